/* Reading what a user gives as evidence of what images are (--image-config). */
#ifndef PSS_IMAGEEVIDENCE_H
#define PSS_IMAGEEVIDENCE_H

#include "pss/imageconfig.h"

/* Takes `[IMAGE=]FILE|DIR`: what `skopeo inspect --config`, `crane config` or `docker
 * image inspect` print, a directory of such files (the path of a file is the reference,
 * with `.json` behind it), or an OCI layout. Only JSON is read: no layer and no archive is
 * opened. On an error a part of it may have been taken. */
const struct pss_err *pss_image_evidence_add(
    struct pss_image_configs *configs, struct pss_str argument);

#endif
