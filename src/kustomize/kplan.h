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
    bool *given_up;    /* by source: it is not to be tried elsewhere */
    bool *muted;       /* by source: its wishes are not placed */
    bool is_ending;    /* there is no time to look for who does harm */
    /* By source: places for a patch that were tried, and how many there are. */
    size_t *n_tried, *n_places;
    struct pss_kapart *apart;
    struct pss_table directories; /* 1: of this repository, 2: of another one */
    const struct pss_want
        *asked; /* a place is looked for, for this one; NULL: for all */
    struct pss_str *reasons;
};

/* True if the plan asks something of a file for this source. */
bool pss_kplan_is_active(
    const struct planning *planning, const struct pss_ksource *source);
/* Blames the sources whose edits do harm, or have no effect, in the roots that were built
 * again. */
void pss_kprove(struct planning *planning, const bool *built);
/* True if the root, as it was built last, differs from its truth in what no pod explains. */
bool pss_kprove_is_unclear(struct planning *planning, size_t root);
/* Which of these sources do such harm to the root: they are tried by halves. Those that are
 * left come first; returns how many. */
size_t pss_khalve(struct planning *planning, size_t root, size_t *suspects, size_t n);
/* Places the wishes of all sources that are not muted. */
void pss_kplan_place(struct planning *planning);
/* Shows kustomize the changes of the plan. `touched`: files with another text than before. */
void pss_kplan_show(struct planning *planning, bool *touched);

/* False if the file (from the top) is not ours to edit. `planning` is a struct planning. */
bool pss_kplan_may_edit(void *planning, const char *path);
/* The smallest kustomization on the way to the root that has the pod and all its containers,
 * and of which all users want the same. If none is sure to serve, they are tried one after
 * another. */
const char *pss_kplan_deepest(struct planning *planning,
    const struct pss_ksource *source, const struct pss_kinstance *instance);

/* True if the file belongs to another repository, which lies in this one. */
bool pss_kplan_is_foreign(struct planning *planning, const char *path);

/* What instances of one object want, so that a node gets no more than all of them want. */
struct pss_kapart *pss_kapart_new(const struct planning *planning);
/* True if the instance wants the same. */
bool pss_kapart_wants(const struct planning *planning,
    const struct pss_kinstance *instance, const struct pss_want *want);
/* True if this goes to a patch, although more of the source goes to owners. */
bool pss_kapart_is(
    const struct planning *planning, size_t source, const struct pss_want *want);
/* Looks at where wishes are placed. True if one more goes to a patch. */
bool pss_kapart_find(struct planning *planning);

#endif
