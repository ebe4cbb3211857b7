/* Documents of two texts, paired. */
#ifndef KUBE_RENDERPAIRS_H
#define KUBE_RENDERPAIRS_H

#include "pss/cut.h"
#include "pss/tree.h"

struct pss_rendered {
    struct pss_chunk chunk;
    struct pss_str text;
    struct pss_str source;
    bool is_known; /* the rest was read, or it cannot be */
    const struct pss_err *err;
    struct pss_tree tree;
    struct pss_str key; /* source, apiVersion, kind, namespace and name */
    size_t partner;     /* in the other list, PSS_NOWHERE if there is none */
    bool is_same;       /* byte for byte */
};

struct pss_rendered_list {
    const struct pss_doc *doc;
    struct pss_rendered *items;
    size_t n;
};

const struct pss_err *pss_rendered_cut(
    struct pss_rendered_list *out, struct pss_arena *mem, struct pss_str text);
/* Reads the document, if that was not done yet. */
void pss_rendered_read(
    const struct pss_rendered_list *list, struct pss_rendered *rendered);
/* Sets the partners in both lists. */
void pss_rendered_pair(struct pss_rendered_list *a, struct pss_rendered_list *b);
/* "Deployment web". */
struct pss_str pss_rendered_name(
    const struct pss_rendered_list *list, struct pss_rendered *rendered);

#endif
