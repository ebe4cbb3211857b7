/* What the planning of a pod shares between its files. */
#ifndef FIX_PLAN_H
#define FIX_PLAN_H

#include "ignores.h"
#include "pss/fixing.h"
#include "pss/shared.h"
#include "pss/wish.h"

struct pss_plan {
    struct pss_arena *mem;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    const struct pss_pod *pod;
    struct pss_ignores *ignores; /* NULL: there are none */
    struct pss_str object;       /* the baseline's name of it */
    struct pss_policy policy;    /* asked of this pod */
    struct pss_verdict verdict;
    size_t first_finding;
    struct pss_wishes wishes;
    struct pss_wishes chosen; /* those to be carried out; none if the pod is left */
    bool is_all_the_way;      /* they make it pass */
    size_t entry;             /* number in pss_result.pods */
    size_t *edit_of;          /* of its findings, before any edit was made */
    size_t manual;            /* findings that no repair answers */
    unsigned needed;          /* bits of the classes of the wishes */
    struct pss_str *reasons;
    size_t n_reasons;
    size_t cap_reasons;
};

/* A finding of a check for the hits of one setter, its place and its field. */
void pss_plan_find(struct pss_plan *plan, const struct pss_violation *violation,
    const struct pss_hit *hits, size_t n);
/* What a hit is about, for those who may silence it. */
struct pss_subject pss_plan_subject(const struct pss_plan *plan,
    const struct pss_check *check, const struct pss_hit *hit);
/* Wishes for a hit of this finding; what cannot be repaired makes the finding manual. */
void pss_plan_repair(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding);
/* Adds a wish. Its class counts for its finding. */
void pss_plan_wish(struct pss_plan *plan, struct pss_wish wish);
/* The finding is not for us to answer, for this reason. */
void pss_plan_manual(struct pss_plan *plan, size_t finding, const char *why);
/* The runAsUser that goes with the runAsNonRoot repair (docs/decisions.md, "Repairs").
 * `first` is the first finding of that check, `finding_of` has one for each container;
 * PSS_NOWHERE: it keeps the user that it has. */
void pss_plan_user(struct pss_plan *plan, const struct pss_violation *violation,
    size_t first, const size_t *finding_of);
/* Writes the user that --run-as-user asks for where the wish stands, or takes away the one
 * that is there. */
void pss_plan_write_user(struct pss_plan *plan, struct pss_wish wish);
/* Says who the containers run as, when the chosen wishes are carried out. */
void pss_plan_name_user(const struct pss_plan *plan, struct pss_pod_result *out);
/* True if something may be suppressed. */
bool pss_plan_may_silence(const struct pss_plan *plan);
/* True if a directive, an annotation or the baseline suppresses the subject, which then
 * is used up. `ignores` may be NULL. */
bool pss_subject_is_silenced(struct pss_suppression *out, struct pss_ignores *ignores,
    struct pss_known *known, const struct pss_subject *subject);
bool pss_plan_silences(struct pss_suppression *out, struct pss_plan *plan,
    const struct pss_subject *subject);
/* Findings and wishes of one failing check. */
void pss_plan_violation(struct pss_plan *plan, struct pss_violation *violation);
/* The wishes that may be carried out, moved to the front of all; of a part of an object, those alone that replace
 * what stands there. Says why others may not. */
struct pss_wishes pss_plan_permitted(struct pss_plan *plan, bool only_explicit);
/* Says why the pod, or a part of it, is left. */
void pss_plan_because(struct pss_plan *plan, struct pss_str reason);
/* Says why, and leaves the whole pod: no wish is carried out. */
void pss_plan_leave(struct pss_plan *plan, struct pss_str reason);
/* Findings of this outcome, from number `first` on. */
size_t pss_plan_count(
    const struct pss_plan *plan, size_t first, enum pss_outcome outcome);
/* What becomes of the pod: its outcome, and the wishes to carry out, none if the pod is
 * left. `open` is the number of findings of checks that count; `bar` says why the pod is
 * not ours to edit, "" if it is. */
void pss_plan_decide(struct pss_plan *plan, struct pss_pod_result *out, size_t open,
    struct pss_str bar, bool is_patch);

/* What is asked of the pod: by its namespace, or of all. */
void pss_plan_demand(struct pss_plan *plan, struct pss_pod_result *out);
/* True if its namespace asks something else than what is asked of all: what suppresses a
 * rule may be there for another namespace. */
bool pss_plan_demands_less(const struct pss_plan *plan);
/* What the three modes of its namespace say of it. Needs the verdict. */
void pss_plan_judge_modes(const struct pss_plan *plan, struct pss_pod_result *out);

/* True for the API's image of a pod that a node's kubelet reads from a file. */
bool pss_plan_is_mirror(const struct pss_pod *pod);
/* No repair of a mirror pod does anything, whatever the class. `own` is the number of the
 * first finding of a check. */
void pss_plan_forgo_repairs(struct pss_plan *plan, size_t own);
/* Why a failing pod is not ours to edit, or an empty text: a mirror pod, a partial object,
 * a pod for Windows that does not say so. */
struct pss_str pss_plan_not_ours(const struct pss_plan *plan, bool *is_partial);
/* True if a pod that passes is a patch by its own text. */
bool pss_plan_is_part(const struct pss_plan *plan);
/* True if something else puts lines into the pod. */
bool pss_plan_is_filled(const struct pss_plan *plan);
/* Why what a check reads is not known, or where new text would stand; or an empty text. */
struct pss_str pss_plan_doubt(const struct pss_plan *plan);

#endif
