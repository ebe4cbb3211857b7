/* Binary search. */
#include "pss/base.h"

#include "pss/below.h"

size_t
pss_below(const size_t *first, size_t n, size_t stride, size_t limit)
{
    size_t low = 0;
    size_t high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *number = (const char *)first + middle * stride;
        if (*(const size_t *)(const void *)number < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
