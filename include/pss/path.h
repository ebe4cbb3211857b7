/* Field paths as people write them: spec.containers[0].name */
#ifndef PSS_PATH_H
#define PSS_PATH_H

#include "pss/tree.h"

/* The path of a literal node below its tree's root: `spec.containers[0].name`,
 * keys with other characters as ["a.b/c"]. In `mem`. Below `top` (exclusive) if
 * that is not NULL. */
struct pss_str pss_path_of(
    struct pss_arena *mem, const struct pss_node *node, const struct pss_node *top);

#endif
