/* A chart with a plan that holds: what its pods and files come to. */
#ifndef PSS_CHARTFIXED_H
#define PSS_CHARTFIXED_H

#include "pss/chartplan.h"

struct pss_chart_fixed {
    const struct pss_chart_planning *planning;
    const struct pss_chart_plan *plan;
};

#endif
