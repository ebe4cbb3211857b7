/* The findings of a pod, one row per rule: containers are joined in one sentence. */
#ifndef REPORT_ROWS_H
#define REPORT_ROWS_H

#include "pss/report.h"

struct pss_row {
    const struct pss_finding *first; /* by place; it speaks for all but the message */
    struct pss_str message;
    enum pss_repair repair; /* the widest of theirs; PSS_MANUAL is the widest of all */
    size_t start;           /* number of the first finding within the pod … */
    size_t last;            /* … and of the last */
};

struct pss_rows {
    struct pss_row *items; /* by place */
    size_t n;
    size_t cap;
    size_t *next; /* for each finding of the pod: the next one of its row */
};

/* All findings of the pod for which `is_shown` is true. In the arena of the document. */
void pss_rows_of(struct pss_rows *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod,
    bool (*is_shown)(
        const struct pss_report *report, const struct pss_finding *finding));

#endif
