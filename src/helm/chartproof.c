/* Proves a plan: its texts by themselves, then what Helm makes of them. */
#include "pss/base.h"

#include "chartblame.h"
#include "chartcopy.h"
#include "pss/buf.h"
#include "pss/chartproof.h"
#include "pss/contextedits.h"
#include "pss/rendercompare.h"
#include "pss/templatemap.h"
#include "valueproof.h"

struct proof {
    struct pss_blame blame;
    struct pss_chart_proof *out;
    struct pss_arena *mem;
    struct pss_chart_planning *planning;
    const struct pss_chart_plan *plan;
    pss_chart_judge_text judge;
    void *context;
    struct pss_chart_copy copy;
    const struct pss_chart_claim **claims; /* by number of the pod; NULL: not claimed */
    size_t n_claims;
};

/* One set of values at work. */
struct trial {
    struct proof *proof;
    const struct pss_chart_set_wants *set;
    const struct pss_result *now; /* of the text that the plan makes */
    struct pss_render_comparison compared;
    size_t *numbers; /* in the merge, of the pods before */
};

static struct pss_str __attribute__((format(printf, 2, 3)))
say(struct proof *proof, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str text = pss_arena_vprintf(proof->mem, format, args);
    va_end(args);
    return text;
}

/* ---- texts ---- */

/* NULL, or what is wrong with the new text of a template. */
static const char *
check_template(const struct pss_chart_edits *file)
{
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc = pss_doc_new(mem, file->path, file->doc->src);
    struct pss_template template;
    pss_template_read(&template, doc);
    const char *wrong = NULL;
    if (!pss_template_keeps_actions(&template, &file->edits))
        wrong = "an edit would touch an action";
    else if (!pss_template_is_same_but(&template, &file->edits, file->text))
        wrong = "an action would change";
    pss_arena_release(mem);
    return wrong;
}

static void
check_texts(struct proof *proof)
{
    for (size_t i = 0; i < proof->plan->files.n; i++) {
        const struct pss_chart_edits *file = &proof->plan->files.items[i];
        const char *wrong =
            file->is_values ? pss_values_wrong(file) : check_template(file);
        if (!wrong)
            continue;
        struct pss_str why = say(proof, "%s: %s", file->path, wrong);
        if (!pss_blame_file(&proof->blame, i, why))
            pss_blame_source(&proof->blame, PSS_STR(""), why);
    }
}

/* ---- documents ---- */

/* The file of the chart of a document, without the chart's name before it. */
static struct pss_str
source_in_chart(struct pss_str source)
{
    size_t slash = pss_str_find(source, PSS_STR("/"), 0);
    size_t n = slash == SIZE_MAX ? source.n : slash + 1;
    return (struct pss_str){source.p + n, source.n - n};
}

/* Pods of a result come in the order of their documents. */
static size_t
first_pod(const struct pss_result *result, size_t document)
{
    size_t low = 0;
    size_t high = result->pods.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (result->pods.items[middle].document < document)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void
blame_document(struct trial *trial, const struct pss_render_document *document)
{
    struct proof *proof = trial->proof;
    const struct pss_result *before = trial->set->result;
    struct pss_str why = say(proof, "with %s, %.*s", trial->set->render->set->name,
        PSS_FMT(pss_render_say(proof->mem, document)));
    bool has_any = false;
    size_t i = document->before == PSS_NOWHERE ? before->pods.n
                                               : first_pod(before, document->before);
    for (; i < before->pods.n && before->pods.items[i].document == document->before;
         i++)
        has_any |= pss_blame_pod(&proof->blame, trial->numbers[i], why);
    if (!has_any)
        pss_blame_source(&proof->blame, source_in_chart(document->source), why);
}

/* ---- pods ---- */

static const struct pss_chart_claim *
claim_of(const struct proof *proof, size_t number)
{
    return number < proof->n_claims ? proof->claims[number] : NULL;
}

static void
index_claims(struct proof *proof)
{
    const struct pss_chart_plan *plan = proof->plan;
    for (size_t i = 0; i < plan->claims.n; i++)
        if (plan->claims.items[i].pod >= proof->n_claims)
            proof->n_claims = plan->claims.items[i].pod + 1;
    proof->claims =
        PSS_NEW_N(proof->mem, const struct pss_chart_claim *, proof->n_claims);
    for (size_t i = 0; i < plan->claims.n; i++)
        if (plan->claims.items[i].is_claimed)
            proof->claims[plan->claims.items[i].pod] = &plan->claims.items[i];
}

static bool
passes(const struct pss_pod_result *pod)
{
    return pod->outcome == PSS_COMPLIANT || pod->outcome == PSS_SUPPRESSED;
}

static bool
has_finding(const struct pss_result *result, const struct pss_pod_result *pod,
    const struct pss_finding *like)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings; i++)
        if (strcmp(items[i].rule, like->rule) == 0 &&
            pss_str_eq(items[i].container, like->container))
            return true;
    return false;
}

/* A finding that the pod would have, and has not; NULL if there is none. */
static const struct pss_finding *
worse_at(const struct trial *trial, const struct pss_pod_result *was,
    const struct pss_pod_result *is)
{
    const struct pss_finding *items = pss_findings_of(trial->now, is);
    for (size_t i = 0; i < is->n_findings; i++)
        if (items[i].outcome != PSS_SUPPRESSED &&
            !has_finding(trial->set->result, was, &items[i]))
            return &items[i];
    return NULL;
}

static struct pss_str
name_of(struct proof *proof, const struct pss_pod_result *pod)
{
    const struct pss_object *object = pod->object;
    return object
               ? say(proof, "%.*s %.*s", PSS_FMT(object->kind), PSS_FMT(object->name))
               : PSS_STR("a pod");
}

static void
check_pod(struct trial *trial, size_t i, const struct pss_pod_result *is)
{
    struct proof *proof = trial->proof;
    const struct pss_pod_result *was = &trial->set->result->pods.items[i];
    const struct pss_chart_claim *claim = claim_of(proof, trial->numbers[i]);
    const char *set = trial->set->render->set->name;
    const struct pss_finding *worse = worse_at(trial, was, is);
    const struct pss_finding *items = pss_findings_of(trial->now, is);
    if (claim && !passes(is)) {
        struct pss_str what =
            is->n_findings > 0 ? items[0].message : PSS_STR("it would be left");
        pss_blame_pod(&proof->blame, claim->pod,
            say(proof, "with %s it would not pass: %.*s", set, PSS_FMT(what)));
    } else if (!claim && (worse || (passes(was) && !passes(is)))) {
        struct pss_str why = say(proof, "with %s, %.*s would be worse%s%.*s", set,
            PSS_FMT(name_of(proof, was)), worse ? ": " : "",
            PSS_FMT(worse ? worse->message : PSS_STR("")));
        pss_blame_source(&proof->blame, PSS_STR(""), why);
    }
}

/* The pods of a document that is there before and after. */
static void
check_pods(struct trial *trial, const struct pss_render_document *document)
{
    const struct pss_result *before = trial->set->result;
    const struct pss_result *after = trial->now;
    size_t i = first_pod(before, document->before);
    size_t k = first_pod(after, document->after);
    for (; i < before->pods.n && before->pods.items[i].document == document->before;
         i++) {
        if (k == after->pods.n || after->pods.items[k].document != document->after) {
            struct pss_render_document lost = *document;
            lost.change = PSS_RENDER_MISSING;
            blame_document(trial, &lost);
            return;
        }
        check_pod(trial, i, &after->pods.items[k++]);
    }
}

/* ---- a set ---- */

/* Helm's sentence, in which the copy has the name of the chart. */
static struct pss_str
without_copy(struct proof *proof, struct pss_str said)
{
    struct pss_str place = pss_str_of(proof->copy.chart.real);
    struct pss_buf out = {0};
    size_t at = 0;
    for (size_t next; (next = pss_str_find(said, place, at)) != SIZE_MAX;) {
        pss_buf_add(&out, (struct pss_str){said.p + at, next - at});
        pss_buf_puts(&out, proof->planning->chart->dir);
        at = next + place.n;
    }
    pss_buf_add(&out, (struct pss_str){said.p + at, said.n - at});
    struct pss_str text = pss_arena_copy(proof->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

/* Renders each set from the copy. */
static const struct pss_render *
render_all(struct proof *proof)
{
    const struct pss_chart_planning *planning = proof->planning;
    struct pss_chart_rendering how = {.chart = &proof->copy.chart,
        .program = planning->program,
        .n_threads = planning->n_threads,
        .is_once = true};
    size_t n = planning->sets.n;
    struct pss_value_set *sets = PSS_NEW_N(proof->mem, struct pss_value_set, n);
    struct pss_render *renders = PSS_NEW_N(proof->mem, struct pss_render, n);
    for (size_t i = 0; i < n; i++)
        sets[i] = pss_chart_copy_set(
            proof->mem, &proof->copy, proof->plan, planning->sets.items[i].render->set);
    pss_chart_render(renders, proof->mem, &how, sets, n);
    return renders;
}

static void
blame_error(struct proof *proof, const struct pss_render *render)
{
    struct pss_str said = without_copy(proof, render->err->message);
    pss_blame_render(&proof->blame, said,
        say(proof, "with %s the edited chart would not be rendered: %.*s",
            render->set->name, PSS_FMT(said)));
}

static void
check_set(struct proof *proof, const struct pss_chart_set_wants *set,
    const struct pss_render *render)
{
    struct pss_arena *mem = proof->mem;
    struct trial trial = {.proof = proof, .set = set};
    const struct pss_render *before = set->render;
    if (render->err) {
        blame_error(proof, render);
        return;
    }
    struct pss_render_texts texts = {.before = before->text,
        .again = before->again,
        .after = render->text,
        .kinds = pss_fixing_kinds(proof->planning->fixing),
        .permits = pss_fixing_render_permits(proof->planning->fixing)};
    pss_render_compare(&trial.compared, mem, &texts);
    if (trial.compared.err) {
        pss_blame_source(&proof->blame, PSS_STR(""), trial.compared.err->message);
        return;
    }
    trial.numbers = PSS_NEW_N(mem, size_t, set->result->pods.n);
    pss_chart_merge_numbers(trial.numbers, proof->planning->merge, set->result);
    trial.now = proof->judge(proof->context, before->set, render->text);
    PSS_PUSH(mem, &proof->out->after, trial.now);
    for (size_t i = 0; i < trial.compared.n; i++) {
        const struct pss_render_document *document = &trial.compared.items[i];
        if (document->change > PSS_RENDER_REPAIRED)
            blame_document(&trial, document);
        else
            check_pods(&trial, document);
    }
}

void
pss_chart_prove(struct pss_chart_proof *out, struct pss_chart_planning *planning,
    const struct pss_chart_plan *plan, pss_chart_judge_text judge, void *context)
{
    struct proof proof = {.blame = {.mem = planning->mem, .plan = plan},
        .out = out,
        .mem = planning->mem,
        .planning = planning,
        .plan = plan,
        .judge = judge,
        .context = context};
    *out = (struct pss_chart_proof){0};
    index_claims(&proof);
    check_texts(&proof);
    const struct pss_err *err = NULL;
    bool is_good = proof.blame.bars.n == 0;
    if (is_good)
        err = pss_chart_copy_make(&proof.copy, planning->mem, planning->chart, plan);
    if (err)
        pss_blame_source(&proof.blame, PSS_STR(""), err->message);
    const struct pss_render *renders = is_good && !err ? render_all(&proof) : NULL;
    for (size_t i = 0; i < planning->sets.n && renders; i++)
        check_set(&proof, &planning->sets.items[i], &renders[i]);
    pss_private_copy_remove(proof.copy.copy);
    out->bars.items = proof.blame.bars.items;
    out->bars.n = proof.blame.bars.n;
    out->bars.cap = proof.blame.bars.cap;
}
