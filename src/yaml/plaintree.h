/* The tree of a text that needs no mask. */
#ifndef YAML_PLAINTREE_H
#define YAML_PLAINTREE_H

#include "pss/node.h"

struct pss_plain {
    struct pss_node *root; /* NULL: there are only blanks */
    size_t n;              /* nodes, keys among them */
    bool has_comments;
    bool is_sound; /* each key and value is sure to have a JSON form */
};

/* True if this part of the document is ASCII, the skimmer reads it, and nothing but blanks,
 * signs and comments stands between its nodes; `out` is its tree then. */
bool pss_plain_tree(
    struct pss_plain *out, const struct pss_doc *doc, struct pss_span span);

#endif
