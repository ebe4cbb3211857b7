/* Suppressions of what is said about the start of containers. */
#include "pss/base.h"

#include "runs.h"

static struct pss_subject
subject_of(const struct pss_container *container, enum pss_why why)
{
    return (struct pss_subject){
        .rule = pss_why_name(why),
        .at = container->map->span.at,
        .setter = container->map,
        .container = container->name,
    };
}

unsigned
pss_plan_vouched(
    struct pss_plan *plan, struct pss_who *who, const struct pss_container *container)
{
    unsigned bits = 0;
    for (size_t i = 0; i < who->n_reasons; i++) {
        if (!who->reasons[i].is_obstacle || !plan->ignores)
            continue;
        struct pss_suppression by = {.by = PSS_NOT_SILENCED};
        struct pss_subject subject = subject_of(container, who->reasons[i].why);
        if (!pss_plan_silences(&by, plan, &subject))
            continue;
        if (by.reason.n > 0)
            bits |= 1u << who->reasons[i].why;
        else if (who->reasons[i].is_leaving)
            who->reasons[i].text = pss_arena_printf(plan->mem,
                "%.*s (the suppression gives no reason, so it does not count)",
                PSS_FMT(who->reasons[i].text));
    }
    return bits;
}

/* True if nobody wants to be told of the reason. */
static bool
is_silent(struct pss_plan *plan, const struct pss_who_reason *reason,
    const struct pss_container *container)
{
    struct pss_suppression by = {.by = PSS_NOT_SILENCED};
    struct pss_subject subject = subject_of(container, reason->why);
    if (reason->is_leaving)
        return false;
    return plan->fixing->notes == PSS_NOTES_OFF ||
           !pss_around_selects(plan->task->around, subject.rule) ||
           (!reason->is_obstacle && plan->ignores &&
               pss_plan_silences(&by, plan, &subject));
}

void
pss_plan_drop_silent(
    struct pss_plan *plan, struct pss_who *who, const struct pss_container *container)
{
    size_t n = 0;
    for (size_t i = 0; i < who->n_reasons; i++)
        if (!is_silent(plan, &who->reasons[i], container))
            who->reasons[n++] = who->reasons[i];
    who->n_reasons = n;
}

void
pss_plan_note(struct pss_plan *plan, size_t i, enum pss_why why, struct pss_str text)
{
    struct pss_who *run = &plan->runs[i];
    struct pss_who_reason reason = {.why = why, .text = text};
    if (run->n_reasons < PSS_MOST_REASONS &&
        !is_silent(plan, &reason, &plan->pod->containers[i]))
        run->reasons[run->n_reasons++] = reason;
}
