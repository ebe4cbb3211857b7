/* Whether pods start. */
#ifndef PSS_START_H
#define PSS_START_H

#include "pss/result.h"
#include "pss/whoask.h"

/* A pod is as bad as its worst container. Needs `runs`. */
enum pss_start pss_start_of(const struct pss_pod_result *pod);

#endif
