/* The state of one pod: the reasons why it is left, its wishes, and what silences its
 * findings. */
#include "pss/base.h"

#include "plan.h"

void
pss_plan_because(struct pss_plan *plan, struct pss_str reason)
{
    plan->reasons = pss_arena_grow(plan->mem, plan->reasons, plan->n_reasons,
        &plan->cap_reasons, sizeof plan->reasons[0]);
    plan->reasons[plan->n_reasons++] = reason;
}

void
pss_plan_leave(struct pss_plan *plan, struct pss_str reason)
{
    pss_plan_because(plan, reason);
    plan->chosen.n = 0;
}

void
pss_plan_manual(struct pss_plan *plan, size_t finding, const char *why)
{
    struct pss_finding *it = &plan->result->findings.items[finding];
    it->repair = PSS_MANUAL;
    it->why = why;
    plan->manual++;
    pss_plan_because(
        plan, pss_arena_printf(plan->mem, "%.*s: %s", PSS_FMT(it->message), why));
}

void
pss_plan_wish(struct pss_plan *plan, struct pss_wish wish)
{
    if (!wish.separator)
        wish.separator = '.';
    wish.path = pss_pod_field(plan->pod, wish.path);
    if (wish.repair == PSS_MANUAL)
        wish.repair = PSS_HARDEN;
    struct pss_finding *finding = &plan->result->findings.items[wish.finding];
    if (wish.repair > finding->repair)
        finding->repair = wish.repair;
    plan->needed |= PSS_REPAIR_BIT(wish.repair);
    PSS_PUSH(plan->mem, &plan->wishes, wish);
}

size_t
pss_plan_count(const struct pss_plan *plan, size_t first, enum pss_outcome outcome)
{
    const struct pss_result *result = plan->result;
    size_t n = 0;
    for (size_t i = first; i < result->findings.n; i++)
        n += result->findings.items[i].outcome == outcome;
    return n;
}

bool
pss_plan_may_silence(const struct pss_plan *plan)
{
    return plan->ignores || plan->task->known.n > 0;
}

bool
pss_subject_is_silenced(struct pss_suppression *out, struct pss_ignores *ignores,
    struct pss_known *known, const struct pss_subject *subject)
{
    if (pss_ignores_take(out, ignores, subject))
        return true;
    if (!pss_known_take(known, subject->object, subject->rule, subject->field))
        return false;
    out->by = PSS_SILENCED_BY_BASELINE;
    return true;
}

bool
pss_plan_silences(struct pss_suppression *out, struct pss_plan *plan,
    const struct pss_subject *subject)
{
    return pss_subject_is_silenced(out, plan->ignores, &plan->task->known, subject);
}
