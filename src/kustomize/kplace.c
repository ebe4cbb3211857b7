/* What placements are called. */
#include "pss/base.h"

#include "pss/kplace.h"

const char *
pss_kplacement_name(enum pss_kplacement placement)
{
    static const char *const names[] = {
        [PSS_PLACED_NOWHERE] = "none",
        [PSS_PLACED_BASE] = "base",
        [PSS_PLACED_PATCH] = "patch",
        [PSS_PLACED_JSON6902] = "json6902",
        [PSS_PLACED_NEW_PATCH] = "new-patch",
    };
    return names[placement];
}
