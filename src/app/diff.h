/* What --diff puts out: on stdout, or in parts in a directory. */
#ifndef APP_DIFF_H
#define APP_DIFF_H

#include "pss/opts.h"
#include "pss/result.h"
#include "split.h"

struct pss_differ {
    const struct pss_opts *opts;
    const char *cwd; /* NULL if nobody knows it */
    bool is_coloured;
    struct pss_split *split; /* NULL: all goes to stdout */
};

/* Looks whether the parts can be written, before any work. Warnings go to `err`. */
const struct pss_err *pss_differ_start(
    struct pss_differ *out, struct pss_buf *err, const struct pss_opts *opts);
/* The diff of one input; `mem` is that of its result, `opts` are those of its place. */
void pss_differ_put(struct pss_differ *differ, struct pss_buf *out, struct pss_buf *err,
    struct pss_arena *mem, const struct pss_opts *opts,
    const struct pss_result *result);
/* Writes the parts, if there are to be any, and names them on `out`. */
const struct pss_err *pss_differ_finish(struct pss_differ *differ, struct pss_buf *out);

#endif
