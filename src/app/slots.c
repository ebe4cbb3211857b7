/* Each input that is in work has a slot, and each thread has a reader. */
#include "pss/base.h"

#include "slots.h"

const struct pss_err *
pss_slot_open(struct pss_batch *batch, size_t job, struct pss_pool_place place)
{
    struct pss_slot *slot = &batch->slots[place.slot];
    struct pss_input *input = &batch->inputs.items[job];
    *slot = (struct pss_slot){.mem = slot->mem ? slot->mem : pss_arena_new_kept(),
        .input = input,
        .place = &batch->baselines.places[job],
        .result = {.path = input->name}};
    return pss_input_read(&slot->file, slot->mem, &batch->readers[place.thread], input);
}

void
pss_slots_run(struct pss_batch *batch, struct pss_pool_work *work)
{
    const struct pss_opts *opts = batch->opts;
    size_t n_slots = pss_pool_slots(opts->jobs);
    if (n_slots > batch->inputs.n) /* more are never used */
        n_slots = batch->inputs.n;
    batch->slots = PSS_NEW_N(opts->mem, struct pss_slot, n_slots);
    batch->readers = PSS_NEW_N(opts->mem, struct pss_reader, opts->jobs);
    for (unsigned i = 0; i < opts->jobs; i++)
        pss_reader_begin(&batch->readers[i], opts->mode == PSS_MODE_FIX);
    work->n_jobs = batch->inputs.n;
    work->n_threads = opts->jobs;
    work->context = batch;
    pss_pool_run(work);
    for (size_t i = 0; i < n_slots; i++)
        pss_arena_release(batch->slots[i].mem);
    for (unsigned i = 0; i < opts->jobs; i++)
        pss_reader_end(&batch->readers[i]);
}
