/* Which kinds hold a pod, and where: those of DefaultPodSpecExtractor in
 * k8s.io/pod-security-admission/admission, and older groups. One row a kind. */
#ifndef PSS_KINDS_H
#define PSS_KINDS_H

#include "pss/str.h"

struct pss_pod_kind {
    const char *group;    /* "" is the core group; any version listed in `versions` */
    const char *versions; /* space-separated: "v1 v1beta1" */
    const char *kind;
    const char *pod; /* path of the object with `metadata` and `spec`: "" for a Pod,
                             "template", "spec.template", … */
};

/* The row for this apiVersion and kind, or NULL. */
const struct pss_pod_kind *pss_kind_find(
    struct pss_str api_version, struct pss_str kind);
/* Row by number, NULL past the end: for lists and tests. */
const struct pss_pod_kind *pss_kind_at(size_t i);

#endif
