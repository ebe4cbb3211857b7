/* Entries that come to and go from block collections. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static void
pad(struct pss_buf *out, size_t column)
{
    while (column-- > 0)
        pss_buf_putc(out, ' ');
}

static bool
is_container_list(struct pss_str key)
{
    return pss_str_is(key, "initContainers") || pss_str_is(key, "containers") ||
           pss_str_is(key, "ephemeralContainers");
}

/* The entry that a new key goes before, or NULL: at the end. */
static const struct pss_node *
entry_after(
    const struct pss_group *group, const struct pss_node *map, struct pss_str key)
{
    bool is_sorted = pss_layout_is_sorted(map);
    bool is_pod_level = map == group->pod->spec && pss_str_is(key, "securityContext");
    if (!is_sorted && !is_pod_level)
        return NULL;
    const struct pss_node *after = NULL;
    for (const struct pss_node *it = map->first; it; it = it->next) {
        if (pss_is_merge(it)) { /* what stands before it, it may hide */
            after = NULL;
            continue;
        }
        struct pss_str other = pss_key_text(it->key);
        if (!after &&
            (is_sorted ? pss_str_cmp(other, key) > 0 : is_container_list(other)))
            after = it;
    }
    return after;
}

/* The text of some entries of a target, from `first` to `last`. */
static void
put_entries(struct pss_buf *out, const struct pss_new *first,
    const struct pss_new *last, const struct pss_style *style)
{
    for (const struct pss_new *entry = first; entry; entry = entry->next) {
        struct pss_new alone = *entry;
        alone.next = NULL;
        if (entry != first) {
            pss_buf_add(out, style->eol);
            pad(out, style->column);
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
    struct pss_str src = group->pod->doc->src;
    struct pss_buf out = {0};
    size_t at = pss_layout_before(entry);
    bool starts_line = pss_layout_starts_line(entry);
    if (starts_line)
        pad(&out, style->column);
    put_entries(&out, first, last, style);
    pss_buf_add(&out, style->eol);
    if (!starts_line)
        pad(&out, style->column);
    else if (pss_layout_blank_above(src, at))
        pss_buf_add(&out, style->eol);
    pss_group_edit_entries(group, first, last, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* The first entry of the run of entries that go at the end of a collection, or NULL. */
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

/* Where new text goes at the end of a block collection: behind this offset, which is
 * the end of a line. */
static size_t
end_of(const struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *tail = dead_tail(group, collection);
    if (!tail || !pss_layout_starts_line(tail))
        return pss_layout_end(collection);
    size_t start = pss_line_start(group->pod->doc->src, tail->lead);
    return start ? pss_line_end(group->pod->doc->src, start - 1) : 0;
}

static void
insert_at_end(struct pss_group *group, const struct pss_node *map,
    const struct pss_new *first, const struct pss_style *style)
{
    struct pss_buf out = {0};
    size_t at = end_of(group, map);
    struct pss_style local = *style;
    local.eol = pss_line_eol(group->pod->doc->src, at);
    pss_buf_add(&out, local.eol);
    pad(&out, local.column);
    put_entries(&out, first, NULL, &local);
    pss_group_edit_entries(group, first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* The text of list items, each on its line; `quote` is that of the items there are. */
static void
put_items(struct pss_buf *out, const struct pss_new *first, char quote,
    const struct pss_style *style)
{
    for (const struct pss_new *item = first; item; item = item->next) {
        pss_buf_add(out, style->eol);
        pad(out, style->column);
        pss_buf_puts(out, "- ");
        if (quote == '\'')
            pss_buf_printf(out, "'%.*s'", PSS_FMT(item->text));
        else
            pss_snippet_scalar(out, item->text, item->is_string, style);
    }
}

static void
grow_list(struct pss_group *group, const struct pss_target *target)
{
    struct pss_style style = pss_style_at(group, target->node);
    bool is_single = style.has_quoted_text && target->node->first->style == PSS_SINGLE;
    struct pss_buf out = {0};
    size_t at = end_of(group, target->node);
    style.eol = pss_line_eol(group->pod->doc->src, at);
    put_items(&out, target->root.first, is_single ? '\'' : '"', &style);
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
    const struct pss_new *entry = target->root.first;
    while (entry) {
        const struct pss_node *after = entry_after(group, map, entry->key);
        if (!after) /* what follows in the order of keys goes to the end as well */
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

/* Takes away the text of an empty value behind its colon (or dash). */
static size_t
value_start(const struct pss_node *raw)
{
    if (!pss_span_empty(raw->anchor))
        return raw->anchor.end;
    if (raw->colon != PSS_NOWHERE)
        return raw->colon + 1;
    return pss_node_start(raw);
}

static void
fill_flow(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    const struct pss_node *parent = raw->parent;
    struct pss_style style = pss_style_at(group, parent ? parent : raw);
    if (style.is_lines) { /* its own line's indentation, not the last sibling's */
        size_t at = raw->lead - pss_column(raw->doc, raw->lead);
        size_t end = at;
        while (end < raw->lead &&
               (raw->doc->src.p[end] == ' ' || raw->doc->src.p[end] == '\t'))
            end++;
        style.indent = pss_doc_text(raw->doc, at, end);
    }
    struct pss_buf out = {0};
    size_t at =
        raw->style == PSS_MISSING ? pss_layout_entry_end(raw) : pss_node_start(raw);
    if (raw->style == PSS_MISSING && raw->key) {
        if (raw->colon == PSS_NOWHERE)
            pss_buf_putc(&out, ':');
        if (!style.is_tight)
            pss_buf_putc(&out, ' ');
    }
    pss_snippet_flow_value(&out, &target->root, &style);
    size_t end = raw->style == PSS_MISSING ? at : raw->span.end;
    pss_group_edit_entries(group, target->root.first, NULL, at, end, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* A list item that is `{}` or nothing: the mapping stands behind its dash. */
static void
fill_item(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    struct pss_buf out = {0};
    size_t at =
        raw->style == PSS_MISSING ? pss_layout_entry_end(raw) : pss_node_start(raw);
    size_t end = raw->style == PSS_MISSING ? at : raw->span.end;
    style.column = pss_column(raw->doc, raw->lead) + 2;
    if (raw->style == PSS_MISSING)
        pss_buf_putc(&out, ' ');
    else
        style.column = pss_column(raw->doc, at);
    pss_snippet_block(&out, target->root.first, &style);
    pss_group_edit_entries(group, target->root.first, NULL, at, end, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* `key:`, `key: null` or `key: {}` in a block mapping: a block below the key, under
 * the comment lines that are deeper than the key. */
static void
fill_entry(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    size_t key_column = pss_column(raw->doc, raw->lead);
    size_t shared;
    size_t at = pss_layout_end_under(&shared, raw, key_column);
    bool is_list = target->root.kind == PSS_NEW_LIST;
    struct pss_buf out = {0};
    style.eol = pss_line_eol(raw->doc->src, at);
    style.column = key_column + (is_list ? style.list_offset : style.step);
    if (!is_list && shared != PSS_NOWHERE && shared > key_column)
        style.column = shared;
    if (is_list) {
        put_items(&out, target->root.first, '"', &style);
    } else {
        pss_buf_add(&out, style.eol);
        pad(&out, style.column);
        pss_snippet_block(&out, target->root.first, &style);
    }
    if (raw->style != PSS_MISSING)
        pss_group_edit_entries(group, target->root.first, NULL, value_start(raw),
            raw->span.end, PSS_STR(""));
    pss_group_edit_entries(group, target->root.first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* `? key` of which the `:` is missing: it stands on a line of its own. */
static void
fill_explicit(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    size_t at = pss_line_end(raw->doc->src, pss_layout_entry_end(raw));
    struct pss_buf out = {0};
    style.eol = pss_line_eol(raw->doc->src, at);
    pss_buf_add(&out, style.eol);
    pad(&out, style.column);
    pss_buf_putc(&out, ':');
    style.column += 2;
    if (target->root.kind == PSS_NEW_LIST) {
        put_items(&out, target->root.first, '"', &style);
    } else {
        pss_buf_putc(&out, ' ');
        pss_snippet_block(&out, target->root.first, &style);
    }
    pss_group_edit_entries(group, target->root.first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

void
pss_fill(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    bool is_list = target->root.kind == PSS_NEW_LIST;
    bool is_in_flow = !raw->parent || raw->parent->style == PSS_FLOW;
    bool has_no_colon = raw->key && raw->colon == PSS_NOWHERE;
    if (is_in_flow || (is_list && raw->style == PSS_FLOW))
        fill_flow(group, target);
    else if (has_no_colon)
        fill_explicit(group, target);
    else if (!raw->key)
        fill_item(group, target);
    else
        fill_entry(group, target);
}

/* First byte after `at`'s line that is not blank. */
static size_t
next_text(struct pss_str src, size_t at)
{
    for (at = pss_line_next(src, at); at < src.n; at++)
        if (src.p[at] != ' ' && src.p[at] != '\n' && src.p[at] != '\r')
            break;
    return at;
}

static size_t
wish_of(const struct pss_group *group, const struct pss_node *node)
{
    for (size_t i = 0; i < group->dead.n; i++)
        if (group->dead.items[i].node == node)
            return group->dead.items[i].wish;
    return 0;
}

/* End of the last line of an entry that goes. */
static size_t
dead_end(const struct pss_node *entry)
{
    struct pss_str src = entry->doc->src;
    if (entry->style == PSS_BLOCK && entry->first)
        return pss_layout_end(entry);
    return pss_line_end(src, pss_layout_entry_end(entry));
}

static bool
has_target(const struct pss_group *group, const struct pss_node *node)
{
    for (size_t i = 0; i < group->targets.n; i++)
        if (group->targets.items[i].node == node)
            return true;
    return false;
}

static bool
ends_with_block_scalar(const struct pss_node *node)
{
    while (node->style == PSS_BLOCK && node->last)
        node = node->last;
    return node->style == PSS_LITERAL || node->style == PSS_FOLDED;
}

/* `before` is the entry before it, or NULL. */
static void
delete_lines(struct pss_group *group, const struct pss_node *entry,
    const struct pss_node *before)
{
    struct pss_str src = group->pod->doc->src;
    size_t start = pss_line_start(src, entry->lead);
    size_t last = dead_end(entry);
    size_t end = pss_line_next(src, last);
    bool blank_below =
        end == src.n || pss_layout_blank_above(src, pss_line_next(src, end));
    bool blank_above = pss_layout_blank_above(src, start);
    bool is_free =
        before && !ends_with_block_scalar(before) && !has_target(group, entry->parent);
    /* Of two blank lines one goes, too. */
    if (is_free && blank_above && blank_below)
        start = pss_line_start(src, start - 1);
    /* With the line end before it, not the one behind it: new text may stand there. */
    if (start > 0) {
        start = pss_line_end(src, start - 1);
        end = last;
    }
    pss_group_delete(group, wish_of(group, entry), start, end, PSS_STR(""));
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
        /* behind a dash: the next entry that stays moves up to it */
        const struct pss_node *last = it;
        while (last->next && pss_group_is_dead(group, last->next))
            last = last->next;
        pss_group_delete(group, wish_of(group, it), it->lead,
            next_text(group->pod->doc->src, dead_end(last)), PSS_STR(""));
        it = last->next;
    }
}
