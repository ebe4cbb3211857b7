/* What changed between two readiness reports. */
#ifndef PSS_READY_SINCE_H
#define PSS_READY_SINCE_H

#include "pss/readiness.h"

/* One line for each namespace that changed, and a line for all of them together. Both
 * are settled. `name` is that of the earlier report. */
void pss_ready_since_write(struct pss_buf *out, const struct pss_readiness *now,
    const struct pss_readiness *earlier, const char *name);

#endif
