/* The line ends behind a block scalar may be a part of its text. So a deletion behind a
 * block scalar may add line ends to its text, or take its last one away. */
#ifndef PSS_TAIL_H
#define PSS_TAIL_H

#include "pss/edit.h"
#include "pss/tree.h"

/* Changes deletions so that as many line ends are left behind each block scalar as it
 * had: takes blank lines along, or leaves the last line end of a file. Needs settled
 * edits, which stay settled, and the trees of all `n` chunks. */
void pss_tail_keep(struct pss_edits *edits, const struct pss_tree *trees, size_t n);

#endif
