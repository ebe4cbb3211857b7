/* The elements of a ResourceList, and what their annotations say of them: where they
 * are from, and whether a cluster ever gets them (docs/decisions.md, "Hosts"). */
#ifndef PSS_ITEMS_H
#define PSS_ITEMS_H

#include "pss/pod.h"

struct pss_item {
    /* config.kubernetes.io/local-config, or a function's configuration: not applied to
     * a cluster. */
    bool is_local;
    size_t at;            /* where it starts: its dash, if it has one */
    struct pss_str path;  /* of its file, with slashes; "" if nobody says */
    struct pss_str index; /* in that file, in digits; "" if nobody says */
};

struct pss_items {
    struct pss_item *items; /* one an element of `items` of the chunk's root */
    size_t n;
    size_t cap;
};

void pss_items_of(struct pss_items *out, const struct pss_tree *tree);
/* The number of the element that holds the object, or is the object; PSS_NOWHERE if the
 * object is not in a list. */
size_t pss_item_of(const struct pss_object *object);
/* True if the text at an offset belongs to an element that no cluster gets. */
bool pss_items_is_local(const struct pss_items *items, size_t at);
/* True for an object whose annotations say that no cluster gets it. */
bool pss_object_is_local(const struct pss_node *object);
/* pss_locate without the pods of objects that no cluster gets. */
void pss_locate_applied(
    struct pss_pods *out, const struct pss_tree *tree, const struct pss_kinds *kinds);

#endif
