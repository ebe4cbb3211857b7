/* What the options know beyond an input. */
#ifndef PSS_BEYOND_H
#define PSS_BEYOND_H

#include "pss/opts.h"

/* Makes the table of what is known around an input with these options, which must stay
 * where they are as long as the table is used. A baseline is not in it. */
void pss_opts_around(struct pss_around *out, const struct pss_opts *opts);

#endif
