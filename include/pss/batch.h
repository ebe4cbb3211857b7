/* All inputs of a run: read, worked on, written or printed, reported in order. */
#ifndef PSS_BATCH_H
#define PSS_BATCH_H

#include "pss/opts.h"
#include "pss/tally.h"

/* Does what the options ask for and returns the exit code. */
int pss_batch_run(const struct pss_opts *opts);
/* The exit code of interfaces §4.2. */
int pss_batch_code(const struct pss_opts *opts, const struct pss_tally *tally);
/* The name of a file in a diff: relative to `cwd`, without "./" and ".."; what lies
 * elsewhere comes out absolute, less its first slash, and `*is_outside` is set. */
struct pss_str pss_batch_diff_name(
    bool *is_outside, struct pss_arena *mem, const char *cwd, const char *path);

#endif
