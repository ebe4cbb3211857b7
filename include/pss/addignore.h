/* --add-ignore: comments that suppress what is found (docs/decisions.md,
 * "Suppressions and baselines"). */
#ifndef PSS_ADDIGNORE_H
#define PSS_ADDIGNORE_H

#include "pss/plan.h"

/* Adds edits for the findings of a chunk that count: a comment at the end of the line in
 * which each stands, or a rule more in the one that is there; where text goes on over
 * that end, a comment above. What cannot have one (JSON) gets a reason at its pod. */
void pss_add_ignores(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_tree *tree);
/* After the proof: the findings that got a comment are suppressed. */
void pss_add_ignores_done(struct pss_result *result, const struct pss_fixing *fixing);

#endif
