/* Line by line, with a stack of open block collections. Whatever is not plainly well
 * formed ends the skimming: the parser then has the word. */
#include "pss/base.h"

#include "pss/skim.h"

#include "skimmer.h"

enum { MAX_KEY = 1000 }; /* an implicit key may have 1,024 characters */

/* CR, tabs and byte order marks: not for skimming. Zero bytes follow the text. */
static bool
has_odd_bytes(const char *p, size_t n)
{
    if (memchr(p, '\r', n) || memchr(p, '\t', n))
        return true;
    for (const char *at = p; (at = memchr(at, 0xef, n - (size_t)(at - p))) != NULL;
         at++)
        if ((unsigned char)at[1] == 0xbb && (unsigned char)at[2] == 0xbf)
            return true;
    return false;
}

/* No `: `, no `:` at the end, no comment in a line of a plain scalar. */
static bool
is_plain_text(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    const char *p = skimmer->p;
    for (; at < end; at++) {
        if (p[at] == ':' && (at + 1 == end || p[at + 1] == ' '))
            return false;
        if (p[at] == '#' && p[at - 1] == ' ')
            return false;
    }
    return true;
}

/* `.inf` and `.nan`, with a sign or not, have no JSON form. */
static bool
may_be_no_number(const char *p, size_t at, size_t end)
{
    if (at < end && (p[at] == '-' || p[at] == '+'))
        at++;
    return at + 1 < end && p[at] == '.' && pss_is_one_of(p[at + 1], "iInN");
}

static bool
is_plain_start(const char *p, size_t at, size_t end)
{
    bool has_next = at + 1 < end && p[at + 1] != ' ';
    if (may_be_no_number(p, at, end))
        return false;
    return p[at] == '-' ? has_next : !pss_is_one_of(p[at], "?:,[]{}#&*!|>'\"%@`");
}

/* A plain scalar; its further lines are deeper than the parent. */
static bool
skim_plain(struct pss_skimmer *skimmer, size_t at, size_t end, size_t parent)
{
    if (!is_plain_start(skimmer->p, at, end))
        return false;
    for (size_t i = at + 1; i < end; i++) /* a comment ends the scalar */
        if (skimmer->p[i] == '#' && skimmer->p[i - 1] == ' ')
            return is_plain_text(skimmer, at, i);
    if (!is_plain_text(skimmer, at, end))
        return false;
    for (;;) {
        size_t back = skimmer->at;
        struct pss_skim_line line;
        if (!pss_skim_next_line(skimmer, &line))
            return true;
        if (line.first == line.end)
            continue;
        if (line.first - line.at <= parent) {
            skimmer->at = back;
            return true;
        }
        if (skimmer->p[line.first] == '#' ||
            !is_plain_text(skimmer, line.first, line.end))
            return false;
    }
}

static bool
push(struct pss_skimmer *skimmer, size_t column, enum pss_skim_level_kind kind)
{
    if (skimmer->n_levels == PSS_SKIM_LEVELS)
        return false;
    skimmer->levels[skimmer->n_levels++] = (struct pss_skim_level){column, kind, false};
    return true;
}

/* Makes the level at this column the innermost one. */
static bool
enter(struct pss_skimmer *skimmer, size_t column, enum pss_skim_level_kind kind)
{
    while (skimmer->n_levels) {
        struct pss_skim_level top = skimmer->levels[skimmer->n_levels - 1];
        /* a list may stand in the column of the key that it belongs to */
        if (top.column == column && top.kind == LEVEL_MAP && kind == LEVEL_LIST)
            return skimmer->is_open && push(skimmer, column, kind);
        if (top.column == column && top.kind == kind)
            return true;
        if (top.column < column)
            return skimmer->is_open && push(skimmer, column, kind);
        skimmer->n_levels--;
        skimmer->is_open = false; /* what was open stays null */
    }
    return column == 0 && kind == LEVEL_MAP && push(skimmer, column, kind);
}

/* False if the kind is not plainly a word. */
static bool
note_root_key(struct pss_skimmer *skimmer, struct pss_str key, struct pss_str value)
{
    if (pss_str_is(key, "items"))
        skimmer->out->has_items = true;
    if (pss_str_starts(key, PSS_STR("patches")))
        skimmer->out->has_patches = true;
    if (pss_str_is(key, "apiVersion")) {
        bool is_first = skimmer->out->api_version.n == 0;
        const char *end = memchr(value.p, ' ', value.n);
        value.n = end ? (size_t)(end - value.p) : value.n;
        skimmer->out->api_version = value;
        return is_first;
    }
    if (!pss_str_is(key, "kind"))
        return true;
    size_t n = 0;
    while (n < value.n && pss_skim_is_letter(value.p[n]))
        n++;
    bool is_word = n > 0 && (n == value.n || value.p[n] == ' ');
    bool is_second = skimmer->out->kind.n > 0;
    skimmer->out->kind = (struct pss_str){value.p, n};
    return is_word && !is_second;
}

/* True if the list of which `depth` levels are an element stands below a key that tells
 * of containers. */
static bool
is_in_containers(const struct pss_skimmer *skimmer, size_t depth)
{
    size_t n = skimmer->n_levels;
    if (n < depth + 2)
        return false;
    const struct pss_skim_level *list = &skimmer->levels[n - depth - 1];
    return list->kind == LEVEL_LIST && list[-1].is_of_containers;
}

/* A key at any level that may tell of pods: the innermost level is its mapping. */
static void
note_key(struct pss_skimmer *skimmer, struct pss_str key)
{
    if (key.p[0] == '"' || key.p[0] == '\'')
        key = (struct pss_str){key.p + 1, key.n - 2};
    skimmer->levels[skimmer->n_levels - 1].is_of_containers =
        pss_str_ends(key, PSS_STR("ontainers"));
    if (pss_str_is(key, "image") && is_in_containers(skimmer, 1))
        skimmer->out->has_containers = true;
    if (pss_str_is(key, "template") || pss_str_is(key, "jobTemplate"))
        skimmer->out->has_template = true;
}

static bool
skim_value(struct pss_skimmer *skimmer, size_t at, size_t end, size_t parent)
{
    while (at < end && skimmer->p[at] == ' ')
        at++;
    skimmer->is_open = at == end || skimmer->p[at] == '#';
    if (skimmer->is_open)
        return true;
    char c = skimmer->p[at];
    if (c == '"' || c == '\'')
        return pss_skim_quoted(skimmer, at, end, parent);
    if (c == '|' || c == '>')
        return pss_skim_is_block_header(skimmer, at, end) &&
               pss_skim_block_scalar(skimmer, parent);
    if (c == '{' || c == '[')
        return pss_skim_flow(skimmer, at, end);
    return skim_plain(skimmer, at, end, parent);
}

/* End of a plain or quoted key, if a `:` follows; `at` if it is not a key. */
static size_t
key_end(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    size_t key = at;
    const char *p = skimmer->p;
    if (at == end)
        return key;
    if (p[at] == '"' || p[at] == '\'') {
        at = pss_skim_find_close(skimmer, at + 1, end, p[at]);
        if (at >= end)
            return key;
        at++;
    } else if (pss_skim_is_letter(p[at]) || p[at] == '$') {
        while (at < end && (pss_skim_is_letter(p[at]) || pss_skim_is_digit(p[at]) ||
                               pss_is_one_of(p[at], "-./$")))
            at++;
    }
    bool is_key = at < end && p[at] == ':' && (at + 1 == end || p[at + 1] == ' ');
    return is_key && at - key < MAX_KEY ? at : key;
}

/* One line of text: dashes, then a key or a scalar. */
static bool
skim_line(struct pss_skimmer *skimmer, struct pss_skim_line line)
{
    size_t at = line.first;
    while (skimmer->p[at] == '-' && (at + 1 == line.end || skimmer->p[at + 1] == ' ')) {
        if (!enter(skimmer, at - line.at, LEVEL_LIST))
            return false;
        size_t dash = at - line.at;
        at++;
        while (at < line.end && skimmer->p[at] == ' ')
            at++;
        skimmer->is_open = true;
        if (at == line.end || skimmer->p[at] == '#')
            return at == line.end || skimmer->p[at - 1] == ' ';
        bool is_dash =
            skimmer->p[at] == '-' && (at + 1 == line.end || skimmer->p[at + 1] == ' ');
        if (!is_dash && key_end(skimmer, at, line.end) == at) {
            if (skimmer->p[at] == '{' && is_in_containers(skimmer, 0))
                skimmer->out->has_containers = true;
            return skim_value(skimmer, at, line.end, dash);
        }
    }
    size_t column = at - line.at;
    size_t end = key_end(skimmer, at, line.end);
    if (end == at || !enter(skimmer, column, LEVEL_MAP))
        return false;
    struct pss_str key = {skimmer->p + at, end - at};
    size_t value = end + 1;
    while (value < line.end && skimmer->p[value] == ' ')
        value++;
    struct pss_str text = {skimmer->p + value, line.end - value};
    note_key(skimmer, key);
    if (skimmer->n_levels == 1 && !pss_skim_is_letter(key.p[0]))
        return false;
    if (skimmer->n_levels == 1 && !note_root_key(skimmer, key, text))
        return false;
    if (pss_str_same_letters(key, PSS_STR("null"))) /* refused as a key */
        return false;
    /* `key: - a` is refused by the plain scalar's first byte */
    return skim_value(skimmer, end + 1, line.end, column);
}

bool
pss_skim_chunk(
    struct pss_skim *out, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    *out = (struct pss_skim){0};
    struct pss_skimmer skimmer = {
        .p = doc->src.p + chunk->span.at,
        .n = chunk->span.end - chunk->span.at,
        .out = out,
    };
    if (chunk->err || chunk->is_json || doc->has_odd_breaks ||
        has_odd_bytes(skimmer.p, skimmer.n))
        return false;
    struct pss_skim_line line;
    while (pss_skim_next_line(&skimmer, &line)) {
        if (line.first == line.end || skimmer.p[line.first] == '#')
            continue;
        if (!skim_line(&skimmer, line))
            return false;
    }
    out->has_text = skimmer.n_levels > 0;
    return true;
}
