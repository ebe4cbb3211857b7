/* A baseline as text: JSON, `{"version":1,"entries":[…]}`, sorted, one entry per line, so
 * that a change of it can be read in a diff. */
#ifndef PSS_BASELINE_JSON_H
#define PSS_BASELINE_JSON_H

#include "pss/buf.h"
#include "pss/err.h"
#include "pss/known.h"

/* Reads and sorts. `path` is for messages, which begin with it. */
const struct pss_err *pss_baseline_parse(
    struct pss_baseline *out, const char *path, struct pss_str text);
/* Needs a sorted baseline. */
void pss_baseline_write(struct pss_buf *out, const struct pss_baseline *baseline);

#endif
