/* Finds the inputs of a run. */
#ifndef APP_SEARCH_H
#define APP_SEARCH_H

#include "inputs.h"

/* Whatever is wrong with a configuration is said before anything is done: an
 * error is about a glob, a configuration file (include/pss/settings.h), or an output that
 * is an input. */
const struct pss_err *pss_inputs_find(
    struct pss_inputs *out, const struct pss_opts *opts);

#endif
