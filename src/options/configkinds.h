/* `kinds:` of a configuration: kinds that the program is to know. */
#ifndef OPTIONS_CONFIGKINDS_H
#define OPTIONS_CONFIGKINDS_H

#include "pss/opts.h"

/* Reads a list of mappings with `group`, `kind`, `paths` and `shape`, and sets
 * opts->fixing.kinds: these kinds before those that are built in. Errors have their place
 * in the document. */
const struct pss_err *pss_config_kinds(
    struct pss_opts *opts, const struct pss_node *list);

#endif
