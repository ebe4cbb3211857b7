/* Unified diff straight from the edits: only lines that an edit touches are compared,
 * so the cost is that of the text, whatever its size. */
#include "pss/base.h"

#include "pss/lines.h"
#include "pss/quotename.h"
#include "pss/udiff.h"

enum {
    CONTEXT = 3,
    /* Old times new lines of one region up to which kept lines are looked for. */
    MOST_PAIRS = 1 << 14,
};

#define HEADER_COLOUR "\x1b[1m"
#define HUNK_COLOUR "\x1b[36m"
#define OLD_COLOUR "\x1b[31m"
#define NEW_COLOUR "\x1b[32m"
#define END_COLOUR "\x1b[m"

/* Whole lines [at, end) of the source that give way to `text`. */
struct change {
    size_t at;
    size_t end;
    struct pss_str text;
    size_t line; /* lines of the source before `at` */
    size_t n_old;
    size_t n_new;
};

struct differ {
    struct pss_arena *mem;
    struct pss_str src;
    struct change *items;
    size_t n;
    size_t cap;
    size_t counted; /* lines of the source up to this byte … */
    size_t line;    /* … are so many */
};

struct lines {
    struct pss_str *items;
    size_t n;
    size_t cap;
};

static size_t
count_lines(struct pss_str text)
{
    size_t n = 0;
    for (size_t at = 0; at < text.n; at = pss_line_next(text, at))
        n++;
    return n;
}

static void
add_change(struct differ *diff, size_t at, size_t end, struct pss_str text)
{
    if (at == end && text.n == 0)
        return;
    diff->line +=
        count_lines((struct pss_str){diff->src.p + diff->counted, at - diff->counted});
    diff->counted = at;
    struct change change = {
        .at = at,
        .end = end,
        .text = text,
        .line = diff->line,
        .n_old = count_lines((struct pss_str){diff->src.p + at, end - at}),
        .n_new = count_lines(text),
    };
    PSS_PUSH(diff->mem, diff, change);
}

static struct lines
split(struct pss_arena *mem, struct pss_str text)
{
    struct lines lines = {0};
    size_t next = 0;
    for (size_t at = 0; at < text.n; at = next) {
        next = pss_line_next(text, at);
        struct pss_str line = {text.p + at, next - at};
        PSS_PUSH(mem, &lines, line);
    }
    return lines;
}

/* Longest common subsequences: table[i * (n + 1) + j] is the length of that of the
 * old lines from i and the new lines from j. */
static const uint16_t *
common_lengths(
    struct pss_arena *mem, const struct lines *before, const struct lines *after)
{
    size_t width = after->n + 1;
    uint16_t *table = PSS_NEW_N(mem, uint16_t, (before->n + 1) * width);
    for (size_t i = before->n; i-- > 0;)
        for (size_t j = after->n; j-- > 0;) {
            uint16_t down = table[(i + 1) * width + j];
            uint16_t right = table[i * width + j + 1];
            if (pss_str_eq(before->items[i], after->items[j]))
                table[i * width + j] = (uint16_t)(table[(i + 1) * width + j + 1] + 1);
            else
                table[i * width + j] = down > right ? down : right;
        }
    return table;
}

/* Changes between old lines, which start at `at`, and new ones, which stand in one
 * piece of memory: what is common stays. */
static void
add_around_common(struct differ *diff, size_t at, const struct lines *before,
    const struct lines *after)
{
    const uint16_t *table = common_lengths(diff->mem, before, after);
    size_t width = after->n + 1;
    size_t end = at;
    struct pss_str text = {after->items[0].p, 0};
    size_t i = 0;
    size_t j = 0;
    while (i < before->n || j < after->n) {
        if (i < before->n && j < after->n &&
            pss_str_eq(before->items[i], after->items[j])) {
            add_change(diff, at, end, text);
            at = end = end + before->items[i++].n;
            text = (struct pss_str){after->items[j].p + after->items[j].n, 0};
            j++;
        } else if (j == after->n || (i < before->n && table[(i + 1) * width + j] >=
                                                          table[i * width + j + 1])) {
            end += before->items[i++].n;
        } else {
            text.n += after->items[j++].n;
        }
    }
    add_change(diff, at, end, text);
}

/* Leaves out equal lines at the start and the end, then looks between. */
static void
add_region(struct differ *diff, size_t at, size_t end, struct pss_str text)
{
    struct pss_str old_text = {diff->src.p + at, end - at};
    struct lines before = split(diff->mem, old_text);
    struct lines after = split(diff->mem, text);
    while (before.n > 0 && after.n > 0 && pss_str_eq(before.items[0], after.items[0])) {
        at += before.items[0].n;
        text.p += after.items[0].n;
        text.n -= after.items[0].n;
        before.items++;
        before.n--;
        after.items++;
        after.n--;
    }
    while (before.n > 0 && after.n > 0 &&
           pss_str_eq(before.items[before.n - 1], after.items[after.n - 1])) {
        end -= before.items[--before.n].n;
        text.n -= after.items[--after.n].n;
    }
    bool is_small = before.n < MOST_PAIRS && after.n < MOST_PAIRS &&
                    before.n * after.n <= MOST_PAIRS;
    if (before.n > 0 && after.n > 0 && is_small)
        add_around_common(diff, at, &before, &after);
    else
        add_change(diff, at, end, text);
}

static bool
is_line_start(struct pss_str src, size_t at)
{
    return at == 0 || src.p[at - 1] == '\n';
}

/* Where the whole lines end that the edit touches. Nothing follows on the last line
 * if the edit begins and ends with lines. */
static size_t
region_end(struct pss_str src, const struct pss_edit *edit)
{
    bool has_whole_lines =
        is_line_start(src, edit->at) && is_line_start(src, edit->end) &&
        (edit->text.n == 0 || edit->text.p[edit->text.n - 1] == '\n');
    return has_whole_lines ? edit->end : pss_line_next(src, edit->end);
}

/* The source from `at` to `end` with n edits applied. */
static struct pss_str
edited(
    struct differ *diff, size_t at, size_t end, const struct pss_edit *edits, size_t n)
{
    struct pss_buf text = {0};
    for (size_t i = 0; i < n; i++) {
        pss_buf_add(&text, (struct pss_str){diff->src.p + at, edits[i].at - at});
        pss_buf_add(&text, edits[i].text);
        at = edits[i].end;
    }
    pss_buf_add(&text, (struct pss_str){diff->src.p + at, end - at});
    struct pss_str kept = pss_arena_copy(diff->mem, pss_buf_str(&text));
    pss_buf_release(&text);
    return kept;
}

/* Edits that share lines, or touch, make one region. Each line is looked at once,
 * however many edits are in it: all of a minified file may be one line. */
static void
add_regions(struct differ *diff, const struct pss_edits *edits)
{
    size_t i = 0;
    while (i < edits->n) {
        const struct pss_edit *first = &edits->items[i];
        size_t at = pss_line_start(diff->src, first->at);
        size_t end = region_end(diff->src, first);
        size_t n = 1;
        for (; i + n < edits->n && first[n].at <= end; n++)
            if (first[n].end >= end)
                end = region_end(diff->src, &first[n]);
        add_region(diff, at, end, edited(diff, at, end, first, n));
        i += n;
    }
}

/* ---- printing ---- */

static void
put_line(
    struct pss_buf *out, const char *colour, const char *prefix, struct pss_str line)
{
    bool has_end = line.n > 0 && line.p[line.n - 1] == '\n';
    if (colour)
        pss_buf_puts(out, colour);
    pss_buf_puts(out, prefix);
    pss_buf_add(out, (struct pss_str){line.p, line.n - (has_end ? 1 : 0)});
    if (colour)
        pss_buf_puts(out, END_COLOUR);
    pss_buf_putc(out, '\n');
    if (!has_end)
        pss_buf_puts(out, "\\ No newline at end of file\n");
}

static void
put_lines(
    struct pss_buf *out, const char *colour, const char *prefix, struct pss_str text)
{
    size_t next = 0;
    for (size_t at = 0; at < text.n; at = next) {
        next = pss_line_next(text, at);
        put_line(out, colour, prefix, (struct pss_str){text.p + at, next - at});
    }
}

static void
put_range(struct pss_buf *out, char sign, size_t lines_before, size_t n)
{
    pss_buf_printf(out, "%c%zu", sign, n > 0 ? lines_before + 1 : lines_before);
    if (n != 1)
        pss_buf_printf(out, ",%zu", n);
}

/* Some changes with the lines around and between them. */
static void
put_hunk(struct pss_buf *out, struct pss_str src, const struct change *changes,
    size_t n, size_t grown, size_t shrunk, bool is_coloured)
{
    const struct change *last = &changes[n - 1];
    size_t at = changes[0].at;
    size_t line = changes[0].line;
    for (int i = 0; i < CONTEXT && at > 0; i++, line--)
        at = pss_line_start(src, at - 1);
    size_t end = last->end;
    for (int i = 0; i < CONTEXT; i++)
        end = pss_line_next(src, end);
    size_t n_old = last->line + last->n_old - line;
    n_old += count_lines((struct pss_str){src.p + last->end, end - last->end});
    size_t n_new = n_old;
    for (size_t i = 0; i < n; i++)
        n_new = n_new + changes[i].n_new - changes[i].n_old;

    pss_buf_puts(out, is_coloured ? HUNK_COLOUR "@@ " : "@@ ");
    put_range(out, '-', line, n_old);
    pss_buf_putc(out, ' ');
    put_range(out, '+', line + grown - shrunk, n_new);
    pss_buf_puts(out, is_coloured ? " @@" END_COLOUR "\n" : " @@\n");

    for (size_t i = 0; i < n;) {
        size_t first = i;
        put_lines(out, NULL, " ", (struct pss_str){src.p + at, changes[i].at - at});
        do
            at = changes[i++].end;
        while (
            i < n && changes[i].at == at); /* changes that touch are shown together */
        put_lines(out, is_coloured ? OLD_COLOUR : NULL, "-",
            (struct pss_str){src.p + changes[first].at, at - changes[first].at});
        for (size_t k = first; k < i; k++)
            put_lines(out, is_coloured ? NEW_COLOUR : NULL, "+", changes[k].text);
    }
    put_lines(out, NULL, " ", (struct pss_str){src.p + at, end - at});
}

/* `side` is "a" or "b". */
static void
put_name(struct pss_buf *out, const char *side, struct pss_str path)
{
    bool is_quoted = pss_name_needs_quotes(path);
    if (is_quoted)
        pss_buf_putc(out, '"');
    pss_buf_puts(out, side);
    if (!pss_str_starts(path, PSS_STR("/")))
        pss_buf_putc(out, '/');
    if (is_quoted)
        pss_name_quote(out, path);
    else
        pss_buf_add(out, path);
    if (is_quoted)
        pss_buf_putc(out, '"');
}

/* `is_new`: the file is not there yet. */
static void
put_header(struct pss_buf *out, struct pss_str path, bool is_new, bool is_coloured)
{
    while (pss_str_starts(path, PSS_STR("./")) && path.n > 2) {
        path.p += 2;
        path.n -= 2;
    }
    const char *start = is_coloured ? HEADER_COLOUR : "";
    const char *end = is_coloured ? END_COLOUR "\n" : "\n";
    /* GNU patch reads a name up to the first blank unless a TAB ends it. */
    const char *tab = memchr(path.p, ' ', path.n) ? "\t" : "";
    pss_buf_printf(out, "%sdiff --git ", start);
    put_name(out, "a", path);
    pss_buf_putc(out, ' ');
    put_name(out, "b", path);
    if (is_new)
        pss_buf_printf(out, "%s%snew file mode 100644", end, start);
    pss_buf_printf(out, "%s%s--- ", end, start);
    if (is_new)
        pss_buf_puts(out, "/dev/null");
    else
        put_name(out, "a", path);
    pss_buf_printf(out, "%s%s%s+++ ", is_new ? "" : tab, end, start);
    put_name(out, "b", path);
    pss_buf_printf(out, "%s%s", tab, end);
}

void
pss_udiff_write(struct pss_buf *out, struct pss_str path, struct pss_str src,
    const struct pss_edits *edits, bool is_coloured)
{
    if (edits->n == 0)
        return;
    struct pss_arena *mem = pss_arena_new();
    bool is_new = !src.p;
    if (is_new)
        src = PSS_STR("");
    struct differ diff = {.mem = mem, .src = src};
    add_regions(&diff, edits);
    if (diff.n > 0)
        put_header(out, path, is_new, is_coloured);
    size_t grown = 0;
    size_t shrunk = 0;
    size_t i = 0;
    while (i < diff.n) {
        const struct change *first = &diff.items[i];
        size_t n = 1;
        while (
            i + n < diff.n && first[n].line - first[n - 1].line - first[n - 1].n_old <=
                                  (size_t)2 * CONTEXT)
            n++;
        put_hunk(out, src, first, n, grown, shrunk, is_coloured);
        for (size_t k = 0; k < n; k++) {
            grown += first[k].n_new;
            shrunk += first[k].n_old;
        }
        i += n;
    }
    pss_arena_release(mem);
}
