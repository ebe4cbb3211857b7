/* Who the containers of a pod run as, and whether they start. */
#ifndef FIX_RUNS_H
#define FIX_RUNS_H

#include "plan.h"
#include "pss/whoask.h"

/* Asks for each container of the pod, if its level asks for users at all. What the author
 * suppresses is vouched for. */
void pss_plan_ask_runs(struct pss_plan *plan);
/* The number for a container that has none, or whose zero goes; -1: the image's own. */
int64_t pss_plan_number_of(const struct pss_plan *plan, size_t container);
/* Wishes for what goes with the numbers: empty directories, a capability that a program
 * needs, fsGroup, a sysctl. They are for this finding. */
void pss_plan_help_runs(struct pss_plan *plan, size_t finding);
/* After the answers: a pod in a user namespace may run as root, and one that needs root is to
 * get such a namespace where that is permitted. */
void pss_plan_heed_userns(struct pss_plan *plan);
/* True if the user namespace answers the finding of this check. The first such finding
 * carries the wish for it. */
bool pss_plan_userns(
    struct pss_plan *plan, const struct pss_check *check, size_t finding);
/* True if the container has runAsNonRoot: true, its own or the pod's. */
bool pss_plan_says_non_root(const struct pss_plan *plan, size_t container);
/* The bits of the reasons to leave the pod that the author suppresses. Only a suppression
 * that says why vouches for the start; of another one the reason says so. */
unsigned pss_plan_vouched(
    struct pss_plan *plan, struct pss_who *who, const struct pss_container *container);
/* Drops the reasons of which nobody wants to be told. */
void pss_plan_drop_silent(
    struct pss_plan *plan, struct pss_who *who, const struct pss_container *container);
/* Adds a note about a container, unless nobody wants to be told of it. */
void pss_plan_note(
    struct pss_plan *plan, size_t i, enum pss_why why, struct pss_str text);
/* Leaves a pod that would not start, and keeps what is known of its start. */
void pss_plan_heed_runs(struct pss_plan *plan, struct pss_pod_result *out);

#endif
