/* Options before anything sets them, and what follows from all of them. */
#ifndef PSS_DEFAULTS_H
#define PSS_DEFAULTS_H

#include "pss/opts.h"

/* The defaults. */
void pss_opts_init(struct pss_opts *out, struct pss_arena *mem);
/* A copy in which options may be set that are not set yet. */
void pss_opts_derive(struct pss_opts *out, const struct pss_opts *base);
/* To be called where an option was set later, at the address where the options stay. */
void pss_opts_settle(struct pss_opts *opts);

#endif
