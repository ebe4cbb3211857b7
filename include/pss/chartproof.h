/* A plan for a chart is tried on a copy, before a byte is written. */
#ifndef PSS_CHARTPROOF_H
#define PSS_CHARTPROOF_H

#include "pss/chartplan.h"

/* Judges what a set of values renders, as the results in the planning were judged. */
typedef struct pss_result *(*pss_chart_judge_text)(
    void *context, const struct pss_value_set *set, struct pss_str text);

/* What is wrong with the plan. None: it holds. */
struct pss_chart_proof {
    struct {
        struct pss_chart_bar *items; /* one for each pod that must go another way */
        size_t n, cap;
    } bars;
    struct {
        const struct pss_result **items; /* of the sets, as they are rendered then */
        size_t n, cap;
    } after;
};

/* Renders each set of values once, from a private copy of the chart with the bytes of the
 * plan: Helm and the schema take it, each pod that is claimed passes, no pod is worse, no
 * key stands twice, and nothing else changes. Texts of templates are checked, too. */
void pss_chart_prove(struct pss_chart_proof *out, struct pss_chart_planning *planning,
    const struct pss_chart_plan *plan, pss_chart_judge_text judge, void *context);

#endif
