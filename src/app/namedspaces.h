/* Namespaces that stand in the `metadata` of a text that YAML readers refuse, such as a
 * template. */
#ifndef APP_NAMEDSPACES_H
#define APP_NAMEDSPACES_H

#include "pss/arena.h"

struct pss_named_spaces {
    struct pss_arena *mem;
    struct pss_str *items; /* they are pieces of the text */
    size_t n, cap;
    size_t n_metadata; /* keys `metadata` that were looked at */
    bool is_unclear;   /* there may be more: it holds a placeholder or a list */
};

/* Appends the namespaces of the text. `out->mem` must be set. */
void pss_named_spaces_find(struct pss_named_spaces *out, struct pss_str text);

#endif
