/* Makers: objects that make other objects somewhere else: a chart, a remote resource of a
 * kustomization, an application of a delivery tool. Nobody sees here what they make. */
#ifndef PSS_MAKER_H
#define PSS_MAKER_H

#include "pss/node.h"

enum pss_maker_kind {
    PSS_MAKER_CHART,  /* a chart, or a source that somebody applies */
    PSS_MAKER_REMOTE, /* fetched when the kustomization is built */
    PSS_MAKER_LOCAL,  /* a file or a directory beside the kustomization */
    PSS_MAKER_PLUGIN, /* a generator or a transformer */
    PSS_MAKER_VALUE,  /* a replacement that sets a field which checks read */
};

struct pss_maker {
    enum pss_maker_kind kind;
    const struct pss_node *at;
    /* Where its `spec` says what namespace it makes them in; NULL: it does not. */
    const struct pss_node *space;
    bool is_here; /* without that, the namespace of the object itself holds */
};

struct pss_makers {
    struct pss_maker *items;
    size_t n;
    size_t cap;
};

/* Appends those of one object, or of a Kustomization (by its kind, or as
 * `is_kustomization` says). */
void pss_makers_of(
    struct pss_makers *out, const struct pss_node *root, bool is_kustomization);
/* False if the text is sure to hold none. */
bool pss_may_hold_makers(struct pss_str text);

#endif
