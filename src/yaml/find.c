/* Keys of mappings, merges among them, as goyaml v2 resolves them: entries count in
 * the order of the text, the last one wins, and a merge sets all its keys where it
 * stands. */
#include "pss/base.h"

#include "pss/value.h"

#include "find.h"
#include "seen.h"
#include "skimmer.h"
#include "tag.h"

/* A key that is looked for. */
struct wanted {
    struct pss_str key;
    bool is_simple;       /* a plain key that means it has the same bytes */
    struct pss_seen seen; /* mappings with merges: they may be reached on many ways */
};

bool
pss_key_is_merge(const struct pss_node *key)
{
    if (key->kind != PSS_SCALAR)
        return false;
    if (key->style == PSS_PLAIN && pss_span_empty(pss_node_tag(key)))
        return pss_str_is(pss_node_text(key), "<<");
    enum pss_tag tag = pss_tag_of(key);
    return (tag == PSS_TAG_MERGE || tag == PSS_TAG_SIGN) &&
           pss_str_is(pss_scalar_text(key), "<<");
}

bool
pss_is_merge(const struct pss_node *value)
{
    return value && value->is_merge;
}

/* True for letters, digits and signs of words behind a letter, if no rule of plain scalars
 * makes anything of them but a string. */
static bool
is_simple(struct pss_str key)
{
    enum { LONGEST_WORD = 5 };
    if (key.n == 0)
        return false;
    char first = (char)(key.p[0] | 0x20); /* small, if it is a letter */
    if (first < 'a' || first > 'z')
        return false;
    for (size_t i = 1; i < key.n; i++)
        if (!pss_skim_may(key.p[i], PSS_BYTE_WORD))
            return false;
    if (key.n > LONGEST_WORD)
        return true;
    static const char *const words[] = {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    for (size_t i = 0; i < PSS_COUNT(words); i++)
        if (words[i][0] == first && pss_str_same_letters(key, pss_str_of(words[i])))
            return false;
    return true;
}

/* Without decoding where the bytes tell. */
static bool
is_key(const struct wanted *wanted, const struct pss_node *key)
{
    if (wanted->is_simple && key->kind == PSS_SCALAR &&
        pss_span_empty(pss_node_tag(key))) {
        struct pss_str text = pss_node_text(key);
        if (key->style == PSS_PLAIN)
            return pss_str_eq(text, wanted->key);
        bool is_quoted = key->style == PSS_SINGLE || key->style == PSS_DOUBLE;
        if (is_quoted && text.n >= 2) {
            struct pss_str inside = {text.p + 1, text.n - 2};
            if (pss_str_eq(inside, wanted->key))
                return true;
            if (key->style == PSS_SINGLE || !memchr(text.p, '\\', text.n))
                return false;
        }
    }
    struct pss_str text = pss_key_text(key);
    return text.p && pss_str_eq(text, wanted->key);
}

/* True if both are scalars that mean the same. */
static bool
is_same_scalar(const struct pss_node *a, const struct pss_node *b)
{
    const struct pss_node *left = pss_node_real(a);
    const struct pss_node *right = pss_node_real(b);
    if (left == right)
        return true;
    if (left->kind != PSS_SCALAR || right->kind != PSS_SCALAR)
        return false;
    struct pss_value x = pss_value_of(left);
    struct pss_value y = pss_value_of(right);
    return x.type == y.type && pss_str_eq(x.text, y.text);
}

static struct pss_found find_in(
    struct wanted *wanted, const struct pss_node *map, unsigned hops);

/* What a merge's value (a mapping or a list of them, of which the first wins) says. */
static struct pss_found
find_merged(struct wanted *wanted, const struct pss_node *value, unsigned hops)
{
    const struct pss_node *real = pss_node_real(value);
    if (hops >= PSS_MAX_ALIAS_HOPS)
        return (struct pss_found){0};
    if (real->kind == PSS_MAP)
        return find_in(wanted, real, hops + 1);
    if (real->kind != PSS_SEQ)
        return (struct pss_found){0};
    for (const struct pss_node *item = real->first; item; item = item->next) {
        const struct pss_node *map = pss_node_real(item);
        if (map->kind != PSS_MAP)
            continue;
        struct pss_found found = find_in(wanted, map, hops + 1);
        if (found.value)
            return found;
    }
    return (struct pss_found){0};
}

void
pss_found_override(struct pss_found *found, struct pss_found merged)
{
    bool hides = found->value && !found->is_merged;
    merged.is_ambiguous = merged.is_ambiguous || found->is_ambiguous ||
                          (hides && !is_same_scalar(found->value, merged.value));
    merged.is_merged = true;
    *found = merged;
}

/* What the mapping's own entries say; `merge` becomes the first merge behind the last
 * of them, if there is one. */
static struct pss_found
find_literal(
    struct wanted *wanted, const struct pss_node **merge, const struct pss_node *map)
{
    struct pss_found found = {0};
    *merge = NULL;
    for (const struct pss_node *value = map->first; value; value = value->next) {
        if (pss_is_merge(value)) {
            *merge = *merge ? *merge : value;
        } else if (is_key(wanted, value->key)) {
            found.duplicates += found.value != NULL;
            found.value = value;
            found.map = map;
            *merge = NULL;
        }
    }
    return found;
}

static struct pss_found
find_in(struct wanted *wanted, const struct pss_node *map, unsigned hops)
{
    const struct pss_seen_slot *slot = pss_seen_get(&wanted->seen, map);
    if (slot)
        return slot->found;
    const struct pss_node *merge;
    struct pss_found found = find_literal(wanted, &merge, map);
    if (!merge)
        return found;
    for (const struct pss_node *value = merge; value; value = value->next) {
        struct pss_found merged = {0};
        if (pss_is_merge(value))
            merged = find_merged(wanted, value, hops);
        if (merged.value)
            pss_found_override(&found, merged);
    }
    if (hops > 0)
        pss_seen_add(&wanted->seen, pss_arena_scratch(map->doc->mem), map)->found =
            found;
    return found;
}

struct pss_found
pss_find(const struct pss_node *map, struct pss_str key)
{
    const struct pss_node *real = pss_node_real(map);
    if (!real || real->kind != PSS_MAP)
        return (struct pss_found){0};
    struct wanted wanted = {.key = key, .is_simple = is_simple(key)};
    return find_in(&wanted, real, 0);
}

const struct pss_node *
pss_get(const struct pss_node *map, const char *key)
{
    const struct pss_node *value = pss_find(map, pss_str_of(key)).value;
    return pss_is_null(value) ? NULL : pss_node_real(value);
}
