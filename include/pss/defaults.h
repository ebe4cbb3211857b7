/* Options before anything sets them, and what is made of them. */
#ifndef PSS_DEFAULTS_H
#define PSS_DEFAULTS_H

#include "pss/opts.h"

/* The defaults. */
void pss_opts_init(struct pss_opts *out, struct pss_arena *mem);
/* A copy in which options may be set that are not set yet. */
void pss_opts_derive(struct pss_opts *out, const struct pss_opts *base);
/* Compiles the globs of systemNamespaces, if the run is about namespaces. Call this
 * when options were set. */
void pss_opts_compile_systems(struct pss_opts *opts);

#endif
