/* What Kubernetes' reader refuses although it is YAML: its way from YAML to JSON. */
#ifndef PSS_REFUSE_H
#define PSS_REFUSE_H

#include "pss/tree.h"

/* NULL if the tree has a JSON form; else the error of the chunk: a key that is a
 * mapping, a list or null, a scalar without JSON form (.nan, a bad !!int), a merge of
 * something that is not a mapping. */
const struct pss_err *pss_refuse(const struct pss_tree *tree);
/* Parses a chunk as Kubernetes' reader does: what that refuses is an error. */
const struct pss_err *pss_tree_read(
    struct pss_tree *out, const struct pss_doc *doc, const struct pss_chunk *chunk);
/* Reads the only chunk that holds more than comments; `root` is NULL if there is none.
 * The error for a second one says `several`. */
const struct pss_err *pss_tree_read_only(
    struct pss_tree *out, const struct pss_doc *doc, const char *several);

#endif
