/* Advice about kinds that the program does not know. */
#ifndef PSS_TEACH_H
#define PSS_TEACH_H

#include "pss/tally.h"

/* `3 objects of kinds that are not known hold containers: Widget (example.com); teach them
 * with kinds: in .pss-fix`; nothing if there are none. */
void pss_teach_write(struct pss_buf *out, const struct pss_tally *tally);

#endif
