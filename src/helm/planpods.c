/* What is wanted of each pod, over all sets of values. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/start.h"
#include "pss/value.h"

struct pss_str
plan_field_of(struct pss_str path)
{
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] == '.' || path.p[i] == '[')
            return (struct pss_str){path.p, i};
    return path;
}

struct pss_str
plan_below_field(struct pss_str path)
{
    struct pss_str field = plan_field_of(path);
    if (field.n >= path.n)
        return PSS_STR("");
    size_t from = field.n + (path.p[field.n] == '.');
    return (struct pss_str){path.p + from, path.n - from};
}

void
plan_leave(struct plan_work *work, struct plan_pod *pod, struct pss_str why)
{
    struct pss_chart_claim *claim = pod->claim;
    claim->is_claimed = false;
    for (size_t i = 0; i < claim->reasons.n; i++)
        if (pss_str_eq(claim->reasons.items[i], why))
            return;
    PSS_PUSH(work->mem, &claim->reasons, why);
}

struct plan_target *
plan_target_of(struct plan_work *work, struct plan_pod *pod, struct pss_str list,
    size_t index, struct pss_str name, bool is_metadata, struct pss_str field)
{
    for (size_t i = 0; i < pod->targets.n; i++) {
        struct plan_target *it = &pod->targets.items[i];
        bool is_same = pss_str_eq(it->list, list) && pss_str_eq(it->field, field) &&
                       it->is_metadata == is_metadata &&
                       (name.n > 0 || it->name.n > 0 ? pss_str_eq(it->name, name)
                                                     : it->index == index);
        if (is_same)
            return it;
    }
    struct plan_target made = {.list = list,
        .index = index,
        .name = name,
        .is_metadata = is_metadata,
        .field = field};
    PSS_PUSH(work->mem, &pod->targets, made);
    return &pod->targets.items[pod->targets.n - 1];
}

/* The finding of the merge that is this one of a set. */
static size_t
merged_finding(struct plan_work *work, size_t number, const struct pss_finding *finding)
{
    const struct pss_chart_merge *merge = work->planning->merge;
    const size_t *known = pss_table_find(&merge->found,
        pss_arena_printf(work->mem, "%zu %s %.*s %.*s", number, finding->rule,
            PSS_FMT(finding->container), PSS_FMT(finding->field)));
    return known && *known > 0 ? *known - 1 : PSS_NOWHERE;
}

/* True if both are of one item of a list, or of none. */
static bool
has_same_item(const struct plan_demand *a, const struct plan_demand *b)
{
    bool is_of_item = a->act == PSS_WISH_DROP || a->act == PSS_WISH_RESPELL;
    const struct pss_node *x = a->want->value;
    const struct pss_node *y = b->want->value;
    return !is_of_item || !x || !y || pss_str_eq(pss_node_text(x), pss_node_text(y));
}

static bool
is_same_demand(const struct plan_demand *a, const struct plan_demand *b)
{
    return a->act == b->act && pss_str_eq(a->path, b->path) && has_same_item(a, b) &&
           (pss_str_eq(a->want->text, b->want->text) &&
               !a->want->item == !b->want->item &&
               (!a->want->item || a->want->item == b->want->item));
}

static void
add_demand(struct plan_work *work, struct plan_pod *pod,
    const struct plan_demand *demand, size_t set)
{
    const struct pss_want *want = demand->want;
    bool is_container = want->scope == PSS_WANT_CONTAINER;
    struct plan_target *target = plan_target_of(work, pod,
        is_container ? want->list : PSS_STR(""), is_container ? want->index : 0,
        is_container ? want->container : PSS_STR(""), want->scope == PSS_WANT_METADATA,
        plan_field_of(demand->path));
    for (size_t i = 0; i < target->demands.n; i++)
        if (is_same_demand(&target->demands.items[i], demand)) {
            PSS_PUSH(work->mem, &target->demands.items[i].sets, set);
            return;
        }
    PSS_PUSH(work->mem, &target->demands, *demand);
    PSS_PUSH(work->mem, &target->demands.items[target->demands.n - 1].sets, set);
}

/* In a chart no number is written that no evidence gives. */
static bool
is_evident(const struct pss_pod_result *pod, struct pss_str number, struct pss_str name)
{
    for (size_t i = 0; i < pod->n_runs; i++) {
        const struct pss_who *run = &pod->runs[i];
        char text[32];
        snprintf(text, sizeof text, "%lld", (long long)run->number);
        if (run->is_documented && pss_str_is(number, text) &&
            (name.n == 0 || pss_str_eq(run->container, name)))
            return true;
    }
    return false;
}

/* The user that the images say themselves, in place of the 0 of a container, or of a pod
 * whose containers all say the same. */
static struct pss_str
user_instead(
    struct plan_work *work, const struct pss_pod_result *pod, struct pss_str name)
{
    int64_t found = -1;
    for (size_t i = 0; i < pod->n_runs; i++) {
        const struct pss_who *run = &pod->runs[i];
        if (name.n > 0 && !pss_str_eq(run->container, name))
            continue;
        if (run->own <= 0 || (found > 0 && found != run->own))
            return PSS_STR("");
        found = run->own;
    }
    return found > 0 ? pss_arena_printf(work->mem, "%lld", (long long)found)
                     : PSS_STR("");
}

/* The path of the list whose item is to be edited, without the place of the item: that may
 * be another one where the list is written. */
static struct pss_str
without_place(const struct pss_want *want)
{
    struct pss_str path = want->path;
    bool is_of_item = want->act == PSS_WISH_DROP || want->act == PSS_WISH_RESPELL;
    if (!is_of_item || !pss_str_starts(path, PSS_STR("securityContext")) ||
        !pss_str_ends(path, PSS_STR("]")))
        return path;
    while (path.n > 0 && path.p[path.n - 1] != '[')
        path.n--;
    path.n -= path.n > 0;
    return path;
}

static void
take_want(struct plan_work *work, struct plan_pod *pod, size_t set,
    const struct pss_result *result, const struct pss_want *want)
{
    struct plan_demand demand = {
        .want = want, .act = want->act, .path = without_place(want)};
    const struct pss_pod_result *its = &result->pods.items[want->pod];
    bool is_user = pss_str_ends(want->path, PSS_STR("securityContext.runAsUser"));
    if (want->scope == PSS_WANT_ELSEWHERE) {
        plan_leave(work, pod,
            PSS_STR("what is rendered uses anchors, so that nobody can say whose "
                    "fields they are"));
        return;
    }
    if (is_user && want->act == PSS_WISH_SET &&
        work->planning->fixing->user_mode == PSS_USER_AUTO &&
        !is_evident(its, want->text,
            want->scope == PSS_WANT_CONTAINER ? want->container : PSS_STR(""))) {
        if (!want->value)
            return;
        demand.act = PSS_WISH_DELETE;
    }
    if (is_user && demand.act == PSS_WISH_DELETE)
        demand.user = user_instead(work, its,
            want->scope == PSS_WANT_CONTAINER ? want->container : PSS_STR(""));
    demand.finding =
        want->finding < result->findings.n
            ? merged_finding(work, pod->number, &result->findings.items[want->finding])
            : PSS_NOWHERE;
    add_demand(work, pod, &demand, set);
}

static struct plan_pod *
pod_of(struct plan_work *work, size_t number)
{
    for (size_t i = 0; i < work->pods.n; i++)
        if (work->pods.items[i].number == number)
            return &work->pods.items[i];
    const struct merged_pod *merged = &work->planning->merge->pods.items[number];
    struct pss_chart_claim *claim = PSS_NEW(work->mem, struct pss_chart_claim);
    *claim = (struct pss_chart_claim){.pod = number,
        .source = pss_str_of(merged->part->name),
        .kind = merged->pod.object->kind,
        .name = merged->pod.object->name,
        .path = merged->pod.path,
        .number = merged->number,
        .is_claimed = true};
    PSS_PUSH(
        work->mem, &work->pods, ((struct plan_pod){.number = number, .claim = claim}));
    struct plan_pod *pod = &work->pods.items[work->pods.n - 1];
    if (merged->is_random)
        plan_leave(work, pod,
            PSS_STR("nondeterministic: Helm renders it differently each time with the "
                    "same values"));
    return pod;
}

/* Pods of one set that fail. */
static void
take_set(struct plan_work *work, size_t set)
{
    const struct pss_result *result = work->planning->sets.items[set].result;
    size_t *numbers = PSS_NEW_N(work->mem, size_t, result->pods.n);
    pss_chart_merge_numbers(numbers, work->planning->merge, result);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *it = &result->pods.items[i];
        if (numbers[i] == PSS_NOWHERE ||
            (it->outcome != PSS_FIXABLE && it->outcome != PSS_LEFT))
            continue;
        struct plan_pod *pod = pod_of(work, numbers[i]);
        if (it->outcome == PSS_LEFT) {
            pod->would_stop = pod->would_stop || pss_start_of(it) == PSS_START_NO;
            for (size_t k = 0; k < it->n_reasons; k++)
                plan_leave(work, pod, it->reasons[k]);
            if (it->n_reasons == 0)
                plan_leave(work, pod, PSS_STR("no repair brings it all the way"));
        }
    }
    for (size_t i = 0; i < result->wants.n; i++) {
        const struct pss_want *want = &result->wants.items[i];
        size_t number = want->pod < result->pods.n ? numbers[want->pod] : PSS_NOWHERE;
        if (number != PSS_NOWHERE &&
            result->pods.items[want->pod].outcome == PSS_FIXABLE)
            take_want(work, pod_of(work, number), set, result, want);
    }
}

static int
by_number(const void *a, const void *b)
{
    const struct plan_pod *x = a;
    const struct plan_pod *y = b;
    return x->number < y->number ? -1 : x->number > y->number;
}

void
plan_pods_find(struct plan_work *work)
{
    for (size_t i = 0; i < work->planning->sets.n; i++)
        take_set(work, i);
    if (work->pods.n > 1)
        qsort(work->pods.items, work->pods.n, sizeof work->pods.items[0], by_number);
}

bool
plan_would_stop_another(
    const struct plan_work *work, size_t candidate, const struct plan_pod *pod)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    for (size_t i = 0; i < feeds->found.n; i++)
        for (size_t k = 0;
             feeds->found.items[i].candidate == candidate && k < work->pods.n; k++) {
            const struct plan_pod *it = &work->pods.items[k];
            if (it != pod && it->would_stop && it->number == feeds->found.items[i].pod)
                return true;
        }
    return false;
}
