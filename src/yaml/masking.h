/* Makes the parse image, and cures it where libfyaml stops. */
#ifndef YAML_MASKING_H
#define YAML_MASKING_H

#include "mask.h"
#include "pss/doc.h"
#include "pss/span.h"

/* The image lies in doc->mem. `span` is the chunk's, less a byte order mark. */
void pss_mask_of(struct pss_mask *out, const struct pss_doc *doc, struct pss_span span,
    bool is_json);
/* Cures what made libfyaml stop at `at`: a comment without a blank before it, tabs that
 * begin the lines of a quoted scalar. False if it is something else. */
bool pss_mask_repair(struct pss_mask *image, size_t at);

#endif
