/* What brings an object in that is written in no file of the tree. */
#ifndef KUSTOMIZE_KORIGIN_H
#define KUSTOMIZE_KORIGIN_H

#include "pss/kroots.h"

struct pss_korigin {
    const char *path;    /* of a kustomization, or of the file that kustomize names */
    size_t at;           /* of the item of `resources`, `helmCharts` or `generators` */
    struct pss_str name; /* what stands there; "" if nobody knows */
};

/* By the annotation that kustomize adds to what it renders. If it does not help, the
 * kustomization of the root. */
void pss_korigin_find(struct pss_korigin *out, struct pss_arena *mem,
    const struct pss_kroots *work, const struct pss_kroot *root,
    const struct pss_object *object);

#endif
