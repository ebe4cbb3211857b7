/* From a value to the text of a manifest that holds it. */
#ifndef KUBE_PATCHTEXT_H
#define KUBE_PATCHTEXT_H

#include "pss/dump.h"
#include "pss/node.h"

enum {
    /* Of a patch's path, and of its value: deeper ones set nothing that a check reads, and
     * jansson calls itself for each. */
    PSS_MAX_PATCH_LEVELS = 64,
};

/* The value as JSON; NULL where it has no such form. Bounded by PSS_MAX_PATCH_LEVELS. */
json_t *pss_patch_json(const struct pss_node *raw, int level);
/* A copy of a text with the zero bytes behind it that the text of a document needs. */
struct pss_str pss_patch_padded(struct pss_arena *mem, struct pss_str text);
/* What a scalar says, as a document of its own. */
struct pss_doc *pss_patch_doc(const struct pss_node *scalar);
/* The text of a JSON value, padded likewise; "" if it has none. Releases the value. */
struct pss_str pss_patch_dump(struct pss_arena *mem, json_t *json);

#endif
