/* What a run reads: the files that its arguments stand for, or stdin, and the options of
 * each. */
#ifndef APP_INPUTS_H
#define APP_INPUTS_H

#include "pss/opts.h"
#include "pss/walk.h"

struct pss_inputs {
    struct pss_walk walk;         /* with stdin: nothing */
    const struct pss_opts **opts; /* of each path of the walk; of stdin */
    bool *is_found;               /* of each path: nobody asked for it by its name */
    struct {
        const char **items;
        size_t n, cap;
    } left_out;             /* found, and written by this run, or its baselines */
    const char *stdin_name; /* in reports */
    bool is_stdin_excluded; /* it stays as it is */
    unsigned
        strict; /* of arguments in which nothing was found: what --strict forbids */
};

/* Finds them. Whatever is wrong with a configuration is said before anything is done: an
 * error is about a glob, a configuration file (include/pss/settings.h), or an output that
 * is an input. */
const struct pss_err *pss_inputs_find(
    struct pss_inputs *out, const struct pss_opts *opts);

#endif
