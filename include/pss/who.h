/* Who a container runs as, what is written for it, and whether it will start. */
#ifndef PSS_WHO_H
#define PSS_WHO_H

#include "pss/whoask.h"

/* Decides. Texts live in `mem`. */
void pss_who_decide(struct pss_who *out, struct pss_arena *mem,
    const struct pss_who_ask *ask, const struct pss_who_options *options);

#endif
