/* Chunks do not depend on each other. So a stream is worked on in pieces of some chunks, by
 * several threads if they are there, and the trees of a piece go as soon as it is proved. */
#include "pss/base.h"

#include "chunk.h"
#include "keep.h"
#include "newtext.h"
#include "pieces.h"
#include "pss/pool.h"
#include "pss/proof.h"
#include "pss/seal.h"

enum {
    PIECE = 8 * 1024,  /* bytes, at least */
    LARGE = 64 * 1024, /* bytes of a stream for which threads are worth while */
};

struct slot {
    struct pss_arena *mem; /* NULL: the slot was not used yet */
    struct pss_task task;
    struct pss_result result;
    const struct pss_err *err;
    bool has_aliases;
};

struct pieces {
    struct pss_task *whole;
    const struct pss_chunks *chunks;
    struct {
        size_t *items; /* the first chunks of the pieces, … */
        size_t n, cap;
    } firsts;
    unsigned n_threads;
    struct slot *slots;
    struct pss_keeper *keeper;
    const struct pss_err *err;
    bool has_aliases;
};

bool
pss_is_in_pieces(const struct pss_task *task, const struct pss_chunks *chunks)
{
    const struct pss_fixing *fixing = &task->fixing;
    return fixing->in_pieces && chunks->n > 1 && !chunks->items[0].is_json &&
           !fixing->is_function && !fixing->adds_ignores && !fixing->lists_wants &&
           !task->around->demand && !pss_fixing_relabels(fixing);
}

/* True if a comment of ytt above the separator makes the chunk an overlay: the two stay
 * together. */
static bool
is_bound(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    enum { MAX_LINES = 64 }; /* nobody looks further up */
    struct pss_str src = doc->src;
    size_t line = chunk->span.at;
    for (int n = 0; line > 0 && n < MAX_LINES; n++) {
        line = pss_lines_start(&doc->lines, line - 1);
        struct pss_str text = pss_doc_text(doc, line, src.n);
        if (pss_str_starts(text, PSS_STR(PSS_OVERLAY_MARK)))
            return true;
        if (text.p[0] != '#' && text.p[0] != '\n' && text.p[0] != '\r' &&
            !pss_str_starts(text, PSS_STR("---")))
            return false;
    }
    return false;
}

static void
part_into_pieces(struct pieces *all, const struct pss_doc *doc)
{
    const struct pss_chunk *items = all->chunks->items;
    struct pss_arena *mem = all->whole->mem;
    size_t start = 0;
    PSS_PUSH(mem, &all->firsts, 0);
    for (size_t i = 1; i < all->chunks->n; i++) {
        if (items[i].span.at - start < PIECE || items[i].err ||
            is_bound(doc, &items[i]))
            continue;
        start = items[i].span.at;
        PSS_PUSH(mem, &all->firsts, i);
    }
}

static size_t
end_of(const struct pieces *all, size_t piece)
{
    return piece + 1 < all->firsts.n ? all->firsts.items[piece + 1] : all->chunks->n;
}

/* Makes the slot ready for the piece. */
static void
open_slot(struct slot *slot, const struct pieces *all, size_t piece)
{
    const struct pss_task *whole = all->whole;
    const struct pss_chunk *items = all->chunks->items;
    size_t first = all->firsts.items[piece];
    size_t end = end_of(all, piece);
    struct pss_arena *mem = slot->mem ? slot->mem : pss_arena_new_kept();
    struct pss_doc *doc = PSS_NEW(mem, struct pss_doc);
    *doc = *whole->result->doc;
    doc->mem = mem;
    *slot = (struct slot){.mem = mem,
        .task = *whole,
        .result = {.doc = doc,
            .path = doc->path,
            .text = doc->src,
            .edits.mem = mem,
            .documents = end - first}};
    slot->task.mem = mem;
    slot->task.result = &slot->result;
    slot->task.part = pss_span_of(first > 0 ? items[first].span.at : 0,
        end < all->chunks->n ? items[end - 1].span.end : doc->src.n);
    slot->task.first_chunk = first;
}

static void
work_on_piece(void *context, size_t piece, struct pss_pool_place place)
{
    const struct pieces *all = context;
    struct slot *slot = &all->slots[place.slot];
    open_slot(slot, all, piece);
    struct pss_task *task = &slot->task;
    size_t n = slot->result.documents;
    struct pss_tree *trees = PSS_NEW_N(slot->mem, struct pss_tree, n);
    for (size_t i = 0; i < n; i++) {
        pss_chunk_judge(task, all->chunks, task->first_chunk + i, &trees[i]);
        slot->has_aliases = slot->has_aliases || trees[i].has_aliases;
    }
    slot->err = pss_newtext_make(task, trees);
    if (!slot->err && slot->result.edits.n > 0)
        slot->err = pss_prove(task, trees);
}

/* What was asked about the whole input is not asked again. Threads do not tell each
 * other. */
static void
hand_on_answers(struct pss_task *whole, const struct pss_task *task)
{
    whole->is_named_patch = task->is_named_patch;
    whole->has_directive = task->has_directive;
    whole->has_overlay = task->has_overlay;
    whole->is_sealed = task->is_sealed;
}

static void
take_piece(void *context, size_t piece, size_t number)
{
    struct pieces *all = context;
    struct slot *slot = &all->slots[number];
    (void)piece;
    pss_keep(all->keeper, all->whole->result, &slot->result, slot->mem);
    if (!all->err)
        all->err = pss_keep_err(all->keeper, slot->err, slot->mem);
    all->has_aliases = all->has_aliases || slot->has_aliases;
    if (all->n_threads == 1)
        hand_on_answers(all->whole, &slot->task);
    pss_arena_clear(slot->mem);
}

/* Threads must not make the index of lines, and ask about the whole input, each. */
static void
prepare_threads(const struct pieces *all)
{
    struct pss_task *whole = all->whole;
    pss_lines_fill(&whole->result->doc->lines);
    pss_task_ask(whole);
    pss_seal_covers(whole);
}

const struct pss_err *
pss_pieces_work(
    struct pss_task *task, const struct pss_chunks *chunks, bool *has_aliases)
{
    const struct pss_doc *doc = task->result->doc;
    struct pieces all = {
        .whole = task,
        .chunks = chunks,
        .n_threads = task->fixing.n_threads,
        .keeper = pss_keeper_new(task->mem),
    };
    /* Each finding takes one of the entries of a baseline that are left. */
    if (all.n_threads == 0 || doc->src.n < LARGE || task->known.n > 0)
        all.n_threads = 1;
    part_into_pieces(&all, doc);
    if (all.n_threads > 1)
        prepare_threads(&all);
    size_t n_slots = pss_pool_slots(all.n_threads);
    if (n_slots > all.firsts.n)
        n_slots = all.firsts.n;
    all.slots = PSS_NEW_N(task->mem, struct slot, n_slots);
    struct pss_pool_work work = {
        .n_jobs = all.firsts.n,
        .n_threads = all.n_threads,
        .work = work_on_piece,
        .take = take_piece,
        .context = &all,
    };
    pss_pool_run(&work);
    for (size_t i = 0; i < n_slots; i++)
        pss_arena_release(all.slots[i].mem);
    *has_aliases = all.has_aliases;
    return all.err;
}
