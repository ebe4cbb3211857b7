/* Finds the inputs of a run. */
#ifndef APP_SEARCH_H
#define APP_SEARCH_H

#include "inputs.h"

/* Finds the inputs, and of files gathers the Namespaces (pss_inputs_gather). An error is
 * about a glob, a configuration file (include/pss/settings.h), a file of Namespaces, or an
 * output that is an input. It is found before anything is judged or written. */
const struct pss_err *pss_inputs_find(
    struct pss_inputs *out, const struct pss_opts *opts);

#endif
