/* Readiness of other runs: as evidence for --label-namespaces and --readiness, and merged
 * by --readiness --merge. */
#ifndef APP_EVIDENCE_H
#define APP_EVIDENCE_H

#include "pss/opts.h"

/* Reads the reports of --evidence into the readiness and the Namespaces of the run, and
 * says on `notes` which reports these are: commit, age, workloads. Errors name the report. */
const struct pss_err *pss_evidence_load(
    struct pss_buf *notes, const struct pss_opts *opts);
/* --merge: prints the readiness that the arguments, reports all of them, make together.
 * Returns the exit code. */
int pss_merge_run(const struct pss_opts *opts);

#endif
