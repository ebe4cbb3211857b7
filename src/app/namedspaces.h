/* The namespaces that an object names in its `metadata`, searched in text that no reader
 * takes: a document that is refused, a template. */
#ifndef APP_NAMEDSPACES_H
#define APP_NAMEDSPACES_H

#include "pss/arena.h"

struct pss_named_spaces {
    struct pss_arena *mem;
    struct pss_str *items; /* pieces of the text */
    size_t n, cap;
    size_t n_metadata; /* keys that were looked at */
    bool is_unclear;   /* there may be others: a placeholder, a list */
};

/* `mem` is set. */
void pss_named_spaces_find(struct pss_named_spaces *out, struct pss_str text);

#endif
