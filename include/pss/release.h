/* Objects that deploy a chart: an Application of Argo CD, a HelmRelease of Flux. */
#ifndef PSS_RELEASE_H
#define PSS_RELEASE_H

#include "pss/chart.h"
#include "pss/doc.h"

struct pss_release {
    const char *name; /* "Application/web" */
    const char *file; /* as it is printed */
    /* The chart is a path below the repository: "charts/web". "": it is in a registry. */
    struct pss_str path;
    struct {
        struct pss_release_file {
            struct pss_str name;
            bool is_from_top; /* it counts from the repository, not from the chart */
        } * items;
        size_t n, cap;
    } files;
    bool skips_missing; /* of the files */
    struct pss_str values;
    struct pss_value_part
        part; /* where these are written; its `real` is not known yet */
    struct {
        struct pss_helm_set *items;
        size_t n, cap;
    } sets;
    const char *space;   /* "" for none */
    const char *unclear; /* what of it cannot be known here; NULL: nothing */
};

struct pss_releases {
    struct pss_release *items;
    size_t n, cap;
};

/* True if the text may hold one: a cheap look before the text is read. */
bool pss_may_hold_releases(struct pss_str text);
/* Adds the releases of a document. Texts are copied to `mem`. */
void pss_releases_of(
    struct pss_releases *out, struct pss_arena *mem, const struct pss_doc *doc);
/* Adds the set of values with which a release deploys the chart. `top` is the directory
 * from which the path of the release counts. */
void pss_chart_add_release(struct pss_chart *chart, struct pss_arena *mem,
    const struct pss_release *release, const char *top);

#endif
