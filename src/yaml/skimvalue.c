/* Values that are quoted, in brackets or in a block. */
#include "pss/base.h"

#include "skimmer.h"

/* Escapes that every reader takes. */
static bool
is_known_escape(char c)
{
    return c == '"' || c == '\\' || c == 'n' || c == 't';
}

size_t
pss_skim_find_close(
    const struct pss_skimmer *skimmer, size_t at, size_t end, char quote)
{
    const char *p = skimmer->p;
    for (; at < end; at++) {
        if (p[at] == '\\' && quote == '"') {
            if (at + 1 == end) /* the line goes on below */
                return end;
            if (!is_known_escape(p[at + 1]))
                return SIZE_MAX;
            at++;
        } else if (p[at] == quote) {
            if (quote != '\'' || at + 1 == end || p[at + 1] != '\'')
                return at;
            at++;
        }
    }
    return end;
}

bool
pss_skim_quoted(struct pss_skimmer *skimmer, size_t at, size_t end, size_t parent)
{
    char quote = skimmer->p[at];
    struct pss_skim_line line = {.end = end};
    at++;
    for (;;) {
        size_t close = pss_skim_find_close(skimmer, at, line.end, quote);
        if (close == SIZE_MAX)
            return false;
        if (close < line.end)
            return pss_skim_is_rest_empty(skimmer, close + 1, line.end);
        if (!pss_skim_next_line(skimmer, &line))
            return false;
        if (line.first < line.end && line.first - line.at <= parent)
            return false;
        at = line.first;
    }
}

/* A word, or a quoted text, in a flow collection; returns its end, SIZE_MAX if it is
 * anything else. */
static size_t
flow_scalar_end(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    const char *p = skimmer->p;
    if (at < end && (p[at] == '"' || p[at] == '\'')) {
        size_t close = pss_skim_find_close(skimmer, at + 1, end, p[at]);
        return close < end ? close + 1 : SIZE_MAX;
    }
    size_t start = at;
    if (at + 1 < end && p[at] == '-' && pss_skim_is_letter(p[at + 1]))
        at++;
    while (at < end && (pss_skim_is_letter(p[at]) || pss_skim_is_digit(p[at]) ||
                           (at > start && pss_is_one_of(p[at], "-./"))))
        at++;
    return at > start ? at : SIZE_MAX;
}

static size_t
skip_blanks(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    while (at < end && skimmer->p[at] == ' ')
        at++;
    return at;
}

bool
pss_skim_flow(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    bool is_map = skimmer->p[at] == '{';
    char close = is_map ? '}' : ']';
    at = skip_blanks(skimmer, at + 1, end);
    if (at < end && skimmer->p[at] == close)
        return pss_skim_is_rest_empty(skimmer, at + 1, end);
    for (;;) {
        at = flow_scalar_end(skimmer, at, end);
        if (at == SIZE_MAX)
            return false;
        if (is_map) {
            if (at + 1 >= end || skimmer->p[at] != ':' || skimmer->p[at + 1] != ' ')
                return false;
            at = flow_scalar_end(skimmer, skip_blanks(skimmer, at + 1, end), end);
            if (at == SIZE_MAX)
                return false;
        }
        at = skip_blanks(skimmer, at, end);
        if (at < end && skimmer->p[at] == close)
            return pss_skim_is_rest_empty(skimmer, at + 1, end);
        if (at + 1 >= end || skimmer->p[at] != ',')
            return false;
        at = skip_blanks(skimmer, at + 1, end);
    }
}

bool
pss_skim_is_block_header(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    at++;
    if (at < end && (skimmer->p[at] == '-' || skimmer->p[at] == '+'))
        at++;
    return pss_skim_is_rest_empty(skimmer, at, end);
}

bool
pss_skim_block_scalar(struct pss_skimmer *skimmer, size_t parent)
{
    size_t indent = 0;
    size_t blanks = 0; /* the longest blank line before the first line of text */
    for (;;) {
        size_t back = skimmer->at;
        struct pss_skim_line line;
        if (!pss_skim_next_line(skimmer, &line))
            return true;
        size_t column = line.first - line.at;
        if (line.first == line.end) {
            if (indent == 0 && column > blanks)
                blanks = column;
            continue;
        }
        if (column <= parent) {
            skimmer->at = back;
            return true;
        }
        if (indent == 0)
            indent = column;
        if (column < indent || blanks > indent)
            return false;
    }
}
