/* Labels of Namespaces that stand there and are wrong. */
#include "pss/base.h"

#include "pss/labelfindings.h"
#include "pss/spaces.h"

/* The value of a label, else the nearest key above it. */
static struct pss_span
place_of(const struct pss_node *root, const struct pss_node *raw)
{
    if (raw && raw->style != PSS_MISSING)
        return raw->span;
    const struct pss_node *nearest =
        raw ? raw : pss_field_at(root, "metadata.labels").nearest;
    if (nearest && nearest->key)
        return nearest->key->span;
    return pss_span_of(root->span.at, root->span.at);
}

size_t
pss_label_finding_add(struct pss_result *result, const struct pss_tree *tree,
    const struct pss_node *root, const char *key, const struct pss_node *value,
    struct pss_finding finding)
{
    struct pss_span span = place_of(root, value);
    finding.rule = PSS_LABEL_RULE;
    finding.severity = PSS_ERROR;
    finding.repair = PSS_HARDEN;
    finding.span = span;
    finding.field = key ? pss_arena_printf(result->doc->mem, "metadata.labels[%s]", key)
                        : PSS_STR("metadata.labels");
    finding.pod = PSS_NOWHERE;
    finding.document = tree->chunk.number;
    pss_finding_open(&finding);
    PSS_PUSH(result->doc->mem, &result->findings, finding);
    return result->findings.n - 1;
}

static void
add_odd(struct pss_admission *out, struct pss_arena *mem, const struct pss_labels *odd)
{
    for (size_t i = 0; i < odd->n; i++) {
        struct pss_label_error error = pss_label_refused(mem, &odd->items[i]);
        PSS_PUSH(mem, &out->errors, error);
    }
}

static void
add_error(struct pss_result *result, const struct pss_tree *tree,
    const struct pss_node *root, const struct pss_label_error *error)
{
    struct pss_finding finding = {.message = error->message, .value = error->value};
    size_t i =
        pss_label_finding_add(result, tree, root, error->key, error->node, finding);
    if (error->is_filled)
        result->findings.items[i].severity = PSS_WARNING;
    else
        pss_finding_refuse(&result->findings.items[i]);
}

/* Labels that are not a mapping: the API server refuses the object. */
static void
add_no_mapping(
    struct pss_result *result, const struct pss_tree *tree, const struct pss_node *root)
{
    const struct pss_node *raw = pss_field_at(root, "metadata.labels").value;
    enum pss_type type = raw ? pss_value_of(raw).type : PSS_NULL;
    if (type == PSS_MAPPING || type == PSS_NULL || pss_has_placeholder(raw))
        return;
    size_t i = pss_label_finding_add(result, tree, root, NULL, raw,
        (struct pss_finding){
            .message = PSS_STR("metadata.labels: Invalid value: must be a mapping")});
    result->findings.items[i].repair = PSS_MANUAL;
    pss_finding_refuse(&result->findings.items[i]);
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
        struct pss_labels odd = {0};
        struct pss_admission admission;
        pss_labels_read(&labels, &odd, result->doc->mem, root);
        pss_admission_of(&admission, result->doc->mem, &labels, &builtin);
        add_odd(&admission, result->doc->mem, &odd);
        add_no_mapping(result, tree, root);
        for (size_t k = 0; k < admission.errors.n; k++)
            add_error(result, tree, root, &admission.errors.items[k]);
    }
}
