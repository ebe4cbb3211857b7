/* Making a baseline of a result, and taking known refusals out of one. */
#ifndef PSS_BASELINE_H
#define PSS_BASELINE_H

#include "pss/known.h"

struct pss_result;

/* Adds every finding of a result that counts, every pod that is left without a finding,
 * and every document that is refused. In the result they are suppressed from now on,
 * and all edits are dropped. */
void pss_baseline_learn(
    struct pss_baseline *baseline, struct pss_str path, struct pss_result *result);
/* Removes from a result the refusals that are among its entries of the baseline. */
void pss_baseline_forgive(struct pss_result *result);

#endif
