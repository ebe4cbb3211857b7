/* Namespace manifests: labels that are to be set (--label-namespaces). */
#ifndef PSS_RELABEL_H
#define PSS_RELABEL_H

#include "pss/task.h"

/* Adds a finding for each label that is not as wanted, and the edits that make it so.
 * An enforce label that would ask more than the workloads meet is left, with the
 * reason. */
void pss_relabel_plan(struct pss_task *task, const struct pss_tree *tree);

#endif
