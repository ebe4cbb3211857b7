/* One input through the whole path of docs/architecture.md. */
#include "pss/base.h"

#include "documents.h"
#include "pss/addignore.h"
#include "pss/baseline.h"
#include "pss/krmresults.h"
#include "pss/kustomize.h"
#include "pss/labelfindings.h"
#include "pss/patch.h"
#include "pss/plans.h"
#include "pss/proof.h"
#include "pss/refuse.h"
#include "pss/relabel.h"
#include "pss/run.h"
#include "pss/schema.h"
#include "pss/stray.h"
#include "pss/strayfindings.h"
#include "pss/tail.h"

#include "cover.h"

struct run {
    struct pss_result *result;
    struct pss_fixing fixing;
    struct pss_arena *mem;
    const struct pss_chunks *chunks;
    struct pss_tree *trees; /* one a chunk */
};

/* The rule of an issue, and whether it stops the pod. */
static const char *
rule_of(const struct pss_schema_issue *issue, bool *stops)
{
    *stops = false;
    switch (issue->kind) {
    case PSS_SCHEMA_TYPE:
        *stops = !pss_has_placeholder(issue->node);
        return *stops ? "invalid-type" : NULL;
    case PSS_SCHEMA_DUPLICATE:
        *stops = issue->is_read;
        return "duplicate-key";
    case PSS_SCHEMA_MERGE:
        *stops = true;
        return "ambiguous-merge";
    case PSS_SCHEMA_CASE:
        return "field-case";
    case PSS_SCHEMA_PLACE:
        return "misplaced-field";
    case PSS_SCHEMA_SOURCE:
        return "unknown-volume-source";
    }
    return NULL;
}

/* True if the issue before this one is of the same kind and about the same node: an
 * alias leads to the node once more. */
static bool
is_said_again(const struct pss_schema_issues *issues, size_t i)
{
    const struct pss_schema_issue *issue = &issues->items[i];
    return i > 0 && issue[-1].node == issue->node && issue[-1].kind == issue->kind;
}

/* Adds what the decoder of the API server will complain about, as findings of the pod.
 * True if one of them makes the server refuse the pod. */
static bool
add_issues(struct run *run, const struct pss_pod *pod)
{
    struct pss_schema_issues issues = {0};
    bool has_error = false;
    pss_schema_check(&issues, pod);
    for (size_t i = 0; i < issues.n; i++) {
        const struct pss_schema_issue *issue = &issues.items[i];
        bool stops;
        const char *rule = rule_of(issue, &stops);
        if (is_said_again(&issues, i))
            continue;
        if (!rule || (!stops && !pss_fixing_selects(&run->fixing, rule)))
            continue;
        const struct pss_node *node = issue->node;
        bool is_text = node->kind == PSS_SCALAR && node->style != PSS_MISSING;
        struct pss_finding finding = {
            .rule = rule,
            .level = run->fixing.policy.level,
            .severity = stops ? PSS_ERROR : PSS_WARNING,
            .message = issue->message,
            .span = is_text || !node->key ? node->span : node->key->span,
            .field = issue->path,
            .value = is_text ? pss_node_text(node) : PSS_STR(""),
            .outcome = stops ? PSS_OUTCOME_ERROR : PSS_LEFT,
            .pod = run->result->pods.n,
            .document = pod->tree->chunk.number,
            .edit_of = PSS_NOWHERE,
        };
        PSS_PUSH(run->mem, &run->result->findings, finding);
        has_error = has_error || stops;
    }
    pss_arena_clear_scratch(run->mem);
    return has_error;
}

/* True for a value that stands in the patch and that the level forbids. What is missing
 * in a patch may stand in the object that it is for. */
static bool
is_explicit(const struct pss_hit *hit)
{
    return !hit->is_missing && !hit->is_hidden && hit->rule->demand != PSS_HOLDS;
}

/* Adds a finding for each value that the patch sets and the level forbids. Patches are
 * fixed by hand. */
static void
judge_patch(struct run *run, struct pss_plans *plans, const struct pss_patch *patch,
    const struct pss_pod *pod, size_t document)
{
    struct pss_verdict verdict;
    pss_eval(&verdict, run->mem, pod, &run->fixing.policy, 0);
    if (!verdict.is_allowed) {
        struct pss_loose_patch loose = {patch->at->span.at, pod->object->space};
        PSS_PUSH(run->mem, &run->result->patches, loose);
    }
    for (size_t i = 0; i < verdict.n; i++) {
        const struct pss_violation *violation = &verdict.items[i];
        struct pss_hits hits = {0};
        for (size_t k = 0; k < violation->hits.n; k++)
            if (is_explicit(&violation->hits.items[k]))
                PSS_PUSH(run->mem, &hits, violation->hits.items[k]);
        if (hits.n == 0 || !pss_fixing_selects(&run->fixing, violation->check->id))
            continue;
        struct pss_finding finding = {
            .rule = violation->check->id,
            .check = violation->check,
            .level = run->fixing.policy.level,
            .severity = PSS_ERROR,
            .message = pss_say(run->mem, violation->check, pod, hits.items, hits.n),
            .span =
                patch->at->style == PSS_BLOCK ? patch->at->key->span : patch->at->span,
            .outcome = PSS_LEFT,
            .pod = PSS_NOWHERE,
            .document = document,
            .edit_of = PSS_NOWHERE,
            .note = PSS_STR("a patch sets this: mend it by hand"),
        };
        pss_plans_silence(plans, &finding, NULL);
        PSS_PUSH(run->mem, &run->result->findings, finding);
    }
}

/* Says so of a patch that cannot be read, or of which nobody can say what it sets. */
static bool
is_not_judged(
    struct run *run, const struct pss_patch *patch, const struct pss_chunk *chunk)
{
    if (patch->err) {
        pss_documents_refuse_patch(run->result, &run->fixing, chunk, patch);
        return true;
    }
    if (patch->text.n > 0)
        return false;
    struct pss_loose_patch loose = {patch->at->span.at, PSS_STR("")};
    PSS_PUSH(run->mem, &run->result->patches, loose);
    run->result->n_patches++;
    return true;
}

static void
run_patches(struct run *run, struct pss_plans *plans, const struct pss_tree *tree)
{
    struct pss_patches patches = {0};
    const struct pss_node *last = NULL;
    pss_patches_of(&patches, tree, pss_kustomize_is_file(run->result->path));
    for (size_t i = 0; i < patches.n; i++) {
        const struct pss_patch *patch = &patches.items[i];
        if (is_not_judged(run, patch, &tree->chunk))
            continue;
        const struct pss_doc *doc =
            pss_doc_new(run->mem, run->result->path, patch->text);
        struct pss_chunks chunks;
        struct pss_tree set;
        struct pss_pods pods = {0};
        if (pss_cut(&chunks, doc) || chunks.n == 0 ||
            pss_tree_read(&set, doc, &chunks.items[0]))
            continue;
        pss_locate(&pods, &set, pss_fixing_kinds(&run->fixing));
        /* A list of operations counts as one patch, however many values it sets. */
        const struct pss_node *of =
            tree->root->kind == PSS_SEQ ? tree->root : patch->at;
        run->result->n_patches += pods.n > 0 && of != last;
        last = pods.n > 0 ? of : last;
        for (size_t k = 0; k < pods.n; k++)
            judge_patch(run, plans, patch, &pods.items[k], tree->chunk.number);
        pss_arena_clear_scratch(run->mem);
    }
}

/* True if it is certain that no stray is in the chunk. */
static bool
is_sure_of_kind(const struct pss_skim *skim)
{
    if (pss_kind_only_describes(skim->api_version, skim->kind))
        return true;
    bool is_custom = skim->api_version.n > 0 &&
                     memchr(skim->api_version.p, '.', skim->api_version.n);
    return !skim->has_containers && (is_custom || !skim->has_template);
}

/* True if it is certain that Kubernetes reads the chunk and that neither a pod nor a
 * patch is in it. Such a chunk need not be parsed. */
static bool
is_none_of_ours(
    struct pss_skim *skim, const struct run *run, const struct pss_chunk *chunk)
{
    struct pss_str text =
        pss_doc_text(run->result->doc, chunk->span.at, chunk->span.end);
    if (run->fixing.heeds_ignores &&
        pss_str_find(text, PSS_STR("pss-fix:"), 0) != SIZE_MAX)
        return false; /* a suppression that is about nothing must be reported */
    if (!pss_skim_chunk(skim, run->result->doc, chunk) || skim->has_items ||
        skim->has_patches || !is_sure_of_kind(skim) ||
        pss_str_is(skim->kind, "Kustomization") ||
        pss_str_is(skim->kind, "Component") ||
        ((run->fixing.stand || run->fixing.relabel) &&
            pss_str_is(skim->kind, "Namespace")))
        return false;
    return !pss_kind_is_near(
        pss_fixing_kinds(&run->fixing), skim->api_version, skim->kind);
}

static void
run_chunk(struct run *run, const struct pss_chunk *chunk, struct pss_tree *tree)
{
    *tree = (struct pss_tree){.doc = run->result->doc, .chunk = *chunk};
    struct pss_skim skim;
    if (!run->fixing.is_unfiltered && is_none_of_ours(&skim, run, chunk)) {
        pss_documents_count_skimmed(run->result, &skim);
        return;
    }
    const struct pss_err *err = pss_tree_read(tree, run->result->doc, chunk);
    pss_arena_clear_scratch(run->mem);
    if (err) {
        pss_documents_refuse(
            run->result, &run->fixing, run->chunks, chunk->number, err);
        return;
    }
    pss_documents_count(run->result, tree);
    if (run->fixing.relabel) {
        pss_relabel_plan(run->result, &run->fixing, tree);
        return;
    }
    if (run->fixing.stand)
        pss_label_findings(run->result, tree);
    struct pss_pods pods = {0};
    pss_fixing_locate(&run->fixing, &pods, tree);
    struct pss_plans *plans = pss_plans_new(run->result, &run->fixing, tree);
    /* Only a chunk that is not itself one workload can hold strays. */
    if (pods.n == 0 || pods.items[0].object->item.n > 0)
        pss_stray_findings(run->result, &run->fixing, plans, tree);
    if (pods.n == 0)
        run_patches(run, plans, tree);
    for (size_t i = 0; i < pods.n; i++) {
        size_t first = run->result->findings.n;
        bool has_error = add_issues(run, &pods.items[i]);
        pss_plans_add(plans, &pods.items[i], first, has_error);
    }
    pss_plans_finish(plans);
}

/* Takes all edits back and reports the error, which is usually a bug of this
 * program. */
static void
give_up(struct run *run, const struct pss_err *err)
{
    struct pss_result *result = run->result;
    pss_documents_fail(result, err, PSS_NOWHERE);
    result->edits.n = 0;
    result->text = result->doc->src;
    for (size_t i = 0; i < result->pods.n; i++) {
        if (result->pods.items[i].outcome == PSS_FIXABLE)
            result->pods.items[i].outcome = PSS_LEFT;
        result->pods.items[i].is_edited = false;
    }
    for (size_t i = 0; i < result->findings.n; i++) {
        struct pss_finding *finding = &result->findings.items[i];
        if (finding->outcome == PSS_FIXABLE)
            finding->outcome = PSS_LEFT;
        finding->has_edit = false;
        finding->edit_of = PSS_NOWHERE;
    }
}

/* Makes the new text from the source and the edits. */
static const struct pss_err *
apply(struct run *run)
{
    struct pss_result *result = run->result;
    const struct pss_err *err = pss_edits_settle(&result->edits);
    if (err || result->edits.n == 0)
        return err;
    pss_tail_keep(&result->edits, run->trees, result->documents);
    struct pss_buf out = {0};
    pss_buf_reserve(&out, result->doc->src.n + 4096);
    pss_edits_apply(&out, result->doc->src, &result->edits);
    /* 64 readable bytes must follow the text of a document. */
    char *text = pss_alloc(run->mem, out.n + 64);
    memcpy(text, out.p, out.n);
    result->text = (struct pss_str){text, out.n};
    pss_buf_release(&out);
    return NULL;
}

/* The chunk that is not empty: the ResourceList of a function. */
static const struct pss_tree *
list_of(const struct run *run)
{
    size_t i = 0;
    while (i + 1 < run->result->documents && !run->trees[i].root)
        i++;
    return &run->trees[i];
}

/* Adds the results of a function. They say what became of the values, so they are made
 * from the new text. */
static const struct pss_err *
add_results(struct run *run)
{
    struct pss_result *result = run->result;
    const struct pss_tree *old = list_of(run);
    struct pss_items items = {0};
    pss_items_of(&items, old);
    result->n_items = items.n;
    if (result->edits.n == 0)
        return pss_krm_results_add(result, &run->fixing, old, old);
    struct pss_tree now;
    struct pss_chunks chunks;
    const struct pss_doc *doc = pss_doc_new(run->mem, result->path, result->text);
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (!err && chunks.n == result->documents)
        err = pss_tree_parse(&now, doc, &chunks.items[old - run->trees]);
    pss_arena_clear_scratch(run->mem);
    /* If the new text cannot be read, the proof will report that. */
    if (err || chunks.n != result->documents)
        return NULL;
    return pss_krm_results_add(result, &run->fixing, old, &now);
}

/* Applies the edits and proves the outcome. An error is a bug of this program. */
static const struct pss_err *
edit(struct run *run)
{
    for (size_t i = 0; run->fixing.adds_ignores && i < run->result->documents; i++)
        pss_add_ignores(run->result, &run->fixing, &run->trees[i]);
    const struct pss_err *err = apply(run);
    if (!err && run->fixing.is_function) {
        err = add_results(run);
        if (!err)
            err = apply(run);
    }
    if (err || run->result->edits.n == 0)
        return err;
    return pss_prove(run->result, &run->fixing, run->trees);
}

/* Judges, plans and edits from the start. */
static const struct pss_err *
work(struct run *run, const struct pss_chunks *chunks)
{
    struct pss_result *result = run->result;
    *result = (struct pss_result){
        .doc = result->doc,
        .path = result->path,
        .file = result->file,
        .text = result->doc->src,
        .baseline = result->baseline,
        .known_as = result->known_as,
        .is_found = result->is_found,
        .known_refused = result->known_refused,
        .edits.mem = run->mem,
        .documents = chunks->n,
    };
    pss_known_open(&result->known, run->mem, result->baseline, result->known_as);
    run->chunks = chunks;
    run->trees = PSS_NEW_N(run->mem, struct pss_tree, chunks->n);
    for (size_t i = 0; i < chunks->n; i++)
        run_chunk(run, &chunks->items[i], &run->trees[i]);
    return result->err ? result->err : edit(run);
}

/* Hands on the errors of an earlier run, so that the reader need not look at these
 * chunks again. */
static void
note_refused(struct pss_chunks *chunks, const struct pss_failures *refused)
{
    for (size_t i = 0; refused && i < refused->n; i++)
        chunks->items[refused->items[i].document].err = refused->items[i].err;
}

static bool
has_aliases(const struct run *run)
{
    for (size_t i = 0; i < run->result->documents; i++)
        if (run->trees[i].has_aliases)
            return true;
    return false;
}

/* A refusal that the baseline knows is no error of a file. In a stream it stays an
 * error, because the output must be complete or absent. */
static void
forgive(struct run *run)
{
    if (!run->fixing.is_stream)
        pss_baseline_forgive(run->result);
}

/* The text that was judged is a file itself. */
static void
note_change(struct pss_result *result, struct pss_arena *mem)
{
    struct pss_change change = {
        .path = result->path,
        .before = result->doc->src,
        .edits = &result->edits,
        .after = result->text,
    };
    if (result->edits.n > 0)
        PSS_PUSH(mem, &result->changes, change);
}

void
pss_run_bytes(struct pss_result *result, struct pss_arena *mem,
    const struct pss_fixing *fixing, const char *path, struct pss_str src)
{
    struct run run = {.result = result, .fixing = *fixing, .mem = mem};
    result->doc = pss_doc_new(mem, path, src);
    result->path = path;
    result->text = src;
    if (run.fixing.adds_ignores)
        run.fixing.repairs = 0;
    run.fixing.baseline = result->baseline;
    run.fixing.known_as = result->known_as;
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, result->doc);
    if (err) {
        pss_known_open(&result->known, mem, result->baseline, result->known_as);
        pss_documents_refuse_input(result, &run.fixing, err);
        forgive(&run);
        return;
    }
    note_refused(&chunks, result->known_refused);
    /* Both `# pss-fix: ignore` and `ignore.pss-fix.dev/`; most files hold neither. */
    run.fixing.heeds_ignores =
        run.fixing.adds_ignores ||
        (!run.fixing.is_ignore_off &&
            pss_str_find(src, PSS_STR("pss-fix"), 0) != SIZE_MAX);
    err = work(&run, &chunks);
    /* Edits of shared nodes may depend on each other: a key beside a merge takes one
     * user away from the anchor, so that a second run might edit the anchor. A second
     * run must change nothing, so the next try leaves more. */
    while (err && has_aliases(&run) && run.fixing.sharing < PSS_SHARING_LEAVE) {
        run.fixing.sharing++;
        err = work(&run, &chunks);
    }
    if (err && (run.fixing.heeds_ignores || run.fixing.baseline)) {
        run.fixing.spares_ignored = true;
        err = work(&run, &chunks);
    }
    pss_cover_note(result, &run.fixing);
    if (err)
        give_up(&run, err);
    else if (run.fixing.adds_ignores)
        pss_add_ignores_done(result, &run.fixing);
    note_change(result, mem);
    forgive(&run);
}
