/* What is left out of the copy of a kustomization: what only adds objects and cannot be
 * had. */
#ifndef PSS_KLEAVE_H
#define PSS_KLEAVE_H

#include "pss/kustomizations.h"

struct pss_kleaving {
    const char *top;                     /* of the work tree */
    const struct pss_kustomization *one; /* whose text it is, edited or not */
    unsigned doors;                      /* PSS_KDOOR_… */
    bool adds_origins; /* kustomize is to say of each object which file it is from */
};

/* What was left out, in words. */
struct pss_kleft {
    struct pss_str *items;
    size_t n, cap;
};

/* The text of the kustomization as kustomize is given it. `text` lies in `mem`, and 64 zero
 * bytes follow it. */
struct pss_str pss_kleave_out(struct pss_kleft *out, struct pss_arena *mem,
    const struct pss_kleaving *how, struct pss_str text);

#endif
