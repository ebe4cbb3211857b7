/* Manifests that are sealed: a sum or a signature covers their text, and an edit breaks
 * it. They are judged, and never edited. */
#ifndef PSS_SEAL_H
#define PSS_SEAL_H

#include "pss/fixing.h"

/* Why nothing of the pod, or of what stands for it, may be edited; an empty text if
 * nothing is in the way. A NULL pod: whatever else is in the file. */
struct pss_str pss_seal_of(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_pod *pod);

#endif
