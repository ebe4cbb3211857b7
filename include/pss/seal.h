/* Manifests that are sealed: a sum or a signature covers their text, and an edit breaks
 * that seal. They are judged, and never edited. */
#ifndef PSS_SEAL_H
#define PSS_SEAL_H

#include "pss/task.h"

/* Why the pod must not be edited, or an empty text if it may. A NULL pod asks about
 * everything else in the file. */
struct pss_str pss_seal_of(struct pss_task *task, const struct pss_pod *pod);
/* True if a sum covers the whole file. */
bool pss_seal_covers(struct pss_task *task);

#endif
