/* A hash table with open addressing. It is never more than half full. */
#include "pss/base.h"

#include "pss/hash.h"
#include "pss/table.h"

enum { FIRST_CAP = 8 };

/* The slot that holds the key, or the free slot that the key would take. */
static struct pss_table_slot *
slot_of(const struct pss_table *table, struct pss_str key)
{
    size_t i = pss_str_hash(key) & (table->cap - 1);
    while (table->slots[i].key.p && !pss_str_eq(table->slots[i].key, key))
        i = (i + 1) & (table->cap - 1);
    return &table->slots[i];
}

size_t *
pss_table_find(const struct pss_table *table, struct pss_str key)
{
    if (table->n == 0)
        return NULL;
    struct pss_table_slot *slot = slot_of(table, key);
    return slot->key.p ? &slot->value : NULL;
}

static void
grow(struct pss_table *table, struct pss_arena *mem)
{
    struct pss_table old = *table;
    table->cap = old.cap ? old.cap * 2 : FIRST_CAP;
    table->slots = PSS_NEW_N(mem, struct pss_table_slot, table->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].key.p)
            *slot_of(table, old.slots[i].key) = old.slots[i];
}

size_t *
pss_table_at(struct pss_table *table, struct pss_arena *mem, struct pss_str key)
{
    if ((table->n + 1) * 2 > table->cap)
        grow(table, mem);
    if (!key.p)
        key = PSS_STR("");
    struct pss_table_slot *slot = slot_of(table, key);
    table->n += slot->key.p == NULL;
    slot->key = key;
    return &slot->value;
}
