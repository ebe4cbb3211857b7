/* Files that a run writes beside manifests: reports, baselines, what stdout leads to. None
 * of them may be an input. */
#ifndef APP_OUTPUTS_H
#define APP_OUTPUTS_H

#include "inputs.h"

/* Takes the files out of the inputs that were only found by the walk and that are written
 * by this run (the report of the run before), or are its baseline. An error: one that was
 * named, or that holds what nobody would want to lose; or two outputs are one file. */
const struct pss_err *pss_outputs_part(
    struct pss_inputs *inputs, const struct pss_opts *opts);

#endif
