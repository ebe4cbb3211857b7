/* Colours of the text report. */
#ifndef REPORT_PAINT_H
#define REPORT_PAINT_H

#include "pss/report.h"

#define PSS_BOLD "\x1b[1m"
#define PSS_RED "\x1b[1;31m"
#define PSS_GREEN "\x1b[32m"
#define PSS_YELLOW "\x1b[33m"
#define PSS_PLAIN "\x1b[m"

static inline void
pss_paint(struct pss_buf *out, const struct pss_report *report, const char *colour,
    const char *text)
{
    pss_buf_puts(out, report->is_coloured ? colour : "");
    pss_buf_puts(out, text);
    pss_buf_puts(out, report->is_coloured ? PSS_PLAIN : "");
}

#endif
