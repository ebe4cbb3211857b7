/* Directories of images as the Open Container Initiative lays them out. */
#ifndef IMAGE_OCILAYOUT_H
#define IMAGE_OCILAYOUT_H

#include "pss/imageconfig.h"

/* True if the directory says that it is one. */
bool pss_oci_is_layout(const char *dir);
/* Takes all images of a layout, each under its digest and under the whole name that the
 * layout may give it. With `ref` only one, which then is known by this reference. */
const struct pss_err *pss_oci_read(struct pss_image_configs *configs, const char *dir,
    const struct pss_image_ref *ref);

#endif
