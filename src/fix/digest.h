/* What a document means, in eight bytes: aliases followed, merges resolved. */
#ifndef FIX_DIGEST_H
#define FIX_DIGEST_H

#include "pss/pod.h"

/* The digest of a tree's values, less those of the pods for which `leave_out` is true
 * and of the root's unknown keys (`x-common:`), which mean nothing to Kubernetes. Looks
 * at no more than some million nodes and 200 levels: what lies beyond counts as equal. */
uint64_t pss_digest(
    const struct pss_tree *tree, const struct pss_pods *pods, const bool *leave_out);

#endif
