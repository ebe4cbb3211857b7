/* What a pod that is left waits for. */
#ifndef REPORT_WAITS_H
#define REPORT_WAITS_H

#include "pss/buf.h"
#include "pss/result.h"

/* In some words, for a line of its own: `waits for hostPorts: --repairs=all would fix
 * it`. Rules that bar the pod, what would free it, and reasons that no rule has. */
void pss_waits_say(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod);
/* What it waits for first: the rule, and why nothing is done about that; or the reason
 * that no rule has. For groups of pods. */
void pss_waits_first(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod);

/* Where a search for the findings of reasons stands: {0} at first. */
struct pss_waits_walk {
    size_t next;
    size_t looks; /* it ends after some thousands */
};

/* The finding of the pod whose message the reason begins with, or NULL. Reasons stand in the
 * order of the findings, so that the next one is looked for behind the last. */
const struct pss_finding *pss_waits_finding(const struct pss_result *result,
    const struct pss_pod_result *pod, struct pss_str reason,
    struct pss_waits_walk *walk);

#endif
