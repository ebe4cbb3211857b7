/* What Helm or kustomize rendered: where a pod or a finding comes from. */
#ifndef PSS_RENDERING_H
#define PSS_RENDERING_H

#include <stdbool.h>

#include "pss/str.h"

struct pss_finding;

/* A finding of a pod, in whichever file it stands. */
struct pss_told_finding {
    const char *path; /* as reports print it */
    size_t line;
    const struct pss_finding *finding;
};

/* What kustomize adds to what it rendered. Texts and paths are as reports print them. */
struct pss_kustomized {
    const char *const *files; /* the kustomizations of the roots */
    /* Of a finding: … */
    const char *placement;     /* where it is edited; NULL: of a pod */
    struct pss_str removed_by; /* PATH:LINE of what takes the value away; "": nothing */
    /* … of a pod: */
    const char *root;
    const char *source; /* the file of the object that the pod began as … */
    size_t document;    /* … and where it stands there */
    size_t line;
    bool
        is_not_ours; /* the object is in no file of the tree: `source` brings it in … */
    struct pss_str origin;        /* … by this name; "" if nobody knows */
    const struct pss_str *layers; /* kustomizations from the source to the root */
    size_t n_layers;
    /* Another row tells what this one would: they are of one object, and fare alike. */
    bool is_follower;
    /* Of one that tells: the roots, the findings, and the files that are edited. */
    const struct pss_str *told_roots;
    size_t n_told_roots;
    struct pss_str details; /* the longest that the cluster says of one of their pods */
    const struct pss_told_finding *told;
    size_t n_told;
    const struct pss_str *edited;
    size_t n_edited;
    const struct pss_str *added;
    size_t n_added;
};

struct pss_rendering {
    /* The directory of the chart, as reports print it; NULL: kustomize rendered it. */
    const char *chart;
    const struct pss_str
        *values; /* names of the sets of values, or roots, that show it */
    size_t n;
    const struct pss_kustomized *kustomized; /* NULL: Helm rendered it */
};

#endif
