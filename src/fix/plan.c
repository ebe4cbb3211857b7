/* The decision about one pod: all the way, in part, or not at all. */
#include "pss/base.h"

#include "plan.h"
#include "pss/layout.h"

static const char *const class_names[] = {
    [PSS_MANUAL] = "manual",
    [PSS_HARDEN] = "harden",
    [PSS_REPLACE] = "replace",
    [PSS_UNSAFE] = "unsafe",
};

void
pss_plan_because(struct pss_plan *plan, struct pss_str reason)
{
    plan->reasons = pss_arena_grow(plan->mem, plan->reasons, plan->n_reasons,
        &plan->cap_reasons, sizeof plan->reasons[0]);
    plan->reasons[plan->n_reasons++] = reason;
}

static bool
is_selected(const struct pss_fixing *fixing, const char *rule)
{
    return !fixing->is_selected || fixing->is_selected(fixing->context, rule);
}

static bool
is_permitted(const struct pss_fixing *fixing, enum pss_repair repair)
{
    return (fixing->repairs & PSS_REPAIR_BIT(repair)) != 0;
}

static int
by_setter(const void *a, const void *b)
{
    const struct pss_hit *x = a;
    const struct pss_hit *y = b;
    if (x->is_hidden != y->is_hidden) /* they belong to findings that others make */
        return x->is_hidden ? 1 : -1;
    if (x->scope != y->scope)
        return x->scope < y->scope ? -1 : 1;
    if (x->index != y->index)
        return x->index < y->index ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* A hit whose edit stands at the pod, for a container that inherits: one edit for all. */
static bool
is_inherited(const struct pss_plan *plan, const struct pss_hit *hit)
{
    return hit->scope == PSS_CONTAINER && hit->map == plan->pod->spec;
}

static void
plan_hit(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding, size_t *pod_level)
{
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
    items[finding].edit_of = *pod_level;
    items[finding].repair = items[*pod_level].repair;
}

/* Findings and wishes of one failing check. */
static void
plan_violation(struct pss_plan *plan, struct pss_violation *violation)
{
    struct pss_hits *hits = &violation->hits;
    size_t first = plan->result->findings.n;
    size_t pod_level = PSS_NOWHERE; /* finding that carries the edit for all */
    for (size_t i = 0; i < hits->n; i++)
        hits->items[i].order = i;
    if (hits->n > 1)
        qsort(hits->items, hits->n, sizeof hits->items[0], by_setter);
    for (size_t at = 0; at < hits->n;) {
        size_t end = at + 1;
        while (end < hits->n && hits->items[end].scope == hits->items[at].scope &&
               hits->items[end].index == hits->items[at].index)
            end++;
        size_t finding = first;
        if (!hits->items[at].is_hidden) {
            finding = plan->result->findings.n;
            pss_plan_find(plan, violation, &hits->items[at], end - at);
        }
        for (; at < end; at++)
            plan_hit(plan, violation->check, &hits->items[at], finding, &pod_level);
    }
    if (strcmp(violation->check->id, "runAsNonRoot") == 0)
        pss_plan_user(plan, violation, first, plan->result->findings.n - first);
}

/* allowPrivilegeEscalation: false beside privileged: true, or beside CAP_SYS_ADMIN, is
 * refused by the API (rules page §7.1, 1 and 2). */
static bool
clashes(const struct pss_wish *wish, const struct pss_wishes *wishes,
    const struct pss_fixing *fixing)
{
    if (wish->act != PSS_WISH_SET ||
        !pss_str_is(wish->path, "securityContext.allowPrivilegeEscalation"))
        return false;
    struct pss_value privileged =
        pss_value_of(pss_field_at(wish->map, "securityContext.privileged").value);
    const struct pss_node *adds =
        pss_field_at(wish->map, "securityContext.capabilities.add").value;
    const struct pss_node *admin = NULL;
    for (const struct pss_node *it = adds ? adds->first : NULL; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        if (value.type == PSS_STRING && pss_str_is(value.text, "CAP_SYS_ADMIN"))
            admin = it;
    }
    bool is_privileged = privileged.type == PSS_BOOL && privileged.is_true;
    if (!is_privileged && !admin)
        return false;
    for (size_t i = 0; i < wishes->n; i++) {
        const struct pss_wish *other = &wishes->items[i];
        if (!is_permitted(fixing, other->repair))
            continue;
        if (other->map == wish->map &&
            pss_str_is(other->path, "securityContext.privileged"))
            is_privileged = false;
        if (admin && other->act == PSS_WISH_DROP && other->node == admin)
            admin = NULL;
    }
    return is_privileged || admin;
}

/* The wishes that may be carried out. */
static struct pss_wishes
permitted(struct pss_plan *plan, bool only_explicit)
{
    struct pss_wishes out = {0};
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_wish *wish = &plan->wishes.items[i];
        if (!is_permitted(plan->fixing, wish->repair))
            continue;
        if (only_explicit && wish->repair == PSS_HARDEN)
            continue;
        if (clashes(wish, &plan->wishes, plan->fixing)) {
            pss_plan_because(plan,
                PSS_STR("allowPrivilegeEscalation: false beside privileged: true or "
                        "CAP_SYS_ADMIN is refused by the API"));
            continue;
        }
        PSS_PUSH(plan->mem, &out, *wish);
    }
    return out;
}

/* Names the classes that would be needed and are not permitted. */
static bool
name_missing_classes(struct pss_plan *plan)
{
    bool is_complete = true;
    for (size_t i = plan->first_finding; i < plan->result->findings.n; i++) {
        const struct pss_finding *finding = &plan->result->findings.items[i];
        if (finding->repair == PSS_MANUAL ||
            is_permitted(plan->fixing, finding->repair))
            continue;
        is_complete = false;
        pss_plan_because(plan,
            pss_arena_printf(plan->mem, "%.*s: needs --repairs=%s",
                PSS_FMT(finding->message),
                finding->repair == PSS_UNSAFE ? "all" : class_names[finding->repair]));
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

static void
forget_edits(struct pss_plan *plan)
{
    for (size_t i = plan->first_finding; i < plan->result->findings.n; i++) {
        plan->result->findings.items[i].has_edit = false;
        plan->result->findings.items[i].edit_of = PSS_NOWHERE;
        plan->result->findings.items[i].note = PSS_STR("");
    }
}

static bool
place(struct pss_plan *plan, struct pss_wishes *wishes)
{
    struct pss_placing placing = {
        .result = plan->result,
    };
    if (pss_place_wishes(&placing, plan->mem, plan->pod, wishes))
        return true;
    pss_plan_because(plan, placing.obstacle);
    forget_edits(plan);
    return false;
}

/* Findings whose edit, or the edit of another that answers them, is in the list. */
static void
mark_fixable(struct pss_plan *plan)
{
    struct pss_finding *items = plan->result->findings.items;
    for (size_t i = plan->first_finding; i < plan->result->findings.n; i++) {
        size_t owner = i;
        while (!items[owner].has_edit && items[owner].edit_of != PSS_NOWHERE)
            owner = items[owner].edit_of;
        if (owner != i)
            items[i].edit_of = owner;
        if (items[owner].has_edit && is_permitted(plan->fixing, items[i].repair))
            items[i].outcome = PSS_FIXABLE;
    }
}

/* In the order of their places; edits refer to findings by number, so this comes first. */
static int
by_place(const void *a, const void *b)
{
    const struct pss_finding *x = a;
    const struct pss_finding *y = b;
    if (x->span.at != y->span.at)
        return x->span.at < y->span.at ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

static void
sort_findings(struct pss_plan *plan)
{
    struct pss_finding *items = plan->result->findings.items + plan->first_finding;
    size_t n = plan->result->findings.n - plan->first_finding;
    if (n < 2)
        return;
    for (size_t i = 0; i < n; i++) {
        items[i].number = plan->first_finding + i;
        items[i].order = i;
    }
    qsort(items, n, sizeof items[0], by_place);
    size_t *now = PSS_NEW_N(plan->mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        now[items[i].number - plan->first_finding] = plan->first_finding + i;
    for (size_t i = 0; i < n; i++)
        if (items[i].edit_of != PSS_NOWHERE)
            items[i].edit_of = now[items[i].edit_of - plan->first_finding];
    for (size_t i = 0; i < plan->wishes.n; i++) {
        struct pss_wish *wish = &plan->wishes.items[i];
        wish->finding = now[wish->finding - plan->first_finding];
    }
}

static enum pss_outcome
carry_out(struct pss_plan *plan, struct pss_pod_result *out, struct pss_wishes wishes,
    bool is_all_the_way)
{
    if (wishes.n == 0 || !place(plan, &wishes))
        return PSS_LEFT;
    mark_fixable(plan);
    out->is_edited = true;
    return is_all_the_way ? PSS_FIXABLE : PSS_LEFT;
}

static enum pss_outcome
decide(struct pss_plan *plan, struct pss_pod_result *out)
{
    const struct pss_fixing *fixing = plan->fixing;
    bool is_patch = false;
    struct pss_str bar = pss_plan_bar(plan, &is_patch);
    if (!bar.n && plan->verdict.placeholder) {
        struct pss_str text = pss_node_text(plan->verdict.placeholder);
        bar = pss_arena_printf(plan->mem,
            "indeterminate: a check reads %.*s, which something else fills in",
            PSS_FMT(text));
    }
    if (bar.n) {
        pss_plan_because(plan, bar);
        if (!fixing->is_partial)
            return PSS_LEFT;
        return carry_out(plan, out, permitted(plan, is_patch), false);
    }
    if (plan->manual == 0)
        out->reach = highest(plan->needed);
    bool is_complete = name_missing_classes(plan) && plan->manual == 0;
    struct pss_wishes wishes = permitted(plan, false);
    is_complete = is_complete && wishes.n == plan->wishes.n;
    if (!is_complete && !fixing->is_partial)
        return PSS_LEFT;
    return carry_out(plan, out, wishes, is_complete);
}

void
pss_plan_pod(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_pod *pod, size_t first_finding, bool has_error)
{
    struct pss_plan plan = {
        .mem = result->doc->mem,
        .result = result,
        .fixing = fixing,
        .pod = pod,
        .first_finding = first_finding,
    };
    struct pss_pod_result out = {
        .object = pod->object,
        .path = pod->path,
        .document = pod->tree->chunk.number,
        .at = pod->object->root->span.at,
        .first_finding = first_finding,
    };
    pss_eval(&plan.verdict, plan.mem, pod, &fixing->policy, 0);
    out.is_allowed = plan.verdict.is_allowed;
    out.details = plan.verdict.details;
    size_t own = result->findings.n;
    for (size_t i = 0; i < plan.verdict.n; i++)
        if (is_selected(fixing, plan.verdict.items[i].check->id))
            plan_violation(&plan, &plan.verdict.items[i]);
    sort_findings(&plan);
    if (has_error)
        out.outcome = PSS_OUTCOME_ERROR;
    else if (result->findings.n == own)
        out.outcome = PSS_COMPLIANT;
    else
        out.outcome = decide(&plan, &out);
    out.reasons = plan.reasons;
    out.n_reasons = plan.n_reasons;
    out.n_findings = result->findings.n - first_finding;
    PSS_PUSH(plan.mem, &result->pods, out);
}

bool
pss_plan_is_done(
    struct pss_arena *mem, const struct pss_fixing *fixing, const struct pss_pod *pod)
{
    struct pss_verdict verdict;
    pss_eval(&verdict, mem, pod, &fixing->policy, 0);
    for (size_t i = 0; i < verdict.n; i++)
        if (is_selected(fixing, verdict.items[i].check->id))
            return false;
    return true;
}
