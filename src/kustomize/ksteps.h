/* Steps of the path of a want. */
#ifndef KUSTOMIZE_KSTEPS_H
#define KUSTOMIZE_KSTEPS_H

#include "pss/node.h"
#include "pss/str.h"

struct pss_kstep {
    struct pss_str key; /* of a mapping … */
    bool is_index;      /* … or, of a list, */
    size_t index;       /* the number of an item */
};

/* Takes the first step off a path; false at its end. */
bool pss_kstep_next(struct pss_kstep *out, struct pss_str *rest, char separator);
/* Where the step leads, as written; NULL: nowhere, or to a null. */
const struct pss_node *pss_kstep_into(
    const struct pss_node *node, const struct pss_kstep *step);

#endif
