/* What a report says about the run that made it, so that its reader can repeat it. */
#ifndef PSS_PROVENANCE_H
#define PSS_PROVENANCE_H

#include "pss/opts.h"

/* A JSON object: name and version of the program, the policy version that was asked for
 * and the one that it stands for, the options of the command that change what is found,
 * the configuration files that were read, and the commit that is checked out in the current
 * directory (null if there is none or git cannot be asked). `file_opts`: what is in force
 * for each input. In the arena of `opts`. */
struct pss_str pss_provenance(
    const struct pss_opts *opts, const struct pss_opts *const *file_opts, size_t n);

#endif
