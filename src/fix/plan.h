/* What the planning of a pod shares between its files. */
#ifndef FIX_PLAN_H
#define FIX_PLAN_H

#include "ignores.h"
#include "pss/shared.h"
#include "pss/wish.h"

struct pss_plan {
    struct pss_arena *mem;
    struct pss_task *task;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    const struct pss_pod *pod;
    struct pss_ignores *ignores;   /* NULL: there are no suppressions */
    const struct pss_index *zeros; /* mappings from which an edit of another part of the
                                      pod takes runAsUser: 0 */
    struct pss_str object;         /* the name that a baseline gives the object */
    struct pss_policy policy;      /* asked of this pod */
    struct pss_verdict verdict;
    size_t first_finding;
    struct pss_who *runs; /* of each container; NULL: the level asks for no user */
    bool writes_user;     /* some wish is for a runAsUser */
    size_t next_user;  /* container after the last one of which the user was written */
    bool wants_userns; /* hostUsers: false is to stand in place of users … */
    bool has_userns;   /* … and there is a wish for it … */
    size_t userns_finding; /* … of this finding */
    struct pss_wishes wishes;
    struct pss_wishes chosen; /* those to be carried out; none if the pod is left */
    bool is_all_the_way;      /* the chosen wishes make the pod pass */
    bool has_gap;             /* an operator fills in what the level asks for */
    size_t entry;             /* number in pss_result.pods */
    size_t manual;            /* findings that no repair answers */
    unsigned needed;          /* bits of the classes of the wishes */
    struct pss_str *reasons;
    size_t n_reasons;
    size_t cap_reasons;
};

/* A finding of a check for the hits of one setter, its place and its field. */
void pss_plan_find(struct pss_plan *plan, const struct pss_violation *violation,
    const struct pss_hit *hits, size_t n);
/* What a hit is about, to ask whether a suppression or the baseline silences it. */
struct pss_subject pss_plan_subject(const struct pss_plan *plan,
    const struct pss_check *check, const struct pss_hit *hit);
/* Keeps, of the verdict on what an operator completes, the values that stand there and are
 * forbidden. */
void pss_plan_keep_said(struct pss_plan *plan);
/* Adds wishes for a hit of this finding. If the hit cannot be repaired, the finding
 * becomes manual. */
void pss_plan_repair(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding);
/* Adds a wish. Its class counts for its finding. */
void pss_plan_wish(struct pss_plan *plan, struct pss_wish wish);
/* Makes the finding manual: no repair answers it, for this reason. */
void pss_plan_manual(struct pss_plan *plan, size_t finding, const char *why);
/* Adds wishes for the runAsUser that goes with the repair of runAsNonRoot
 * (docs/decisions.md, "Repairs"). `first` is the first finding of that check.
 * `finding_of` has a finding for each container; PSS_NOWHERE: the container keeps its
 * user. */
void pss_plan_user(struct pss_plan *plan, const struct pss_violation *violation,
    size_t first, const size_t *finding_of);
/* Where the author says runAsNonRoot, but the kubelet refuses the user of the image: the
 * number goes with the other repairs of the pod, for the open finding `first`. */
void pss_plan_users_beside(struct pss_plan *plan, size_t first);
/* Adds the wish with the user of the container, or of the pod, or makes it a wish to
 * delete the user that is there. */
void pss_plan_write_user(struct pss_plan *plan, struct pss_wish wish);
/* Says who the containers run as, when the chosen wishes are carried out. */
void pss_plan_name_user(const struct pss_plan *plan, struct pss_pod_result *out);
/* True if something may be suppressed. */
bool pss_plan_may_silence(const struct pss_plan *plan);
/* True if a directive, an annotation or the baseline suppresses the subject. The entry
 * of the baseline is then used up. `ignores` may be NULL. */
bool pss_subject_is_silenced(struct pss_suppression *out, struct pss_ignores *ignores,
    struct pss_known *known, const struct pss_subject *subject);
bool pss_plan_silences(struct pss_suppression *out, struct pss_plan *plan,
    const struct pss_subject *subject);
/* Adds the findings and wishes of one failing check. */
void pss_plan_violation(struct pss_plan *plan, struct pss_violation *violation);
/* Moves the wishes that may be carried out to the front of all, and returns them. With
 * `only_explicit` these are only wishes that replace a value. Says why others may not
 * be carried out. */
struct pss_wishes pss_plan_permitted(struct pss_plan *plan, bool only_explicit);
/* Says why the pod, or a part of it, is left. */
void pss_plan_because(struct pss_plan *plan, struct pss_str reason);
/* Leaves the whole pod and says why: no wish is carried out. */
void pss_plan_leave(struct pss_plan *plan, struct pss_str reason);
/* The number of findings with this outcome, from number `first` on. */
size_t pss_plan_count(
    const struct pss_plan *plan, size_t first, enum pss_outcome outcome);
/* Decides what becomes of the pod: its outcome, and the wishes to carry out (none if
 * the pod is left). `open` is the number of findings of checks that count. `bar` says
 * why this program must not edit the pod; "" if it may. */
void pss_plan_decide(struct pss_plan *plan, struct pss_pod_result *out, size_t open,
    struct pss_str bar, bool is_patch);

/* Finds the policy that is asked of the pod: by its namespace, or of all pods. */
void pss_plan_demand(struct pss_plan *plan, struct pss_pod_result *out);
/* True if the namespace of the pod asks another policy than the one that is asked of
 * all pods. A suppression may then be there for another namespace. */
bool pss_plan_demands_less(const struct pss_plan *plan);
/* Judges the pod by the three modes of its namespace. The verdict must be there. */
void pss_plan_judge_modes(const struct pss_plan *plan, struct pss_pod_result *out);

/* True for a mirror pod: the kubelet of a node reads a pod from a file, and the API
 * shows it. */
bool pss_plan_is_mirror(const struct pss_pod *pod);
/* Drops all repairs, because no repair of a mirror pod has an effect. `own` is the
 * number of the first finding of a check. */
void pss_plan_forgo_repairs(struct pss_plan *plan, size_t own);
/* Why this program must not edit a failing pod, or an empty text: it is a mirror pod, a
 * part of an object, or a pod for Windows that does not say so. */
struct pss_str pss_plan_not_ours(const struct pss_plan *plan, bool *is_partial);
/* True if a pod that passes is a patch by its own text. */
bool pss_plan_is_part(const struct pss_plan *plan);
/* True if something else puts lines into the pod. */
bool pss_plan_is_filled(const struct pss_plan *plan);
/* Why the pod is indeterminate, or an empty text: something fills in what a check
 * reads, or the place of new text. */
struct pss_str pss_plan_doubt(const struct pss_plan *plan);

#endif
