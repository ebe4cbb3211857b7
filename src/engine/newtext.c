/* Makes the new text. */
#include "pss/base.h"

#include "newtext.h"
#include "pss/tail.h"

const struct pss_err *
pss_newtext_make(struct pss_task *task, const struct pss_tree *trees)
{
    struct pss_result *result = task->result;
    const struct pss_err *err = pss_edits_settle(&result->edits);
    if (err || result->edits.n == 0)
        return err;
    pss_tail_keep(&result->edits, trees, result->documents);
    result->text =
        pss_edits_text(task->mem, result->doc->src, task->part, &result->edits);
    return NULL;
}
