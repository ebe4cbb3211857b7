/* Which kinds can be changed in place. */
#include "pss/base.h"

#include "pss/apply.h"
#include "pss/pod.h"

static const char recreate_pod[] =
    "a Pod that runs cannot be changed: delete it and create it again";
static const char recreate_job[] =
    "the template of a Job cannot be changed: delete it and create it again";
static const char keeps_pods[] =
    "its pods stay as they are until they are deleted; new ones follow the template";

/* Other kinds roll out. */
static const struct {
    const char *kind;
    enum pss_apply apply;
    const char *say;
} rows[] = {
    {"Pod", PSS_APPLY_RECREATE, recreate_pod},
    {"Job", PSS_APPLY_RECREATE, recreate_job},
    {"CronJob", PSS_APPLY_NONE, "its next Job follows the template"},
    {"ReplicaSet", PSS_APPLY_NONE, keeps_pods},
    {"ReplicationController", PSS_APPLY_NONE, keeps_pods},
    {"PodTemplate", PSS_APPLY_NONE,
        "pods that are made from it later follow the new "
        "template"},
};

/* The number of the row of a changed pod; past the end: there is none. */
static size_t
row_of(const struct pss_pod_result *pod)
{
    size_t i = 0;
    while (i < PSS_COUNT(rows) && !pss_str_is(pod->object->kind, rows[i].kind))
        i++;
    return i;
}

static bool
is_changed(const struct pss_pod_result *pod)
{
    return pod->object && (pod->is_edited || pss_outcome_is_done(pod->outcome));
}

enum pss_apply
pss_apply_of(const struct pss_pod_result *pod)
{
    if (!is_changed(pod))
        return PSS_APPLY_NONE;
    size_t i = row_of(pod);
    return i < PSS_COUNT(rows) ? rows[i].apply : PSS_APPLY_ROLLOUT;
}

const char *
pss_apply_name(enum pss_apply apply)
{
    static const char *const names[] = {"none", "rollout", "recreate"};
    return names[apply];
}

const char *
pss_apply_say(const struct pss_pod_result *pod)
{
    if (!is_changed(pod))
        return "nothing changes";
    size_t i = row_of(pod);
    return i < PSS_COUNT(rows) ? rows[i].say : "it rolls out anew";
}
