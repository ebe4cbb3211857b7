/* The KRM function: a ResourceList from stdin, the same with its items mended and with
 * results to stdout (interfaces §1). */
#ifndef PSS_KRM_H
#define PSS_KRM_H

#include "pss/opts.h"
#include "pss/report.h"
#include "pss/result.h"
#include "pss/tree.h"

/* Checks that the document is one ResourceList and sets the options that its
 * functionConfig names. Trees are made in the document's arena, to which `opts` may point
 * from then on. An error has its place in the document; `opts` is not to be used then. */
const struct pss_err *pss_krm_read(struct pss_opts *opts, const struct pss_doc *doc);

/* Adds the edits that append what was found to `results`: one entry a finding, sorted,
 * less those that stand there already, so that a second run adds nothing. The other edits
 * are settled; `now` is the text that they make, or `old` if there are none. */
const struct pss_err *pss_krm_results_add(struct pss_result *result,
    const struct pss_fixing *fixing, const struct pss_tree *old,
    const struct pss_tree *now);

/* The report on stderr: results that are no information, named by object and file, since
 * nobody sees the lines of the stream. */
extern const struct pss_writer pss_krm_writer;

#endif
