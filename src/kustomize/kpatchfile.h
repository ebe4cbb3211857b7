/* Files with patches of ours. */
#ifndef KUSTOMIZE_KPATCHFILE_H
#define KUSTOMIZE_KPATCHFILE_H

#include "kwork.h"

/* The name of the file, beside its Kustomization. */
const char *pss_kpatch_path(struct pss_arena *mem, const struct pss_kpatch *patch);
/* True for the text of a file that we wrote. */
bool pss_kpatch_is_ours(struct pss_str src);
/* True if a document is a patch for the object of this one. */
bool pss_kpatch_is_of(const struct pss_kpatch *patch, const struct pss_node *root);
/* The strategic merge file of the Kustomization that names this object alone, is used by no
 * other Kustomization, and is the only patch of the pod; NULL: there is none. */
const char *pss_kpatch_existing(struct pss_kwork *work, const struct pss_kpatch *patch);
/* Writes the patch into its file, and registers it. False with the reason if it cannot. */
bool pss_kpatch_write(
    struct pss_kwork *work, struct pss_str *reason, struct pss_kpatch *patch);

/* Adds what is wanted to the operations of the patch; else why it cannot be met. */
const char *pss_koperations_add(
    struct pss_arena *mem, struct pss_kpatch *patch, const struct pss_kwish *wish);
/* The operations as a block list. */
void pss_koperations_print(struct pss_buf *out, const struct pss_kpatch *patch);

#endif
