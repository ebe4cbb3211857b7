/* Wishes for a text that is not a file: what a tool rendered. The wishes are told by fields,
 * so that they can be met where those fields are written. */
#ifndef PSS_WANT_H
#define PSS_WANT_H

#include "pss/wish.h"

/* Whose field it is. */
enum pss_want_scope {
    PSS_WANT_SPEC,      /* of the pod spec */
    PSS_WANT_METADATA,  /* of the pod's metadata */
    PSS_WANT_CONTAINER, /* of a container */
    PSS_WANT_ELSEWHERE, /* behind an alias or a merge: nobody can say */
};

/* What `act` means is told at enum pss_wish_act. */
struct pss_want {
    enum pss_wish_act act;
    enum pss_repair repair;
    size_t pod;     /* number in pss_result.pods */
    size_t finding; /* number in pss_result.findings */
    enum pss_want_scope scope;
    struct pss_str list;      /* CONTAINER: "containers", "initContainers", …; … */
    size_t index;             /* … the place in that list … */
    struct pss_str container; /* … and the name, "" if it has none */
    /* Below the scope: keys parted by `separator`, a step into a list as "[3]" at its key. */
    struct pss_str path;
    char separator;
    struct pss_str text;
    bool is_string;
    const struct pss_new *item;   /* APPEND: the item is this mapping; NULL: `text` */
    const struct pss_node *value; /* what is there now, if the wish knows it; or NULL */
};

/* Adds the wishes of a pod to `result->wants`. `entry` is the number of the pod. */
void pss_wants_add(struct pss_result *result, struct pss_arena *mem,
    const struct pss_pod *pod, size_t entry, const struct pss_wishes *wishes);

#endif
