/* Files with patches of ours. */
#ifndef KUSTOMIZE_KPATCHFILE_H
#define KUSTOMIZE_KPATCHFILE_H

#include "kwork.h"

/* The name of the file, beside its Kustomization. */
const char *pss_kpatch_path(struct pss_arena *mem, const struct pss_kpatch *patch);
/* Writes the patch into its file, and registers it. False with the reason if it cannot. */
bool pss_kpatch_write(
    struct pss_kwork *work, struct pss_str *reason, struct pss_kpatch *patch);

/* Adds what is wanted to the operations of the patch; else why it cannot be met. */
const char *pss_koperations_add(
    struct pss_arena *mem, struct pss_kpatch *patch, const struct pss_kwish *wish);
/* The operations as a block list. */
void pss_koperations_print(struct pss_buf *out, const struct pss_kpatch *patch);

#endif
