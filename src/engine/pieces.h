/* A stream of many documents, piece by piece. */
#ifndef ENGINE_PIECES_H
#define ENGINE_PIECES_H

#include "pss/task.h"

/* True if the input is worked on so. */
bool pss_is_in_pieces(const struct pss_task *task, const struct pss_chunks *chunks);
/* Judges, edits and proves all chunks. The result of the task gets all that came out but
 * the new text. `has_aliases` is set if a chunk has some. The error is that of the first
 * piece that fails; the other pieces are judged all the same. */
const struct pss_err *pss_pieces_work(
    struct pss_task *task, const struct pss_chunks *chunks, bool *has_aliases);

#endif
