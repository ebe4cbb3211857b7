/* Checks the promises of the program against the new text, before it is written. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/plans.h"
#include "pss/proof.h"
#include "pss/refuse.h"
#include "pss/relabel.h"

#include "digest.h"
#include "labelproof.h"

/* Walks the leaves (keys, scalars, aliases, empty collections) of a tree in the order
 * of the text, without recursion. */
struct walk {
    const struct pss_node *node; /* the next leaf's node … */
    const struct pss_node *root;
    bool at_key; /* … or its key */
    size_t depth;
};

struct leaf {
    const struct pss_node *node;
    bool is_key;
    size_t depth;
};

/* New text in the new document: [at, end). */
struct inserted {
    size_t at;
    size_t end;
};

struct proof {
    const struct pss_task *task;
    const struct pss_result *result;
    struct pss_arena *mem;
    struct pss_touched *touched; /* sorted by node */
    struct inserted *inserted;   /* in order */
    size_t n_inserted;
    size_t near;           /* of `inserted`: the one that was found last */
    struct pss_arena *now; /* of the new tree of the chunk in work */
};

static int
by_node(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const struct pss_touched *)a)->node;
    uintptr_t y = (uintptr_t)((const struct pss_touched *)b)->node;
    return x < y ? -1 : x > y;
}

static const struct pss_touched *
touched(const struct proof *proof, const struct pss_node *node)
{
    struct pss_touched key = {.node = node};
    if (!proof->touched || proof->task->touched.n == 0)
        return NULL;
    return bsearch(&key, proof->touched, proof->task->touched.n, sizeof key, by_node);
}

/* True for the first inserted text that ends behind `at`. */
static bool
is_first_behind(const struct proof *proof, size_t number, size_t at)
{
    const struct inserted *inserted = proof->inserted;
    return (number == proof->n_inserted || inserted[number].end > at) &&
           (number == 0 || inserted[number - 1].end <= at);
}

/* Questions come in the order of the text, so the answer is mostly the last one or the
 * next. */
static bool
is_inserted(struct proof *proof, size_t at)
{
    size_t n = proof->n_inserted;
    size_t low = proof->near;
    if (!is_first_behind(proof, low, at) && low < n)
        low++;
    if (!is_first_behind(proof, low, at))
        low = PSS_BELOW(proof->inserted, n, end, at + 1);
    proof->near = low;
    return low < n && proof->inserted[low].at <= at;
}

/* The place of a leaf in the new text, to ask whether the leaf was inserted. */
static bool
is_new(struct proof *proof, const struct leaf *leaf)
{
    const struct pss_node *node = leaf->node;
    if (node->style == PSS_MISSING && node->span.at > 0)
        return is_inserted(proof, node->span.at - 1);
    return is_inserted(proof, node->span.at);
}

static void
step_over(struct walk *walk)
{
    const struct pss_node *node = walk->node;
    while (node != walk->root && !node->next) {
        node = node->parent;
        walk->depth--;
    }
    walk->node = node == walk->root ? NULL : node->next;
    walk->at_key = walk->node && walk->node->key;
}

/* The next leaf; false at the end. Complex keys do not occur: the reader refuses
 * them. */
static bool
next_leaf(struct walk *walk, struct leaf *out, const struct proof *old)
{
    while (walk->node) {
        const struct pss_node *node = walk->node;
        const struct pss_touched *mark = old ? touched(old, node) : NULL;
        if (walk->at_key && !(mark && mark->with_key)) {
            *out = (struct leaf){node->key, true, walk->depth};
            walk->at_key = false;
            return true;
        }
        walk->at_key = false;
        if (mark) {
            step_over(walk);
            continue;
        }
        if (node->first) {
            walk->node = node->first;
            walk->at_key = walk->node->key != NULL;
            walk->depth++;
            continue;
        }
        *out = (struct leaf){node, false, walk->depth};
        step_over(walk);
        return true;
    }
    return false;
}

static bool
same_span(const struct pss_node *a, struct pss_span x, const struct pss_node *b,
    struct pss_span y)
{
    return pss_str_eq(
        pss_doc_text(a->doc, x.at, x.end), pss_doc_text(b->doc, y.at, y.end));
}

static bool
is_same(const struct leaf *a, const struct leaf *b)
{
    return a->is_key == b->is_key && a->depth == b->depth &&
           a->node->kind == b->node->kind && a->node->style == b->node->style &&
           same_span(a->node, a->node->span, b->node, b->node->span) &&
           same_span(
               a->node, pss_node_anchor(a->node), b->node, pss_node_anchor(b->node)) &&
           same_span(a->node, pss_node_tag(a->node), b->node, pss_node_tag(b->node));
}

static const struct pss_err *
bug(const struct proof *proof, size_t at, const char *what)
{
    return pss_err_at(proof->mem, PSS_ERR_BUG, at,
        "the proof before writing failed: %s; the file stays as it was; this is a bug "
        "of pss-fix: please report it with the file",
        what);
}

/* True if every leaf outside the edits is still there, in the same order, at the same
 * depth. */
static const struct pss_err *
compare(struct proof *proof, const struct pss_tree *old, const struct pss_tree *now)
{
    struct walk x = {.node = old->root, .root = old->root};
    struct walk y = {.node = now->root, .root = now->root};
    struct leaf a;
    struct leaf b;
    for (;;) {
        bool has_a = next_leaf(&x, &a, proof);
        bool has_b = next_leaf(&y, &b, NULL);
        while (has_b && is_new(proof, &b))
            has_b = next_leaf(&y, &b, NULL);
        if (!has_a && !has_b)
            return NULL;
        if (!has_a || !has_b || !is_same(&a, &b) ||
            !pss_block_is_same(now->doc->mem, a.node, b.node))
            return bug(proof, has_a ? a.node->span.at : old->chunk.span.at,
                "a value outside the edits would change");
    }
}

static const struct pss_pod_result *
old_entry(const struct proof *proof, size_t i, size_t chunk)
{
    if (i >= proof->result->pods.n)
        return NULL;
    const struct pss_pod_result *was = &proof->result->pods.items[i];
    return was->document == chunk && was->object ? was : NULL;
}

/* With aliases, an edit in one place may change a value in another place. True if
 * everything that was not to be edited still means the same. */
static const struct pss_err *
prove_meaning(const struct proof *proof, const struct pss_tree *old,
    const struct pss_tree *now, size_t first)
{
    struct pss_pods before = {0};
    struct pss_pods after = {0};
    pss_fixing_locate(&proof->task->fixing, &before, old);
    pss_fixing_locate(&proof->task->fixing, &after, now);
    bool *is_edited = PSS_NEW_N(now->doc->mem, bool, before.n);
    for (size_t i = 0; i < before.n; i++)
        is_edited[i] = proof->result->pods.items[first + i].is_edited;
    if (before.n == after.n &&
        pss_digest(old, &before, is_edited) == pss_digest(now, &after, is_edited))
        return NULL;
    return bug(proof, old->chunk.span.at, "a value that shares an anchor would change");
}

/* Proves the pods of one chunk. Their old entries begin at `first`. */
static const struct pss_err *
prove_pods(const struct proof *proof, const struct pss_tree *old,
    const struct pss_tree *now, size_t first)
{
    struct pss_pods pods = {0};
    pss_fixing_locate(&proof->task->fixing, &pods, now);
    struct pss_task task;
    struct pss_result again;
    pss_task_judge_again(&task, proof->task, &again, now->doc);
    struct pss_plans *plans = pss_plans_new(&task, now);
    for (size_t i = 0; i < pods.n; i++) {
        const struct pss_pod_result *was =
            old_entry(proof, first + i, now->chunk.number);
        if (!was)
            return bug(proof, now->chunk.span.at, "a pod would appear");
        pss_plans_add(plans, &pods.items[i], again.findings.n, was->is_unsound);
        const struct pss_pod_result *is = &again.pods.items[i];
        bool must_pass = was->is_edited && was->outcome == PSS_FIXABLE;
        if (must_pass && is->outcome != PSS_COMPLIANT && is->outcome != PSS_SUPPRESSED)
            return bug(proof, was->at, "a pod would not pass");
        /* An entry of a baseline may be about any of several chunks. */
        if (is->n_suppressed < was->n_added)
            return bug(proof, was->at, "a finding would not be suppressed");
        if (is->n_suppressed > was->n_suppressed && !task.around->baseline &&
            !task.fixing.adds_ignores)
            return bug(proof, was->at, "a suppression would be about more than before");
    }
    if (old_entry(proof, first + pods.n, now->chunk.number))
        return bug(proof, now->chunk.span.at, "a pod would be lost");
    pss_plans_finish(plans);
    if (again.edits.n > 0)
        return bug(proof, now->chunk.span.at, "a second run would change more");
    return old->has_aliases ? prove_meaning(proof, old, now, first) : NULL;
}

static const struct pss_err *
prove_labels(
    const struct proof *proof, const struct pss_tree *old, const struct pss_tree *now)
{
    size_t at;
    const char *what = pss_labels_differ(&at, proof->task, old, now);
    return what ? bug(proof, at, what) : NULL;
}

static void
map_edits(struct proof *proof)
{
    const struct pss_edits *edits = &proof->result->edits;
    proof->inserted = PSS_NEW_N(proof->mem, struct inserted, edits->n);
    size_t taken = proof->task->part.at;
    size_t given = 0;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        size_t at = edit->at + given - taken;
        if (edit->text.n > 0)
            proof->inserted[proof->n_inserted++] =
                (struct inserted){at, at + edit->text.n};
        given += edit->text.n;
        taken += edit->end - edit->at;
    }
    size_t n = proof->task->touched.n;
    proof->touched = PSS_NEW_N(proof->mem, struct pss_touched, n);
    if (n == 0)
        return;
    memcpy(proof->touched, proof->task->touched.items, n * sizeof proof->touched[0]);
    qsort(proof->touched, n, sizeof proof->touched[0], by_node);
}

static bool
has_edits(const struct pss_edits *edits, size_t *next, struct pss_span span)
{
    bool has_any = false;
    for (; *next < edits->n && edits->items[*next].at <= span.end; ++*next) {
        if (edits->items[*next].at == span.end && edits->items[*next].end > span.end)
            break;
        has_any = true;
    }
    return has_any;
}

/* The memory of a new tree is cleared as soon as it was compared, because a stream may
 * hold many documents. */
static const struct pss_err *
prove_chunk(struct proof *proof, const struct pss_tree *old, const struct pss_doc *doc,
    const struct pss_chunk *chunk, size_t first_pod)
{
    struct pss_doc piece = *doc;
    piece.mem = proof->now;
    struct pss_tree now;
    const struct pss_err *err = pss_tree_read(&now, &piece, chunk);
    pss_arena_clear_scratch(piece.mem);
    if (err)
        err = bug(proof, old->chunk.span.at, "the new text would not be YAML");
    else
        err = compare(proof, old, &now);
    if (!err && pss_fixing_relabels(&proof->task->fixing))
        err = prove_labels(proof, old, &now);
    else if (!err)
        err = prove_pods(proof, old, &now, first_pod);
    pss_arena_clear(piece.mem);
    return err;
}

/* Cuts the new text of the part. If it is cut into as many chunks as before, and the line of
 * the separator that follows still begins a line, the whole text is cut so, too. */
static const struct pss_err *
cut_again(
    const struct proof *proof, struct pss_chunks *chunks, const struct pss_doc *doc)
{
    const struct pss_task *task = proof->task;
    struct pss_str text = doc->src;
    bool is_last = task->part.end == proof->result->doc->src.n;
    const struct pss_err *err =
        task->first_chunk == 0 ? pss_cut(chunks, doc) : pss_cut_on(chunks, doc);
    bool is_ended = is_last || (text.n > 0 && text.p[text.n - 1] == '\n');
    if (err || !is_ended || chunks->n != proof->result->documents)
        return bug(proof, task->part.at, "the documents would be cut otherwise");
    for (size_t i = 0; i < chunks->n; i++)
        chunks->items[i].number += task->first_chunk;
    return NULL;
}

static const struct pss_err *
prove_chunks(
    struct proof *proof, const struct pss_tree *trees, const struct pss_doc *doc)
{
    struct pss_chunks chunks;
    const struct pss_err *err = cut_again(proof, &chunks, doc);
    if (err)
        return err;
    const struct pss_result *result = proof->result;
    size_t edit = 0;
    size_t pod = 0;
    for (size_t i = 0; i < chunks.n; i++) {
        while (pod < result->pods.n &&
               result->pods.items[pod].document < chunks.items[i].number)
            pod++;
        if (!has_edits(&proof->result->edits, &edit, trees[i].chunk.span))
            continue;
        err = prove_chunk(proof, &trees[i], doc, &chunks.items[i], pod);
        if (err)
            return err;
    }
    return NULL;
}

const struct pss_err *
pss_prove(const struct pss_task *task, const struct pss_tree *trees)
{
    const struct pss_result *result = task->result;
    struct proof proof = {.task = task,
        .result = result,
        .mem = result->doc->mem,
        .now = pss_arena_new_kept()};
    map_edits(&proof);
    struct pss_arena *scratch = pss_arena_new();
    struct pss_doc *doc = pss_doc_new(scratch, result->doc->path, result->text);
    doc->is_slow = result->doc->is_slow;
    const struct pss_err *err = prove_chunks(&proof, trees, doc);
    pss_arena_release(scratch);
    pss_arena_release(proof.now);
    return err;
}
