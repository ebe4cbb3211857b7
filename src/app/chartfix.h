/* A chart in repair: a plan, its proof, and another plan where the proof failed. */
#ifndef APP_CHARTFIX_H
#define APP_CHARTFIX_H

#include "pss/chartproof.h"

struct pss_chart_fix {
    struct pss_chart_planning planning;
    struct pss_chart_plan plan;
    struct pss_chart_fixed fixed;
};

/* The plan that holds; its claims say why other pods are left. NULL if there was nothing to
 * plan with: add what each set of values renders to `planning` first. */
const struct pss_chart_fixed *pss_chart_fix_make(
    struct pss_chart_fix *fix, pss_chart_judge_text judge, void *context);

#endif
