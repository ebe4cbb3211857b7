/* What a run did not look at, as parts of its last line. */
#ifndef REPORT_GAPS_H
#define REPORT_GAPS_H

#include "pss/tally.h"

/* `; 2 templates not checked: render them first`, for each kind of thing. */
void pss_gaps_put(struct pss_buf *out, const struct pss_tally *tally);
/* `; no Kubernetes object in 2 files` */
void pss_gaps_put_bare(struct pss_buf *out, const struct pss_tally *tally);
/* Nothing was there to be looked at. */
void pss_gaps_put_empty(struct pss_buf *out, const struct pss_tally *tally);

#endif
