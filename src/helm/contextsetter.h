/* Edits of a securityContext whose keys stand in the template, while they are made. */
#ifndef HELM_CONTEXTSETTER_H
#define HELM_CONTEXTSETTER_H

#include "pss/buf.h"
#include "pss/contextedits.h"

/* One key on its way into the mapping. */
struct way {
    const struct pss_context_key *key;
    const struct pss_node *node; /* the deepest that is there */
    size_t depth;                /* keys of the path that are there */
    bool is_whole;               /* all of them */
};

struct setter {
    struct pss_edits *edits;
    const struct pss_template *template;
    const struct pss_owner *owner;
    struct way *ways;
    size_t n;
};

/* The start of the line below the key of `map`, if lines can go there; else why not. */
const char *pss_setter_below(
    size_t *at, const struct setter *setter, const struct pss_node *map);
/* Adds keys, of which the first `depth` parts are there, to a mapping. */
const char *pss_setter_insert(struct setter *setter, const struct pss_node *map,
    struct pss_context_keys keys, size_t depth);

/* True if the key is to go. */
static inline bool
pss_is_unwanted(const struct pss_context_key *key)
{
    return key->text.n == 0;
}
/* True if all keys of a mapping in brackets go, and others come: these take their place. */
bool pss_setter_empties(const struct setter *setter, const struct pss_node *map);

#endif
