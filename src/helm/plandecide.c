/* The least edits of a chart: by its values if these feed the field, else in its templates,
 * else the pod is left. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/file.h"
#include "pss/templatemap.h"
#include "pss/value.h"

/* ---- files ---- */

static size_t
values_number(struct plan_work *work, const char *real)
{
    for (size_t i = 0; i < work->values.n; i++)
        if (strcmp(work->values.items[i].real, real) == 0)
            return i;
    struct values_file file;
    values_file_read(&file, work->mem, work->planning->chart, real);
    PSS_PUSH(work->mem, &work->values, file);
    return work->values.n - 1;
}

static bool
is_below(const struct pss_chart *chart, const char *real)
{
    size_t n = strlen(chart->real);
    return strncmp(real, chart->real, n) == 0 && real[n] == '/';
}

/* Files of a set, from the lowest. What is not of the tree may not be edited. */
static void
read_layers(struct plan_work *work, size_t set)
{
    const struct pss_value_set *its = work->planning->sets.items[set].render->set;
    size_t *layers = PSS_NEW_N(work->mem, size_t, its->files.n + 2);
    size_t n = 0;
    layers[n++] = 0;
    for (size_t i = 0; i < its->files.n; i++) {
        size_t number = values_number(work, its->files.items[i]);
        struct values_file *file = &work->values.items[number];
        file->may_edit =
            file->may_edit &&
            (is_below(work->planning->chart, file->real) || its->deployed_by);
        layers[n++] = number;
    }
    if (its->values.n > 0) {
        struct values_file part;
        values_part_read(&part, work->mem, work->planning->chart, its);
        PSS_PUSH(work->mem, &work->values, part);
        layers[n++] = work->values.n - 1;
    }
    work->layers[set] = layers;
    work->n_layers[set] = n;
}

static bool
is_template_name(const struct pss_chart *chart, const char *name)
{
    struct pss_str it = pss_str_of(name);
    return pss_chart_is_own_template(chart, it) &&
           (pss_str_ends(it, PSS_STR(".yaml")) || pss_str_ends(it, PSS_STR(".yml")) ||
               pss_str_ends(it, PSS_STR(".tpl")));
}

static void
read_templates(struct plan_work *work)
{
    const struct pss_chart *chart = work->planning->chart;
    for (size_t i = 0; i < chart->files.n; i++) {
        const char *name = chart->files.items[i].name;
        struct pss_file file = {0};
        if (!is_template_name(chart, name) ||
            pss_file_read(
                &file, work->mem, pss_arena_join(work->mem, chart->real, "/", name)))
            continue;
        struct plan_template made = {.name = name};
        made.doc = pss_doc_new(work->mem,
            pss_arena_printf(work->mem, "%s%s", chart->prefix, name).p, file.bytes);
        pss_template_read(&made.template, made.doc);
        PSS_PUSH(work->mem, &work->templates, made);
    }
}

static void
read_all(struct plan_work *work)
{
    struct pss_chart_planning *planning = work->planning;
    size_t n = planning->sets.n;
    values_number(
        work, pss_arena_join(work->mem, planning->chart->real, "/", "values.yaml"));
    work->layers = PSS_NEW_N(work->mem, size_t *, n);
    work->n_layers = PSS_NEW_N(work->mem, size_t, n);
    work->views = PSS_NEW_N(work->mem, struct plan_view, n);
    for (size_t i = 0; i < n; i++) {
        read_layers(work, i);
        plan_view_read(&work->views[i], planning, planning->sets.items[i].result->doc);
    }
    plan_schema_read(work);
    read_templates(work);
    if (!planning->feeds)
        planning->feeds = feeds_ask(planning, &work->values.items[0]);
}

/* ---- one pod ---- */

struct attempt {
    struct plan_work *work;
    size_t pod;
    bool is_barred[PSS_N_ROUTES];
    struct pss_str why_barred; /* what the proof said of the first way */
    struct plan_ops ops;       /* of the pods that are claimed, and of this one */
    bool
        spares_templates; /* values of all containers are taken instead of a template */
};

enum way { BY_VALUES, BY_KEYS, BY_KNOB, LITERALLY, N_WAYS };

static const char *
try_way(struct attempt *attempt, size_t target, enum way way)
{
    struct plan_work *work = attempt->work;
    size_t before = attempt->ops.n;
    size_t n_knobs = work->knobs.n;
    struct pss_chart_plan trial = {0};
    const char *why;
    if (way == BY_VALUES)
        why = plan_by_values(&attempt->ops, work, attempt->pod, target);
    else if (way == BY_KEYS)
        why = plan_by_keys(&attempt->ops, work, attempt->pod, target);
    else
        why = plan_by_template(
            &attempt->ops, work, attempt->pod, target, way == LITERALLY);
    if (!why)
        why = plan_emit(&trial, work, &attempt->ops);
    if (why) {
        attempt->ops.n = before;
        work->knobs.n = n_knobs;
    }
    return why;
}

/* Tries the ways in their order. The reason is that of the last one that was tried, unless
 * values feed the field: then theirs. */
static const char *
reach_target(struct attempt *attempt, size_t target)
{
    const char *why = "the ways to it were tried before";
    bool is_literal = attempt->work->planning->is_literal;
    bool is_fed = false;
    for (size_t way = 0; way < N_WAYS; way++) {
        bool uses_values = way != LITERALLY;
        bool uses_template = way != BY_VALUES;
        if ((uses_values && attempt->is_barred[PSS_ROUTE_VALUES]) ||
            (uses_template && attempt->is_barred[PSS_ROUTE_TEMPLATE]) ||
            (way == BY_KNOB && is_literal))
            continue;
        const char *now = try_way(attempt, target, (enum way)way);
        if (!now)
            return NULL;
        bool is_of_values = way == BY_VALUES || way == BY_KEYS;
        bool says_more = is_of_values && strcmp(now, plan_not_fed) != 0;
        if (is_fed && !says_more)
            continue;
        is_fed = is_fed || says_more;
        why = now;
    }
    return why;
}

static struct pss_str
target_words(struct plan_work *work, const struct plan_target *target)
{
    return plan_is_pod_level(target)
               ? pss_arena_printf(work->mem, "%.*s of the pod", PSS_FMT(target->field))
               : pss_arena_printf(work->mem, "%.*s of container %.*s",
                     PSS_FMT(target->field), PSS_FMT(target->name));
}

/* False, with a reason: some target cannot be reached. */
static bool
reach_all(struct attempt *attempt)
{
    struct plan_work *work = attempt->work;
    struct plan_pod *pod = &work->pods.items[attempt->pod];
    for (size_t i = 0; i < pod->targets.n; i++) {
        const struct plan_target *target = &pod->targets.items[i];
        if (target->demands.n == 0)
            continue;
        bool is_spared = attempt->spares_templates &&
                         !attempt->is_barred[PSS_ROUTE_VALUES] &&
                         plan_are_containers_fed(work, pod, target);
        const char *why = is_spared ? plan_not_fed : reach_target(attempt, i);
        if (!why)
            continue;
        /* Containers that were reached before it need their keys once more. */
        if (plan_may_move(target)) {
            plan_move_to_containers(work, pod, i);
            attempt->ops.n = work->ops.n;
            i = (size_t)-1;
            continue;
        }
        plan_leave(work, pod,
            attempt->why_barred.n > 0
                ? attempt->why_barred
                : pss_arena_printf(work->mem, "%.*s: %s",
                      PSS_FMT(target_words(work, &pod->targets.items[i])), why));
        return false;
    }
    return true;
}

/* First by the values of containers, where these can say what the pod does not. */
static bool
reach_somehow(struct attempt *attempt)
{
    struct plan_work *work = attempt->work;
    struct plan_pod *pod = &work->pods.items[attempt->pod];
    size_t n = pod->targets.n;
    struct plan_target *was = PSS_NEW_N(work->mem, struct plan_target, n);
    if (n > 0)
        memcpy(was, pod->targets.items, n * sizeof was[0]);
    attempt->spares_templates = true;
    if (reach_all(attempt))
        return true;
    pod->targets.n = n;
    if (n > 0)
        memcpy(pod->targets.items, was, n * sizeof was[0]);
    pod->claim->is_claimed = true;
    pod->claim->reasons.n = 0;
    attempt->ops.n = work->ops.n;
    attempt->spares_templates = false;
    return reach_all(attempt);
}

static void
heed_bars(struct attempt *attempt)
{
    const struct pss_chart_planning *planning = attempt->work->planning;
    struct plan_pod *pod = &attempt->work->pods.items[attempt->pod];
    for (size_t i = 0; i < planning->bars.n; i++) {
        const struct pss_chart_bar *bar = &planning->bars.items[i];
        if (bar->pod != pod->number)
            continue;
        attempt->is_barred[bar->route] = true;
        if (attempt->why_barred.n == 0)
            attempt->why_barred = bar->why;
        if (attempt->is_barred[PSS_ROUTE_VALUES] &&
            attempt->is_barred[PSS_ROUTE_TEMPLATE])
            plan_leave(attempt->work, pod, bar->why);
    }
}

static void
plan_pod(struct plan_work *work, size_t number)
{
    struct plan_pod *pod = &work->pods.items[number];
    struct attempt attempt = {.work = work, .pod = number};
    size_t n_knobs = work->knobs.n;
    heed_bars(&attempt);
    plan_see_rendered(work, pod);
    if (!pod->claim->is_claimed)
        return;
    for (size_t i = 0; i < work->ops.n; i++)
        PSS_PUSH(work->mem, &attempt.ops, work->ops.items[i]);
    if (!reach_somehow(&attempt)) {
        work->knobs.n = n_knobs;
        return;
    }
    if (attempt.ops.n == work->ops.n)
        plan_leave(work, pod, PSS_STR("nothing can be edited for it"));
    else
        work->ops = attempt.ops;
}

/* ---- the end ---- */

static void
add_answers(struct plan_work *work, const struct plan_op *op)
{
    const struct plan_pod *pod = &work->pods.items[op->pod];
    const struct plan_target *target = &pod->targets.items[op->target];
    const struct pss_edits *edits = &work->out->files.items[op->file].edits;
    pod->claim->uses[op->route] = true;
    for (size_t e = 0; e < edits->n; e++)
        for (size_t i = 0; edits->items[e].finding == op->tag && i < target->demands.n;
             i++) {
            size_t finding = target->demands.items[i].finding;
            bool is_known = finding == PSS_NOWHERE;
            for (size_t k = 0; k < pod->claim->answers.n; k++) {
                const struct pss_chart_answer *it = &pod->claim->answers.items[k];
                is_known = is_known || (it->finding == finding &&
                                           it->file == op->file && it->edit == e);
            }
            if (!is_known)
                PSS_PUSH(work->mem, &pod->claim->answers,
                    ((struct pss_chart_answer){finding, op->file, e}));
        }
}

void
pss_chart_plan_make(struct pss_chart_plan *out, struct pss_chart_planning *planning)
{
    struct plan_work work = {.planning = planning, .mem = planning->mem, .out = out};
    *out = (struct pss_chart_plan){0};
    read_all(&work);
    plan_pods_find(&work);
    for (size_t i = 0; i < work.pods.n; i++)
        plan_pod(&work, i);
    plan_emit(out, &work, &work.ops);
    for (size_t i = 0; i < work.ops.n; i++)
        add_answers(&work, &work.ops.items[i]);
    for (size_t i = 0; i < work.pods.n; i++)
        PSS_PUSH(work.mem, &out->claims, *work.pods.items[i].claim);
}
