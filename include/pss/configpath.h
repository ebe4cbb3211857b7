/* Paths in a configuration. */
#ifndef PSS_CONFIGPATH_H
#define PSS_CONFIGPATH_H

#include "pss/node.h"

/* A path that stands at a node counts from the directory of its document. */
struct pss_str pss_config_path(
    struct pss_arena *mem, const struct pss_node *value, struct pss_str path);

#endif
