/* The last lines of a run, on stderr. */
#ifndef APP_CLOSING_H
#define APP_CLOSING_H

#include "pss/opts.h"
#include "pss/report.h"
#include "pss/spacenotes.h"
#include "pss/tally.h"

/* What the last lines are about. */
struct pss_closing {
    const struct pss_opts *opts;
    const struct pss_tally *tally;
    const struct pss_report *report; /* the one on stdout: knows the policy */
    struct pss_space_notes *spaces;
};

void pss_closing_write(struct pss_buf *out, const struct pss_closing *closing);

#endif
