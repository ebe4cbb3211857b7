/* A hash table with open addressing. It is never more than half full. */
#include "pss/base.h"

#include "pss/index.h"

enum { FIRST_CAP = 8 };

/* The slot that holds the key, or the free slot that the key would take. */
static struct pss_index_slot *
slot_of(const struct pss_index *index, const void *key)
{
    uint64_t hash = (uint64_t)(uintptr_t)key * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(hash >> 32) & (index->cap - 1);
    while (index->slots[i].key && index->slots[i].key != key)
        i = (i + 1) & (index->cap - 1);
    return &index->slots[i];
}

size_t *
pss_index_find(const struct pss_index *index, const void *key)
{
    if (index->n == 0)
        return NULL;
    struct pss_index_slot *slot = slot_of(index, key);
    return slot->key ? &slot->value : NULL;
}

static void
grow(struct pss_index *index, struct pss_arena *mem)
{
    struct pss_index old = *index;
    index->cap = old.cap ? old.cap * 2 : FIRST_CAP;
    index->slots = PSS_NEW_N(mem, struct pss_index_slot, index->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].key)
            *slot_of(index, old.slots[i].key) = old.slots[i];
}

size_t *
pss_index_at(struct pss_index *index, struct pss_arena *mem, const void *key)
{
    if ((index->n + 1) * 2 > index->cap)
        grow(index, mem);
    struct pss_index_slot *slot = slot_of(index, key);
    index->n += slot->key == NULL;
    slot->key = key;
    return &slot->value;
}
