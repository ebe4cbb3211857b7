/* The JSON form of Kubernetes' types. Generated from k8s.io/api v0.37.2; to make it anew:
 *     cd tests/judge && go run ./schema >../../src/kube/schema_table.c
 *     clang-format-14 -i ../../src/kube/schema_table.c */
#include "pss/base.h"

#include "schema_table.h"

enum {
    OF_POD,
    OF_OBJECT_META,
    OF_MANAGED_FIELDS_ENTRY,
    OF_OWNER_REFERENCE,
    OF_POD_SPEC,
    OF_AFFINITY,
    OF_NODE_AFFINITY,
    OF_PREFERRED_SCHEDULING_TERM,
    OF_NODE_SELECTOR_TERM,
    OF_NODE_SELECTOR_REQUIREMENT,
    OF_NODE_SELECTOR,
    OF_POD_AFFINITY,
    OF_WEIGHTED_POD_AFFINITY_TERM,
    OF_POD_AFFINITY_TERM,
    OF_LABEL_SELECTOR,
    OF_LABEL_SELECTOR_REQUIREMENT,
    OF_POD_ANTI_AFFINITY,
    OF_CONTAINER,
    OF_ENV_VAR,
    OF_ENV_VAR_SOURCE,
    OF_CONFIG_MAP_KEY_SELECTOR,
    OF_OBJECT_FIELD_SELECTOR,
    OF_FILE_KEY_SELECTOR,
    OF_RESOURCE_FIELD_SELECTOR,
    OF_SECRET_KEY_SELECTOR,
    OF_ENV_FROM_SOURCE,
    OF_CONFIG_MAP_ENV_SOURCE,
    OF_SECRET_ENV_SOURCE,
    OF_LIFECYCLE,
    OF_LIFECYCLE_HANDLER,
    OF_EXEC_ACTION,
    OF_HTTP_GET_ACTION,
    OF_HTTP_HEADER,
    OF_SLEEP_ACTION,
    OF_TCP_SOCKET_ACTION,
    OF_PROBE,
    OF_GRPC_ACTION,
    OF_CONTAINER_PORT,
    OF_CONTAINER_RESIZE_POLICY,
    OF_RESOURCE_REQUIREMENTS,
    OF_RESOURCE_CLAIM,
    OF_CONTAINER_RESTART_RULE,
    OF_CONTAINER_RESTART_RULE_ON_EXIT_CODES,
    OF_SECURITY_CONTEXT,
    OF_APP_ARMOR_PROFILE,
    OF_CAPABILITIES,
    OF_SE_LINUX_OPTIONS,
    OF_SECCOMP_PROFILE,
    OF_WINDOWS_SECURITY_CONTEXT_OPTIONS,
    OF_VOLUME_DEVICE,
    OF_VOLUME_MOUNT,
    OF_POD_DNS_CONFIG,
    OF_POD_DNS_CONFIG_OPTION,
    OF_EPHEMERAL_CONTAINER,
    OF_EVICTION_RESPONDER,
    OF_HOST_ALIAS,
    OF_LOCAL_OBJECT_REFERENCE,
    OF_POD_OS,
    OF_POD_READINESS_GATE,
    OF_POD_RESOURCE_CLAIM,
    OF_POD_SCHEDULING_GATE,
    OF_POD_SCHEDULING_GROUP,
    OF_POD_SECURITY_CONTEXT,
    OF_SYSCTL,
    OF_TOLERATION,
    OF_TOPOLOGY_SPREAD_CONSTRAINT,
    OF_VOLUME,
    OF_AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE,
    OF_AZURE_DISK_VOLUME_SOURCE,
    OF_AZURE_FILE_VOLUME_SOURCE,
    OF_CEPH_FS_VOLUME_SOURCE,
    OF_CINDER_VOLUME_SOURCE,
    OF_CONFIG_MAP_VOLUME_SOURCE,
    OF_KEY_TO_PATH,
    OF_CSI_VOLUME_SOURCE,
    OF_DOWNWARD_API_VOLUME_SOURCE,
    OF_DOWNWARD_API_VOLUME_FILE,
    OF_EMPTY_DIR_VOLUME_SOURCE,
    OF_EPHEMERAL_VOLUME_SOURCE,
    OF_PERSISTENT_VOLUME_CLAIM_TEMPLATE,
    OF_PERSISTENT_VOLUME_CLAIM_SPEC,
    OF_TYPED_LOCAL_OBJECT_REFERENCE,
    OF_TYPED_OBJECT_REFERENCE,
    OF_VOLUME_RESOURCE_REQUIREMENTS,
    OF_FC_VOLUME_SOURCE,
    OF_FLEX_VOLUME_SOURCE,
    OF_FLOCKER_VOLUME_SOURCE,
    OF_GCE_PERSISTENT_DISK_VOLUME_SOURCE,
    OF_GIT_REPO_VOLUME_SOURCE,
    OF_GLUSTERFS_VOLUME_SOURCE,
    OF_HOST_PATH_VOLUME_SOURCE,
    OF_IMAGE_VOLUME_SOURCE,
    OF_ISCSI_VOLUME_SOURCE,
    OF_NFS_VOLUME_SOURCE,
    OF_PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE,
    OF_PHOTON_PERSISTENT_DISK_VOLUME_SOURCE,
    OF_PORTWORX_VOLUME_SOURCE,
    OF_PROJECTED_VOLUME_SOURCE,
    OF_VOLUME_PROJECTION,
    OF_CLUSTER_TRUST_BUNDLE_PROJECTION,
    OF_CONFIG_MAP_PROJECTION,
    OF_DOWNWARD_API_PROJECTION,
    OF_POD_CERTIFICATE_PROJECTION,
    OF_SECRET_PROJECTION,
    OF_SERVICE_ACCOUNT_TOKEN_PROJECTION,
    OF_QUOBYTE_VOLUME_SOURCE,
    OF_RBD_VOLUME_SOURCE,
    OF_SCALE_IO_VOLUME_SOURCE,
    OF_SECRET_VOLUME_SOURCE,
    OF_STORAGE_OS_VOLUME_SOURCE,
    OF_VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE,
    OF_POD_STATUS,
    OF_POD_CONDITION,
    OF_CONTAINER_STATUS,
    OF_RESOURCE_STATUS,
    OF_RESOURCE_HEALTH,
    OF_CONTAINER_STATE,
    OF_CONTAINER_STATE_RUNNING,
    OF_CONTAINER_STATE_TERMINATED,
    OF_CONTAINER_STATE_WAITING,
    OF_CONTAINER_USER,
    OF_LINUX_CONTAINER_USER,
    OF_VOLUME_MOUNT_STATUS,
    OF_VOLUME_STATUS,
    OF_IMAGE_VOLUME_STATUS,
    OF_POD_EXTENDED_RESOURCE_CLAIM_STATUS,
    OF_CONTAINER_EXTENDED_RESOURCE_REQUEST,
    OF_HOST_IP,
    OF_NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS,
    OF_NODE_ALLOCATABLE_MAPPED_RESOURCES,
    OF_NODE_ALLOCATABLE_OVERHEAD_RESOURCES,
    OF_POD_IP,
    OF_POD_RESOURCE_CLAIM_STATUS,
    OF_POD_VOLUME_HEALTH,
    OF_VOLUME_HEALTH_CONDITION,
    OF_POD_TEMPLATE,
    OF_POD_TEMPLATE_SPEC,
    OF_REPLICATION_CONTROLLER,
    OF_REPLICATION_CONTROLLER_SPEC,
    OF_REPLICATION_CONTROLLER_STATUS,
    OF_REPLICATION_CONTROLLER_CONDITION,
    OF_REPLICA_SET,
    OF_REPLICA_SET_SPEC,
    OF_REPLICA_SET_STATUS,
    OF_REPLICA_SET_CONDITION,
    OF_DEPLOYMENT,
    OF_DEPLOYMENT_SPEC,
    OF_DEPLOYMENT_STRATEGY,
    OF_ROLLING_UPDATE_DEPLOYMENT,
    OF_DEPLOYMENT_STATUS,
    OF_DEPLOYMENT_CONDITION,
    OF_STATEFUL_SET,
    OF_STATEFUL_SET_SPEC,
    OF_STATEFUL_SET_ORDINALS,
    OF_STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY,
    OF_STATEFUL_SET_UPDATE_STRATEGY,
    OF_ROLLING_UPDATE_STATEFUL_SET_STRATEGY,
    OF_PERSISTENT_VOLUME_CLAIM,
    OF_PERSISTENT_VOLUME_CLAIM_STATUS,
    OF_PERSISTENT_VOLUME_CLAIM_CONDITION,
    OF_VOLUME_HEALTH_STATUS,
    OF_MODIFY_VOLUME_STATUS,
    OF_STATEFUL_SET_STATUS,
    OF_STATEFUL_SET_CONDITION,
    OF_DAEMON_SET,
    OF_DAEMON_SET_SPEC,
    OF_DAEMON_SET_UPDATE_STRATEGY,
    OF_ROLLING_UPDATE_DAEMON_SET,
    OF_DAEMON_SET_STATUS,
    OF_DAEMON_SET_CONDITION,
    OF_JOB,
    OF_JOB_SPEC,
    OF_POD_FAILURE_POLICY,
    OF_POD_FAILURE_POLICY_RULE,
    OF_POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT,
    OF_POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN,
    OF_JOB_SCHEDULING_CONFIGURATION,
    OF_WORKLOAD_POD_GROUP_DISRUPTION_MODE,
    OF_WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE,
    OF_WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE,
    OF_WORKLOAD_POD_GROUP_RESOURCE_CLAIM,
    OF_WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS,
    OF_TOPOLOGY_CONSTRAINT,
    OF_WORKLOAD_POD_GROUP_SCHEDULING_POLICY,
    OF_WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY,
    OF_WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY,
    OF_SUCCESS_POLICY,
    OF_SUCCESS_POLICY_RULE,
    OF_JOB_STATUS,
    OF_JOB_CONDITION,
    OF_UNCOUNTED_TERMINATED_PODS,
    OF_CRON_JOB,
    OF_CRON_JOB_SPEC,
    OF_JOB_TEMPLATE_SPEC,
    OF_CRON_JOB_STATUS,
    OF_OBJECT_REFERENCE,
};

static const struct pss_schema_field fields_0[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META, .is_read = true},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_POD_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_POD_STATUS},
};

static const struct pss_schema_field fields_1[] = {
    {PSS_NAME("annotations"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP,
        .is_read = true},
    {PSS_NAME("creationTimestamp"), PSS_FIELD_TIME},
    {PSS_NAME("deletionGracePeriodSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("deletionTimestamp"), PSS_FIELD_TIME},
    {PSS_NAME("finalizers"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("generateName"), PSS_FIELD_STRING},
    {PSS_NAME("generation"), PSS_FIELD_INT64},
    {PSS_NAME("labels"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("managedFields"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_MANAGED_FIELDS_ENTRY},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("namespace"), PSS_FIELD_STRING},
    {PSS_NAME("ownerReferences"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_OWNER_REFERENCE},
    {PSS_NAME("resourceVersion"), PSS_FIELD_STRING},
    {PSS_NAME("selfLink"), PSS_FIELD_STRING},
    {PSS_NAME("uid"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_2[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("fieldsType"), PSS_FIELD_STRING},
    {PSS_NAME("fieldsV1"), PSS_FIELD_ANY},
    {PSS_NAME("manager"), PSS_FIELD_STRING},
    {PSS_NAME("operation"), PSS_FIELD_STRING},
    {PSS_NAME("subresource"), PSS_FIELD_STRING},
    {PSS_NAME("time"), PSS_FIELD_TIME},
};

static const struct pss_schema_field fields_3[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("blockOwnerDeletion"), PSS_FIELD_BOOL},
    {PSS_NAME("controller"), PSS_FIELD_BOOL},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("uid"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_4[] = {
    {PSS_NAME("activeDeadlineSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("affinity"), PSS_FIELD_OBJECT, .type = OF_AFFINITY},
    {PSS_NAME("automountServiceAccountToken"), PSS_FIELD_BOOL},
    {PSS_NAME("containers"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER, .is_read = true},
    {PSS_NAME("dnsConfig"), PSS_FIELD_OBJECT, .type = OF_POD_DNS_CONFIG},
    {PSS_NAME("dnsPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("enableServiceLinks"), PSS_FIELD_BOOL},
    {PSS_NAME("ephemeralContainers"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_EPHEMERAL_CONTAINER, .is_read = true},
    {PSS_NAME("evictionResponders"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_EVICTION_RESPONDER},
    {PSS_NAME("hostAliases"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_HOST_ALIAS},
    {PSS_NAME("hostIPC"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("hostNetwork"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("hostPID"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("hostUsers"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("hostname"), PSS_FIELD_STRING},
    {PSS_NAME("hostnameOverride"), PSS_FIELD_STRING},
    {PSS_NAME("imagePullSecrets"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("initContainers"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER, .is_read = true},
    {PSS_NAME("nodeName"), PSS_FIELD_STRING},
    {PSS_NAME("nodeSelector"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("os"), PSS_FIELD_OBJECT, .type = OF_POD_OS, .is_read = true},
    {PSS_NAME("overhead"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("preemptionPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("priority"), PSS_FIELD_INT32},
    {PSS_NAME("priorityClassName"), PSS_FIELD_STRING},
    {PSS_NAME("readinessGates"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_READINESS_GATE},
    {PSS_NAME("resourceClaims"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_RESOURCE_CLAIM},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_RESOURCE_REQUIREMENTS},
    {PSS_NAME("restartPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("runtimeClassName"), PSS_FIELD_STRING},
    {PSS_NAME("schedulerName"), PSS_FIELD_STRING},
    {PSS_NAME("schedulingGates"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_SCHEDULING_GATE},
    {PSS_NAME("schedulingGroup"), PSS_FIELD_OBJECT, .type = OF_POD_SCHEDULING_GROUP},
    {PSS_NAME("securityContext"), PSS_FIELD_OBJECT, .type = OF_POD_SECURITY_CONTEXT,
        .is_read = true},
    {PSS_NAME("serviceAccount"), PSS_FIELD_STRING},
    {PSS_NAME("serviceAccountName"), PSS_FIELD_STRING},
    {PSS_NAME("setHostnameAsFQDN"), PSS_FIELD_BOOL},
    {PSS_NAME("shareProcessNamespace"), PSS_FIELD_BOOL},
    {PSS_NAME("subdomain"), PSS_FIELD_STRING},
    {PSS_NAME("terminationGracePeriodSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("tolerations"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_TOLERATION},
    {PSS_NAME("topologySpreadConstraints"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_TOPOLOGY_SPREAD_CONSTRAINT},
    {PSS_NAME("volumes"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST, .type = OF_VOLUME,
        .is_read = true},
};

static const struct pss_schema_field fields_5[] = {
    {PSS_NAME("nodeAffinity"), PSS_FIELD_OBJECT, .type = OF_NODE_AFFINITY},
    {PSS_NAME("podAffinity"), PSS_FIELD_OBJECT, .type = OF_POD_AFFINITY},
    {PSS_NAME("podAntiAffinity"), PSS_FIELD_OBJECT, .type = OF_POD_ANTI_AFFINITY},
};

static const struct pss_schema_field fields_6[] = {
    {PSS_NAME("preferredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_PREFERRED_SCHEDULING_TERM},
    {PSS_NAME("requiredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .type = OF_NODE_SELECTOR},
};

static const struct pss_schema_field fields_7[] = {
    {PSS_NAME("preference"), PSS_FIELD_OBJECT, .type = OF_NODE_SELECTOR_TERM},
    {PSS_NAME("weight"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_8[] = {
    {PSS_NAME("matchExpressions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_NODE_SELECTOR_REQUIREMENT},
    {PSS_NAME("matchFields"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_NODE_SELECTOR_REQUIREMENT},
};

static const struct pss_schema_field fields_9[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("operator"), PSS_FIELD_STRING},
    {PSS_NAME("values"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_10[] = {
    {PSS_NAME("nodeSelectorTerms"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_NODE_SELECTOR_TERM},
};

static const struct pss_schema_field fields_11[] = {
    {PSS_NAME("preferredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_WEIGHTED_POD_AFFINITY_TERM},
    {PSS_NAME("requiredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_POD_AFFINITY_TERM},
};

static const struct pss_schema_field fields_12[] = {
    {PSS_NAME("podAffinityTerm"), PSS_FIELD_OBJECT, .type = OF_POD_AFFINITY_TERM},
    {PSS_NAME("weight"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_13[] = {
    {PSS_NAME("labelSelector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("matchLabelKeys"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("mismatchLabelKeys"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("namespaceSelector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("namespaces"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("topologyKey"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_14[] = {
    {PSS_NAME("matchExpressions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_LABEL_SELECTOR_REQUIREMENT},
    {PSS_NAME("matchLabels"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
};

static const struct pss_schema_field fields_15[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("operator"), PSS_FIELD_STRING},
    {PSS_NAME("values"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_16[] = {
    {PSS_NAME("preferredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_WEIGHTED_POD_AFFINITY_TERM},
    {PSS_NAME("requiredDuringSchedulingIgnoredDuringExecution"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_POD_AFFINITY_TERM},
};

static const struct pss_schema_field fields_17[] = {
    {PSS_NAME("args"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("command"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("env"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST, .type = OF_ENV_VAR},
    {PSS_NAME("envFrom"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_ENV_FROM_SOURCE},
    {PSS_NAME("image"), PSS_FIELD_STRING},
    {PSS_NAME("imagePullPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("lifecycle"), PSS_FIELD_OBJECT, .type = OF_LIFECYCLE, .is_read = true},
    {PSS_NAME("livenessProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("name"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("ports"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_PORT, .is_read = true},
    {PSS_NAME("readinessProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("resizePolicy"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_RESIZE_POLICY},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_RESOURCE_REQUIREMENTS},
    {PSS_NAME("restartPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("restartPolicyRules"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_RESTART_RULE},
    {PSS_NAME("securityContext"), PSS_FIELD_OBJECT, .type = OF_SECURITY_CONTEXT,
        .is_read = true},
    {PSS_NAME("startupProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("stdin"), PSS_FIELD_BOOL},
    {PSS_NAME("stdinOnce"), PSS_FIELD_BOOL},
    {PSS_NAME("terminationMessagePath"), PSS_FIELD_STRING},
    {PSS_NAME("terminationMessagePolicy"), PSS_FIELD_STRING},
    {PSS_NAME("tty"), PSS_FIELD_BOOL},
    {PSS_NAME("volumeDevices"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_DEVICE},
    {PSS_NAME("volumeMounts"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_MOUNT},
    {PSS_NAME("workingDir"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_18[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("value"), PSS_FIELD_STRING},
    {PSS_NAME("valueFrom"), PSS_FIELD_OBJECT, .type = OF_ENV_VAR_SOURCE},
};

static const struct pss_schema_field fields_19[] = {
    {PSS_NAME("configMapKeyRef"), PSS_FIELD_OBJECT, .type = OF_CONFIG_MAP_KEY_SELECTOR},
    {PSS_NAME("fieldRef"), PSS_FIELD_OBJECT, .type = OF_OBJECT_FIELD_SELECTOR},
    {PSS_NAME("fileKeyRef"), PSS_FIELD_OBJECT, .type = OF_FILE_KEY_SELECTOR},
    {PSS_NAME("resourceFieldRef"), PSS_FIELD_OBJECT,
        .type = OF_RESOURCE_FIELD_SELECTOR},
    {PSS_NAME("secretKeyRef"), PSS_FIELD_OBJECT, .type = OF_SECRET_KEY_SELECTOR},
};

static const struct pss_schema_field fields_20[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_21[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("fieldPath"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_22[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("volumeName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_23[] = {
    {PSS_NAME("containerName"), PSS_FIELD_STRING},
    {PSS_NAME("divisor"), PSS_FIELD_QUANTITY},
    {PSS_NAME("resource"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_24[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_25[] = {
    {PSS_NAME("configMapRef"), PSS_FIELD_OBJECT, .type = OF_CONFIG_MAP_ENV_SOURCE},
    {PSS_NAME("prefix"), PSS_FIELD_STRING},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_SECRET_ENV_SOURCE},
};

static const struct pss_schema_field fields_26[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_27[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_28[] = {
    {PSS_NAME("postStart"), PSS_FIELD_OBJECT, .type = OF_LIFECYCLE_HANDLER,
        .is_read = true},
    {PSS_NAME("preStop"), PSS_FIELD_OBJECT, .type = OF_LIFECYCLE_HANDLER,
        .is_read = true},
    {PSS_NAME("stopSignal"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_29[] = {
    {PSS_NAME("exec"), PSS_FIELD_OBJECT, .type = OF_EXEC_ACTION},
    {PSS_NAME("httpGet"), PSS_FIELD_OBJECT, .type = OF_HTTP_GET_ACTION,
        .is_read = true},
    {PSS_NAME("sleep"), PSS_FIELD_OBJECT, .type = OF_SLEEP_ACTION},
    {PSS_NAME("tcpSocket"), PSS_FIELD_OBJECT, .type = OF_TCP_SOCKET_ACTION,
        .is_read = true},
};

static const struct pss_schema_field fields_30[] = {
    {PSS_NAME("command"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_31[] = {
    {PSS_NAME("host"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("httpHeaders"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_HTTP_HEADER},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("port"), PSS_FIELD_INT_OR_STRING},
    {PSS_NAME("protocol"), PSS_FIELD_STRING},
    {PSS_NAME("scheme"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_32[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("value"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_33[] = {
    {PSS_NAME("seconds"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_34[] = {
    {PSS_NAME("host"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("port"), PSS_FIELD_INT_OR_STRING},
};

static const struct pss_schema_field fields_35[] = {
    {PSS_NAME("exec"), PSS_FIELD_OBJECT, .type = OF_EXEC_ACTION},
    {PSS_NAME("failureThreshold"), PSS_FIELD_INT32},
    {PSS_NAME("grpc"), PSS_FIELD_OBJECT, .type = OF_GRPC_ACTION},
    {PSS_NAME("httpGet"), PSS_FIELD_OBJECT, .type = OF_HTTP_GET_ACTION,
        .is_read = true},
    {PSS_NAME("initialDelaySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("periodSeconds"), PSS_FIELD_INT32},
    {PSS_NAME("successThreshold"), PSS_FIELD_INT32},
    {PSS_NAME("tcpSocket"), PSS_FIELD_OBJECT, .type = OF_TCP_SOCKET_ACTION,
        .is_read = true},
    {PSS_NAME("terminationGracePeriodSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("timeoutSeconds"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_36[] = {
    {PSS_NAME("mode"), PSS_FIELD_STRING},
    {PSS_NAME("port"), PSS_FIELD_INT32},
    {PSS_NAME("service"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_37[] = {
    {PSS_NAME("containerPort"), PSS_FIELD_INT32},
    {PSS_NAME("hostIP"), PSS_FIELD_STRING},
    {PSS_NAME("hostPort"), PSS_FIELD_INT32, .is_read = true},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("protocol"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_38[] = {
    {PSS_NAME("resourceName"), PSS_FIELD_STRING},
    {PSS_NAME("restartPolicy"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_39[] = {
    {PSS_NAME("claims"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_RESOURCE_CLAIM},
    {PSS_NAME("limits"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("requests"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
};

static const struct pss_schema_field fields_40[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("request"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_41[] = {
    {PSS_NAME("action"), PSS_FIELD_STRING},
    {PSS_NAME("exitCodes"), PSS_FIELD_OBJECT,
        .type = OF_CONTAINER_RESTART_RULE_ON_EXIT_CODES},
};

static const struct pss_schema_field fields_42[] = {
    {PSS_NAME("operator"), PSS_FIELD_STRING},
    {PSS_NAME("values"), PSS_FIELD_INT32, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_43[] = {
    {PSS_NAME("allowPrivilegeEscalation"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("appArmorProfile"), PSS_FIELD_OBJECT, .type = OF_APP_ARMOR_PROFILE,
        .is_read = true},
    {PSS_NAME("capabilities"), PSS_FIELD_OBJECT, .type = OF_CAPABILITIES,
        .is_read = true},
    {PSS_NAME("privileged"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("procMount"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("readOnlyRootFilesystem"), PSS_FIELD_BOOL},
    {PSS_NAME("runAsGroup"), PSS_FIELD_INT64},
    {PSS_NAME("runAsNonRoot"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("runAsUser"), PSS_FIELD_INT64, .is_read = true},
    {PSS_NAME("seLinuxOptions"), PSS_FIELD_OBJECT, .type = OF_SE_LINUX_OPTIONS,
        .is_read = true},
    {PSS_NAME("seccompProfile"), PSS_FIELD_OBJECT, .type = OF_SECCOMP_PROFILE,
        .is_read = true},
    {PSS_NAME("windowsOptions"), PSS_FIELD_OBJECT,
        .type = OF_WINDOWS_SECURITY_CONTEXT_OPTIONS, .is_read = true},
};

static const struct pss_schema_field fields_44[] = {
    {PSS_NAME("localhostProfile"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING, .is_read = true},
};

static const struct pss_schema_field fields_45[] = {
    {PSS_NAME("add"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST, .is_read = true},
    {PSS_NAME("drop"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST, .is_read = true},
};

static const struct pss_schema_field fields_46[] = {
    {PSS_NAME("level"), PSS_FIELD_STRING},
    {PSS_NAME("role"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("type"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("user"), PSS_FIELD_STRING, .is_read = true},
};

static const struct pss_schema_field fields_47[] = {
    {PSS_NAME("localhostProfile"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING, .is_read = true},
};

static const struct pss_schema_field fields_48[] = {
    {PSS_NAME("gmsaCredentialSpec"), PSS_FIELD_STRING},
    {PSS_NAME("gmsaCredentialSpecName"), PSS_FIELD_STRING},
    {PSS_NAME("hostProcess"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("runAsUserName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_49[] = {
    {PSS_NAME("devicePath"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_50[] = {
    {PSS_NAME("bindMountOptions"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("mountPath"), PSS_FIELD_STRING},
    {PSS_NAME("mountPropagation"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("recursiveReadOnly"), PSS_FIELD_STRING},
    {PSS_NAME("subPath"), PSS_FIELD_STRING},
    {PSS_NAME("subPathExpr"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_51[] = {
    {PSS_NAME("nameservers"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("options"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_DNS_CONFIG_OPTION},
    {PSS_NAME("searches"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_52[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("value"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_53[] = {
    {PSS_NAME("args"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("command"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("env"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST, .type = OF_ENV_VAR},
    {PSS_NAME("envFrom"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_ENV_FROM_SOURCE},
    {PSS_NAME("image"), PSS_FIELD_STRING},
    {PSS_NAME("imagePullPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("lifecycle"), PSS_FIELD_OBJECT, .type = OF_LIFECYCLE, .is_read = true},
    {PSS_NAME("livenessProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("name"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("ports"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_PORT, .is_read = true},
    {PSS_NAME("readinessProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("resizePolicy"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_RESIZE_POLICY},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_RESOURCE_REQUIREMENTS},
    {PSS_NAME("restartPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("restartPolicyRules"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_RESTART_RULE},
    {PSS_NAME("securityContext"), PSS_FIELD_OBJECT, .type = OF_SECURITY_CONTEXT,
        .is_read = true},
    {PSS_NAME("startupProbe"), PSS_FIELD_OBJECT, .type = OF_PROBE, .is_read = true},
    {PSS_NAME("stdin"), PSS_FIELD_BOOL},
    {PSS_NAME("stdinOnce"), PSS_FIELD_BOOL},
    {PSS_NAME("targetContainerName"), PSS_FIELD_STRING},
    {PSS_NAME("terminationMessagePath"), PSS_FIELD_STRING},
    {PSS_NAME("terminationMessagePolicy"), PSS_FIELD_STRING},
    {PSS_NAME("tty"), PSS_FIELD_BOOL},
    {PSS_NAME("volumeDevices"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_DEVICE},
    {PSS_NAME("volumeMounts"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_MOUNT},
    {PSS_NAME("workingDir"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_54[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("priority"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_55[] = {
    {PSS_NAME("hostnames"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("ip"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_56[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_57[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING, .is_read = true},
};

static const struct pss_schema_field fields_58[] = {
    {PSS_NAME("conditionType"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_59[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimName"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimTemplateName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_60[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_61[] = {
    {PSS_NAME("podGroupName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_62[] = {
    {PSS_NAME("appArmorProfile"), PSS_FIELD_OBJECT, .type = OF_APP_ARMOR_PROFILE,
        .is_read = true},
    {PSS_NAME("fsGroup"), PSS_FIELD_INT64},
    {PSS_NAME("fsGroupChangePolicy"), PSS_FIELD_STRING},
    {PSS_NAME("runAsGroup"), PSS_FIELD_INT64},
    {PSS_NAME("runAsNonRoot"), PSS_FIELD_BOOL, .is_read = true},
    {PSS_NAME("runAsUser"), PSS_FIELD_INT64, .is_read = true},
    {PSS_NAME("seLinuxChangePolicy"), PSS_FIELD_STRING},
    {PSS_NAME("seLinuxOptions"), PSS_FIELD_OBJECT, .type = OF_SE_LINUX_OPTIONS,
        .is_read = true},
    {PSS_NAME("seccompProfile"), PSS_FIELD_OBJECT, .type = OF_SECCOMP_PROFILE,
        .is_read = true},
    {PSS_NAME("supplementalGroups"), PSS_FIELD_INT64, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("supplementalGroupsPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("sysctls"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST, .type = OF_SYSCTL,
        .is_read = true},
    {PSS_NAME("windowsOptions"), PSS_FIELD_OBJECT,
        .type = OF_WINDOWS_SECURITY_CONTEXT_OPTIONS, .is_read = true},
};

static const struct pss_schema_field fields_63[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("value"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_64[] = {
    {PSS_NAME("effect"), PSS_FIELD_STRING},
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("operator"), PSS_FIELD_STRING},
    {PSS_NAME("tolerationSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("value"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_65[] = {
    {PSS_NAME("labelSelector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("matchLabelKeys"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("maxSkew"), PSS_FIELD_INT32},
    {PSS_NAME("minDomains"), PSS_FIELD_INT32},
    {PSS_NAME("nodeAffinityPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("nodeTaintsPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("topologyKey"), PSS_FIELD_STRING},
    {PSS_NAME("whenUnsatisfiable"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_66[] = {
    {PSS_NAME("awsElasticBlockStore"), PSS_FIELD_OBJECT,
        .type = OF_AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("azureDisk"), PSS_FIELD_OBJECT, .type = OF_AZURE_DISK_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("azureFile"), PSS_FIELD_OBJECT, .type = OF_AZURE_FILE_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("cephfs"), PSS_FIELD_OBJECT, .type = OF_CEPH_FS_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("cinder"), PSS_FIELD_OBJECT, .type = OF_CINDER_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("configMap"), PSS_FIELD_OBJECT, .type = OF_CONFIG_MAP_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("csi"), PSS_FIELD_OBJECT, .type = OF_CSI_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("downwardAPI"), PSS_FIELD_OBJECT, .type = OF_DOWNWARD_API_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("emptyDir"), PSS_FIELD_OBJECT, .type = OF_EMPTY_DIR_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("ephemeral"), PSS_FIELD_OBJECT, .type = OF_EPHEMERAL_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("fc"), PSS_FIELD_OBJECT, .type = OF_FC_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("flexVolume"), PSS_FIELD_OBJECT, .type = OF_FLEX_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("flocker"), PSS_FIELD_OBJECT, .type = OF_FLOCKER_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("gcePersistentDisk"), PSS_FIELD_OBJECT,
        .type = OF_GCE_PERSISTENT_DISK_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("gitRepo"), PSS_FIELD_OBJECT, .type = OF_GIT_REPO_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("glusterfs"), PSS_FIELD_OBJECT, .type = OF_GLUSTERFS_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("hostPath"), PSS_FIELD_OBJECT, .type = OF_HOST_PATH_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("image"), PSS_FIELD_OBJECT, .type = OF_IMAGE_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("iscsi"), PSS_FIELD_OBJECT, .type = OF_ISCSI_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("name"), PSS_FIELD_STRING, .is_read = true},
    {PSS_NAME("nfs"), PSS_FIELD_OBJECT, .type = OF_NFS_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("persistentVolumeClaim"), PSS_FIELD_OBJECT,
        .type = OF_PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("photonPersistentDisk"), PSS_FIELD_OBJECT,
        .type = OF_PHOTON_PERSISTENT_DISK_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("portworxVolume"), PSS_FIELD_OBJECT, .type = OF_PORTWORX_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("projected"), PSS_FIELD_OBJECT, .type = OF_PROJECTED_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("quobyte"), PSS_FIELD_OBJECT, .type = OF_QUOBYTE_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("rbd"), PSS_FIELD_OBJECT, .type = OF_RBD_VOLUME_SOURCE, .is_read = true},
    {PSS_NAME("scaleIO"), PSS_FIELD_OBJECT, .type = OF_SCALE_IO_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("secret"), PSS_FIELD_OBJECT, .type = OF_SECRET_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("storageos"), PSS_FIELD_OBJECT, .type = OF_STORAGE_OS_VOLUME_SOURCE,
        .is_read = true},
    {PSS_NAME("vsphereVolume"), PSS_FIELD_OBJECT,
        .type = OF_VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE, .is_read = true},
};

static const struct pss_schema_field fields_67[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("partition"), PSS_FIELD_INT32},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("volumeID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_68[] = {
    {PSS_NAME("cachingMode"), PSS_FIELD_STRING},
    {PSS_NAME("diskName"), PSS_FIELD_STRING},
    {PSS_NAME("diskURI"), PSS_FIELD_STRING},
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_69[] = {
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretName"), PSS_FIELD_STRING},
    {PSS_NAME("shareName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_70[] = {
    {PSS_NAME("monitors"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretFile"), PSS_FIELD_STRING},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("user"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_71[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("volumeID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_72[] = {
    {PSS_NAME("defaultMode"), PSS_FIELD_INT32},
    {PSS_NAME("defaultUser"), PSS_FIELD_INT64},
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_KEY_TO_PATH},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_73[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
    {PSS_NAME("mode"), PSS_FIELD_INT32},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_74[] = {
    {PSS_NAME("driver"), PSS_FIELD_STRING},
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("nodePublishSecretRef"), PSS_FIELD_OBJECT,
        .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("volumeAttributes"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
};

static const struct pss_schema_field fields_75[] = {
    {PSS_NAME("defaultMode"), PSS_FIELD_INT32},
    {PSS_NAME("defaultUser"), PSS_FIELD_INT64},
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_DOWNWARD_API_VOLUME_FILE},
};

static const struct pss_schema_field fields_76[] = {
    {PSS_NAME("fieldRef"), PSS_FIELD_OBJECT, .type = OF_OBJECT_FIELD_SELECTOR},
    {PSS_NAME("mode"), PSS_FIELD_INT32},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("resourceFieldRef"), PSS_FIELD_OBJECT,
        .type = OF_RESOURCE_FIELD_SELECTOR},
    {PSS_NAME("user"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_77[] = {
    {PSS_NAME("medium"), PSS_FIELD_STRING},
    {PSS_NAME("mode"), PSS_FIELD_INT32},
    {PSS_NAME("sizeLimit"), PSS_FIELD_QUANTITY},
};

static const struct pss_schema_field fields_78[] = {
    {PSS_NAME("volumeClaimTemplate"), PSS_FIELD_OBJECT,
        .type = OF_PERSISTENT_VOLUME_CLAIM_TEMPLATE},
};

static const struct pss_schema_field fields_79[] = {
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_PERSISTENT_VOLUME_CLAIM_SPEC},
};

static const struct pss_schema_field fields_80[] = {
    {PSS_NAME("accessModes"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("dataSource"), PSS_FIELD_OBJECT, .type = OF_TYPED_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("dataSourceRef"), PSS_FIELD_OBJECT, .type = OF_TYPED_OBJECT_REFERENCE},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_VOLUME_RESOURCE_REQUIREMENTS},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("storageClassName"), PSS_FIELD_STRING},
    {PSS_NAME("volumeAttributesClassName"), PSS_FIELD_STRING},
    {PSS_NAME("volumeMode"), PSS_FIELD_STRING},
    {PSS_NAME("volumeName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_81[] = {
    {PSS_NAME("apiGroup"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_82[] = {
    {PSS_NAME("apiGroup"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("namespace"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_83[] = {
    {PSS_NAME("limits"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("requests"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
};

static const struct pss_schema_field fields_84[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("lun"), PSS_FIELD_INT32},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("targetWWNs"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("wwids"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_85[] = {
    {PSS_NAME("driver"), PSS_FIELD_STRING},
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("options"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
};

static const struct pss_schema_field fields_86[] = {
    {PSS_NAME("datasetName"), PSS_FIELD_STRING},
    {PSS_NAME("datasetUUID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_87[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("partition"), PSS_FIELD_INT32},
    {PSS_NAME("pdName"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_88[] = {
    {PSS_NAME("directory"), PSS_FIELD_STRING},
    {PSS_NAME("repository"), PSS_FIELD_STRING},
    {PSS_NAME("revision"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_89[] = {
    {PSS_NAME("endpoints"), PSS_FIELD_STRING},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_90[] = {
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_91[] = {
    {PSS_NAME("pullPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("reference"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_92[] = {
    {PSS_NAME("chapAuthDiscovery"), PSS_FIELD_BOOL},
    {PSS_NAME("chapAuthSession"), PSS_FIELD_BOOL},
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("initiatorName"), PSS_FIELD_STRING},
    {PSS_NAME("iqn"), PSS_FIELD_STRING},
    {PSS_NAME("iscsiInterface"), PSS_FIELD_STRING},
    {PSS_NAME("lun"), PSS_FIELD_INT32},
    {PSS_NAME("portals"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("targetPortal"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_93[] = {
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("server"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_94[] = {
    {PSS_NAME("claimName"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_95[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("pdID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_96[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("volumeID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_97[] = {
    {PSS_NAME("defaultMode"), PSS_FIELD_INT32},
    {PSS_NAME("defaultUser"), PSS_FIELD_INT64},
    {PSS_NAME("sources"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_PROJECTION},
};

static const struct pss_schema_field fields_98[] = {
    {PSS_NAME("clusterTrustBundle"), PSS_FIELD_OBJECT,
        .type = OF_CLUSTER_TRUST_BUNDLE_PROJECTION},
    {PSS_NAME("configMap"), PSS_FIELD_OBJECT, .type = OF_CONFIG_MAP_PROJECTION},
    {PSS_NAME("downwardAPI"), PSS_FIELD_OBJECT, .type = OF_DOWNWARD_API_PROJECTION},
    {PSS_NAME("podCertificate"), PSS_FIELD_OBJECT,
        .type = OF_POD_CERTIFICATE_PROJECTION},
    {PSS_NAME("secret"), PSS_FIELD_OBJECT, .type = OF_SECRET_PROJECTION},
    {PSS_NAME("serviceAccountToken"), PSS_FIELD_OBJECT,
        .type = OF_SERVICE_ACCOUNT_TOKEN_PROJECTION},
};

static const struct pss_schema_field fields_99[] = {
    {PSS_NAME("labelSelector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("signerName"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_100[] = {
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_KEY_TO_PATH},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_101[] = {
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_DOWNWARD_API_VOLUME_FILE},
};

static const struct pss_schema_field fields_102[] = {
    {PSS_NAME("certificateChainPath"), PSS_FIELD_STRING},
    {PSS_NAME("credentialBundlePath"), PSS_FIELD_STRING},
    {PSS_NAME("keyPath"), PSS_FIELD_STRING},
    {PSS_NAME("keyType"), PSS_FIELD_STRING},
    {PSS_NAME("maxExpirationSeconds"), PSS_FIELD_INT32},
    {PSS_NAME("signerName"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_INT64},
    {PSS_NAME("userAnnotations"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
};

static const struct pss_schema_field fields_103[] = {
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_KEY_TO_PATH},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
};

static const struct pss_schema_field fields_104[] = {
    {PSS_NAME("audience"), PSS_FIELD_STRING},
    {PSS_NAME("expirationSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("path"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_105[] = {
    {PSS_NAME("group"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("registry"), PSS_FIELD_STRING},
    {PSS_NAME("tenant"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_STRING},
    {PSS_NAME("volume"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_106[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("image"), PSS_FIELD_STRING},
    {PSS_NAME("keyring"), PSS_FIELD_STRING},
    {PSS_NAME("monitors"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("pool"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("user"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_107[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("gateway"), PSS_FIELD_STRING},
    {PSS_NAME("protectionDomain"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("sslEnabled"), PSS_FIELD_BOOL},
    {PSS_NAME("storageMode"), PSS_FIELD_STRING},
    {PSS_NAME("storagePool"), PSS_FIELD_STRING},
    {PSS_NAME("system"), PSS_FIELD_STRING},
    {PSS_NAME("volumeName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_108[] = {
    {PSS_NAME("defaultMode"), PSS_FIELD_INT32},
    {PSS_NAME("defaultUser"), PSS_FIELD_INT64},
    {PSS_NAME("items"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_KEY_TO_PATH},
    {PSS_NAME("optional"), PSS_FIELD_BOOL},
    {PSS_NAME("secretName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_109[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("secretRef"), PSS_FIELD_OBJECT, .type = OF_LOCAL_OBJECT_REFERENCE},
    {PSS_NAME("volumeName"), PSS_FIELD_STRING},
    {PSS_NAME("volumeNamespace"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_110[] = {
    {PSS_NAME("fsType"), PSS_FIELD_STRING},
    {PSS_NAME("storagePolicyID"), PSS_FIELD_STRING},
    {PSS_NAME("storagePolicyName"), PSS_FIELD_STRING},
    {PSS_NAME("volumePath"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_111[] = {
    {PSS_NAME("allocatedResources"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_CONDITION},
    {PSS_NAME("containerStatuses"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_STATUS},
    {PSS_NAME("ephemeralContainerStatuses"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_STATUS},
    {PSS_NAME("extendedResourceClaimStatus"), PSS_FIELD_OBJECT,
        .type = OF_POD_EXTENDED_RESOURCE_CLAIM_STATUS},
    {PSS_NAME("hostIP"), PSS_FIELD_STRING},
    {PSS_NAME("hostIPs"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_HOST_IP},
    {PSS_NAME("initContainerStatuses"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_STATUS},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("nodeAllocatableResourceClaimStatuses"), PSS_FIELD_OBJECT,
        .shape = PSS_SHAPE_LIST, .type = OF_NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS},
    {PSS_NAME("nominatedNodeName"), PSS_FIELD_STRING},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("phase"), PSS_FIELD_STRING},
    {PSS_NAME("podIP"), PSS_FIELD_STRING},
    {PSS_NAME("podIPs"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST, .type = OF_POD_IP},
    {PSS_NAME("qosClass"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("resize"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimStatuses"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_RESOURCE_CLAIM_STATUS},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_RESOURCE_REQUIREMENTS},
    {PSS_NAME("startTime"), PSS_FIELD_TIME},
    {PSS_NAME("volumeHealth"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_VOLUME_HEALTH},
};

static const struct pss_schema_field fields_112[] = {
    {PSS_NAME("lastProbeTime"), PSS_FIELD_TIME},
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_113[] = {
    {PSS_NAME("allocatedResources"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("allocatedResourcesStatus"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_RESOURCE_STATUS},
    {PSS_NAME("containerID"), PSS_FIELD_STRING},
    {PSS_NAME("image"), PSS_FIELD_STRING},
    {PSS_NAME("imageID"), PSS_FIELD_STRING},
    {PSS_NAME("lastState"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_STATE},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("ready"), PSS_FIELD_BOOL},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .type = OF_RESOURCE_REQUIREMENTS},
    {PSS_NAME("restartCount"), PSS_FIELD_INT32},
    {PSS_NAME("started"), PSS_FIELD_BOOL},
    {PSS_NAME("state"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_STATE},
    {PSS_NAME("stopSignal"), PSS_FIELD_STRING},
    {PSS_NAME("user"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_USER},
    {PSS_NAME("volumeMounts"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_MOUNT_STATUS},
};

static const struct pss_schema_field fields_114[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("resources"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_RESOURCE_HEALTH},
};

static const struct pss_schema_field fields_115[] = {
    {PSS_NAME("health"), PSS_FIELD_STRING},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("resourceID"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_116[] = {
    {PSS_NAME("running"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_STATE_RUNNING},
    {PSS_NAME("terminated"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_STATE_TERMINATED},
    {PSS_NAME("waiting"), PSS_FIELD_OBJECT, .type = OF_CONTAINER_STATE_WAITING},
};

static const struct pss_schema_field fields_117[] = {
    {PSS_NAME("startedAt"), PSS_FIELD_TIME},
};

static const struct pss_schema_field fields_118[] = {
    {PSS_NAME("containerID"), PSS_FIELD_STRING},
    {PSS_NAME("exitCode"), PSS_FIELD_INT32},
    {PSS_NAME("finishedAt"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("signal"), PSS_FIELD_INT32},
    {PSS_NAME("startedAt"), PSS_FIELD_TIME},
};

static const struct pss_schema_field fields_119[] = {
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_120[] = {
    {PSS_NAME("linux"), PSS_FIELD_OBJECT, .type = OF_LINUX_CONTAINER_USER},
};

static const struct pss_schema_field fields_121[] = {
    {PSS_NAME("gid"), PSS_FIELD_INT64},
    {PSS_NAME("supplementalGroups"), PSS_FIELD_INT64, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("uid"), PSS_FIELD_INT64},
};

static const struct pss_schema_field fields_122[] = {
    {PSS_NAME("mountPath"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("readOnly"), PSS_FIELD_BOOL},
    {PSS_NAME("recursiveReadOnly"), PSS_FIELD_STRING},
    {PSS_NAME("volumeStatus"), PSS_FIELD_OBJECT, .type = OF_VOLUME_STATUS},
};

static const struct pss_schema_field fields_123[] = {
    {PSS_NAME("image"), PSS_FIELD_OBJECT, .type = OF_IMAGE_VOLUME_STATUS},
};

static const struct pss_schema_field fields_124[] = {
    {PSS_NAME("imageRef"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_125[] = {
    {PSS_NAME("requestMappings"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_CONTAINER_EXTENDED_RESOURCE_REQUEST},
    {PSS_NAME("resourceClaimName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_126[] = {
    {PSS_NAME("containerName"), PSS_FIELD_STRING},
    {PSS_NAME("requestName"), PSS_FIELD_STRING},
    {PSS_NAME("resourceName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_127[] = {
    {PSS_NAME("ip"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_128[] = {
    {PSS_NAME("containers"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("mapping"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_NODE_ALLOCATABLE_MAPPED_RESOURCES},
    {PSS_NAME("overhead"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_NODE_ALLOCATABLE_OVERHEAD_RESOURCES},
    {PSS_NAME("resourceClaimName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_129[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("quantity"), PSS_FIELD_QUANTITY},
};

static const struct pss_schema_field fields_130[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("perContainer"), PSS_FIELD_QUANTITY},
    {PSS_NAME("perPod"), PSS_FIELD_QUANTITY},
};

static const struct pss_schema_field fields_131[] = {
    {PSS_NAME("ip"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_132[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_133[] = {
    {PSS_NAME("healthConditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_HEALTH_CONDITION},
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("name"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_134[] = {
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_135[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
};

static const struct pss_schema_field fields_136[] = {
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META, .is_read = true},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_POD_SPEC, .is_read = true},
};

static const struct pss_schema_field fields_137[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_REPLICATION_CONTROLLER_SPEC,
        .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_REPLICATION_CONTROLLER_STATUS},
};

static const struct pss_schema_field fields_138[] = {
    {PSS_NAME("minReadySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("selector"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
};

static const struct pss_schema_field fields_139[] = {
    {PSS_NAME("availableReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_REPLICATION_CONTROLLER_CONDITION},
    {PSS_NAME("fullyLabeledReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("readyReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_140[] = {
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_141[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_REPLICA_SET_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_REPLICA_SET_STATUS},
};

static const struct pss_schema_field fields_142[] = {
    {PSS_NAME("minReadySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
};

static const struct pss_schema_field fields_143[] = {
    {PSS_NAME("availableReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_REPLICA_SET_CONDITION},
    {PSS_NAME("fullyLabeledReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("readyReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("terminatingReplicas"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_144[] = {
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_145[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_DEPLOYMENT_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_DEPLOYMENT_STATUS},
};

static const struct pss_schema_field fields_146[] = {
    {PSS_NAME("minReadySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("paused"), PSS_FIELD_BOOL},
    {PSS_NAME("progressDeadlineSeconds"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("revisionHistoryLimit"), PSS_FIELD_INT32},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("strategy"), PSS_FIELD_OBJECT, .type = OF_DEPLOYMENT_STRATEGY},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
};

static const struct pss_schema_field fields_147[] = {
    {PSS_NAME("rollingUpdate"), PSS_FIELD_OBJECT, .type = OF_ROLLING_UPDATE_DEPLOYMENT},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_148[] = {
    {PSS_NAME("maxSurge"), PSS_FIELD_INT_OR_STRING},
    {PSS_NAME("maxUnavailable"), PSS_FIELD_INT_OR_STRING},
};

static const struct pss_schema_field fields_149[] = {
    {PSS_NAME("availableReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("collisionCount"), PSS_FIELD_INT32},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_DEPLOYMENT_CONDITION},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("readyReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("terminatingReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("unavailableReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("updatedReplicas"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_150[] = {
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("lastUpdateTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_151[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_STATEFUL_SET_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_STATEFUL_SET_STATUS},
};

static const struct pss_schema_field fields_152[] = {
    {PSS_NAME("minReadySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("ordinals"), PSS_FIELD_OBJECT, .type = OF_STATEFUL_SET_ORDINALS},
    {PSS_NAME("persistentVolumeClaimRetentionPolicy"), PSS_FIELD_OBJECT,
        .type = OF_STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY},
    {PSS_NAME("podManagementPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("revisionHistoryLimit"), PSS_FIELD_INT32},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("serviceName"), PSS_FIELD_STRING},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
    {PSS_NAME("updateStrategy"), PSS_FIELD_OBJECT,
        .type = OF_STATEFUL_SET_UPDATE_STRATEGY},
    {PSS_NAME("volumeClaimTemplates"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_PERSISTENT_VOLUME_CLAIM},
};

static const struct pss_schema_field fields_153[] = {
    {PSS_NAME("start"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_154[] = {
    {PSS_NAME("whenDeleted"), PSS_FIELD_STRING},
    {PSS_NAME("whenScaled"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_155[] = {
    {PSS_NAME("rollingUpdate"), PSS_FIELD_OBJECT,
        .type = OF_ROLLING_UPDATE_STATEFUL_SET_STRATEGY},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_156[] = {
    {PSS_NAME("maxUnavailable"), PSS_FIELD_INT_OR_STRING},
    {PSS_NAME("partition"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_157[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_PERSISTENT_VOLUME_CLAIM_SPEC},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_PERSISTENT_VOLUME_CLAIM_STATUS},
};

static const struct pss_schema_field fields_158[] = {
    {PSS_NAME("accessModes"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("allocatedResourceStatuses"), PSS_FIELD_STRING, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("allocatedResources"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("capacity"), PSS_FIELD_QUANTITY, .shape = PSS_SHAPE_MAP},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_PERSISTENT_VOLUME_CLAIM_CONDITION},
    {PSS_NAME("currentVolumeAttributesClassName"), PSS_FIELD_STRING},
    {PSS_NAME("healthStatus"), PSS_FIELD_OBJECT, .type = OF_VOLUME_HEALTH_STATUS},
    {PSS_NAME("modifyVolumeStatus"), PSS_FIELD_OBJECT, .type = OF_MODIFY_VOLUME_STATUS},
    {PSS_NAME("phase"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_159[] = {
    {PSS_NAME("lastProbeTime"), PSS_FIELD_TIME},
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_160[] = {
    {PSS_NAME("healthConditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_VOLUME_HEALTH_CONDITION},
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
};

static const struct pss_schema_field fields_161[] = {
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("targetVolumeAttributesClassName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_162[] = {
    {PSS_NAME("availableReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("collisionCount"), PSS_FIELD_INT32},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_STATEFUL_SET_CONDITION},
    {PSS_NAME("currentReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("currentRevision"), PSS_FIELD_STRING},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("readyReplicas"), PSS_FIELD_INT32},
    {PSS_NAME("replicas"), PSS_FIELD_INT32},
    {PSS_NAME("updateRevision"), PSS_FIELD_STRING},
    {PSS_NAME("updatedReplicas"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_163[] = {
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_164[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_DAEMON_SET_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_DAEMON_SET_STATUS},
};

static const struct pss_schema_field fields_165[] = {
    {PSS_NAME("minReadySeconds"), PSS_FIELD_INT32},
    {PSS_NAME("revisionHistoryLimit"), PSS_FIELD_INT32},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
    {PSS_NAME("updateStrategy"), PSS_FIELD_OBJECT,
        .type = OF_DAEMON_SET_UPDATE_STRATEGY},
};

static const struct pss_schema_field fields_166[] = {
    {PSS_NAME("rollingUpdate"), PSS_FIELD_OBJECT, .type = OF_ROLLING_UPDATE_DAEMON_SET},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_167[] = {
    {PSS_NAME("maxSurge"), PSS_FIELD_INT_OR_STRING},
    {PSS_NAME("maxUnavailable"), PSS_FIELD_INT_OR_STRING},
};

static const struct pss_schema_field fields_168[] = {
    {PSS_NAME("collisionCount"), PSS_FIELD_INT32},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_DAEMON_SET_CONDITION},
    {PSS_NAME("currentNumberScheduled"), PSS_FIELD_INT32},
    {PSS_NAME("desiredNumberScheduled"), PSS_FIELD_INT32},
    {PSS_NAME("numberAvailable"), PSS_FIELD_INT32},
    {PSS_NAME("numberMisscheduled"), PSS_FIELD_INT32},
    {PSS_NAME("numberReady"), PSS_FIELD_INT32},
    {PSS_NAME("numberUnavailable"), PSS_FIELD_INT32},
    {PSS_NAME("observedGeneration"), PSS_FIELD_INT64},
    {PSS_NAME("updatedNumberScheduled"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_169[] = {
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_170[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_JOB_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_JOB_STATUS},
};

static const struct pss_schema_field fields_171[] = {
    {PSS_NAME("activeDeadlineSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("backoffLimit"), PSS_FIELD_INT32},
    {PSS_NAME("backoffLimitPerIndex"), PSS_FIELD_INT32},
    {PSS_NAME("completionMode"), PSS_FIELD_STRING},
    {PSS_NAME("completions"), PSS_FIELD_INT32},
    {PSS_NAME("managedBy"), PSS_FIELD_STRING},
    {PSS_NAME("manualSelector"), PSS_FIELD_BOOL},
    {PSS_NAME("maxFailedIndexes"), PSS_FIELD_INT32},
    {PSS_NAME("parallelism"), PSS_FIELD_INT32},
    {PSS_NAME("podFailurePolicy"), PSS_FIELD_OBJECT, .type = OF_POD_FAILURE_POLICY},
    {PSS_NAME("podReplacementPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("scheduling"), PSS_FIELD_OBJECT, .type = OF_JOB_SCHEDULING_CONFIGURATION},
    {PSS_NAME("selector"), PSS_FIELD_OBJECT, .type = OF_LABEL_SELECTOR},
    {PSS_NAME("successPolicy"), PSS_FIELD_OBJECT, .type = OF_SUCCESS_POLICY},
    {PSS_NAME("suspend"), PSS_FIELD_BOOL},
    {PSS_NAME("template"), PSS_FIELD_OBJECT, .type = OF_POD_TEMPLATE_SPEC,
        .is_read = true},
    {PSS_NAME("ttlSecondsAfterFinished"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_172[] = {
    {PSS_NAME("rules"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_FAILURE_POLICY_RULE},
};

static const struct pss_schema_field fields_173[] = {
    {PSS_NAME("action"), PSS_FIELD_STRING},
    {PSS_NAME("onExitCodes"), PSS_FIELD_OBJECT,
        .type = OF_POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT},
    {PSS_NAME("onPodConditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN},
};

static const struct pss_schema_field fields_174[] = {
    {PSS_NAME("containerName"), PSS_FIELD_STRING},
    {PSS_NAME("operator"), PSS_FIELD_STRING},
    {PSS_NAME("values"), PSS_FIELD_INT32, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_175[] = {
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_176[] = {
    {PSS_NAME("disruptionMode"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_DISRUPTION_MODE},
    {PSS_NAME("resourceClaims"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_WORKLOAD_POD_GROUP_RESOURCE_CLAIM},
    {PSS_NAME("schedulingConstraints"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS},
    {PSS_NAME("schedulingPolicy"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_SCHEDULING_POLICY},
};

static const struct pss_schema_field fields_177[] = {
    {PSS_NAME("all"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE},
    {PSS_NAME("single"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE},
};

static const struct pss_schema_field fields_180[] = {
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimName"), PSS_FIELD_STRING},
    {PSS_NAME("resourceClaimTemplateName"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_181[] = {
    {PSS_NAME("topology"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_TOPOLOGY_CONSTRAINT},
};

static const struct pss_schema_field fields_182[] = {
    {PSS_NAME("key"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_183[] = {
    {PSS_NAME("basic"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY},
    {PSS_NAME("gang"), PSS_FIELD_OBJECT,
        .type = OF_WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY},
};

static const struct pss_schema_field fields_185[] = {
    {PSS_NAME("minCount"), PSS_FIELD_INT32},
};

static const struct pss_schema_field fields_186[] = {
    {PSS_NAME("rules"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_SUCCESS_POLICY_RULE},
};

static const struct pss_schema_field fields_187[] = {
    {PSS_NAME("succeededCount"), PSS_FIELD_INT32},
    {PSS_NAME("succeededIndexes"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_188[] = {
    {PSS_NAME("active"), PSS_FIELD_INT32},
    {PSS_NAME("completedIndexes"), PSS_FIELD_STRING},
    {PSS_NAME("completionTime"), PSS_FIELD_TIME},
    {PSS_NAME("conditions"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_JOB_CONDITION},
    {PSS_NAME("failed"), PSS_FIELD_INT32},
    {PSS_NAME("failedIndexes"), PSS_FIELD_STRING},
    {PSS_NAME("ready"), PSS_FIELD_INT32},
    {PSS_NAME("startTime"), PSS_FIELD_TIME},
    {PSS_NAME("succeeded"), PSS_FIELD_INT32},
    {PSS_NAME("terminating"), PSS_FIELD_INT32},
    {PSS_NAME("uncountedTerminatedPods"), PSS_FIELD_OBJECT,
        .type = OF_UNCOUNTED_TERMINATED_PODS},
};

static const struct pss_schema_field fields_189[] = {
    {PSS_NAME("lastProbeTime"), PSS_FIELD_TIME},
    {PSS_NAME("lastTransitionTime"), PSS_FIELD_TIME},
    {PSS_NAME("message"), PSS_FIELD_STRING},
    {PSS_NAME("reason"), PSS_FIELD_STRING},
    {PSS_NAME("status"), PSS_FIELD_STRING},
    {PSS_NAME("type"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_190[] = {
    {PSS_NAME("failed"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
    {PSS_NAME("succeeded"), PSS_FIELD_STRING, .shape = PSS_SHAPE_LIST},
};

static const struct pss_schema_field fields_191[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_CRON_JOB_SPEC, .is_read = true},
    {PSS_NAME("status"), PSS_FIELD_OBJECT, .type = OF_CRON_JOB_STATUS},
};

static const struct pss_schema_field fields_192[] = {
    {PSS_NAME("concurrencyPolicy"), PSS_FIELD_STRING},
    {PSS_NAME("failedJobsHistoryLimit"), PSS_FIELD_INT32},
    {PSS_NAME("jobTemplate"), PSS_FIELD_OBJECT, .type = OF_JOB_TEMPLATE_SPEC,
        .is_read = true},
    {PSS_NAME("schedule"), PSS_FIELD_STRING},
    {PSS_NAME("startingDeadlineSeconds"), PSS_FIELD_INT64},
    {PSS_NAME("successfulJobsHistoryLimit"), PSS_FIELD_INT32},
    {PSS_NAME("suspend"), PSS_FIELD_BOOL},
    {PSS_NAME("timeZone"), PSS_FIELD_STRING},
};

static const struct pss_schema_field fields_193[] = {
    {PSS_NAME("metadata"), PSS_FIELD_OBJECT, .type = OF_OBJECT_META},
    {PSS_NAME("spec"), PSS_FIELD_OBJECT, .type = OF_JOB_SPEC, .is_read = true},
};

static const struct pss_schema_field fields_194[] = {
    {PSS_NAME("active"), PSS_FIELD_OBJECT, .shape = PSS_SHAPE_LIST,
        .type = OF_OBJECT_REFERENCE},
    {PSS_NAME("lastScheduleTime"), PSS_FIELD_TIME},
    {PSS_NAME("lastSuccessfulTime"), PSS_FIELD_TIME},
};

static const struct pss_schema_field fields_195[] = {
    {PSS_NAME("apiVersion"), PSS_FIELD_STRING},
    {PSS_NAME("fieldPath"), PSS_FIELD_STRING},
    {PSS_NAME("kind"), PSS_FIELD_STRING},
    {PSS_NAME("name"), PSS_FIELD_STRING},
    {PSS_NAME("namespace"), PSS_FIELD_STRING},
    {PSS_NAME("resourceVersion"), PSS_FIELD_STRING},
    {PSS_NAME("uid"), PSS_FIELD_STRING},
};

const struct pss_schema_type pss_schema_types[] = {
    [OF_POD] = {"Pod", fields_0, PSS_COUNT(fields_0)},
    [OF_OBJECT_META] = {"ObjectMeta", fields_1, PSS_COUNT(fields_1)},
    [OF_MANAGED_FIELDS_ENTRY] = {"ManagedFieldsEntry", fields_2, PSS_COUNT(fields_2)},
    [OF_OWNER_REFERENCE] = {"OwnerReference", fields_3, PSS_COUNT(fields_3)},
    [OF_POD_SPEC] = {"PodSpec", fields_4, PSS_COUNT(fields_4)},
    [OF_AFFINITY] = {"Affinity", fields_5, PSS_COUNT(fields_5)},
    [OF_NODE_AFFINITY] = {"NodeAffinity", fields_6, PSS_COUNT(fields_6)},
    [OF_PREFERRED_SCHEDULING_TERM] = {"PreferredSchedulingTerm", fields_7,
        PSS_COUNT(fields_7)},
    [OF_NODE_SELECTOR_TERM] = {"NodeSelectorTerm", fields_8, PSS_COUNT(fields_8)},
    [OF_NODE_SELECTOR_REQUIREMENT] = {"NodeSelectorRequirement", fields_9,
        PSS_COUNT(fields_9)},
    [OF_NODE_SELECTOR] = {"NodeSelector", fields_10, PSS_COUNT(fields_10)},
    [OF_POD_AFFINITY] = {"PodAffinity", fields_11, PSS_COUNT(fields_11)},
    [OF_WEIGHTED_POD_AFFINITY_TERM] = {"WeightedPodAffinityTerm", fields_12,
        PSS_COUNT(fields_12)},
    [OF_POD_AFFINITY_TERM] = {"PodAffinityTerm", fields_13, PSS_COUNT(fields_13)},
    [OF_LABEL_SELECTOR] = {"LabelSelector", fields_14, PSS_COUNT(fields_14)},
    [OF_LABEL_SELECTOR_REQUIREMENT] = {"LabelSelectorRequirement", fields_15,
        PSS_COUNT(fields_15)},
    [OF_POD_ANTI_AFFINITY] = {"PodAntiAffinity", fields_16, PSS_COUNT(fields_16)},
    [OF_CONTAINER] = {"Container", fields_17, PSS_COUNT(fields_17)},
    [OF_ENV_VAR] = {"EnvVar", fields_18, PSS_COUNT(fields_18)},
    [OF_ENV_VAR_SOURCE] = {"EnvVarSource", fields_19, PSS_COUNT(fields_19)},
    [OF_CONFIG_MAP_KEY_SELECTOR] = {"ConfigMapKeySelector", fields_20,
        PSS_COUNT(fields_20)},
    [OF_OBJECT_FIELD_SELECTOR] = {"ObjectFieldSelector", fields_21,
        PSS_COUNT(fields_21)},
    [OF_FILE_KEY_SELECTOR] = {"FileKeySelector", fields_22, PSS_COUNT(fields_22)},
    [OF_RESOURCE_FIELD_SELECTOR] = {"ResourceFieldSelector", fields_23,
        PSS_COUNT(fields_23)},
    [OF_SECRET_KEY_SELECTOR] = {"SecretKeySelector", fields_24, PSS_COUNT(fields_24)},
    [OF_ENV_FROM_SOURCE] = {"EnvFromSource", fields_25, PSS_COUNT(fields_25)},
    [OF_CONFIG_MAP_ENV_SOURCE] = {"ConfigMapEnvSource", fields_26,
        PSS_COUNT(fields_26)},
    [OF_SECRET_ENV_SOURCE] = {"SecretEnvSource", fields_27, PSS_COUNT(fields_27)},
    [OF_LIFECYCLE] = {"Lifecycle", fields_28, PSS_COUNT(fields_28)},
    [OF_LIFECYCLE_HANDLER] = {"LifecycleHandler", fields_29, PSS_COUNT(fields_29)},
    [OF_EXEC_ACTION] = {"ExecAction", fields_30, PSS_COUNT(fields_30)},
    [OF_HTTP_GET_ACTION] = {"HTTPGetAction", fields_31, PSS_COUNT(fields_31)},
    [OF_HTTP_HEADER] = {"HTTPHeader", fields_32, PSS_COUNT(fields_32)},
    [OF_SLEEP_ACTION] = {"SleepAction", fields_33, PSS_COUNT(fields_33)},
    [OF_TCP_SOCKET_ACTION] = {"TCPSocketAction", fields_34, PSS_COUNT(fields_34)},
    [OF_PROBE] = {"Probe", fields_35, PSS_COUNT(fields_35)},
    [OF_GRPC_ACTION] = {"GRPCAction", fields_36, PSS_COUNT(fields_36)},
    [OF_CONTAINER_PORT] = {"ContainerPort", fields_37, PSS_COUNT(fields_37)},
    [OF_CONTAINER_RESIZE_POLICY] = {"ContainerResizePolicy", fields_38,
        PSS_COUNT(fields_38)},
    [OF_RESOURCE_REQUIREMENTS] = {"ResourceRequirements", fields_39,
        PSS_COUNT(fields_39)},
    [OF_RESOURCE_CLAIM] = {"ResourceClaim", fields_40, PSS_COUNT(fields_40)},
    [OF_CONTAINER_RESTART_RULE] = {"ContainerRestartRule", fields_41,
        PSS_COUNT(fields_41)},
    [OF_CONTAINER_RESTART_RULE_ON_EXIT_CODES] = {"ContainerRestartRuleOnExitCodes",
        fields_42, PSS_COUNT(fields_42)},
    [OF_SECURITY_CONTEXT] = {"SecurityContext", fields_43, PSS_COUNT(fields_43)},
    [OF_APP_ARMOR_PROFILE] = {"AppArmorProfile", fields_44, PSS_COUNT(fields_44)},
    [OF_CAPABILITIES] = {"Capabilities", fields_45, PSS_COUNT(fields_45)},
    [OF_SE_LINUX_OPTIONS] = {"SELinuxOptions", fields_46, PSS_COUNT(fields_46)},
    [OF_SECCOMP_PROFILE] = {"SeccompProfile", fields_47, PSS_COUNT(fields_47)},
    [OF_WINDOWS_SECURITY_CONTEXT_OPTIONS] = {"WindowsSecurityContextOptions", fields_48,
        PSS_COUNT(fields_48)},
    [OF_VOLUME_DEVICE] = {"VolumeDevice", fields_49, PSS_COUNT(fields_49)},
    [OF_VOLUME_MOUNT] = {"VolumeMount", fields_50, PSS_COUNT(fields_50)},
    [OF_POD_DNS_CONFIG] = {"PodDNSConfig", fields_51, PSS_COUNT(fields_51)},
    [OF_POD_DNS_CONFIG_OPTION] = {"PodDNSConfigOption", fields_52,
        PSS_COUNT(fields_52)},
    [OF_EPHEMERAL_CONTAINER] = {"EphemeralContainer", fields_53, PSS_COUNT(fields_53)},
    [OF_EVICTION_RESPONDER] = {"EvictionResponder", fields_54, PSS_COUNT(fields_54)},
    [OF_HOST_ALIAS] = {"HostAlias", fields_55, PSS_COUNT(fields_55)},
    [OF_LOCAL_OBJECT_REFERENCE] = {"LocalObjectReference", fields_56,
        PSS_COUNT(fields_56)},
    [OF_POD_OS] = {"PodOS", fields_57, PSS_COUNT(fields_57)},
    [OF_POD_READINESS_GATE] = {"PodReadinessGate", fields_58, PSS_COUNT(fields_58)},
    [OF_POD_RESOURCE_CLAIM] = {"PodResourceClaim", fields_59, PSS_COUNT(fields_59)},
    [OF_POD_SCHEDULING_GATE] = {"PodSchedulingGate", fields_60, PSS_COUNT(fields_60)},
    [OF_POD_SCHEDULING_GROUP] = {"PodSchedulingGroup", fields_61, PSS_COUNT(fields_61)},
    [OF_POD_SECURITY_CONTEXT] = {"PodSecurityContext", fields_62, PSS_COUNT(fields_62)},
    [OF_SYSCTL] = {"Sysctl", fields_63, PSS_COUNT(fields_63)},
    [OF_TOLERATION] = {"Toleration", fields_64, PSS_COUNT(fields_64)},
    [OF_TOPOLOGY_SPREAD_CONSTRAINT] = {"TopologySpreadConstraint", fields_65,
        PSS_COUNT(fields_65)},
    [OF_VOLUME] = {"Volume", fields_66, PSS_COUNT(fields_66)},
    [OF_AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE] = {"AWSElasticBlockStoreVolumeSource",
        fields_67, PSS_COUNT(fields_67)},
    [OF_AZURE_DISK_VOLUME_SOURCE] = {"AzureDiskVolumeSource", fields_68,
        PSS_COUNT(fields_68)},
    [OF_AZURE_FILE_VOLUME_SOURCE] = {"AzureFileVolumeSource", fields_69,
        PSS_COUNT(fields_69)},
    [OF_CEPH_FS_VOLUME_SOURCE] = {"CephFSVolumeSource", fields_70,
        PSS_COUNT(fields_70)},
    [OF_CINDER_VOLUME_SOURCE] = {"CinderVolumeSource", fields_71, PSS_COUNT(fields_71)},
    [OF_CONFIG_MAP_VOLUME_SOURCE] = {"ConfigMapVolumeSource", fields_72,
        PSS_COUNT(fields_72)},
    [OF_KEY_TO_PATH] = {"KeyToPath", fields_73, PSS_COUNT(fields_73)},
    [OF_CSI_VOLUME_SOURCE] = {"CSIVolumeSource", fields_74, PSS_COUNT(fields_74)},
    [OF_DOWNWARD_API_VOLUME_SOURCE] = {"DownwardAPIVolumeSource", fields_75,
        PSS_COUNT(fields_75)},
    [OF_DOWNWARD_API_VOLUME_FILE] = {"DownwardAPIVolumeFile", fields_76,
        PSS_COUNT(fields_76)},
    [OF_EMPTY_DIR_VOLUME_SOURCE] = {"EmptyDirVolumeSource", fields_77,
        PSS_COUNT(fields_77)},
    [OF_EPHEMERAL_VOLUME_SOURCE] = {"EphemeralVolumeSource", fields_78,
        PSS_COUNT(fields_78)},
    [OF_PERSISTENT_VOLUME_CLAIM_TEMPLATE] = {"PersistentVolumeClaimTemplate", fields_79,
        PSS_COUNT(fields_79)},
    [OF_PERSISTENT_VOLUME_CLAIM_SPEC] = {"PersistentVolumeClaimSpec", fields_80,
        PSS_COUNT(fields_80)},
    [OF_TYPED_LOCAL_OBJECT_REFERENCE] = {"TypedLocalObjectReference", fields_81,
        PSS_COUNT(fields_81)},
    [OF_TYPED_OBJECT_REFERENCE] = {"TypedObjectReference", fields_82,
        PSS_COUNT(fields_82)},
    [OF_VOLUME_RESOURCE_REQUIREMENTS] = {"VolumeResourceRequirements", fields_83,
        PSS_COUNT(fields_83)},
    [OF_FC_VOLUME_SOURCE] = {"FCVolumeSource", fields_84, PSS_COUNT(fields_84)},
    [OF_FLEX_VOLUME_SOURCE] = {"FlexVolumeSource", fields_85, PSS_COUNT(fields_85)},
    [OF_FLOCKER_VOLUME_SOURCE] = {"FlockerVolumeSource", fields_86,
        PSS_COUNT(fields_86)},
    [OF_GCE_PERSISTENT_DISK_VOLUME_SOURCE] = {"GCEPersistentDiskVolumeSource",
        fields_87, PSS_COUNT(fields_87)},
    [OF_GIT_REPO_VOLUME_SOURCE] = {"GitRepoVolumeSource", fields_88,
        PSS_COUNT(fields_88)},
    [OF_GLUSTERFS_VOLUME_SOURCE] = {"GlusterfsVolumeSource", fields_89,
        PSS_COUNT(fields_89)},
    [OF_HOST_PATH_VOLUME_SOURCE] = {"HostPathVolumeSource", fields_90,
        PSS_COUNT(fields_90)},
    [OF_IMAGE_VOLUME_SOURCE] = {"ImageVolumeSource", fields_91, PSS_COUNT(fields_91)},
    [OF_ISCSI_VOLUME_SOURCE] = {"ISCSIVolumeSource", fields_92, PSS_COUNT(fields_92)},
    [OF_NFS_VOLUME_SOURCE] = {"NFSVolumeSource", fields_93, PSS_COUNT(fields_93)},
    [OF_PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE] = {"PersistentVolumeClaimVolumeSource",
        fields_94, PSS_COUNT(fields_94)},
    [OF_PHOTON_PERSISTENT_DISK_VOLUME_SOURCE] = {"PhotonPersistentDiskVolumeSource",
        fields_95, PSS_COUNT(fields_95)},
    [OF_PORTWORX_VOLUME_SOURCE] = {"PortworxVolumeSource", fields_96,
        PSS_COUNT(fields_96)},
    [OF_PROJECTED_VOLUME_SOURCE] = {"ProjectedVolumeSource", fields_97,
        PSS_COUNT(fields_97)},
    [OF_VOLUME_PROJECTION] = {"VolumeProjection", fields_98, PSS_COUNT(fields_98)},
    [OF_CLUSTER_TRUST_BUNDLE_PROJECTION] = {"ClusterTrustBundleProjection", fields_99,
        PSS_COUNT(fields_99)},
    [OF_CONFIG_MAP_PROJECTION] = {"ConfigMapProjection", fields_100,
        PSS_COUNT(fields_100)},
    [OF_DOWNWARD_API_PROJECTION] = {"DownwardAPIProjection", fields_101,
        PSS_COUNT(fields_101)},
    [OF_POD_CERTIFICATE_PROJECTION] = {"PodCertificateProjection", fields_102,
        PSS_COUNT(fields_102)},
    [OF_SECRET_PROJECTION] = {"SecretProjection", fields_103, PSS_COUNT(fields_103)},
    [OF_SERVICE_ACCOUNT_TOKEN_PROJECTION] = {"ServiceAccountTokenProjection",
        fields_104, PSS_COUNT(fields_104)},
    [OF_QUOBYTE_VOLUME_SOURCE] = {"QuobyteVolumeSource", fields_105,
        PSS_COUNT(fields_105)},
    [OF_RBD_VOLUME_SOURCE] = {"RBDVolumeSource", fields_106, PSS_COUNT(fields_106)},
    [OF_SCALE_IO_VOLUME_SOURCE] = {"ScaleIOVolumeSource", fields_107,
        PSS_COUNT(fields_107)},
    [OF_SECRET_VOLUME_SOURCE] = {"SecretVolumeSource", fields_108,
        PSS_COUNT(fields_108)},
    [OF_STORAGE_OS_VOLUME_SOURCE] = {"StorageOSVolumeSource", fields_109,
        PSS_COUNT(fields_109)},
    [OF_VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE] = {"VsphereVirtualDiskVolumeSource",
        fields_110, PSS_COUNT(fields_110)},
    [OF_POD_STATUS] = {"PodStatus", fields_111, PSS_COUNT(fields_111)},
    [OF_POD_CONDITION] = {"PodCondition", fields_112, PSS_COUNT(fields_112)},
    [OF_CONTAINER_STATUS] = {"ContainerStatus", fields_113, PSS_COUNT(fields_113)},
    [OF_RESOURCE_STATUS] = {"ResourceStatus", fields_114, PSS_COUNT(fields_114)},
    [OF_RESOURCE_HEALTH] = {"ResourceHealth", fields_115, PSS_COUNT(fields_115)},
    [OF_CONTAINER_STATE] = {"ContainerState", fields_116, PSS_COUNT(fields_116)},
    [OF_CONTAINER_STATE_RUNNING] = {"ContainerStateRunning", fields_117,
        PSS_COUNT(fields_117)},
    [OF_CONTAINER_STATE_TERMINATED] = {"ContainerStateTerminated", fields_118,
        PSS_COUNT(fields_118)},
    [OF_CONTAINER_STATE_WAITING] = {"ContainerStateWaiting", fields_119,
        PSS_COUNT(fields_119)},
    [OF_CONTAINER_USER] = {"ContainerUser", fields_120, PSS_COUNT(fields_120)},
    [OF_LINUX_CONTAINER_USER] = {"LinuxContainerUser", fields_121,
        PSS_COUNT(fields_121)},
    [OF_VOLUME_MOUNT_STATUS] = {"VolumeMountStatus", fields_122, PSS_COUNT(fields_122)},
    [OF_VOLUME_STATUS] = {"VolumeStatus", fields_123, PSS_COUNT(fields_123)},
    [OF_IMAGE_VOLUME_STATUS] = {"ImageVolumeStatus", fields_124, PSS_COUNT(fields_124)},
    [OF_POD_EXTENDED_RESOURCE_CLAIM_STATUS] = {"PodExtendedResourceClaimStatus",
        fields_125, PSS_COUNT(fields_125)},
    [OF_CONTAINER_EXTENDED_RESOURCE_REQUEST] = {"ContainerExtendedResourceRequest",
        fields_126, PSS_COUNT(fields_126)},
    [OF_HOST_IP] = {"HostIP", fields_127, PSS_COUNT(fields_127)},
    [OF_NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS] = {"NodeAllocatableResourceClaimStatus",
        fields_128, PSS_COUNT(fields_128)},
    [OF_NODE_ALLOCATABLE_MAPPED_RESOURCES] = {"NodeAllocatableMappedResources",
        fields_129, PSS_COUNT(fields_129)},
    [OF_NODE_ALLOCATABLE_OVERHEAD_RESOURCES] = {"NodeAllocatableOverheadResources",
        fields_130, PSS_COUNT(fields_130)},
    [OF_POD_IP] = {"PodIP", fields_131, PSS_COUNT(fields_131)},
    [OF_POD_RESOURCE_CLAIM_STATUS] = {"PodResourceClaimStatus", fields_132,
        PSS_COUNT(fields_132)},
    [OF_POD_VOLUME_HEALTH] = {"PodVolumeHealth", fields_133, PSS_COUNT(fields_133)},
    [OF_VOLUME_HEALTH_CONDITION] = {"VolumeHealthCondition", fields_134,
        PSS_COUNT(fields_134)},
    [OF_POD_TEMPLATE] = {"PodTemplate", fields_135, PSS_COUNT(fields_135)},
    [OF_POD_TEMPLATE_SPEC] = {"PodTemplateSpec", fields_136, PSS_COUNT(fields_136)},
    [OF_REPLICATION_CONTROLLER] = {"ReplicationController", fields_137,
        PSS_COUNT(fields_137)},
    [OF_REPLICATION_CONTROLLER_SPEC] = {"ReplicationControllerSpec", fields_138,
        PSS_COUNT(fields_138)},
    [OF_REPLICATION_CONTROLLER_STATUS] = {"ReplicationControllerStatus", fields_139,
        PSS_COUNT(fields_139)},
    [OF_REPLICATION_CONTROLLER_CONDITION] = {"ReplicationControllerCondition",
        fields_140, PSS_COUNT(fields_140)},
    [OF_REPLICA_SET] = {"ReplicaSet", fields_141, PSS_COUNT(fields_141)},
    [OF_REPLICA_SET_SPEC] = {"ReplicaSetSpec", fields_142, PSS_COUNT(fields_142)},
    [OF_REPLICA_SET_STATUS] = {"ReplicaSetStatus", fields_143, PSS_COUNT(fields_143)},
    [OF_REPLICA_SET_CONDITION] = {"ReplicaSetCondition", fields_144,
        PSS_COUNT(fields_144)},
    [OF_DEPLOYMENT] = {"Deployment", fields_145, PSS_COUNT(fields_145)},
    [OF_DEPLOYMENT_SPEC] = {"DeploymentSpec", fields_146, PSS_COUNT(fields_146)},
    [OF_DEPLOYMENT_STRATEGY] = {"DeploymentStrategy", fields_147,
        PSS_COUNT(fields_147)},
    [OF_ROLLING_UPDATE_DEPLOYMENT] = {"RollingUpdateDeployment", fields_148,
        PSS_COUNT(fields_148)},
    [OF_DEPLOYMENT_STATUS] = {"DeploymentStatus", fields_149, PSS_COUNT(fields_149)},
    [OF_DEPLOYMENT_CONDITION] = {"DeploymentCondition", fields_150,
        PSS_COUNT(fields_150)},
    [OF_STATEFUL_SET] = {"StatefulSet", fields_151, PSS_COUNT(fields_151)},
    [OF_STATEFUL_SET_SPEC] = {"StatefulSetSpec", fields_152, PSS_COUNT(fields_152)},
    [OF_STATEFUL_SET_ORDINALS] = {"StatefulSetOrdinals", fields_153,
        PSS_COUNT(fields_153)},
    [OF_STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY] =
        {"StatefulSetPersistentVolumeClaimRetentionPolicy", fields_154,
            PSS_COUNT(fields_154)},
    [OF_STATEFUL_SET_UPDATE_STRATEGY] = {"StatefulSetUpdateStrategy", fields_155,
        PSS_COUNT(fields_155)},
    [OF_ROLLING_UPDATE_STATEFUL_SET_STRATEGY] = {"RollingUpdateStatefulSetStrategy",
        fields_156, PSS_COUNT(fields_156)},
    [OF_PERSISTENT_VOLUME_CLAIM] = {"PersistentVolumeClaim", fields_157,
        PSS_COUNT(fields_157)},
    [OF_PERSISTENT_VOLUME_CLAIM_STATUS] = {"PersistentVolumeClaimStatus", fields_158,
        PSS_COUNT(fields_158)},
    [OF_PERSISTENT_VOLUME_CLAIM_CONDITION] = {"PersistentVolumeClaimCondition",
        fields_159, PSS_COUNT(fields_159)},
    [OF_VOLUME_HEALTH_STATUS] = {"VolumeHealthStatus", fields_160,
        PSS_COUNT(fields_160)},
    [OF_MODIFY_VOLUME_STATUS] = {"ModifyVolumeStatus", fields_161,
        PSS_COUNT(fields_161)},
    [OF_STATEFUL_SET_STATUS] = {"StatefulSetStatus", fields_162, PSS_COUNT(fields_162)},
    [OF_STATEFUL_SET_CONDITION] = {"StatefulSetCondition", fields_163,
        PSS_COUNT(fields_163)},
    [OF_DAEMON_SET] = {"DaemonSet", fields_164, PSS_COUNT(fields_164)},
    [OF_DAEMON_SET_SPEC] = {"DaemonSetSpec", fields_165, PSS_COUNT(fields_165)},
    [OF_DAEMON_SET_UPDATE_STRATEGY] = {"DaemonSetUpdateStrategy", fields_166,
        PSS_COUNT(fields_166)},
    [OF_ROLLING_UPDATE_DAEMON_SET] = {"RollingUpdateDaemonSet", fields_167,
        PSS_COUNT(fields_167)},
    [OF_DAEMON_SET_STATUS] = {"DaemonSetStatus", fields_168, PSS_COUNT(fields_168)},
    [OF_DAEMON_SET_CONDITION] = {"DaemonSetCondition", fields_169,
        PSS_COUNT(fields_169)},
    [OF_JOB] = {"Job", fields_170, PSS_COUNT(fields_170)},
    [OF_JOB_SPEC] = {"JobSpec", fields_171, PSS_COUNT(fields_171)},
    [OF_POD_FAILURE_POLICY] = {"PodFailurePolicy", fields_172, PSS_COUNT(fields_172)},
    [OF_POD_FAILURE_POLICY_RULE] = {"PodFailurePolicyRule", fields_173,
        PSS_COUNT(fields_173)},
    [OF_POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT] =
        {"PodFailurePolicyOnExitCodesRequirement", fields_174, PSS_COUNT(fields_174)},
    [OF_POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN] =
        {"PodFailurePolicyOnPodConditionsPattern", fields_175, PSS_COUNT(fields_175)},
    [OF_JOB_SCHEDULING_CONFIGURATION] = {"JobSchedulingConfiguration", fields_176,
        PSS_COUNT(fields_176)},
    [OF_WORKLOAD_POD_GROUP_DISRUPTION_MODE] = {"WorkloadPodGroupDisruptionMode",
        fields_177, PSS_COUNT(fields_177)},
    [OF_WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE] = {"WorkloadPodGroupAllDisruptionMode"},
    [OF_WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE] =
        {"WorkloadPodGroupSingleDisruptionMode"},
    [OF_WORKLOAD_POD_GROUP_RESOURCE_CLAIM] = {"WorkloadPodGroupResourceClaim",
        fields_180, PSS_COUNT(fields_180)},
    [OF_WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS] =
        {"WorkloadPodGroupSchedulingConstraints", fields_181, PSS_COUNT(fields_181)},
    [OF_TOPOLOGY_CONSTRAINT] = {"TopologyConstraint", fields_182,
        PSS_COUNT(fields_182)},
    [OF_WORKLOAD_POD_GROUP_SCHEDULING_POLICY] = {"WorkloadPodGroupSchedulingPolicy",
        fields_183, PSS_COUNT(fields_183)},
    [OF_WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY] =
        {"WorkloadPodGroupBasicSchedulingPolicy"},
    [OF_WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY] =
        {"WorkloadPodGroupGangSchedulingPolicy", fields_185, PSS_COUNT(fields_185)},
    [OF_SUCCESS_POLICY] = {"SuccessPolicy", fields_186, PSS_COUNT(fields_186)},
    [OF_SUCCESS_POLICY_RULE] = {"SuccessPolicyRule", fields_187, PSS_COUNT(fields_187)},
    [OF_JOB_STATUS] = {"JobStatus", fields_188, PSS_COUNT(fields_188)},
    [OF_JOB_CONDITION] = {"JobCondition", fields_189, PSS_COUNT(fields_189)},
    [OF_UNCOUNTED_TERMINATED_PODS] = {"UncountedTerminatedPods", fields_190,
        PSS_COUNT(fields_190)},
    [OF_CRON_JOB] = {"CronJob", fields_191, PSS_COUNT(fields_191)},
    [OF_CRON_JOB_SPEC] = {"CronJobSpec", fields_192, PSS_COUNT(fields_192)},
    [OF_JOB_TEMPLATE_SPEC] = {"JobTemplateSpec", fields_193, PSS_COUNT(fields_193)},
    [OF_CRON_JOB_STATUS] = {"CronJobStatus", fields_194, PSS_COUNT(fields_194)},
    [OF_OBJECT_REFERENCE] = {"ObjectReference", fields_195, PSS_COUNT(fields_195)},
};

const size_t pss_schema_types_n = PSS_COUNT(pss_schema_types);
