/* What Kubernetes' decoder will say of an object before any check reads it: values of
 * a wrong type, and keys that do not mean what they seem to. */
#ifndef PSS_SCHEMA_H
#define PSS_SCHEMA_H

#include "pss/pod.h"

enum pss_schema_kind {
    PSS_SCHEMA_TYPE,      /* the API server refuses the object */
    PSS_SCHEMA_DUPLICATE, /* a key stands more than once in its mapping */
    PSS_SCHEMA_MERGE,     /* readers disagree, where a check reads */
    PSS_SCHEMA_CASE,      /* not a field, but it is one if case is ignored */
    PSS_SCHEMA_PLACE,     /* not a field here, but elsewhere in a pod */
    PSS_SCHEMA_SOURCE,    /* a key of a volume that a volume does not have */
};

struct pss_schema_issue {
    enum pss_schema_kind kind;
    bool is_read; /* a check reads this field, or one below it */
    /* the value as written; of duplicates the one that wins */
    const struct pss_node *node;
    struct pss_str path;    /* below the object: spec.containers[0].image */
    struct pss_str message; /* one sentence: what is wrong and what to do */
};

struct pss_schema_issues {
    struct pss_schema_issue *items;
    size_t n;
    size_t cap;
};

/* Appends the issues of a pod's object in the order of the text. Where the type of the
 * object is not known, those of the pod, and of the way to it. */
void pss_schema_check(struct pss_schema_issues *out, const struct pss_pod *pod);

#endif
