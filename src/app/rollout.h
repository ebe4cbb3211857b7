/* --readiness and --label-namespaces: what a batch does for them. */
#ifndef APP_ROLLOUT_H
#define APP_ROLLOUT_H

#include "inputs.h"
#include "pss/tally.h"

/* Notes as doubts the paths that the walk could not read: any workload may be there. */
void pss_rollout_miss(const struct pss_opts *opts, const struct pss_walk *walk);
/* Writes the report of --readiness. Call this after the last input. */
void pss_rollout_write(
    struct pss_buf *out, const struct pss_opts *opts, const struct pss_inputs *inputs);
/* Writes the last line of --label-namespaces: `3 labels of namespaces to be set with
 * --fix`. If stdout holds a product (`is_product`), the line is written only if labels
 * are left as they are. */
void pss_rollout_summarise(struct pss_buf *out, const struct pss_opts *opts,
    const struct pss_tally *tally, bool is_product);

#endif
