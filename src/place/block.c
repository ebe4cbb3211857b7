/* Adds entries to block collections that have entries, and deletes entries from
 * them. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static bool
is_container_list(struct pss_str key)
{
    return pss_str_is(key, "initContainers") || pss_str_is(key, "containers") ||
           pss_str_is(key, "ephemeralContainers");
}

const struct pss_node *
pss_open_end(const struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *last = collection->last;
    bool is_open = last && collection->style == PSS_BLOCK &&
                   !pss_group_is_dead(group, last) && pss_layout_is_open(last);
    return is_open ? last : NULL;
}

bool
pss_is_closed(const struct pss_group *group, const struct pss_node *map)
{
    const struct pss_node *last = pss_open_end(group, map);
    return last && pss_is_merge(last);
}

/* The first entry that stays and that must follow the new key. NULL: the key goes to
 * the end. */
static const struct pss_node *
entry_after(
    const struct pss_group *group, const struct pss_node *map, struct pss_str key)
{
    bool is_sorted = !group->goes_to_end && pss_layout_is_sorted(map);
    bool is_pod_level = map == group->pod->spec && pss_str_is(key, "securityContext");
    const struct pss_node *end = pss_open_end(group, map);
    if (!is_sorted && !is_pod_level)
        return end;
    const struct pss_node *after = NULL;
    for (const struct pss_node *it = map->first; it; it = it->next) {
        if (pss_is_merge(it)) { /* it may hide keys that stand before it */
            after = NULL;
            continue;
        }
        struct pss_str other = pss_key_text(it->key);
        if (!after && !pss_group_is_dead(group, it) &&
            (is_sorted ? pss_str_cmp(other, key) > 0 : is_container_list(other)))
            after = it;
    }
    return after ? after : end;
}

/* The text of the entries of a target from `first` to `last`. */
static void
put_entries(struct pss_buf *out, const struct pss_new *first,
    const struct pss_new *last, const struct pss_style *style)
{
    for (const struct pss_new *entry = first; entry; entry = entry->next) {
        struct pss_new alone = *entry;
        alone.next = NULL;
        if (entry != first) {
            pss_buf_add(out, style->eol);
            pss_snippet_pad(out, style->column);
        }
        pss_snippet_block(out, &alone, style);
        if (entry == last)
            break;
    }
}

static void
insert_before(struct pss_group *group, const struct pss_node *entry,
    const struct pss_new *first, const struct pss_new *last,
    const struct pss_style *style)
{
    const struct pss_lines *lines = &group->pod->doc->lines;
    struct pss_buf out = {0};
    size_t at = pss_layout_before(entry);
    bool starts_line = pss_layout_starts_line(entry);
    if (starts_line)
        pss_snippet_pad(&out, style->column);
    put_entries(&out, first, last, style);
    pss_buf_add(&out, style->eol);
    if (!starts_line)
        pss_snippet_pad(&out, style->column);
    else if (pss_layout_blank_above(lines, at))
        pss_buf_add(&out, style->eol);
    pss_group_edit_entries(group, first, last, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* The first of the entries that are deleted at the end of a collection, or NULL. */
static const struct pss_node *
dead_tail(const struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *tail = NULL;
    for (const struct pss_node *it = collection->first; it; it = it->next) {
        if (!pss_group_is_dead(group, it))
            tail = NULL;
        else if (!tail)
            tail = it;
    }
    return tail;
}

size_t
pss_block_end(const struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *tail = dead_tail(group, collection);
    if (!tail || !pss_layout_starts_line(tail))
        return pss_layout_end(collection);
    size_t start = pss_layout_start(tail);
    return start ? pss_lines_end(&group->pod->doc->lines, start - 1) : 0;
}

static void
insert_at_end(struct pss_group *group, const struct pss_node *map,
    const struct pss_new *first, const struct pss_style *style)
{
    struct pss_buf out = {0};
    size_t at = pss_block_end(group, map);
    struct pss_style local = *style;
    local.eol = pss_lines_eol(&group->pod->doc->lines, at);
    pss_buf_add(&out, local.eol);
    pss_snippet_pad(&out, local.column);
    put_entries(&out, first, NULL, &local);
    pss_group_edit_entries(group, first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

static void
grow_list(struct pss_group *group, const struct pss_target *target)
{
    struct pss_style style = pss_style_at(group, target->node);
    bool is_single = style.has_quoted_text && target->node->first->style == PSS_SINGLE;
    struct pss_buf out = {0};
    const struct pss_node *open = pss_open_end(group, target->node);
    size_t before = open && pss_layout_starts_line(open) ? pss_layout_before(open) : 0;
    size_t at = before > 0 ? pss_lines_end(&group->pod->doc->lines, before - 1)
                           : pss_block_end(group, target->node);
    style.eol = pss_lines_eol(&group->pod->doc->lines, at);
    pss_snippet_items(&out, target->root.first, is_single ? '\'' : '"', &style);
    pss_group_edit_entries(group, target->root.first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

void
pss_grow_block(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *map = target->node;
    if (map->kind == PSS_SEQ) {
        grow_list(group, target);
        return;
    }
    struct pss_style style = pss_style_at(group, map);
    const struct pss_new *entry = pss_take_seats(group, map, target->root.first);
    while (entry) {
        const struct pss_node *after = entry_after(group, map, entry->key);
        if (!after) /* the keys that follow in the order of keys go to the end, too */
            break;
        const struct pss_new *last = entry;
        while (last->next && entry_after(group, map, last->next->key) == after)
            last = last->next;
        insert_before(group, after, entry, last, &style);
        entry = last->next;
    }
    if (entry)
        insert_at_end(group, map, entry, &style);
}

/* The first byte after the line of `at` that is not blank. */
static size_t
next_text(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    for (at = pss_lines_next(lines, at); at < src.n; at++)
        if (src.p[at] != ' ' && src.p[at] != '\n' && src.p[at] != '\r')
            break;
    return at;
}

/* The end of the last line of an entry that is deleted. */
static size_t
dead_end(const struct pss_node *entry)
{
    const struct pss_lines *lines = &entry->doc->lines;
    if (entry->style == PSS_BLOCK && entry->first)
        return pss_layout_end(entry);
    return pss_lines_end(lines, pss_node_entry_end(entry));
}

static bool
ends_with_block_scalar(const struct pss_node *node)
{
    while (node->style == PSS_BLOCK && node->last)
        node = node->last;
    return node->style == PSS_LITERAL || node->style == PSS_FOLDED;
}

/* The end of the comment lines below an entry that are deeper than the entry. There may
 * be blank lines among them. `last` if there are no such lines. */
static size_t
end_of_remarks(const struct pss_node *entry, size_t last)
{
    const struct pss_lines *lines = &entry->doc->lines;
    size_t column = pss_column(entry->doc, entry->lead);
    for (;;) {
        size_t shared;
        size_t start = pss_lines_start(lines, next_text(lines, last));
        size_t above =
            start > last ? start - 1 : last; /* in the line before the text */
        size_t end = pss_layout_end_below(&shared, entry, above, column);
        if (end == pss_lines_end(lines, above))
            return last;
        last = end;
    }
}

/* `before` is the entry before it, or NULL. */
static void
delete_lines(struct pss_group *group, const struct pss_node *entry,
    const struct pss_node *before)
{
    struct pss_str src = group->pod->doc->src;
    const struct pss_lines *lines = &group->pod->doc->lines;
    size_t start = pss_layout_start(entry);
    size_t last = dead_end(entry);
    /* Otherwise a comment below the entry would become text of the scalar above it. */
    if (before && ends_with_block_scalar(before))
        last = end_of_remarks(entry, last);
    size_t end = pss_lines_next(lines, last);
    bool blank_below =
        end == src.n || pss_layout_blank_above(lines, pss_lines_next(lines, end));
    bool blank_above = pss_layout_blank_above(lines, start);
    bool is_free = before && !ends_with_block_scalar(before) &&
                   !pss_group_has_target(group, entry->parent);
    /* If a blank line stands before the entry and another behind it, one of them is
     * deleted, too. */
    if (is_free && blank_above && blank_below)
        start = pss_lines_start(lines, start - 1);
    /* The line end before the entry is deleted and not the one behind it, because new
     * text may stand there. */
    if (start > 0) {
        start = pss_lines_end(lines, start - 1);
        end = last;
    }
    pss_group_delete(group, pss_group_wish_of(group, entry), start, end, PSS_STR(""));
}

void
pss_shrink_block(struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *it = collection->first;
    const struct pss_node *before = NULL;
    while (it) {
        if (!pss_group_is_dead(group, it)) {
            before = it;
            it = it->next;
            continue;
        }
        if (pss_layout_starts_line(it)) {
            delete_lines(group, it, before);
            before = it;
            it = it->next;
            continue;
        }
        /* the entry stands behind a dash: the next one that stays moves up to the
         * dash */
        const struct pss_node *last = it;
        while (last->next && pss_group_is_dead(group, last->next))
            last = last->next;
        pss_group_delete(group, pss_group_wish_of(group, it), it->lead,
            next_text(&group->pod->doc->lines, dead_end(last)), PSS_STR(""));
        it = last->next;
    }
}
