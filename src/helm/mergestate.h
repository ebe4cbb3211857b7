/* What is known while sets of values are merged. */
#ifndef HELM_MERGESTATE_H
#define HELM_MERGESTATE_H

#include "chartfile.h"
#include "pss/table.h"

/* Names of sets of values. */
struct names {
    struct pss_str *items;
    size_t n, cap;
};

struct merged_finding {
    struct pss_finding finding;
    struct names sets;
};

struct findings {
    struct merged_finding *items;
    size_t n, cap;
};

struct merged_pod {
    struct pss_pod_result pod;
    struct pss_chart_part *part; /* of the chart: where it is written */
    struct pss_str printed;      /* what `# Source:` says, without the chart */
    size_t number;               /* of its object in it, among those of its kind */
    struct findings findings;
    struct names sets;
    bool is_random;                /* two renders of one set differ in it */
    const struct pss_owner *owner; /* in the map; NULL: the map does not tell … */
    bool is_owner_known;           /* … or was not asked */
};

struct pss_chart_merge {
    struct pss_arena *mem;
    const struct pss_chart *chart;
    struct pss_chart_parts parts;
    struct pss_table known; /* of each pod: its number in `pods`, from 1 */
    struct pss_table found; /* of each finding: its number in its list, from 1 */
    struct {
        struct merged_pod *items;
        size_t n, cap;
    } pods;
    struct findings others; /* findings of no pod; their `number` is that of a part */
    size_t n_sets;
    struct pss_known learned; /* entries of the baseline that no set has met */
    uint64_t ignored;
    size_t n_objects; /* the most that a set has */
};

/* The place of a finding of the pod in its part; NULL: of the pod itself. */
struct pss_span pss_merged_place(
    struct merged_pod *merged, const struct pss_finding *finding);

#endif
