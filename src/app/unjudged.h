/* What an input holds that may make pods and was not judged. */
#ifndef APP_UNJUDGED_H
#define APP_UNJUDGED_H

#include "pss/readiness.h"
#include "pss/spacefiles.h"

/* Adds doubts: documents that were refused, templates, objects of unknown kinds (findings
 * of the rules unknown-kind, no-such-kind and no-pod-template), patches, and the whole
 * input if it could not be read. The namespace is that of the object. If the text
 * cannot be read, its namespace is searched in its `metadata`. If there is none, the
 * namespace is that of --namespace or of the kustomization.yaml, else the doubt is about
 * every namespace. */
void pss_unjudged_find(struct pss_ready_rows *out, struct pss_arena *mem,
    const struct pss_opts *opts, const struct pss_result *result);
/* Adds a doubt if the workload may be applied to another namespace than the one in which
 * it is counted. */
void pss_unjudged_workload(struct pss_ready_rows *out, struct pss_arena *mem,
    const struct pss_ready_row *row, const struct pss_home *home);
/* True for a part of a workload (a patch), which is not counted as one. */
bool pss_pod_is_part(const struct pss_pod_result *pod);

#endif
