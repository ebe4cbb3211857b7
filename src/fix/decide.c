/* The decision about one pod: all the way, in part, or not at all. */
#include "pss/base.h"

#include "plan.h"
#include "pss/condition.h"
#include "pss/notice.h"
#include "pss/seal.h"

/* Names the classes of repairs that would be needed and are not permitted. */
static bool
name_missing_classes(struct pss_plan *plan)
{
    bool is_complete = true;
    for (size_t i = plan->first_finding; i < plan->result->findings.n; i++) {
        const struct pss_finding *finding = &plan->result->findings.items[i];
        if (finding->repair == PSS_MANUAL ||
            pss_fixing_permits(plan->fixing, finding->repair))
            continue;
        is_complete = false;
        if (plan->fixing->adds_ignores) /* nothing is to be fixed */
            continue;
        pss_plan_because(plan,
            pss_arena_printf(plan->mem, "%.*s: needs --repairs=%s",
                PSS_FMT(finding->message),
                finding->repair == PSS_UNSAFE ? "all"
                                              : pss_repair_name(finding->repair)));
    }
    return is_complete;
}

static enum pss_repair
highest(unsigned classes)
{
    for (enum pss_repair repair = PSS_UNSAFE; repair > PSS_MANUAL; repair--)
        if (classes & PSS_REPAIR_BIT(repair))
            return repair;
    return PSS_MANUAL;
}

/* Chooses the wishes to carry out, none if the pod is to be left. */
static void
choose(struct pss_plan *plan, struct pss_pod_result *out, struct pss_str bar,
    bool is_patch)
{
    const struct pss_fixing *fixing = plan->fixing;
    if (bar.n) {
        pss_plan_because(plan, bar);
        if (fixing->is_partial &&
            !pss_condition_within(plan->pod->tree, plan->pod->holder).n)
            plan->chosen = pss_plan_permitted(plan, is_patch);
        return;
    }
    if (plan->manual == 0)
        out->reach = highest(plan->needed);
    bool is_complete = name_missing_classes(plan) && plan->manual == 0;
    struct pss_wishes wishes = pss_plan_permitted(plan, false);
    if (is_complete && wishes.n < plan->wishes.n) {
        is_complete = false;
        /* A value that must stay is in the way, whatever class of repairs is
         * permitted. */
        out->reach = PSS_MANUAL;
    }
    if (!is_complete && !fixing->is_partial)
        return;
    plan->chosen = wishes;
    plan->is_all_the_way = is_complete;
}

/* True if a suppression names the reason why the pod cannot be judged, or if the
 * baseline knows the pod as left. */
static bool
is_bar_silenced(struct pss_plan *plan, bool is_patch)
{
    struct pss_suppression suppression;
    const struct pss_node *placeholder = plan->verdict.placeholder;
    struct pss_subject subject = {
        .rule = is_patch ? "partial" : "indeterminate",
        .at = placeholder && !is_patch ? placeholder->span.at
                                       : plan->pod->object->root->span.at,
        .setter = plan->pod->spec,
    };
    bool has_rule = is_patch || placeholder;
    return (has_rule && pss_ignores_take(&suppression, plan->ignores, &subject)) ||
           pss_known_take(
               &plan->task->known, plan->object, PSS_NOTICE_LEFT, plan->pod->path);
}

void
pss_plan_decide(struct pss_plan *plan, struct pss_pod_result *out, size_t open,
    struct pss_str bar, bool is_patch)
{
    out->is_barred = bar.n > 0;
    bool is_barred = bar.n > 0 && (open > 0 || !is_bar_silenced(plan, is_patch));
    if (out->is_unsound &&
        pss_plan_count(plan, plan->first_finding, PSS_OUTCOME_ERROR) > 0) {
        out->outcome = PSS_OUTCOME_ERROR;
    } else if (open == 0 && !is_barred) {
        bool is_silenced = out->n_suppressed > 0 || bar.n > 0 || out->is_unsound;
        out->outcome = is_silenced ? PSS_SUPPRESSED : PSS_COMPLIANT;
    } else {
        out->outcome = PSS_LEFT;
        struct pss_str seal = pss_seal_of(plan->task, plan->pod);
        out->is_sealed = seal.n > 0;
        if (out->is_sealed) {
            if (bar.n)
                pss_plan_because(plan, bar);
            pss_plan_because(plan, seal);
        } else if (out->is_unsound)
            pss_plan_because(plan,
                PSS_STR(
                    "the API refuses it for what is suppressed: it cannot be judged"));
        else
            choose(plan, out, bar, is_patch);
    }
}
