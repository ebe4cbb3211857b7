/* Documents of patches of ours. */
#ifndef KUSTOMIZE_KPATCHDOC_H
#define KUSTOMIZE_KPATCHDOC_H

#include "ktext.h"
#include "kwork.h"

/* The entry of this key, which is made if there is none: in the order of keys, but the
 * securityContext of a pod stands above its containers. */
struct pss_new *pss_kdoc_entry(struct pss_arena *mem, struct pss_new *parent,
    struct pss_str key, enum pss_new_kind kind);
void pss_kdoc_text(struct pss_arena *mem, struct pss_new *parent, const char *key,
    struct pss_str text);
/* The key by which items of a list are merged; NULL: the list is replaced. */
const char *pss_kdoc_merge_key(struct pss_str list);
/* A copy of what is rendered. */
void pss_kdoc_copy(
    struct pss_arena *mem, struct pss_new *out, const struct pss_node *node);
/* The mapping for the scope of a want below the root of an object; NULL: a merge cannot
 * reach it. */
struct pss_new *pss_kdoc_scope(struct pss_arena *mem, struct pss_new *root,
    const struct pss_kpod *pod, const struct pss_want *want);
/* Adds what is wanted below the scope. `rendered` is what the scope is now. */
bool pss_kdoc_add(struct pss_arena *mem, struct pss_new *scope,
    const struct pss_want *want, const struct pss_node *rendered);
/* The document as a block, its last line end included. */
void pss_kdoc_print(struct pss_buf *out, const struct pss_new *root);
/* A value on one line. */
void pss_kdoc_flow(struct pss_buf *out, const struct pss_new *value);

#endif
