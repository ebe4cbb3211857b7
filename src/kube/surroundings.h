/* What stands around containers and has a say in them. */
#ifndef KUBE_SURROUNDINGS_H
#define KUBE_SURROUNDINGS_H

#include "pss/index.h"
#include "pss/value.h"

struct pss_surroundings {
    const struct pss_node
        *context;     /* the nearest mapping above with a securityContext */
    bool is_supplied; /* something else adds to the containers */
    bool is_patched;  /* a podSpecPatch is laid over them */
};

/* Looks from the containers, as they are written, up to the object.
 * `seen` is what was found out about mappings before. */
void pss_surroundings_of(struct pss_surroundings *out, struct pss_index *seen,
    const struct pss_node *root, const struct pss_node *written);

#endif
