/* Text that is there only under a condition, by the comments of a template language
 * (`#@ if` and `#@ end` of ytt). */
#ifndef PSS_CONDITION_H
#define PSS_CONDITION_H

#include "pss/tree.h"

/* What a comment, from its `#` on, does to the conditions that are open: 1 opens one, -1
 * closes one. PSS_CONDITION_ENTRY: it is about the one entry below it. */
enum { PSS_CONDITION_ENTRY = 1000 };
int pss_condition_change(struct pss_str comment);

/* How many conditions are open at an offset. */
size_t pss_condition_depth(const struct pss_tree *tree, size_t at);
/* The comment that opened the innermost of them; "" if none is open. */
struct pss_str pss_condition_text(const struct pss_tree *tree, size_t at);
/* True if the node is there under a condition below which `outer` does not stand. */
bool pss_is_conditional(const struct pss_tree *tree, const struct pss_node *node,
    const struct pss_node *outer);
/* The first comment that opens or closes a condition within the node, or behind it before
 * other text, so that new text at its end may stand on the wrong side; "" if there is
 * none. */
struct pss_str pss_condition_within(
    const struct pss_tree *tree, const struct pss_node *node);

#endif
