/* Values that are not between brackets. */
#include "pss/base.h"

#include "skimmer.h"

/* ---- in quotes ---- */

static int
hex_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f'   ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* Behind the escape at the backslash, if every reader takes it; else SIZE_MAX. */
static size_t
escape_end(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    char c = p[at + 1];
    if (pss_is_one_of(c, "\"\\nt") ||
        skimmer->is_json) /* JSON's are known to be right */
        return at + 2;
    if (c != 'u' || at + 6 > skimmer->n)
        return SIZE_MAX;
    int point = 0;
    for (size_t i = at + 2; i < at + 6; i++) {
        int digit = hex_of(p[i]);
        if (digit < 0)
            return SIZE_MAX;
        point = point * 16 + digit;
    }
    bool is_plain = point >= 0x20 && (point < 0xd800 || point > 0xdfff);
    return is_plain ? at + 6 : SIZE_MAX;
}

/* The closing quote of a text, or the end of its line; SIZE_MAX for an odd escape. The
 * offset is within the text, behind the opening quote. */
static size_t
close_of(const struct pss_skimmer *skimmer, size_t at, char quote, bool *is_plain)
{
    const char *p = skimmer->p;
    char escape = quote == '"' ? '\\' : '\'';
    for (;;) {
        at = pss_until(p, at, skimmer->n, quote, escape, '\n');
        if (at == skimmer->n || p[at] == '\n')
            return at;
        if (p[at] == quote && (quote == '"' || p[at + 1] != '\''))
            return at;
        *is_plain = false;
        if (quote == '\'') {
            at += 2;
            continue;
        }
        if (pss_skim_is_end(p[at + 1])) { /* the line goes on below */
            at++;
            continue;
        }
        at = escape_end(skimmer, at);
        if (at == SIZE_MAX)
            return SIZE_MAX;
    }
}

static bool
has_tab(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    return skimmer->has_tabs && memchr(skimmer->p + at, '\t', end - at) != NULL;
}

/* The closing quote of a text without escapes, from its first byte on; else whatever is
 * not plain. */
static inline size_t
plain_close(const struct pss_skimmer *skimmer, size_t at, char quote)
{
    const char *p = skimmer->p;
    return quote == '"' ? pss_until(p, at, skimmer->n, '"', '\\', '\n')
                        : pss_until(p, at, skimmer->n, '\'', '\'', '\n');
}

size_t
pss_skim_quoted_end(const struct pss_skimmer *skimmer, size_t at, bool *is_plain)
{
    char quote = skimmer->p[at];
    *is_plain = true;
    size_t first = plain_close(skimmer, at + 1, quote);
    if (first < skimmer->n && skimmer->p[first] == quote && !skimmer->has_tabs &&
        (quote == '"' || skimmer->p[first + 1] != '\''))
        return first + 1;
    size_t close = close_of(skimmer, at + 1, quote, is_plain);
    bool is_closed =
        close != SIZE_MAX && close < skimmer->n && skimmer->p[close] == quote;
    return is_closed && !has_tab(skimmer, at, close) ? close + 1 : SIZE_MAX;
}

bool
pss_skim_quoted(struct pss_skimmer *skimmer, size_t at, size_t parent)
{
    const char *p = skimmer->p;
    char quote = p[at];
    bool is_plain;
    size_t start = ++at;
    for (;;) {
        size_t close = close_of(skimmer, at, quote, &is_plain);
        if (close == SIZE_MAX || close == skimmer->n || has_tab(skimmer, at, close))
            return false;
        if (p[close] == quote) {
            pss_skim_tell_scalar(
                skimmer, quote == '"' ? PSS_DOUBLE : PSS_SINGLE, start, close);
            return pss_skim_rest(skimmer, close + 1);
        }
        size_t line = close + 1;
        at = pss_skim_spaces(skimmer, line);
        if (!pss_skim_is_end(p[at]) && at - line <= parent)
            return false;
    }
}

/* ---- plain ---- */

/* `.inf` and `.nan`, with a sign or not, have no JSON form. */
static bool
may_be_no_number(const char *p, size_t at)
{
    if (p[at] == '-' || p[at] == '+')
        at++;
    return p[at] == '.' && pss_is_one_of(p[at + 1], "iInN");
}

static bool
is_plain_start(const char *p, size_t at)
{
    char c = p[at];
    if (pss_skim_may(c, PSS_BYTE_KEY))
        return true;
    if (may_be_no_number(p, at))
        return false;
    if (c == '-' || c == '?' || c == ':')
        return !pss_skim_is_gap(p[at + 1]) && p[at + 1] != '\t';
    return pss_skim_may(c, PSS_BYTE_TEXT);
}

enum line_end { LINE_ODD, LINE_ENDS, LINE_HAS_COMMENT };

/* Behind the last byte in [start, end) that is not blank. */
static size_t
less_blanks(const char *p, size_t start, size_t end)
{
    while (end > start && (p[end - 1] == ' ' || p[end - 1] == '\r'))
        end--;
    return end;
}

/* Reads a line of a plain scalar, to which *at leads; *at is then the line's LF, or that
 * of its comment, and *text the end of what it adds to the scalar. */
static enum line_end
plain_line(const struct pss_skimmer *skimmer, size_t *at, size_t *text)
{
    const char *p = skimmer->p;
    size_t start = *at;
    for (size_t i = start;; i++) {
        i = pss_until(p, i, skimmer->n, '\n', ':', '#');
        *at = i;
        if (i == skimmer->n || p[i] == '\n') {
            *text = less_blanks(p, start, i);
            return has_tab(skimmer, start, i) ? LINE_ODD : LINE_ENDS;
        }
        if (p[i] == ':' && pss_skim_is_gap(p[i + 1]))
            return LINE_ODD;
        if (p[i] == '#' && i > start && p[i - 1] == ' ')
            break;
    }
    if (has_tab(skimmer, start, *at))
        return LINE_ODD;
    *text = less_blanks(p, start, *at);
    *at = pss_until_feed(p, *at, skimmer->n);
    return LINE_HAS_COMMENT;
}

bool
pss_skim_plain(struct pss_skimmer *skimmer, size_t at, size_t parent)
{
    const char *p = skimmer->p;
    size_t start = at;
    size_t text;
    if (!is_plain_start(p, at))
        return false;
    enum line_end end = plain_line(skimmer, &at, &text);
    skimmer->at = at + 1;
    while (end == LINE_ENDS && skimmer->at < skimmer->n) {
        size_t line = skimmer->at;
        at = pss_skim_spaces(skimmer, line);
        if (at == skimmer->n || pss_skim_is_end(p[at])) {
            pss_skim_leave_line(skimmer, at);
            continue;
        }
        if (at - line <= parent)
            break;
        if (p[at] == '#' || plain_line(skimmer, &at, &text) != LINE_ENDS)
            return false;
        skimmer->at = at + 1;
    }
    if (end == LINE_ODD)
        return false;
    pss_skim_tell_scalar(skimmer, PSS_PLAIN, start, text);
    return true;
}

/* ---- in a block ---- */

/* Reads the header, and leaves its line. `*indent` is how deep the text is, 0 if only its
 * first line will tell. */
static bool
skim_header(struct pss_skimmer *skimmer, size_t at, size_t parent, size_t *indent)
{
    const char *p = skimmer->p;
    bool has_sign = p[at] == '-' || p[at] == '+';
    *indent = 0;
    at += has_sign;
    if (p[at] >= '1' && p[at] <= '9')
        *indent = parent + (size_t)(p[at++] - '0');
    if (!has_sign && (p[at] == '-' || p[at] == '+'))
        at++;
    return pss_skim_rest(skimmer, at);
}

bool
pss_skim_block_scalar(struct pss_skimmer *skimmer, size_t at, size_t parent)
{
    const char *p = skimmer->p;
    size_t indent;
    size_t blanks = 0; /* the longest blank line before the first line of text */
    enum pss_node_style style = p[at] == '|' ? PSS_LITERAL : PSS_FOLDED;
    if (!skim_header(skimmer, at + 1, parent, &indent))
        return false;
    pss_skim_tell_scalar(skimmer, style, skimmer->at, skimmer->at);
    while (skimmer->at < skimmer->n) {
        size_t line = skimmer->at;
        at = pss_skim_spaces(skimmer, line);
        size_t column = at - line;
        if (at == skimmer->n || pss_skim_is_end(p[at])) {
            if (indent == 0 && column > blanks)
                blanks = column;
        } else if (column <= parent) {
            return true;
        } else {
            if (indent == 0)
                indent = column;
            if (column < indent || blanks > indent || p[at] == '\t')
                return false;
        }
        pss_skim_leave_line(skimmer, at);
    }
    return true;
}
