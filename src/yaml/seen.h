/* What a look-up has learnt of mappings that more than one merge leads to. Without it,
 * thirty mappings that each merge the next one twice would take a billion steps. */
#ifndef YAML_SEEN_H
#define YAML_SEEN_H

#include "pss/index.h"
#include "pss/value.h"

struct pss_seen {
    struct pss_seen_slot *items;
    size_t n;
    size_t cap;
    struct pss_index numbers; /* of the mappings' slots, from 1 */
};

struct pss_seen_slot {
    struct pss_found found;
    struct pss_entries entries;
};

/* The slot of this mapping, NULL if it has none. */
struct pss_seen_slot *pss_seen_get(
    const struct pss_seen *seen, const struct pss_node *map);
/* A new slot for a mapping that has none; valid until the next one is added. */
struct pss_seen_slot *pss_seen_add(
    struct pss_seen *seen, struct pss_arena *mem, const struct pss_node *map);

#endif
