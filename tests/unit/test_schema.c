/* What Kubernetes' decoder refuses, and what it takes without a word. The wrong types
 * were tried on the decoder itself (tests/judge). */
#include "yamltext.h"

#include "pss/buf.h"
#include "pss/schema.h"

struct checked {
    struct yaml yaml;
    struct pss_schema_issues issues;
};

static struct checked
check_kinds(const char *text, const struct pss_kinds *kinds)
{
    struct checked c = {.yaml = yaml_of(text)};
    struct pss_pods pods = {0};
    pss_locate(&pods, &c.yaml.tree, kinds);
    for (size_t i = 0; i < pods.n; i++)
        pss_schema_check(&c.issues, &pods.items[i]);
    return c;
}

static struct checked
check(const char *text)
{
    return check_kinds(text, &pss_kinds_builtin);
}

/* A pod whose spec has these entries, and a container these. */
static struct checked
check_pod(const char *spec, const char *container)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = pss_arena_printf(mem,
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
        "spec: {%s containers: [{name: c, %s}]}\n",
        spec, container);
    struct checked c = check(text.p);
    pss_arena_release(mem);
    return c;
}

static void
expect(const struct checked *c, size_t i, enum pss_schema_kind kind, bool is_read,
    const char *path, const char *message)
{
    assert_true(i < c->issues.n);
    const struct pss_schema_issue *issue = &c->issues.items[i];
    assert_str(issue->path, path);
    if (message)
        assert_str(issue->message, message);
    assert_int_equal(issue->kind, kind);
    assert_int_equal(issue->is_read, is_read);
}

static void
release(struct checked *c)
{
    pss_arena_release(c->yaml.mem);
}

static void
good_objects_pass(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p, creationTimestamp: null}\n"
        "spec: {hostPID: no, containers: [{name: c, image: i, args: [a, 'b', ~],\n"
        "  ports: [{containerPort: 0x50}], env: [{name: A, value: '1'}, ~],\n"
        "  resources: {limits: {cpu: 1, memory: 1Gi, x: 0.5, y: ~}},\n"
        "  livenessProbe: {httpGet: {port: http}, periodSeconds: 1e1}}]}\n",
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3.0\n"
        "  strategy: {rollingUpdate: {maxSurge: 25%, maxUnavailable: 1}}\n"
        "  unknown: {replicas: x}\n",
        "apiVersion: batch/v1beta1\nkind: CronJob\nspec: {suspend: off}\n"
        "metadata: {creationTimestamp: '2020-01-01T00:00:00Z',\n"
        "  managedFields: [{fieldsV1: {a: [1, {b: c}]}}]}\n",
        /* no kind that holds a pod */
        "apiVersion: v1\nkind: Service\nspec: {ports: 5}\n",
        "apiVersion: example.com/v1\nkind: Deployment\nspec: {replicas: x}\n",
    };
    for (size_t i = 0; i < PSS_COUNT(texts); i++) {
        struct checked c = check(texts[i]);
        if (c.issues.n > 0)
            fail_msg("%.*s", PSS_FMT(c.issues.items[0].message));
        release(&c);
    }
}

static void
wrong_types_are_named(void **state)
{
    (void)state;
    static const struct {
        const char *spec;
        const char *container;
        bool is_read;
        const char *path;
        const char *message;
    } rows[] = {
        {"hostNetwork: \"true\",", "", true, "spec.hostNetwork",
            "hostNetwork must be true or false, not a string; remove the quotes"},
        {"hostNetwork: $(X),", "", true, "spec.hostNetwork",
            "hostNetwork must be true or false, not a string"},
        {"hostPID: 1,", "", true, "spec.hostPID",
            "hostPID must be true or false, not an integer"},
        {"securityContext: {runAsUser: \"0\"},", "", true,
            "spec.securityContext.runAsUser",
            "runAsUser must be an integer, not a string; remove the quotes"},
        {"securityContext: {runAsUser: 0.5},", "", true,
            "spec.securityContext.runAsUser",
            "runAsUser must be an integer, not a fraction"},
        {"securityContext: {runAsUser: 9223372036854775808},", "", true,
            "spec.securityContext.runAsUser",
            "runAsUser must fit a 64-bit integer; 9223372036854775808 does not"},
        {"securityContext: [],", "", true, "spec.securityContext",
            "securityContext must be a mapping, not a list"},
        {"priority: 2147483648,", "", false, "spec.priority",
            "priority must fit a 32-bit integer; 2147483648 does not"},
        {"nodeName: 12,", "", false, "spec.nodeName",
            "nodeName must be a string, not an integer; put it in quotes"},
        {"nodeSelector: {disk: yes},", "", false, "spec.nodeSelector.disk",
            "disk in nodeSelector must be a string, not a boolean; put it in quotes"},
        {"nodeSelector: {a.b/c: {}},", "", false, "spec.nodeSelector[\"a.b/c\"]",
            "a.b/c in nodeSelector must be a string, not a mapping"},
        {"nodeSelector: [a],", "", false, "spec.nodeSelector",
            "nodeSelector must be a mapping, not a list"},
        {"volumes: {a: b},", "", true, "spec.volumes",
            "volumes must be a list, not a mapping"},
        {"", "args: [a, 1.5]", false, "spec.containers[0].args[1]",
            "each item of args must be a string, not a fraction; put it in quotes"},
        {"", "args: a", false, "spec.containers[0].args",
            "args must be a list, not a string"},
        {"", "env: [{name: A, value: true}]", false, "spec.containers[0].env[0].value",
            "value must be a string, not a boolean; put it in quotes"},
        {"", "env: [a]", false, "spec.containers[0].env[0]",
            "each item of env must be a mapping, not a string"},
        {"", "securityContext: {capabilities: {add: ALL}}", true,
            "spec.containers[0].securityContext.capabilities.add",
            "add must be a list, not a string"},
        {"", "ports: [{hostPort: '80'}]", true, "spec.containers[0].ports[0].hostPort",
            "hostPort must be an integer, not a string; remove the quotes"},
        {"", "livenessProbe: {httpGet: {port: 80.5}}", false,
            "spec.containers[0].livenessProbe.httpGet.port",
            "port must be an integer or a string, not a fraction"},
        {"", "resources: {limits: {cpu: 1x}}", false,
            "spec.containers[0].resources.limits.cpu",
            "cpu in limits must be a quantity such as 500m or 1Gi"},
        {"", "resources: {limits: {cpu: true}}", false,
            "spec.containers[0].resources.limits.cpu",
            "cpu in limits must be a quantity such as 500m or 1Gi, not a boolean"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct checked c = check_pod(rows[i].spec, rows[i].container);
        assert_int_equal(c.issues.n, 1);
        expect(&c, 0, PSS_SCHEMA_TYPE, rows[i].is_read, rows[i].path, rows[i].message);
        release(&c);
    }
}

static void
every_issue_is_told(void **state)
{
    (void)state;
    struct checked c = check("apiVersion: apps/v1\n"
                             "kind: Deployment\n"
                             "metadata:\n"
                             "  labels: {version: 1.0, app: web}\n"
                             "  creationTimestamp: yesterday\n"
                             "spec:\n"
                             "  replicas: '3'\n"
                             "  template:\n"
                             "    metadata: {annotations: {a: 1}}\n"
                             "    spec:\n"
                             "      containers:\n"
                             "      - {image: 5, name: null}\n");
    assert_int_equal(c.issues.n, 5);
    expect(&c, 0, PSS_SCHEMA_TYPE, false, "metadata.labels.version", NULL);
    expect(&c, 1, PSS_SCHEMA_TYPE, false, "metadata.creationTimestamp",
        "creationTimestamp must be a time such as \"2006-01-02T15:04:05Z\"");
    expect(&c, 2, PSS_SCHEMA_TYPE, false, "spec.replicas",
        "replicas must be an integer, not a string; remove the quotes");
    expect(&c, 3, PSS_SCHEMA_TYPE, false, "spec.template.metadata.annotations.a", NULL);
    expect(
        &c, 4, PSS_SCHEMA_TYPE, false, "spec.template.spec.containers[0].image", NULL);
    assert_str(pss_node_text(c.issues.items[4].node), "5");
    release(&c);
}

static void
quantities_are_gos(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        bool is_good;
    } rows[] = {
        {"1", true},
        {"0", true},
        {"-1.5", true},
        {"'+1'", true},
        {"1e3", true},
        {"1E3", true},
        {"1e-3", true},
        {"1E", true},
        {"100m", true},
        {"5n", true},
        {"5u", true},
        {"1k", true},
        {"1.5Gi", true},
        {".5Pi", true},
        {"1.", true},
        {"' 1 '", true},
        {"Mi", true},
        {"'.'", true},
        {"Ei", false},
        {"e-10", false},
        {"''", false},
        {"1K", false},
        {"1Kib", false},
        {"1 Gi", false},
        {"1e", false},
        {"1e+", false},
        {"1.2.3", false},
        {"--1", false},
        {"0x10G", false},
        {"{}", false},
        {"[]", false},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_str text =
            pss_arena_printf(mem, "resources: {requests: {memory: %s}}", rows[i].yaml);
        struct checked c = check_pod("", text.p);
        if ((c.issues.n == 0) != rows[i].is_good)
            fail_msg("%s", rows[i].yaml);
        release(&c);
        pss_arena_release(mem);
    }
}

static void
times_are_gos(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        bool is_good;
    } rows[] = {
        {"2020-02-29T23:59:59Z", true},
        {"'2020-01-01T00:00:00.123456789123Z'", true},
        {"2020-01-01T0:00:00+24:00", true},
        {"2020-01-01T00:00:00,5-07:30", true},
        {"2021-02-29T00:00:00Z", false},
        {"2020-13-01T00:00:00Z", false},
        {"2020-01-00T00:00:00Z", false},
        {"2020-01-01T24:00:00Z", false},
        {"2020-01-01T00:00Z", false},
        {"2020-01-01t00:00:00Z", false},
        {"2020-01-01 00:00:00Z", false},
        {"2020-1-1T00:00:00Z", false},
        {"2020-01-01T00:00:00", false},
        {"2020-01-01T00:00:00+1:00", false},
        {"2020-01-01T00:00:00Zx", false},
        {"2020-01-01", false},
        {"''", false},
        {"0", false},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_str text = pss_arena_printf(mem,
            "apiVersion: v1\nkind: Pod\nmetadata:\n  creationTimestamp: %s\n",
            rows[i].yaml);
        struct checked c = check(text.p);
        if ((c.issues.n == 0) != rows[i].is_good)
            fail_msg("%s", rows[i].yaml);
        release(&c);
        pss_arena_release(mem);
    }
}

static void
duplicates_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *spec;
        const char *container;
        bool is_read;
        const char *path;
    } rows[] = {
        {"hostPID: true, hostPID: false,", "", true, "spec.hostPID"},
        {"nodeName: a, nodeName: b,", "", false, "spec.nodeName"},
        {"x: {a: 1, a: 2},", "", false, "spec.x.a"},
        {"x: [{b: {a: 1, a: 2}}],", "", false, "spec.x[0].b.a"},
        {"nodeSelector: {a: b, a: c},", "", false, "spec.nodeSelector.a"},
        {"", "securityContext: {}, securityContext: {}", true,
            "spec.containers[0].securityContext"},
        {"", "image: a, image: b", false, "spec.containers[0].image"},
        {"", "securityContext: {seccompProfile: {type: a, \"type\": b}}", true,
            "spec.containers[0].securityContext.seccompProfile.type"},
        {"", "livenessProbe: {exec: {command: [a], command: [b]}}", false,
            "spec.containers[0].livenessProbe.exec.command"},
        {"volumes: [{emptyDir: {}, emptyDir: {}}],", "", true,
            "spec.volumes[0].emptyDir"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct checked c = check_pod(rows[i].spec, rows[i].container);
        assert_int_equal(c.issues.n, 1);
        expect(&c, 0, PSS_SCHEMA_DUPLICATE, rows[i].is_read, rows[i].path, NULL);
        release(&c);
    }
}

/* Only these annotations are read by a check, and only those of the pod. */
static void
annotations_are_told_apart(void **state)
{
    (void)state;
    struct checked c =
        check("apiVersion: apps/v1\n"
              "kind: Deployment\n"
              "metadata: {annotations: {seccomp.security.alpha.kubernetes.io/pod: 1}}\n"
              "spec: {template: {metadata: {annotations: {other: 1,\n"
              "  seccomp.security.alpha.kubernetes.io/pod: 1,\n"
              "  container.apparmor.security.beta.kubernetes.io/c: 1}}}}\n");
    static const bool is_read[] = {false, false, true, true};
    assert_int_equal(c.issues.n, PSS_COUNT(is_read));
    for (size_t i = 0; i < c.issues.n; i++)
        assert_int_equal(c.issues.items[i].is_read, is_read[i]);
    release(&c);
}

/* The last of two equal keys wins: what the first says does not count. */
static void
only_the_winner_is_judged(void **state)
{
    (void)state;
    struct checked c = check_pod("hostPID: x, hostPID: false,", "");
    assert_int_equal(c.issues.n, 1);
    expect(&c, 0, PSS_SCHEMA_DUPLICATE, true, "spec.hostPID",
        "the key hostPID stands 2 times in one mapping, and Kubernetes drops all but "
        "the "
        "last; keep one");
    assert_str(pss_node_text(c.issues.items[0].node), "false");
    release(&c);
}

static void
near_misses_are_hinted_at(void **state)
{
    (void)state;
    struct checked c =
        check_pod("hostnetwork: true, nodename: a, other: b, volumes: "
                  "[{name: v, hostpath: {path: /}}, {name: w, disk: {}}],",
            "");
    assert_int_equal(c.issues.n, 4);
    expect(&c, 0, PSS_SCHEMA_CASE, true, "spec.hostnetwork",
        "Kubernetes knows no field hostnetwork; did you mean hostNetwork?");
    expect(&c, 1, PSS_SCHEMA_CASE, false, "spec.nodename", NULL);
    expect(&c, 2, PSS_SCHEMA_SOURCE, true, "spec.volumes[0].hostpath",
        "Kubernetes knows no volume source hostpath; did you mean hostPath?");
    expect(&c, 3, PSS_SCHEMA_SOURCE, true, "spec.volumes[1].disk",
        "Kubernetes knows no volume source disk");
    release(&c);
}

static void
merges_and_aliases_are_followed(void **state)
{
    (void)state;
    struct checked c = check("apiVersion: v1\n"
                             "kind: Pod\n"
                             "x: &x {hostPID: 1, hostIPC: 2}\n"
                             "y: &y five\n"
                             "spec:\n"
                             "  <<: *x\n"
                             "  hostIPC: true\n"
                             "  priority: *y\n"
                             "  containers: [&c {name: 1}, *c]\n");
    assert_int_equal(c.issues.n, 3);
    expect(&c, 0, PSS_SCHEMA_TYPE, true, "spec.hostPID", NULL);
    expect(&c, 1, PSS_SCHEMA_TYPE, false, "spec.priority",
        "priority must be an integer, not a string");
    assert_int_equal(c.issues.items[1].node->kind, PSS_ALIAS);
    expect(&c, 2, PSS_SCHEMA_TYPE, true, "spec.containers[0].name", NULL);
    release(&c);
}

/* Thirty lists, each of which holds the one before it ten times. */
static void
alias_bombs_are_walked_once(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "apiVersion: v1\nkind: Pod\nx0: &x0 [{a: 1, a: 2}]\n");
    for (int i = 1; i <= 30; i++) {
        pss_buf_printf(&text, "x%d: &x%d [", i, i);
        for (int k = 0; k < 10; k++)
            pss_buf_printf(&text, "*x%d, ", i - 1);
        pss_buf_puts(&text, "]\n");
    }
    pss_buf_puts(&text, "spec: {containers: *x30}\n");
    pss_buf_putc(&text, '\0');
    struct checked c = check(text.p);
    assert_true(c.issues.n > 0 && c.issues.n < 1000);
    pss_buf_release(&text);
    release(&c);
}

/* A mapping with many keys takes another way. */
static void
large_mappings_are_walked(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n");
    for (int i = 0; i < 100; i++)
        pss_buf_printf(&text, "    k%d: v\n", i);
    pss_buf_puts(&text, "    k7: w\n    num: 5\n");
    pss_buf_putc(&text, '\0');
    struct checked c = check(text.p);
    assert_int_equal(c.issues.n, 2);
    expect(&c, 0, PSS_SCHEMA_DUPLICATE, false, "metadata.labels.k7", NULL);
    expect(&c, 1, PSS_SCHEMA_TYPE, false, "metadata.labels.num", NULL);
    pss_buf_release(&text);
    release(&c);
}

/* Of a custom kind the pod's own types are known, and nothing above. */
static void
custom_kinds(void **state)
{
    (void)state;
    static const struct pss_pod_path paths[] = {
        {"spec.jobs[*].template", PSS_POD_TEMPLATE},
        {"spec.pod_spec", PSS_POD_SPEC},
    };
    static const struct pss_pod_kind rows[] = {
        {"example.com", "v1", "Job", paths, 2, NULL, 0}};
    static const struct pss_kinds kinds = {rows, 1, &pss_kinds_native};
    struct checked c = check_kinds(
        "apiVersion: example.com/v1\nkind: Job\nspec:\n"
        "  completions: many\n  a: 1\n  a: 2\n"
        "  jobs:\n"
        "  - template: {spec: {hostNetwork: 'true', containers: [{Image: x}]}}\n"
        "  - template: {metadata: 3}\n"
        "  pod_spec: {containers: {}}\n",
        &kinds);
    expect(&c, 0, PSS_SCHEMA_TYPE, true, "spec.jobs[0].template.spec.hostNetwork",
        "hostNetwork must be true or false, not a string; remove the quotes");
    expect(&c, 1, PSS_SCHEMA_CASE, false,
        "spec.jobs[0].template.spec.containers[0].Image", NULL);
    expect(&c, 2, PSS_SCHEMA_TYPE, true, "spec.jobs[1].template.metadata", NULL);
    expect(&c, 3, PSS_SCHEMA_TYPE, true, "spec.pod_spec.containers", NULL);
    assert_int_equal(c.issues.n, 4);
    release(&c);
}

/* A key on the way to the pod that stands twice hides another pod. */
static void
ways_of_custom_kinds(void **state)
{
    (void)state;
    static const struct pss_pod_path paths[] = {{"spec.jobs{*}", PSS_POD_TEMPLATE}};
    static const struct pss_pod_kind rows[] = {
        {"example.com", "v1", "Job", paths, 1, NULL, 0}};
    static const struct pss_kinds kinds = {rows, 1, &pss_kinds_native};
    struct checked c = check_kinds("apiVersion: example.com/v1\nkind: Job\n"
                                   "spec: {jobs: {x: {}}}\nspec: {jobs: {a: {}}}\n",
        &kinds);
    expect(&c, 0, PSS_SCHEMA_DUPLICATE, true, "spec",
        "the key spec stands 2 times in one mapping, and Kubernetes drops all but the "
        "last; keep one");
    assert_int_equal(c.issues.n, 1);
    release(&c);
    c = check_kinds("apiVersion: example.com/v1\nkind: Job\n"
                    "spec: {jobs: {a: {}, b: {}, a: {}}}\n",
        &kinds);
    expect(&c, 0, PSS_SCHEMA_DUPLICATE, true, "spec.jobs.a", NULL);
    assert_int_equal(c.issues.n, 1);
    release(&c);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_objects_pass),
        cmocka_unit_test(wrong_types_are_named),
        cmocka_unit_test(every_issue_is_told),
        cmocka_unit_test(quantities_are_gos),
        cmocka_unit_test(times_are_gos),
        cmocka_unit_test(duplicates_are_told),
        cmocka_unit_test(annotations_are_told_apart),
        cmocka_unit_test(only_the_winner_is_judged),
        cmocka_unit_test(near_misses_are_hinted_at),
        cmocka_unit_test(merges_and_aliases_are_followed),
        cmocka_unit_test(alias_bombs_are_walked_once),
        cmocka_unit_test(large_mappings_are_walked),
        cmocka_unit_test(custom_kinds),
        cmocka_unit_test(ways_of_custom_kinds),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
