/* Takes one input through the whole path that docs/architecture.md describes. */
#include "pss/base.h"

#include "chunk.h"
#include "cover.h"
#include "documents.h"
#include "learn.h"
#include "newtext.h"
#include "pieces.h"
#include "pss/addignore.h"
#include "pss/baseline.h"
#include "pss/krmresults.h"
#include "pss/proof.h"
#include "pss/run.h"

struct run {
    struct pss_task task;
    const struct pss_chunks *chunks;
    struct pss_tree *trees;    /* one for each chunk; NULL: it is worked on in pieces */
    const struct pss_err *err; /* of a piece */
    bool has_aliases;
};

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

/* The whole new text of a stream of which the pieces were edited and proved. */
static const struct pss_err *
join(struct run *run)
{
    const struct pss_task *task = &run->task;
    struct pss_result *result = task->result;
    struct pss_str src = result->doc->src;
    if (run->err || result->edits.n == 0)
        return run->err;
    if (pss_edits_length(task->part, &result->edits) > UINT32_MAX)
        return pss_err_at(task->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "the new text would be longer than 4 GiB; split it");
    if (!task->fixing.needs_no_text)
        result->text = pss_edits_text(task->mem, src, task->part, &result->edits);
    return NULL;
}

/* Applies the edits and proves the outcome. An error is a bug of this program. */
static const struct pss_err *
edit(struct run *run)
{
    if (!run->trees)
        return join(run);
    for (size_t i = 0; run->task.fixing.adds_ignores && i < run->task.result->documents;
         i++)
        pss_add_ignores(&run->task, &run->trees[i]);
    const struct pss_err *err = pss_newtext_make(&run->task, run->trees);
    if (!err && run->task.fixing.is_function) {
        err = add_results(run);
        if (!err)
            err = pss_newtext_make(&run->task, run->trees);
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
    run->trees = NULL;
    if (pss_is_in_pieces(&run->task, chunks)) {
        run->err = pss_pieces_work(&run->task, chunks, &run->has_aliases);
        return;
    }
    run->trees = PSS_NEW_N(run->task.mem, struct pss_tree, chunks->n);
    for (size_t i = 0; i < chunks->n; i++) {
        pss_chunk_judge(&run->task, chunks, i, &run->trees[i]);
        run->has_aliases = run->has_aliases || run->trees[i].has_aliases;
    }
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
    while (err && run->has_aliases && task->fixing.sharing < PSS_SHARING_LEAVE) {
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
