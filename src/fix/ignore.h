/* What the author of a manifest wants to be silent about: directives in comments, and
 * annotations (interfaces §4.5). */
#ifndef FIX_IGNORE_H
#define FIX_IGNORE_H

#include "pss/plan.h"

/* Those of one chunk. */
struct pss_ignores;

/* What a finding is about. */
struct pss_subject {
    const char *rule;
    size_t at;                     /* offset of its place */
    const struct pss_node *setter; /* the mapping that sets the value, or NULL */
    struct pss_str container;      /* "" if none */
    struct pss_str object;         /* for a baseline: its name of it … */
    struct pss_str field;          /* … and what of it */
    bool needs_name; /* ALL does not mean it: what makes the API refuse the object */
};

/* NULL if there are none, or nobody listens to them. */
struct pss_ignores *pss_ignores_new(struct pss_result *result,
    const struct pss_fixing *fixing, const struct pss_tree *tree);
/* True if there are directives in comments, good or bad. */
bool pss_ignores_has_comments(const struct pss_ignores *ignores);
/* From here on it is about this pod, whose entry in `pods` is to come: its annotations
 * count. */
void pss_ignores_enter(struct pss_ignores *ignores, const struct pss_pod *pod);
/* True if one of them is about the subject; it then counts as used. `ignores` may be
 * NULL. */
bool pss_ignores_take(struct pss_suppression *out, struct pss_ignores *ignores,
    const struct pss_subject *subject);
/* Not all that there is to find can be found: nobody can say that one is unused. */
void pss_ignores_doubt(struct pss_ignores *ignores);
/* Findings for those that are about nothing, and the edits that take them away. */
void pss_ignores_finish(struct pss_ignores *ignores, const struct pss_tree *tree);

#endif
