/* Numbers by text: found at once however many there are. */
#ifndef PSS_TABLE_H
#define PSS_TABLE_H

#include "pss/arena.h"

/* Zero is a valid, empty table. Keys are borrowed. */
struct pss_table {
    struct pss_table_slot {
        struct pss_str key; /* p is NULL: free */
        size_t value;
    } * slots;
    size_t n;
    size_t cap;
};

/* The number of this key, or NULL. */
size_t *pss_table_find(const struct pss_table *table, struct pss_str key);
/* The number of this key, 0 at first; valid until the next key is added. */
size_t *pss_table_at(
    struct pss_table *table, struct pss_arena *mem, struct pss_str key);

#endif
