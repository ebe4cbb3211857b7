/* Readiness of other runs, as --readiness=json printed it. */
#ifndef PSS_READY_LOAD_H
#define PSS_READY_LOAD_H

#include "pss/readiness.h"

/* Where such a report is from. Texts are in the arena of the readiness. */
struct pss_ready_source {
    const char *path;       /* of the report */
    struct pss_str commit;  /* "" if the report names none */
    int64_t time;           /* of that commit, in seconds since 1970; 0: not known */
    struct pss_str version; /* of the policy: v1.N */
};

/* Adds the workloads and doubts of a report to a readiness that is not settled yet, and
 * its Namespaces, as context, to `table`. The places of workloads begin with the name of
 * the report. Errors name the report and say what is wrong; nothing was added then, or
 * only a part. */
const struct pss_err *pss_readiness_load(struct pss_ready_source *source,
    struct pss_readiness *out, struct pss_space_table *table, const char *path,
    struct pss_str text);

#endif
