/* Eight bytes for what a document means, with aliases followed and merges resolved. */
#ifndef FIX_DIGEST_H
#define FIX_DIGEST_H

#include "pss/pod.h"

/* The digest of the values of a tree. The pods for which `leave_out` is true do not
 * count, nor do unknown keys of the root (`x-common:`), which mean nothing to
 * Kubernetes. The digest reads at most some million nodes and 200 levels: deeper values
 * count as equal. */
uint64_t pss_digest(
    const struct pss_tree *tree, const struct pss_pods *pods, const bool *leave_out);

#endif
