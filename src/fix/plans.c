/* The pods of a chunk: each pod is judged, it is decided what to do with it, and then
 * the edits of all pods are placed. */
#include "pss/base.h"

#include "plan.h"
#include "pss/index.h"
#include "pss/plans.h"
#include "pss/want.h"
#include "runs.h"
#include "unused.h"

enum { MAX_ROUNDS = 50 };

static const char patched[] =
    "patched: a podSpecPatch of this object is laid over the pod, "
    "and may undo what is written here";

static const char entangled[] = "shared-node: through the aliases of this document its "
                                "edits depend on each other";

/* Forgets all edits for the findings of the pod. */
static void
forget_edits(struct pss_plan *plan)
{
    const struct pss_pod_result *entry = &plan->result->pods.items[plan->entry];
    for (size_t i = 0; i < entry->n_findings; i++)
        pss_finding_forget(&plan->result->findings.items[entry->first_finding + i]);
}

/* Findings whose edit, or the edit of another finding that answers them, is in the
 * list. */
static void
mark_fixable(struct pss_plan *plan)
{
    const struct pss_pod_result *entry = &plan->result->pods.items[plan->entry];
    struct pss_finding *items = plan->result->findings.items;
    size_t end = entry->first_finding + entry->n_findings;
    for (size_t i = entry->first_finding; i < end; i++)
        if (pss_findings_trace(items, i) &&
            pss_fixing_permits(plan->fixing, items[i].repair))
            pss_finding_fix(&items[i]);
}

/* The findings from `first` on were moved: number `first + i` is now `now[i]`,
 * PSS_NOWHERE if it is gone. Findings and wishes that refer to them are brought up to
 * date. A wish for a finding that is gone goes with it. */
static void
renumber(struct pss_plan *plan, size_t first, const size_t *now)
{
    for (size_t i = first; i < plan->result->findings.n; i++)
        pss_finding_renumber(&plan->result->findings.items[i], first, now);
    size_t kept = 0;
    for (size_t i = 0; i < plan->wishes.n; i++) {
        struct pss_wish wish = plan->wishes.items[i];
        wish.finding = now[wish.finding - first];
        if (wish.finding != PSS_NOWHERE)
            plan->wishes.items[kept++] = wish;
    }
    plan->wishes.n = kept;
}

/* By place, then in the order in which they were found. */
static int
by_place(const void *a, const void *b)
{
    const struct pss_finding *x = a;
    const struct pss_finding *y = b;
    if (x->span.at != y->span.at)
        return x->span.at < y->span.at ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Sorts the findings of the pod. Edits refer to findings by number, so this comes
 * before there is any edit. */
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
    size_t *now = PSS_NEW_N(pss_arena_scratch(plan->mem), size_t, n);
    for (size_t i = 0; i < n; i++)
        now[items[i].number - plan->first_finding] = plan->first_finding + i;
    renumber(plan, plan->first_finding, now);
}

/* True if something is to be done, or nobody can say. */
static bool
is_open_pod(const struct pss_plan *plan, size_t own)
{
    return pss_plan_count(plan, own, PSS_LEFT) > 0 ||
           (!plan->pod->is_merged &&
               (plan->verdict.placeholder || pss_plan_is_filled(plan)));
}

/* Why the program must not edit the pod, or an empty text. */
static struct pss_str
bar_of(const struct pss_plan *plan, bool *is_patch)
{
    struct pss_str bar = pss_plan_not_ours(plan, is_patch);
    return bar.n ? bar : pss_plan_doubt(plan);
}

/* Keeps the findings of a part of an object that are about a value which stands there.
 * What the part lacks may stand in the rest of the object. `own` is the number of the
 * first finding of a check. */
static void
keep_explicit(struct pss_plan *plan, size_t own)
{
    struct pss_finding *items = plan->result->findings.items;
    size_t n = plan->result->findings.n - own;
    size_t *now = PSS_NEW_N(pss_arena_scratch(plan->mem), size_t, n + 1);
    size_t kept = own;
    for (size_t i = 0; i < n; i++)
        now[i] = items[own + i].is_explicit ? kept++ : PSS_NOWHERE;
    for (size_t i = 0; i < n; i++)
        if (now[i] != PSS_NOWHERE)
            items[now[i]] = items[own + i];
    plan->result->findings.n = kept;
    renumber(plan, own, now);
}

struct pss_plans {
    struct pss_arena *mem;
    struct pss_task *task;
    struct pss_plan *items;
    size_t n;
    size_t cap;
    struct pss_sharing sharing;
    const struct pss_tree *tree;
    struct pss_ignores *ignores;
    struct pss_index zeros; /* mappings from which an edit takes runAsUser: 0 */
};

struct pss_plans *
pss_plans_new(struct pss_task *task, const struct pss_tree *tree)
{
    struct pss_plans *plans = PSS_NEW(task->mem, struct pss_plans);
    plans->mem = task->mem;
    plans->task = task;
    plans->tree = tree;
    plans->ignores = pss_ignores_new(task, tree);
    return plans;
}

void
pss_plans_silence(struct pss_plans *plans, struct pss_finding *finding,
    const struct pss_object *object)
{
    if (!plans->ignores && plans->task->known.n == 0)
        return;
    struct pss_subject subject = {
        .rule = finding->rule,
        .at = finding->span.at,
        .container = finding->container,
        .object = pss_known_object(plans->mem, object),
        .field = pss_known_field(plans->mem, finding->field, finding->container),
        .needs_name = finding->outcome == PSS_OUTCOME_ERROR,
    };
    struct pss_known *known = &plans->task->known;
    struct pss_suppression by = {.by = PSS_NOT_SILENCED};
    if (pss_subject_is_silenced(&by, plans->ignores, known, &subject))
        pss_finding_silence(finding, by);
}

/* Leaves the pod if an earlier try of its whole document failed, and says why. */
static void
spare(struct pss_plan *plan, struct pss_pod_result *out)
{
    const struct pss_fixing *fixing = plan->fixing;
    struct pss_str reason = PSS_STR("");
    if (plan->pod->tree->has_aliases && fixing->sharing == PSS_SHARING_LEAVE)
        reason = pss_str_of(entangled);
    else if (plan->task->spares_ignored &&
             (pss_ignores_has_comments(plan->ignores) || out->n_suppressed > 0))
        reason = PSS_STR("its edits would change what a suppression of this document "
                         "is about");
    if (plan->chosen.n == 0 || reason.n == 0)
        return;
    pss_plan_leave(plan, reason);
    out->reach = PSS_MANUAL;
}

/* Judges the pod by what is asked of it, and says what its namespace thinks of it. */
static void
judge(struct pss_plan *plan, struct pss_pod_result *out)
{
    pss_ignores_enter(plan->ignores, plan->pod);
    pss_plan_demand(plan, out);
    pss_eval(&plan->verdict, plan->mem, plan->pod, &plan->policy, 0);
    out->is_merged = plan->pod->is_merged;
    if (plan->pod->is_merged)
        pss_plan_keep_said(plan);
    pss_plan_judge_modes(plan, out);
    if (out->is_unsound || plan->verdict.placeholder || pss_plan_demands_less(plan))
        pss_ignores_doubt(plan->ignores);
    out->is_allowed = plan->verdict.is_allowed;
    if (!out->is_merged)
        out->details = plan->verdict.details;
}

/* Adds the findings of the verdict to those that are there from `first_finding` on, and
 * decides what becomes of the pod. */
static void
decide(struct pss_plans *plans, struct pss_plan *plan, struct pss_pod_result *out)
{
    struct pss_result *result = plan->result;
    size_t own = result->findings.n;
    bool is_whole = !plan->pod->is_merged; /* else no user is added */
    if (is_whole)
        pss_plan_ask_runs(plan);
    for (size_t i = plan->first_finding; i < own; i++)
        pss_plans_silence(plans, &result->findings.items[i], plan->pod->object);
    for (size_t i = 0; i < plan->verdict.n; i++)
        if (pss_around_selects(plan->task->around, plan->verdict.items[i].check->id))
            pss_plan_violation(plan, &plan->verdict.items[i]);
    for (size_t i = own; is_whole && i < result->findings.n; i++)
        if (result->findings.items[i].outcome == PSS_LEFT) {
            pss_plan_users_beside(plan, i);
            pss_plan_help_runs(plan, i);
            break;
        }
    bool is_patch = false;
    bool is_open = is_open_pod(plan, own);
    struct pss_str bar = is_open ? bar_of(plan, &is_patch) : PSS_STR("");
    out->is_part = is_open ? bar.n && is_patch : is_whole && pss_plan_is_part(plan);
    if (bar.n && is_patch)
        keep_explicit(plan, own);
    if (bar.n && pss_plan_is_mirror(plan->pod))
        pss_plan_forgo_repairs(plan, own);
    size_t open = pss_plan_count(plan, own, PSS_LEFT);
    out->n_suppressed = pss_plan_count(plan, own, PSS_SUPPRESSED);
    sort_findings(plan);
    out->n_findings = result->findings.n - plan->first_finding;
    pss_plan_decide(plan, out, open, bar, is_patch);
    if (is_whole)
        pss_plan_heed_runs(plan, out);
    spare(plan, out);
    if (is_whole)
        pss_plan_name_user(plan, out);
    if (plan->has_gap && out->outcome == PSS_COMPLIANT)
        pss_plan_because(
            plan, PSS_STR("operator-fills: the operator makes the rest of "
                          "the pod, so what is missing here is not judged"));
    out->reasons = plan->reasons;
    out->n_reasons = plan->n_reasons;
}

/* Parts of one pod are planned one after the other, and containers inherit the user of a part
 * that was planned before. */
static void
note_zeros(struct pss_plans *plans, const struct pss_wishes *chosen)
{
    for (size_t i = 0; i < chosen->n; i++) {
        const struct pss_wish *wish = &chosen->items[i];
        if (wish->act == PSS_WISH_DELETE &&
            pss_str_is(wish->path, "securityContext.runAsUser"))
            *pss_index_at(&plans->zeros, plans->mem, wish->map) = 1;
    }
}

void
pss_plans_add(struct pss_plans *plans, const struct pss_pod *pod, size_t first_finding,
    bool has_error)
{
    struct pss_result *result = plans->task->result;
    struct pss_plan plan = {
        .mem = plans->mem,
        .task = plans->task,
        .result = result,
        .fixing = &plans->task->fixing,
        .pod = pod,
        .ignores = plans->ignores,
        .zeros = &plans->zeros,
        .first_finding = first_finding,
        .entry = result->pods.n,
    };
    struct pss_pod_result out = {
        .object = pod->object,
        .path = pod->path,
        .document = pod->tree->chunk.number,
        .at = pod->object->root->span.at,
        .first_finding = first_finding,
        .is_unsound = has_error,
        .is_custom = pod->kind && !pod->kind->schema,
    };
    if (plan.task->known.n > 0)
        plan.object = pss_known_object(plan.mem, pod->object);
    judge(&plan, &out);
    decide(plans, &plan, &out);
    PSS_PUSH(plan.mem, &result->pods, out);
    plan.verdict = (struct pss_verdict){0};
    pss_arena_clear_scratch(plan.mem);
    note_zeros(plans, &plan.chosen);
    if (plan.chosen.n)
        PSS_PUSH(plan.mem, plans, plan);
}

/* Tries once to place the wishes of all pods. A pod whose wishes cannot be placed is
 * left. False if all pods must be tried again: where nodes are shared, a pod that is
 * left changes what the other pods may do. */
static bool
place_all(struct pss_plans *plans)
{
    struct pss_task *task = plans->task;
    struct pss_result *result = task->result;
    size_t edits = result->edits.n;
    size_t touched = task->touched.n;
    bool is_settled = true;
    plans->sharing = (struct pss_sharing){.mem = plans->mem};
    for (size_t i = 0; i < plans->n; i++)
        if (plans->items[i].pod->tree->has_aliases)
            pss_shared_count(&plans->sharing, &plans->items[i].chosen);
    bool has_shared = plans->sharing.wishes.n > 0;
    for (size_t i = 0; i < plans->n; i++) {
        struct pss_plan *plan = &plans->items[i];
        struct pss_placing placing = {
            .is_without_overrides = task->fixing.sharing != PSS_SHARING_FREE,
            .sharing = has_shared ? &plans->sharing : NULL,
            .result = result,
            .touched = &task->touched,
        };
        if (plan->chosen.n == 0 ||
            pss_place_wishes(&placing, plan->mem, plan->pod, &plan->chosen))
            continue;
        pss_plan_leave(plan, placing.obstacle);
        forget_edits(plan);
        is_settled = is_settled && !has_shared;
    }
    if (is_settled)
        return true;
    result->edits.n = edits;
    task->touched.n = touched;
    for (size_t i = 0; i < plans->n; i++)
        forget_edits(&plans->items[i]);
    return false;
}

/* Each round may leave a pod, and that may be in the way of another pod. After too many
 * rounds all pods are left. */
static void
place_in_rounds(struct pss_plans *plans)
{
    for (int i = 0; i < MAX_ROUNDS; i++)
        if (place_all(plans))
            return;
    for (size_t i = 0; i < plans->n; i++)
        if (plans->items[i].chosen.n)
            pss_plan_leave(&plans->items[i], pss_str_of(entangled));
}

void
pss_plans_finish(struct pss_plans *plans)
{
    place_in_rounds(plans);
    for (size_t i = 0; i < plans->n; i++) {
        struct pss_plan *plan = &plans->items[i];
        struct pss_pod_result *out = &plan->result->pods.items[plan->entry];
        out->reasons = plan->reasons;
        out->n_reasons = plan->n_reasons;
        if (plan->chosen.n == 0) {
            /* A shared node is in the way, whatever class of repairs is permitted. */
            if (plan->is_all_the_way)
                out->reach = PSS_MANUAL;
            pss_plan_name_user(plan, out);
            continue;
        }
        mark_fixable(plan);
        out->is_edited = true;
        if (!plan->is_all_the_way)
            continue;
        out->outcome = PSS_FIXABLE;
        if (plan->fixing->lists_wants)
            pss_wants_add(
                plan->result, plan->mem, plan->pod, plan->entry, &plan->chosen);
        if (plan->pod->is_patched)
            pss_plan_because(plan, pss_str_of(patched));
        out->reasons = plan->reasons;
        out->n_reasons = plan->n_reasons;
    }
    pss_ignores_finish(plans->ignores, plans->tree);
}
