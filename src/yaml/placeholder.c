/* Values that something else fills in before Kubernetes reads them. */
#include "pss/base.h"

#include "pss/value.h"

enum {
    MAX_COMMENT = 256, /* bytes of a comment that are looked at … */
    MAX_LINES = 16,    /* … and lines of comments below a key */
};

bool
pss_text_has_placeholder(struct pss_str text)
{
    for (size_t i = 0; i + 1 < text.n; i++) {
        char c = text.p[i];
        char next = text.p[i + 1];
        bool is_open = next == '{' && (c == '$' || c == '{' || c == '#');
        if (is_open || (next == '(' && c == '$') || (next == '@' && c == '('))
            return true;
    }
    return false;
}

/* True for `#@ x` of ytt, `#{X}` of Octopus and `# {{ x }}`, `# {% x %}`, `# ${X}`. */
static bool
is_mark(struct pss_str comment)
{
    if (comment.n > MAX_COMMENT)
        comment.n = MAX_COMMENT;
    if (pss_str_starts(comment, PSS_STR("#@")) ||
        pss_str_starts(comment, PSS_STR("#{")))
        return true;
    for (size_t i = 1; i + 1 < comment.n; i++) {
        char c = comment.p[i];
        char next = comment.p[i + 1];
        if ((c == '{' && (next == '{' || next == '%')) || (c == '$' && next == '{'))
            return true;
    }
    return false;
}

/* The comment that starts at `at` or behind blanks, "" if there is none. */
static struct pss_str
comment_at(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    while (at < src.n && (src.p[at] == ' ' || src.p[at] == '\t'))
        at++;
    if (at == src.n || src.p[at] != '#')
        return PSS_STR("");
    return (struct pss_str){src.p + at, pss_lines_end(lines, at) - at};
}

/* A comment that fills in a null: behind it, or in the lines below its key, deeper than
 * that, where nothing else stands. */
static struct pss_str
filling_comment(const struct pss_node *null)
{
    const struct pss_lines *lines = &null->doc->lines;
    size_t least = pss_column(null->doc, null->lead);
    size_t at = null->span.end;
    struct pss_str comment = comment_at(lines, at);
    for (int n = 0; n < MAX_LINES; n++) {
        if (comment.n > 0 && is_mark(comment))
            return comment;
        bool ends_line = comment.n > 0 || at == pss_lines_end(lines, at);
        size_t next = pss_lines_next(lines, at);
        if (!ends_line || next == lines->src.n || null->style != PSS_MISSING)
            break;
        at = next;
        comment = comment_at(lines, at);
        if (comment.n == 0 || (size_t)(comment.p - lines->src.p) - at <= least)
            break;
    }
    return PSS_STR("");
}

struct pss_str
pss_placeholder_of(const struct pss_node *node)
{
    const struct pss_node *real = pss_node_real(node);
    if (!real || real->kind != PSS_SCALAR)
        return PSS_STR("");
    struct pss_str text = pss_node_text(real);
    if (pss_text_has_placeholder(text))
        return text;
    bool may_be_null = real->style == PSS_MISSING || real->style == PSS_PLAIN;
    return may_be_null && pss_is_null(real) ? filling_comment(real) : PSS_STR("");
}

bool
pss_has_placeholder(const struct pss_node *node)
{
    return pss_placeholder_of(node).n > 0;
}
