/* Which checks of a policy a run looked at. */
#ifndef ENGINE_COVER_H
#define ENGINE_COVER_H

#include "pss/task.h"

/* Notes which of the checks that the pods' policies ask were not looked at (--select,
 * --ignore, perPathIgnores). */
void pss_cover_note(struct pss_task *task);

#endif
