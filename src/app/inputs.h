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
    /* of arguments in which nothing was found: what --strict forbids */
    unsigned strict;
};

#endif
