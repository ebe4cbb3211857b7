/* Searches lines and braces for a namespace, because the text cannot be parsed. */
#include "pss/base.h"

#include "namedspaces.h"
#include "pss/cluster.h"

enum { MOST_METADATA = 8 }; /* no more such keys are looked at in a text */

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* The length of the key at an offset, with its quotes and its colon; 0 if the key is not
 * this word. */
static size_t
key_at(struct pss_str text, size_t at, const char *word)
{
    size_t n = strlen(word);
    size_t start = at;
    char quote =
        at < text.n && (text.p[at] == '"' || text.p[at] == '\'') ? text.p[at] : '\0';
    at += quote != '\0';
    if (at + n > text.n || memcmp(text.p + at, word, n) != 0)
        return 0;
    at += n;
    if (quote != '\0' && (at >= text.n || text.p[at++] != quote))
        return 0;
    while (at < text.n && is_blank(text.p[at]))
        at++;
    return at < text.n && text.p[at] == ':' ? at + 1 - start : 0;
}

static size_t
line_end(struct pss_str text, size_t at)
{
    const char *feed = at < text.n ? memchr(text.p + at, '\n', text.n - at) : NULL;
    return feed ? (size_t)(feed - text.p) : text.n;
}

static size_t
skip_blanks(struct pss_str text, size_t at)
{
    while (at < text.n && is_blank(text.p[at]))
        at++;
    return at;
}

/* The word at an offset, without quotes. */
static struct pss_str
word_at(struct pss_str text, size_t at)
{
    at = skip_blanks(text, at);
    if (at < text.n && (text.p[at] == '"' || text.p[at] == '\''))
        at++;
    size_t end = at;
    while (end < text.n && !pss_is_one_of(text.p[end], " \t\r\n\"',}#"))
        end++;
    return (struct pss_str){text.p + at, end - at};
}

static void
take_name(struct pss_named_spaces *named, struct pss_str name)
{
    if (!pss_is_namespace_name(name)) {
        named->is_unclear = true;
        return;
    }
    PSS_PUSH(named->mem, named, name);
}

/* Takes the namespace from a mapping in braces. Keys of deeper levels do not count. */
static void
search_flow(struct pss_named_spaces *named, struct pss_str text, size_t at)
{
    size_t depth = 0;
    while (at < text.n && (is_blank(text.p[at]) || text.p[at] == '\n'))
        at++;
    if (at == text.n || text.p[at] != '{')
        return;
    for (; at < text.n; at++) {
        char c = text.p[at];
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && --depth == 0)
            return;
        bool is_start = c == '{' || c == ',' || is_blank(c) || c == '\n';
        size_t n = depth == 1 && is_start ? key_at(text, at + 1, "namespace") : 0;
        if (n > 0)
            take_name(named, word_at(text, at + 1 + n));
    }
}

/* Takes the namespace from the lines below a key in column 0. Keys of deeper levels do
 * not count. */
static void
search_block(struct pss_named_spaces *named, struct pss_str text, size_t at)
{
    size_t level = SIZE_MAX; /* the column of its keys */
    while (at < text.n) {
        size_t first = skip_blanks(text, at);
        size_t end = line_end(text, at);
        if (first < end && text.p[first] != '#') {
            if (first == at)
                return;
            if (level == SIZE_MAX)
                level = first - at;
            size_t n = first - at <= level ? key_at(text, first, "namespace") : 0;
            if (n > 0)
                take_name(named, word_at(text, first + n));
        }
        at = end + 1;
    }
}

/* True for a key `metadata`. An object has one. Of a text with many of them only the
 * first ones are looked at, so that the search stays fast. */
static bool
is_next_metadata(struct pss_named_spaces *named, struct pss_str text, size_t at)
{
    if (key_at(text, at, "metadata") == 0)
        return false;
    named->is_unclear |= ++named->n_metadata > MOST_METADATA;
    return named->n_metadata <= MOST_METADATA;
}

/* Searches a text in block style. */
static void
search(struct pss_named_spaces *named, struct pss_str text)
{
    for (size_t at = 0; at < text.n; at = line_end(text, at) + 1) {
        if (is_next_metadata(named, text, at)) {
            size_t value = skip_blanks(text, at + key_at(text, at, "metadata"));
            if (value < text.n && text.p[value] == '{')
                search_flow(named, text, value);
            else
                search_block(named, text, line_end(text, at) + 1);
        }
        /* Each element of a list may have another namespace. */
        named->is_unclear |= key_at(text, at, "items") > 0;
    }
}

/* Searches JSON, or YAML in braces: only `metadata` at the first level counts. */
static void
search_braces(struct pss_named_spaces *named, struct pss_str text)
{
    size_t depth = 0;
    for (size_t at = 0; at < text.n; at++) {
        char c = text.p[at];
        depth += c == '{' || c == '[';
        depth -= (c == '}' || c == ']') && depth > 0;
        bool is_start =
            depth == 1 && (c == '{' || c == ',' || is_blank(c) || c == '\n');
        if (is_start && is_next_metadata(named, text, at + 1))
            search_flow(named, text, at + 1 + key_at(text, at + 1, "metadata"));
        named->is_unclear |= is_start && key_at(text, at + 1, "items") > 0;
    }
}

void
pss_named_spaces_find(struct pss_named_spaces *out, struct pss_str text)
{
    size_t first = 0;
    while (first < text.n && (is_blank(text.p[first]) || text.p[first] == '\n'))
        first++;
    bool is_template = first + 1 < text.n && text.p[first + 1] == '{';
    if (first < text.n && text.p[first] == '{' && !is_template)
        search_braces(out, text);
    else
        search(out, text);
}
