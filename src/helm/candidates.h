/* Paths of values that may feed a field. */
#ifndef HELM_CANDIDATES_H
#define HELM_CANDIDATES_H

#include "pss/table.h"
#include "valuesfile.h"

enum feed_kind {
    FEED_CONTEXT, /* a mapping: securityContext */
    FEED_VOLUMES, /* a list: volumes */
    FEED_MOUNTS,  /* a list: volumeMounts */
    FEED_SCALAR,  /* a scalar of a securityContext */
    FEED_WORDS,   /* a list of words in a securityContext: `add`, `drop` */
    FEED_IMAGE,   /* a part of the image of a container */
};

/* A path that may feed a field. */
struct feed_candidate {
    enum feed_kind kind;
    struct pss_str path;
    bool
        is_guess; /* no template reads it by its whole path, and it is not in the file */
    bool is_number; /* SCALAR: of a user or a group, whatever its name */
};

struct feed_candidates {
    struct pss_arena *mem;
    struct feed_candidate *items;
    size_t n, cap;
    struct pss_table known; /* of each "KIND PATH": its number, from 1 */
};

/* True if `securityContext` stands in a key or a path, in letters of any case. */
bool feed_is_context_name(struct pss_str key);

#endif
