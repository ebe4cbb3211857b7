/* Namespace manifests: labels that the API server refuses. */
#ifndef PSS_RELABEL_H
#define PSS_RELABEL_H

#include "pss/plan.h"

/* Adds a finding (`namespace-label`) for each label of Pod Security in the chunk's
 * Namespaces that the API server refuses, in its words. */
void pss_label_findings(struct pss_result *result, const struct pss_tree *tree);

#endif
