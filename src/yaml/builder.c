/* Position and errors of a tree in the making. */
#include "pss/base.h"

#include "builder.h"

void
pss_builder_fail(
    struct pss_builder *b, enum pss_err_code code, size_t at, const char *message)
{
    if (!b->err)
        b->err = pss_err_at(
            b->doc->mem, code, b->base + pss_mask_source(&b->image, at), "%s", message);
}

size_t
pss_builder_column(const struct pss_builder *b)
{
    return b->levels.n > 0 ? b->levels.items[b->levels.n - 1].column : PSS_NOWHERE;
}

size_t
pss_builder_shift(const struct pss_builder *b, size_t at)
{
    return at == PSS_NOWHERE ? at : pss_mask_source(&b->image, at) + b->base;
}
