/* Documents without anything to judge: they are counted, and said where that matters. */
#ifndef ENGINE_DOCUMENTS_H
#define ENGINE_DOCUMENTS_H

#include "pss/fixing.h"
#include "pss/skim.h"

/* An error of the document with this number; PSS_NOWHERE: of the whole input. */
void pss_documents_fail(
    struct pss_result *result, const struct pss_err *err, size_t document);
/* What a refused chunk is: a template, passed over because it is not for Kubernetes and
 * nobody named the file, or an error. */
void pss_documents_refuse(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_chunks *chunks, size_t i, const struct pss_err *err);
/* The same of an input that cannot be cut; it is never a template. */
void pss_documents_refuse_input(struct pss_result *result,
    const struct pss_fixing *fixing, const struct pss_err *err);
/* Counts a chunk that was read, … */
void pss_documents_count(struct pss_result *result, const struct pss_tree *tree);
/* … or only skimmed. */
void pss_documents_count_skimmed(
    struct pss_result *result, const struct pss_skim *skim);

#endif
