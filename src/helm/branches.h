/* Which branches of a template each of its images keeps. */
#ifndef HELM_BRANCHES_H
#define HELM_BRANCHES_H

#include "pss/actions.h"

enum {
    /* Images that keep one branch of each block. A template that needs more has parts
     * that are in none of them. */
    MOST_BRANCH_IMAGES = 8,
};

struct pss_branches {
    const struct pss_actions *actions;
    size_t *needs; /* by part: how many images show everything in it */
    size_t *sums;  /* by block: the needs of its parts together */
    size_t n;      /* how many images there are, at most MOST_BRANCH_IMAGES */
};

/* What of a text one image keeps. */
struct pss_kept {
    bool *parts; /* by number */
    bool top;    /* what lies in no part */
};

void pss_branches_of(
    struct pss_branches *out, struct pss_arena *mem, const struct pss_actions *actions);
/* Image `number` of the text around the `define`s, or of what is in them. The image behind
 * the last one keeps all branches. */
void pss_branches_keep(struct pss_kept *out, struct pss_arena *mem,
    const struct pss_branches *branches, size_t number, bool is_of_defines);

#endif
