/* Adds entries that are not repairs to a list at the top of a document. */
#include "pss/base.h"

#include "place.h"
#include "pss/append.h"

/* Where the list stands in the tree, as a target with its new entries. */
static struct pss_target
target_of(const struct pss_node *root, struct pss_new *list)
{
    const struct pss_node *raw = pss_find(root, list->key).value;
    if (!raw) { /* a new key of the mapping */
        struct pss_target target = {.node = root, .root = {.kind = PSS_NEW_MAP}};
        target.root.first = list;
        return target;
    }
    return (struct pss_target){.node = raw, .root = *list};
}

const struct pss_err *
pss_list_append(struct pss_result *result, struct pss_touched_nodes *touched,
    const struct pss_tree *tree, const struct pss_new *list)
{
    const struct pss_node *root = tree->root;
    if (tree->has_odd_breaks)
        return pss_err_at(tree->doc->mem, PSS_ERR_YAML, root->span.at,
            "the document has line breaks that only YAML 1.1 knows (a lone CR, U+0085, "
            "U+2028 or U+2029), so that no %.*s can be added; replace them by ordinary "
            "ones",
            PSS_FMT(list->key));
    struct pss_new entry = *list;
    struct pss_target target = target_of(root, &entry);
    /* New text takes its layout from the pod. Here the root of the document stands for
     * one. */
    struct pss_pod pod = {
        .doc = tree->doc,
        .tree = tree,
        .holder = root,
        .spec = root,
        .written_spec = pss_find(root, PSS_STR("spec")).value,
    };
    struct pss_wish wish = {.finding = PSS_NOWHERE};
    struct pss_new *top = target.root.first;
    struct pss_group group = {
        .mem = tree->doc->mem,
        .scratch = pss_arena_scratch(tree->doc->mem),
        .pod = &pod,
        .map = root,
        .result = result,
        .touched = touched,
        .wishes = &wish,
        .n = 1,
        .goes_to_end = list->goes_to_end,
        .tops = &top,
    };
    if (pss_is_closed(&group, target.node))
        return pss_err_at(tree->doc->mem, PSS_ERR_YAML, root->span.at,
            "no %.*s can be added: " PSS_CLOSED, PSS_FMT(list->key));
    if (pss_group_is_fillable(target.node)) {
        pss_group_touch(&group, target.node, false);
        pss_fill(&group, &target);
    } else if (target.node->style == PSS_FLOW) {
        pss_reshape_flow(&group, target.node, &target);
    } else {
        pss_grow_block(&group, &target);
    }
    return NULL;
}
