/* Kubernetes reads YAML with a port of libyaml, so its rules count, however odd. */
#include "pss/base.h"

#include "strict.h"

static const char tab_message[] =
    "Kubernetes refuses a tab here; use spaces for indentation";

static bool
is_in_flow(const struct pss_builder *b)
{
    return b->parent && b->parent->style == PSS_FLOW;
}

/* How deep a line must be indented to go on with a scalar. */
static size_t
least_column(const struct pss_builder *b)
{
    size_t outer = pss_build_column(b);
    return outer == PSS_NOWHERE ? 0 : outer + 1;
}

/* Blanks and line breaks behind a plain scalar are read as if it went on. Returns
 * where they end. */
static size_t
check_behind_plain(struct pss_builder *b, size_t at, size_t end)
{
    const char *p = b->image.p;
    size_t least = least_column(b);
    size_t line = PSS_NOWHERE;
    for (; at < end && pss_build_is_space(p[at]); at++) {
        if (p[at] == '\n') {
            line = at + 1;
            b->is_key_allowed = !is_in_flow(b);
        } else if (p[at] == '\t' && line != PSS_NOWHERE && at - line < least) {
            pss_build_fail(b, PSS_ERR_YAML, at, tab_message);
        }
    }
    return at;
}

void
pss_strict_gap(struct pss_builder *b, size_t end)
{
    if (!b->has_tabs)
        return;
    const char *p = b->image.p;
    bool is_flow = is_in_flow(b);
    size_t at = b->pos;
    if (b->is_after_plain)
        at = check_behind_plain(b, at, end);
    for (; at < end; at++) {
        switch (p[at]) {
        case '\n':
            b->is_key_allowed = b->is_key_allowed || !is_flow;
            break;
        case '\t':
            if (b->is_key_allowed && !is_flow)
                pss_build_fail(b, PSS_ERR_YAML, at, tab_message);
            break;
        case '#':
            at = pss_gap_comment_end(b, at) - 1;
            break;
        case '-':
        case '?':
        case ',':
            b->is_key_allowed = true;
            break;
        case ':':
            b->is_key_allowed = !is_flow && b->levels.n > 0 &&
                                b->levels.items[b->levels.n - 1].is_explicit;
            break;
        case '&':
        case '!':
            while (at + 1 < end && !pss_build_is_space(p[at + 1]))
                at++;
            b->is_key_allowed = false;
            break;
        default:
            break;
        }
    }
    b->is_after_plain = false;
}

void
pss_strict_plain(struct pss_builder *b, size_t at, size_t end)
{
    if (!b->has_tabs)
        return;
    const char *p = b->image.p;
    size_t least = least_column(b);
    const char *feed;
    while (at < end && (feed = memchr(p + at, '\n', end - at)) != NULL) {
        size_t line = (size_t)(feed - p) + 1;
        for (at = line; at < end && (p[at] == ' ' || p[at] == '\t'); at++)
            if (p[at] == '\t' && at - line < least)
                pss_build_fail(b, PSS_ERR_YAML, at, tab_message);
    }
}

/* One sign and one digit at most, in either order. */
static void
check_header(struct pss_builder *b, size_t header)
{
    const char *p = b->image.p;
    size_t at = header + 1;
    bool has_sign = p[at] == '+' || p[at] == '-';
    at += has_sign;
    if (p[at] >= '1' && p[at] <= '9') {
        at++;
        if (!has_sign && (p[at] == '+' || p[at] == '-'))
            at++;
    }
    while (p[at] == ' ' || p[at] == '\t')
        at++;
    if (p[at] != '#' && p[at] != '\n' && at < b->image.n)
        pss_build_fail(b, PSS_ERR_YAML, at,
            "Kubernetes expects the line to end behind the block scalar's indicators");
}

void
pss_strict_block(struct pss_builder *b, size_t header, size_t end)
{
    check_header(b, header);
    if (!b->has_tabs)
        return;
    const char *p = b->image.p;
    size_t line = pss_gap_comment_end(b, header) + 1;
    size_t indent = pss_gap_block_indent(b, header);
    bool was_text = false; /* blank lines before the first text take no tab at all */
    while (line < b->image.n) {
        size_t at = line;
        while (p[at] == ' ' && at - line < indent)
            at++;
        size_t blank = at;
        while (!was_text && p[blank] == ' ')
            blank++;
        if (p[at] == '\t' && at - line < indent)
            pss_build_fail(b, PSS_ERR_YAML, at, tab_message);
        if (at - line < indent && p[at] != '\n')
            return;
        was_text = was_text || p[at] != '\n';
        if (line >= end && p[at] != '\n')
            return;
        line = pss_gap_comment_end(b, at) + 1;
    }
}

void
pss_strict_place(struct pss_builder *b, size_t start, size_t text, bool is_key)
{
    size_t column = pss_build_column(b);
    if (is_in_flow(b) || column == PSS_NOWHERE || start < column)
        return;
    const char *p = b->image.p;
    size_t line = start - column;
    bool is_in_column = (line == 0 || p[line - 1] == '\n') &&
                        (column == 0 || !memchr(p + line, '\n', column));
    for (size_t at = line; at < start && is_in_column; at++)
        is_in_column = p[at] == ' ';
    if (!is_in_column)
        return;
    if (is_key && !memchr(p + start, '\n', text - start))
        return;
    pss_build_fail(b, PSS_ERR_YAML, start,
        "Kubernetes expects a key here, with its colon on the same line; indent the "
        "text "
        "if it is none");
}

void
pss_strict_name(struct pss_builder *b, size_t at, struct pss_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool is_fine = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                       (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        if (is_fine)
            continue;
        pss_build_fail(b, PSS_ERR_YAML, at + i,
            "Kubernetes takes only ASCII letters, digits, `-` and `_` in the name of "
            "an "
            "anchor");
        return;
    }
}
