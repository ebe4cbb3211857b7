/* What a KRM function reports about its items: `results` in the ResourceList, and a
 * report on stderr. */
#ifndef PSS_KRMRESULTS_H
#define PSS_KRMRESULTS_H

#include "pss/report.h"
#include "pss/task.h"

/* Adds edits that append the findings to `results`: one entry per finding, sorted.
 * Entries that are there already are not added, so that a second run changes nothing.
 * The other edits must be settled. `now` is the tree of the text that they make, or
 * `old` if there are none. */
const struct pss_err *pss_krm_results_add(
    struct pss_task *task, const struct pss_tree *old, const struct pss_tree *now);

/* The report on stderr: the errors and warnings among the results. They name objects
 * and files, because nobody sees the lines of the stream. */
extern const struct pss_writer pss_krm_writer;

#endif
