/* By the values: a path of them feeds the field. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/value.h"

const char plan_not_fed[] = "no value feeds it";

bool
plan_is_fed_by(const struct feed *feed, const struct plan_pod *pod,
    const struct plan_target *target)
{
    return feed->pod == pod->number && pss_str_eq(feed->list, target->list) &&
           (target->name.n > 0 || feed->name.n > 0
                   ? pss_str_eq(feed->name, target->name)
                   : feed->index == target->index);
}

static enum feed_kind
kind_for(struct pss_str field)
{
    return pss_str_is(field, "volumes")        ? FEED_VOLUMES
           : pss_str_is(field, "volumeMounts") ? FEED_MOUNTS
                                               : FEED_CONTEXT;
}

/* Keys that only one of the levels has. */
static bool
is_of_both_levels(struct pss_str path)
{
    static const char *const keys[] = {"securityContext.runAsNonRoot",
        "securityContext.runAsUser", "securityContext.runAsGroup",
        "securityContext.seccompProfile", "securityContext.seLinuxOptions",
        "securityContext.windowsOptions", "securityContext.appArmorProfile"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (pss_str_starts(path, pss_str_of(keys[i])))
            return true;
    return false;
}

static bool
wants_own_keys(const struct plan_target *target)
{
    for (size_t i = 0; i < target->demands.n; i++)
        if (!is_of_both_levels(target->demands.items[i].path))
            return true;
    return false;
}

/* The first candidate whose path leads to the same node of the chart's own file. */
static size_t
first_of_node(
    const struct plan_work *work, const struct pss_node **nodes, size_t number)
{
    for (size_t i = 0; work->values.items[0].tree.has_aliases && i < number; i++)
        if (nodes[number] && nodes[i] == nodes[number])
            return i;
    return number;
}

/* Counts for each candidate what it feeds. Candidates of one node count together. */
static void
weigh_all(struct plan_work *work)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    size_t n = feeds->candidates.n;
    const struct pss_node **nodes = PSS_NEW_N(work->mem, const struct pss_node *, n);
    struct plan_weight *weights = PSS_NEW_N(work->mem, struct plan_weight, n);
    work->weights = PSS_NEW_N(work->mem, const struct plan_weight *, n);
    for (size_t i = 0; i < n; i++) {
        nodes[i] =
            values_at(&work->values.items[0], feeds->candidates.items[i].path).node;
        work->weights[i] = &weights[first_of_node(work, nodes, i)];
    }
    for (size_t i = 0; i < feeds->found.n; i++) {
        const struct feed *it = &feeds->found.items[i];
        struct plan_weight *weight = &weights[work->weights[it->candidate] - weights];
        weight->n++;
        weight->has_pods |= it->list.n == 0;
        weight->has_containers |= it->list.n > 0;
    }
}

/* How many keys of a path the chart's own file does not have. */
static size_t
count_new(const struct plan_work *work, struct pss_str path)
{
    const struct pss_node *node = work->values.items[0].root;
    size_t n = 0;
    while (path.n > 0) {
        struct pss_str key = pss_wish_key(&path, VALUES_SEPARATOR);
        node = node ? values_below(node, key) : NULL;
        n += !node;
    }
    return n;
}

/* True if a path is to be taken before another that feeds as many fields: it needs fewer new
 * keys, or is longer. */
static bool
is_nearer(const struct plan_work *work, struct pss_str path, struct pss_str other)
{
    size_t n = count_new(work, path);
    size_t n_other = count_new(work, other);
    return n != n_other ? n < n_other : path.n > other.n;
}

/* The candidate that feeds the fewest fields; of these, the nearest one. */
size_t
plan_choose_feed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target, const char **why)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    enum feed_kind kind = kind_for(target->field);
    size_t best = PSS_NOWHERE;
    size_t best_n = SIZE_MAX;
    *why = plan_not_fed;
    if (!work->weights)
        weigh_all(work);
    for (size_t i = 0; i < feeds->found.n; i++) {
        const struct feed *it = &feeds->found.items[i];
        const struct feed_candidate *candidate =
            &feeds->candidates.items[it->candidate];
        const struct plan_weight *weight = work->weights[it->candidate];
        size_t n = weight->n;
        if (candidate->kind != kind || it->field.n > 0 ||
            !plan_is_fed_by(it, pod, target))
            continue;
        if (weight->has_pods && weight->has_containers && kind == FEED_CONTEXT &&
            wants_own_keys(target)) {
            *why = "the values feed a pod and a container alike";
            continue;
        }
        if (plan_would_stop_another(work, it->candidate, pod)) {
            *why = "the values feed another pod alike, which would not start with them";
            continue;
        }
        bool is_next = best != PSS_NOWHERE && is_nearer(work, candidate->path,
                                                  feeds->candidates.items[best].path);
        if (n < best_n || (n == best_n && is_next)) {
            best = it->candidate;
            best_n = n;
        }
    }
    return best;
}

bool
plan_is_fed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target)
{
    const char *why;
    return plan_choose_feed(work, pod, target, &why) != PSS_NOWHERE ||
           why != plan_not_fed;
}

/* ---- where the value is written ---- */

/* The highest file of a set that says something of the path, or hides it. PSS_NOWHERE: none
 * does. */
static size_t
saying_file(const struct plan_work *work, size_t set, struct pss_str path)
{
    for (size_t i = work->n_layers[set]; i-- > 0;) {
        size_t number = work->layers[set][i];
        const struct values_file *file = &work->values.items[number];
        if (values_at(file, path).node || values_hides(file, path))
            return number;
    }
    return PSS_NOWHERE;
}

static void
push(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    size_t values, const struct pss_wish *wish)
{
    struct plan_op op = {.act = PLAN_VALUE,
        .route = PSS_ROUTE_VALUES,
        .pod = pod,
        .target = target,
        .values = values,
        .wish = *wish};
    if (!op.wish.map)
        op.wish.map = values_enter(&work->values.items[values], &op.wish.path);
    PSS_PUSH(work->mem, ops, op);
    op.values = PLAN_SCHEMA;
    if (plan_schema_wish(&op.wish, work, wish))
        PSS_PUSH(work->mem, ops, op);
}

/* True for a path of values that a sub-chart reads, and may have defaults for. */
static bool
is_of_sub_chart(const struct plan_work *work, struct pss_str path)
{
    const struct pss_chart *chart = work->planning->chart;
    const struct pss_str charts = PSS_STR("charts/");
    struct pss_str rest = path;
    struct pss_str name = pss_wish_key(&rest, VALUES_SEPARATOR);
    for (size_t i = 0; i < chart->dependencies.n; i++) {
        const struct pss_chart_dependency *it = &chart->dependencies.items[i];
        if (pss_str_eq(it->alias.n > 0 ? it->alias : it->name, name))
            return true;
    }
    for (size_t i = 0; i < chart->files.n; i++) {
        struct pss_str file = pss_str_of(chart->files.items[i].name);
        if (!pss_str_starts(file, charts))
            continue;
        file = (struct pss_str){file.p + charts.n, file.n - charts.n};
        if (file.n > name.n && file.p[name.n] == '/' && pss_str_starts(file, name))
            return true;
    }
    return false;
}

/* Adds the wish for one demand in one file. */
static const char *
add_wish(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    const struct plan_demand *demand, size_t values, struct pss_str path)
{
    const struct values_file *file = &work->values.items[values];
    struct pss_wish wish = {.act = demand->act,
        .repair = demand->want->repair,
        .path = path,
        .separator = VALUES_SEPARATOR,
        .text = demand->want->text,
        .is_string = demand->want->is_string,
        .item = demand->want->item};
    if (!file->may_edit)
        return file->locked ? file->locked : "the file of values cannot be edited";
    if (demand->act == PSS_WISH_DELETE && !values_at(file, path).node) {
        if (!is_of_sub_chart(work, path))
            return NULL; /* the template prints it without this path */
        /* It is a default of a sub-chart: null takes it away. */
        wish.act = PSS_WISH_SET;
        wish.text = PSS_STR("null");
        wish.is_string = false;
    }
    if (pss_wish_is_of_item(&wish)) {
        wish.node = plan_item_of(values_at(file, path).node, demand->want->value);
        if (!wish.node)
            return "the item of the list is not in the values";
    }
    if (demand->act == PSS_WISH_EMPTY_DIR)
        return "the volume is not in the values";
    push(ops, work, pod, target, values, &wish);
    return NULL;
}

const char *
plan_fill_demand(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, const struct plan_demand *demand, struct pss_str at)
{
    size_t before = ops->n;
    for (size_t i = 0; i < demand->sets.n; i++) {
        size_t set = demand->sets.items[i];
        size_t file = saying_file(work, set, at);
        if (file == PSS_NOWHERE)
            file = 0;
        bool is_known = false;
        for (size_t k = before; k < ops->n; k++)
            is_known = is_known || ops->items[k].values == file;
        if (is_known)
            continue;
        const char *why = add_wish(ops, work, pod, target, demand, file, at);
        if (why)
            return why;
    }
    return NULL;
}

/* Sets `enabled` of the mapping at a path, if it is false there. */
static void
switch_on(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    struct pss_str path)
{
    struct pss_str at = values_join(work->mem, path, PSS_STR("enabled"));
    for (size_t i = 0; i < work->values.n; i++) {
        const struct values_file *file = &work->values.items[i];
        const struct pss_node *node = values_at(file, at).node;
        struct pss_value value = pss_value_of(node);
        if (!node || value.type != PSS_BOOL || value.is_true || !file->may_edit)
            continue;
        struct pss_wish wish = {.act = PSS_WISH_SET,
            .repair = PSS_HARDEN,
            .path = at,
            .separator = VALUES_SEPARATOR,
            .text = PSS_STR("true")};
        push(ops, work, pod, target, i, &wish);
    }
}

void
plan_show_context(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, struct pss_str path)
{
    size_t end = path.n;
    while (end > 0 && path.p[end - 1] != VALUES_SEPARATOR)
        end--;
    struct pss_str parent = {path.p, end > 0 ? end - 1 : 0};
    switch_on(ops, work, pod, target, path);
    if (feed_is_context_name(parent))
        switch_on(ops, work, pod, target, parent);
}

const char *
plan_fill_path(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    struct pss_str path)
{
    const struct plan_target *its = &work->pods.items[pod].targets.items[target];
    size_t before = ops->n;
    if (its->demands.n > 0 && kind_for(its->field) == FEED_CONTEXT)
        plan_show_context(ops, work, pod, target, path);
    for (size_t i = 0; i < its->demands.n; i++) {
        const struct plan_demand *demand = &its->demands.items[i];
        struct pss_str below = values_path(work->mem, plan_below_field(demand->path));
        const char *why = plan_fill_demand(
            ops, work, pod, target, demand, values_join(work->mem, path, below));
        if (why) {
            ops->n = before;
            return why;
        }
    }
    return NULL;
}

/* ---- containers that stand in a list of the values ---- */

static const struct pss_node *
find_item(const struct values_file *file, const struct plan_target *target)
{
    const struct pss_node *best = NULL;
    for (const struct pss_node *it = file->root; it;
         it = pss_node_after(it, file->root)) {
        if (it->kind != PSS_MAP || !it->parent || it->parent->kind != PSS_SEQ ||
            !pss_get(it, "image") || !pss_str_eq(pss_text_at(it, "name"), target->name))
            continue;
        if (best)
            return NULL;
        best = it;
    }
    return best;
}

static const char *
by_item(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target)
{
    const struct plan_target *its = &work->pods.items[pod].targets.items[target];
    const char *why = plan_not_fed;
    if (plan_is_pod_level(its) || its->name.n == 0 || plan_has_literal(work, pod, its))
        return why;
    for (size_t i = 0; i < work->values.n; i++) {
        const struct values_file *file = &work->values.items[i];
        const struct pss_node *item = file->may_edit ? find_item(file, its) : NULL;
        for (size_t k = 0; item && k < its->demands.n; k++) {
            const struct plan_demand *demand = &its->demands.items[k];
            struct pss_wish wish = {.act = demand->act,
                .repair = demand->want->repair,
                .map = item,
                .path = values_path(work->mem, demand->path),
                .separator = VALUES_SEPARATOR,
                .text = demand->want->text,
                .is_string = demand->want->is_string,
                .item = demand->want->item};
            if (pss_wish_is_of_item(&wish))
                wish.node =
                    plan_item_of(values_below(item, wish.path), demand->want->value);
            if (demand->act == PSS_WISH_EMPTY_DIR ||
                (pss_wish_is_of_item(&wish) && !wish.node))
                return "the list in the values is not edited in this way";
            push(ops, work, pod, target, i, &wish);
            why = NULL;
        }
    }
    return why;
}

const char *
plan_by_values(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target)
{
    const struct plan_pod *its = &work->pods.items[pod];
    const struct plan_target *of = &its->targets.items[target];
    const char *why;
    size_t before = ops->n;
    if (of->is_metadata || kind_for(of->field) == FEED_CONTEXT)
        if (of->is_metadata || !pss_str_is(of->field, "securityContext"))
            return plan_not_fed;
    size_t candidate = plan_choose_feed(work, its, of, &why);
    bool is_context = pss_str_is(of->field, "securityContext");
    if (candidate != PSS_NOWHERE && is_context && plan_stands_beside(work, pod, target))
        return "some of its keys stand in the template";
    if (candidate != PSS_NOWHERE)
        return plan_fill_path(ops, work, pod, target,
            work->planning->feeds->candidates.items[candidate].path);
    if (!by_item(ops, work, pod, target))
        return NULL;
    ops->n = before;
    return why;
}
