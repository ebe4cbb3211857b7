/* The source line of a finding. */
#ifndef REPORT_EXCERPT_H
#define REPORT_EXCERPT_H

#include "pss/report.h"

/* The line and a caret under the place: of the text that places of the report count in.
 * Of a long line, a piece. */
void pss_excerpt_put(
    struct pss_buf *out, const struct pss_report *report, struct pss_span span);

#endif
