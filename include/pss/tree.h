/* The tree of one chunk: read-only, every node with its place in the source. */
#ifndef PSS_TREE_H
#define PSS_TREE_H

#include "pss/cut.h"
#include "pss/doc.h"
#include "pss/err.h"
#include "pss/node.h"

struct pss_tree {
    const struct pss_doc *doc;
    struct pss_chunk chunk;
    struct pss_node *root; /* NULL: only comments and blanks */
    size_t n;              /* nodes, keys among them */
    bool has_aliases;
    bool has_comments;
    bool is_sound;       /* each key and value is sure to have a JSON form */
    bool has_odd_breaks; /* see pss_doc_is_odd */
    struct pss_conditions conditions;
};

/* Parses one chunk. The tree lives in doc->mem, and what the parsing took in its scratch
 * arena; offsets are those of doc->src. */
const struct pss_err *pss_tree_parse(
    struct pss_tree *out, const struct pss_doc *doc, const struct pss_chunk *chunk);

#endif
