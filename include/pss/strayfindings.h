/* Warnings about strays: objects whose containers are not checked. */
#ifndef PSS_STRAYFINDINGS_H
#define PSS_STRAYFINDINGS_H

#include "pss/plans.h"

/* Adds a warning for each stray (include/pss/stray.h) of the chunk. */
void pss_stray_findings(
    struct pss_task *task, struct pss_plans *plans, const struct pss_tree *tree);

#endif
