/* Plans and proofs take turns, a few times at most. */
#include "pss/base.h"

#include "chartfix.h"

enum { MOST_ROUNDS = 3 };

/* Why the pod cannot be claimed: what was wrong with it, else with any other. */
static struct pss_str
reason_of(const struct pss_chart_proof *proof, size_t pod)
{
    for (size_t i = 0; i < proof->bars.n; i++)
        if (proof->bars.items[i].pod == pod)
            return proof->bars.items[i].why;
    return proof->bars.items[0].why;
}

/* No plan holds: nothing of the chart is edited. */
static void
give_up(struct pss_chart_fix *fix, const struct pss_chart_proof *proof)
{
    fix->plan.files.n = 0;
    for (size_t i = 0; i < fix->plan.claims.n; i++) {
        struct pss_chart_claim *claim = &fix->plan.claims.items[i];
        if (!claim->is_claimed)
            continue;
        claim->is_claimed = false;
        PSS_PUSH(fix->planning.mem, &claim->reasons, reason_of(proof, claim->pod));
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
        if (round + 1 == MOST_ROUNDS)
            give_up(fix, &proof);
        add_bars(planning, &proof);
    }
    fix->fixed = (struct pss_chart_fixed){
        planning, &fix->plan, proof.after.items, proof.after.n};
    return &fix->fixed;
}
