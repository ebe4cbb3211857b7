/* Which policy is asked of a pod, and what the three modes of its namespace say about
 * it. */
#include "pss/base.h"

#include "plan.h"

void
pss_plan_demand(struct pss_plan *plan, struct pss_pod_result *out)
{
    plan->policy = plan->fixing->policy;
    if (plan->task->around->demand) {
        struct pss_namespace_demand *standing =
            PSS_NEW(plan->mem, struct pss_namespace_demand);
        const struct pss_around *around = plan->task->around;
        around->demand(standing, around->spaces, plan->mem, plan->pod);
        plan->policy = standing->policy;
        out->standing = standing;
        if (!plan->result->err)
            plan->result->err = standing->err;
    }
    out->policy = plan->policy;
    /* These findings were made before the policy of the pod was known. */
    for (size_t i = plan->first_finding; i < plan->result->findings.n; i++)
        plan->result->findings.items[i].level = plan->policy.level;
}

static bool
is_same(const struct pss_policy *a, const struct pss_policy *b)
{
    return a->level == b->level && a->minor == b->minor;
}

bool
pss_plan_demands_less(const struct pss_plan *plan)
{
    return !is_same(&plan->policy, &plan->fixing->policy);
}

void
pss_plan_judge_modes(const struct pss_plan *plan, struct pss_pod_result *out)
{
    if (!out->standing)
        return;
    const struct pss_mode_policy *modes = out->standing->admission.modes;
    for (int i = 0; i < PSS_N_MODES; i++) {
        const struct pss_policy *policy = &modes[i].policy;
        struct pss_verdict verdict;
        int same = 0;
        while (same < i && !is_same(&modes[same].policy, policy))
            same++;
        if (same < i) {
            out->modes[i] = out->modes[same];
            continue;
        }
        if (is_same(policy, &plan->policy))
            verdict = plan->verdict;
        else
            pss_eval(&verdict, plan->mem, plan->pod, policy, 0);
        out->modes[i] = (struct pss_mode_verdict){verdict.is_allowed, verdict.details};
    }
}
