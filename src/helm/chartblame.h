/* Which pods must go another way, since a trial of a plan went wrong. */
#ifndef HELM_CHARTBLAME_H
#define HELM_CHARTBLAME_H

#include "pss/chartplan.h"

struct pss_blame {
    struct pss_arena *mem;
    const struct pss_chart_plan *plan;
    struct {
        struct pss_chart_bar *items;
        size_t n, cap;
    } bars;
};

/* The pod with this number in the merge; false if it is not claimed. */
bool pss_blame_pod(struct pss_blame *blame, size_t pod, struct pss_str why);
/* All pods whose edits are in this file of the plan. False: there are none. */
bool pss_blame_file(struct pss_blame *blame, size_t file, struct pss_str why);
/* Pods that are fed from values, else those from this template, else all. `source` is below
 * the chart; "" if it is not known. */
void pss_blame_source(
    struct pss_blame *blame, struct pss_str source, struct pss_str why);
/* Helm refuses what the plan makes: pods with edits in a template that Helm names. */
void pss_blame_render(struct pss_blame *blame, struct pss_str said, struct pss_str why);

#endif
