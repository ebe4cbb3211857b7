/* The state of a plan. kplan.c leads it; kprove.c looks for harm. */
#ifndef KUSTOMIZE_KPLAN_H
#define KUSTOMIZE_KPLAN_H

#include "pss/kplan.h"

/* How far the wishes of a source are from their owners. */
enum kstep {
    STEP_OWNERS,
    STEP_PATCHES,
    STEP_DEEPEST,    /* a patch in the deepest kustomization that serves */
    STEP_ROOT,       /* a patch in the root */
    STEP_OPERATIONS, /* JSON 6902 in the root */
    STEP_LEAVE,
};

struct planning {
    struct pss_kplan *plan;
    struct pss_kroots *work;
    struct pss_ksources *sources;
    struct pss_arena *mem;
    bool **has; /* by root and file of the snapshot: the root names it */
    struct pss_kclosure **closures; /* of kustomizations by number, less one; NULL: not
                                     * asked for yet */
    size_t n_files;
    bool *was_changed; /* by file: another text is shown than that of the disk */
    bool *blamed;      /* by source, in this round */
    struct pss_str *reasons;
};

/* True if the plan asks something of a file for this source. */
bool pss_kplan_is_active(
    const struct planning *planning, const struct pss_ksource *source);
/* Blames the sources whose edits do harm, or have no effect, in the roots that were built
 * again. */
void pss_kprove(struct planning *planning, const bool *built);

#endif
