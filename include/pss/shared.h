/* Nodes with more than one user: anchors, aliases, merges (docs/decisions.md, "Shared
 * nodes"). */
#ifndef PSS_SHARED_H
#define PSS_SHARED_H

#include "pss/index.h"

#include "pss/wish.h"

/* Where a wish leads, for every user: the node that is to change and what is asked. */
struct pss_spot {
    /* the value as written, or the collection that grows */
    const struct pss_node *node;
    struct pss_wish wish;
    struct pss_str rest; /* keys below `node` that are not there yet */
};

/* A wish for a shared node, and how many users have it. */
struct pss_shared_wish {
    struct pss_spot spot;
    size_t users;
    /* that carries the edit at the anchor, PSS_NOWHERE before it is made */
    size_t finding;
    size_t before; /* number of the one before it for the same node, from 1 */
};

struct pss_sharing {
    struct pss_arena *mem;
    /* The users of a node cannot be seen in this text, and somebody else proves what an edit
     * makes of each: one is made if all of them use the node under one key. */
    bool is_proved_elsewhere;
    struct {
        struct pss_shared_wish *items;
        size_t n, cap;
    } wishes;
    struct pss_index last_wish; /* of a node, from 1 */
    /* Keys that a mapping with a merge gets for itself: it will not see the merged ones. */
    struct {
        struct pss_own_key {
            struct pss_str key;
            size_t before;
        } * items;
        size_t n, cap;
    } own_keys;
    struct pss_index last_own_key;
    struct {
        struct pss_routes {
            struct pss_str key;
            size_t n;
            size_t before;
        } * items;
        size_t n, cap;
    } routes; /* what has been counted */
    struct pss_index last_routes;
};

/* In how many ways the document leads to an entry of a mapping (with an empty key: to
 * the node itself). A user that merges the mapping and says the key itself does not see
 * the entry, and an anchor below an unknown key of the root (`x-common:`) counts its
 * aliases only. */
size_t pss_shared_routes(
    struct pss_sharing *sharing, const struct pss_node *node, struct pss_str key);
/* True for a key that the root of a Kubernetes object may have. */
bool pss_shared_is_known_top(struct pss_str key);
/* Counts a pod's wishes for shared nodes. */
void pss_shared_count(struct pss_sharing *sharing, const struct pss_wishes *wishes);
/* The entry for this wish if it is one for a shared node, else NULL. */
struct pss_shared_wish *pss_shared_find(
    struct pss_sharing *sharing, const struct pss_wish *wish);
/* True if all users of the node want the same. */
bool pss_shared_is_wanted_by_all(
    struct pss_sharing *sharing, const struct pss_shared_wish *shared);

#endif
