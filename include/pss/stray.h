/* Strays: objects that hold containers, or should hold some, and in which no pod was
 * found. Their containers are not checked, so the user must be told. */
#ifndef PSS_STRAY_H
#define PSS_STRAY_H

#include "pss/pod.h"

enum pss_stray_kind {
    PSS_STRAY_NO_SUCH_KIND, /* misspelt, or with a version that there is not */
    PSS_STRAY_NO_TEMPLATE,  /* a workload without its pod template */
    PSS_STRAY_UNKNOWN,      /* the program does not know the kind */
};

struct pss_stray {
    enum pss_stray_kind kind;
    const struct pss_object *object;
    const struct pss_node *node; /* the value that is wrong, … */
    bool is_key;                 /* … or its key */
    struct pss_str field;        /* of it, below the object */
    struct pss_str message;      /* one sentence: what is wrong and what to do */
};

struct pss_strays {
    struct pss_stray *items;
    size_t n;
    size_t cap;
};

/* Appends those of a chunk, found as pods are. */
void pss_locate_strays(
    struct pss_strays *out, const struct pss_tree *tree, const struct pss_kinds *kinds);
/* Judges one object in which no pod was found. Sets all members but `object`. False if
 * nothing is wrong. */
bool pss_stray_judge(struct pss_stray *out, const struct pss_kinds *kinds,
    const struct pss_node *root, struct pss_str api_version, struct pss_str kind);
/* True if objects of this kind describe others, as a CustomResourceDefinition does: what
 * they hold is never a pod. */
bool pss_kind_only_describes(struct pss_str api_version, struct pss_str kind);

#endif
