/* What the user tells of images, and from an image to its entry in `images`. */
#ifndef PSS_IMAGEMATCH_H
#define PSS_IMAGEMATCH_H

#include "pss/dockerfile.h"
#include "pss/imageconfig.h"
#include "pss/pattern.h"

/* An entry of `images` of the configuration. */
struct pss_image_setting {
    const struct pss_pattern *match; /* of the normalised reference */
    struct pss_str pattern;          /* its text … */
    struct pss_str place; /* … and where that stands: "FILE:1:2: ", or "" */
    int64_t user;         /* -1: it says none */
    bool keeps_image;     /* the image's own user is a number that is not 0 */
    bool has_dockerfile;
    struct pss_dockerfile dockerfile;
    struct pss_str writes;     /* directories, with commas between */
    struct pss_str needs_root; /* why; "" if it need not be root */
};

/* Which entries images have, so that each image is matched once. Threads share it. */
struct pss_image_matches;
struct pss_image_matches *pss_image_matches_new(void);
void pss_image_matches_release(struct pss_image_matches *matches);

/* All that may tell. Zero tells nothing. */
struct pss_image_facts {
    const struct pss_registries *registries;
    const struct pss_image_setting *settings; /* the first that matches counts */
    size_t n_settings;
    const struct pss_image_configs *configs; /* NULL: there are none */
    bool uses_table;
    struct pss_effort *effort;         /* of the patterns */
    struct pss_image_matches *matches; /* NULL: nothing is kept */
};

/* The first entry that matches; NULL if none does. The error names a pattern that takes too
 * many steps. */
const struct pss_err *pss_image_setting_find(const struct pss_image_setting **out,
    struct pss_arena *mem, const struct pss_image_facts *facts,
    const struct pss_image_ref *ref);

#endif
