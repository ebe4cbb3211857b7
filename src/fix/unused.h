/* Suppressions that suppress nothing. */
#ifndef FIX_UNUSED_H
#define FIX_UNUSED_H

#include "ignores.h"

/* Adds findings for suppressions that suppress nothing, and the edits that delete
 * them. */
void pss_ignores_finish(struct pss_ignores *ignores, const struct pss_tree *tree);

#endif
