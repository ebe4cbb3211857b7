/* Which roots of a work tree a run builds. */
#ifndef APP_ROOTS_H
#define APP_ROOTS_H

#include "pss/kroots.h"
#include "pss/opts.h"

/* Fills `work->roots`: those that the options name or, if they name none, those that use
 * something below the arguments; and as witnesses all other roots that share a file with
 * these. */
const struct pss_err *pss_roots_choose(struct pss_kroots *work,
    const struct pss_opts *opts,
    const char *(*printed)(void *context, const char *path), void *context);

#endif
