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
    const char *stdin_name;       /* in reports */
    bool is_stdin_excluded;       /* it stays as it is */
};

/* Finds them. Whatever is wrong with a configuration is said before anything is done: an
 * error is about a glob or a configuration file (include/pss/settings.h). */
const struct pss_err *pss_inputs_find(
    struct pss_inputs *out, const struct pss_opts *opts);

#endif
