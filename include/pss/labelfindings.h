/* Namespace manifests: labels that the API server refuses. */
#ifndef PSS_LABELFINDINGS_H
#define PSS_LABELFINDINGS_H

#include "pss/result.h"

/* The rule of all findings about labels. */
#define PSS_LABEL_RULE "namespace-label"

/* Adds a finding for each label of Pod Security in the chunk's
 * Namespaces that the API server refuses, in its words. */
void pss_label_findings(struct pss_result *result, const struct pss_tree *tree);
/* Adds a finding about the label `key` of the Namespace `root`, NULL: all of them; returns its number. `value`
 * is what stands there, NULL if nothing does; `finding` says the rest. */
size_t pss_label_finding_add(struct pss_result *result, const struct pss_tree *tree,
    const struct pss_node *root, const char *key, const struct pss_node *value,
    struct pss_finding finding);

#endif
