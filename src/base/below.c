/* Looks up rising numbers by binary search. */
#include "pss/base.h"

#include "pss/below.h"

static size_t
number_at(const char *place, size_t size)
{
    size_t number;
    uint32_t small;
    if (size == sizeof number) {
        memcpy(&number, place, sizeof number);
        return number;
    }
    memcpy(&small, place, sizeof small);
    return small;
}

size_t
pss_below(const void *first, size_t n, size_t stride, size_t size, size_t limit)
{
    size_t low = 0;
    size_t high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (number_at((const char *)first + middle * stride, size) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
