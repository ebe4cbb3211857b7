/* Plans and proofs take turns, a few times at most. */
#include "pss/base.h"

#include "chartfix.h"

enum { MOST_ROUNDS = 3 };

/* What was last wrong with the pod, else with any other. */
static struct pss_str
reason_of(const struct pss_chart_planning *planning, size_t pod)
{
    for (size_t i = planning->bars.n; i-- > 0;)
        if (planning->bars.items[i].pod == pod)
            return planning->bars.items[i].why;
    return planning->bars.items[planning->bars.n - 1].why;
}

/* No plan holds: nothing of the chart is edited. */
static void
give_up(struct pss_chart_plan *plan)
{
    plan->files.n = 0;
    for (size_t i = 0; i < plan->claims.n; i++)
        plan->claims.items[i].is_claimed = false;
}

static bool
is_barred(const struct pss_chart_planning *planning, size_t pod)
{
    for (size_t i = 0; i < planning->bars.n; i++)
        if (planning->bars.items[i].pod == pod)
            return true;
    return false;
}

/* A pod that a proof was against says so, and not what the planner came to without the
 * way that was barred. */
static void
tell_why(struct pss_chart_fix *fix)
{
    const struct pss_chart_planning *planning = &fix->planning;
    for (size_t i = 0; i < fix->plan.claims.n && planning->bars.n > 0; i++) {
        struct pss_chart_claim *claim = &fix->plan.claims.items[i];
        if (claim->is_claimed ||
            (claim->reasons.n > 0 && !is_barred(planning, claim->pod)))
            continue;
        claim->reasons.n = 0;
        PSS_PUSH(planning->mem, &claim->reasons, reason_of(planning, claim->pod));
    }
}

static void
add_bars(struct pss_chart_planning *planning, const struct pss_chart_proof *proof)
{
    for (size_t i = 0; i < proof->bars.n; i++)
        PSS_PUSH(planning->mem, &planning->bars, proof->bars.items[i]);
}

const struct pss_chart_fixed *
pss_chart_fix_make(struct pss_chart_fix *fix, pss_chart_judge_text judge, void *context)
{
    struct pss_chart_planning *planning = &fix->planning;
    if (planning->sets.n == 0)
        return NULL;
    struct pss_chart_proof proof = {0};
    for (int round = 0; round < MOST_ROUNDS; round++) {
        fix->plan = (struct pss_chart_plan){0};
        pss_chart_plan_make(&fix->plan, planning);
        if (!pss_chart_plan_has_claims(&fix->plan))
            break;
        pss_chart_prove(&proof, planning, &fix->plan, judge, context);
        if (proof.bars.n == 0)
            break;
        add_bars(planning, &proof);
        if (round + 1 == MOST_ROUNDS)
            give_up(&fix->plan);
    }
    tell_why(fix);
    fix->fixed = (struct pss_chart_fixed){
        planning, &fix->plan, proof.after.items, proof.after.n};
    return &fix->fixed;
}
