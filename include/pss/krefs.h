/* The names in a kustomization, and what kind of thing each names. */
#ifndef PSS_KREFS_H
#define PSS_KREFS_H

#include "pss/node.h"

/* What a name in a kustomization means there. */
enum pss_kref_kind {
    PSS_KREF_RESOURCE, /* resources, bases */
    PSS_KREF_COMPONENT,
    PSS_KREF_PATCH,
    PSS_KREF_GENERATOR,
    PSS_KREF_TRANSFORMER,
    PSS_KREF_VALIDATOR,
    PSS_KREF_DATA, /* a file that something reads: of generators, schemas, … */
};

/* Gives `take` each string that stands where a name can stand. A patch or a plugin may stand
 * there itself, as a text. */
void pss_krefs_visit(const struct pss_node *root,
    void (*take)(void *context, enum pss_kref_kind kind, const struct pss_node *item),
    void *context);
/* True for a name that is fetched from elsewhere, unless a path of that name is there. */
bool pss_kref_is_remote(struct pss_str text);

#endif
