/* What is known of one image, from all that may tell. */
#ifndef PSS_IMAGEFACTS_H
#define PSS_IMAGEFACTS_H

#include "pss/imagematch.h"
#include "pss/imageusers.h"

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
