/* Values that templates print behind keys of a securityContext: `privileged: {{ … }}`. Their
 * names say nothing. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/buf.h"

static const struct key {
    const char *name;
    enum feed_kind kind;
    bool is_number;
    const char *below; /* the line above must be this key; NULL: any */
} keys[] = {
    {"privileged", FEED_SCALAR, false, NULL},
    {"allowPrivilegeEscalation", FEED_SCALAR, false, NULL},
    {"runAsNonRoot", FEED_SCALAR, false, NULL},
    {"runAsUser", FEED_SCALAR, true, NULL},
    {"runAsGroup", FEED_SCALAR, true, NULL},
    {"procMount", FEED_SCALAR, false, NULL},
    {"type", FEED_SCALAR, false, "seccompProfile:"},
    {"add", FEED_WORDS, false, NULL},
    {"drop", FEED_WORDS, false, NULL},
    {"capabilities", FEED_CONTEXT, false, NULL},
    {"seccompProfile", FEED_CONTEXT, false, NULL},
};

/* The end of the text without blanks and line ends. */
static size_t
trim(struct pss_str text, size_t at)
{
    while (at > 0 && (pss_is_blank_in_line(text.p[at - 1]) || text.p[at - 1] == '\n'))
        at--;
    return at;
}

/* True if a key of a mapping starts at `at`. */
static bool
is_key_at(struct pss_str text, size_t at, const struct key *key)
{
    size_t end = at + strlen(key->name);
    bool is_start = at == 0 || pss_is_one_of(text.p[at - 1], " \t\n{,\"'");
    if (!is_start || end >= text.n || text.p[end] != ':')
        return false;
    if (!key->below)
        return true;
    struct pss_str above = {text.p, trim(text, at)};
    return pss_str_ends(above, pss_str_of(key->below));
}

/* What is printed behind the key: up to `*end`, if the first text there is an action. A list
 * or a mapping may begin below the key, and behind an `if` of its own. */
static bool
has_action(size_t *end, struct pss_str text, size_t at, enum feed_kind kind)
{
    bool is_line = kind == FEED_SCALAR;
    while (at < text.n && (pss_is_blank_in_line(text.p[at]) || text.p[at] == '"' ||
                              text.p[at] == '\'' || (!is_line && text.p[at] == '\n')))
        at++;
    *end = 0;
    while (pss_str_has_at(text, at, PSS_STR("{{"))) {
        size_t close = pss_str_find(text, PSS_STR("}}"), at);
        if (close == SIZE_MAX)
            break;
        *end = at = close + 2;
        while (!is_line && at < text.n &&
               (pss_is_blank_in_line(text.p[at]) || text.p[at] == '\n'))
            at++;
    }
    return *end > 0;
}

static bool
next_key(struct feed_walk *walk, struct pss_str text)
{
    for (; walk->key < PSS_COUNT(keys); walk->key++, walk->at = 0) {
        const struct key *key = &keys[walk->key];
        struct pss_str name = pss_str_of(key->name);
        for (size_t at = pss_str_find(text, name, walk->at); at != SIZE_MAX;
             at = pss_str_find(text, name, at + name.n)) {
            if (!is_key_at(text, at, key) ||
                !has_action(&walk->end, text, at + name.n + 1, key->kind))
                continue;
            walk->at = at + name.n + 1;
            return true;
        }
    }
    return false;
}

/* The path of `index .Values "a-b" "c"`, whose words begin at `at`. */
static struct pss_str
quoted_path(struct pss_arena *mem, struct pss_str text, size_t at, size_t end)
{
    struct pss_buf out = {0};
    while (at < end && pss_is_one_of(text.p[at], " \"")) {
        if (text.p[at++] == ' ')
            continue;
        size_t close = at;
        while (close < end && text.p[close] != '"')
            close++;
        if (out.n > 0)
            pss_buf_putc(&out, VALUES_SEPARATOR);
        pss_buf_add(&out, (struct pss_str){text.p + at, close - at});
        at = close + 1;
    }
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return copy;
}

struct pss_str
feed_quoted_at(struct pss_arena *mem, struct pss_str text, size_t at)
{
    const struct pss_str values = PSS_STR(".Values");
    size_t start = at;
    size_t end = at;
    while (start > 0 && (values_is_word(text.p[start - 1]) ||
                            pss_is_one_of(text.p[start - 1], "- \"")))
        start--;
    while (end < text.n && text.p[end] != '"' && text.p[end] != '\n')
        end++;
    size_t word = start - (start > 0 && text.p[start - 1] == '.');
    bool is_indexed =
        word < start && pss_str_has_at(text, word, values) && start + 6 < at;
    return is_indexed ? quoted_path(mem, text, word + values.n, end + 1) : PSS_STR("");
}

/* The next chain of words and dots in [at, end); `*next` is behind it. */
static bool
next_chain(
    struct pss_str *out, size_t *next, struct pss_str text, size_t at, size_t end)
{
    for (; at < end; at++) {
        if (text.p[at] == '"') {
            for (at++; at < end && text.p[at] != '"'; at++)
                ;
            continue;
        }
        if (text.p[at] != '.' && text.p[at] != '$')
            continue;
        size_t start = at;
        while (at < end &&
               (values_is_word(text.p[at]) || text.p[at] == '.' || text.p[at] == '$'))
            at++;
        *out = (struct pss_str){text.p + start, at - start};
        *next = at;
        return true;
    }
    return false;
}

/* What `.` is at `at`: the chain of the last `with` or `range` before it; "" if none is
 * near. */
static struct pss_str
dot_at(struct pss_str text, size_t at)
{
    enum { NEAR = 300 };
    size_t from = at > NEAR ? at - NEAR : 0;
    struct pss_str chain = PSS_STR("");
    for (size_t i = from; i < at; i++) {
        bool is_with = pss_str_has_at(text, i, PSS_STR(" with "));
        size_t next;
        if (!is_with && !pss_str_has_at(text, i, PSS_STR(" range ")))
            continue;
        size_t end = pss_str_find(text, PSS_STR("}}"), i);
        if (end == SIZE_MAX || end > at || !next_chain(&chain, &next, text, i, end))
            chain = PSS_STR("");
    }
    return chain;
}

bool
feed_prints_next(struct feed_print *out, struct feed_walk *walk, struct pss_arena *mem,
    struct pss_str text)
{
    for (;;) {
        size_t next;
        if (walk->at >= walk->end && !next_key(walk, text))
            return false;
        const struct key *key = &keys[walk->key];
        *out = (struct feed_print){.kind = key->kind, .is_number = key->is_number};
        if (!next_chain(&out->chain, &next, text, walk->at, walk->end)) {
            walk->end = 0;
            continue;
        }
        walk->at = next;
        if (pss_str_ends(out->chain, PSS_STR(".Values")))
            out->path = quoted_path(mem, text, next, walk->end);
        else if (pss_str_is(out->chain, "."))
            out->chain = dot_at(text, walk->at);
        if (out->path.n == 0 && out->chain.n < 2)
            continue;
        return true;
    }
}

/* ---- chains of words ---- */

struct pss_str
feed_chain_at(struct pss_str text, size_t at)
{
    size_t start = at;
    size_t end = at;
    while (start > 0 && (values_is_word(text.p[start - 1]) ||
                            text.p[start - 1] == '.' || text.p[start - 1] == '$'))
        start--;
    while (end < text.n && values_is_word(text.p[end]))
        end++;
    return (struct pss_str){text.p + start, end - start};
}

bool
feed_is_scalar_name(struct pss_str word)
{
    static const char *const names[] = {"runAsUser", "runAsGroup", "runAsNonRoot",
        "allowPrivilegeEscalation", "privileged", "readOnlyRootFilesystem"};
    for (size_t i = 0; i < PSS_COUNT(names); i++)
        if (pss_str_is(word, names[i]))
            return true;
    return false;
}

struct pss_str
feed_last_word(struct pss_str chain)
{
    size_t at = chain.n;
    while (at > 0 && values_is_word(chain.p[at - 1]))
        at--;
    return (struct pss_str){chain.p + at, chain.n - at};
}
