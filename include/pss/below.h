/* Looking up numbers that rise: offsets of edits, of items, of comments. */
#ifndef PSS_BELOW_H
#define PSS_BELOW_H

#include <stddef.h>

/* Counts the numbers below `limit`. There are `n` numbers; the first is at `first`, and
 * each next one is `stride` bytes further. They must not fall. `size` says whether a
 * number is a size_t or a uint32_t. */
size_t pss_below(const void *first, size_t n, size_t stride, size_t size, size_t limit);
/* The same of a field of `n` items; `items` may be NULL if there are none. */
#define PSS_BELOW(items, n, field, limit)                                              \
    ((n) == 0 ? 0                                                                      \
              : pss_below(&(items)[0].field, (n), sizeof((items)[0]),                  \
                    sizeof((items)[0].field), (limit)))

#endif
