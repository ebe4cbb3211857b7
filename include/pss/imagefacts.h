/* What is known of one image, from all that may tell. */
#ifndef PSS_IMAGEFACTS_H
#define PSS_IMAGEFACTS_H

#include "pss/dockerfile.h"
#include "pss/imageconfig.h"
#include "pss/imageusers.h"
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

enum pss_evidence_source {
    PSS_EVIDENCE_NONE,
    PSS_EVIDENCE_SETTING,
    PSS_EVIDENCE_CONFIG,
    PSS_EVIDENCE_DOCKERFILE,
    PSS_EVIDENCE_TABLE,
};

struct pss_evidence {
    struct pss_str image; /* as the manifest writes it */
    struct pss_image_ref ref;
    bool is_reference; /* `ref` holds */
    enum pss_evidence_source source;
    struct pss_image_user user; /* what the image declares */
    int64_t number;             /* declared or documented; -1: not known, or none */
    bool keeps_image;           /* the author says that nothing is to be written */
    const struct pss_image_row *row; /* NULL: the table does not know the image */
    struct pss_str writes;           /* directories, with commas between */
    struct pss_str needs_root;
};

/* The settings, the configurations and the table are asked in this order; what the first
 * does not say of numbers and directories, the table may add. The error is that a pattern
 * of the settings takes too many steps. */
const struct pss_err *pss_evidence_find(struct pss_evidence *out, struct pss_arena *mem,
    const struct pss_image_facts *facts, struct pss_str image);

#endif
