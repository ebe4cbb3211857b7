/* What is asked about each owner once it is found. */
#ifndef HELM_CONTEXTS_H
#define HELM_CONTEXTS_H

#include "pss/templateowners.h"

/* Fills owner->context. */
void pss_context_find(const struct pss_template *template, struct pss_owner *owner);
/* True if an action prints keys into this value of a mapping of an image. */
bool pss_value_is_filled(
    const struct pss_template *template, const struct pss_node *value);
/* Where the text of the owner ends, with the actions behind it: at the next text. */
size_t pss_owner_end(const struct pss_owner *owner);
/* The column at which an action prints: N of `nindent N` at the end of it, else that of the
 * action itself. */
size_t pss_printing_column(
    const struct pss_actions *actions, const struct pss_action *action);
/* Fills owner->anchor. Needs its context. */
void pss_anchor_find(const struct pss_template *template, struct pss_owner *owner);
/* True if lines can be inserted at `at`, the start of a line, and every other byte stays the
 * same in what is rendered. */
bool pss_anchor_is_free(const struct pss_actions *actions, size_t at);

#endif
