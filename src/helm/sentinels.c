/* Writes values with sentinels in them. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/value.h"
#include "sentinels.h"

enum {
    DEEPEST = 20,
    MOST_BYTES = 4 << 20, /* aliases may say much with few words */
};

/* A key of the values that are laid over the set. */
struct key {
    struct pss_str name;
    size_t candidate; /* PSS_NOWHERE: none ends here */
    struct key *first, *last, *next;
};

struct writer {
    struct pss_arena *mem;
    const struct feed_candidates *candidates;
    const struct values_file *values;
};

static struct key *
child_of(struct writer *writer, struct key *parent, struct pss_str name)
{
    for (struct key *it = parent->first; it; it = it->next)
        if (pss_str_eq(it->name, name))
            return it;
    struct key *made = PSS_NEW(writer->mem, struct key);
    *made = (struct key){.name = name, .candidate = PSS_NOWHERE};
    if (parent->last)
        parent->last->next = made;
    else
        parent->first = made;
    parent->last = made;
    return made;
}

static bool
is_user(struct pss_str path)
{
    return pss_str_ends(path, PSS_STR("runAsUser")) ||
           pss_str_ends(path, PSS_STR("runAsGroup"));
}

static bool
is_switched_off(const struct writer *writer, struct pss_str path)
{
    const struct pss_node *map = values_at(writer->values, path).node;
    struct pss_value value = pss_value_of(map ? pss_get(map, "enabled") : NULL);
    return value.type == PSS_BOOL && !value.is_true;
}

static void
put_sentinel(struct pss_buf *out, const struct writer *writer, size_t number)
{
    const struct feed_candidate *it = &writer->candidates->items[number];
    switch (it->kind) {
    case FEED_CONTEXT:
        pss_buf_printf(out, "\"" SENTINEL_MARK "%zu\":\"x\"", number);
        if (is_switched_off(writer, it->path))
            pss_buf_puts(out, ",\"enabled\":true");
        break;
    case FEED_VOLUMES:
        pss_buf_printf(
            out, "[{\"name\":\"" SENTINEL_MARK "%zu\",\"emptyDir\":{}}]", number);
        break;
    case FEED_MOUNTS:
        pss_buf_printf(out,
            "[{\"name\":\"" SENTINEL_MARK "%zu\",\"mountPath\":\"/" SENTINEL_MARK
            "\"}]",
            number);
        break;
    case FEED_WORDS:
        pss_buf_printf(out, "[\"" SENTINEL_MARK "%zu\"]", number);
        break;
    case FEED_IMAGE:
        pss_buf_printf(out, "\"" SENTINEL_MARK "%zu\"", number);
        break;
    case FEED_SCALAR:
        if (it->is_number || is_user(it->path))
            pss_buf_printf(out, "%zu", SENTINEL_NUMBER + number);
        else
            pss_buf_printf(out, "\"" SENTINEL_MARK "%zu\"", number);
        break;
    }
}

/* Beside a mapping that is a candidate, in one that is named like a securityContext. */
static bool
is_hidden_below(
    const struct writer *writer, const struct key *key, struct pss_str *path)
{
    for (const struct key *it = key->first; it; it = it->next) {
        if (it->candidate == PSS_NOWHERE)
            continue;
        const struct feed_candidate *below = &writer->candidates->items[it->candidate];
        size_t n = below->path.n - it->name.n;
        *path = (struct pss_str){below->path.p, n > 0 ? n - 1 : 0};
        return below->kind == FEED_CONTEXT && feed_is_context_name(*path) &&
               is_switched_off(writer, *path);
    }
    return false;
}

/* ---- what stands there ---- */

static bool
is_json_number(struct pss_str text)
{
    bool has_digit = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_digit = c >= '0' && c <= '9';
        if (!is_digit && !(c == '-' && i == 0 && text.n > 1))
            return false;
        if (c == '0' && !has_digit && i + 1 < text.n)
            return false;
        has_digit = has_digit || is_digit;
    }
    return has_digit;
}

static void
put_scalar(struct pss_buf *out, const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    struct pss_str text = pss_scalar_text(node);
    if (value.type == PSS_BOOL)
        pss_buf_puts(out, value.is_true ? "true" : "false");
    else if (value.type == PSS_NULL)
        pss_buf_puts(out, "null");
    else if (value.type != PSS_STRING && is_json_number(text))
        pss_buf_add(out, text);
    else
        pss_buf_quote(out, text);
}

/* A value of the file as it is. What lies deeper than DEEPEST is left out. */
static void
put_node(struct pss_buf *out, const struct pss_node *node, unsigned depth)
{
    node = pss_node_real(node);
    bool is_map = node->kind == PSS_MAP;
    if (out->n > MOST_BYTES) {
        pss_buf_puts(out, "null");
        return;
    }
    if (node->kind == PSS_SCALAR) {
        put_scalar(out, node);
        return;
    }
    pss_buf_putc(out, is_map ? '{' : '[');
    bool is_first = true;
    for (const struct pss_node *it = depth < DEEPEST ? node->first : NULL; it;
         it = it->next) {
        if (it->is_merge)
            continue;
        if (!is_first)
            pss_buf_putc(out, ',');
        is_first = false;
        if (is_map) {
            pss_buf_quote(out, pss_key_text(it->key));
            pss_buf_putc(out, ':');
        }
        put_node(out, it, depth + 1);
    }
    pss_buf_putc(out, is_map ? '}' : ']');
}

/* ---- all together ---- */

static const struct key *
key_named(const struct key *key, struct pss_str name)
{
    const struct key *it = key->first;
    while (it && !pss_str_eq(it->name, name))
        it = it->next;
    return it;
}

/* `node` is what stands there, or NULL; `is_whole`: all of it is to be written. */
static void put_key(struct pss_buf *out, const struct writer *writer,
    const struct key *key, const struct pss_node *node, bool is_whole);

static void
put_list(struct pss_buf *out, const struct writer *writer, const struct key *key,
    const struct pss_node *list)
{
    size_t n = 0;
    pss_buf_putc(out, '[');
    for (const struct pss_node *it = list->first; it; it = it->next, n++) {
        const struct key *below =
            key_named(key, pss_arena_printf(writer->mem, "[%zu]", n));
        if (n > 0)
            pss_buf_putc(out, ',');
        if (below)
            put_key(out, writer, below, pss_node_real(it), true);
        else
            put_node(out, it, 0);
    }
    pss_buf_putc(out, ']');
}

/* The entries that no key is for. */
static void
put_others(struct pss_buf *out, const struct key *key, const struct pss_node *map,
    bool is_first)
{
    for (const struct pss_node *it = map->first; it; it = it->next) {
        if (it->is_merge || key_named(key, pss_key_text(it->key)))
            continue;
        if (!is_first)
            pss_buf_putc(out, ',');
        is_first = false;
        pss_buf_quote(out, pss_key_text(it->key));
        pss_buf_putc(out, ':');
        put_node(out, it, 0);
    }
}

/* Paths have few keys, so this does not go deep. */
static void
put_key(struct pss_buf *out, const struct writer *writer, const struct key *key,
    const struct pss_node *node, bool is_whole)
{
    bool has_own = key->candidate != PSS_NOWHERE;
    bool is_map =
        !has_own || writer->candidates->items[key->candidate].kind == FEED_CONTEXT;
    bool has_map = node && node->kind == PSS_MAP;
    if (!has_own && node && node->kind == PSS_SEQ) {
        put_list(out, writer, key, node);
        return;
    }
    if (is_map)
        pss_buf_putc(out, '{');
    struct pss_str path;
    if (has_own)
        put_sentinel(out, writer, key->candidate);
    else if (is_map && is_hidden_below(writer, key, &path))
        pss_buf_puts(out, "\"enabled\":true,");
    for (const struct key *it = is_map ? key->first : NULL; it; it = it->next) {
        if (it != key->first || has_own)
            pss_buf_putc(out, ',');
        pss_buf_quote(out, it->name);
        pss_buf_putc(out, ':');
        const struct pss_node *below = has_map ? pss_find(node, it->name).value : NULL;
        put_key(out, writer, it, below ? pss_node_real(below) : NULL, is_whole);
    }
    if (is_map && is_whole && has_map)
        put_others(out, key, node, !has_own && !key->first);
    if (is_map)
        pss_buf_putc(out, '}');
}

struct pss_str
sentinel_values(struct pss_arena *mem, const struct feed_candidates *candidates,
    const struct values_file *values, const size_t *numbers, size_t n)
{
    struct writer writer = {mem, candidates, values};
    struct key root = {.candidate = PSS_NOWHERE};
    struct pss_buf text = {0};
    for (size_t i = 0; i < n; i++) {
        struct pss_str path = candidates->items[numbers[i]].path;
        struct key *key = &root;
        while (path.n > 0)
            key = child_of(&writer, key, pss_wish_key(&path, VALUES_SEPARATOR));
        if (key->candidate == PSS_NOWHERE)
            key->candidate = numbers[i];
    }
    put_key(&text, &writer, &root, values->root, false);
    pss_buf_putc(&text, '\n');
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&text));
    pss_buf_release(&text);
    return copy;
}
