/* The decision about one pod: all the way, in part, or not at all. */
#include "pss/base.h"

#include "plan.h"
#include "pss/index.h"
#include "pss/layout.h"

enum { MAX_ROUNDS = 50 };

static const char entangled[] = "shared-node: through the aliases of this document its "
                                "edits depend on each other";

void
pss_plan_because(struct pss_plan *plan, struct pss_str reason)
{
    plan->reasons = pss_arena_grow(plan->mem, plan->reasons, plan->n_reasons,
        &plan->cap_reasons, sizeof plan->reasons[0]);
    plan->reasons[plan->n_reasons++] = reason;
}

bool
pss_fixing_selects(const struct pss_fixing *fixing, const char *rule)
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
    bool has_user = strcmp(violation->check->id, "runAsNonRoot") == 0;
    size_t *finding_of = /* of each container; the first if it has none of its own */
        has_user ? PSS_NEW_N(plan->mem, size_t, plan->pod->n_containers) : NULL;
    for (size_t i = 0; has_user && i < plan->pod->n_containers; i++)
        finding_of[i] = first;
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
            if (finding_of && hits->items[at].scope == PSS_CONTAINER)
                finding_of[hits->items[at].index] = finding;
        }
        for (; at < end; at++)
            plan_hit(plan, violation->check, &hits->items[at], finding, &pod_level);
    }
    if (has_user)
        pss_plan_user(plan, violation, first, finding_of);
}

/* What the permitted wishes take away. */
struct taken {
    struct pss_index privileges; /* of these containers' mappings */
    struct pss_index items;      /* list items */
};

static void
note_taken(struct taken *out, const struct pss_plan *plan)
{
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_wish *wish = &plan->wishes.items[i];
        if (!is_permitted(plan->fixing, wish->repair))
            continue;
        if (pss_str_is(wish->path, "securityContext.privileged"))
            pss_index_at(&out->privileges, plan->mem, wish->map);
        if (wish->act == PSS_WISH_DROP)
            pss_index_at(&out->items, plan->mem, wish->node);
    }
}

/* allowPrivilegeEscalation: false beside privileged: true, or beside CAP_SYS_ADMIN, is
 * refused by the API (rules page §7.1, 1 and 2). */
static bool
clashes(const struct pss_wish *wish, const struct taken *taken)
{
    if (wish->act != PSS_WISH_SET ||
        !pss_str_is(wish->path, "securityContext.allowPrivilegeEscalation"))
        return false;
    struct pss_value privileged =
        pss_value_of(pss_field_at(wish->map, "securityContext.privileged").value);
    if (privileged.type == PSS_BOOL && privileged.is_true &&
        !pss_index_find(&taken->privileges, wish->map))
        return true;
    const struct pss_node *adds =
        pss_field_at(wish->map, "securityContext.capabilities.add").value;
    const struct pss_node *admin = NULL;
    for (const struct pss_node *it = adds ? adds->first : NULL; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        if (value.type == PSS_STRING && pss_str_is(value.text, "CAP_SYS_ADMIN"))
            admin = it;
    }
    return admin && !pss_index_find(&taken->items, admin);
}

/* True for a wish that replaces nothing: also the user that goes with a runAsNonRoot. */
static bool
adds(const struct pss_wish *wish)
{
    static const char user[] = "securityContext.runAsUser";
    return wish->repair == PSS_HARDEN ||
           (pss_str_is(wish->path, user) && !pss_field_at(wish->map, user).value);
}

/* The wishes that may be carried out. */
static struct pss_wishes
permitted(struct pss_plan *plan, bool only_explicit)
{
    struct pss_wishes out = {0};
    struct taken taken = {0};
    note_taken(&taken, plan);
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_wish *wish = &plan->wishes.items[i];
        if (!is_permitted(plan->fixing, wish->repair))
            continue;
        if (only_explicit && adds(wish))
            continue;
        if (clashes(wish, &taken)) {
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

static void
leave(struct pss_plan *plan, struct pss_str reason)
{
    pss_plan_because(plan, reason);
    plan->chosen.n = 0;
}

/* As it was before any edit was made. */
static void
forget_edits(struct pss_plan *plan)
{
    const struct pss_pod_result *entry = &plan->result->pods.items[plan->entry];
    for (size_t i = 0; i < entry->n_findings; i++) {
        struct pss_finding *finding =
            &plan->result->findings.items[entry->first_finding + i];
        finding->has_edit = false;
        finding->edit_of = plan->edit_of[i];
        finding->note = PSS_STR("");
    }
}

/* Findings whose edit, or the edit of another that answers them, is in the list. */
static void
mark_fixable(struct pss_plan *plan)
{
    const struct pss_pod_result *entry = &plan->result->pods.items[plan->entry];
    struct pss_finding *items = plan->result->findings.items;
    size_t end = entry->first_finding + entry->n_findings;
    for (size_t i = entry->first_finding; i < end; i++) {
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
    size_t n = plan->result->findings.n - plan->first_finding;
    if (n < 2)
        return;
    struct pss_finding *items = plan->result->findings.items + plan->first_finding;
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

/* Why the pod is not ours to edit, or an empty text. */
static struct pss_str
bar_of(const struct pss_plan *plan, bool *is_patch)
{
    struct pss_str bar = pss_plan_bar(plan, is_patch);
    if (bar.n || !plan->verdict.placeholder)
        return bar;
    struct pss_str text = pss_node_text(pss_node_real(plan->verdict.placeholder));
    return pss_arena_printf(plan->mem,
        "indeterminate: a check reads %.*s, which something else fills in",
        PSS_FMT(text));
}

/* Chooses the wishes to carry out, none if the pod is to be left. */
static void
decide(struct pss_plan *plan, struct pss_pod_result *out, struct pss_str bar,
    bool is_patch)
{
    const struct pss_fixing *fixing = plan->fixing;
    if (bar.n) {
        pss_plan_because(plan, bar);
        if (fixing->is_partial)
            plan->chosen = permitted(plan, is_patch);
        return;
    }
    if (plan->manual == 0)
        out->reach = highest(plan->needed);
    bool is_complete = name_missing_classes(plan) && plan->manual == 0;
    struct pss_wishes wishes = permitted(plan, false);
    is_complete = is_complete && wishes.n == plan->wishes.n;
    if (!is_complete && !fixing->is_partial)
        return;
    plan->chosen = wishes;
    plan->is_all_the_way = is_complete;
}

/* Of a part of an object only what it says is a finding: what it lacks is elsewhere.
 * `own` is the number of the first finding of a check. */
static void
keep_explicit(struct pss_plan *plan, size_t own)
{
    struct pss_finding *items = plan->result->findings.items;
    size_t n = plan->result->findings.n - own;
    size_t *now = PSS_NEW_N(plan->mem, size_t, n + 1);
    size_t kept = own;
    for (size_t i = 0; i < n; i++)
        now[i] = items[own + i].is_explicit ? kept++ : PSS_NOWHERE;
    for (size_t i = 0; i < n; i++) {
        if (now[i] == PSS_NOWHERE)
            continue;
        struct pss_finding finding = items[own + i];
        if (finding.edit_of != PSS_NOWHERE)
            finding.edit_of = now[finding.edit_of - own];
        items[now[i]] = finding;
    }
    plan->result->findings.n = kept;
    struct pss_wishes wishes = {0};
    for (size_t i = 0; i < plan->wishes.n; i++) {
        struct pss_wish wish = plan->wishes.items[i];
        wish.finding = now[wish.finding - own];
        if (wish.finding != PSS_NOWHERE)
            PSS_PUSH(plan->mem, &wishes, wish);
    }
    plan->wishes = wishes;
}

struct pss_plans {
    struct pss_arena *mem;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    struct pss_plan *items;
    size_t n;
    size_t cap;
    struct pss_sharing sharing;
};

struct pss_plans *
pss_plans_new(struct pss_result *result, const struct pss_fixing *fixing)
{
    struct pss_plans *plans = PSS_NEW(result->doc->mem, struct pss_plans);
    plans->mem = result->doc->mem;
    plans->result = result;
    plans->fixing = fixing;
    return plans;
}

static void
save_edit_of(struct pss_plan *plan, size_t n)
{
    plan->edit_of = PSS_NEW_N(plan->mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        plan->edit_of[i] =
            plan->result->findings.items[plan->first_finding + i].edit_of;
}

void
pss_plans_add(struct pss_plans *plans, const struct pss_pod *pod, size_t first_finding,
    bool has_error)
{
    struct pss_result *result = plans->result;
    struct pss_plan plan = {
        .mem = plans->mem,
        .result = result,
        .fixing = plans->fixing,
        .pod = pod,
        .first_finding = first_finding,
        .entry = result->pods.n,
    };
    struct pss_pod_result out = {
        .object = pod->object,
        .path = pod->path,
        .document = pod->tree->chunk.number,
        .at = pod->object->root->span.at,
        .first_finding = first_finding,
    };
    pss_eval(&plan.verdict, plan.mem, pod, &plans->fixing->policy, 0);
    out.is_allowed = plan.verdict.is_allowed;
    out.details = plan.verdict.details;
    size_t own = result->findings.n;
    for (size_t i = 0; i < plan.verdict.n; i++)
        if (pss_fixing_selects(plans->fixing, plan.verdict.items[i].check->id))
            plan_violation(&plan, &plan.verdict.items[i]);
    bool is_patch = false;
    bool is_open = result->findings.n > own || plan.verdict.placeholder;
    struct pss_str bar = is_open ? bar_of(&plan, &is_patch) : PSS_STR("");
    if (bar.n && is_patch)
        keep_explicit(&plan, own);
    sort_findings(&plan);
    out.n_findings = result->findings.n - first_finding;
    save_edit_of(&plan, out.n_findings);
    if (has_error) {
        out.outcome = PSS_OUTCOME_ERROR;
    } else if (result->findings.n == own && !bar.n) {
        out.outcome = PSS_COMPLIANT;
    } else {
        out.outcome = PSS_LEFT;
        decide(&plan, &out, bar, is_patch);
    }
    if (plan.chosen.n && pod->tree->has_aliases &&
        plans->fixing->sharing == PSS_SHARING_LEAVE) {
        leave(&plan, pss_str_of(entangled));
        out.reach = PSS_MANUAL;
    }
    out.reasons = plan.reasons;
    out.n_reasons = plan.n_reasons;
    PSS_PUSH(plan.mem, &result->pods, out);
    if (plan.chosen.n)
        PSS_PUSH(plan.mem, plans, plan);
}

/* One try to place the wishes of all pods; those that cannot be placed are left. True
 * if nothing has to be tried again: with shared nodes, one pod's leaving changes what
 * the others may do. */
static bool
place_all(struct pss_plans *plans)
{
    struct pss_result *result = plans->result;
    size_t edits = result->edits.n;
    size_t touched = result->touched.n;
    bool is_settled = true;
    plans->sharing = (struct pss_sharing){.mem = plans->mem};
    for (size_t i = 0; i < plans->n; i++)
        if (plans->items[i].pod->tree->has_aliases)
            pss_share_count(&plans->sharing, &plans->items[i].chosen);
    bool has_shared = plans->sharing.wishes.n > 0;
    for (size_t i = 0; i < plans->n; i++) {
        struct pss_plan *plan = &plans->items[i];
        struct pss_placing placing = {
            .is_without_overrides = plans->fixing->sharing != PSS_SHARING_FREE,
            .sharing = has_shared ? &plans->sharing : NULL,
            .result = result,
        };
        if (plan->chosen.n == 0 ||
            pss_place_wishes(&placing, plan->mem, plan->pod, &plan->chosen))
            continue;
        leave(plan, placing.obstacle);
        forget_edits(plan);
        is_settled = is_settled && !has_shared;
    }
    if (is_settled)
        return true;
    result->edits.n = edits;
    result->touched.n = touched;
    for (size_t i = 0; i < plans->n; i++)
        forget_edits(&plans->items[i]);
    return false;
}

/* Each round leaves a pod, which may bar the next: where that goes on and on, all are
 * left. */
static void
place_in_rounds(struct pss_plans *plans)
{
    for (int i = 0; i < MAX_ROUNDS; i++)
        if (place_all(plans))
            return;
    for (size_t i = 0; i < plans->n; i++)
        if (plans->items[i].chosen.n)
            leave(&plans->items[i], pss_str_of(entangled));
}

void
pss_plans_finish(struct pss_plans *plans)
{
    place_in_rounds(plans);
    for (size_t i = 0; i < plans->n; i++) {
        struct pss_plan *plan = &plans->items[i];
        struct pss_pod_result *out = &plans->result->pods.items[plan->entry];
        out->reasons = plan->reasons;
        out->n_reasons = plan->n_reasons;
        if (plan->chosen.n == 0) {
            if (plan->is_all_the_way) /* a shared node is in the way, whatever the class */
                out->reach = PSS_MANUAL;
            continue;
        }
        mark_fixable(plan);
        out->is_edited = true;
        if (plan->is_all_the_way)
            out->outcome = PSS_FIXABLE;
    }
}
