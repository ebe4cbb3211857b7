/* What libfyaml wants of a block scalar otherwise than Kubernetes' reader. */
#include "pss/base.h"

#include "header.h"

bool
pss_mask_is_blank(const char *p, size_t at, size_t end)
{
    while (at < end && (p[at] == ' ' || p[at] == '\t'))
        at++;
    return at == end;
}

size_t
pss_mask_indentation(const char *p, struct pss_mask_line line)
{
    size_t at = line.at;
    while (at < line.end && p[at] == ' ')
        at++;
    return at - line.at;
}

size_t
pss_header_before(const char *p, struct pss_mask_line line, size_t end)
{
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
parent_column(const char *p, struct pss_mask_line line, size_t header)
{
    size_t at = line.at + pss_mask_indentation(p, line);
    size_t column = at - line.at;
    while (at + 1 < header && (p[at] == '-' || p[at] == '?' || p[at] == ':') &&
           (p[at + 1] == ' ' || p[at + 1] == '\t')) {
        column = at - line.at;
        at++;
        while (at < header && (p[at] == ' ' || p[at] == '\t'))
            at++;
        if (at < header && p[at] != '&' && p[at] != '!')
            column = at - line.at;
    }
    return column;
}

/* The indentation that the header itself asks for, less that of its parent; 0: none. */
static size_t
indicator(const char *p, struct pss_mask_line line, size_t header)
{
    for (size_t at = header + 1; at < line.end && at < header + 3; at++)
        if (p[at] >= '1' && p[at] <= '9')
            return (size_t)(p[at] - '0');
    return 0;
}

/* The first line below that has text; at the end of the document one without length.
 * `deepest` is the longest of the blank lines before it, line breaks aside. */
static struct pss_mask_line
text_below(const struct pss_mask *image, struct pss_mask_line line, size_t *deepest)
{
    const char *p = image->p;
    size_t n = image->n;
    *deepest = 0;
    for (size_t at = line.end + 1; at < n;) {
        const char *feed = memchr(p + at, '\n', n - at);
        struct pss_mask_line next = {at, feed ? (size_t)(feed - p) : n};
        if (!pss_mask_is_blank(p, next.at, next.end))
            return next;
        while (at < next.end && image->src[at] == ' ')
            at++;
        if (at - next.at > *deepest)
            *deepest = at - next.at;
        at = next.end + 1;
    }
    return (struct pss_mask_line){n, n};
}

/* Blank lines before a block scalar's text may not be longer than its indentation, and
 * blanks stand for all of a line break but its last byte. Lines of their own serve as
 * well, since values are read from the source. */
static void
shorten_blanks(
    struct pss_mask *image, struct pss_mask_line line, struct pss_mask_line text)
{
    char *p = image->p;
    size_t column = pss_mask_indentation(p, text);
    for (size_t at = line.end + 1; at < text.at;) {
        size_t end = (size_t)((char *)memchr(p + at, '\n', text.at - at) - p);
        bool is_longer = end - at > column;
        for (size_t i = end; is_longer && i > at && image->src[i - 1] != p[i - 1]; i--)
            p[i - 1] = '\n';
        at = end + 1;
    }
}

/* A block scalar without text swallows what follows it, or libfyaml refuses it where a
 * comment follows that is less indented than its blank lines: a plain one of the same
 * length stands in for its header. `above` is the last line with text before this one. */
void
pss_header_fit(struct pss_mask *image, struct pss_mask_line above,
    struct pss_mask_line line, size_t header)
{
    char *p = image->p;
    bool is_alone = header == line.at + pss_mask_indentation(p, line);
    bool is_root = is_alone && above.end == 0;
    size_t column = is_root    ? 0
                    : is_alone ? parent_column(p, above, above.end)
                               : parent_column(p, line, header);
    size_t deepest;
    struct pss_mask_line text = text_below(image, line, &deepest);
    size_t own = indicator(p, line, header);
    size_t least = own > 0 ? column + own : column + 1;
    if (own == 0 && deepest > least)
        least = deepest;
    size_t at = pss_mask_indentation(p, text);
    if (at >= least && text.end > text.at) {
        shorten_blanks(image, line, text);
        return;
    }
    bool is_comment = text.end > text.at && p[text.at + at] == '#';
    if (is_comment || (at <= column && !is_root))
        p[header] = PSS_MASK_EMPTY_BLOCK;
}
