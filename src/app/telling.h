/* What a run says: the beginning of its reports, each result, and the end. */
#ifndef APP_TELLING_H
#define APP_TELLING_H

#include "pss/opts.h"
#include "pss/result.h"

struct pss_baseline_place;
struct pss_batch;

void pss_tell_begin(struct pss_batch *batch);
/* Counts a result, adds it to all reports, and puts its errors on stderr. `opts` are in
 * force for the input; `place` is NULL if no baseline is in force for it. */
void pss_tell_result(struct pss_batch *batch, const struct pss_opts *opts,
    const struct pss_baseline_place *place, struct pss_result *result);
/* Appends the lines that --show-files and --show-fixes want. */
void pss_tell_counts(struct pss_batch *batch, const struct pss_result *result);
/* Writes the baselines, ends all reports, and appends the last lines. */
void pss_tell_end(struct pss_batch *batch);
/* Instead of all that: an error for which nothing was done. */
void pss_tell_error(struct pss_batch *batch, const struct pss_err *err);
/* Gives the memory of the reports back. */
void pss_tell_release(struct pss_batch *batch);

#endif
