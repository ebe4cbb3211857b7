/* --add-ignore: comments that suppress what is found (docs/decisions.md,
 * "Suppressions and baselines"). */
#ifndef PSS_ADDIGNORE_H
#define PSS_ADDIGNORE_H

#include "pss/task.h"

/* Adds an edit for each finding of a chunk that counts: a comment at the end of its
 * line, or one more rule in a comment that is there. If a scalar goes on behind the end
 * of the line, the comment stands above. If no comment is possible (JSON), the pod gets
 * a reason. */
void pss_add_ignores(struct pss_task *task, const struct pss_tree *tree);
/* After the proof: the findings that got a comment are suppressed. */
void pss_add_ignores_done(struct pss_task *task);

#endif
