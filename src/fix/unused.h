/* Suppressions that are about nothing. */
#ifndef FIX_UNUSED_H
#define FIX_UNUSED_H

#include "ignores.h"

/* Findings for those that are about nothing, and the edits that take them away. */
void pss_ignores_finish(struct pss_ignores *ignores, const struct pss_tree *tree);

#endif
