/* Reads Namespaces before any workload is judged (--level=namespace). */
#ifndef PSS_SPACEFILES_H
#define PSS_SPACEFILES_H

#include "pss/opts.h"

/* True if the Namespaces of the run must be known before these options judge a text. */
bool pss_space_files_are_needed(const struct pss_opts *opts);
/* Reads --namespaces and --cluster-config. An error names the file and the place. */
const struct pss_err *pss_space_files_context(const struct pss_opts *opts);
/* Adds the Namespaces of one input (64 readable zero bytes follow it) to those that are
 * known; false if it holds none. A chunk that cannot be read is passed over here, because
 * judging it reports the error. */
bool pss_space_files_take(
    const struct pss_opts *opts, const char *path, struct pss_str src);
/* To be called once, when all are added. From then on threads may ask. */
void pss_space_files_settle(const struct pss_opts *opts);

/* What is known of namespaces, with the policy of those that say nothing. */
struct pss_spaces pss_opts_spaces(const struct pss_opts *opts);
/* pss_around.demand: what the namespace of a pod asks. `opts` are struct pss_opts. The
 * namespace is the object's own, else --namespace, else that of the nearest
 * kustomization.yaml, else `default`. */
void pss_opts_demand(struct pss_namespace_demand *out, const void *opts,
    struct pss_arena *mem, const struct pss_pod *pod);

/* The namespaces in which an object may stand. */
struct pss_home {
    struct pss_str space; /* its own, else that of --namespace, else that of the nearest
                             kustomization.yaml, else `default` */
    struct pss_str kustomized; /* that of the nearest kustomization.yaml; "": none */
    struct pss_str
        other; /* `kustomized`, if it is not `space`: kustomize puts the object there */
    bool is_anywhere; /* no text says it: the person who applies the object decides */
};
/* `root` is the object; NULL: nothing is known of it. */
void pss_opts_home(struct pss_home *out, const struct pss_opts *opts,
    const struct pss_node *root, const char *path);

#endif
