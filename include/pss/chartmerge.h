/* What several sets of values come to, told once and at the source: a result for each file
 * of the chart from which pods are rendered. */
#ifndef PSS_CHARTMERGE_H
#define PSS_CHARTMERGE_H

#include "pss/chart.h"
#include "pss/result.h"

struct pss_chart_merge;

/* `mem` must live as long as the results. */
struct pss_chart_merge *pss_chart_merge_new(
    struct pss_arena *mem, const struct pss_chart *chart);
/* Adds what one set of values came to: the result of `render->text`, and that of
 * `render->again`, which is the same one if the texts are equal. Nothing may be edited in
 * them. */
void pss_chart_merge_add(struct pss_chart_merge *merge, const struct pss_render *render,
    const struct pss_result *result, const struct pss_result *again);
/* Where the pods of a result of rendered text stand: `web/templates/a.yaml:12`, one for
 * each. */
void pss_chart_merge_places(struct pss_str *out, struct pss_chart_merge *merge,
    const struct pss_result *result);

/* The number in the merge of each pod of a result of rendered text; PSS_NOWHERE: the merge
 * does not know it. The number names the pod in a plan. The result may be of an edited
 * chart. */
void pss_chart_merge_numbers(
    size_t *out, struct pss_chart_merge *merge, const struct pss_result *result);

struct pss_chart_results {
    struct pss_result *items; /* sorted by path */
    size_t n, cap;
    /* Files that change and from which no pod is rendered. */
    struct {
        struct pss_change *items; /* sorted by path */
        size_t n, cap;
    } changes;
};

struct pss_chart_plan;
struct pss_chart_planning;

/* A plan that holds. */
struct pss_chart_fixed {
    const struct pss_chart_planning *planning;
    const struct pss_chart_plan *plan;
    const struct pss_result **after; /* what the sets come to with it … */
    size_t n_after;                  /* … if it was proved */
};

/* `fixed`: what is edited; NULL: nothing is. */
void pss_chart_merge_finish(struct pss_chart_results *out,
    struct pss_chart_merge *merge, const struct pss_chart_fixed *fixed);

#endif
