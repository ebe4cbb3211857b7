/* What one document came to. Writers read it; they decide nothing. */
#ifndef PSS_RESULT_H
#define PSS_RESULT_H

#include "pss/check.h"
#include "pss/edit.h"
#include "pss/eval.h"
#include "pss/file.h"
#include "pss/known.h"
#include "pss/namespace.h"

struct pss_krm_rows;

enum pss_severity { PSS_WARNING, PSS_ERROR };

enum pss_outcome {
    PSS_COMPLIANT,
    PSS_FIXED,   /* written (or printed, in a filter) */
    PSS_FIXABLE, /* would be fixed */
    PSS_LEFT,
    PSS_SUPPRESSED,
    PSS_OUTCOME_ERROR,
    PSS_TEMPLATE, /* a chunk with template markup */
};
const char *pss_outcome_name(enum pss_outcome outcome);
/* Mended, or it would be. */
static inline bool
pss_outcome_is_done(enum pss_outcome outcome)
{
    return outcome == PSS_FIXED || outcome == PSS_FIXABLE;
}

const char *pss_repair_name(enum pss_repair repair);

/* Who silenced a finding, and why. */
struct pss_suppression {
    enum pss_silencer {
        PSS_NOT_SILENCED,
        PSS_SILENCED_BY_COMMENT,
        PSS_SILENCED_BY_ANNOTATION,
        PSS_SILENCED_BY_BASELINE,
    } by;
    struct pss_str reason; /* the author's; "" if none was given */
};
/* "comment", "annotation", "baseline"; "" for none. */
const char *pss_silencer_name(enum pss_silencer by);

/* One check × one setter, or one of our own diagnostics (kebab case ids). */
struct pss_finding {
    const char *rule; /* check id, or "duplicate-key", "invalid-type", … */
    const struct pss_check *check; /* NULL for our own */
    enum pss_level level;
    enum pss_severity severity;
    struct pss_str message;
    /* what the check says of all setters of the pod; "" of our own */
    struct pss_str said;
    /* the offending value, else the nearest parent key that exists */
    struct pss_span span;
    struct pss_str field;     /* dotted path below the object: spec.containers[0].… */
    struct pss_str container; /* "" if none */
    struct pss_str value;     /* source text of the offending value, "" if absent */
    enum pss_repair repair;
    const char *why; /* of a manual one: why nothing is done; NULL: nobody says */
    enum pss_outcome outcome; /* FIXED, FIXABLE, LEFT, SUPPRESSED, OUTCOME_ERROR */
    size_t pod;               /* number in pss_result.pods; PSS_NOWHERE: in none */
    const struct pss_object *object; /* of a finding that is in no pod, if known */
    size_t document;                 /* chunk number */
    size_t number;                   /* as it was made, within its pod */
    size_t order;                    /* as Kubernetes lists it, within its pod */
    bool is_explicit; /* a value that stands there is forbidden, not one missing */
    bool has_edit;    /* an edit of the list is its own */
    /* finding that carries its edit; PSS_NOWHERE if it has its own or none */
    size_t edit_of;
    struct pss_str note; /* what the repair means for the user; "" if nothing */
    struct pss_suppression suppression; /* of PSS_SUPPRESSED */
    bool is_to_be_silent;               /* its edit is a comment that suppresses it */
};

struct pss_namespace_demand;

/* What the cluster says of the pod in one of its modes. */
struct pss_mode_verdict {
    bool is_allowed;
    struct pss_str details; /* "" if allowed */
};

struct pss_pod_result {
    const struct pss_object *object; /* NULL for a refused chunk or a template */
    struct pss_str path;             /* of the pod below the object */
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
    bool is_barred;        /* it is not ours to judge: a part, or a placeholder */
    bool is_part;          /* a patch: the rest of its object is elsewhere */
    bool is_sealed;        /* it may not be edited (see seal.h) */
    bool is_unsound;       /* the API server refuses it, so it cannot be judged */
    struct pss_pod_user {
        int64_t number;   /* -1: none */
        const char *from; /* "manifest", "option", "default", "image" (the image's own
                                user); NULL: nobody can say */
        struct pss_str source; /* where that is written; "" if nowhere */
    } user;                    /* of the containers, when the edits are made */
    size_t n_added;            /* of them, those to be suppressed by new comments */
    size_t n_suppressed;       /* of its findings of checks: admission heeds them */
    size_t first_finding;      /* its findings: a run in pss_result.findings */
    size_t n_findings;
};

/* False where nobody can say whether a verdict holds: the chunk was not read, the API
 * server cannot decode the object, or a placeholder stands where nothing else is wrong. */
static inline bool
pss_pod_is_judged(const struct pss_pod_result *pod, bool is_allowed)
{
    return pod->object && !pod->is_unsound && !(is_allowed && pod->is_barred);
}

struct pss_failure {
    const struct pss_err *err;
    size_t document; /* PSS_NOWHERE: the whole input */
};

struct pss_failures {
    struct pss_failure *items;
    size_t n, cap;
};

enum { PSS_FIRST_STRAY_BIT = 60 }; /* of pss_result.ignored */

struct pss_result {
    const struct pss_doc *doc; /* NULL if the file could not be read */
    const char *path;
    struct pss_file file; /* as it was read; path NULL for stdin */
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
    /* Old nodes that the edits replace, fill or take away: the proof asks that all
     * others are still there. */
    struct {
        struct pss_touched {
            const struct pss_node *node;
            bool with_key; /* its key as well */
        } * items;
        size_t n, cap;
    } touched;
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
    size_t documents;       /* chunks */
    size_t n_objects;       /* of them, those with apiVersion and kind; a list is one */
    size_t n_foreign;       /* passed over, since they are not for Kubernetes … */
    struct {
        const char **items;
        size_t n, cap;
    } foreign; /* … and what those are that cannot be read; "" if that is not known */
    /* why nothing of it may be edited; NULL: nothing bars it */
    const struct pss_err *err;
    /* of a function (src/engine/krmrows.h); else NULL */
    const struct pss_krm_rows *rows;
    size_t templates;
    size_t n_items;   /* of a function: elements of its list */
    size_t n_patches; /* patches that are no objects: operations, inline texts */
    uint64_t ignored; /* by number: checks that a pod's policy asks and that were not
                         looked at; from PSS_FIRST_STRAY_BIT on: rules about objects of
                         which no pod is taken, likewise */
    /* Set by the caller: of an earlier run over the same text, so that no chunk is
     * refused twice (the reader keeps memory for each); NULL: there was none. */
    const struct pss_failures *known_refused;
    const struct pss_baseline *baseline; /* set by the caller; NULL: there is none */
    struct pss_str known_as;             /* its name of the file */
    struct pss_known known;
    size_t forgiven; /* refusals that it knows: no failures any more */
    enum {
        PSS_PATCH_UNASKED,
        PSS_NO_PATCH,
        PSS_NAMED_PATCH
    } patch; /* see pss_fixing */
    enum {
        PSS_DIRECTIVE_UNASKED,
        PSS_NO_DIRECTIVE,
        PSS_SOME_DIRECTIVE
    } directive; /* the bytes `$patch` are somewhere in the input */
    enum {
        PSS_OVERLAY_UNASKED,
        PSS_NO_OVERLAY,
        PSS_SOME_OVERLAY
    } overlay; /* the bytes `#@overlay/` are */
    enum { PSS_SEAL_UNASKED, PSS_NOT_SEALED, PSS_SEALED } seal; /* see seal.h */
    bool is_found; /* set by the caller: nobody named the file */
    bool is_written;
};

/* The run of a pod's findings; NULL where the result has none at all. */
static inline const struct pss_finding *
pss_findings_of(const struct pss_result *result, const struct pss_pod_result *pod)
{
    return result->findings.n ? result->findings.items + pod->first_finding : NULL;
}

#endif
