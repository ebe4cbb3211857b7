/* One look at every byte of a text, which tells all who come later what they need not look
 * for. */
#ifndef PSS_LOOK_H
#define PSS_LOOK_H

#include "pss/str.h"

/* What is in a text, as bits. A bit that is not set is certain. */
enum pss_look {
    PSS_LOOK_HIGH = 1, /* a byte that is not ASCII */
    PSS_LOOK_CONTROL =
        2, /* one that YAML forbids: neither printable nor a tab, LF or CR */
    PSS_LOOK_RETURN = 4, /* a CR */
    PSS_LOOK_TAB = 8,
    PSS_LOOK_RULE = 16, /* a line that begins with two dashes, but for the first line */
    PSS_LOOK_NAME = 32, /* `s-f`, which is in the name of this program */
};

unsigned pss_look_at(struct pss_str text);
/* The same, byte by byte: for processors that have no other form, and for tests. */
unsigned pss_look_at_each(struct pss_str text);

#endif
