/* Findings and wishes of one failing check, and which of its hits are suppressed. */
#include "pss/base.h"

#include "plan.h"
#include "runs.h"

/* What is suppressed of a violation. */
struct silence {
    struct pss_suppression *items; /* one a hit; NULL: nothing is suppressed */
    bool *keeps;   /* containers that are to keep what they inherit from the pod */
    bool has_heir; /* one of these containers inherits a value that the check reads */
};

static int
by_setter(const void *a, const void *b)
{
    const struct pss_hit *x = a;
    const struct pss_hit *y = b;
    /* Hidden hits belong to the findings of visible ones. */
    if (x->is_hidden != y->is_hidden)
        return x->is_hidden ? 1 : -1;
    if (x->scope != y->scope)
        return x->scope < y->scope ? -1 : 1;
    if (x->index != y->index)
        return x->index < y->index ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* True for the hit of a container that inherits from the pod. One edit at the pod
 * answers all such hits. */
static bool
is_inherited(const struct pss_plan *plan, const struct pss_hit *hit)
{
    return hit->scope == PSS_CONTAINER && hit->map == plan->pod->spec;
}

/* True if the pod may set the field for its containers. */
static bool
can_inherit(const struct pss_rule *rule)
{
    return rule->also_pod || rule->demand == PSS_INHERITS_IN;
}

/* True if a container has no value of its own for such a field. */
static bool
takes_from_pod(const struct pss_node *map, const struct pss_check *check)
{
    for (const struct pss_rule *rule = check->rules; rule->field; rule++)
        if (can_inherit(rule) && !pss_field_at(map, rule->field).value)
            return true;
    return false;
}

/* True if a repair would change what the pod sets for its containers. */
static bool
has_pod_hit(const struct pss_plan *plan, const struct pss_hits *hits)
{
    for (size_t i = 0; i < hits->n; i++) {
        const struct pss_hit *hit = &hits->items[i];
        if (is_inherited(plan, hit) ||
            (hit->scope == PSS_POD && can_inherit(hit->rule)))
            return true;
    }
    return false;
}

/* A suppression for a container means that it shall stay as it is, also in what it
 * takes from the pod. */
static void
note_keepers(
    struct silence *out, struct pss_plan *plan, const struct pss_violation *violation)
{
    const struct pss_pod *pod = plan->pod;
    const struct pss_check *check = violation->check;
    out->keeps = PSS_NEW_N(pss_arena_scratch(plan->mem), bool, pod->n_containers);
    bool is_pod_at_stake = has_pod_hit(plan, &violation->hits);
    for (size_t i = 0; is_pod_at_stake && i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        struct pss_subject subject = {.rule = check->id,
            .at = map ? map->span.at : 0,
            .setter = map,
            .container = pod->containers[i].name};
        struct pss_suppression by;
        if (!map || !takes_from_pod(map, check) ||
            !pss_ignores_take(&by, plan->ignores, &subject))
            continue;
        out->keeps[i] = true;
        out->has_heir = true;
    }
    for (size_t i = 0; i < violation->hits.n; i++) {
        const struct pss_hit *hit = &violation->hits.items[i];
        if (out->items[i].by == PSS_NOT_SILENCED || hit->scope != PSS_CONTAINER)
            continue;
        out->keeps[hit->index] = true;
        out->has_heir = out->has_heir || is_inherited(plan, hit);
    }
}

static size_t
setter_end(const struct pss_hits *hits, size_t at)
{
    size_t end = at + 1;
    while (end < hits->n && hits->items[end].scope == hits->items[at].scope &&
           hits->items[end].index == hits->items[at].index)
        end++;
    return end;
}

/* Asks for each setter whether its hits are suppressed. Explicit offenders hide
 * implicit ones. If the author silenced all explicit ones, the implicit ones count. (A
 * baseline does not do that: it was made while they were hidden.) */
static struct silence
silence_of(struct pss_plan *plan, struct pss_violation *violation)
{
    struct silence out = {0};
    struct pss_hits *hits = &violation->hits;
    bool has_silent = false;
    bool has_voice = false; /* a visible hit that the author did not silence */
    if (!pss_plan_may_silence(plan))
        return out;
    out.items =
        PSS_NEW_N(pss_arena_scratch(plan->mem), struct pss_suppression, hits->n);
    for (size_t at = 0; at < hits->n;) {
        struct pss_subject subject =
            pss_plan_subject(plan, violation->check, &hits->items[at]);
        struct pss_suppression by = {.by = PSS_NOT_SILENCED};
        has_silent |= pss_plan_silences(&by, plan, &subject);
        bool is_source =
            by.by == PSS_SILENCED_BY_COMMENT || by.by == PSS_SILENCED_BY_ANNOTATION;
        has_voice |= !is_source && !hits->items[at].is_hidden;
        for (size_t end = setter_end(hits, at); at < end; at++)
            out.items[at] = by;
    }
    for (size_t i = 0; i < hits->n && !has_voice; i++)
        hits->items[i].is_hidden = false;
    note_keepers(&out, plan, violation);
    if (!has_silent && !out.has_heir)
        out.items = NULL;
    return out;
}

/* True if a repair would add a field to the pod that its containers inherit. */
static bool
adds_to_pod(const struct pss_plan *plan, const struct pss_hit *hit)
{
    return hit->scope == PSS_POD && can_inherit(hit->rule) &&
           !pss_field_at(plan->pod->spec, hit->rule->field).raw;
}

/* Repairs the container itself where it inherits from the pod. */
static void
repair_own(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding)
{
    struct pss_hit own = *hit;
    own.map = plan->pod->containers[hit->index].map;
    own.node = NULL;
    pss_plan_repair(plan, check, &own, finding);
}

static void
plan_hit(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding, size_t *pod_level)
{
    bool is_apart = pss_pod_has_rule(plan->pod, PSS_KIND_CONTAINERS_ONLY);
    if (is_apart && adds_to_pod(plan, hit)) {
        pss_plan_manual(plan, finding, "no field may be added to the pod of this kind");
        return;
    }
    if (is_inherited(plan, hit) && is_apart) {
        repair_own(plan, check, hit, finding);
        return;
    }
    if (!is_inherited(plan, hit)) {
        pss_plan_repair(plan, check, hit, finding);
        return;
    }
    if (*pod_level == PSS_NOWHERE) {
        *pod_level = finding;
        pss_plan_repair(plan, check, hit, finding);
        return;
    }
    struct pss_finding *items = plan->result->findings.items;
    if (finding == *pod_level)
        return;
    pss_finding_go_with(&items[finding], *pod_level);
    items[finding].repair = items[*pod_level].repair;
}

/* Plans a hit where a container must keep what it inherits from the pod. So the value
 * of the pod stays, and each other container gets one of its own. */
static void
plan_hit_apart(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding)
{
    if (hit->scope == PSS_POD && can_inherit(hit->rule)) {
        pss_plan_manual(plan, finding,
            "a container inherits it for which a suppression says that it is meant");
        return;
    }
    if (is_inherited(plan, hit))
        repair_own(plan, check, hit, finding);
    else
        pss_plan_repair(plan, check, hit, finding);
}

/* Fills in the finding of each container: its own, or `first` if it has none.
 * PSS_NOWHERE for a container whose user must stay. */
static void
fill_findings(size_t *finding_of, const struct pss_plan *plan,
    const struct silence *silence, size_t first)
{
    for (size_t i = 0; i < plan->pod->n_containers; i++) {
        if (silence->items && silence->keeps[i])
            finding_of[i] = PSS_NOWHERE;
        else if (finding_of[i] == PSS_NOWHERE)
            finding_of[i] = first;
    }
}

void
pss_plan_violation(struct pss_plan *plan, struct pss_violation *violation)
{
    struct pss_hits *hits = &violation->hits;
    size_t first = PSS_NOWHERE;     /* of the findings that count */
    size_t pod_level = PSS_NOWHERE; /* finding that carries the edit for all */
    bool has_user = strcmp(violation->check->id, "runAsNonRoot") == 0;
    size_t *finding_of = /* of each container; see fill_findings */
        has_user
            ? PSS_NEW_N(pss_arena_scratch(plan->mem), size_t, plan->pod->n_containers)
            : NULL;
    for (size_t i = 0; has_user && i < plan->pod->n_containers; i++)
        finding_of[i] = PSS_NOWHERE;
    for (size_t i = 0; i < hits->n; i++) {
        hits->items[i].order = i;
        /* The explicit offenders are suppressed, so the hidden ones count. */
        hits->items[i].is_hidden &= !plan->fixing->adds_ignores;
    }
    if (hits->n > 1)
        qsort(hits->items, hits->n, sizeof hits->items[0], by_setter);
    struct silence silence = silence_of(plan, violation);
    for (size_t at = 0; at < hits->n;) {
        size_t end = setter_end(hits, at);
        /* Hits that are hidden behind known findings are known, too. */
        bool is_silent = (silence.items && silence.items[at].by != PSS_NOT_SILENCED) ||
                         (hits->items[at].is_hidden && first == PSS_NOWHERE);
        size_t finding = first;
        if (!hits->items[at].is_hidden) {
            finding = plan->result->findings.n;
            pss_plan_find(plan, violation, &hits->items[at], end - at);
            if (finding_of && hits->items[at].scope == PSS_CONTAINER)
                finding_of[hits->items[at].index] = finding;
        }
        if (is_silent && !hits->items[at].is_hidden) {
            pss_finding_silence(
                &plan->result->findings.items[finding], silence.items[at]);
        } else if (!is_silent && first == PSS_NOWHERE) {
            first = finding;
        }
        for (; at < end; at++) {
            if (is_silent || pss_plan_userns(plan, violation->check, finding))
                continue;
            if (silence.has_heir)
                plan_hit_apart(plan, violation->check, &hits->items[at], finding);
            else
                plan_hit(plan, violation->check, &hits->items[at], finding, &pod_level);
        }
    }
    if (!has_user || first == PSS_NOWHERE || plan->has_userns)
        return;
    fill_findings(finding_of, plan, &silence, first);
    pss_plan_user(plan, violation, first, finding_of);
}
