/* What the edits of a file do and why, for people who read a diff. */
#ifndef PSS_REMARKS_H
#define PSS_REMARKS_H

#include "pss/buf.h"
#include "pss/result.h"

/* One comment line for each finding that has an edit or is answered by one, in the order
 * of the file: `# NAME:LINE RULE: adds "…"; why`. None of them is anything to a reader
 * of diffs. `name` is the file's name as the diff has it. */
void pss_remarks_write(
    struct pss_buf *out, struct pss_str name, const struct pss_result *result);

#endif
