/* One slot a mapping, found by its address. */
#include "pss/base.h"

#include "seen.h"

struct pss_seen_slot *
pss_seen_get(const struct pss_seen *seen, const struct pss_node *map)
{
    const size_t *number = pss_index_find(&seen->numbers, map);
    return number ? &seen->items[*number - 1] : NULL;
}

struct pss_seen_slot *
pss_seen_add(struct pss_seen *seen, struct pss_arena *mem, const struct pss_node *map)
{
    struct pss_seen_slot slot = {0};
    PSS_PUSH(mem, seen, slot);
    *pss_index_at(&seen->numbers, mem, map) = seen->n;
    return &seen->items[seen->n - 1];
}
