/* Adds values to the `results` of a ResourceList, which is not a part of a manifest
 * (docs/decisions.md, "Hosts"). */
#ifndef PSS_APPEND_H
#define PSS_APPEND_H

#include "pss/newentry.h"
#include "pss/wish.h"

/* Adds edits that append the items of `list` to the list at `list->key` of the chunk's
 * root, which must be a mapping; the list is absent, null, or a sequence that is
 * written there. They belong to no finding. The error is one of the text: its line
 * breaks. */
const struct pss_err *pss_list_append(struct pss_result *result,
    struct pss_touched_nodes *touched, const struct pss_tree *tree,
    const struct pss_new *list);

#endif
