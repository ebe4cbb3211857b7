/* One row a kind: who holds a pod, and where. */
#include "pss/base.h"

#include "pss/kinds.h"

#define TEMPLATE "spec.template"
#define JOB_TEMPLATE "spec.jobTemplate.spec.template"

/* The groups that Kubernetes has removed stand here, too: manifests outlive them. */
static const struct pss_pod_kind kinds[] = {
    {"", "v1", "Pod", ""},
    {"", "v1", "PodTemplate", "template"},
    {"", "v1", "ReplicationController", TEMPLATE},
    {"apps", "v1 v1beta2 v1beta1", "Deployment", TEMPLATE},
    {"apps", "v1 v1beta2 v1beta1", "StatefulSet", TEMPLATE},
    {"apps", "v1 v1beta2", "DaemonSet", TEMPLATE},
    {"apps", "v1 v1beta2", "ReplicaSet", TEMPLATE},
    {"batch", "v1", "Job", TEMPLATE},
    {"batch", "v1 v1beta1 v2alpha1", "CronJob", JOB_TEMPLATE},
    {"extensions", "v1beta1", "Deployment", TEMPLATE},
    {"extensions", "v1beta1", "DaemonSet", TEMPLATE},
    {"extensions", "v1beta1", "ReplicaSet", TEMPLATE},
};

static bool
has_word(const char *words, struct pss_str word)
{
    for (const char *at = words; *at != '\0';) {
        size_t n = strcspn(at, " ");
        if (pss_str_eq((struct pss_str){at, n}, word))
            return true;
        at += n;
        at += strspn(at, " ");
    }
    return false;
}

const struct pss_pod_kind *
pss_kind_find(struct pss_str api_version, struct pss_str kind)
{
    struct pss_str group = {"", 0};
    struct pss_str version = api_version;
    size_t slash = pss_str_find(api_version, PSS_STR("/"), 0);
    if (slash != SIZE_MAX) {
        group = (struct pss_str){api_version.p, slash};
        version =
            (struct pss_str){api_version.p + slash + 1, api_version.n - slash - 1};
        if (group.n == 0)
            return NULL;
    }
    for (size_t i = 0; i < PSS_COUNT(kinds); i++) {
        const struct pss_pod_kind *row = &kinds[i];
        if (pss_str_is(kind, row->kind) && pss_str_is(group, row->group) &&
            has_word(row->versions, version))
            return row;
    }
    return NULL;
}

const struct pss_pod_kind *
pss_kind_at(size_t i)
{
    return i < PSS_COUNT(kinds) ? &kinds[i] : NULL;
}
