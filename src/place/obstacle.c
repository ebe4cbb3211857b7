/* Says in words why a wish cannot be done. */
#include "pss/base.h"

#include "place.h"

bool
pss_group_refuse(struct pss_group *group, const struct pss_node *node, const char *why)
{
    struct pss_doc *doc = (struct pss_doc *)(uintptr_t)group->pod->doc;
    struct pss_place place = pss_lines_at(&doc->lines, node->span.at);
    group->obstacle = pss_arena_printf(group->mem, "line %zu: %s", place.line, why);
    return false;
}

bool
pss_group_is_barred(const struct pss_group *group, const struct pss_node *node)
{
    return !group->is_through && pss_node_is_shared(node);
}

bool
pss_group_refuse_shared(struct pss_group *group, const struct pss_node *node)
{
    const struct pss_node *anchored = pss_node_anchored(node);
    const struct pss_lines *lines = &group->pod->doc->lines;
    size_t here = pss_lines_at(lines, node->span.at).line;
    if (!anchored || !pss_node_props(anchored)->alias) {
        group->obstacle = pss_arena_printf(group->mem,
            "shared-node: line %zu is merged into other mappings, too", here);
        return false;
    }
    group->obstacle = pss_arena_printf(group->mem,
        "shared-node: line %zu belongs to the anchor of line %zu, which line %zu uses, "
        "too, and they do not all want the same edit",
        here, pss_lines_at(lines, pss_node_start(anchored)).line,
        pss_lines_at(lines, pss_node_props(anchored)->alias->span.at).line);
    return false;
}

bool
pss_group_refuse_pair(struct pss_group *group, const struct pss_node *map)
{
    return pss_group_refuse(group, map,
        "this mapping has no braces (`[key: value]`); put it between `{` and `}` "
        "first");
}

/* True if an alias elsewhere leads to something below the node. The node cannot be
 * deleted then. */
static bool
holds_used_anchor(const struct pss_node *top)
{
    const struct pss_node *node = top;
    while ((node = pss_node_after(node, top)) != NULL)
        if (pss_node_props(node)->uses)
            return true;
    return false;
}

bool
pss_group_may_go(struct pss_group *group, const struct pss_node *raw)
{
    if (pss_group_is_barred(group, raw))
        return pss_group_refuse_shared(group, raw);
    return !holds_used_anchor(raw) || pss_group_refuse_shared(group, raw->first);
}
