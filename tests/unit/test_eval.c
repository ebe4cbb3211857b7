/* Verdicts and messages are upstream's, and hits carry what a repair needs. */
#include "manifest.h"

#include "pss/eval.h"

struct vector {
    int number; /* of upstream's vectors, 0 for our own */
    const char *policy;
    const char *annotations;
    const char *spec;
    const char *details; /* "" if the pod is allowed */
};

/* What k8s.io/pod-security-admission/policy says, without defaulting. */
static const struct vector vectors[] = {
    {1, "restricted:latest", "", "containers: [{name: nginx}]",
        "allowPrivilegeEscalation != false (container \"nginx\" must set "
        "securityContext.allowPrivilegeEscalation=false), unrestricted "
        "capabilities (container \"nginx\" must set "
        "securityContext.capabilities.drop=[\"ALL\"]), runAsNonRoot != "
        "true (pod or container \"nginx\" must set "
        "securityContext.runAsNonRoot=true), seccompProfile (pod or "
        "container \"nginx\" must set securityContext.seccompProfile.type "
        "to \"RuntimeDefault\" or \"Localhost\")"},
    {2, "baseline:latest", "", "containers: [{name: nginx}]", ""},
    {3, "restricted:v1.7", "", "containers: [{name: nginx}]",
        "runAsNonRoot != true (pod or container \"nginx\" must set "
        "securityContext.runAsNonRoot=true)"},
    {4, "restricted:v1.7", "",
        "containers: [{name: a}, {name: b}], initContainers: [{name: i}]",
        "runAsNonRoot != true (pod or containers \"i\", \"a\", \"b\" must set "
        "securityContext.runAsNonRoot=true)"},
    {5, "restricted:v1.0", "",
        "sc: {runAsNonRoot: false}, containers: [{name: a, sc: "
        "{runAsNonRoot: true}}]",
        "runAsNonRoot != true (pod must not set "
        "securityContext.runAsNonRoot=false)"},
    {6, "restricted:v1.0", "",
        "sc: {runAsNonRoot: true}, containers: [{name: a, sc: "
        "{runAsNonRoot: false}}, {name: b}]",
        "runAsNonRoot != true (container \"a\" must not set "
        "securityContext.runAsNonRoot=false)"},
    {7, "baseline:latest", "",
        "hostNetwork: true, hostPID: true, hostIPC: true, containers: "
        "[{name: a, ports: [{hostPort: 9}, {hostPort: 80}]}, {name: b, "
        "ports: [{hostPort: 443}, {hostPort: 10250}]}]",
        "host namespaces (hostNetwork=true, hostPID=true, hostIPC=true), "
        "hostPort (containers \"a\", \"b\" use hostPorts 10250, 443, 80, 9)"},
    {8, "baseline:latest", "",
        "containers: [{name: a}], volumes: [{name: v1, hostPath: {}}, "
        "{name: v2, nfs: {}}, {name: v3}, {name: v4, emptyDir: {}, "
        "hostPath: {}}]",
        "hostPath volumes (volumes \"v1\", \"v4\")"},
    {9, "restricted:v1.0", "",
        "sc: {runAsNonRoot: true}, containers: [{name: a}], volumes: "
        "[{name: v1, hostPath: {}}, {name: v2, nfs: {}}, {name: v3}, "
        "{name: v4, emptyDir: {}, hostPath: {}}]",
        "restricted volume types (volumes \"v1\", \"v2\", \"v3\" use "
        "restricted volume types \"hostPath\", \"nfs\", \"unknown\")"},
    {10, "baseline:v1.30", "",
        "sc: {seLinuxOptions: {type: spc_t, user: u}}, containers: "
        "[{name: a, sc: {seLinuxOptions: {type: container_engine_t, "
        "role: r}}}]",
        "seLinuxOptions (pod and container \"a\" set forbidden "
        "securityContext.seLinuxOptions: types \"container_engine_t\", "
        "\"spc_t\"; user may not be set; role may not be set)"},
    {11, "baseline:v1.28", "",
        "sc: {sysctls: [{name: kernel.msgmax}, {name: "
        "net.ipv4.tcp_rmem}, {name: kernel.msgmax}]}, containers: "
        "[{name: a}]",
        "forbidden sysctls (kernel.msgmax, net.ipv4.tcp_rmem, "
        "kernel.msgmax)"},
    {12, "baseline:latest",
        "container.apparmor.security.beta.kubernetes.io/a: unconfined",
        "sc: {appArmorProfile: {type: Unconfined}}, containers: [{name: "
        "a, sc: {appArmorProfile: {}}}]",
        "forbidden AppArmor profiles (pod and container \"a\" and "
        "annotation must not set AppArmor profile type to \"\", "
        "\"Unconfined\", "
        "\"container.apparmor.security.beta.kubernetes.io/a=\"unconfined\"\")"},
    {13, "baseline:v1.18",
        "seccomp.security.alpha.kubernetes.io/pod: \"\", "
        "container.seccomp.security.alpha.kubernetes.io/zzz: unconfined",
        "containers: [{name: a}]",
        "seccompProfile (forbidden annotation "
        "seccomp.security.alpha.kubernetes.io/pod=\"\")"},
    {14, "baseline:v1.18", "",
        "sc: {seccompProfile: {type: Unconfined}}, containers: [{name: "
        "a}]",
        ""},
    {14, "baseline:v1.19", "",
        "sc: {seccompProfile: {type: Unconfined}}, containers: [{name: "
        "a}]",
        "seccompProfile (pod must not set "
        "securityContext.seccompProfile.type to \"Unconfined\")"},
    {15, "restricted:v1.19", "",
        "sc: {runAsNonRoot: true, seccompProfile: {type: Unconfined}}, "
        "containers: [{name: a, sc: {allowPrivilegeEscalation: false, "
        "seccompProfile: {type: RuntimeDefault}}}, {name: b, sc: "
        "{allowPrivilegeEscalation: false}}]",
        "seccompProfile (pod must not set "
        "securityContext.seccompProfile.type to \"Unconfined\")"},
    {16, "restricted:v1.23", "",
        "sc: {runAsUser: 0, runAsNonRoot: true, seccompProfile: {type: "
        "RuntimeDefault}}, containers: [{name: a, sc: {runAsUser: 1000, "
        "allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}, "
        "{name: b, sc: {runAsUser: 0, allowPrivilegeEscalation: false, "
        "capabilities: {drop: [ALL]}}}]",
        "runAsUser=0 (pod and container \"b\" must not set runAsUser=0)"},
    {17, "restricted:latest", "",
        "sc: {runAsNonRoot: true, seccompProfile: {type: "
        "RuntimeDefault}}, containers: [{name: a, sc: "
        "{allowPrivilegeEscalation: false, capabilities: {drop: [all], "
        "add: [NET_BIND_SERVICE, CAP_NET_RAW]}}}]",
        "unrestricted capabilities (container \"a\" must set "
        "securityContext.capabilities.drop=[\"ALL\"]; container \"a\" must "
        "not include \"CAP_NET_RAW\" in securityContext.capabilities.add)"},
    {18, "baseline:v1.99", "",
        "containers: [{name: a, sc: {capabilities: {add: [SYS_ADMIN, "
        "CAP_CHOWN, CHOWN]}}}]",
        "non-default capabilities (container \"a\" must not include "
        "\"CAP_CHOWN\", \"SYS_ADMIN\" in securityContext.capabilities.add)"},
    {19, "restricted:v1.25", "", "os: {name: windows}, containers: [{name: a}]",
        "runAsNonRoot != true (pod or container \"a\" must set "
        "securityContext.runAsNonRoot=true)"},
    {20, "restricted:v1.34", "",
        "hostUsers: false, sc: {runAsUser: 0, runAsNonRoot: false, "
        "seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, "
        "sc: {procMount: Unmasked, allowPrivilegeEscalation: false, "
        "capabilities: {drop: [ALL]}}}]",
        "procMount (container \"a\" must not set securityContext.procMount "
        "to \"Unmasked\"), runAsNonRoot != true (pod must not set "
        "securityContext.runAsNonRoot=false), runAsUser=0 (pod must not "
        "set runAsUser=0)"},
    {21, "restricted:v1.35", "",
        "hostUsers: false, sc: {runAsUser: 0, runAsNonRoot: false, "
        "seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, "
        "sc: {procMount: Unmasked, allowPrivilegeEscalation: false, "
        "capabilities: {drop: [ALL]}}}]",
        "procMount (container \"a\" must not set securityContext.procMount "
        "to \"Unmasked\")"},
    {22, "baseline:v1.34", "",
        "containers: [{name: b, livenessProbe: {httpGet: {host: "
        "127.0.0.1}}}, {name: a, lifecycle: {preStop: {tcpSocket: {host: "
        "\"::1\"}}}}]",
        "probe or lifecycle host (containers \"a\", \"b\" use probe or "
        "lifecycle hosts \"127.0.0.1\", \"::1\")"},
    {22, "baseline:v1.33", "",
        "containers: [{name: b, livenessProbe: {httpGet: {host: "
        "127.0.0.1}}}, {name: a, lifecycle: {preStop: {tcpSocket: {host: "
        "\"::1\"}}}}]",
        ""},
    {23, "baseline:latest", "",
        "sc: {windowsOptions: {hostProcess: true}}, containers: [{name: "
        "a, sc: {windowsOptions: {hostProcess: true}}}]",
        "hostProcess (pod and container \"a\" must not set "
        "securityContext.windowsOptions.hostProcess=true)"},
    {24, "baseline:latest", "",
        "containers: [{name: a}], ephemeralContainers: [{name: dbg, sc: "
        "{privileged: true}}]",
        "privileged (container \"dbg\" must not set "
        "securityContext.privileged=true)"},
    {25, "baseline:latest", "",
        "hostPID: true, containers: [{name: a, ports: [{hostPort: 80}], "
        "sc: {privileged: true, procMount: Unmasked, seccompProfile: "
        "{type: Unconfined}, capabilities: {add: [SYS_ADMIN]}}}], "
        "volumes: [{name: h, hostPath: {path: /}}]",
        "non-default capabilities (container \"a\" must not include "
        "\"SYS_ADMIN\" in securityContext.capabilities.add), host "
        "namespaces (hostPID=true), hostPath volumes (volume \"h\"), "
        "hostPort (container \"a\" uses hostPort 80), privileged "
        "(container \"a\" must not set securityContext.privileged=true), "
        "procMount (container \"a\" must not set securityContext.procMount "
        "to \"Unmasked\"), seccompProfile (container \"a\" must not set "
        "securityContext.seccompProfile.type to \"Unconfined\")"},
    {26, "restricted:latest", "",
        "hostPID: true, containers: [{name: a, ports: [{hostPort: 80}], "
        "sc: {privileged: true, procMount: Unmasked, seccompProfile: "
        "{type: Unconfined}, capabilities: {add: [SYS_ADMIN]}}}], "
        "volumes: [{name: h, hostPath: {path: /}}]",
        "host namespaces (hostPID=true), hostPort (container \"a\" uses "
        "hostPort 80), privileged (container \"a\" must not set "
        "securityContext.privileged=true), allowPrivilegeEscalation != "
        "false (container \"a\" must set "
        "securityContext.allowPrivilegeEscalation=false), unrestricted "
        "capabilities (container \"a\" must set "
        "securityContext.capabilities.drop=[\"ALL\"]; container \"a\" must "
        "not include \"SYS_ADMIN\" in securityContext.capabilities.add), "
        "procMount (container \"a\" must not set securityContext.procMount "
        "to \"Unmasked\"), restricted volume types (volume \"h\" uses "
        "restricted volume type \"hostPath\"), runAsNonRoot != true (pod "
        "or container \"a\" must set securityContext.runAsNonRoot=true), "
        "seccompProfile (container \"a\" must not set "
        "securityContext.seccompProfile.type to \"Unconfined\")"},
    {27, "baseline:latest",
        "container.apparmor.security.beta.kubernetes.io/a: 'un\"conf\\ined'",
        "containers: [{name: a}]",
        "forbidden AppArmor profile (annotation must not set AppArmor "
        "profile type to "
        "\"container.apparmor.security.beta.kubernetes.io/a=\"un\\\"conf\\\\ined\"\")"},
    {28, "baseline:latest", "", "containers: [{name: a, sc: {procMount: \"\"}}]",
        "procMount (container \"a\" must not set securityContext.procMount "
        "to \"\")"},
    {29, "restricted:latest", "", "", ""},
};

#define APP_ARMOR "container.apparmor.security.beta.kubernetes.io/"
#define SECCOMP "container.seccomp.security.alpha.kubernetes.io/"
#define SC "sc: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, "
#define GOOD "sc: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}"

/* What upstream's fixtures do not cover; the details are those of upstream's evaluator,
 * too. */
static const struct vector more[] = {
    /* All three lists, in the order of the checks. */
    {0, "baseline:latest", "",
        "ephemeralContainers: [{name: e, sc: {privileged: true}}], containers: [{name: "
        "c, "
        "sc: {privileged: yes}}], initContainers: [{name: i, sc: {privileged: on}}]",
        "privileged (containers \"i\", \"c\", \"e\" must not set "
        "securityContext.privileged=true)"},
    {0, "restricted:v1.8", "", SC "ephemeralContainers: [{name: e}]",
        "allowPrivilegeEscalation != false (container \"e\" must set "
        "securityContext.allowPrivilegeEscalation=false)"},
    /* AppArmor fields. */
    {0, "baseline:latest", "", "sc: {appArmorProfile: {type: Unconfined}}",
        "forbidden AppArmor profile (pod must not set AppArmor profile type to "
        "\"Unconfined\")"},
    {0, "baseline:latest", "",
        "sc: {appArmorProfile: {type: RuntimeDefault}}, containers: [{name: a, sc: "
        "{appArmorProfile: {type: Localhost, localhostProfile: x}}}, {name: b, sc: "
        "{appArmorProfile: null}}]",
        ""},
    {0, "baseline:latest", "",
        "containers: [{name: a, sc: {appArmorProfile: {type: null}}}, {name: b, sc: "
        "{appArmorProfile: {type: runtime/default}}}]",
        "forbidden AppArmor profiles (containers \"a\", \"b\" must not set AppArmor "
        "profile "
        "type to \"\", \"runtime/default\")"},
    /* Annotations of nobody: AppArmor judges them, seccomp does not. */
    {0, "baseline:latest",
        APP_ARMOR ": x, " APP_ARMOR "nobody: unconfined, " APP_ARMOR
                  "ok: \"\", " APP_ARMOR "local: localhost/p",
        "containers: [{name: a}]",
        "forbidden AppArmor profiles (annotations must not set AppArmor profile type "
        "to "
        "\"container.apparmor.security.beta.kubernetes.io/=\"x\"\", "
        "\"container.apparmor.security.beta.kubernetes.io/nobody=\"unconfined\"\")"},
    {0, "baseline:v1.18", SECCOMP "nobody: unconfined, " SECCOMP "a: localhost/x",
        "containers: [{name: a}]", ""},
    {0, "baseline:v1.18",
        SECCOMP "b: unconfined, " SECCOMP "a: unconfined, "
                "seccomp.security.alpha.kubernetes.io/pod: docker/default",
        "initContainers: [{name: b}], containers: [{name: a}, {name: b}]",
        "seccompProfile (forbidden annotations "
        "container.seccomp.security.alpha.kubernetes.io/a=\"unconfined\", "
        "container.seccomp.security.alpha.kubernetes.io/b=\"unconfined\")"},
    {0, "baseline:v1.18", SECCOMP "a: null", "containers: [{name: a}]",
        "seccompProfile (forbidden annotation "
        "container.seccomp.security.alpha.kubernetes.io/a=\"\")"},
    /* Go's quoting. */
    {0, "baseline:latest",
        APP_ARMOR
        "a: \"\\a\\t\\n\\x01\\x7F \\u00e9\\u00ad\\u200b\\u2028\\U0001F600\\uE000"
        "\\U000E0001\"",
        "",
        "forbidden AppArmor profile (annotation must not set AppArmor profile type to "
        "\"container.apparmor.security.beta.kubernetes.io/a=\"\\a\\t\\n\\x01\\x7f "
        "\xc3\xa9\\u00ad\\u200b\\u2028\xf0\x9f\x98\x80\\ue000\\U000e0001\"\")"},
    /* Nulls. */
    {0, "restricted:latest", "", "sc: null, containers: null, volumes: [null]", ""},
    {0, "restricted:v1.22", "",
        SC "containers: [{name: a, sc: {allowPrivilegeEscalation: null, capabilities: "
           "null}}]",
        "allowPrivilegeEscalation != false (container \"a\" must set "
        "securityContext.allowPrivilegeEscalation=false), unrestricted capabilities "
        "(container \"a\" must set securityContext.capabilities.drop=[\"ALL\"])"},
    {0, "restricted:v1.7", "", "containers: [null, {name: null}]",
        "runAsNonRoot != true (pod or containers \"\", \"\" must set "
        "securityContext.runAsNonRoot=true)"},
    {0, "baseline:latest", "",
        "containers: [{name: a, sc: {privileged: null, procMount: null, capabilities: "
        "{add: null}, seLinuxOptions: {type: null, user: \"\"}, seccompProfile: null, "
        "windowsOptions: {hostProcess: null}}, ports: [null, {hostPort: null}, "
        "{hostPort: 0}], livenessProbe: {httpGet: {host: null}}, readinessProbe: "
        "null}], "
        "volumes: [{name: v, hostPath: null}]",
        ""},
    {0, "baseline:latest", "",
        "containers: [{name: a, sc: {capabilities: {add: [null]}}}]",
        "non-default capabilities (container \"a\" must not include \"\" in "
        "securityContext.capabilities.add)"},
    {0, "baseline:latest", "",
        "sc: {sysctls: [null, {value: x}, {name: kernel.shm_rmid_forced}]}",
        "forbidden sysctls (, )"},
    {0, "baseline:latest", "", "sc: {sysctls: [{}]}", "forbidden sysctls"},
    {0, "baseline:v1.19", "",
        "sc: {seccompProfile: {}}, containers: [{name: a, sc: {seccompProfile: {type: "
        "null}}}]",
        "seccompProfile (pod and container \"a\" must not set "
        "securityContext.seccompProfile.type to \"\")"},
    /* Several containers and values. */
    {0, "baseline:latest", "",
        "containers: [{name: a, ports: [{hostPort: 80}, {hostPort: 80}]}, {name: a, "
        "ports: "
        "[{hostPort: 1e3}]}, {name: b, ports: [{containerPort: 1}]}]",
        "hostPort (containers \"a\", \"a\" use hostPorts 1000, 80)"},
    {0, "baseline:latest", "",
        "containers: [{name: b, startupProbe: {tcpSocket: {host: x}}, lifecycle: "
        "{postStart: {httpGet: {host: x}}}}, {name: b, readinessProbe: {httpGet: "
        "{host: "
        "x}}}]",
        "probe or lifecycle host (container \"b\" uses probe or lifecycle host \"x\")"},
    {0, "restricted:v1.22", "",
        SC "containers: [{name: a, sc: {allowPrivilegeEscalation: false, capabilities: "
           "{add: [B, A]}}}, {name: b, sc: {allowPrivilegeEscalation: false, "
           "capabilities: "
           "{drop: [ALL, X], add: [A, NET_BIND_SERVICE]}}}]",
        "unrestricted capabilities (container \"a\" must set "
        "securityContext.capabilities.drop=[\"ALL\"]; containers \"a\", \"b\" must not "
        "include \"A\", \"B\" in securityContext.capabilities.add)"},
    {0, "baseline:v1.31", "",
        "sc: {seLinuxOptions: {type: container_engine_t, level: s0, role: r}}, "
        "containers: "
        "[{name: a, sc: {seLinuxOptions: {}}}]",
        "seLinuxOptions (pod set forbidden securityContext.seLinuxOptions: role may "
        "not be "
        "set)"},
    {0, "restricted:v1.23", "",
        "sc: {runAsNonRoot: true, runAsUser: -0, seccompProfile: {type: Localhost, "
        "localhostProfile: x}}, containers: [{name: a, " GOOD "}, {name: b, sc: "
        "{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsUser: "
        "0.0}}]",
        "runAsUser=0 (pod and container \"b\" must not set runAsUser=0)"},
    {0, "restricted:v1.19", "",
        "sc: {runAsNonRoot: true}, containers: [{name: a, sc: "
        "{allowPrivilegeEscalation: "
        "false, seccompProfile: {type: Unconfined}}}, {name: b, sc: "
        "{allowPrivilegeEscalation: false}}]",
        "seccompProfile (container \"a\" must not set "
        "securityContext.seccompProfile.type "
        "to \"Unconfined\")"},
    {0, "restricted:v1.7", "",
        "containers: [{name: a, sc: {runAsNonRoot: false}}, {name: b}, {name: c, sc: "
        "{runAsNonRoot: false}}]",
        "runAsNonRoot != true (containers \"a\", \"c\" must not set "
        "securityContext.runAsNonRoot=false)"},
    /* Which source names a volume; one without any is an emptyDir. */
    {0, "restricted:v1.7", "",
        "volumes: [{name: a, nfs: {}, hostPath: {}}, {name: b, storageos: {}, iscsi: "
        "{}}, "
        "{name: c, hostPath: {}, secret: {}}, {name: d, hostPath: {}, secret: null}, "
        "{name: "
        "e}, {name: f, typo: {}}, {name: g, hostPath: null}, {name: h, image: {}}]",
        "restricted volume types (volumes \"a\", \"b\", \"d\" use restricted volume "
        "types "
        "\"hostPath\", \"iscsi\")"},
    /* Relaxations need the exact value. */
    {0, "restricted:v1.25", "",
        "sc: {runAsNonRoot: true}, os: {name: Windows}, containers: [{name: a, " GOOD
        "}]",
        "seccompProfile (pod or container \"a\" must set "
        "securityContext.seccompProfile."
        "type to \"RuntimeDefault\" or \"Localhost\")"},
    {0, "restricted:v1.24", "",
        "sc: {runAsNonRoot: true}, os: {name: windows}, containers: [{name: a, " GOOD
        "}]",
        "seccompProfile (pod or container \"a\" must set "
        "securityContext.seccompProfile."
        "type to \"RuntimeDefault\" or \"Localhost\")"},
    {0, "restricted:v1.25", "",
        "sc: {runAsNonRoot: true}, os: {name: windows}, "
        "containers: [{name: a, sc: {capabilities: {add: [X]}}}]",
        ""},
    {0, "baseline:v1.35", "",
        "hostUsers: false, containers: [{name: a, sc: {procMount: Unmasked}}]", ""},
    {0, "baseline:v1.34", "",
        "hostUsers: false, containers: [{name: a, sc: {procMount: Unmasked}}]",
        "procMount (container \"a\" must not set securityContext.procMount to "
        "\"Unmasked\")"},
    {0, "restricted:v1.35", "",
        "hostUsers: true, containers: [{name: a, " GOOD
        "}], sc: {seccompProfile: {type: RuntimeDefault}}",
        "runAsNonRoot != true (pod or container \"a\" must set "
        "securityContext.runAsNonRoot=true)"},
    {0, "privileged:latest", "", "hostNetwork: true", ""},
    /* Merges and aliases. */
    {0, "baseline:latest", "",
        "containers: [{name: a, sc: &s {privileged: true}}, {name: b, sc: {<<: *s}}, "
        "{name: "
        "c, sc: {<<: *s, privileged: false}}, {name: d, sc: *s}]",
        "privileged (containers \"a\", \"b\", \"d\" must not set "
        "securityContext.privileged=true)"},
};

/* "level:version" */
static struct pss_policy
policy_of(const char *text)
{
    struct pss_policy policy = {0};
    size_t n = strcspn(text, ":");
    assert_true(pss_level_parse(&policy.level, (struct pss_str){text, n}));
    assert_true(pss_version_parse(&policy, pss_str_of(text + n + 1)));
    return policy;
}

static struct pss_verdict
judge(const struct manifest *m, const char *policy, unsigned flags)
{
    struct pss_policy parsed = policy_of(policy);
    struct pss_verdict verdict;
    pss_eval(&verdict, m->mem, &m->pods.items[0], &parsed, flags);
    return verdict;
}

static void
try_vector(const struct vector *vector, unsigned flags)
{
    struct manifest m = manifest_of_pod(vector->annotations, vector->spec);
    struct pss_verdict verdict = judge(&m, vector->policy, flags);
    if (!pss_str_is(verdict.details, vector->details))
        fail_msg("vector %d, %s, spec: {%s}\ngot    %.*s\nwanted %s", vector->number,
            vector->policy, vector->spec, PSS_FMT(verdict.details), vector->details);
    assert_int_equal(verdict.is_allowed, vector->details[0] == '\0');
    pss_arena_release(m.mem);
}

static void
upstream_vectors(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(vectors); i++)
        try_vector(&vectors[i], PSS_EVAL_NO_DEFAULTS);
}

static void
what_fixtures_leave_out(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(more); i++)
        try_vector(&more[i], 0);
}

static const struct pss_violation *
violation_of(const struct pss_verdict *verdict, const char *id)
{
    for (size_t i = 0; i < verdict->n; i++)
        if (strcmp(verdict->items[i].check->id, id) == 0)
            return &verdict->items[i];
    fail_msg("no violation of %s", id);
    return NULL;
}

static void
hits_lead_to_their_values(void **state)
{
    (void)state;
    struct manifest m =
        manifest_of_pod("", "sc: {sysctls: [{name: net/ipv4/tcp_syncookies, value: 1}, "
                            "{name: kernel/sem}]}, "
                            "containers: [{name: a}, {name: b, ports: [{}, {hostPort: "
                            "81}, {hostPort: 0x52}]}]");
    const struct pss_pod *pod = &m.pods.items[0];
    struct pss_verdict verdict = judge(&m, "baseline:latest", 0);
    assert_int_equal(verdict.n, 2);

    const struct pss_hits *ports = &violation_of(&verdict, "hostPorts")->hits;
    assert_int_equal(ports->n, 2);
    assert_int_equal(ports->items[1].scope, PSS_CONTAINER);
    assert_int_equal(ports->items[1].index, 1);
    assert_ptr_equal(ports->items[1].map, pod->containers[1].map);
    assert_text(ports->items[1].path, "ports[2].hostPort");
    assert_text(ports->items[1].value, "82");
    assert_text(pss_node_text(ports->items[1].node), "0x52");
    assert_text(pss_node_text(ports->items[1].item), "{hostPort: 0x52}");

    const struct pss_hits *sysctls = &violation_of(&verdict, "sysctls")->hits;
    assert_int_equal(sysctls->n, 2);
    assert_int_equal(sysctls->items[0].scope, PSS_POD);
    assert_ptr_equal(sysctls->items[0].map, pod->spec);
    assert_text(sysctls->items[0].respell, "net.ipv4.tcp_syncookies");
    assert_ptr_equal(sysctls->items[0].misspelt, sysctls->items[0].node);
    assert_text(sysctls->items[1].path, "securityContext.sysctls[1].name");
    assert_text(pss_node_text(sysctls->items[1].item), "{name: kernel/sem}");
    assert_null(sysctls->items[1].misspelt);
    assert_int_equal(sysctls->items[1].respell.n, 0);
    pss_arena_release(m.mem);
}

static void
a_present_parent_counts(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod("",
        "sc: {seccompProfile: {}, appArmorProfile: {type: }}, containers: [{name: a}]");
    struct pss_verdict verdict = judge(&m, "baseline:latest", 0);
    const struct pss_hit *seccomp =
        violation_of(&verdict, "seccompProfile_baseline")->hits.items;
    assert_text(seccomp->path, "securityContext.seccompProfile.type");
    assert_text(pss_node_text(seccomp->node), "{}");
    assert_text(seccomp->value, "");
    assert_false(seccomp->is_missing);
    const struct pss_hit *armor = violation_of(&verdict, "appArmorProfile")->hits.items;
    assert_non_null(armor->node);
    assert_int_equal(armor->node->style, PSS_MISSING);
    assert_string_equal(armor->rule->owner, "securityContext.appArmorProfile");
    pss_arena_release(m.mem);
}

static void
drop_may_be_missing_or_misspelt(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod("",
        "containers: [{name: a}, {name: b, sc: {capabilities: {drop: [X, all]}}}, "
        "{name: c, "
        "sc: {capabilities: {drop: [CAP_ALL]}}}, {name: d, sc: {capabilities: {drop: "
        "[]}}}, {name: e, sc: {capabilities: {drop: [NET_RAW]}}}]");
    struct pss_verdict verdict = judge(&m, "restricted:latest", 0);
    const struct pss_hits *hits =
        &violation_of(&verdict, "capabilities_restricted")->hits;
    assert_int_equal(hits->n, 5);
    assert_true(hits->items[0].is_missing);
    assert_null(hits->items[0].node);
    assert_text(hits->items[0].path, "securityContext.capabilities.drop");
    assert_false(hits->items[1].is_missing);
    assert_text(pss_node_text(hits->items[1].misspelt), "all");
    assert_text(hits->items[1].respell, "ALL");
    assert_text(pss_node_text(hits->items[2].misspelt), "CAP_ALL");
    assert_true(hits->items[3].is_missing);
    assert_text(pss_node_text(hits->items[3].node), "[]");
    assert_false(hits->items[4].is_missing);
    assert_null(hits->items[4].misspelt);
    pss_arena_release(m.mem);
}

static void
what_the_pod_can_give_is_asked_of_the_pod(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod(
        "", "sc: {runAsNonRoot: ~}, containers: [{name: a}, {name: b, sc: {}}]");
    const struct pss_pod *pod = &m.pods.items[0];
    struct pss_verdict verdict = judge(&m, "restricted:v1.7", 0);
    const struct pss_hits *hits = &violation_of(&verdict, "runAsNonRoot")->hits;
    assert_int_equal(hits->n, 2);
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(hits->items[i].scope, PSS_CONTAINER);
        assert_int_equal(hits->items[i].index, i);
        assert_ptr_equal(hits->items[i].map, pod->spec);
        assert_text(hits->items[i].path, "securityContext.runAsNonRoot");
        assert_text(pss_node_text(hits->items[i].node), "~");
        assert_true(hits->items[i].is_missing);
        assert_false(hits->items[i].is_hidden);
    }
    struct pss_str message =
        pss_say(m.mem, verdict.items[0].check, pod, &hits->items[1], 1);
    assert_text(message, "runAsNonRoot != true (pod or container \"b\" must set "
                         "securityContext.runAsNonRoot=true)");
    pss_arena_release(m.mem);
}

static void
explicit_hides_implicit(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod(
        "", "containers: [{name: a}, {name: b, sc: {runAsNonRoot: no}}, {name: c}]");
    const struct pss_pod *pod = &m.pods.items[0];
    struct pss_verdict verdict = judge(&m, "restricted:v1.7", 0);
    assert_text(verdict.details, "runAsNonRoot != true (container \"b\" must not set "
                                 "securityContext.runAsNonRoot=false)");
    const struct pss_hits *hits = &violation_of(&verdict, "runAsNonRoot")->hits;
    assert_int_equal(hits->n, 3);
    assert_true(hits->items[0].is_hidden);
    assert_false(hits->items[1].is_hidden);
    assert_ptr_equal(hits->items[1].map, pod->containers[1].map);
    assert_text(hits->items[1].value, "false");
    assert_true(hits->items[2].is_hidden);
    /* Alone, a hidden one says what it would say if nothing hid it. */
    assert_text(pss_say(m.mem, verdict.items[0].check, pod, &hits->items[2], 1),
        "runAsNonRoot != true (pod or container \"c\" must set "
        "securityContext.runAsNonRoot=true)");
    pss_arena_release(m.mem);

    /* A bad pod value, once fixed, serves the containers without one. */
    m = manifest_of_pod("", "sc: {runAsNonRoot: false}, containers: [{name: a}, {name: "
                            "b, sc: {runAsNonRoot: "
                            "false}}]");
    verdict = judge(&m, "restricted:v1.7", 0);
    hits = &violation_of(&verdict, "runAsNonRoot")->hits;
    assert_int_equal(hits->n, 2);
    assert_int_equal(hits->items[0].scope, PSS_POD);
    assert_int_equal(hits->items[1].index, 1);
    pss_arena_release(m.mem);
}

static void
annotations_are_hits_of_their_own(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod(
        "x: z, " APP_ARMOR "b: unconfined, " APP_ARMOR "a: unconfined", "");
    const struct pss_pod *pod = &m.pods.items[0];
    struct pss_verdict verdict = judge(&m, "baseline:latest", 0);
    const struct pss_hits *hits = &violation_of(&verdict, "appArmorProfile")->hits;
    assert_int_equal(hits->n, 2);
    assert_int_equal(hits->items[0].scope, PSS_ANNOTATION);
    assert_int_equal(hits->items[0].index, 1);
    assert_ptr_equal(hits->items[0].map, pod->meta);
    assert_text(hits->items[0].path,
        "annotations[\"container.apparmor.security.beta.kubernetes.io/b\"]");
    assert_text(pss_node_text(hits->items[0].node), "unconfined");
    assert_text(pss_say(m.mem, verdict.items[0].check, pod, &hits->items[1], 1),
        "forbidden AppArmor profile (annotation must not set AppArmor profile type to "
        "\"container.apparmor.security.beta.kubernetes.io/a=\"unconfined\"\")");
    pss_arena_release(m.mem);
}

static void
volumes_name_the_row_that_repairs_them(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod(
        "", "volumes: [{name: a, nfs: {}, hostPath: {path: /x}}, {name: b, nfs: {}}]");
    struct pss_verdict verdict = judge(&m, "restricted:latest", 0);
    const struct pss_hits *hits = &violation_of(&verdict, "restrictedVolumes")->hits;
    assert_int_equal(hits->n, 2);
    assert_text(hits->items[0].path, "hostPath");
    assert_text(pss_node_text(hits->items[0].node), "{path: /x}");
    assert_int_equal(hits->items[0].rule->act, PSS_ACT_EMPTY_DIR);
    assert_int_equal(hits->items[0].rule->repair, PSS_UNSAFE);
    assert_text(hits->items[1].path, "nfs");
    assert_int_equal(hits->items[1].rule->act, PSS_ACT_NONE);
    assert_int_equal(hits->items[1].rule->repair, PSS_MANUAL);
    pss_arena_release(m.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(upstream_vectors),
        cmocka_unit_test(what_fixtures_leave_out),
        cmocka_unit_test(hits_lead_to_their_values),
        cmocka_unit_test(a_present_parent_counts),
        cmocka_unit_test(drop_may_be_missing_or_misspelt),
        cmocka_unit_test(what_the_pod_can_give_is_asked_of_the_pod),
        cmocka_unit_test(explicit_hides_implicit),
        cmocka_unit_test(annotations_are_hits_of_their_own),
        cmocka_unit_test(volumes_name_the_row_that_repairs_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
