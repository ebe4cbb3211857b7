/* Only the end is asked for, so nothing is built. jansson would refuse what Go takes:
 * numbers that overflow, lone surrogates, more than 2048 levels. */
#include "pss/base.h"

#include "pss/node.h"
#include "pss/until.h"

#include "json.h"
#include "skimmer.h"

struct reader {
    struct pss_str src;
    size_t at;
    char *open; /* the brackets around, outermost first */
    size_t depth;
    size_t n_escapes; /* so far */
    bool is_mute;     /* so far */
};

size_t
pss_json_skip(struct pss_str src, size_t at)
{
    while (at < src.n && (src.p[at] == ' ' || src.p[at] == '\t' || src.p[at] == '\n' ||
                             src.p[at] == '\r'))
        at++;
    return at;
}

static char
peek(const struct reader *r)
{
    return r->at < r->src.n ? r->src.p[r->at] : '\0';
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* `\n` or `\u12ab`, at the backslash. */
static bool
read_escape(struct reader *r)
{
    r->at++;
    r->n_escapes++;
    char c = peek(r);
    if (!pss_is_one_of(c, "\"\\/bfnrtu"))
        return false;
    r->at++;
    for (int i = 0; c == 'u' && i < 4; i++, r->at++)
        if (!is_hex(peek(r)))
            return false;
    return true;
}

static bool
read_string(struct reader *r)
{
    if (peek(r) != '"')
        return false;
    r->at++;
    for (;;) {
        r->at = pss_until_special(r->src.p, r->at, r->src.n);
        char c = peek(r);
        if (c == '"') {
            r->at++;
            return true;
        }
        if (c != '\\' || !read_escape(r))
            return false;
    }
}

/* One digit or more. */
static bool
read_digits(struct reader *r)
{
    size_t from = r->at;
    while (is_digit(peek(r)))
        r->at++;
    return r->at > from;
}

static bool
read_number(struct reader *r)
{
    r->at += peek(r) == '-';
    if (peek(r) == '0')
        r->at++;
    else if (!read_digits(r))
        return false;
    if (peek(r) == '.') {
        r->at++;
        if (!read_digits(r))
            return false;
    }
    if (peek(r) == 'e' || peek(r) == 'E') {
        r->at++;
        r->at += peek(r) == '+' || peek(r) == '-';
        return read_digits(r);
    }
    return true;
}

static bool
read_word(struct reader *r, struct pss_str word)
{
    if (!pss_str_starts((struct pss_str){r->src.p + r->at, r->src.n - r->at}, word))
        return false;
    r->at += word.n;
    return true;
}

static bool
read_scalar(struct reader *r)
{
    switch (peek(r)) {
    case '"':
        return read_string(r);
    case 't':
        return read_word(r, PSS_STR("true"));
    case 'f':
        return read_word(r, PSS_STR("false"));
    case 'n':
        return read_word(r, PSS_STR("null"));
    default:
        return read_number(r);
    }
}

/* True for what tells, at the root, of what kind an object is, or what it holds. */
static bool
tells(struct pss_str key)
{
    return pss_str_is(key, "kind") || pss_str_is(key, "apiVersion") ||
           pss_str_is(key, "items") || pss_str_starts(key, PSS_STR("patches"));
}

/* A key and its colon. */
static bool
read_key(struct reader *r)
{
    r->at = pss_json_skip(r->src, r->at);
    size_t start = r->at + 1;
    size_t n_escapes = r->n_escapes;
    if (!read_string(r))
        return false;
    struct pss_str key = {r->src.p + start, r->at - 1 - start};
    bool is_plain = r->n_escapes == n_escapes && key.n < PSS_SKIM_LONGEST_KEY;
    r->is_mute = r->is_mute && is_plain && peek(r) == ':' &&
                 r->depth <= PSS_SKIM_LEVELS && (r->depth > 1 || !tells(key));
    r->at = pss_json_skip(r->src, r->at);
    if (peek(r) != ':')
        return false;
    r->at++;
    while (peek(r) == ' ')
        r->at++;
    if ((unsigned char)peek(r) < ' ') {
        r->is_mute = false;
        r->at = pss_json_skip(r->src, r->at);
    }
    return true;
}

/* Opens a collection. False if it is too deep; `*is_empty`: it is closed again. */
static bool
open_bracket(struct reader *r, bool *is_empty)
{
    char open = peek(r);
    if (r->depth == PSS_MAX_DEPTH)
        return false;
    r->at = pss_json_skip(r->src, r->at + 1);
    *is_empty = peek(r) == (open == '{' ? '}' : ']');
    if (*is_empty) {
        r->at++;
        return true;
    }
    r->open[r->depth++] = open;
    r->is_mute = r->is_mute && r->depth <= PSS_SKIM_LEVELS;
    return open == '[' || read_key(r);
}

/* What stands behind a value: closes collections up to a comma, and reads that. */
static bool
read_behind(struct reader *r)
{
    while (r->depth > 0) {
        char open = r->open[r->depth - 1];
        r->at = pss_json_skip(r->src, r->at);
        if (peek(r) == ',') {
            r->at = pss_json_skip(r->src, r->at + 1);
            return open == '[' || read_key(r);
        }
        if (peek(r) != (open == '{' ? '}' : ']'))
            return false;
        r->at++;
        r->depth--;
    }
    return true;
}

/* True if nothing but spaces stands behind the value on its line. */
static bool
ends_its_line(const struct reader *r)
{
    size_t at = r->at;
    while (at < r->src.n && r->src.p[at] == ' ')
        at++;
    return at == r->src.n || pss_skim_is_end(r->src.p[at]);
}

size_t
pss_json_end(char *open, bool *is_mute, struct pss_str src, size_t at)
{
    struct reader r = {.src = src, .at = at, .open = open, .is_mute = true};
    do {
        bool is_whole = true;
        bool is_fine = peek(&r) == '{' || peek(&r) == '[' ? open_bracket(&r, &is_whole)
                                                          : read_scalar(&r);
        if (is_fine && is_whole)
            is_fine = read_behind(&r);
        if (!is_fine)
            return SIZE_MAX;
    } while (r.depth > 0);
    *is_mute = r.is_mute && ends_its_line(&r);
    return r.at;
}
