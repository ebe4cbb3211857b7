/* Files of a plan that belong together: the edits of one source object, and all that share a
 * file with them. */
#ifndef PSS_KGROUPS_H
#define PSS_KGROUPS_H

#include "pss/kplan.h"

struct pss_kgroup {
    struct {
        const struct pss_kchange **items; /* in the order in which they are written */
        size_t n, cap;
    } changes;
    struct {
        size_t *items; /* numbers of the roots that name one of the files */
        size_t n, cap;
    } roots;
};

struct pss_kgroups {
    struct pss_kgroup *items;
    size_t n, cap;
    /* By the path of a file that changes, or of which a pod changes: the number, from 1. */
    struct pss_table numbers;
};

void pss_kgroups_find(struct pss_kgroups *out, struct pss_arena *mem,
    const struct pss_kroots *work, const struct pss_ksources *sources,
    const struct pss_kplan *plan);
/* For each root a file of it that is not as it was when it was read; NULL: there is none. */
const char **pss_kroots_stale(struct pss_arena *mem, const struct pss_kroots *work);

#endif
