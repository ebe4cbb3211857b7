/* What the two forms of the text report share. */
#ifndef REPORT_TEXT_H
#define REPORT_TEXT_H

#include "pss/report.h"

/* True if a finding is to be printed. */
bool pss_text_shows(const struct pss_report *report, const struct pss_finding *finding);
/* `PATH:LINE:COL: ` */
void pss_text_place(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, size_t at);
/* `error: MESSAGE [RULE] (REMEDY)`, and with -v the source line. */
void pss_text_finding(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_finding *finding);
/* ` (suppressed by comment: REASON)` */
void pss_text_silencer(struct pss_buf *out, const struct pss_suppression *suppression);
/* Why a pod is left, or a template was not read: a line a reason. */
void pss_text_reasons(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod);
/* An error of the text. The caller reports files that cannot be read or written, on
 * stderr. */
void pss_text_failure(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_err *err);
/* What a suppression does not do. */
extern const char pss_text_still_rejected[];

/* The block of an object that kustomize renders. */
void pss_text_put_rendered(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod);

/* One line per finding. */
void pss_text_lines(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result);
/* True if a person, or wider repairs, are needed. */
static inline bool
pss_text_is_left(const struct pss_pod_result *pod)
{
    return pod->outcome == PSS_LEFT || pod->outcome == PSS_OUTCOME_ERROR;
}

/* One block per pod of a file. `is_folded`: without pods that --fix repairs, and without
 * warnings outside of pods. */
void pss_text_put_blocks(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, bool is_folded);
/* The blocks of a file, now or at the end. */
void pss_text_blocks(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result);
/* What waits for the end of the run: blocks of pods that --fix repairs, and the reasons of
 * the pods that are left. */
void pss_text_end_blocks(struct pss_buf *out, struct pss_report *report);

#endif
