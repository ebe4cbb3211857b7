/* The fields of a pod that repairs change. One row a field. */
#include "pss/base.h"

#include "renderzones.h"

static const struct row {
    enum pss_zone zone;
    const char *key;
    enum pss_zone then;
} rows[] = {
    {PSS_ZONE_TEMPLATE, "metadata", PSS_ZONE_META},
    {PSS_ZONE_TEMPLATE, "spec", PSS_ZONE_SPEC},
    {PSS_ZONE_META, "annotations", PSS_ZONE_ANNOTATIONS},
    {PSS_ZONE_SPEC, "containers", PSS_ZONE_CONTAINERS},
    {PSS_ZONE_SPEC, "initContainers", PSS_ZONE_CONTAINERS},
    {PSS_ZONE_SPEC, "ephemeralContainers", PSS_ZONE_CONTAINERS},
    {PSS_ZONE_SPEC, "volumes", PSS_ZONE_VOLUMES},
    {PSS_ZONE_SPEC, "hostNetwork", PSS_ZONE_MAY_FAIL},
    {PSS_ZONE_SPEC, "hostPID", PSS_ZONE_MAY_FAIL},
    {PSS_ZONE_SPEC, "hostIPC", PSS_ZONE_MAY_FAIL},
    {PSS_ZONE_SPEC, "hostUsers", PSS_ZONE_USERNS},
    {PSS_ZONE_CONTAINER, "volumeMounts", PSS_ZONE_MOUNTS},
    {PSS_ZONE_CONTAINER, "ports", PSS_ZONE_PORTS},
    {PSS_ZONE_CONTAINER, "livenessProbe", PSS_ZONE_HANDLER},
    {PSS_ZONE_CONTAINER, "readinessProbe", PSS_ZONE_HANDLER},
    {PSS_ZONE_CONTAINER, "startupProbe", PSS_ZONE_HANDLER},
    {PSS_ZONE_CONTAINER, "lifecycle", PSS_ZONE_HANDLER},
    {PSS_ZONE_HANDLER, "httpGet", PSS_ZONE_HANDLER},
    {PSS_ZONE_HANDLER, "tcpSocket", PSS_ZONE_HANDLER},
    {PSS_ZONE_HANDLER, "postStart", PSS_ZONE_HANDLER},
    {PSS_ZONE_HANDLER, "preStop", PSS_ZONE_HANDLER},
    {PSS_ZONE_HANDLER, "host", PSS_ZONE_MAY_GO},
    {PSS_ZONE_PORT, "hostPort", PSS_ZONE_MAY_GO},
    {PSS_ZONE_VOLUME, "hostPath", PSS_ZONE_MAY_GO},
    {PSS_ZONE_VOLUME, "emptyDir", PSS_ZONE_EMPTY_DIR},
    {PSS_ZONE_MOUNT, "mountPropagation", PSS_ZONE_MAY_GO},
};

/* Annotations that stand for fields of securityContext. */
static const char *const annotations[] = {
    "seccomp.security.alpha.kubernetes.io/pod",
    "container.seccomp.security.alpha.kubernetes.io/",
    "container.apparmor.security.beta.kubernetes.io/",
};

enum pss_zone
pss_zone_of_pod(const struct pss_pod *pod)
{
    switch (pod->shape) {
    case PSS_POD_TEMPLATE:
        return PSS_ZONE_TEMPLATE;
    case PSS_POD_SPEC:
        return PSS_ZONE_SPEC;
    case PSS_ONE_CONTAINER:
        return PSS_ZONE_CONTAINER;
    case PSS_CONTAINER_LIST:
        return PSS_ZONE_CONTAINERS;
    case PSS_VOLUME_LIST:
        return PSS_ZONE_VOLUMES;
    case PSS_OBJECTS:
    case PSS_LAID_PATCH:
    case PSS_MANIFEST_TEXT:
        break;
    }
    return PSS_ZONE_PLAIN;
}

enum pss_zone
pss_zone_of_key(enum pss_zone zone, struct pss_str key, struct pss_str context)
{
    if (zone == PSS_ZONE_PLAIN || zone == PSS_ZONE_FREE)
        return zone;
    if ((zone == PSS_ZONE_SPEC || zone == PSS_ZONE_CONTAINER) &&
        pss_str_eq(key, context))
        return PSS_ZONE_FREE;
    if (zone == PSS_ZONE_ANNOTATIONS)
        for (size_t i = 0; i < PSS_COUNT(annotations); i++)
            if (pss_str_starts(key, pss_str_of(annotations[i])))
                return PSS_ZONE_FREE;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (rows[i].zone == zone && pss_str_is(key, rows[i].key))
            return rows[i].then;
    return PSS_ZONE_PLAIN;
}

enum pss_zone
pss_zone_of_items(enum pss_zone zone)
{
    static const enum pss_zone items[PSS_N_ZONES] = {
        [PSS_ZONE_CONTAINERS] = PSS_ZONE_CONTAINER,
        [PSS_ZONE_PORTS] = PSS_ZONE_PORT,
        [PSS_ZONE_VOLUMES] = PSS_ZONE_VOLUME,
        [PSS_ZONE_MOUNTS] = PSS_ZONE_MOUNT,
    };
    return items[zone];
}
