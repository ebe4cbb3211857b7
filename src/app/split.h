/* A diff in parts: a patch for each file, or a patch and a summary for each set of
 * owners. Kept in memory until the end, so that all parts are written or none. */
#ifndef APP_SPLIT_H
#define APP_SPLIT_H

#include "pss/opts.h"
#include "pss/result.h"

struct pss_split;

/* Fails if the directory cannot take the parts, or if owners are wanted and there is no
 * CODEOWNERS. */
const struct pss_err *pss_split_new(struct pss_split **out, struct pss_buf *err,
    const struct pss_opts *opts, const char *cwd);
/* True if files without changes belong into parts, too: their findings are listed for
 * people. */
bool pss_split_wants_all(const struct pss_split *split);
/* Adds a file. `name` is that of the diff; `diff` may be empty. */
void pss_split_add(struct pss_split *split, struct pss_str name, struct pss_str diff,
    const struct pss_policy *policy, const struct pss_result *result);
/* Writes the parts and appends their names to `out`, a line each. */
const struct pss_err *pss_split_write(struct pss_split *split, struct pss_buf *out);

/* An error if a report is to be written into the directory. */
const struct pss_err *pss_split_check_reports(const struct pss_opts *opts);

#endif
