/* Follows the path of a kind to all the places in an object where it leads. */
#ifndef KUBE_SPOTS_H
#define KUBE_SPOTS_H

#include "pss/value.h"

/* A place where a path leads to. */
struct pss_spot {
    const struct pss_node *written; /* the value as it is written: an alias, perhaps */
    struct pss_str path;            /* below the object, with real keys and indices */
    struct pss_found doubt; /* on the way to it, the first key that stands twice or of
                               which readers disagree; zero if there is none */
    bool is_aliased;        /* the way leads through an alias */
};

struct pss_spots {
    struct pss_spot *items;
    size_t n;
    size_t cap;
};

/* Appends the spots (in the scratch memory of the document) in the order of the path: `path` is as in struct pss_pod_path. Where a
 * part is missing, null or of a wrong type, the path leads nowhere. Nodes behind aliases
 * are not repeated without end. */
void pss_spots_of(struct pss_spots *out, const struct pss_node *root, const char *path);

#endif
