/* What was found, and what becomes of it. */
#ifndef PSS_FINDING_H
#define PSS_FINDING_H

#include "pss/check.h"
#include "pss/level.h"
#include "pss/span.h"

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
/* Fixed, or it would be. */
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

struct pss_rendering;
struct pss_change;
struct pss_pod_result;

/* An edit in another file than that of the finding. */
struct pss_away {
    const struct pss_change *change;
    size_t edit; /* its number in the edits of the change */
};

/* One check × one setter, or one of our own diagnostics (kebab case ids). */
struct pss_finding {
    const char *rule; /* check id, or "duplicate-key", "invalid-type", … */
    const struct pss_check *check; /* NULL for our own */
    enum pss_level level;
    enum pss_severity severity;
    struct pss_str message;
    /* What the check says of all setters of the pod; "" of our own. */
    struct pss_str said;
    /* The offending value, else the nearest parent key that exists. */
    struct pss_span span;
    struct pss_str field;     /* dotted path below the object: spec.containers[0].… */
    struct pss_str container; /* "" if none */
    struct pss_str value;     /* source text of the offending value, "" if absent */
    enum pss_repair repair;
    const char *why; /* of a manual one: why nothing is done; NULL: nobody says */
    enum pss_outcome outcome; /* FIXED, FIXABLE, LEFT, SUPPRESSED, OUTCOME_ERROR */
    size_t pod;               /* number in pss_result.pods; PSS_NOWHERE: in none */
    const struct pss_object *object;      /* of a finding that is in no pod, if known */
    const struct pss_rendering *rendered; /* as that of a pod; else NULL */
    /* The pod of what kustomize renders, which may stand in another file; else NULL. */
    const struct pss_pod_result *home;
    size_t document;  /* chunk number */
    size_t number;    /* as it was made, within its pod */
    size_t order;     /* as Kubernetes lists it, within its pod */
    bool is_explicit; /* a value that stands there is forbidden, not one missing */
    bool has_edit;    /* an edit of the list is for this finding */
    /* The finding whose edit answers this one, too. PSS_NOWHERE: it has an edit of its
     * own, or none. */
    size_t edit_of;
    /* The finding whose repair repairs this one, too, as it was planned before there
     * was any edit. PSS_NOWHERE: none. */
    size_t goes_with;
    struct pss_str note; /* what the repair means for the user; "" if nothing */
    /* Edits in other files that answer it. They may answer others, too. */
    struct {
        struct pss_away *items;
        size_t n, cap;
    } away;
    struct pss_suppression suppression; /* of PSS_SUPPRESSED */
    bool is_to_be_silent;               /* its edit is a comment that suppresses it */
};

/* ---- what becomes of a finding ----
 *
 * Only these functions write `outcome`, `has_edit`, `edit_of` and `goes_with` of a
 * finding (scripts/lint-findings). */

/* A new finding is left, and there is no edit for it. */
void pss_finding_open(struct pss_finding *finding);
/* The API server refuses the object for it. */
void pss_finding_refuse(struct pss_finding *finding);
/* It is suppressed. An edit that it has stays. */
void pss_finding_silence(struct pss_finding *finding, struct pss_suppression by);
/* The repair of the other finding will repair this one, too. */
void pss_finding_go_with(struct pss_finding *finding, size_t other);

/* An edit of the list is for this finding. */
void pss_finding_edit(struct pss_finding *finding);
/* The edit of the other finding answers this one. */
void pss_finding_answered_by(struct pss_finding *finding, size_t other);
/* An edit of the finding `owner` answers `finding`, unless something else does already.
 * The two may be the same. */
void pss_findings_answer(struct pss_finding *items, size_t owner, size_t finding);
/* True if there is an edit that answers the finding. `edit_of` then leads to its owner
 * directly. */
bool pss_findings_trace(struct pss_finding *items, size_t finding);

/* The edit that answers it is in the list: it is fixed when the bytes are out … */
void pss_finding_fix(struct pss_finding *finding);
/* … which they are now. */
void pss_finding_written(struct pss_finding *finding);
/* Its edits are not in the list any more. It is as it was planned. */
void pss_finding_forget(struct pss_finding *finding);
/* Nothing will be edited for it. */
void pss_finding_leave(struct pss_finding *finding);

/* Findings were moved: number `first + i` is now `now[i]`, PSS_NOWHERE if it is
 * gone. */
void pss_finding_renumber(struct pss_finding *finding, size_t first, const size_t *now);

#endif
