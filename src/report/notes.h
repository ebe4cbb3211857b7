/* What is known of the start of pods, in the text report. */
#ifndef REPORT_NOTES_H
#define REPORT_NOTES_H

#include "pss/report.h"

/* Keeps what a result says. */
void pss_notes_gather(struct pss_report *report, const struct pss_result *result);
/* At the end of the run: each note once. */
void pss_notes_put(struct pss_buf *out, struct pss_report *report);

#endif
