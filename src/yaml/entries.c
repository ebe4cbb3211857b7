/* All effective entries of a mapping: what pss_find says of each of its keys. */
#include "pss/base.h"

#include "pss/hash.h"
#include "pss/value.h"

#include "find.h"
#include "seen.h"

struct item {
    struct pss_entry entry;
    size_t literals;              /* entries of the mapping itself with this key */
    const struct pss_node *merge; /* the `<<` entry that set it last */
};

/* The entries of one mapping while they are gathered; keys are found by hash. */
struct gathering {
    struct pss_arena *scratch;
    const struct pss_node *map;
    struct item *items;
    size_t n, cap;
    size_t *slots; /* index + 1 of an item; 0: free */
    size_t n_slots;
};

/* The slot of the key, or the free one where it would be. */
static size_t *
slot_of(const struct gathering *g, struct pss_str key)
{
    size_t i = pss_str_hash(key) & (g->n_slots - 1);
    while (g->slots[i] && !pss_str_eq(g->items[g->slots[i] - 1].entry.key, key))
        i = (i + 1) & (g->n_slots - 1);
    return &g->slots[i];
}

static void
grow(struct gathering *g)
{
    g->n_slots = g->n_slots ? g->n_slots * 2 : 16;
    g->slots = PSS_NEW_N(g->scratch, size_t, g->n_slots);
    for (size_t i = 0; i < g->n; i++)
        *slot_of(g, g->items[i].entry.key) = i + 1;
}

/* The item of the key, a new one if it has none. */
static struct item *
item_of(struct gathering *g, struct pss_str key)
{
    if ((g->n + 1) * 2 > g->n_slots)
        grow(g);
    size_t *slot = slot_of(g, key);
    if (*slot == 0) {
        struct item item = {.entry.key = key};
        PSS_PUSH(g->scratch, g, item);
        *slot = g->n;
    }
    return &g->items[*slot - 1];
}

static void
add_literal(struct gathering *g, const struct pss_node *value)
{
    struct pss_str key = pss_key_text(value->key);
    if (!key.p) /* none for Kubernetes, which refuses the chunk */
        return;
    struct item *item = item_of(g, key);
    item->entry.found =
        (struct pss_found){.value = value, .map = g->map, .duplicates = item->literals};
    item->literals++;
    item->merge = NULL;
}

/* The entries of a mapping that the merge leads to; in a list the first one wins. */
static void
add_merged(struct gathering *g, const struct pss_entries *entries,
    const struct pss_node *merge)
{
    for (size_t i = 0; i < entries->n; i++) {
        const struct pss_entry *entry = &entries->items[i];
        struct item *item = item_of(g, entry->key);
        if (item->merge == merge)
            continue;
        pss_found_override(&item->entry.found, entry->found);
        item->merge = merge;
    }
}

static struct pss_entries gather(
    struct pss_seen *seen, const struct pss_node *map, unsigned hops);

static void
add_merge(struct gathering *g, struct pss_seen *seen, const struct pss_node *merge,
    unsigned hops)
{
    if (hops >= PSS_MAX_ALIAS_HOPS)
        return;
    const struct pss_node *real = pss_node_real(merge);
    bool is_list = real->kind == PSS_SEQ;
    const struct pss_node *next = is_list ? real->first : real;
    for (; next; next = is_list ? next->next : NULL) {
        const struct pss_node *map = pss_node_real(next);
        if (map->kind != PSS_MAP)
            continue;
        struct pss_entries entries = gather(seen, map, hops + 1);
        add_merged(g, &entries, merge);
    }
}

/* Gathers each mapping that merges or is merged once, however many merges lead to it. */
static struct pss_entries
gather(struct pss_seen *seen, const struct pss_node *map, unsigned hops)
{
    bool is_kept = hops > 0 || map->has_merges;
    struct pss_seen_slot *slot = is_kept ? pss_seen_get(seen, map) : NULL;
    if (slot)
        return slot->entries;
    struct gathering g = {.scratch = pss_arena_scratch(map->doc->mem), .map = map};
    for (const struct pss_node *value = map->first; value; value = value->next) {
        if (pss_is_merge(value))
            add_merge(&g, seen, value, hops);
        else
            add_literal(&g, value);
    }
    struct pss_entries entries = {.n = g.n};
    entries.items = PSS_NEW_N(map->doc->mem, struct pss_entry, g.n);
    for (size_t i = 0; i < g.n; i++)
        entries.items[i] = g.items[i].entry;
    if (is_kept)
        pss_seen_add(seen, map->doc->mem, map)->entries = entries;
    return entries;
}

struct pss_seen *
pss_seen_new(struct pss_arena *mem)
{
    return PSS_NEW(mem, struct pss_seen);
}

void
pss_entries_seen(
    struct pss_entries *out, struct pss_seen *seen, const struct pss_node *map)
{
    const struct pss_node *real = pss_node_real(map);
    *out = (struct pss_entries){0};
    if (real && real->kind == PSS_MAP)
        *out = gather(seen, real, 0);
}

void
pss_entries_of(struct pss_entries *out, const struct pss_node *map)
{
    struct pss_seen seen = {0};
    pss_entries_seen(out, &seen, map);
}
