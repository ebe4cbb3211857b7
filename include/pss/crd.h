/* What a CustomResourceDefinition tells of its kind: where its schema has pods. */
#ifndef PSS_CRD_H
#define PSS_CRD_H

#include "pss/kinds.h"
#include "pss/node.h"

/* Who named the file of a definition. */
enum pss_crd_origin {
    PSS_CRD_FOUND, /* nobody: the run looks at it */
    PSS_CRD_BELOW, /* the user named its directory: what cannot be read is an error */
    PSS_CRD_NAMED, /* the user: and it must hold a definition */
};

/* One row a version. A row without paths is a kind whose schema shows no pod. */
struct pss_crd_rows {
    struct pss_pod_kind *items;
    size_t n;
    size_t cap;
};

/* True for an object of this apiVersion and kind. */
bool pss_is_crd(struct pss_str api_version, struct pss_str kind);
/* Appends the rows of the definition `root`. `source` says where it stands. What the rows
 * hold lives in `mem`. Nodes that are not what a definition has there are passed over. */
void pss_crd_read(struct pss_crd_rows *out, struct pss_arena *mem,
    const struct pss_node *root, const char *source);

#endif
