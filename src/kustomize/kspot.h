/* What the placing of wishes for rendered pods shares between its files. */
#ifndef KUSTOMIZE_KSPOT_H
#define KUSTOMIZE_KSPOT_H

#include "pss/kplace.h"

/* Where a wish is met: in a document that is there. */
struct pss_kspot {
    size_t text;                 /* number in pss_marks.texts */
    const struct pss_tree *tree; /* the document */
    struct pss_wish wish;        /* of its nodes */
    enum pss_kplacement placement;
};

/* Finds the place of a wish at its owner. False, with the reason, if there is none that may
 * be edited. */
bool pss_kspot_of(struct pss_kspot *out, struct pss_str *reason,
    const struct pss_kplacing *placing, const struct pss_kwish *wish);

#endif
