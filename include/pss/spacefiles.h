/* Reads Namespaces before any workload is judged (--level=namespace). */
#ifndef PSS_SPACEFILES_H
#define PSS_SPACEFILES_H

#include "pss/opts.h"

/* Reads --namespaces and --cluster-config, and finds the Namespaces of the files, if
 * one of these files is judged by namespace. From then on threads may ask. A file that
 * cannot be read is passed over here, because judging it reports the error. An error of
 * the other two names the file and the place. */
const struct pss_err *pss_space_files_files(const struct pss_opts *opts,
    const char *const *paths, const struct pss_opts *const *file_opts, size_t n);
/* The same for the one input of a run (64 readable zero bytes follow it). */
const struct pss_err *pss_space_files_stdin(
    const struct pss_opts *opts, const char *path, struct pss_str src);

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
    struct pss_str other; /* the same, if it is not `space`: kustomize puts it there */
    bool is_anywhere;     /* whoever applies it decides */
};
/* `root` is the object; NULL: nothing is known of it. */
void pss_opts_home(struct pss_home *out, const struct pss_opts *opts,
    const struct pss_node *root, const char *path);

#endif
