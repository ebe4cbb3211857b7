/* From merged pods to a result for each file of the chart. */
#include "pss/base.h"

#include "fixingchart.h"
#include "pss/buf.h"
#include "pss/chartmerge.h"
#include "pss/pod.h"

/* ---- places ---- */

/* The field of a finding below the pod spec; "" if it is elsewhere. */
static struct pss_str
below_spec(const struct merged_pod *merged, const struct pss_finding *finding)
{
    struct pss_str path = merged->pod.path;
    struct pss_str field = finding->field;
    if (!pss_str_starts(field, path))
        return PSS_STR("");
    field = (struct pss_str){field.p + path.n, field.n - path.n};
    if (path.n > 0 && pss_str_starts(field, PSS_STR(".")))
        field = (struct pss_str){field.p + 1, field.n - 1};
    const struct pss_str spec = PSS_STR("spec.");
    return pss_str_starts(field, spec)
               ? (struct pss_str){field.p + spec.n, field.n - spec.n}
               : PSS_STR("");
}

/* The next finding from `i` on whose field says the place of a container in its list. False:
 * there is none. */
static bool
next_container(struct pss_rendered *out, const struct merged_pod *merged, size_t *i)
{
    while (*i < merged->findings.n) {
        const struct pss_finding *finding = &merged->findings.items[(*i)++].finding;
        struct pss_str field = below_spec(merged, finding);
        out->container = finding->container;
        if (pss_map_take_container(out, &field))
            return true;
    }
    out->container = PSS_STR("");
    return false;
}

/* The pod spec in the map. A container of the pod tells it from others of its kind. All
 * that are told by their places in lists are looked up before others are by name alone. */
static const struct pss_owner *
owner_of(struct merged_pod *merged)
{
    if (merged->is_owner_known)
        return merged->owner;
    const struct pss_object *object = merged->pod.object;
    struct pss_map_places *map = merged->part->map;
    struct pss_rendered rendered = {
        .kind = object->kind, .name = object->name, .order = merged->number};
    size_t i = 0;
    if (pss_str_ends(object->name, PSS_STR("*"))) /* it is random */
        rendered.name = PSS_STR("");
    bool is_more = next_container(&rendered, merged, &i);
    merged->owner = pss_map_pod(map, &rendered);
    merged->is_owner_known = true;
    for (; merged->owner && is_more; is_more = next_container(&rendered, merged, &i))
        pss_map_container(map, merged->owner, &rendered);
    return merged->owner;
}

/* The place that the map knows; else an empty one. */
static struct pss_span
mapped_place(struct merged_pod *merged, const struct pss_finding *finding)
{
    const struct pss_owner *owner = owner_of(merged);
    if (!owner)
        return pss_span_of(0, 0);
    if (!finding)
        return pss_map_kind(merged->part->map, owner);
    struct pss_str field = below_spec(merged, finding);
    return field.n > 0 ? pss_map_field(merged->part->map, owner, finding, field)
                       : pss_span_of(0, 0);
}

struct pss_span
pss_merged_place(struct merged_pod *merged, const struct pss_finding *finding)
{
    struct pss_span mapped = mapped_place(merged, finding);
    if (mapped.end > 0)
        return mapped;
    struct pss_chart_spot spot = {
        .kind = merged->pod.object->kind,
        .number = merged->number,
        .container = finding ? finding->container : PSS_STR(""),
        .key = finding && finding->is_explicit ? pss_map_last_key(finding->field)
                                               : PSS_STR(""),
    };
    return pss_chart_place(merged->part->lines, &spot);
}

/* ---- the end ---- */

/* ` (with defaults, ci/web-values.yaml)`: the sets in which it is found, if there are
 * several. */
static struct pss_str
with_sets(const struct pss_chart_merge *merge, struct pss_str message,
    const struct names *sets)
{
    enum { MOST_NAMED = 3 };
    struct pss_buf out = {0};
    if (merge->n_sets < 2)
        return message;
    pss_buf_add(&out, message);
    if (sets->n == merge->n_sets) {
        pss_buf_printf(&out, " (with all %zu sets of values)", sets->n);
    } else {
        for (size_t i = 0; i < sets->n && i < MOST_NAMED; i++)
            pss_buf_printf(
                &out, "%s%.*s", i == 0 ? " (with " : ", ", PSS_FMT(sets->items[i]));
        if (sets->n > MOST_NAMED)
            pss_buf_printf(&out, " and %zu more", sets->n - MOST_NAMED);
        pss_buf_putc(&out, ')');
    }
    message = pss_arena_copy(merge->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return message;
}

static const struct pss_rendering *
rendered_with(const struct pss_chart_merge *merge, const struct names *sets)
{
    struct pss_rendering *made = PSS_NEW(merge->mem, struct pss_rendering);
    *made = (struct pss_rendering){merge->chart->dir, sets->items, sets->n, NULL};
    return made;
}

static void
put_finding(struct pss_chart_merge *merge, struct pss_result *result,
    const struct merged_finding *merged, struct pss_span place)
{
    struct pss_finding finding = merged->finding;
    pss_finding_leave(&finding);
    finding.span = place;
    finding.document = 0;
    finding.message = with_sets(merge, finding.message, &merged->sets);
    finding.rendered = rendered_with(merge, &merged->sets);
    finding.number = result->findings.n;
    PSS_PUSH(merge->mem, &result->findings, finding);
}

/* What is not edited is left. */
static void
leave(struct pss_chart_merge *merge, struct merged_pod *merged,
    const struct pss_chart_claim *claim, const struct pss_pod_result *wished)
{
    static const char by_hand[] =
        "Helm renders it from this file: change the values or the template";
    static const char random[] =
        "nondeterministic: Helm renders it differently each time with the same values";
    struct pss_pod_result *pod = &merged->pod;
    bool is_open = pod->outcome == PSS_FIXABLE || pod->outcome == PSS_LEFT;
    if (!is_open && !merged->is_random)
        return;
    pod->outcome = PSS_LEFT;
    pod->is_edited = false;
    pod->reach = PSS_MANUAL;
    pod->reasons = PSS_NEW(merge->mem, struct pss_str);
    pod->reasons[0] = pss_str_of(merged->is_random ? random : by_hand);
    pod->n_reasons = 1;
    pod->cap_reasons = 0;
    if (!claim || claim->reasons.n == 0 || merged->is_random)
        return;
    if (wished && wished->outcome == PSS_LEFT)
        pod->reach = wished->reach;
    pod->reasons = claim->reasons.items;
    pod->n_reasons = claim->reasons.n;
}

/* The pod is repaired: it is told as it is then. */
static void
fix(struct merged_pod *merged, const struct pss_pod_result *after)
{
    struct pss_pod_result *pod = &merged->pod;
    pod->outcome = PSS_FIXABLE;
    pod->is_edited = true;
    pod->n_reasons = 0;
    if (!after)
        return;
    pod->user = after->user;
    pod->runs = after->runs;
    pod->n_runs = after->n_runs;
}

static void
put_pod(struct pss_chart_merge *merge, struct fixing_chart *fixing, size_t number)
{
    struct merged_pod *merged = &merge->pods.items[number];
    struct pss_result *result = &merged->part->result;
    struct pss_pod_result *pod = &merged->pod;
    const struct pss_chart_claim *claim = fixing->claims[number];
    bool is_claimed = claim && claim->is_claimed && !merged->is_random;
    if (is_claimed)
        fix(merged, fixing->after[number]);
    else
        leave(merge, merged, claim, fixing->wished[number]);
    pod->at = pss_merged_place(merged, NULL).at;
    pod->document = 0;
    pod->rendered = rendered_with(merge, &merged->sets);
    pod->first_finding = result->findings.n;
    pod->n_findings = merged->findings.n;
    for (size_t i = 0; i < merged->findings.n; i++) {
        struct merged_finding *finding = &merged->findings.items[i];
        finding->finding.pod = result->pods.n;
        put_finding(
            merge, result, finding, pss_merged_place(merged, &finding->finding));
    }
    if (is_claimed)
        pss_fixing_chart_pod(fixing, merge, number);
    PSS_PUSH(merge->mem, &result->pods, *pod);
}

/* Several pods may have one place. */
static int
by_place(const void *a, const void *b)
{
    const struct merged_pod *x = *(struct merged_pod *const *)a;
    const struct merged_pod *y = *(struct merged_pod *const *)b;
    if (x->pod.at != y->pod.at)
        return x->pod.at < y->pod.at ? -1 : 1;
    return x < y ? -1 : x > y;
}

static void
put_pods(struct pss_chart_merge *merge, struct fixing_chart *fixing)
{
    size_t n = merge->pods.n;
    struct merged_pod **order = PSS_NEW_N(merge->mem, struct merged_pod *, n);
    for (size_t i = 0; i < n; i++) {
        order[i] = &merge->pods.items[i];
        order[i]->pod.at = pss_merged_place(order[i], NULL).at;
    }
    if (n > 1)
        qsort(order, n, sizeof(order[0]), by_place);
    for (size_t i = 0; i < n; i++)
        put_pod(merge, fixing, (size_t)(order[i] - merge->pods.items));
}

void
pss_chart_merge_finish(struct pss_chart_results *out, struct pss_chart_merge *merge,
    const struct pss_chart_fixed *fixed)
{
    struct pss_arena *mem = merge->mem;
    struct fixing_chart fixing;
    *out = (struct pss_chart_results){0};
    pss_fixing_chart_begin(&fixing, merge, fixed);
    put_pods(merge, &fixing);
    pss_fixing_chart_end(out, &fixing, merge);
    for (size_t i = 0; i < merge->others.n; i++) {
        struct merged_finding *merged = &merge->others.items[i];
        struct pss_chart_part *part = merge->parts.items[merged->finding.number];
        merged->finding.pod = PSS_NOWHERE;
        put_finding(merge, &part->result, merged, pss_span_of(0, 0));
    }
    pss_chart_parts_sort(&merge->parts);
    for (size_t i = 0; i < merge->parts.n; i++) {
        struct pss_chart_part *part = merge->parts.items[i];
        part->result.failures = part->failures;
        part->result.n_objects = 1;
        part->result.ignored = merge->ignored;
        if (i == 0)
            part->result.known = merge->learned;
        PSS_PUSH(mem, out, part->result);
    }
}
