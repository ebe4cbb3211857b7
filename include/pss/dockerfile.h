/* Which user a Dockerfile gives its image. */
#ifndef PSS_DOCKERFILE_H
#define PSS_DOCKERFILE_H

#include "pss/err.h"
#include "pss/imageconfig.h"

struct pss_dockerfile {
    bool has_user; /* a USER speaks; else `base` tells */
    struct pss_image_user user;
    struct pss_str base; /* the image on which all stands; "" for `scratch` */
};

/* Reads the text of a Dockerfile: the stage `target`, or the last one if that is "". The
 * stages of the file and the defaults of ARG are followed. The error says why the user is
 * not known: nothing is guessed. */
const struct pss_err *pss_dockerfile_read(struct pss_dockerfile *out,
    struct pss_arena *mem, struct pss_str text, struct pss_str target);

#endif
