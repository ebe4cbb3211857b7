/* Documents in which there is nothing to judge. They are counted, and reported where
 * that matters. */
#ifndef ENGINE_DOCUMENTS_H
#define ENGINE_DOCUMENTS_H

#include "pss/patch.h"
#include "pss/skim.h"
#include "pss/task.h"

/* Adds an error of the document with this number. PSS_NOWHERE means the whole input. */
void pss_documents_fail(
    struct pss_result *result, const struct pss_err *err, size_t document);
/* Decides what a refused chunk is: a template; or an error; or, if the text is not for
 * Kubernetes and nobody named the file, something to be passed over. */
void pss_documents_refuse(struct pss_task *task, const struct pss_chunks *chunks,
    size_t i, const struct pss_err *err);
/* The same for an inline patch of the chunk: a template or an error. */
void pss_documents_refuse_patch(struct pss_task *task, const struct pss_chunk *chunk,
    const struct pss_patch *patch);
/* The same for an input that cannot be cut. It is never a template. */
void pss_documents_refuse_input(struct pss_task *task, const struct pss_err *err);
/* Counts a chunk that was read, … */
void pss_documents_count(struct pss_result *result, const struct pss_tree *tree);
/* … or only skimmed. */
void pss_documents_count_skimmed(
    struct pss_result *result, const struct pss_skim *skim);

#endif
