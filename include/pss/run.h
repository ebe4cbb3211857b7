/* One input through the whole path: cut, parse, locate, judge, plan, edit, prove. */
#ifndef PSS_RUN_H
#define PSS_RUN_H

#include "pss/around.h"
#include "pss/fixing.h"

/* Judges and edits the bytes of one input, which lie in `mem` (64 readable zero bytes
 * follow them). Overwrites `result` with the outcome. `path` is the name in reports.
 * Nothing is written anywhere: what a mode that writes would change is in
 * `result->edits` and `result->text`, and the outcome of those pods is PSS_FIXABLE
 * until the bytes are written. */
void pss_run_bytes(struct pss_result *result, struct pss_arena *mem,
    const struct pss_fixing *fixing, const struct pss_around *around, const char *path,
    struct pss_str src);

#endif
