/* Each replacement below answers one row of the hazards page's table. */
#include "pss/base.h"

#include "image.h"

enum {
    PADDING = 64,
    /* Runs of more blank lines than this become one: libfyaml is quadratic in them. */
    BLANK_RUN = 32,
};

struct line {
    size_t at;
    size_t end; /* before the line feed */
};

static bool
is_blank(const char *p, size_t at, size_t end)
{
    while (at < end && (p[at] == ' ' || p[at] == '\t'))
        at++;
    return at == end;
}

static size_t
indentation(const char *p, struct line line)
{
    size_t at = line.at;
    while (at < line.end && p[at] == ' ')
        at++;
    return at - line.at;
}

/* Offset of the `|` or `>` if the line ends in what may be a block scalar's header,
 * else line.end. A false guess (in a quoted scalar, say) is harmless: only the
 * image's content changes, and values are read from the source. */
static size_t
block_header(const char *p, struct line line)
{
    size_t end = line.end;
    for (size_t at = line.at + 1; at < line.end; at++) {
        if (p[at] == '#' && (p[at - 1] == ' ' || p[at - 1] == '\t')) {
            end = at;
            break;
        }
    }
    while (end > line.at && (p[end - 1] == ' ' || p[end - 1] == '\t'))
        end--;
    size_t at = end;
    while (at > line.at && end - at < 2 &&
           (p[at - 1] == '+' || p[at - 1] == '-' ||
               (p[at - 1] >= '1' && p[at - 1] <= '9')))
        at--;
    if (at == line.at || (p[at - 1] != '|' && p[at - 1] != '>'))
        return line.end;
    at--;
    if (at > line.at && p[at - 1] != ' ' && p[at - 1] != '\t')
        return line.end;
    return at;
}

/* Column of the innermost key or dash of the line: what content must be deeper than. */
static size_t
parent_column(const char *p, struct line line, size_t header)
{
    size_t at = line.at + indentation(p, line);
    size_t column = at - line.at;
    while (at + 1 < header && (p[at] == '-' || p[at] == '?') &&
           (p[at + 1] == ' ' || p[at + 1] == '\t')) {
        column = at - line.at;
        at++;
        while (at < header && (p[at] == ' ' || p[at] == '\t'))
            at++;
        if (at < header)
            column = at == header ? column : at - line.at;
    }
    if (at == header) { /* `- |`: the dash is the parent */
        size_t dash = at;
        while (dash > line.at && p[dash] != '-' && p[dash] != '?')
            dash--;
        column = dash - line.at;
    }
    return column;
}

/* An empty block scalar swallows what follows it: a plain one of the same length
 * stands in for its header. */
static void
replace_empty_block(char *p, size_t n, struct line line)
{
    size_t header = block_header(p, line);
    if (header == line.end)
        return;
    size_t column = parent_column(p, line, header);
    for (size_t at = line.end + 1; at < n;) {
        const char *feed = memchr(p + at, '\n', n - at);
        struct line next = {at, feed ? (size_t)(feed - p) : n};
        if (!is_blank(p, next.at, next.end)) {
            if (indentation(p, next) > column)
                return;
            break;
        }
        at = next.end + 1;
    }
    p[header] = PSS_IMAGE_EMPTY_BLOCK;
}

/* The first and the last line feed of the run stay, blanks join what is between. */
static void
collapse(char *p, size_t first, size_t last)
{
    for (size_t at = first; at < last; at++)
        if (p[at] == '\n')
            p[at] = ' ';
}

static void
mask_json(char *p, size_t n)
{
    bool is_quoted = false;
    for (size_t at = 0; at < n; at++) {
        if (p[at] == '"') {
            is_quoted = !is_quoted;
        } else if (p[at] == '\\' && is_quoted && at + 1 < n) {
            p[at] = '_'; /* `\/` and surrogate pairs are JSON's, not YAML 1.1's */
            p[++at] = '_';
        } else if (p[at] == '\t') {
            p[at] = ' ';
        }
    }
}

char *
pss_image_of(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    size_t n = chunk->span.end - chunk->span.at;
    char *p = pss_alloc(doc->mem, n + 1 + PADDING);
    memcpy(p, doc->src.p + chunk->span.at, n);
    p[n] = '\n';
    if (chunk->is_json)
        mask_json(p, n);
    for (char *cr = memchr(p, '\r', n); cr;
         cr = memchr(cr, '\r', n - (size_t)(cr - p))) {
        if (cr[1] == '\n')
            *cr = ' ';
        cr++;
    }
    size_t blanks = 0;
    size_t run = 0; /* start of the run of blank lines */
    bool may_collapse = true;
    for (size_t at = 0; at < n;) {
        const char *feed = memchr(p + at, '\n', n - at);
        struct line line = {at, feed ? (size_t)(feed - p) : n};
        at = line.end + 1;
        if (is_blank(p, line.at, line.end)) {
            if (blanks++ == 0)
                run = line.at;
            continue;
        }
        if (blanks > BLANK_RUN && may_collapse)
            collapse(p, run, line.at - 1);
        blanks = 0;
        size_t header = block_header(p, line);
        /* A blank line with more blanks than the content is an error at the start of a
         * block scalar: such a run stays as it is. */
        may_collapse = header == line.end;
        if (header != line.end)
            replace_empty_block(p, n, line);
    }
    if (blanks > BLANK_RUN && may_collapse)
        collapse(p, run, n - 1);
    return p;
}
