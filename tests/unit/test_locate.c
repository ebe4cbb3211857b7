/* Which pods a chunk holds, and what a pod's view says. */
#include "manifest.h"

/* One line a pod: kind/name, what it inherited, its place. */
static void
assert_pods(const char *text, const char *wanted)
{
    struct manifest m = manifest_of(text);
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
    size_t rows = 0;
    const struct pss_pod_kind *kind;
    for (; (kind = pss_kind_at(rows)) != NULL; rows++) {
        for (const char *at = kind->versions; *at != '\0';) {
            size_t n = strcspn(at, " ");
            struct pss_buf text = {0};
            pss_buf_printf(&text, "{apiVersion: %s%s%.*s, kind: %s, ", kind->group,
                kind->group[0] != '\0' ? "/" : "", (int)n, at, kind->kind);
            put_nest(&text, kind->pod, "spec: {containers: [{name: x}]}");
            pss_buf_putc(&text, '}');
            pss_buf_putc(&text, '\0');
            struct manifest m = manifest_of(text.p);
            assert_int_equal(m.pods.n, 1);
            assert_ptr_equal(m.pods.items[0].kind, kind);
            assert_text(m.pods.items[0].path, kind->pod);
            assert_int_equal(m.pods.items[0].n_containers, 1);
            pss_arena_release(m.mem);
            pss_buf_release(&text);
            at += n;
            at += strspn(at, " ");
        }
    }
    assert_int_equal(rows, 12);
}

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
        "{apiVersion: serving.knative.dev/v1, kind: Service, spec: {template: {}}}\n",
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
    /* A list without kind is no object of Kubernetes. */
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
    assert_text(pod->containers[3].name, ""); /* a number is no name */
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
        cmocka_unit_test(kinds_without_a_pod),
        cmocka_unit_test(several_documents),
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
