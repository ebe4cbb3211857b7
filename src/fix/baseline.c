/* Makes entries of a baseline from the findings of a run. */
#include "pss/base.h"

#include "pss/baseline.h"
#include "pss/notice.h"
#include "pss/result.h"

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

/* True for an error of the text itself. A file that could not be opened is not an entry
 * of a baseline. */
static bool
is_refusal(const struct pss_failure *failure)
{
    enum pss_err_code code = failure->err->code;
    return code == PSS_ERR_YAML || code == PSS_ERR_ENCODING || code == PSS_ERR_LIMIT;
}

/* Documents whose refusal is forgiven. */
struct forgiven {
    size_t *items;
    size_t n, cap;
};

static int
by_number(const void *left, const void *right)
{
    const size_t *a = left;
    const size_t *b = right;
    return (*a > *b) - (*a < *b);
}

/* What stands for these documents among the pods is suppressed. */
static void
suppress_entries(struct pss_result *result, struct forgiven *documents)
{
    if (documents->n == 0)
        return;
    qsort(documents->items, documents->n, sizeof documents->items[0], by_number);
    for (size_t i = 0; i < result->pods.n; i++) {
        struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object && pod->outcome == PSS_OUTCOME_ERROR &&
            bsearch(&pod->document, documents->items, documents->n,
                sizeof documents->items[0], by_number))
            pod->outcome = PSS_SUPPRESSED;
    }
}

/* Removes the refusals that the baseline knows. With a `baseline`, adds all refusals to
 * it instead. */
static void
forgive(struct pss_result *result, struct pss_baseline *baseline, struct pss_str path)
{
    size_t n = 0;
    struct pss_str none = PSS_STR("");
    struct forgiven documents = {0};
    struct pss_arena *scratch = pss_arena_new();
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_failure *failure = &result->failures.items[i];
        bool is_known =
            is_refusal(failure) && (baseline || pss_known_take(&result->known, none,
                                                    PSS_NOTICE_REFUSED, none));
        if (is_known && baseline)
            learn(baseline, path, none, PSS_NOTICE_REFUSED, none);
        if (is_known)
            PSS_PUSH(scratch, &documents, failure->document);
        else
            result->failures.items[n++] = *failure;
    }
    suppress_entries(result, &documents);
    pss_arena_release(scratch);
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
    struct pss_str object = pss_known_object(baseline->mem, object_of(result, finding));
    if (finding->pod < result->pods.n && finding->check)
        result->pods.items[finding->pod].n_suppressed++;
    learn(baseline, path, object, finding->rule,
        pss_known_field(baseline->mem, finding->field, finding->container));
    pss_finding_leave(finding);
    pss_finding_silence(
        finding, (struct pss_suppression){.by = PSS_SILENCED_BY_BASELINE});
}

static void
learn_pod(
    struct pss_baseline *baseline, struct pss_str path, struct pss_pod_result *pod)
{
    if (!pod->object || pod->outcome == PSS_COMPLIANT)
        return;
    if (pod->outcome == PSS_LEFT && pod->is_barred)
        learn(baseline, path, pss_known_object(baseline->mem, pod->object),
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
    result->changes.n = 0;
    if (result->doc)
        result->text = result->doc->src;
}
