/* Proof before writing: the new text is parsed and judged in memory. */
#ifndef PSS_PROOF_H
#define PSS_PROOF_H

#include "pss/task.h"

/* NULL if, in the new text, every pod that was to be brought all the way is there, a
 * second plan has no edits, and every node outside the edits equals the old tree's;
 * else a PSS_ERR_BUG that says what differs. `trees` are those of the old chunks. */
const struct pss_err *pss_prove(
    const struct pss_task *task, const struct pss_tree *trees);

#endif
