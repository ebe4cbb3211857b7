/* Where the work on an input begins. */
#include "pss/base.h"

#include "pss/task.h"

void
pss_task_begin(struct pss_task *task, const struct pss_doc *doc, const char *path,
    size_t documents)
{
    *task->result = (struct pss_result){
        .doc = doc,
        .path = path,
        .text = doc->src,
        .edits.mem = task->mem,
        .documents = documents,
    };
    task->touched.n = 0;
    task->is_named_patch = PSS_UNASKED;
    task->has_directive = PSS_UNASKED;
    task->has_overlay = PSS_UNASKED;
    task->is_sealed = PSS_UNASKED;
    pss_known_open(
        &task->known, task->mem, task->around->baseline, task->around->known_as);
}

void
pss_task_judge_again(struct pss_task *out, const struct pss_task *task,
    struct pss_result *result, const struct pss_doc *doc)
{
    *out = (struct pss_task){
        .mem = doc->mem,
        .around = task->around,
        .fixing = task->fixing,
        .result = result,
        .heeds_ignores = task->heeds_ignores,
        .is_again = true,
        .spares_ignored = task->spares_ignored,
        .is_sealed = task->is_sealed,
        /* No edit writes these bytes, and a stream may hold many documents: none of them
         * must cost a search of the whole. */
        .has_directive = task->has_directive,
        .has_overlay = task->has_overlay,
    };
    *result = (struct pss_result){.doc = doc, .edits.mem = doc->mem};
    pss_known_open(
        &out->known, out->mem, task->around->baseline, task->around->known_as);
}
