/* The line index, made when the first line number is asked for, and what needs none. */
#include "pss/base.h"

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

void
pss_lines_init(struct pss_lines *out, struct pss_arena *mem, struct pss_str src)
{
    *out = (struct pss_lines){.src = src, .mem = mem};
}

/* Bytes between two counts of code points: a column in one huge line of JSON must
 * not cost the whole line. */
enum { STRIDE = 1024 };

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
index_points(struct pss_lines *lines)
{
    lines->points = PSS_NEW_N(lines->mem, size_t, lines->src.n / STRIDE + 1);
    for (size_t i = 1; i <= lines->src.n / STRIDE; i++)
        lines->points[i] = lines->points[i - 1] +
                           count_points(lines->src, (i - 1) * STRIDE, i * STRIDE);
}

/* Code points before the offset. */
static size_t
points_before(const struct pss_lines *lines, size_t at)
{
    size_t i = at / STRIDE;
    return lines->points[i] + count_points(lines->src, i * STRIDE, at);
}

static void
index_lines(struct pss_lines *lines)
{
    struct pss_str src = lines->src;
    size_t n = 1;
    size_t lf = pss_str_find(src, PSS_STR("\n"), 0);
    while (lf != SIZE_MAX) {
        n++;
        lf = pss_str_find(src, PSS_STR("\n"), lf + 1);
    }
    lines->starts = PSS_NEW_N(lines->mem, size_t, n);
    lines->n = n;
    for (size_t i = 1; i < n; i++)
        lines->starts[i] = pss_line_next(src, lines->starts[i - 1]);
}

/* The last line that starts at or before `at`. */
static size_t
line_of(const struct pss_lines *lines, size_t at)
{
    size_t low = 0;
    size_t high = lines->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (lines->starts[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

struct pss_place
pss_lines_at(struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    if (!lines->starts) {
        index_lines(lines);
        index_points(lines);
    }
    if (at > src.n)
        at = src.n;
    size_t line = line_of(lines, at);
    size_t start = lines->starts[line];
    if (start == 0 && pss_str_starts(src, pss_str_of(bom)))
        start = at < sizeof(bom) - 1 ? at : sizeof(bom) - 1;
    size_t points = points_before(lines, at) - points_before(lines, start);
    return (struct pss_place){line + 1, points + 1, at - start + 1};
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
    if (at >= src.n)
        return src.n;
    const char *lf = memchr(src.p + at, '\n', src.n - at);
    if (!lf)
        return src.n;
    size_t end = (size_t)(lf - src.p);
    return end > 0 && src.p[end - 1] == '\r' ? end - 1 : end;
}

size_t
pss_line_next(struct pss_str src, size_t at)
{
    if (at >= src.n)
        return src.n;
    const char *lf = memchr(src.p + at, '\n', src.n - at);
    return lf ? (size_t)(lf - src.p) + 1 : src.n;
}

struct pss_str
pss_line_eol(struct pss_str src, size_t at)
{
    size_t next = pss_line_next(src, at);
    if (next == 0 || src.p[next - 1] != '\n')
        next = pss_line_start(src, at);
    if (next == 0 || src.p[next - 1] != '\n')
        return PSS_STR("\n");
    return next > 1 && src.p[next - 2] == '\r' ? PSS_STR("\r\n") : PSS_STR("\n");
}
