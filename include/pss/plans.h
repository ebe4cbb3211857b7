/* From the verdicts of a chunk's pods to findings, decisions, and edits. */
#ifndef PSS_PLANS_H
#define PSS_PLANS_H

#include "pss/task.h"

/* The pods of one chunk. They are planned together, because an edit at an anchor needs
 * the consent of all its users. */
struct pss_plans;

struct pss_plans *pss_plans_new(struct pss_task *task, const struct pss_tree *tree);
/* Judges a pod, appends its findings and its entry in `pods`, and decides what becomes
 * of it. Findings that are there already from `first_finding` on (wrong types,
 * duplicate keys) belong to the pod. With `has_error` the pod is left as it is, even if
 * these findings are suppressed. */
void pss_plans_add(struct pss_plans *plans, const struct pss_pod *pod,
    size_t first_finding, bool has_error);
/* Suppresses a finding if a directive is about its place, or the baseline knows it.
 * `object` is NULL if the finding is not about an object. */
void pss_plans_silence(struct pss_plans *plans, struct pss_finding *finding,
    const struct pss_object *object);
/* Adds the edits that the decisions call for. */
void pss_plans_finish(struct pss_plans *plans);

#endif
