/* Writes into the result what the placing of wishes comes to: edits, the findings that
 * they answer, and the nodes that they touch. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static const struct pss_dead *
dead_of(const struct pss_group *group, const struct pss_node *node)
{
    const size_t *number = pss_index_find(&group->dead_at, node);
    return number ? &group->dead.items[*number - 1] : NULL;
}

bool
pss_group_is_dead(const struct pss_group *group, const struct pss_node *node)
{
    const struct pss_dead *dead = dead_of(group, node);
    return dead && !dead->is_empty;
}

size_t
pss_group_wish_of(const struct pss_group *group, const struct pss_node *node)
{
    const struct pss_dead *dead = dead_of(group, node);
    return dead ? dead->wish : 0;
}

bool
pss_group_has_target(const struct pss_group *group, const struct pss_node *node)
{
    for (size_t i = 0; i < group->targets.n; i++)
        if (group->targets.items[i].node == node)
            return true;
    return false;
}

void
pss_group_own(struct pss_group *group, size_t owner, size_t finding)
{
    if (finding == PSS_NOWHERE) /* the edit is not made for a finding */
        return;
    pss_findings_answer(group->result->findings.items, owner, finding);
}

void
pss_group_edit(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text)
{
    size_t finding = group->wishes[wish].finding;
    pss_group_own(group, finding, finding);
    pss_edits_add(&group->result->edits, (struct pss_edit){.at = at,
                                             .end = end,
                                             .text = pss_arena_copy(group->mem, text),
                                             .finding = finding});
}

void
pss_group_touch(struct pss_group *group, const struct pss_node *node, bool with_key)
{
    struct pss_touched touched = {node, with_key};
    PSS_PUSH(group->mem, group->touched, touched);
}

static bool
answers(
    const struct pss_new *top, const struct pss_new *first, const struct pss_new *last)
{
    for (const struct pss_new *entry = first; entry; entry = entry->next) {
        if (entry == top)
            return true;
        if (entry == last)
            break;
    }
    return false;
}

void
pss_group_edit_entries(struct pss_group *group, const struct pss_new *first,
    const struct pss_new *last, size_t at, size_t end, struct pss_str text)
{
    size_t owner = PSS_NOWHERE;
    size_t wish = 0;
    for (size_t i = 0; i < group->n; i++) {
        if (!group->tops[i] || !answers(group->tops[i], first, last))
            continue;
        if (group->wishes[i].finding < owner) {
            owner = group->wishes[i].finding;
            wish = i;
        }
    }
    pss_group_edit(group, wish, at, end, text);
    for (size_t i = 0; i < group->n; i++)
        if (group->tops[i] && answers(group->tops[i], first, last))
            pss_group_own(group, owner, group->wishes[i].finding);
}

/* The end of the scalar that holds the byte `at`, or 0. */
static size_t
scalar_over(const struct pss_node *top, size_t at)
{
    const struct pss_node *node = top;
    while (node) {
        const struct pss_node *key = node->key;
        if (key && at >= key->span.at && at < key->span.end && key->kind == PSS_SCALAR)
            return key->span.end;
        if (node->kind == PSS_SCALAR && at >= node->span.at && at < node->span.end)
            return node->span.end;
        const struct pss_node *inside = NULL;
        for (const struct pss_node *child = node->first; child; child = child->next)
            if (at >= child->lead && at < pss_node_entry_end(child))
                inside = child;
        node = inside;
    }
    return 0;
}

void
pss_group_delete(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text)
{
    struct pss_str src = group->pod->doc->src;
    const struct pss_lines *lines = &group->pod->doc->lines;
    struct pss_finding *finding =
        &group->result->findings.items[group->wishes[wish].finding];
    for (size_t i = at; i < end; i++) {
        bool starts = i == 0 || src.p[i - 1] == ' ' || src.p[i - 1] == '\t' ||
                      src.p[i - 1] == '\n';
        if (src.p[i] != '#' || !starts)
            continue;
        size_t scalar_end = scalar_over(group->map, i);
        if (scalar_end > i) {
            i = scalar_end - 1;
            continue;
        }
        size_t line_end = pss_lines_end(lines, i);
        struct pss_str comment = pss_doc_text(group->pod->doc, i, line_end);
        finding->note = pss_arena_printf(group->mem, "%.*s%scomment removed: %.*s",
            PSS_FMT(finding->note), finding->note.n ? "; " : "", PSS_FMT(comment));
        i = line_end;
    }
    pss_group_edit(group, wish, at, end, text);
}

struct pss_target *
pss_group_target(
    struct pss_group *group, const struct pss_node *node, enum pss_new_kind kind)
{
    for (size_t i = 0; i < group->targets.n; i++)
        if (group->targets.items[i].node == node)
            return &group->targets.items[i];
    struct pss_target target = {.node = node, .root = {.kind = kind}};
    PSS_PUSH(group->scratch, &group->targets, target);
    return &group->targets.items[group->targets.n - 1];
}

bool
pss_group_is_fillable(const struct pss_node *node)
{
    if (node->kind == PSS_SCALAR)
        return pss_is_null(node);
    return (node->kind == PSS_MAP || node->kind == PSS_SEQ) && node->n == 0;
}

void
pss_group_add_dead(
    struct pss_group *group, size_t wish, const struct pss_node *node, bool is_empty)
{
    size_t *number = pss_index_at(&group->dead_at, group->scratch, node);
    if (*number)
        return;
    struct pss_dead dead = {.node = node, .wish = wish, .is_empty = is_empty};
    PSS_PUSH(group->scratch, &group->dead, dead);
    *number = group->dead.n;
    if (!is_empty && node->parent)
        ++*pss_index_at(&group->dead_below, group->scratch, node->parent);
}

size_t
pss_group_head_end(const struct pss_node *raw)
{
    size_t end = raw->colon + 1;
    size_t anchor_end = pss_node_anchor(raw).end;
    size_t tag_end = pss_node_tag(raw).end;
    end = anchor_end > end ? anchor_end : end;
    return tag_end > end ? tag_end : end;
}
