/* All inputs of a run: read, worked on, written or printed, reported in order. */
#ifndef PSS_BATCH_H
#define PSS_BATCH_H

#include "pss/opts.h"
#include "pss/tally.h"

/* Does what the options ask for and returns the exit code. */
int pss_batch_run(const struct pss_opts *opts);
/* The exit code (docs/decisions.md, "Exit codes"). */
int pss_batch_code(const struct pss_opts *opts, const struct pss_tally *tally);

#endif
