/* Whether pods start, and what is said of that. */
#include "pss/base.h"

#include "pss/start.h"

enum pss_start
pss_start_of(const struct pss_pod_result *pod)
{
    enum pss_start worst = PSS_START_YES;
    for (size_t i = 0; i < pod->n_runs; i++)
        if (pod->runs[i].start > worst)
            worst = pod->runs[i].start;
    return worst;
}

const char pss_note_of_directories[] =
    "Cluster Autoscaler does not remove a node with a pod that has an emptyDir, unless "
    "its annotation cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes names "
    "the volume, and kubectl drain asks for --delete-emptydir-data";

static bool
is_changed(const struct pss_pod_result *pod)
{
    return pod->is_edited || pss_outcome_is_done(pod->outcome);
}

bool
pss_notes_next(
    struct pss_note *out, struct pss_note_walk *walk, const struct pss_pod_result *pod)
{
    for (; walk->run < pod->n_runs; walk->run++, walk->reason = 0) {
        const struct pss_who *run = &pod->runs[walk->run];
        while (walk->reason < run->n_reasons) {
            const struct pss_who_reason *reason = &run->reasons[walk->reason++];
            bool is_edit = reason->why == PSS_WHY_EMPTY_DIRECTORY ||
                           reason->why == PSS_WHY_USER_NAMESPACE;
            if ((is_edit && !is_changed(pod)) ||
                (reason->is_quiet && !walk->with_quiet))
                continue;
            *out = (struct pss_note){reason->why, pss_why_name(reason->why),
                run->container, run->image, reason->text};
            return true;
        }
    }
    return false;
}

bool
pss_notes_are_told(const struct pss_pod_result *pod)
{
    bool is_passing = pod->outcome == PSS_COMPLIANT && pod->n_runs > 0;
    return pod->object &&
           (is_changed(pod) || (is_passing && pss_start_of(pod) == PSS_START_NO));
}
