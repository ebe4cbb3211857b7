/* Whether a kustomization.yaml names a file as a patch (docs/decisions.md, "Pods that
 * are left"). */
#ifndef PSS_KUSTOMIZE_H
#define PSS_KUSTOMIZE_H

#include <stdbool.h>

#include "pss/str.h"

/* The kustomizations that have been read so far. Several threads may ask. */
struct pss_kustomize;

struct pss_kustomize *pss_kustomize_new(void);
void pss_kustomize_release(struct pss_kustomize *kustomize);
/* True if a kustomization.yaml of the file's directory or of a parent (up to the work
 * tree's root) names the file as a patch. What cannot be read names nothing. */
bool pss_kustomize_names(struct pss_kustomize *kustomize, const char *path);
/* `namespace:` of the nearest kustomization.yaml that has one, of the file's directory or
 * of a parent (up to the work tree's root); "" if there is none. Lives as long as
 * `kustomize`. */
struct pss_str pss_kustomize_namespace(
    struct pss_kustomize *kustomize, const char *path);
/* True for the name of a Kustomization file. */
bool pss_kustomize_is_file(const char *path);

#endif
