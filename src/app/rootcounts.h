/* What the roots of kustomizations came to. */
#ifndef APP_ROOTCOUNTS_H
#define APP_ROOTCOUNTS_H

#include "pss/kresults.h"
#include "pss/tally.h"

/* Adds a work tree. Call this before anything is written. */
void pss_root_counts_add(struct pss_root_counts *counts, const struct pss_kroots *work,
    const struct pss_kresults *results);
/* A JSON array: a record of each root, of targets and of those that must stay as they
 * are. */
struct pss_str pss_roots_record(
    struct pss_arena *mem, struct pss_kroots *const *works, size_t n_works);

#endif
