/* The tree of a text that needs no mask. */
#ifndef YAML_PLAINTREE_H
#define YAML_PLAINTREE_H

#include "pss/tree.h"

/* True if this part of the document is ASCII, the skimmer reads it, and nothing but blanks
 * and signs stands between its nodes; `out` is its tree then. */
bool pss_plain_tree(
    struct pss_tree *out, const struct pss_doc *doc, struct pss_span span);

#endif
