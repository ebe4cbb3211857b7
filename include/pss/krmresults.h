/* What a KRM function says of its items: `results` in the ResourceList, and a report. */
#ifndef PSS_KRMRESULTS_H
#define PSS_KRMRESULTS_H

#include "pss/fixing.h"
#include "pss/report.h"
#include "pss/result.h"
#include "pss/tree.h"

/* Adds the edits that append what was found to `results`: one entry a finding, sorted,
 * less those that stand there already, so that a second run adds nothing. The other edits
 * are settled; `now` is the text that they make, or `old` if there are none. */
const struct pss_err *pss_krm_results_add(struct pss_result *result,
    const struct pss_fixing *fixing, const struct pss_tree *old,
    const struct pss_tree *now);

/* The report on stderr: results that are not information, named by object and file, since
 * nobody sees the lines of the stream. */
extern const struct pss_writer pss_krm_writer;

#endif
