/* Everything around the part becomes blank, so that offsets stay what they are. */
#include "pss/base.h"

#include "valuepart.h"

/* The end of the last line of comments that follow, and that are as far in. */
static size_t
with_remarks(struct pss_str src, size_t end, size_t column)
{
    for (size_t at = pss_line_next(src, end); at < src.n; at = pss_line_next(src, at)) {
        size_t text = pss_skip_blanks(src, at, src.n);
        if (text - at < column || text == src.n || src.p[text] != '#')
            break;
        end = pss_line_end(src, text);
    }
    return end;
}

static struct pss_span
lines_of_map(const struct pss_node *map)
{
    struct pss_str src = map->doc->src;
    size_t at = map->span.at;
    size_t start = pss_line_start(src, at);
    if (pss_skip_blanks(src, start, at) != at)
        return pss_span_of(0, 0);
    size_t end = pss_line_end(src, map->span.end > at ? map->span.end - 1 : at);
    return pss_span_of(start, with_remarks(src, end, at - start));
}

/* The lines behind that of the `|`. */
static struct pss_span
lines_of_text(const struct pss_node *text)
{
    struct pss_str src = text->doc->src;
    size_t start = pss_line_next(src, text->span.at);
    size_t end = text->span.end;
    while (end > start && pss_is_one_of(src.p[end - 1], " \t\r\n"))
        end--;
    return start < end ? pss_span_of(start, end) : pss_span_of(0, 0);
}

struct pss_span
value_part_span(const struct pss_node *node)
{
    if (node->kind == PSS_MAP && !node->has_props)
        return node->style == PSS_FLOW ? node->span : lines_of_map(node);
    return node->kind == PSS_SCALAR && node->style == PSS_LITERAL && !node->has_props
               ? lines_of_text(node)
               : pss_span_of(0, 0);
}

struct pss_str
value_part_mask(struct pss_arena *mem, struct pss_str file, struct pss_span part)
{
    enum { PADDING = 64 };
    char *mask = pss_alloc(mem, file.n + PADDING);
    for (size_t i = 0; i < file.n; i++) {
        bool is_kept = (i >= part.at && i < part.end) || file.p[i] == '\n' ||
                       (file.p[i] == '\r' && i + 1 < file.n && file.p[i + 1] == '\n');
        mask[i] = is_kept ? file.p[i] : ' ';
    }
    return (struct pss_str){mask, file.n};
}

struct pss_span
value_part_after(const struct pss_edits *edits, struct pss_span part)
{
    size_t at = part.at;
    size_t end = part.end;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        size_t less = edit->end - edit->at;
        bool is_before = edit->at < part.at;
        bool is_inside = !is_before && edit->at <= part.end + 2u; /* its line end */
        if (is_before)
            at = at + edit->text.n - less;
        if (is_before || is_inside)
            end = end + edit->text.n - less;
    }
    return pss_span_of(at, end);
}
