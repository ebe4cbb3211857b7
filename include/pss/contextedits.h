/* Edits of a template. Each adds to the one edit list, in lines of its own where it can, and
 * none touches the bytes of an action. */
#ifndef PSS_CONTEXTEDITS_H
#define PSS_CONTEXTEDITS_H

#include "pss/contextkeys.h"
#include "pss/edit.h"
#include "pss/templateowners.h"

struct pss_new;

/* Items that a list gets: mappings of scalars and of empty mappings. */
struct pss_new_items {
    const struct pss_new **items;
    size_t n, cap;
};

/* All of these return NULL if the edits were added, else why they cannot be, in words for a
 * report; nothing was added then. */

/* For PSS_CONTEXT_ABSENT: the key with these keys in it, at the owner's anchor. */
const char *pss_context_insert(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_owner *owner,
    struct pss_context_keys keys);
/* The same, filled from values: `path` is an expression such as
 * `$.Values.podSecurityContext`. */
const char *pss_context_insert_knob(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_owner *owner,
    struct pss_str path);
/* For PSS_CONTEXT_LITERAL and PSS_CONTEXT_PARTLY: adds the keys that no image has, and
 * replaces values that are literal. For PSS_CONTEXT_MIXED: only in keys that are there. */
const char *pss_context_set(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_owner *owner,
    struct pss_context_keys keys);
/* For PSS_CONTEXT_OWN_IF: the key and these keys go above the `if`, the rest stays in it. */
const char *pss_context_hoist(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_owner *owner,
    struct pss_context_keys keys);
/* Adds items to the list of this key of an owner: `volumes`, `volumeMounts`. A list that no
 * image has is made at the owner's anchor. One that stands there must be literal where the
 * items go, at its end or before its first item. */
const char *pss_list_insert(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_owner *owner,
    struct pss_str key, const struct pss_new_items *items);
/* Deletes an entry of a mapping of an image, or an item of a list, with its lines. The only
 * one of its collection is deleted only if others are being added: `is_replaced`. */
const char *pss_template_delete(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_node *entry,
    bool is_replaced);
/* Replaces a literal scalar of an image. */
const char *pss_template_replace(struct pss_edits *edits,
    const struct pss_template *template, const struct pss_node *scalar,
    struct pss_str text);
/* True if no edit touches the bytes of an action. For settled edits. */
bool pss_template_keeps_actions(
    const struct pss_template *template, const struct pss_edits *edits);
/* True if the actions of the new text that are not in an edit are those of the template, in
 * their order: what the edits promise, seen from the result. */
bool pss_template_is_same_but(const struct pss_template *template,
    const struct pss_edits *edits, struct pss_str edited);

#endif
