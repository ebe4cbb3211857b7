/* Records of JSON reports, one object each: what json and jsonl share. Each fills an
 * object that the caller made. */
#ifndef REPORT_RECORD_H
#define REPORT_RECORD_H

#include "pss/dump.h"
#include "pss/fixes.h"
#include "pss/report.h"

/* `number`: in the order of printing, within the document; report->n_findings is the
 * number within the report. */
void pss_record_finding(json_t *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_fixes *fixes, size_t number,
    const struct pss_finding *finding);
void pss_record_pod(json_t *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod);
/* What would free a pod that is left: one row for each of its reasons. */
void pss_record_waits(
    json_t *out, const struct pss_result *result, const struct pss_pod_result *pod);
/* An error of a chunk or of the whole input. */
void pss_record_error(json_t *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_failure *failure);
void pss_record_summary(json_t *out, const struct pss_report *report);

#endif
