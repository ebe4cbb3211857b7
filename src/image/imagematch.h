/* From an image to its entry in `images` of the configuration. */
#ifndef IMAGE_IMAGEMATCH_H
#define IMAGE_IMAGEMATCH_H

#include "pss/imagefacts.h"

/* The first entry that matches; NULL if none does. The error names a pattern that takes too
 * many steps. */
const struct pss_err *pss_image_setting_find(const struct pss_image_setting **out,
    struct pss_arena *mem, const struct pss_image_facts *facts,
    const struct pss_image_ref *ref);

#endif
