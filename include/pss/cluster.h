/* A cluster's configuration of Pod Security admission: PodSecurityConfiguration
 * (k8s.io/pod-security-admission/admission/api), which the API server reads once, at its
 * start. */
#ifndef PSS_CLUSTER_H
#define PSS_CLUSTER_H

#include "pss/err.h"
#include "pss/namespace.h"
#include "pss/tree.h"

struct pss_cluster {
    struct pss_admission defaults; /* of namespaces without labels */
    bool asks_something;           /* a default level is not privileged */
    struct pss_cluster_names {
        struct pss_cluster_name {
            struct pss_str text;
            const struct pss_node *node;
        } * items; /* sorted */
        size_t n, cap;
    } usernames, namespaces, runtime_classes; /* exempt; exact names */
};

/* What holds where no configuration is given: no exemptions, no defaults. */
struct pss_cluster pss_cluster_builtin(void);
/* Reads the configuration that the root of a tree is, or that an AdmissionConfiguration
 * holds for the plugin PodSecurity. As the API server does, it refuses unknown keys, bad
 * levels and versions, names that are malformed or there twice; the error has its place
 * in the tree's document. Texts live in the arena of the document. */
const struct pss_err *pss_cluster_read(
    struct pss_cluster *out, const struct pss_tree *tree);
/* True for a name that a namespace can have: a DNS label. */
bool pss_is_namespace_name(struct pss_str text);
bool pss_cluster_names_have(const struct pss_cluster_names *names, struct pss_str name);

#endif
