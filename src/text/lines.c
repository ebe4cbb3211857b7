/* The line index, made when the first line number is asked for, and what needs none. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/lines.h"

static const char bom[] = "\xEF\xBB\xBF";

/* The last LF among the first n bytes, or NULL. */
static const char *
last_lf(const char *p, size_t n)
{
#if defined(HAVE_MEMRCHR) || defined(__linux__)
    return memrchr(p, '\n', n);
#else
    while (n > 0)
        if (p[--n] == '\n')
            return p + n;
    return NULL;
#endif
}

struct pss_line_index {
    uint32_t *starts; /* of lines; NULL until it is filled */
    size_t n;
    size_t *points; /* code points before every STRIDE-th byte; NULL until asked */
};

void
pss_lines_init(struct pss_lines *out, struct pss_arena *mem, struct pss_str src)
{
    *out = (struct pss_lines){.src = src, .mem = mem};
    out->index = PSS_NEW(mem, struct pss_line_index);
}

enum {
    /* Bytes between two counts of code points: a column in one huge line of JSON must
     * not cost the whole line. */
    STRIDE = 1024,
    /* Bytes within which the edge of a line is looked for before the index is asked. */
    NEAR = 4096,
};

static bool
is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static size_t
count_points(struct pss_str src, size_t at, size_t end)
{
    size_t n = 0;
    for (size_t i = at; i < end; i++)
        n += !is_continuation(src.p[i]);
    return n;
}

static void
index_points(struct pss_line_index *index, const struct pss_lines *lines)
{
    index->points = PSS_NEW_N(lines->mem, size_t, lines->src.n / STRIDE + 1);
    for (size_t i = 1; i <= lines->src.n / STRIDE; i++)
        index->points[i] = index->points[i - 1] +
                           count_points(lines->src, (i - 1) * STRIDE, i * STRIDE);
}

static void
index_lines(struct pss_line_index *index, const struct pss_lines *lines)
{
    struct pss_str src = lines->src;
    size_t n = 1;
    size_t lf = pss_str_find(src, PSS_STR("\n"), 0);
    while (lf != SIZE_MAX) {
        n++;
        lf = pss_str_find(src, PSS_STR("\n"), lf + 1);
    }
    index->starts = pss_alloc_raw(lines->mem, n * sizeof index->starts[0]);
    index->starts[0] = 0;
    index->n = n;
    for (size_t i = 1; i < n; i++)
        index->starts[i] = (uint32_t)pss_line_next(src, index->starts[i - 1]);
}

static const struct pss_line_index *
filled_index(const struct pss_lines *lines)
{
    struct pss_line_index *index = lines->index;
    if (!index->starts)
        index_lines(index, lines);
    return index;
}

/* The last line that starts at or before `at`. */
static size_t
line_of(const struct pss_line_index *index, size_t at)
{
    return pss_below(index->starts, index->n, sizeof(index->starts[0]),
               sizeof(index->starts[0]), at + 1) -
           1;
}

/* Code points before the offset. */
static size_t
points_before(const struct pss_lines *lines, size_t at)
{
    if (!lines->index->points)
        index_points(lines->index, lines);
    size_t i = at / STRIDE;
    return lines->index->points[i] + count_points(lines->src, i * STRIDE, at);
}

/* Code points in [start, at): a short way is counted. */
static size_t
points_between(const struct pss_lines *lines, size_t start, size_t at)
{
    if (at - start <= STRIDE)
        return count_points(lines->src, start, at);
    return points_before(lines, at) - points_before(lines, start);
}

void
pss_lines_fill(const struct pss_lines *lines)
{
    filled_index(lines);
    if (!lines->index->points)
        index_points(lines->index, lines);
}

struct pss_place
pss_lines_at(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    const struct pss_line_index *index = filled_index(lines);
    if (at > src.n)
        at = src.n;
    size_t line = line_of(index, at);
    size_t start = index->starts[line];
    if (start == 0 && pss_str_starts(src, pss_str_of(bom)))
        start = at < sizeof(bom) - 1 ? at : sizeof(bom) - 1;
    return (struct pss_place){
        line + 1, points_between(lines, start, at) + 1, at - start + 1};
}

size_t
pss_lines_start(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    if (at > src.n)
        at = src.n;
    if (at <= NEAR)
        return pss_line_start(src, at);
    const char *lf = last_lf(src.p + (at - NEAR), NEAR);
    if (lf)
        return (size_t)(lf - src.p) + 1;
    const struct pss_line_index *index = filled_index(lines);
    return index->starts[line_of(index, at)];
}

size_t
pss_lines_next(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    if (at >= src.n || src.n - at <= NEAR)
        return pss_line_next(src, at);
    const char *lf = memchr(src.p + at, '\n', NEAR);
    if (lf)
        return (size_t)(lf - src.p) + 1;
    const struct pss_line_index *index = filled_index(lines);
    size_t line = line_of(index, at) + 1;
    return line < index->n ? index->starts[line] : src.n;
}

/* The end of the line that the next one, at `next`, follows. */
static size_t
end_before(struct pss_str src, size_t at, size_t next)
{
    if (next <= at || src.p[next - 1] != '\n')
        return next;
    return next > 1 && src.p[next - 2] == '\r' ? next - 2 : next - 1;
}

size_t
pss_lines_end(const struct pss_lines *lines, size_t at)
{
    return end_before(lines->src, at, pss_lines_next(lines, at));
}

size_t
pss_line_start(struct pss_str src, size_t at)
{
    if (at > src.n)
        at = src.n;
    const char *lf = at ? last_lf(src.p, at) : NULL;
    return lf ? (size_t)(lf - src.p) + 1 : 0;
}

size_t
pss_line_end(struct pss_str src, size_t at)
{
    return end_before(src, at, pss_line_next(src, at));
}

size_t
pss_line_next(struct pss_str src, size_t at)
{
    if (at >= src.n)
        return src.n;
    const char *lf = memchr(src.p + at, '\n', src.n - at);
    return lf ? (size_t)(lf - src.p) + 1 : src.n;
}

/* The line end that stands before `next`, the start of a line; `start` is that of the
 * line above, to fall back on. */
static struct pss_str
eol_before(struct pss_str src, size_t start, size_t next)
{
    if (next == 0 || src.p[next - 1] != '\n')
        next = start;
    if (next == 0 || src.p[next - 1] != '\n')
        return PSS_STR("\n");
    return next > 1 && src.p[next - 2] == '\r' ? PSS_STR("\r\n") : PSS_STR("\n");
}

struct pss_str
pss_lines_eol(const struct pss_lines *lines, size_t at)
{
    return eol_before(
        lines->src, pss_lines_start(lines, at), pss_lines_next(lines, at));
}

struct pss_str
pss_line_eol(struct pss_str src, size_t at)
{
    return eol_before(src, pss_line_start(src, at), pss_line_next(src, at));
}
