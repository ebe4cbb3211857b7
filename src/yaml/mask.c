/* Places in the parse image, and in the source. */
#include "pss/base.h"

#include "mask.h"
#include "pss/below.h"

/* How many places lie before `at`. */
static size_t
added_before(const struct pss_mask *image, size_t at)
{
    return pss_below(
        image->added.items, image->added.n, sizeof(size_t), sizeof(size_t), at);
}

size_t
pss_mask_source_added(const struct pss_mask *image, size_t at)
{
    size_t n = added_before(image, at);
    if (n == 0)
        return at;
    size_t within = at - image->added.items[n - 1];
    return at - 2 * (n - 1) - (within < 2 ? within : 2);
}

bool
pss_mask_has_added(const struct pss_mask *image, size_t at)
{
    size_t n = added_before(image, at);
    return n > 0 && at - image->added.items[n - 1] == 1;
}
