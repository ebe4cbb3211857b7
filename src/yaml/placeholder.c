/* Values that something else fills in before Kubernetes reads them. */
#include "pss/base.h"

#include "pss/value.h"

enum {
    MAX_COMMENT = 256, /* bytes of a comment that are looked at … */
    MAX_LINES = 16,    /* … and lines of comments below a key */
};

/* True if a sign stands anywhere in the text that opens what is filled in. */
static bool
has_sign(struct pss_str text)
{
    static const char *const signs[] = {"${", "$(", "#{", "(@", "{{", "{%", "{#", "<%"};
    for (size_t i = 0; i + 1 < text.n; i++) {
        char c = text.p[i];
        if (c != '$' && c != '#' && c != '(' && c != '{' && c != '<')
            continue;
        for (size_t k = 0; k < PSS_COUNT(signs); k++)
            if (c == signs[k][0] && text.p[i + 1] == signs[k][1])
                return true;
    }
    return false;
}

/* True for a name; `more` are the other bytes that it may hold. */
static bool
is_name(struct pss_str text, const char *more)
{
    bool has_letter = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool is_known =
            is_letter || (c >= '0' && c <= '9') || c == '_' || pss_is_one_of(c, more);
        if (!is_known)
            return false;
        has_letter |= is_letter;
    }
    return has_letter;
}

/* True if the whole text is a name between such signs: __X__, @X@, %X%, $X, <X>. */
static bool
is_token(struct pss_str text)
{
    static const struct {
        const char *open;
        const char *close;
        const char *more;
    } rows[] = {
        {"__", "__", ".-"},
        {"@", "@", ".-@"},
        {"%", "%", ".-%"},
        {"((", "))", ".-/ !"},
        {"[[", "]]", ".-$| "},
        {"<", ">", ".-<>"},
        {"$", "", ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        size_t open = strlen(rows[i].open);
        size_t close = strlen(rows[i].close);
        if (text.n <= open + close || !pss_str_starts(text, pss_str_of(rows[i].open)) ||
            !pss_str_ends(text, pss_str_of(rows[i].close)))
            continue;
        struct pss_str name = {text.p + open, text.n - open - close};
        if (is_name(name, rows[i].more))
            return true;
    }
    return false;
}

bool
pss_text_has_placeholder(struct pss_str text)
{
    if (has_sign(text))
        return true;
    bool is_quoted = text.n > 1 && (text.p[0] == '"' || text.p[0] == '\'') &&
                     text.p[text.n - 1] == text.p[0];
    return is_token(is_quoted ? (struct pss_str){text.p + 1, text.n - 2} : text);
}

/* True for `#@ x` of ytt, `#{X}` of Octopus, `# {{ x }}`, `# <%= x %>`, `# __X__`. */
static bool
is_mark(struct pss_str comment)
{
    if (comment.n > MAX_COMMENT)
        comment.n = MAX_COMMENT;
    if (pss_str_starts(comment, PSS_STR("#@")) || has_sign(comment))
        return true;
    size_t at = 0;
    size_t end = comment.n;
    while (at < end && pss_is_one_of(comment.p[at], "#!- \t"))
        at++;
    while (end > at && pss_is_one_of(comment.p[end - 1], " \t\r"))
        end--;
    return is_token((struct pss_str){comment.p + at, end - at});
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
