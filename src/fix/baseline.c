/* Findings that are known: looked up while planning, learned from a result. */
#include "pss/base.h"

#include "pss/baseline.h"
#include "pss/notice.h"
#include "pss/result.h"

static int
by_place(const struct pss_known_entry *a, const struct pss_known_entry *b)
{
    int order = pss_str_cmp(a->path, b->path);
    if (order == 0)
        order = pss_str_cmp(a->object, b->object);
    if (order == 0)
        order = pss_str_cmp(a->rule, b->rule);
    return order != 0 ? order : pss_str_cmp(a->field, b->field);
}

static int
compare(const void *a, const void *b)
{
    return by_place(a, b);
}

void
pss_baseline_sort(struct pss_baseline *baseline, bool takes_most)
{
    size_t n = 0;
    if (baseline->n == 0)
        return;
    qsort(baseline->items, baseline->n, sizeof(baseline->items[0]), compare);
    for (size_t i = 1; i < baseline->n; i++) {
        struct pss_known_entry *last = &baseline->items[n];
        const struct pss_known_entry *it = &baseline->items[i];
        if (by_place(last, it) != 0)
            baseline->items[++n] = *it;
        else if (!takes_most)
            last->count += it->count;
        else if (it->count > last->count)
            last->count = it->count;
    }
    baseline->n = n + 1;
}

/* ---- looking up ---- */

/* Number of the first entry that is not before this one. */
static size_t
place_of(const struct pss_baseline *baseline, const struct pss_known_entry *wanted)
{
    size_t low = 0;
    size_t high = baseline->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (by_place(&baseline->items[middle], wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void
pss_known_open(struct pss_known *out, struct pss_arena *mem,
    const struct pss_baseline *baseline, struct pss_str path)
{
    *out = (struct pss_known){0};
    if (!baseline)
        return;
    struct pss_known_entry wanted = {path, {"", 0}, {"", 0}, {"", 0}, 0, 0};
    size_t first = place_of(baseline, &wanted);
    size_t end = first;
    while (end < baseline->n && pss_str_eq(baseline->items[end].path, path))
        end++;
    *out = (struct pss_known){
        baseline, first, end - first, PSS_NEW_N(mem, size_t, end - first)};
    for (size_t i = 0; i < out->n; i++)
        out->left[i] = baseline->items[first + i].count;
}

bool
pss_known_take(struct pss_known *known, struct pss_str object, const char *rule,
    struct pss_str field)
{
    if (known->n == 0)
        return false;
    struct pss_known_entry wanted = {
        known->of->items[known->first].path, object, pss_str_of(rule), field, 0, 0};
    size_t at = place_of(known->of, &wanted);
    if (at < known->first || at >= known->first + known->n ||
        by_place(&known->of->items[at], &wanted) != 0 ||
        known->left[at - known->first] == 0)
        return false;
    known->left[at - known->first]--;
    return true;
}

void
pss_known_note(struct pss_baseline *baseline, const struct pss_known *known)
{
    for (size_t i = 0; i < known->n; i++) {
        struct pss_known_entry *debt = &baseline->items[known->first + i];
        debt->seen += debt->count - known->left[i];
    }
}

struct pss_str
pss_baseline_object(struct pss_arena *mem, const struct pss_object *object)
{
    if (!object)
        return PSS_STR("");
    return pss_arena_printf(mem, "%.*s/%.*s%s%.*s", PSS_FMT(object->kind),
        PSS_FMT(object->space), object->space.n ? "/" : "", PSS_FMT(object->name));
}

struct pss_str
pss_baseline_field(
    struct pss_arena *mem, struct pss_str field, struct pss_str container)
{
    struct pss_str list = PSS_STR("ontainers["); /* also initContainers */
    size_t at = pss_str_find(field, list, 0);
    size_t end = at == SIZE_MAX ? at : pss_str_find(field, PSS_STR("]"), at);
    if (end == SIZE_MAX || container.n == 0)
        return field;
    at += list.n;
    return pss_arena_printf(mem, "%.*s%.*s%.*s", (int)at, field.p, PSS_FMT(container),
        (int)(field.n - end), field.p + end);
}

/* ---- learning ---- */

static void
learn(struct pss_baseline *baseline, struct pss_str path, struct pss_str object,
    const char *rule, struct pss_str field)
{
    struct pss_arena *mem = baseline->mem;
    struct pss_known_entry debt = {
        .path = path,
        .object = pss_arena_copy(mem, object),
        .rule = pss_str_of(rule),
        .field = pss_arena_copy(mem, field),
        .count = 1,
    };
    PSS_PUSH(mem, baseline, debt);
}

/* What stands in a document that can be read by nobody: not in a file that cannot. */
static bool
is_refusal(const struct pss_failure *failure)
{
    enum pss_err_code code = failure->err->code;
    return code == PSS_ERR_YAML || code == PSS_ERR_ENCODING || code == PSS_ERR_LIMIT;
}

static void
suppress_entry(struct pss_result *result, size_t document)
{
    for (size_t i = 0; i < result->pods.n; i++) {
        struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object && pod->document == document &&
            pod->outcome == PSS_OUTCOME_ERROR)
            pod->outcome = PSS_SUPPRESSED;
    }
}

/* Takes the refusals out that are known, or with a `baseline` makes them known. */
static void
forgive(struct pss_result *result, struct pss_baseline *baseline, struct pss_str path)
{
    size_t n = 0;
    struct pss_str none = PSS_STR("");
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_failure *failure = &result->failures.items[i];
        bool is_known =
            is_refusal(failure) && (baseline || pss_known_take(&result->known, none,
                                                    PSS_NOTICE_REFUSED, none));
        if (is_known && baseline)
            learn(baseline, path, none, PSS_NOTICE_REFUSED, none);
        if (is_known)
            suppress_entry(result, failure->document);
        else
            result->failures.items[n++] = *failure;
    }
    result->forgiven += result->failures.n - n;
    result->failures.n = n;
}

void
pss_baseline_forgive(struct pss_result *result)
{
    if (result->known.n > 0)
        forgive(result, NULL, PSS_STR(""));
}

static const struct pss_object *
object_of(const struct pss_result *result, const struct pss_finding *finding)
{
    return finding->pod < result->pods.n ? result->pods.items[finding->pod].object
                                         : finding->object;
}

static void
learn_finding(struct pss_baseline *baseline, struct pss_str path,
    struct pss_result *result, struct pss_finding *finding)
{
    struct pss_str object =
        pss_baseline_object(baseline->mem, object_of(result, finding));
    if (finding->pod < result->pods.n && finding->check)
        result->pods.items[finding->pod].n_suppressed++;
    learn(baseline, path, object, finding->rule,
        pss_baseline_field(baseline->mem, finding->field, finding->container));
    finding->outcome = PSS_SUPPRESSED;
    finding->suppression.by = PSS_SILENCED_BY_BASELINE;
    finding->has_edit = false;
    finding->edit_of = PSS_NOWHERE;
}

static void
learn_pod(
    struct pss_baseline *baseline, struct pss_str path, struct pss_pod_result *pod)
{
    if (!pod->object || pod->outcome == PSS_COMPLIANT)
        return;
    if (pod->outcome == PSS_LEFT && pod->is_barred)
        learn(baseline, path, pss_baseline_object(baseline->mem, pod->object),
            PSS_NOTICE_LEFT, pod->path);
    pod->outcome = PSS_SUPPRESSED;
    pod->is_edited = false;
}

void
pss_baseline_learn(
    struct pss_baseline *baseline, struct pss_str path, struct pss_result *result)
{
    for (size_t i = 0; i < result->findings.n; i++)
        if (result->findings.items[i].outcome != PSS_SUPPRESSED)
            learn_finding(baseline, path, result, &result->findings.items[i]);
    for (size_t i = 0; i < result->pods.n; i++)
        learn_pod(baseline, path, &result->pods.items[i]);
    forgive(result, baseline, path);
    result->edits.n = 0;
    if (result->doc)
        result->text = result->doc->src;
}
