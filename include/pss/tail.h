/* The line ends behind a block scalar are a part of it, so an edit that takes away what
 * stands behind them may add some to its text, or take its last one. */
#ifndef PSS_TAIL_H
#define PSS_TAIL_H

#include "pss/edit.h"
#include "pss/tree.h"

/* Changes deletions so that as many line ends are left behind each block scalar as it
 * had: takes blank lines along, or leaves the last line end of a file. Needs settled
 * edits, which stay settled, and the trees of all `n` chunks. */
void pss_tail_keep(struct pss_edits *edits, const struct pss_tree *trees, size_t n);

#endif
