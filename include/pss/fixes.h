/* The edits of a document as they are printed: where two begin at the same byte they are
 * one, so that nobody needs to know their order. */
#ifndef PSS_FIXES_H
#define PSS_FIXES_H

#include "pss/result.h"

/* Findings have here the numbers of the order in which they are printed. */
struct pss_fixes {
    struct pss_edit *edits; /* `finding` is such a number */
    size_t n;
    size_t *starts;  /* those of finding i are numbers[starts[i]] … */
    size_t *numbers; /* … to numbers[starts[i + 1] - 1] */
    size_t *edit_of; /* by printed number; PSS_NOWHERE: none */
};

/* `order`: what pss_report_order gave; all lies in the arena of the document. */
void pss_fixes_of(
    struct pss_fixes *out, const struct pss_result *result, const size_t *order);
size_t pss_fixes_count(const struct pss_fixes *fixes, size_t finding);
/* The i-th edit of a finding. */
const struct pss_edit *pss_fixes_at(
    const struct pss_fixes *fixes, size_t finding, size_t i);
/* The finding whose edits answer this one, too; PSS_NOWHERE: none, as in a pod that is
 * left. */
size_t pss_fixes_owner(const struct pss_fixes *fixes, size_t finding);

#endif
