/* One row a field: where it belongs. */
#include "pss/base.h"

#include "misplaced.h"

#define POD "the spec of a pod"
#define POD_CONTEXT "the securityContext of a pod"
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

const char *
pss_misplaced_home(const char *type, struct pss_str field)
{
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_str_is(field, rows[i].field) &&
            (!rows[i].types || has_word(rows[i].types, type)))
            return rows[i].home;
    return NULL;
}
