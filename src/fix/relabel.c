/* Labels of Namespaces: what is wrong with those that stand there. */
#include "pss/base.h"

#include "pss/relabel.h"
#include "pss/spaces.h"

static void
add_finding(struct pss_result *result, const struct pss_tree *tree,
    const struct pss_label_error *error, const struct pss_node *labels)
{
    const struct pss_node *raw = pss_find(labels, pss_str_of(error->key)).value;
    struct pss_finding finding = {
        .rule = "namespace-label",
        .severity = PSS_ERROR,
        .message = error->message,
        .span = raw->style == PSS_MISSING && raw->key ? raw->key->span : raw->span,
        .field = pss_arena_printf(result->doc->mem, "metadata.labels[%s]", error->key),
        .value = pss_node_text(raw),
        .outcome = PSS_OUTCOME_ERROR,
        .pod = PSS_NOWHERE,
        .document = tree->chunk.number,
        .edit_of = PSS_NOWHERE,
    };
    PSS_PUSH(result->doc->mem, &result->findings, finding);
}

void
pss_label_findings(struct pss_result *result, const struct pss_tree *tree)
{
    struct pss_objects found = {0};
    struct pss_admission builtin = pss_admission_builtin();
    pss_locate_namespaces(&found, tree);
    for (size_t i = 0; i < found.n; i++) {
        const struct pss_node *root = found.items[i]->root;
        struct pss_labels labels = {0};
        struct pss_admission admission;
        pss_labels_read(&labels, result->doc->mem, root);
        pss_admission_of(&admission, result->doc->mem, &labels, &builtin);
        for (size_t k = 0; k < admission.errors.n; k++)
            add_finding(result, tree, &admission.errors.items[k],
                pss_field_at(root, "metadata.labels").value);
    }
}
