/* What happens to each file, in Markdown, for the description of a pull request. */
#ifndef PSS_SUMMARY_H
#define PSS_SUMMARY_H

#include "pss/buf.h"
#include "pss/result.h"

/* What a summary counts. */
struct pss_summary_counts {
    size_t files;     /* that change */
    size_t workloads; /* that pass after the fixes */
    size_t remaining; /* violations and errors that are left to a person … */
    size_t errors;    /* … of which these are errors */
};

/* Adds the section of one file: workloads with the rules that are fixed, then what
 * remains by hand. Nothing if there is nothing to say. `name` as in the diff. */
void pss_summary_file(struct pss_buf *out, struct pss_summary_counts *counts,
    struct pss_str name, const struct pss_result *result);
/* What a reviewer asks of a workload that changes: who it runs as and why, which volumes
 * become empty directories, what happens when it is applied. One line each, behind
 * `before`. */
void pss_summary_facts(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod, const char *before);
/* `To make the change again: …`; nothing if there is no command. */
void pss_summary_command(struct pss_buf *out, struct pss_str command);
/* The sentence with the numbers. */
void pss_summary_count(struct pss_buf *out, const struct pss_summary_counts *counts);

#endif
