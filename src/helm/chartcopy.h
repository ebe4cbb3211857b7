/* A private copy of a chart, with the bytes of a plan. */
#ifndef HELM_CHARTCOPY_H
#define HELM_CHARTCOPY_H

#include "pss/chartplan.h"
#include "pss/privatecopy.h"

struct pss_chart_copy {
    struct pss_private_copy *copy; /* to be removed, also after an error */
    struct pss_chart chart;        /* the copy */
    const char *from;              /* the directory of the chart itself */
    const char **others; /* by file of the plan: its copy outside of the chart */
};

const struct pss_err *pss_chart_copy_make(struct pss_chart_copy *out,
    struct pss_arena *mem, const struct pss_chart *chart,
    const struct pss_chart_plan *plan);
/* The set with files of the copy. */
struct pss_value_set pss_chart_copy_set(struct pss_arena *mem,
    const struct pss_chart_copy *copy, const struct pss_chart_plan *plan,
    const struct pss_value_set *set);

#endif
