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

#endif
