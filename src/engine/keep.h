/* What is kept of a piece of a stream when its trees go. */
#ifndef ENGINE_KEEP_H
#define ENGINE_KEEP_H

#include "pss/result.h"

struct pss_keeper;

/* Makes copies in `mem`. */
struct pss_keeper *pss_keeper_new(struct pss_arena *mem);
/* Adds the result of a piece to that of the whole. Nothing of it lies in `from` any more;
 * objects have no root. */
void pss_keep(struct pss_keeper *keeper, struct pss_result *whole,
    const struct pss_result *piece, struct pss_arena *from);
/* A copy of an error. */
const struct pss_err *pss_keep_err(
    struct pss_keeper *keeper, const struct pss_err *err, struct pss_arena *from);

#endif
