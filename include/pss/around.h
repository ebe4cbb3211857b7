/* What is known beyond the bytes of an input, and beyond what may be done to it. */
#ifndef PSS_AROUND_H
#define PSS_AROUND_H

#include "pss/imagefacts.h"
#include "pss/known.h"
#include "pss/namespace.h"
#include "pss/pod.h"
#include "pss/result.h"
#include "pss/spaces.h"

/* One table for all questions that the engine asks about what it cannot see. A question
 * is a function and, beside it, what the function is given to answer from. NULL for the
 * function means that nothing is known, so the zero table is valid. Several threads may
 * ask at the same time. */
struct pss_around {
    /* True if another file (a kustomization.yaml) names the file at `path` as a patch.
     * Asked only where the answer matters. */
    bool (*names_patch)(void *patches, const char *path);
    void *patches;
    /* Fills in what the namespace of the pod asks (--level=namespace). NULL: the policy
     * of pss_fixing is asked of all pods. */
    void (*demand)(struct pss_namespace_demand *out, const void *spaces,
        struct pss_arena *mem, const struct pss_pod *pod);
    const void *spaces;
    /* True if findings of this rule count (--select, --ignore). NULL: all count. */
    bool (*selects)(const void *rules, const char *rule);
    const void *rules;
    /* NULL if there is a rule of this name. Else the text to write behind the name:
     * " (did you mean 'x'?)" or "". NULL for the function: every name is a rule. */
    const char *(*unknown_rule)(struct pss_arena *mem, struct pss_str rule);

    /* The row of a kind that no table has; NULL: nobody knows it either. It lives as long
     * as the run. NULL for the function: nobody is asked. */
    const struct pss_pod_kind *(*learn)(
        void *crds, struct pss_str api_version, struct pss_str kind);
    void *crds;

    /* What is known of images. */
    struct pss_image_facts images;
    /* Findings that are known already. NULL: there is no baseline. */
    const struct pss_baseline *baseline;
    struct pss_str known_as; /* the baseline's name of the input */
    /* True if nobody named the input: it was found in a directory. */
    bool is_found;
    const char *seal; /* why nothing of it may be edited; NULL: nothing bars that */
    /* What an earlier run over the same bytes could not read: the reader keeps memory
     * for each refusal, so no chunk is refused twice. NULL: there was no such run. */
    const struct pss_failures *refused;
};

bool pss_around_names_patch(const struct pss_around *around, const char *path);
bool pss_around_selects(const struct pss_around *around, const char *rule);
/* See `unknown_rule`. */
const char *pss_around_unknown_rule(
    const struct pss_around *around, struct pss_arena *mem, struct pss_str rule);

#endif
