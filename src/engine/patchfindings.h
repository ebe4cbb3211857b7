/* Patches of kustomize that set what the level forbids. */
#ifndef ENGINE_PATCHFINDINGS_H
#define ENGINE_PATCHFINDINGS_H

#include "pss/plans.h"

/* Adds a finding for each value that a patch of the chunk sets and the level forbids,
 * and counts the patches. */
void pss_patch_findings(
    struct pss_task *task, struct pss_plans *plans, const struct pss_tree *tree);

#endif
