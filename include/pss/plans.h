/* From the verdicts of a chunk's pods to findings, decisions, and edits. */
#ifndef PSS_PLANS_H
#define PSS_PLANS_H

#include "pss/task.h"

/* The pods of one chunk: an edit at an anchor needs the word of all its users. */
struct pss_plans;

struct pss_plans *pss_plans_new(struct pss_task *task, const struct pss_tree *tree);
/* Judges a pod, appends its findings and its entry in `pods`, and decides. Findings that
 * are there already from `first_finding` on (wrong types, duplicate keys) belong to the
 * pod; with `has_error` it is left as it is, also if they are suppressed. */
void pss_plans_add(struct pss_plans *plans, const struct pss_pod *pod,
    size_t first_finding, bool has_error);
/* Suppresses a finding if a directive is about its place, or the baseline knows it.
 * `object`: NULL if it is about none. */
void pss_plans_silence(struct pss_plans *plans, struct pss_finding *finding,
    const struct pss_object *object);
/* Adds the edits that the decisions call for. */
void pss_plans_finish(struct pss_plans *plans);

#endif
