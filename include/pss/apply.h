/* What happens in a cluster when a changed manifest is applied. */
#ifndef PSS_APPLY_H
#define PSS_APPLY_H

#include "pss/result.h"

enum pss_apply {
    PSS_APPLY_NONE,    /* nothing that runs changes */
    PSS_APPLY_ROLLOUT, /* new pods take the place of the old ones */
    PSS_APPLY_RECREATE, /* the API refuses the change: the object must be deleted first */
};

/* Of a pod that the run changes; PSS_APPLY_NONE of others. */
enum pss_apply pss_apply_of(const struct pss_pod_result *pod);
/* "rollout", "recreate", "none". */
const char *pss_apply_name(enum pss_apply apply);
/* For a reviewer: "it rolls out anew". */
const char *pss_apply_say(const struct pss_pod_result *pod);

#endif
