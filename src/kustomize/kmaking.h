/* Work on the results of what roots render. */
#ifndef KUSTOMIZE_KMAKING_H
#define KUSTOMIZE_KMAKING_H

#include "pss/kplan.h"

struct pss_kresults;

/* A finding of one object: of all roots that show it at the same owner. */
struct pss_kmerged {
    const struct pss_finding *finding;
    size_t instance; /* the first that shows it */
    size_t source;
    struct pss_kat at; /* its owner */
    bool is_fixable;
    struct {
        size_t *items; /* numbers of roots */
        size_t n, cap;
    } roots;
    /* Once it is put: where it stands. */
    struct pss_result *result;
    size_t number;
};

struct pss_kmaking {
    struct pss_kresults *out;
    struct pss_arena *mem;
    const struct pss_kroots *work;
    struct pss_ksources *sources;
    const struct pss_kplan *plan; /* NULL: nothing is edited */
    const char *(*printed)(void *context, const char *path);
    void *context;
    struct pss_kmerged_list {
        struct pss_kmerged **items;
        size_t n, cap;
    } merged;
    struct pss_kmerged_list *of_source; /* the same, for each source */
    size_t *
        *numbers; /* by instance and finding of its pod: of the merged one, from 1 */
    size_t *
        *wishes; /* by instance: numbers of its wishes that are placed, from 1, and 0 */
    struct pss_kclosure **closures; /* by number of the kustomization, less one */
};

/* The result of a file; it is made if there is none. */
struct pss_result *pss_kmaking_file(struct pss_kmaking *making, const char *path);
const struct pss_kroot *pss_kmaking_root(
    const struct pss_kmaking *making, size_t instance);
const struct pss_pod_result *pss_kmaking_pod(
    const struct pss_kmaking *making, size_t instance);

/* True of what one root alone cannot say: that a suppression suppresses nothing. */
static inline bool
pss_kfinding_is_of_root(const struct pss_finding *finding)
{
    return strcmp(finding->rule, "unused-ignore") == 0;
}
/* In the order in which instances are told: those that want something come first. */
enum { PSS_KSTATES = 3 };
extern const enum pss_kstate pss_kstates[PSS_KSTATES];

/* Joins the findings of all instances of targets. */
void pss_kmerge(struct pss_kmaking *making);
/* The first wish that is placed for the finding; NULL: none. */
const struct pss_kwish *pss_kmerged_wish(
    const struct pss_kmaking *making, const struct pss_kmerged *merged);
/* Puts the finding into the file of its owner. `pod` is its number in `lead`, the result
 * with the pod that tells it; `home` is that pod. */
const struct pss_finding *pss_kmerged_put(struct pss_kmaking *making,
    struct pss_kmerged *merged, const struct pss_result *lead, size_t pod,
    const struct pss_pod_result *home);

/* `PATH:LINE` of what takes the value of the finding away; "": nothing does. */
struct pss_str pss_kremoved_by(
    struct pss_kmaking *making, const struct pss_kmerged *merged);

/* Kustomizations on the way from the source to the root. */
size_t pss_klayers_of(const struct pss_str **out, struct pss_kmaking *making,
    const struct pss_kroot *root, const char *path);

/* Puts the changes of the plan into the results of their files, and gives each edit to a
 * finding. */
void pss_kedits_give(struct pss_kmaking *making);

#endif
