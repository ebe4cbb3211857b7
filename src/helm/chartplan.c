/* What a plan comes to. It is made in plandecide.c. */
#include "pss/base.h"

#include "pss/chartplan.h"

bool
pss_chart_plan_has_claims(const struct pss_chart_plan *plan)
{
    for (size_t i = 0; i < plan->claims.n; i++)
        if (plan->claims.items[i].is_claimed)
            return true;
    return false;
}
