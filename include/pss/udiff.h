/* Unified diff of a text and its settled edits (docs/decisions.md, "Hosts"). */
#ifndef PSS_UDIFF_H
#define PSS_UDIFF_H

#include "pss/buf.h"
#include "pss/edit.h"
#include "pss/str.h"

/* Appends `diff --git`, `---`, `+++` and the hunks; nothing if no byte changes. A `src`
 * that is NULL is the text of a file that is not there yet.
 * `path` is the name as it is to be printed after a/ and b/ (quoting is done here). */
void pss_udiff_write(struct pss_buf *out, struct pss_str path, struct pss_str src,
    const struct pss_edits *edits, bool is_coloured);

#endif
