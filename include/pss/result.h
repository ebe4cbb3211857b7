/* What one document came to. Writers read it; they decide nothing. */
#ifndef PSS_RESULT_H
#define PSS_RESULT_H

#include "pss/edit.h"
#include "pss/eval.h"
#include "pss/finding.h"
#include "pss/known.h"
#include "pss/namespace.h"
#include "pss/rendering.h"

struct pss_krm_rows;
struct pss_want;

struct pss_namespace_demand;

/* What the cluster says of the pod in one of its modes. */
struct pss_mode_verdict {
    bool is_allowed;
    struct pss_str details; /* "" if allowed */
};

struct pss_who;

struct pss_pod_result {
    const struct pss_object *object; /* NULL for a refused chunk or a template */
    /* The pod is of a chart: `at` is a place in its template. NULL: it is as it is written. */
    const struct pss_rendering *rendered;
    struct pss_str path; /* of the pod below the object */
    size_t document;
    /* offset of the object's first byte (of the error, for a refused chunk) */
    size_t at;
    struct pss_policy policy; /* asked of it */
    bool is_allowed;
    struct pss_str details;
    /* with --level=namespace, else NULL … */
    const struct pss_namespace_demand *standing;
    struct pss_mode_verdict modes[PSS_N_MODES]; /* … and then the verdicts */
    enum pss_outcome outcome;
    struct pss_str *reasons; /* why it is left: one sentence each */
    size_t n_reasons;
    size_t cap_reasons;
    enum pss_repair reach; /* the least class that would bring it all the way;
                              PSS_MANUAL: none */
    bool is_edited;        /* edits of the list are for it */
    bool is_barred;        /* the program cannot judge it: a part, or a placeholder */
    bool is_part;          /* a patch: the rest of its object is elsewhere */
    bool is_custom;        /* in an object of a custom kind */
    bool is_merged;        /* an operator makes the pod of this and of what it knows */
    bool is_sealed;        /* it may not be edited (see seal.h) */
    bool is_unsound;       /* the API server refuses it, so it cannot be judged */
    struct pss_pod_user {
        int64_t number;   /* -1: none */
        const char *from; /* "manifest", "option", "default", "image" (the image's own
                                user), "configuration" (`images`), "image-config",
                                "dockerfile", "table"; NULL: nobody can say */
        struct pss_str source; /* where that is written; "" if nowhere */
    } user;                    /* of the containers, when the edits are made */
    size_t n_added;            /* of them, those to be suppressed by new comments */
    size_t n_suppressed;       /* of its findings of checks: admission heeds them */
    /* Who each container runs as; NULL: the level asks for no user. */
    const struct pss_who *runs;
    size_t n_runs;
    bool is_noted_everywhere; /* --notes=all */
    size_t first_finding;     /* its findings: a run in pss_result.findings */
    size_t n_findings;
};

/* False where nobody can say whether a verdict holds: the chunk was not read, the API
 * server cannot decode the object, a placeholder stands where nothing else is wrong, or
 * an operator makes the pod. */
static inline bool
pss_pod_is_judged(const struct pss_pod_result *pod, bool is_allowed)
{
    return pod->object && !pod->is_unsound && !pod->is_merged &&
           !(is_allowed && pod->is_barred);
}

/* True if what is to be told of the pod is told with another one. */
static inline bool
pss_pod_is_follower(const struct pss_pod_result *pod)
{
    return pod->rendered && pod->rendered->kustomized &&
           pod->rendered->kustomized->is_follower;
}

struct pss_failure {
    const struct pss_err *err;
    size_t document; /* PSS_NOWHERE: the whole input */
};

struct pss_failures {
    struct pss_failure *items;
    size_t n, cap;
};

/* A file that gets other bytes. */
struct pss_change {
    const char *path;              /* as reports print it */
    struct pss_str before;         /* the offsets of the edits are of this text … */
    const struct pss_edits *edits; /* … and settled … */
    struct pss_str after;          /* … and make this text of it */
    /* Of a file that is not the input: where it is, and its lines; else NULL. */
    const char *real;
    const struct pss_lines *lines;
};

enum { PSS_FIRST_STRAY_BIT = 60 }; /* of pss_result.ignored */

/* What was not looked at of charts. */
struct pss_chart_counts {
    size_t unasked; /* charts: the run does not run Helm … */
    size_t failed;  /* … or Helm renders none of their sets of values … */
    size_t sets;    /* … or not these sets */
    size_t tests;   /* pods of tests */
    size_t changed; /* charts that get other bytes */
};

struct pss_result {
    const struct pss_doc *doc; /* NULL if the file could not be read */
    const char *path;
    struct {
        struct pss_finding *items;
        size_t n, cap;
    } findings;
    struct {
        struct pss_pod_result *items;
        size_t n, cap;
    } pods;
    struct pss_failures failures;
    /* chunks that the reader refuses: failures, templates */
    struct pss_failures refused;
    /* Inline patches that do not meet what is asked, taken by themselves. */
    struct {
        struct pss_loose_patch {
            size_t at;
            struct pss_str space; /* the namespace that it names; "" if none */
        } * items;
        size_t n, cap;
    } patches;
    struct pss_edits edits; /* settled; text with them applied is `text` */
    struct pss_str text;    /* the new text; equal to the source if nothing changes */
    /* What is to be written. The text that was judged need not be a file itself: it may
     * be made of files, and the edits of its findings belong to those. So each change
     * names its file. */
    struct {
        struct pss_change *items;
        size_t n, cap;
    } changes;
    /* What is wished for pods that can be brought all the way, if pss_fixing.lists_wants. */
    struct {
        struct pss_want *items;
        size_t n, cap;
    } wants;
    size_t documents; /* chunks */
    size_t n_objects; /* of them, those with apiVersion and kind; a list is one */
    size_t n_foreign; /* passed over, since they are not for Kubernetes … */
    struct {
        const char **items;
        size_t n, cap;
    } foreign; /* … and what those are that cannot be read; "" if that is not known */
    /* why nothing of it may be edited; NULL: nothing bars it */
    const struct pss_err *err;
    /* of a function (src/engine/krmrows.h); else NULL */
    const struct pss_krm_rows *rows;
    /* Objects that hold containers and are of kinds that no table has … */
    struct {
        const struct pss_object **items;
        size_t n, cap;
    } strangers;
    /* … and the rows of kinds that were learned for them (see pss_around.learn). */
    struct {
        const struct pss_pod_kind **items;
        size_t n, cap;
    } learned;
    size_t templates;
    size_t n_items;   /* of a function: elements of its list */
    size_t n_patches; /* patches that are not objects: operations, inline texts */
    uint64_t ignored; /* by number: checks that a pod's policy asks and that were not
                         looked at; from PSS_FIRST_STRAY_BIT on: rules about objects of
                         which no pod is taken, likewise */
    struct pss_known known; /* entries of the baseline that no finding has met */
    struct pss_chart_counts charts; /* of a Chart.yaml */
    bool
        is_of_chart; /* a file that a chart in the run holds: its templates are the chart's */
    size_t forgiven; /* refusals that the baseline knows: not failures any more */
    bool is_written;
};

/* The run of a pod's findings; NULL where the result has none at all. */
static inline const struct pss_finding *
pss_findings_of(const struct pss_result *result, const struct pss_pod_result *pod)
{
    return result->findings.n ? result->findings.items + pod->first_finding : NULL;
}

#endif
