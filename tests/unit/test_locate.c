/* Which pods a chunk holds, and what a pod's view says. */
#include "manifest.h"

/* One line per pod: kind/name, what it inherited, its place. */
static void
assert_pods_of(const char *text, const struct pss_kinds *kinds, const char *wanted)
{
    struct manifest m = manifest_of_kinds(text, kinds);
    struct pss_buf got = {0};
    for (size_t i = 0; i < m.pods.n; i++) {
        const struct pss_pod *pod = &m.pods.items[i];
        const struct pss_object *object = pod->object;
        pss_buf_printf(&got, "%.*s %.*s %.*s/%.*s at %.*s:%.*s\n",
            PSS_FMT(object->api_version), PSS_FMT(object->kind), PSS_FMT(object->space),
            PSS_FMT(object->name), PSS_FMT(object->item), PSS_FMT(pod->path));
    }
    if (!pss_str_is(pss_buf_str(&got), wanted))
        fail_msg("%s\ngot:\n%.*s\nwanted:\n%s", text, PSS_FMT(got), wanted);
    pss_buf_release(&got);
    pss_arena_release(m.mem);
}

static void
assert_pods(const char *text, const char *wanted)
{
    assert_pods_of(text, &pss_kinds_builtin, wanted);
}

/* A nest of mappings, "a.b" → {a: {b: INNER}}. */
static void
put_nest(struct pss_buf *out, const char *path, const char *inner)
{
    size_t depth = 0;
    for (const char *at = path; *at != '\0'; depth++) {
        size_t n = strcspn(at, ".");
        pss_buf_printf(out, "%.*s: {", (int)n, at);
        at += n;
        at += *at == '.';
    }
    pss_buf_puts(out, inner);
    for (; depth > 0; depth--)
        pss_buf_putc(out, '}');
}

static void
every_kind_in_every_version(void **state)
{
    (void)state;
    const struct pss_kinds *kinds = &pss_kinds_native;
    for (size_t i = 0; i < kinds->n; i++) {
        const struct pss_pod_kind *kind = &kinds->rows[i];
        for (const char *at = kind->versions; *at != '\0';) {
            size_t n = strcspn(at, " ");
            struct pss_buf text = {0};
            pss_buf_printf(&text, "{apiVersion: %s%s%.*s, kind: %s, ", kind->group,
                kind->group[0] != '\0' ? "/" : "", (int)n, at, kind->kind);
            put_nest(&text, kind->paths[0].path, "spec: {containers: [{name: x}]}");
            pss_buf_putc(&text, '}');
            pss_buf_putc(&text, '\0');
            struct manifest m = manifest_of(text.p);
            assert_int_equal(m.pods.n, 1);
            assert_ptr_equal(m.pods.items[0].kind, kind);
            assert_text(m.pods.items[0].path, kind->paths[0].path);
            assert_int_equal(m.pods.items[0].n_containers, 1);
            pss_arena_release(m.mem);
            pss_buf_release(&text);
            at += n;
            at += strspn(at, " ");
        }
    }
    assert_int_equal(kinds->n, 12);
}

/* ---- kinds with paths of their own ---- */

static const struct pss_pod_path mixed_paths[] = {
    {"spec.workers{*}.template", PSS_POD_TEMPLATE},
    {"spec.jobs[*].template", PSS_POD_TEMPLATE},
    {"spec.pod_spec", PSS_POD_SPEC},
};
static const struct pss_pod_path deep_paths[] = {
    {"spec.stages[*].jobs{*}.spec", PSS_POD_SPEC},
    {"spec.rows[*][*]", PSS_POD_TEMPLATE},
};
static const struct pss_pod_path job_paths[] = {{"spec.task", PSS_POD_TEMPLATE}};
static const struct pss_pod_kind custom_rows[] = {
    {"example.com", "v1", "Deep", deep_paths, 2, NULL, 0},
    {"batch.example.com", "v1alpha1", "Job", job_paths, 1, NULL, 0},
    {"example.com", "v1 v1beta1", "Mixed", mixed_paths, 3, NULL, 0},
};
static const struct pss_kinds custom_kinds = {
    custom_rows, PSS_COUNT(custom_rows), &pss_kinds_native};

#define MIXED(spec) "{apiVersion: example.com/v1, kind: Mixed, spec: {" spec "}}\n"
#define DEEP(spec) "{apiVersion: example.com/v1, kind: Deep, spec: {" spec "}}\n"

static void
several_pods_in_one_object(void **state)
{
    (void)state;
    assert_pods_of(MIXED("pod_spec: {containers: []}, "
                         "jobs: [{template: {}}, {}, {template: {spec: null}}], "
                         "workers: {b: {template: {}}, a: {template: {}}}"),
        &custom_kinds,
        "example.com/v1 Mixed / at :spec.workers.b.template\n"
        "example.com/v1 Mixed / at :spec.workers.a.template\n"
        "example.com/v1 Mixed / at :spec.jobs[0].template\n"
        "example.com/v1 Mixed / at :spec.jobs[2].template\n"
        "example.com/v1 Mixed / at :spec.pod_spec\n");
    assert_pods_of(DEEP("stages: [{jobs: {x.y: {spec: {}}}}, {jobs: {z: {spec: {}}}}], "
                        "rows: [[{}], [], [{}, {}]]"),
        &custom_kinds,
        "example.com/v1 Deep / at :spec.stages[0].jobs[\"x.y\"].spec\n"
        "example.com/v1 Deep / at :spec.stages[1].jobs.z.spec\n"
        "example.com/v1 Deep / at :spec.rows[0][0]\n"
        "example.com/v1 Deep / at :spec.rows[2][0]\n"
        "example.com/v1 Deep / at :spec.rows[2][1]\n");
    assert_pods_of(
        "{apiVersion: v1, kind: List, items: [" MIXED("jobs: [{template: {}}]") "]}",
        &custom_kinds, "example.com/v1 Mixed / at items[0]:spec.jobs[0].template\n");
}

static void
paths_that_lead_nowhere(void **state)
{
    (void)state;
    static const char *const none[] = {
        MIXED(""),
        MIXED("workers: null, jobs: null, pod_spec: null"),
        MIXED("workers: [], jobs: {}, pod_spec: []"),
        MIXED("workers: [{template: {}}], jobs: {a: {template: {}}}"),
        MIXED("workers: text, jobs: 3, pod_spec: true"),
        MIXED("workers: {a: null, b: [], c: {template: []}, d: {template: null}}"),
        MIXED("jobs: [null, text, [], {template: text}, {templates: {}}]"),
        DEEP(
            "stages: [{jobs: [{spec: {}}]}], rows: [{a: {}}, {}, null, [null, [], 1]]"),
        "{apiVersion: example.com/v1, kind: Mixed}\n",
        "{apiVersion: other.example.com/v1, kind: Mixed, spec: {pod_spec: {}}}\n",
        "{apiVersion: v1, kind: Mixed, spec: {pod_spec: {}}}\n",
        "{apiVersion: example.com/v1, kind: mixed, spec: {pod_spec: {}}}\n",
    };
    for (size_t i = 0; i < PSS_COUNT(none); i++)
        assert_pods_of(none[i], &custom_kinds, "");
}

static void
group_and_kind_decide(void **state)
{
    (void)state;
    /* The version of a custom group is a hint, that of a native group is not. */
    assert_pods_of("{apiVersion: example.com/v9, kind: Mixed, spec: {pod_spec: {}}}\n",
        &custom_kinds, "example.com/v9 Mixed / at :spec.pod_spec\n");
    assert_pods_of("{apiVersion: batch.example.com/v1alpha1, kind: Job, "
                   "spec: {task: {}, template: {}}}\n",
        &custom_kinds, "batch.example.com/v1alpha1 Job / at :spec.task\n");
    assert_pods_of(
        "{apiVersion: batch/v1, kind: Job, spec: {task: {}, template: {}}}\n",
        &custom_kinds, "batch/v1 Job / at :spec.template\n");
    assert_pods_of(
        "{apiVersion: batch/v3, kind: Job, spec: {task: {}, template: {}}}\n",
        &custom_kinds, "");
}

static void
near_kinds_are_parsed(void **state)
{
    (void)state;
    static const struct {
        const char *api_version, *kind;
        bool is_near;
    } cases[] = {
        {"example.com/v1", "Mixed", true},
        {"example.com/v7", "Mixed", true},
        {"\"example.com/v1\"", "Mixed", true},
        {"'example.com/v1'", "Mixed", true},
        {">-", "Mixed", true},
        {"other.example.com/v1", "Mixed", false},
        {"example.com/v1", "Mixe", false},
        {"example.com/v1", "Mixed2", false},
        {"v1", "Mixed", false},
        {"apps/v7", "Deployment", true},
        {"", "Deployment", true},
        {"v1", "ConfigMap", false},
        {"v1", "", false},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++)
        assert_int_equal(
            pss_kind_is_near(&custom_kinds, pss_str_of(cases[i].api_version),
                pss_str_of(cases[i].kind)),
            cases[i].is_near);
}

static void
shapes(void **state)
{
    (void)state;
    struct manifest m =
        manifest_of_kinds(MIXED("pod_spec: {metadata: {annotations: {a: b}}, spec: {}, "
                                "containers: [{name: c}], os: {name: windows}}, "
                                "jobs: [{template: {metadata: {annotations: {a: b}}, "
                                "spec: {initContainers: [{name: i}]}}}]"),
            &custom_kinds);
    assert_int_equal(m.pods.n, 2);
    const struct pss_pod *job = &m.pods.items[0];
    assert_int_equal(job->shape, PSS_POD_TEMPLATE);
    assert_int_equal(job->n_annotations, 1);
    assert_text(job->containers[0].name, "i");
    assert_ptr_equal(job->spec, job->written_spec);
    const struct pss_pod *bare = &m.pods.items[1];
    assert_int_equal(bare->shape, PSS_POD_SPEC);
    assert_ptr_equal(bare->spec, bare->holder);
    assert_null(bare->meta);
    assert_int_equal(bare->n_annotations, 0);
    assert_text(bare->containers[0].name, "c");
    assert_true(bare->is_windows);
    assert_ptr_equal(bare->object, job->object);
    pss_arena_release(m.mem);
}

/* The place of each pod: the bytes of its holder. */
static void
places_of_pods(void **state)
{
    (void)state;
    struct manifest m = manifest_of_kinds(
        "apiVersion: example.com/v1\nkind: Mixed\nspec:\n"
        "  base: &base {template: {spec: {x: 1}}}\n"
        "  workers:\n    one: *base\n    two:\n      template: {spec: {x: 2}}\n"
        "    three: {<<: *base}\n"
        "  jobs:\n  - template: {spec: {x: 3}}\n    name: n\n",
        &custom_kinds);
    static const char *const wanted[] = {
        "{spec: {x: 1}}", "{spec: {x: 2}}", "{spec: {x: 1}}", "{spec: {x: 3}}"};
    assert_int_equal(m.pods.n, PSS_COUNT(wanted));
    for (size_t i = 0; i < m.pods.n; i++)
        assert_text(pss_node_text(m.pods.items[i].holder), wanted[i]);
    assert_text(m.pods.items[2].path, "spec.workers.three.template");
    pss_arena_release(m.mem);
}

static void
lists_behind_aliases_end(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "apiVersion: example.com/v1\nkind: Deep\nspec:\n  row: &row [");
    for (size_t i = 0; i < 150; i++)
        pss_buf_puts(&text, "{},");
    pss_buf_puts(&text, "]\n  rows: [");
    for (size_t i = 0; i < 100; i++)
        pss_buf_puts(&text, "*row,");
    pss_buf_puts(&text, "[{spec: {}}]]\n");
    pss_buf_putc(&text, '\0');
    struct manifest m = manifest_of_kinds(text.p, &custom_kinds);
    assert_true(m.pods.n > 150 && m.pods.n <= 150 + 10000 + 1);
    assert_text(m.pods.items[m.pods.n - 1].path, "spec.rows[100][0]");
    pss_arena_release(m.mem);
    pss_buf_release(&text);
}

static void
tables_are_sorted(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (const struct pss_kinds *kinds = &pss_kinds_builtin; kinds; kinds = kinds->more)
        for (size_t i = 1; i < kinds->n; i++) {
            const struct pss_pod_kind *before = pss_kinds_row(kinds, mem, i - 1);
            const struct pss_pod_kind *row = pss_kinds_row(kinds, mem, i);
            int order = strcmp(before->kind, row->kind);
            assert_true(
                order < 0 || (order == 0 && strcmp(before->group, row->group) < 0));
        }
    pss_arena_release(mem);
}

/* ---- */

static void
kinds_without_a_pod(void **state)
{
    (void)state;
    static const char *const none[] = {
        "",
        "# only a comment\n",
        "null\n",
        "- a\n",
        "text\n",
        "{}\n",
        "{apiVersion: v1, spec: {containers: []}}\n",
        "{kind: Pod, spec: {containers: []}}\n",
        "{apiVersion: v1, kind: pod}\n",
        "{apiVersion: v2, kind: Pod}\n",
        "{apiVersion: 1, kind: Pod}\n",
        "{apiVersion: v1, kind: [Pod]}\n",
        "{apiVersion: /v1, kind: Pod}\n",
        "{apiVersion: apps/v1, kind: Pod}\n",
        "{apiVersion: v1, kind: Deployment, spec: {template: {}}}\n",
        "{apiVersion: apps/v1beta1, kind: DaemonSet, spec: {template: {}}}\n",
        "{apiVersion: knative.dev/v1, kind: Service, spec: {template: {}}}\n",
        "{apiVersion: v1, kind: ReplicationController, spec: {}}\n",
        "{apiVersion: apps/v1, kind: Deployment, spec: {template: null}}\n",
        "{apiVersion: apps/v1, kind: Deployment}\n",
        "{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: {spec: {}}}}\n",
    };
    for (size_t i = 0; i < PSS_COUNT(none); i++)
        assert_pods(none[i], "");
}

static void
several_documents(void **state)
{
    (void)state;
    assert_pods("apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: ns}\n"
                "---\n# nothing\n---\n"
                "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: b\n"
                "spec:\n  template:\n    spec:\n      containers: []\n",
        "v1 Pod ns/a at :\n"
        "apps/v1 Deployment /b at :spec.template\n");
}

static void
objects_that_hold_objects(void **state)
{
    (void)state;
    assert_pods("apiVersion: v1\nkind: List\nitems:\n"
                "- apiVersion: template.openshift.io/v1\n  kind: Template\n  objects:\n"
                "  - {apiVersion: v1, kind: ConfigMap}\n"
                "  - {kind: Pod}\n"
                "  - {apiVersion: v1, kind: Pod, metadata: {name: a}}\n"
                "  - {apiVersion: v1, kind: PodList, items: [{metadata: {name: b}}]}\n"
                "- {apiVersion: v1, kind: Pod, metadata: {name: c}}\n",
        "v1 Pod /a at items[0].objects[2]:\n"
        "v1 Pod /b at items[0].objects[3].items[0]:\n"
        "v1 Pod /c at items[1]:\n");
    assert_pods(
        "apiVersion: template.openshift.io/v1\nkind: Template\nobjects: []\n", "");
    assert_pods(
        "apiVersion: template.openshift.io/v1\nkind: Template\nobjects: none\n", "");
    assert_pods("apiVersion: example.com/v1\nkind: Template\n"
                "objects: [{apiVersion: v1, kind: Pod}]\n",
        "");
    /* The rules of the object around it hold for a pod. */
    struct manifest m = manifest_of("apiVersion: v1\nkind: Template\nobjects:\n"
                                    "- {apiVersion: v1, kind: Pod}\n");
    assert_int_equal(m.pods.n, 1);
    assert_true(pss_pod_has_rule(&m.pods.items[0], PSS_KIND_NO_USER));
    pss_arena_release(m.mem);
}

/* Templates that each hold the one before ten times. */
static void
objects_that_repeat_without_end(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "apiVersion: v1\nkind: List\nitems:\n"
                        "- &t0 {apiVersion: v1, kind: Pod}\n");
    for (int i = 1; i < 10; i++) {
        pss_buf_printf(&text, "- &t%d {apiVersion: v1, kind: Template, objects: [", i);
        for (int k = 0; k < 10; k++)
            pss_buf_printf(&text, "%s*t%d", k > 0 ? ", " : "", i - 1);
        pss_buf_puts(&text, "]}\n");
    }
    pss_buf_putc(&text, '\0');
    struct manifest m = manifest_of(text.p);
    assert_true(m.pods.n > 10 && m.pods.n <= 10000 + 100);
    pss_arena_release(m.mem);
    pss_buf_release(&text);
}

static void
lists_of_any_kind(void **state)
{
    (void)state;
    assert_pods("apiVersion: v1\nkind: List\nitems:\n"
                "- {apiVersion: v1, kind: ConfigMap}\n"
                "- null\n"
                "- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n",
        "v1 Pod /a at items[2]:\n");
    assert_pods("{kind: Whatever, items: [{apiVersion: v1, kind: Pod}]}",
        "v1 Pod / at items[0]:\n");
    assert_pods(
        "{apiVersion: config.kubernetes.io/v1, kind: ResourceList, functionConfig: "
        "{apiVersion: v1, kind: Pod}, items: [{apiVersion: v1, kind: Pod}]}",
        "v1 Pod / at items[0]:\n");
    /* A list without kind is not an object of Kubernetes. */
    assert_pods("{items: [{apiVersion: v1, kind: Pod}]}", "");
    /* So Kubernetes reads it: even a Pod vanishes. */
    assert_pods("{apiVersion: v1, kind: Pod, items: null, spec: {}}", "");
    assert_pods("{apiVersion: v1, kind: PodList, items: []}", "");
}

static void
elements_inherit_the_type(void **state)
{
    (void)state;
    assert_pods("{apiVersion: v1, kind: PodList, items: [{metadata: {name: a}}, {kind: "
                "Pod, metadata: {name: b}}, {apiVersion: v1, metadata: {name: c}}, "
                "{apiVersion: \"\", kind: null, metadata: {name: d}}]}",
        "v1 Pod /a at items[0]:\n"
        "v1 Pod /d at items[3]:\n");
    assert_pods("{apiVersion: apps/v1, kind: DeploymentList, items: [{spec: {template: "
                "{}}}]}",
        "apps/v1 Deployment / at items[0]:spec.template\n");
}

static void
nested_lists(void **state)
{
    (void)state;
    assert_pods(
        "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, metadata: "
        "{name: a}}, {apiVersion: v1, kind: List, items: [null, {apiVersion: v1, "
        "kind: PodList, items: [{metadata: {name: b}}]}]}, {apiVersion: v1, kind: "
        "Pod, metadata: {name: c}}]}",
        "v1 Pod /a at items[0]:\n"
        "v1 Pod /b at items[1].items[1].items[0]:\n"
        "v1 Pod /c at items[2]:\n");

    struct pss_buf deep = {0};
    enum { DEPTH = 3000 };
    for (int i = 0; i < DEPTH; i++)
        pss_buf_puts(&deep, "{kind: List, items: [");
    pss_buf_puts(&deep, "{apiVersion: v1, kind: Pod}");
    for (int i = 0; i < DEPTH; i++)
        pss_buf_puts(&deep, "]}");
    pss_buf_putc(&deep, '\0');
    struct manifest m = manifest_of(deep.p);
    assert_int_equal(m.pods.n, 1);
    assert_int_equal(m.pods.items[0].object->item.n, DEPTH * strlen(".items[0]") - 1);
    pss_arena_release(m.mem);
    pss_buf_release(&deep);
}

static void
lists_that_name_each_other(void **state)
{
    (void)state;
    assert_pods(
        "{kind: List, items: [&a {apiVersion: v1, kind: Pod, metadata: {name: a}}, "
        "*a]}",
        "v1 Pod /a at items[0]:\n"
        "v1 Pod /a at items[1]:\n");

    /* 2^30 elements in 31 lines. */
    struct pss_buf bomb = {0};
    pss_buf_puts(&bomb, "kind: List\napiVersion: v1\n");
    pss_buf_puts(&bomb, "l0: &l0 {apiVersion: v1, kind: Pod}\n");
    for (int i = 1; i <= 30; i++)
        pss_buf_printf(
            &bomb, "l%d: &l%d {kind: List, items: [*l%d, *l%d]}\n", i, i, i - 1, i - 1);
    pss_buf_puts(&bomb, "items: [*l30]\n");
    pss_buf_putc(&bomb, '\0');
    struct manifest m = manifest_of(bomb.p);
    assert_true(m.pods.n > 0);
    assert_true(m.pods.n <= 10000);
    pss_arena_release(m.mem);
    pss_buf_release(&bomb);
}

static void
the_view_of_a_pod(void **state)
{
    (void)state;
    struct manifest m =
        manifest_of("apiVersion: v1\nkind: Pod\n"
                    "metadata:\n  annotations: {a: x, b: null, c: 1, d: \"\"}\n"
                    "spec:\n"
                    "  ephemeralContainers: [{name: e}]\n"
                    "  containers: [{name: c1}, null, {name: 7}]\n"
                    "  initContainers:\n  - name: i\n"
                    "  volumes: [{name: v}, null]\n"
                    "  os: {name: windows}\n"
                    "  hostUsers: no\n");
    assert_int_equal(m.pods.n, 1);
    const struct pss_pod *pod = &m.pods.items[0];
    assert_int_equal(pod->n_containers, 5);
    assert_text(pod->containers[0].name, "i");
    assert_text(pod->containers[0].path, "initContainers[0]");
    assert_text(pod->containers[1].name, "c1");
    assert_text(pod->containers[2].name, "");
    assert_null(pod->containers[2].map);
    assert_text(pod->containers[2].path, "containers[1]");
    assert_text(pod->containers[3].name, ""); /* a number is not a name */
    assert_text(pod->containers[4].path, "ephemeralContainers[0]");
    assert_int_equal(pod->n_volumes, 2);
    assert_text(pod->volumes[0].name, "v");
    assert_null(pod->volumes[1].map);
    assert_text(pod->volumes[1].path, "volumes[1]");
    assert_int_equal(pod->n_annotations, 3);
    assert_text(pod->annotations[1].key, "b");
    assert_text(pod->annotations[1].value, "");
    assert_text(pod->annotations[2].key, "d");
    assert_true(pod->is_windows);
    assert_true(pod->has_no_host_users);
    pss_arena_release(m.mem);
}

/* Aliases may bring an element again, up to a bound; none is missed the first time. */
static void
many_elements_through_an_alias(void **state)
{
    (void)state;
    enum { N = 12000, REPEATED = 10000 };
    struct pss_buf text = {0};
    pss_buf_puts(&text, "x: &x\n  apiVersion: v1\n  kind: PodList\n  items:\n");
    for (int i = 0; i < N; i++)
        pss_buf_printf(&text, "  - metadata: {name: p%d}\n", i);
    pss_buf_puts(&text, "kind: List\nitems: [*x, *x, *x]\n");
    pss_buf_putc(&text, '\0');
    struct manifest m = manifest_of(text.p);
    assert_int_equal(m.pods.n, N + REPEATED);
    char last[16];
    snprintf(last, sizeof(last), "p%d", N - 1);
    assert_text(m.pods.items[N - 1].object->name, last);
    pss_buf_release(&text);
    pss_arena_release(m.mem);
}

static void
a_pod_without_spec(void **state)
{
    (void)state;
    static const char *const texts[] = {"{apiVersion: v1, kind: Pod}",
        "{apiVersion: v1, kind: Pod, spec: null, metadata: null}",
        "{apiVersion: v1, kind: Pod, spec: {containers: null}, metadata: {}}"};
    for (size_t i = 0; i < PSS_COUNT(texts); i++) {
        struct manifest m = manifest_of(texts[i]);
        assert_int_equal(m.pods.n, 1);
        assert_int_equal(m.pods.items[0].spec != NULL, i == 2);
        assert_int_equal(m.pods.items[0].meta != NULL, i == 2);
        assert_int_equal(m.pods.items[0].n_containers, 0);
        assert_false(m.pods.items[0].has_no_host_users);
        pss_arena_release(m.mem);
    }
}

static void
template_metadata_counts(void **state)
{
    (void)state;
    struct manifest m =
        manifest_of("apiVersion: batch/v1\nkind: CronJob\n"
                    "metadata: {name: job, annotations: {a: outer}}\n"
                    "spec: {jobTemplate: {metadata: {annotations: {b: middle}}, spec: "
                    "{template: {metadata: {annotations: {c: inner}}, spec: {}}}}}\n");
    assert_int_equal(m.pods.n, 1);
    assert_int_equal(m.pods.items[0].n_annotations, 1);
    assert_text(m.pods.items[0].annotations[0].value, "inner");
    pss_arena_release(m.mem);
}

static void
fields_at_a_path(void **state)
{
    (void)state;
    struct manifest m = manifest_of_pod("", "sc: {a: {b: 1}, nil: null, l: [x]}");
    const struct pss_node *spec = m.pods.items[0].spec;

    struct pss_field field = pss_field_at(spec, "securityContext.a.b");
    assert_text(pss_node_text(field.value), "1");
    assert_ptr_equal(field.raw, field.value);
    assert_ptr_equal(field.nearest, field.value);

    field = pss_field_at(spec, "securityContext.nil");
    assert_null(field.value);
    assert_text(pss_node_text(field.raw), "null");
    assert_ptr_equal(field.nearest, field.raw);

    field = pss_field_at(spec, "securityContext.nil.x");
    assert_null(field.raw);
    assert_text(pss_node_text(field.nearest), "null");

    field = pss_field_at(spec, "securityContext.l.x.y");
    assert_null(field.raw);
    assert_null(field.value);
    assert_text(pss_node_text(field.nearest), "[x]");

    field = pss_field_at(spec, "other.x");
    assert_null(field.raw);
    assert_null(field.nearest);
    field = pss_field_at(NULL, "other");
    assert_null(field.value);
    pss_arena_release(m.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_in_every_version),
        cmocka_unit_test(several_pods_in_one_object),
        cmocka_unit_test(paths_that_lead_nowhere),
        cmocka_unit_test(group_and_kind_decide),
        cmocka_unit_test(near_kinds_are_parsed),
        cmocka_unit_test(shapes),
        cmocka_unit_test(places_of_pods),
        cmocka_unit_test(lists_behind_aliases_end),
        cmocka_unit_test(tables_are_sorted),
        cmocka_unit_test(kinds_without_a_pod),
        cmocka_unit_test(several_documents),
        cmocka_unit_test(objects_that_hold_objects),
        cmocka_unit_test(objects_that_repeat_without_end),
        cmocka_unit_test(lists_of_any_kind),
        cmocka_unit_test(elements_inherit_the_type),
        cmocka_unit_test(nested_lists),
        cmocka_unit_test(lists_that_name_each_other),
        cmocka_unit_test(the_view_of_a_pod),
        cmocka_unit_test(many_elements_through_an_alias),
        cmocka_unit_test(a_pod_without_spec),
        cmocka_unit_test(template_metadata_counts),
        cmocka_unit_test(fields_at_a_path),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
