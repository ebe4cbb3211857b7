/* From a rendered node to its place in the template. This looks for lines with the same
 * text; it does not know what a template means. */
#include "pss/base.h"

#include "pss/chart.h"
#include "pss/table.h"

enum { MOST_LINES = 200 }; /* behind the name of a container, in search of a key */

/* An object: its `kind:`, and the start of its document. */
struct object {
    struct pss_span kind;
    size_t start;
};

struct objects {
    struct object *items;
    size_t n, cap;
};

struct pss_chart_lines {
    struct pss_arena *mem;
    struct pss_str src;
    struct pss_table kinds; /* of each kind: its number in `lists`, from 1 */
    struct {
        struct objects *items;
        size_t n, cap;
    } lists;
    /* Of "START NAME", the start of a document and the name of a container: where its first
     * line with this name ends. */
    struct pss_table names;
};

/* ---- lines ---- */

/* The text of a line without the blanks and dashes before it. */
static struct pss_str
text_of(struct pss_str src, size_t at, size_t end)
{
    while (at < end && (pss_is_blank_in_line(src.p[at]) || src.p[at] == '-'))
        at++;
    while (end > at && pss_is_blank_in_line(src.p[end - 1]))
        end--;
    return (struct pss_str){src.p + at, end - at};
}

static bool
has_key(struct pss_str line, struct pss_str key)
{
    return pss_str_starts(line, key) && line.n > key.n && line.p[key.n] == ':';
}

/* The value behind a key, without the quotes around it. */
static struct pss_str
value_of(struct pss_str line, struct pss_str key)
{
    size_t at = pss_skip_blanks(line, key.n + 1, line.n);
    size_t end = line.n;
    bool is_quoted = end - at > 1 && pss_is_one_of(line.p[at], "'\"") &&
                     line.p[end - 1] == line.p[at];
    return (struct pss_str){line.p + at + is_quoted, end - at - 2 * is_quoted};
}

static struct pss_span
span_in(struct pss_str src, struct pss_str line)
{
    size_t at = (size_t)(line.p - src.p);
    return pss_span_of(at, at + line.n);
}

/* ---- the lines of a template ---- */

static void
add_kind(struct pss_chart_lines *lines, size_t start, struct pss_str line)
{
    struct pss_str kind = value_of(line, PSS_STR("kind"));
    if (kind.n == 0)
        return;
    size_t *number = pss_table_at(&lines->kinds, lines->mem, kind);
    if (*number == 0) {
        PSS_PUSH(lines->mem, &lines->lists, (struct objects){0});
        *number = lines->lists.n;
    }
    struct object object = {span_in(lines->src, line), start};
    PSS_PUSH(lines->mem, &lines->lists.items[*number - 1], object);
}

static struct pss_str
name_key(struct pss_arena *mem, size_t start, struct pss_str name)
{
    return pss_arena_printf(mem, "%zu %.*s", start, PSS_FMT(name));
}

static void
add_name(struct pss_chart_lines *lines, size_t start, struct pss_str line)
{
    struct pss_str name = value_of(line, PSS_STR("name"));
    if (name.n == 0)
        return;
    size_t *end =
        pss_table_at(&lines->names, lines->mem, name_key(lines->mem, start, name));
    if (*end == 0)
        *end = span_in(lines->src, line).end;
}

struct pss_chart_lines *
pss_chart_lines_of(struct pss_arena *mem, const struct pss_doc *template)
{
    struct pss_chart_lines *lines = PSS_NEW(mem, struct pss_chart_lines);
    struct pss_str src = template->src;
    size_t start = 0;
    *lines = (struct pss_chart_lines){.mem = mem, .src = src};
    for (size_t at = 0; at < src.n;) {
        size_t end = pss_line_end(src, at);
        struct pss_str line = text_of(src, at, end);
        if (pss_str_has_at(src, at, PSS_STR("---")))
            start = at;
        else if (has_key(line, PSS_STR("kind")))
            add_kind(lines, start, line);
        else if (has_key(line, PSS_STR("name")))
            add_name(lines, start, line);
        at = pss_line_next(src, end);
    }
    return lines;
}

/* ---- places ---- */

/* The object with this number. Where one stands once and is rendered many times, it is the
 * last one that is there. NULL: none. */
static const struct object *
find_object(const struct pss_chart_lines *lines, const struct pss_chart_spot *spot)
{
    const size_t *number = pss_table_find(&lines->kinds, spot->kind);
    if (!number || *number == 0)
        return NULL;
    const struct objects *list = &lines->lists.items[*number - 1];
    return &list->items[spot->number < list->n ? spot->number : list->n - 1];
}

/* The line of a key, not far behind `at`. */
static struct pss_span
find_key(const struct pss_chart_lines *lines, size_t at, struct pss_str key)
{
    struct pss_str src = lines->src;
    for (size_t i = 0; i < MOST_LINES && at < src.n; i++) {
        size_t end = pss_line_end(src, at);
        struct pss_str line = text_of(src, at, end);
        if (has_key(line, key))
            return span_in(src, line);
        at = pss_line_next(src, end);
    }
    return pss_span_of(0, 0);
}

struct pss_span
pss_chart_place(const struct pss_chart_lines *lines, const struct pss_chart_spot *spot)
{
    const struct object *object = find_object(lines, spot);
    struct pss_span found = object ? object->kind : pss_span_of(0, 0);
    size_t from = found.end;
    if (object && spot->container.n > 0) {
        struct pss_arena *scratch = pss_arena_new();
        const size_t *end = pss_table_find(
            &lines->names, name_key(scratch, object->start, spot->container));
        pss_arena_release(scratch);
        if (!end)
            return found;
        size_t at = pss_line_start(lines->src, *end - 1);
        found = span_in(lines->src, text_of(lines->src, at, *end));
        from = *end;
    }
    struct pss_span key = object && spot->key.n > 0 ? find_key(lines, from, spot->key)
                                                    : pss_span_of(0, 0);
    return key.end > 0 ? key : found;
}
