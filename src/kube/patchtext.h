/* From a value to the text of a patch. */
#ifndef KUBE_PATCHTEXT_H
#define KUBE_PATCHTEXT_H

#include "pss/dump.h"
#include "pss/patch.h"

enum {
    /* Of a patch's path, and of its value: deeper ones set nothing that a check reads, and
     * jansson calls itself for each. */
    PSS_MAX_PATCH_LEVELS = 64,
    PSS_PATCH_PADDING = 64, /* zero bytes that follow the text of a document */
};

/* The value as JSON; NULL where it has no such form. Bounded by PSS_MAX_PATCH_LEVELS. */
json_t *pss_patch_json(const struct pss_node *raw, int level);
/* Adds the patch that stands at a node, with a manifest that holds what it sets. */
void pss_patch_add(struct pss_patches *out, struct pss_arena *mem,
    const struct pss_node *at, struct pss_str text);
/* The same if nobody can say what it sets. */
void pss_patch_add_unjudged(struct pss_patches *out, const struct pss_node *at);
/* The same for a manifest as JSON, which this releases. */
void pss_patch_write(struct pss_patches *out, const struct pss_node *at, json_t *json);

#endif
