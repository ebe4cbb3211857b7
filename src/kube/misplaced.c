/* One row a field that security hangs on: where it belongs. Of others the table of types
 * tells it. */
#include "pss/base.h"

#include "misplaced.h"
#include "schema_table.h"

#define POD "the spec of a pod"
#define POD_CONTEXT "the securityContext of a pod"
#define CONTAINER "a container"
#define CONTAINER_CONTEXT "the securityContext of a container"
#define EITHER_CONTEXT "the securityContext of a pod or a container"

static const struct row {
    const char *field;
    const char *home;
    const char *types; /* that it is looked for in; NULL: all */
} rows[] = {
    {"allowPrivilegeEscalation", CONTAINER_CONTEXT, NULL},
    {"capabilities", CONTAINER_CONTEXT, NULL},
    {"privileged", CONTAINER_CONTEXT, NULL},
    {"procMount", CONTAINER_CONTEXT, NULL},
    {"readOnlyRootFilesystem", CONTAINER_CONTEXT, NULL},
    {"add", "the capabilities in " CONTAINER_CONTEXT, "SecurityContext Container"},
    {"drop", "the capabilities in " CONTAINER_CONTEXT, "SecurityContext Container"},
    {"appArmorProfile", EITHER_CONTEXT, NULL},
    {"runAsGroup", EITHER_CONTEXT, NULL},
    {"runAsNonRoot", EITHER_CONTEXT, NULL},
    {"runAsUser", EITHER_CONTEXT, NULL},
    {"seLinuxOptions", EITHER_CONTEXT, NULL},
    {"seccompProfile", EITHER_CONTEXT, NULL},
    {"windowsOptions", EITHER_CONTEXT, NULL},
    {"hostProcess", "the windowsOptions in " EITHER_CONTEXT, NULL},
    {"fsGroup", POD_CONTEXT, NULL},
    {"fsGroupChangePolicy", POD_CONTEXT, NULL},
    {"seLinuxChangePolicy", POD_CONTEXT, NULL},
    {"supplementalGroups", POD_CONTEXT, NULL},
    {"supplementalGroupsPolicy", POD_CONTEXT, NULL},
    {"sysctls", POD_CONTEXT, NULL},
    {"securityContext", "the spec of a pod, or a container", NULL},
    {"automountServiceAccountToken", POD, NULL},
    {"containers", POD, NULL},
    {"ephemeralContainers", POD, NULL},
    {"hostIPC", POD, NULL},
    {"hostNetwork", POD, NULL},
    {"hostPID", POD, NULL},
    {"hostUsers", POD, NULL},
    {"initContainers", POD, NULL},
    {"serviceAccountName", POD, NULL},
    {"shareProcessNamespace", POD, NULL},
    {"volumes", POD, NULL},
    {"hostPath", "a volume", NULL},
    {"hostPort", "a port of a container", NULL},
};

/* The levels of a workload, from the object down. Only in these a field of another level
 * is looked for: elsewhere equal names mean nothing. */
static const char *const levels =
    "Pod Deployment ReplicaSet ReplicationController StatefulSet DaemonSet Job CronJob "
    "PodTemplate DeploymentSpec ReplicaSetSpec ReplicationControllerSpec "
    "StatefulSetSpec DaemonSetSpec JobSpec CronJobSpec JobTemplateSpec PodTemplateSpec "
    "PodSpec Container EphemeralContainer PodSecurityContext SecurityContext";

static const struct {
    const char *type;
    const char *home;
} homes[] = {
    {"PodSpec", POD},
    {"Container", CONTAINER},
    {"PodSecurityContext", POD_CONTEXT},
    {"SecurityContext", CONTAINER_CONTEXT},
};

static bool
has_word(const char *words, const char *word)
{
    size_t n = strlen(word);
    for (const char *at = words; *at != '\0'; at += strcspn(at, " ")) {
        at += strspn(at, " ");
        if (strncmp(at, word, n) == 0 && (at[n] == ' ' || at[n] == '\0'))
            return true;
    }
    return false;
}

static bool
has_field(const char *type, struct pss_str field)
{
    size_t i = 0;
    while (strcmp(pss_schema_types[i].name, type) != 0)
        i++;
    for (size_t k = 0; k < pss_schema_types[i].n; k++)
        if (pss_str_is(field, pss_schema_types[i].fields[k].name))
            return true;
    return false;
}

const char *
pss_misplaced_home(const char *type, struct pss_str field)
{
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_str_is(field, rows[i].field) &&
            (!rows[i].types || has_word(rows[i].types, type)))
            return rows[i].home;
    for (size_t i = 0; has_word(levels, type) && i < PSS_COUNT(homes); i++)
        if (has_field(homes[i].type, field))
            return homes[i].home;
    return NULL;
}
