/* Edits of a plan, as edits of the results of a chart. */
#ifndef HELM_FIXINGCHART_H
#define HELM_FIXINGCHART_H

#include "mergestate.h"
#include "pss/chartplan.h"

/* At the end: what a plan comes to. */
struct fixing_chart {
    const struct pss_chart_fixed *fixed;   /* NULL: there is no plan */
    const struct pss_chart_claim **claims; /* by pod; NULL: it has none */
    const struct pss_pod_result **wished;  /* by pod: what repairs could do … */
    const struct pss_pod_result **after; /* … and what it is with the plan; or NULL */
    struct pss_change *changes;          /* by file of the plan */
    struct pss_chart_part **parts;       /* by file of the plan; NULL: it has none */
};

void pss_fixing_chart_begin(struct fixing_chart *out, struct pss_chart_merge *merge,
    const struct pss_chart_fixed *fixed);
/* The pod is claimed, and its findings stand in its part already: all are fixable. */
void pss_fixing_chart_pod(
    struct fixing_chart *fixing, struct pss_chart_merge *merge, size_t number);
/* The changes go to the results of the parts, and those of other files to `out`. */
void pss_fixing_chart_end(struct pss_chart_results *out, struct fixing_chart *fixing,
    struct pss_chart_merge *merge);

#endif
