/* The new text: what the edits make of the old one. */
#ifndef ENGINE_NEWTEXT_H
#define ENGINE_NEWTEXT_H

#include "pss/task.h"

/* Settles the edits of the task, and makes the new text of its part of the source, if there
 * are any. `trees` are those of the chunks of that part. */
const struct pss_err *pss_newtext_make(
    struct pss_task *task, const struct pss_tree *trees);

#endif
