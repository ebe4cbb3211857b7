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
    task->part = pss_span_of(0, doc->src.n);
    task->first_chunk = 0;
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

/* True if the bytes are somewhere in the input. They are searched once. */
static bool
holds(enum pss_answer *answer, const struct pss_task *task, struct pss_str bytes)
{
    if (*answer == PSS_UNASKED)
        *answer = pss_str_find(task->result->doc->src, bytes, 0) == SIZE_MAX ? PSS_NO
                                                                             : PSS_YES;
    return *answer == PSS_YES;
}

bool
pss_task_has_directive(struct pss_task *task)
{
    return holds(&task->has_directive, task, PSS_STR(PSS_PATCH_MARK));
}

bool
pss_task_has_overlay(struct pss_task *task)
{
    return holds(&task->has_overlay, task, PSS_STR(PSS_OVERLAY_MARK));
}

bool
pss_task_is_named_patch(struct pss_task *task)
{
    if (task->is_named_patch == PSS_UNASKED) {
        bool is_named = pss_around_names_patch(task->around, task->result->doc->path);
        task->is_named_patch = is_named ? PSS_YES : PSS_NO;
    }
    return task->is_named_patch == PSS_YES;
}

void
pss_task_ask(struct pss_task *task)
{
    pss_task_has_directive(task);
    pss_task_has_overlay(task);
    pss_task_is_named_patch(task);
}
