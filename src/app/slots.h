/* The inputs that are in work at one time. */
#ifndef APP_SLOTS_H
#define APP_SLOTS_H

#include "batchstate.h"
#include "chartwork.h"
#include "pss/pool.h"
#include "pss/ready.h"

/* An input in work. Its memory is cleared when its report is printed. */
struct pss_slot {
    struct pss_arena *mem; /* NULL: the slot was not used yet */
    struct pss_input *input;
    const struct pss_baseline_place *place; /* in a baseline */
    struct pss_file file;                   /* as it was read; path NULL for stdin */
    struct pss_result result;
    struct pss_str note;         /* what the file lost when it was written in place */
    struct pss_ready_rows ready; /* --readiness and --label-namespaces */
    struct pss_chart_told chart; /* of a Chart.yaml: what the chart came to */
};

/* Empties the slot for an input of the batch and reads it. */
const struct pss_err *pss_slot_open(
    struct pss_batch *batch, size_t job, struct pss_pool_place place);
/* Runs the work over all inputs of the batch. Slots and readers live as long as that. */
void pss_slots_run(struct pss_batch *batch, struct pss_pool_work *work);

#endif
