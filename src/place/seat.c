/* New entries of a block mapping that go behind a certain entry, with the blank lines and
 * comments that their neighbours have. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static bool
is_last(const struct pss_group *group, const struct pss_node *entry)
{
    for (const struct pss_node *it = entry->next; it; it = it->next)
        if (!pss_group_is_dead(group, it))
            return false;
    return true;
}

/* True for a new entry whose seat can be taken. */
static bool
is_seated(const struct pss_group *group, const struct pss_new *entry)
{
    const struct pss_node *behind = entry->seat ? entry->seat->behind : NULL;
    return behind && behind->parent->style == PSS_BLOCK &&
           !behind->parent->has_merges && !pss_group_is_dead(group, behind) &&
           !pss_layout_is_open(behind);
}

/* The end of the comment lines that follow the line that ends at `end` at once, and end
 * before `before`, where the next entry begins. */
static size_t
end_of_comments(const struct pss_lines *lines, size_t end, size_t before)
{
    struct pss_str src = lines->src;
    for (;;) {
        size_t at = pss_lines_next(lines, end);
        size_t last = pss_lines_end(lines, at);
        size_t text = at;
        while (text < last && pss_is_one_of(src.p[text], " \t"))
            text++;
        if (at >= before || text == last || src.p[text] != '#')
            return end;
        end = last;
    }
}

/* The end of the last line before `at`, the start of a line, that is not blank. */
static size_t
text_above(const struct pss_lines *lines, size_t at)
{
    while (at > 0 && pss_layout_blank_above(lines, at))
        at = pss_lines_start(lines, at - 1);
    return at > 0 ? pss_lines_end(lines, at - 1) : 0;
}

/* The end of the line behind which the text goes. */
static size_t
line_behind(const struct pss_group *group, const struct pss_node *behind)
{
    const struct pss_lines *lines = &behind->doc->lines;
    size_t shared;
    if (is_last(group, behind))
        return pss_block_end(group, behind->parent);
    size_t before = pss_layout_before(behind->next);
    size_t end = pss_layout_end_below(&shared, behind, pss_node_entry_end(behind),
        pss_column(behind->doc, behind->lead));
    return end < before ? end_of_comments(lines, end, before)
                        : text_above(lines, before);
}

static void
put_remark(struct pss_buf *out, struct pss_str remark, const struct pss_style *style)
{
    while (remark.n > 0) {
        size_t end = pss_line_end(remark, 0);
        pss_buf_add(out, (struct pss_str){remark.p, end});
        pss_buf_add(out, style->eol);
        pss_snippet_pad(out, style->column);
        end += end < remark.n;
        remark = (struct pss_str){remark.p + end, remark.n - end};
    }
}

static void
put_entry(struct pss_buf *out, const struct pss_new *entry, bool is_parted,
    const struct pss_style *style)
{
    struct pss_new alone = *entry;
    alone.next = NULL;
    pss_buf_add(out, style->eol);
    if (is_parted)
        pss_buf_add(out, style->eol);
    pss_snippet_pad(out, style->column);
    put_remark(out, entry->seat->remark, style);
    pss_snippet_block(out, &alone, style);
}

/* Adds the edit for entries of a mapping that have the same seat. */
static void
seat_entries(
    struct pss_group *group, const struct pss_node *map, const struct pss_new *first)
{
    const struct pss_lines *lines = &map->doc->lines;
    const struct pss_node *behind = first->seat->behind;
    size_t at = line_behind(group, behind);
    size_t next = pss_lines_next(lines, at);
    struct pss_style style = pss_style_at(group, map);
    struct pss_buf out = {0};
    bool is_parted = false;
    style.eol = pss_lines_eol(lines, at);
    for (const struct pss_new *entry = first; entry; entry = entry->next) {
        is_parted = entry->seat->is_parted;
        put_entry(&out, entry, is_parted, &style);
    }
    if (is_parted && !is_last(group, behind) &&
        pss_lines_end(lines, next) > next) /* the next line is not blank */
        pss_buf_add(&out, style.eol);
    pss_group_edit_entries(group, first, NULL, at, at, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* Moves the entries that have this seat to a list of their own. */
static struct pss_new *
take_behind(
    const struct pss_group *group, struct pss_new **rest, const struct pss_node *behind)
{
    struct pss_new *taken = NULL;
    struct pss_new **end = &taken;
    while (*rest) {
        struct pss_new *it = *rest;
        if (!is_seated(group, it) || it->seat->behind != behind) {
            rest = &it->next;
            continue;
        }
        *rest = it->next;
        it->next = NULL;
        *end = it;
        end = &it->next;
    }
    return taken;
}

const struct pss_new *
pss_take_seats(
    struct pss_group *group, const struct pss_node *map, struct pss_new *entries)
{
    for (struct pss_new *it = entries; it;) {
        if (!is_seated(group, it)) {
            it = it->next;
            continue;
        }
        seat_entries(group, map, take_behind(group, &entries, it->seat->behind));
        it = entries;
    }
    return entries;
}
