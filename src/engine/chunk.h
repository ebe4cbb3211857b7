/* One chunk on its way from bytes to planned edits. */
#ifndef ENGINE_CHUNK_H
#define ENGINE_CHUNK_H

#include "pss/task.h"

/* Reads and judges the i-th chunk. The result of the task gets its findings and edits;
 * the tree lives as long as the document of the result. */
void pss_chunk_judge(struct pss_task *task, const struct pss_chunks *chunks, size_t i,
    struct pss_tree *tree);

#endif
