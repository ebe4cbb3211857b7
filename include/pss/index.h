/* Numbers by address: what is known of a node, found at once however many there are. */
#ifndef PSS_INDEX_H
#define PSS_INDEX_H

#include "pss/arena.h"

/* Zero is a valid, empty index. */
struct pss_index {
    struct pss_index_slot {
        const void *key; /* NULL: free */
        size_t value;
    } * slots;
    size_t n;
    size_t cap;
};

/* The number of this key, or NULL. */
size_t *pss_index_find(const struct pss_index *index, const void *key);
/* The number of this key, 0 at first; valid until the next key is added. */
size_t *pss_index_at(struct pss_index *index, struct pss_arena *mem, const void *key);

#endif
