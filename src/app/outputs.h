/* Files that a run writes beside manifests: reports, baselines, and the files to which
 * stdout and stderr lead. None of them may be an input. */
#ifndef APP_OUTPUTS_H
#define APP_OUTPUTS_H

#include "inputs.h"

/* Removes files from the inputs that the walk found and that this run writes (an old
 * report, for example), or that are its baseline. It is an error if the user named such
 * a file, if the file holds manifests, or if two outputs are one file. */
const struct pss_err *pss_outputs_part(
    struct pss_inputs *inputs, const struct pss_opts *opts);

#endif
