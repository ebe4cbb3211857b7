/* Where the wishes of all pods are written, so that every pod that wants something is
 * brought all the way and nothing else changes. */
#ifndef PSS_KPLAN_H
#define PSS_KPLAN_H

#include "pss/ksources.h"

enum pss_kwhere {
    PSS_KWHERE_AUTO,
    PSS_KWHERE_BASE,    /* at the owners, or nowhere */
    PSS_KWHERE_OVERLAY, /* in new patches */
};

struct pss_kplan {
    enum pss_kwhere where;
    const char *level_name; /* "restricted" */
    unsigned permits;       /* PSS_RENDER_…: what repairs may change */
    /* False if the file (from the top) is not ours to edit. */
    bool (*may_edit)(void *context, const char *path);
    void *context;
    /* Answers. */
    struct {
        struct pss_kwish *items;
        size_t n, cap;
    } wishes;
    size_t *instances; /* of each wish */
    size_t instances_cap;
    struct {
        struct pss_kchange *items; /* of the files, in no order */
        size_t n, cap;
    } changes;
};

/* Fills in the answers, and `is_planned` and `reason` of the sources. */
void pss_kplan_make(
    struct pss_kplan *plan, struct pss_kroots *work, struct pss_ksources *sources);

#endif
