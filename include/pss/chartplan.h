/* What is to be edited in the files of a chart, so that the pods that Helm renders from it
 * pass. Nothing is written here, and nothing is proved: that is done with a copy. */
#ifndef PSS_CHARTPLAN_H
#define PSS_CHARTPLAN_H

#include "pss/chartmerge.h"
#include "pss/edit.h"
#include "pss/fixing.h"

/* A file of the chart that gets other bytes. */
struct pss_chart_edits {
    const char *name; /* below the chart's directory; absolute if it is elsewhere */
    const char *path; /* as it is printed */
    const char *real; /* absolute */
    const struct pss_doc *doc;
    struct pss_edits edits; /* settled; their `finding` is not used */
    struct pss_str text;    /* the new bytes */
    bool is_values;         /* it holds values; else it is a template */
};

/* Which edit answers a finding of a pod. */
struct pss_chart_answer {
    size_t finding; /* number among the findings of the merged pod */
    size_t file;    /* number in pss_chart_plan.files … */
    size_t edit;    /* … and of the edit in it */
};

/* The ways to a field, in the order in which they are tried. */
enum pss_chart_route {
    PSS_ROUTE_VALUES,   /* a path of the values feeds it */
    PSS_ROUTE_TEMPLATE, /* it is written in a template */
    PSS_N_ROUTES,
};

/* A pod of the chart: what the merge made one of, over all sets of values. */
struct pss_chart_claim {
    size_t pod;            /* its number in the merge: see pss_chart_merge_numbers */
    struct pss_str source; /* the template: below the chart */
    struct pss_str kind;   /* of its object … */
    struct pss_str name; /* … and its name; of a random one, its start and a star … */
    struct pss_str path; /* … and the pod in it */
    size_t number;       /* of the object among those of its kind from the template */
    /* It shall pass in every set that renders it. False: it is left, for these reasons. A
     * pod that passes as it is has no entry. */
    bool is_claimed;
    bool uses[PSS_N_ROUTES]; /* the routes that its edits take */
    struct {
        struct pss_chart_answer *items;
        size_t n, cap;
    } answers;
    struct {
        struct pss_str *items; /* one sentence each */
        size_t n, cap;
    } reasons;
};

struct pss_chart_plan {
    struct {
        struct pss_chart_edits *items; /* only those that change, sorted by `real` */
        size_t n, cap;
    } files;
    struct {
        struct pss_chart_claim *items; /* in the order of the merge's pods */
        size_t n, cap;
    } claims;
};

/* A set of values, rendered and judged with repairs permitted. */
struct pss_chart_set_wants {
    const struct pss_render *render;
    const struct pss_result *result; /* of render->text; with its wants */
};

/* The pod must not be reached in this way, since the proof failed. */
struct pss_chart_bar {
    size_t pod; /* its number in the merge */
    enum pss_chart_route route;
    struct pss_str why; /* one sentence; the reason if no other route is left */
};

struct pss_chart_feeds;

/* What a plan is made of. It can be made again with more bars. */
struct pss_chart_planning {
    struct pss_arena *mem; /* must live as long as the plan */
    const struct pss_chart *chart;
    struct pss_chart_merge *merge; /* all sets were added, and none twice */
    const struct pss_fixing *fixing;
    bool is_literal;     /* `style: literal` */
    const char *program; /* Helm */
    unsigned n_threads;  /* that may run it beside each other */
    struct {
        struct pss_chart_set_wants *items; /* those that rendered, in their order */
        size_t n, cap;
    } sets;
    struct pss_chart_feeds *feeds; /* NULL before the first plan, which asks Helm */
    struct {
        struct pss_chart_bar *items;
        size_t n, cap;
    } bars;
};

/* Makes the plan. Claims without edits, and edits that no claim needs, do not occur. */
void pss_chart_plan_make(
    struct pss_chart_plan *out, struct pss_chart_planning *planning);
/* True if some pod is claimed. */
bool pss_chart_plan_has_claims(const struct pss_chart_plan *plan);

#endif
