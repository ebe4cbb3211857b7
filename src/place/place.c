/* Turns wishes into edits. The wishes of one mapping are a group. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"
#include "pss/shared.h"

/* True for the mapping by which a part of a pod is found (see pss_pod_path.context). */
static bool
is_context(const struct pss_group *group, const struct pss_node *node)
{
    const char *context = group->pod->context;
    return context && node->parent == group->map && node->key &&
           pss_str_is(pss_key_text(node->key), context);
}

/* If every entry of a collection is deleted, the collection is deleted with all its
 * entries. It becomes `{}` instead where something must stay. */
static void
cascade(struct pss_group *group)
{
    for (size_t i = 0; i < group->dead.n; i++) {
        const struct pss_node *parent = group->dead.items[i].node->parent;
        if (group->dead.items[i].is_empty || !parent)
            continue;
        const size_t *below = pss_index_find(&group->dead_below, parent);
        if (*below < parent->n || pss_group_has_target(group, parent))
            continue;
        bool must_stay = parent == group->map || !parent->key ||
                         pss_node_props(parent)->uses > 0 ||
                         pss_group_is_backed(parent) || is_context(group, parent);
        pss_group_add_dead(group, group->dead.items[i].wish, parent, must_stay);
    }
}

static void
empty_out(struct pss_group *group, const struct pss_dead *dead)
{
    const struct pss_node *node = dead->node;
    struct pss_str braces = node->kind == PSS_MAP ? PSS_STR("{}") : PSS_STR("[]");
    if (node->style == PSS_FLOW) {
        pss_group_delete(group, dead->wish, node->span.at, node->span.end, braces);
        return;
    }
    if (node->colon != 0 && pss_layout_starts_line(node->first)) {
        size_t head = pss_group_head_end(node);
        pss_group_edit(group, dead->wish, head, head,
            pss_arena_printf(group->scratch, " %.*s", PSS_FMT(braces)));
        pss_group_delete(group, dead->wish,
            pss_lines_end(&group->pod->doc->lines, head), pss_layout_end(node),
            PSS_STR(""));
        return;
    }
    pss_group_delete(
        group, dead->wish, node->first->lead, pss_layout_end(node), braces);
}

static int
by_depth(const void *a, const void *b)
{
    const struct pss_target *x = a;
    const struct pss_target *y = b;
    return x->node->span.at > y->node->span.at ? -1
                                               : x->node->span.at < y->node->span.at;
}

/* An entry may be deleted together with another one. The edit that deletes both then
 * answers its finding. */
static void
own_dead(struct pss_group *group, size_t first_edit)
{
    const struct pss_edits *edits = &group->result->edits;
    for (size_t i = 0; i < group->dead.n; i++) {
        size_t finding = group->wishes[group->dead.items[i].wish].finding;
        const struct pss_finding *it = &group->result->findings.items[finding];
        size_t at = group->dead.items[i].node->lead;
        for (size_t k = first_edit; k < edits->n; k++) {
            if (it->has_edit || it->edit_of != PSS_NOWHERE)
                break;
            if (edits->items[k].at <= at && at < edits->items[k].end)
                pss_group_own(group, edits->items[k].finding, finding);
        }
    }
}

static void
emit(struct pss_group *group)
{
    size_t first_edit = group->result->edits.n;
    struct pss_index shrunk = {0}; /* collections for which edits were made */
    if (group->targets.n > 1)
        qsort(group->targets.items, group->targets.n, sizeof group->targets.items[0],
            by_depth);
    for (size_t i = 0; i < group->targets.n; i++) {
        const struct pss_target *target = &group->targets.items[i];
        if (pss_group_is_fillable(target->node) || target->node->kind == PSS_ALIAS) {
            pss_group_touch(group, target->node, false);
            pss_fill(group, target);
        } else if (target->node->style == PSS_FLOW)
            pss_reshape_flow(group, target->node, target);
        else
            pss_grow_block(group, target);
    }
    for (size_t i = 0; i < group->dead.n; i++) {
        const struct pss_dead *dead = &group->dead.items[i];
        if (pss_index_find(&group->dead_at, dead->node->parent))
            continue;
        pss_group_touch(group, dead->node, !dead->is_empty);
        if (dead->is_empty) {
            empty_out(group, dead);
            continue;
        }
        const struct pss_node *parent = dead->node->parent;
        size_t *is_shrunk = pss_index_at(&shrunk, group->scratch, parent);
        if ((*is_shrunk)++)
            continue;
        if (parent->style == PSS_BLOCK)
            pss_shrink_block(group, parent);
        else if (!pss_group_has_target(group, parent))
            pss_reshape_flow(group, parent, NULL);
    }
    own_dead(group, first_edit);
}

static void
resolve_all(struct pss_group *group)
{
    for (size_t i = 0; i < group->n && !group->obstacle.n; i++)
        pss_resolve(group, i);
    for (size_t i = 0; i < group->targets.n; i++)
        if (pss_is_closed(group, group->targets.items[i].node))
            group->obstacle = PSS_STR(PSS_CLOSED);
}

/* Mappings that begin later come first, and these are the deeper ones. If several
 * mappings grow at the end of the same line, the text of the deepest must stand
 * first. */
static int
by_map(const void *a, const void *b)
{
    const struct pss_wish *x = a;
    const struct pss_wish *y = b;
    if (x->map->span.at != y->map->span.at)
        return x->map->span.at > y->map->span.at ? -1 : 1;
    if (x->finding != y->finding)
        return x->finding < y->finding ? -1 : 1;
    int order = pss_str_cmp(x->path, y->path);
    return order != 0 ? order : pss_str_cmp(x->text, y->text);
}

bool
pss_place_wishes(struct pss_placing *placing, struct pss_arena *mem,
    const struct pss_pod *pod, struct pss_wishes *wishes)
{
    struct pss_result *result = placing->result;
    /* Kubernetes' reader ends a line where editors and this program do not. */
    if (pod->tree->has_odd_breaks) {
        placing->obstacle = PSS_STR(
            "the document has line breaks that only YAML 1.1 knows (a lone CR, U+0085, "
            "U+2028 or U+2029); replace them by ordinary ones");
        return false;
    }
    size_t edits_before = result->edits.n;
    size_t touched_before = placing->touched->n;
    if (wishes->n > 1)
        qsort(wishes->items, wishes->n, sizeof wishes->items[0], by_map);
    for (size_t at = 0; at < wishes->n;) {
        size_t end = at + 1;
        while (end < wishes->n && wishes->items[end].map == wishes->items[at].map)
            end++;
        struct pss_arena *scratch = pss_arena_scratch(mem);
        struct pss_group group = {
            .mem = mem,
            .scratch = scratch,
            .pod = pod,
            .map = wishes->items[at].map,
            .result = result,
            .touched = placing->touched,
            .sharing = placing->sharing,
            .is_without_overrides = placing->is_without_overrides,
            .wishes = wishes->items + at,
            .n = end - at,
            .tops = PSS_NEW_N(scratch, struct pss_new *, end - at),
        };
        resolve_all(&group);
        if (!group.obstacle.n) {
            cascade(&group);
            emit(&group);
        }
        pss_arena_clear_scratch(mem);
        if (group.obstacle.n) {
            placing->obstacle = group.obstacle;
            result->edits.n = edits_before;
            placing->touched->n = touched_before;
            return false;
        }
        at = end;
    }
    return true;
}
