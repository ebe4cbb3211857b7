/* Pods of several sets of values that are one pod of a template. */
#include "pss/base.h"

#include "mergestate.h"
#include "pss/chartmerge.h"
#include "pss/cut.h"
#include "pss/pod.h"

/* One set at work. */
struct adding {
    struct pss_chart_merge *merge;
    const struct pss_result *result;
    struct pss_chunks chunks;
    struct pss_str set;
    struct pss_table seen;         /* keys of pods, and how often */
    struct pss_table objects;      /* "SOURCE KIND", and how many */
    const struct pss_object *last; /* object of the pod before … */
    size_t number;                 /* … and its number */
};

struct pss_chart_merge *
pss_chart_merge_new(struct pss_arena *mem, const struct pss_chart *chart)
{
    struct pss_chart_merge *merge = PSS_NEW(mem, struct pss_chart_merge);
    *merge = (struct pss_chart_merge){.mem = mem, .chart = chart};
    merge->parts.mem = mem;
    merge->parts.chart = chart;
    return merge;
}

/* ---- adding ---- */

static void
add_name(struct names *names, struct pss_arena *mem, struct pss_str name)
{
    if (names->n == 0 || !pss_str_eq(names->items[names->n - 1], name))
        PSS_PUSH(mem, names, name);
}

static struct pss_str
document_text(const struct adding *adding, size_t document)
{
    if (document >= adding->chunks.n)
        return PSS_STR("");
    struct pss_span span = adding->chunks.items[document].span;
    return pss_doc_text(adding->result->doc, span.at, span.end);
}

static struct pss_chart_part *
part_of(struct adding *adding, size_t document)
{
    struct pss_chart_merge *merge = adding->merge;
    return pss_chart_part(&merge->parts,
        pss_chart_source(merge->mem, merge->chart, document_text(adding, document)));
}

/* The number of the pod's object among those of its kind and source. */
static size_t
number_of(struct adding *adding, const struct pss_chart_part *part,
    const struct pss_pod_result *pod)
{
    if (!pod->object || pod->object == adding->last)
        return adding->number;
    struct pss_arena *mem = adding->merge->mem;
    size_t *n = pss_table_at(&adding->objects, mem,
        pss_arena_printf(mem, "%s %.*s", part->name, PSS_FMT(pod->object->kind)));
    adding->last = pod->object;
    adding->number = (*n)++;
    return adding->number;
}

/* The key, with a number behind it from its second time in this set on. */
static struct pss_str
with_count(struct adding *adding, struct pss_str key)
{
    struct pss_arena *mem = adding->merge->mem;
    size_t *n = pss_table_at(&adding->seen, mem, key);
    return ++*n == 1 ? key : pss_arena_printf(mem, "%.*s #%zu", PSS_FMT(key), *n);
}

/* What makes it the same pod in another set. */
static struct pss_str
key_of(struct adding *adding, const struct pss_chart_part *part,
    const struct pss_pod_result *pod)
{
    static const struct pss_object none = {.root = NULL};
    const struct pss_object *object = pod->object ? pod->object : &none;
    struct pss_arena *mem = adding->merge->mem;
    struct pss_str key = pss_arena_printf(mem, "%s %.*s/%.*s %.*s %.*s", part->name,
        PSS_FMT(object->kind), PSS_FMT(object->name), PSS_FMT(object->item),
        PSS_FMT(pod->path));
    return with_count(adding, key);
}

/* `key`: what makes it the same finding in another set. */
static void
add_finding(struct findings *findings, struct adding *adding,
    const struct pss_finding *finding, struct pss_str key)
{
    struct pss_arena *mem = adding->merge->mem;
    size_t *number = pss_table_at(&adding->merge->found, mem, with_count(adding, key));
    if (*number == 0) {
        PSS_PUSH(mem, findings, ((struct merged_finding){.finding = *finding}));
        *number = findings->n;
    }
    add_name(&findings->items[*number - 1].sets, mem, adding->set);
}

/* True if the pods have other findings or other values there. */
static bool
differ(const struct pss_result *a, const struct pss_pod_result *x,
    const struct pss_result *b, const struct pss_pod_result *y)
{
    const struct pss_finding *left = pss_findings_of(a, x);
    const struct pss_finding *right = pss_findings_of(b, y);
    if (x->n_findings != y->n_findings || x->outcome != y->outcome ||
        !pss_str_eq(x->path, y->path))
        return true;
    for (size_t i = 0; i < x->n_findings; i++)
        if (strcmp(left[i].rule, right[i].rule) != 0 ||
            !pss_str_eq(left[i].field, right[i].field) ||
            !pss_str_eq(left[i].container, right[i].container) ||
            !pss_str_eq(left[i].value, right[i].value))
            return true;
    return false;
}

static struct merged_pod *
find_pod(struct adding *adding, struct pss_chart_part *part,
    const struct pss_pod_result *pod, size_t number)
{
    struct pss_chart_merge *merge = adding->merge;
    size_t *known = pss_table_at(&merge->known, merge->mem, key_of(adding, part, pod));
    if (*known > 0)
        return &merge->pods.items[*known - 1];
    struct merged_pod made = {.pod = *pod, .part = part, .number = number};
    made.printed = pss_chart_printed_source(document_text(adding, pod->document));
    PSS_PUSH(merge->mem, &merge->pods, made);
    *known = merge->pods.n;
    return &merge->pods.items[merge->pods.n - 1];
}

/* The object under a name that does not change from one render to the next: of a random
 * one, what comes before the last separator that both names have, and a star. */
static const struct pss_object *
with_stable_name(struct adding *adding, const struct pss_object *object,
    const struct pss_object *other)
{
    struct pss_arena *mem = adding->merge->mem;
    if (!other || pss_str_eq(object->name, other->name))
        return object;
    size_t n = 0;
    while (n < object->name.n && n < other->name.n &&
           object->name.p[n] == other->name.p[n])
        n++;
    while (n > 0 && !pss_is_one_of(object->name.p[n - 1], "-."))
        n--;
    struct pss_object *made = PSS_NEW(mem, struct pss_object);
    *made = *object;
    made->name = pss_arena_printf(mem, "%.*s*", (int)n, object->name.p);
    return made;
}

static void
add_pod(struct adding *adding, const struct pss_result *again, size_t i)
{
    struct pss_chart_merge *merge = adding->merge;
    const struct pss_result *result = adding->result;
    struct pss_pod_result pod = result->pods.items[i];
    bool is_paired = again->pods.n == result->pods.n;
    const struct pss_pod_result *pair = is_paired ? &again->pods.items[i] : NULL;
    struct pss_chart_part *part = part_of(adding, pod.document);
    size_t number = number_of(adding, part, &pod);
    if (pair)
        pod.object = with_stable_name(adding, pod.object, pair->object);
    struct merged_pod *merged = find_pod(adding, part, &pod, number);
    const struct pss_finding *items = pss_findings_of(result, &pod);
    /* The first set in which it fails speaks for it. */
    if (merged->findings.n == 0 && pod.outcome != PSS_COMPLIANT)
        merged->pod = pod;
    add_name(&merged->sets, merge->mem, adding->set);
    for (size_t k = 0; k < pod.n_findings; k++)
        add_finding(&merged->findings, adding, &items[k],
            pss_arena_printf(merge->mem, "%zu %s %.*s %.*s",
                (size_t)(merged - merge->pods.items), items[k].rule,
                PSS_FMT(items[k].container), PSS_FMT(items[k].field)));
    if (again != result && (!pair || differ(result, &pod, again, pair)))
        merged->is_random = true;
}

/* Findings of no pod. */
static void
add_others(struct adding *adding)
{
    struct pss_chart_merge *merge = adding->merge;
    const struct pss_result *result = adding->result;
    for (size_t i = 0; i < result->findings.n; i++) {
        struct pss_finding finding = result->findings.items[i];
        if (finding.pod < result->pods.n)
            continue;
        struct pss_chart_part *part = part_of(adding, finding.document);
        struct pss_str key = pss_arena_printf(merge->mem, "- %s %s %.*s %.*s",
            part->name, finding.rule, PSS_FMT(finding.field), PSS_FMT(finding.message));
        finding.number = part->number;
        add_finding(&merge->others, adding, &finding, key);
    }
}

/* What Kubernetes does not read of what Helm printed. */
static void
add_failures(struct adding *adding)
{
    const struct pss_result *result = adding->result;
    struct pss_arena *mem = adding->merge->mem;
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_failure *failure = &result->failures.items[i];
        struct pss_chart_part *part = part_of(adding, failure->document);
        const struct pss_err *err = pss_err_at(mem, failure->err->code, 0,
            "what Helm renders from this file with %.*s cannot be read: %.*s",
            PSS_FMT(adding->set), PSS_FMT(failure->err->message));
        PSS_PUSH(mem, &part->failures, ((struct pss_failure){err, 0}));
    }
}

/* An entry of the baseline is met if one set met it. */
static void
add_known(struct pss_chart_merge *merge, const struct pss_known *known)
{
    if (!merge->learned.of)
        merge->learned = *known;
    for (size_t i = 0; i < known->n; i++)
        if (known->left[i] < merge->learned.left[i])
            merge->learned.left[i] = known->left[i];
}

static struct adding
begin(struct pss_chart_merge *merge, const struct pss_result *result)
{
    struct adding adding = {.merge = merge, .result = result};
    if (!result->doc || pss_cut(&adding.chunks, result->doc))
        adding.chunks.n = 0;
    return adding;
}

void
pss_chart_merge_add(struct pss_chart_merge *merge, const struct pss_render *render,
    const struct pss_result *result, const struct pss_result *again)
{
    struct adding adding = begin(merge, result);
    adding.set = pss_str_of(render->set->name);
    merge->n_sets++;
    for (size_t i = 0; i < result->pods.n; i++)
        if (result->pods.items[i].object)
            add_pod(&adding, again, i);
    add_others(&adding);
    add_failures(&adding);
    add_known(merge, &result->known);
    merge->ignored |= result->ignored;
    if (result->n_objects > merge->n_objects)
        merge->n_objects = result->n_objects;
}

/* A pod under a random name, which is known by what comes before the star. */
static size_t
find_starred(const struct adding *adding, const struct pss_chart_part *part,
    const struct pss_pod_result *pod, size_t number)
{
    const struct pss_chart_merge *merge = adding->merge;
    for (size_t i = 0; i < merge->pods.n; i++) {
        const struct merged_pod *it = &merge->pods.items[i];
        struct pss_str name = it->pod.object->name;
        if (!pss_str_ends(name, PSS_STR("*")) || it->part != part ||
            it->number != number || !pss_str_eq(it->pod.path, pod->path) ||
            !pss_str_eq(it->pod.object->kind, pod->object->kind))
            continue;
        name.n--;
        if (pss_str_starts(pod->object->name, name))
            return i;
    }
    return PSS_NOWHERE;
}

void
pss_chart_merge_numbers(
    size_t *out, struct pss_chart_merge *merge, const struct pss_result *result)
{
    struct adding adding = begin(merge, result);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        out[i] = PSS_NOWHERE;
        if (!pod->object)
            continue;
        struct pss_chart_part *part = part_of(&adding, pod->document);
        size_t number = number_of(&adding, part, pod);
        const size_t *known = pss_table_find(&merge->known, key_of(&adding, part, pod));
        out[i] =
            known && *known > 0 ? *known - 1 : find_starred(&adding, part, pod, number);
    }
}

void
pss_chart_merge_places(
    struct pss_str *out, struct pss_chart_merge *merge, const struct pss_result *result)
{
    struct adding adding = begin(merge, result);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        struct merged_pod merged = {
            .pod = *pod, .part = part_of(&adding, pod->document)};
        merged.number = number_of(&adding, merged.part, pod);
        size_t at = pod->object ? pss_merged_place(&merged, NULL).at : 0;
        out[i] = pss_arena_printf(merge->mem, "%s:%zu", merged.part->path,
            pss_lines_at(&merged.part->doc->lines, at).line);
    }
}
