/* Open addressing, never more than half full. */
#include "pss/base.h"

#include "seen.h"

/* The slot of the mapping, or the free one where it would be. */
static struct pss_seen_slot *
slot_of(const struct pss_seen *seen, const struct pss_node *map)
{
    uint64_t hash = (uint64_t)(uintptr_t)map * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(hash >> 32) & (seen->cap - 1);
    while (seen->slots[i].map && seen->slots[i].map != map)
        i = (i + 1) & (seen->cap - 1);
    return &seen->slots[i];
}

struct pss_seen_slot *
pss_seen_get(const struct pss_seen *seen, const struct pss_node *map)
{
    if (seen->n == 0)
        return NULL;
    struct pss_seen_slot *slot = slot_of(seen, map);
    return slot->map ? slot : NULL;
}

static void
grow(struct pss_seen *seen, struct pss_arena *mem)
{
    struct pss_seen old = *seen;
    seen->cap = old.cap ? old.cap * 2 : 8;
    seen->slots = PSS_NEW_N(mem, struct pss_seen_slot, seen->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].map)
            *slot_of(seen, old.slots[i].map) = old.slots[i];
}

struct pss_seen_slot *
pss_seen_add(struct pss_seen *seen, struct pss_arena *mem, const struct pss_node *map)
{
    if ((seen->n + 1) * 2 > seen->cap)
        grow(seen, mem);
    struct pss_seen_slot *slot = slot_of(seen, map);
    slot->map = map;
    seen->n++;
    return slot;
}
