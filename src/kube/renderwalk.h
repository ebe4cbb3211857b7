/* The values of two trees, compared. */
#ifndef KUBE_RENDERWALK_H
#define KUBE_RENDERWALK_H

#include "pss/kinds.h"
#include "pss/renderpermit.h"
#include "pss/tree.h"

/* What came of it. */
struct pss_render_difference {
    bool is_repaired;          /* something differs where a repair may change it */
    const struct pss_node *at; /* the first that differs elsewhere; NULL: nothing */
};

/* `again` may be NULL. Roots may be NULL. */
void pss_render_walk(struct pss_render_difference *out, const struct pss_tree *before,
    const struct pss_tree *again, const struct pss_tree *after,
    const struct pss_kinds *kinds, unsigned permits);

#endif
