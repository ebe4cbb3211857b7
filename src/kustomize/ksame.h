/* The proof of one file: what was not to change has not changed. */
#ifndef KUSTOMIZE_KSAME_H
#define KUSTOMIZE_KSAME_H

#include "kwork.h"

/* NULL if the new text can be read, and has all keys and values of the old one but those
 * that the edits replace; else what is wrong. */
const char *pss_kfile_is_same(
    struct pss_kwork *work, const struct pss_kedited *file, struct pss_str after);

#endif
