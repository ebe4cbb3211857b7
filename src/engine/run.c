/* Takes one input through the whole path that docs/architecture.md describes. */
#include "pss/base.h"

#include "cover.h"
#include "documents.h"
#include "learn.h"
#include "patchfindings.h"
#include "pss/addignore.h"
#include "pss/baseline.h"
#include "pss/krmresults.h"
#include "pss/kustomize.h"
#include "pss/labelfindings.h"
#include "pss/proof.h"
#include "pss/refuse.h"
#include "pss/relabel.h"
#include "pss/run.h"
#include "pss/stray.h"
#include "pss/strayfindings.h"
#include "pss/tail.h"
#include "schemafindings.h"

struct run {
    struct pss_task task;
    const struct pss_chunks *chunks;
    struct pss_tree *trees; /* one for each chunk */
};

/* True if it is certain that no stray is in the chunk. */
static bool
is_sure_of_kind(const struct pss_skim *skim)
{
    if (skim->api_version.n == 0 && skim->kind.n == 0)
        return true; /* it is no object at all */
    if (pss_kind_only_describes(skim->api_version, skim->kind))
        return true;
    bool is_custom = skim->api_version.n > 0 &&
                     memchr(skim->api_version.p, '.', skim->api_version.n);
    return !skim->has_containers && (is_custom || !skim->has_template);
}

/* True if kustomize may read the patches in the chunk. */
static bool
is_of_kustomize(const struct pss_skim *skim, const struct pss_doc *doc)
{
    return pss_str_is(skim->kind, "Kustomization") ||
           pss_str_is(skim->kind, "Component") ||
           (skim->kind.n == 0 && pss_kustomize_is_file(doc->path));
}

/* True if it is certain that Kubernetes reads the chunk and that neither a pod nor a
 * patch is in it. Such a chunk need not be parsed. */
static bool
is_none_of_ours(
    struct pss_skim *skim, const struct pss_task *task, const struct pss_chunk *chunk)
{
    const struct pss_doc *doc = task->result->doc;
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    bool is_about_namespaces =
        task->around->demand || pss_fixing_relabels(&task->fixing);
    if (task->heeds_ignores && pss_str_find(text, PSS_STR("pss-fix:"), 0) != SIZE_MAX)
        return false; /* a suppression without a finding must be reported */
    if (!pss_skim_chunk(skim, doc, chunk) || !is_sure_of_kind(skim) ||
        (skim->has_items && skim->kind.n > 0) ||
        (skim->has_patches && is_of_kustomize(skim, doc)) ||
        (is_about_namespaces && pss_str_is(skim->kind, "Namespace")))
        return false;
    return skim->kind.n == 0 || !pss_kind_is_near(pss_fixing_kinds(&task->fixing),
                                    skim->api_version, skim->kind);
}

/* True if an object may lay a patch over one of these pods. */
static bool
has_patches(const struct pss_pods *pods)
{
    for (size_t i = 0; i < pods->n; i++)
        if (pss_pod_has_rule(&pods->items[i], PSS_KIND_HAS_PATCHES))
            return true;
    return false;
}

/* Judges the pods of a chunk that was read, and plans their edits. */
static void
run_pods(struct pss_task *task, const struct pss_tree *tree)
{
    struct pss_pods pods = {0};
    pss_fixing_locate(&task->fixing, &pods, tree);
    struct pss_plans *plans = pss_plans_new(task, tree);
    /* Only a chunk that is not itself one workload can hold strays. */
    if (pods.n == 0 || pods.items[0].object->item.n > 0 ||
        pss_pod_has_rule(&pods.items[0], PSS_KIND_ONE_VERSION))
        pss_stray_findings(task, plans, tree);
    if (pods.n == 0 || has_patches(&pods))
        pss_patch_findings(task, plans, tree);
    for (size_t i = 0; i < pods.n; i++) {
        size_t first = task->result->findings.n;
        bool has_error = pss_schema_findings(task, &pods.items[i]);
        pss_plans_add(plans, &pods.items[i], first, has_error);
    }
    pss_plans_finish(plans);
}

static void
run_chunk(struct run *run, const struct pss_chunk *chunk, struct pss_tree *tree)
{
    struct pss_task *task = &run->task;
    struct pss_result *result = task->result;
    *tree = (struct pss_tree){.doc = result->doc, .chunk = *chunk};
    struct pss_skim skim;
    if (!task->fixing.is_unfiltered && is_none_of_ours(&skim, task, chunk)) {
        pss_documents_count_skimmed(result, &skim);
        return;
    }
    const struct pss_err *err = pss_tree_read(tree, result->doc, chunk);
    pss_arena_clear_scratch(task->mem);
    if (err) {
        pss_documents_refuse(task, run->chunks, chunk->number, err);
        return;
    }
    pss_documents_count(result, tree);
    if (pss_fixing_relabels(&task->fixing)) {
        pss_relabel_plan(task, tree);
        return;
    }
    if (task->around->demand)
        pss_label_findings(result, tree);
    run_pods(task, tree);
}

/* Takes all edits back and reports the error, which is usually a bug of this
 * program. */
static void
give_up(struct pss_result *result, const struct pss_err *err)
{
    pss_documents_fail(result, err, PSS_NOWHERE);
    result->edits.n = 0;
    result->text = result->doc->src;
    for (size_t i = 0; i < result->pods.n; i++) {
        if (result->pods.items[i].outcome == PSS_FIXABLE)
            result->pods.items[i].outcome = PSS_LEFT;
        result->pods.items[i].is_edited = false;
    }
    for (size_t i = 0; i < result->findings.n; i++)
        pss_finding_leave(&result->findings.items[i]);
}

/* Makes the new text from the source and the edits. */
static const struct pss_err *
apply(struct run *run)
{
    struct pss_result *result = run->task.result;
    const struct pss_err *err = pss_edits_settle(&result->edits);
    if (err || result->edits.n == 0)
        return err;
    pss_tail_keep(&result->edits, run->trees, result->documents);
    struct pss_buf out = {0};
    pss_buf_reserve(&out, result->doc->src.n + 4096);
    pss_edits_apply(&out, result->doc->src, &result->edits);
    /* 64 readable bytes must follow the text of a document. */
    char *text = pss_alloc_raw(run->task.mem, out.n + 64);
    memcpy(text, out.p, out.n);
    memset(text + out.n, 0, 64);
    result->text = (struct pss_str){text, out.n};
    pss_buf_release(&out);
    return NULL;
}

/* The chunk that is not empty: the ResourceList of a function. */
static const struct pss_tree *
list_of(const struct run *run)
{
    size_t i = 0;
    while (i + 1 < run->task.result->documents && !run->trees[i].root)
        i++;
    return &run->trees[i];
}

/* Adds the results of a function. They say what became of the values, so they are made
 * from the new text. */
static const struct pss_err *
add_results(struct run *run)
{
    struct pss_result *result = run->task.result;
    const struct pss_tree *old = list_of(run);
    struct pss_items items = {0};
    pss_items_of(&items, old);
    result->n_items = items.n;
    if (result->edits.n == 0)
        return pss_krm_results_add(&run->task, old, old);
    struct pss_tree now;
    struct pss_chunks chunks;
    const struct pss_doc *doc = pss_doc_new(run->task.mem, result->path, result->text);
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (!err && chunks.n == result->documents)
        err = pss_tree_parse(&now, doc, &chunks.items[old - run->trees]);
    pss_arena_clear_scratch(run->task.mem);
    /* If the new text cannot be read, the proof will report that. */
    if (err || chunks.n != result->documents)
        return NULL;
    return pss_krm_results_add(&run->task, old, &now);
}

/* Applies the edits and proves the outcome. An error is a bug of this program. */
static const struct pss_err *
edit(struct run *run)
{
    for (size_t i = 0; run->task.fixing.adds_ignores && i < run->task.result->documents;
         i++)
        pss_add_ignores(&run->task, &run->trees[i]);
    const struct pss_err *err = apply(run);
    if (!err && run->task.fixing.is_function) {
        err = add_results(run);
        if (!err)
            err = apply(run);
    }
    if (err || run->task.result->edits.n == 0)
        return err;
    return pss_prove(&run->task, run->trees);
}

static void
judge(struct run *run, const struct pss_doc *doc, const struct pss_chunks *chunks)
{
    pss_task_begin(&run->task, doc, doc->path, chunks->n);
    run->chunks = chunks;
    run->trees = PSS_NEW_N(run->task.mem, struct pss_tree, chunks->n);
    for (size_t i = 0; i < chunks->n; i++)
        run_chunk(run, &chunks->items[i], &run->trees[i]);
}

/* Hands on the errors of an earlier run, so that the reader need not look at these
 * chunks again. */
static void
note_refused(struct pss_chunks *chunks, const struct pss_failures *refused)
{
    for (size_t i = 0; refused && i < refused->n; i++)
        chunks->items[refused->items[i].document].err = refused->items[i].err;
}

/* Judges, plans and edits from the start. */
static const struct pss_err *
work(struct run *run, const struct pss_doc *doc, struct pss_chunks *chunks)
{
    struct pss_result *result = run->task.result;
    judge(run, doc, chunks);
    if (pss_learn(&run->task)) {
        note_refused(chunks, &result->refused);
        judge(run, doc, chunks);
    }
    result->learned.items = run->task.learned;
    result->learned.n = run->task.n_learned;
    return result->err ? result->err : edit(run);
}

static bool
has_aliases(const struct run *run)
{
    for (size_t i = 0; i < run->task.result->documents; i++)
        if (run->trees[i].has_aliases)
            return true;
    return false;
}

/* Tries to do all that may be done. If a try fails, the next one does less. An error
 * means that nothing may be edited. */
static const struct pss_err *
try(struct run *run, const struct pss_doc *doc, struct pss_chunks *chunks)
{
    struct pss_task *task = &run->task;
    const struct pss_err *err = work(run, doc, chunks);
    /* Edits of shared nodes may depend on each other: a key beside a merge takes one
     * user away from the anchor, so that a second run might edit the anchor. A second
     * run must change nothing, so the next try leaves more. */
    while (err && has_aliases(run) && task->fixing.sharing < PSS_SHARING_LEAVE) {
        task->fixing.sharing++;
        err = work(run, doc, chunks);
    }
    if (err && (task->heeds_ignores || task->around->baseline)) {
        task->spares_ignored = true;
        err = work(run, doc, chunks);
    }
    return err;
}

/* The end of each run, also of one that failed. A refusal that the baseline knows is
 * not an error of a file. In a stream it stays an error, because the output must be
 * complete or absent. */
static void
finish(struct pss_task *task)
{
    task->result->known = task->known;
    if (!task->fixing.is_stream)
        pss_baseline_forgive(task->result);
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
    const struct pss_fixing *fixing, const struct pss_around *around, const char *path,
    struct pss_str src)
{
    struct run run = {
        .task = {.result = result, .fixing = *fixing, .around = around, .mem = mem}};
    struct pss_task *task = &run.task;
    struct pss_doc *doc = pss_doc_new(mem, path, src);
    struct pss_chunks chunks;
    doc->is_slow = fixing->is_unfiltered;
    if (fixing->adds_ignores)
        task->fixing.repairs = 0;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err) {
        pss_task_begin(task, doc, path, 0);
        pss_documents_refuse_input(task, err);
        finish(task);
        return;
    }
    note_refused(&chunks, around->refused);
    /* Both `# pss-fix: ignore` and `ignore.pss-fix.dev/`; most files hold neither. */
    task->heeds_ignores = fixing->adds_ignores ||
                          (!fixing->is_ignore_off && (doc->look & PSS_LOOK_NAME) &&
                              pss_str_find(src, PSS_STR("pss-fix"), 0) != SIZE_MAX);
    err = try(&run, doc, &chunks);
    pss_cover_note(task);
    if (err)
        give_up(result, err);
    else if (fixing->adds_ignores)
        pss_add_ignores_done(task);
    note_change(result, mem);
    finish(task);
}
