/* Habits from other programs: what is typed, and what it is called here. */
#ifndef PSS_SLIPS_H
#define PSS_SLIPS_H

#include "pss/err.h"
#include "pss/str.h"

/* What to do instead of an option that does not exist. `typed` has its dashes, `value` is
 * what was typed behind it, or empty. NULL: nothing is known about it. */
const char *pss_slip_advice(
    struct pss_arena *mem, struct pss_str typed, struct pss_str value);
/* An error if `arg` is a command elsewhere and is not the name of a file. */
const struct pss_err *pss_slip_check(struct pss_arena *mem, const char *arg);

#endif
