/* The command line of a run, to be typed again or with a change. */
#ifndef APP_COMMAND_H
#define APP_COMMAND_H

#include "pss/opts.h"

/* Adds `pss-fix MODE OPTIONS PATHS`: what the user gave that says what is asked of which
 * files. `mode`: "--fix"; "" for a check. `repairs`: the value of --repairs; NULL: as it
 * was given. Where names cannot be shown or are many, `PATH...` stands for them. */
void pss_command_put(struct pss_buf *out, const struct pss_opts *opts, const char *mode,
    const char *repairs);

#endif
