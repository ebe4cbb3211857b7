/* A safe look at the bytes of a chunk that spares the parser: most of a repository's
 * YAML holds no pod. */
#ifndef PSS_SKIM_H
#define PSS_SKIM_H

#include "pss/cut.h"
#include "pss/doc.h"

/* What the keys of the root said, and those below it. */
struct pss_skim {
    struct pss_str api_version; /* as it is written; "" if there is none */
    struct pss_str kind;        /* "" if there is none */
    bool has_text;              /* more than comments */
    bool has_items;             /* a key `items` */
    bool has_patches;           /* a key that begins with `patches` */
    bool has_containers;        /* somewhere a list of containers: by its key, and an
                                   element with a key `image` */
    bool has_template;          /* somewhere a key `template` */
};

/* True if the chunk is sure to be YAML that Kubernetes reads, being written in a small
 * and plain part of it: block mappings and lists, plain keys, values on one line or in
 * block scalars. `out` then says what its root is. False says nothing: parse it. */
bool pss_skim_chunk(
    struct pss_skim *out, const struct pss_doc *doc, const struct pss_chunk *chunk);

#endif
