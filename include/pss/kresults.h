/* What roots came to, told once and at the source: a result for each file. */
#ifndef PSS_KRESULTS_H
#define PSS_KRESULTS_H

#include "pss/kplan.h"

struct pss_kresult {
    const char *path;            /* from the top of the tree */
    const struct pss_file *file; /* as it was read */
    bool is_new;                 /* it is not there yet */
    struct pss_result *result;
};

struct pss_kresults {
    struct pss_arena *mem;
    struct {
        struct pss_kresult *items;
        size_t n, cap;
    } files;
    struct pss_table known; /* by path: the number, from 1 */
};

/* A result for every file that a root names. `printed` gives the name of a file in
 * reports. `plan` may be NULL: nothing is edited. */
void pss_kresults_make(struct pss_kresults *out, struct pss_arena *mem,
    const struct pss_kroots *work, struct pss_ksources *sources,
    const struct pss_kplan *plan,
    const char *(*printed)(void *context, const char *path), void *context);

#endif
