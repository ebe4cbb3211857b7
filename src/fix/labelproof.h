/* The proof of edits to labels of Namespaces. */
#ifndef FIX_LABELPROOF_H
#define FIX_LABELPROOF_H

#include "pss/task.h"

/* NULL if every label that was to be set has the wanted value, the labels that were left
 * are unchanged, and everything else means what it meant; else what differs, and where. */
const char *pss_labels_differ(size_t *at, const struct pss_task *task,
    const struct pss_tree *old, const struct pss_tree *now);

#endif
