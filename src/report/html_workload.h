/* One workload on the HTML page. */
#ifndef REPORT_HTML_WORKLOAD_H
#define REPORT_HTML_WORKLOAD_H

#include "pss/report.h"

/* The edits of a result, sorted by the pods that they are for. */
struct pss_html_edits {
    const struct pss_edit **items;
    size_t
        *starts; /* those of pod i are items[starts[i]] to items[starts[i + 1] - 1] */
};

/* In the arena of the document. */
void pss_html_edits_of(struct pss_html_edits *out, const struct pss_result *result);
/* The workload with its verdict, its rules, its diff, and what is known of its start.
 * `owners`: "" if nobody says. */
void pss_html_workload(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_html_edits *edits, size_t number,
    struct pss_str owners);
/* The namespace that a pod counts in; "" if it names none. */
struct pss_str pss_html_space(const struct pss_pod_result *pod);

#endif
