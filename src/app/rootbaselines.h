/* What is known of a root: its options, and its place in a baseline. */
#ifndef APP_ROOTBASELINES_H
#define APP_ROOTBASELINES_H

#include "baselines.h"
#include "inputs.h"
#include "pss/kroots.h"

struct pss_root_rules {
    const struct pss_opts *opts; /* in force at its directory … */
    const struct pss_opts *home; /* … with the namespace into which it is deployed */
    struct pss_baseline_place place;
};

/* Sets the rules of a root, and reads its baseline. `space`: the namespace into which it is
 * deployed, "" if nobody says it. */
const struct pss_err *pss_root_rules_new(struct pss_kroot *root,
    struct pss_inputs *inputs, const struct pss_opts *opts, struct pss_str space);
/* Counts the entries that roots met, or learns what was found in them: by root and rendered
 * object. */
void pss_root_baselines_take(
    const struct pss_inputs *inputs, const struct pss_opts *opts);

#endif
