/* A chart in work: rendered with each of its sets of values, and judged. */
#ifndef APP_CHARTWORK_H
#define APP_CHARTWORK_H

#include "input.h"
#include "pss/chartmerge.h"
#include "pss/readiness.h"

/* What came of a chart. */
struct pss_chart_told {
    struct pss_chart_results results; /* of its files */
    struct pss_chart_counts counts;
    const struct pss_err *err; /* nothing was rendered of a chart that the user named */
    struct {
        struct pss_str *items; /* what was not rendered, and why */
        size_t n, cap;
    } warnings;
};

/* Judges the pods of the chart. `around` is that of its Chart.yaml. */
void pss_chart_judge(struct pss_chart_told *out, struct pss_arena *mem,
    const struct pss_input *input, const struct pss_around *around);
/* Adds the workloads of the chart, each once for a namespace, as pss_ready_judge does. A
 * chart that is not rendered becomes a doubt. */
void pss_chart_weigh(struct pss_chart_told *out, struct pss_ready_rows *rows,
    struct pss_arena *mem, const struct pss_input *input,
    const struct pss_around *around);

#endif
