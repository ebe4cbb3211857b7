/* Which nodes of a document get a mark. */
#ifndef KUSTOMIZE_MARKWALK_H
#define KUSTOMIZE_MARKWALK_H

#include "pss/marks.h"

/* Where marks of one document go. */
struct pss_marking {
    struct pss_arena *mem;
    void (*put)(struct pss_marking *marking, const struct pss_node *node,
        enum pss_mark_kind kind);
};

/* Asks `put` for each node of an object, or of a part of one, that gets a mark. A node may
 * come twice. */
void pss_mark_object(struct pss_marking *marking, const struct pss_tree *tree);
/* The same for the value of an operation at this path. */
void pss_mark_operation(
    struct pss_marking *marking, struct pss_str path, const struct pss_node *value);

#endif
