/* Which branches of a template each of its images keeps. */
#ifndef HELM_CHOICES_H
#define HELM_CHOICES_H

#include "pss/actions.h"

enum {
    /* Images that keep one branch of each block. A template that needs more has branches
     * that are in none of them. */
    MOST_IMAGES = 8,
};

struct pss_choices {
    const struct pss_actions *actions;
    size_t *needs; /* by branch: how many images show everything in it */
    size_t *sums;  /* by block: the needs of its branches together */
    size_t n;      /* how many images there are, at most MOST_IMAGES */
};

/* What of a text one image keeps. */
struct pss_kept {
    bool *branches; /* by number */
    bool top;       /* what lies in no branch */
};

void pss_choices_of(
    struct pss_choices *out, struct pss_arena *mem, const struct pss_actions *actions);
/* Image `number` of the text around the `define`s, or of what is in them. The image behind
 * the last one keeps all branches. */
void pss_choices_keep(struct pss_kept *out, struct pss_arena *mem,
    const struct pss_choices *choices, size_t number, bool is_of_defines);

#endif
