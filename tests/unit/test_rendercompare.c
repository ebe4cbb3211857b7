/* Rendered texts, before and after a change: what differs, and whether it may. */
#include "texts.h"

#include "pss/buf.h"
#include "pss/rendercompare.h"

static struct pss_arena *mem;

static int
set_up(void **state)
{
    (void)state;
    mem = pss_arena_new();
    return 0;
}

static int
tear_down(void **state)
{
    (void)state;
    pss_arena_release(mem);
    return 0;
}

/* What is said of each document that differs, one a line. */
static struct pss_str
compare(const char *before, const char *again, const char *after, unsigned permits)
{
    struct pss_render_texts texts = {.before = bytes_of(mem, before),
        .after = bytes_of(mem, after),
        .kinds = &pss_kinds_builtin,
        .permits = permits};
    if (again)
        texts.again = bytes_of(mem, again);
    struct pss_render_comparison found;
    pss_render_compare(&found, mem, &texts);
    if (found.err)
        return found.err->message;
    struct pss_buf out = {0};
    for (size_t i = 0; i < found.n; i++) {
        if (found.items[i].change == PSS_RENDER_EQUAL)
            continue;
        struct pss_str said = pss_render_say(mem, &found.items[i]);
        pss_buf_add(&out, said);
        pss_buf_putc(&out, '\n');
    }
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

#define MAP "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"
#define POD                                                                            \
    "# Source: web/templates/p.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n"
#define SPEC "spec:\n  containers:\n  - name: c\n    image: x\n"

static void
test_equal(void **state)
{
    (void)state;
    assert_str(compare(MAP "data: {a: '1', b: x}\n", NULL,
                   MAP "data:\n  b: \"x\"\n  a: \"1\"\n", 0),
        "");
    assert_str(
        compare("---\n" MAP "---\n" POD SPEC, NULL, "---\n" POD SPEC "---\n" MAP, 0),
        "");
    assert_str(
        compare("# nothing\n---\n" MAP, NULL, MAP "---\n# nothing else\n", 0), "");
    /* An alias means what it leads to. */
    assert_str(compare(MAP "data: &d {a: x}\nx: *d\n", NULL,
                   MAP "data: {a: x}\nx: {a: x}\n", 0),
        "");
}

static void
test_changed(void **state)
{
    (void)state;
    assert_str(compare(MAP "data: {a: '1'}\n", NULL, MAP "data: {a: 1}\n", 0),
        "ConfigMap a would change at data.a\n");
    assert_str(compare(MAP "data: {a: x}\n", NULL, MAP "data: {a: x, b: x}\n", 0),
        "ConfigMap a would change at data.b\n");
    assert_str(compare(MAP "data: {a: x, b: x}\n", NULL, MAP "data: {b: x}\n", 0),
        "ConfigMap a would change at data.a\n");
    assert_str(compare(MAP "data: [a, b]\n", NULL, MAP "data: [a]\n", 0),
        "ConfigMap a would change at data[1]\n");
    assert_str(compare(MAP "data: [a]\n", NULL, MAP "data: {a: a}\n", 0),
        "ConfigMap a would change at data\n");
    assert_str(compare(MAP, NULL, "# x\n", 0), "ConfigMap a would be gone\n");
    assert_str(compare("# x\n", NULL, MAP, 0), "ConfigMap a would be new\n");
    assert_str(compare(MAP "securityContext: {}\n", NULL, MAP, 0),
        "ConfigMap a would change at securityContext\n");
    assert_str(compare(POD SPEC, NULL, POD SPEC "    tty: true\n", 7),
        "Pod p of web/templates/p.yaml would change at spec.containers[0].tty\n");
    assert_str(compare(MAP "---\n" MAP "x: 1\n", NULL, MAP "---\n" MAP "x: 2\n", 0),
        "ConfigMap a would change at x\n");
}

static void
test_repaired(void **state)
{
    (void)state;
    static const char said[] = "Pod p of web/templates/p.yaml would be repaired\n";
    assert_str(compare(POD SPEC, NULL,
                   POD SPEC "    securityContext: {privileged: false}\n"
                            "  securityContext: {runAsNonRoot: true}\n",
                   0),
        said);
    assert_str(compare(POD SPEC "    securityContext: {runAsUser: 0}\n", NULL,
                   POD SPEC "    securityContext: {runAsUser: 1}\n", 0),
        said);
    assert_str(compare(POD SPEC "    securityContext: {}\n", NULL, POD SPEC, 0), said);
    assert_str(
        compare(POD "  annotations: {container.apparmor.security.beta.kubernetes.io/c: "
                    "unconfined}\n" SPEC,
            NULL, POD SPEC, 0),
        said);
    assert_str(compare(POD "  annotations: {a: b}\n" SPEC, NULL, POD SPEC, 0),
        "Pod p of web/templates/p.yaml would change at metadata.annotations.a\n");
}

static void
test_mounts(void **state)
{
    (void)state;
    static const char said[] = "Pod p of web/templates/p.yaml would be repaired\n";
    const char *after = POD SPEC "    volumeMounts:\n    - {name: t, mountPath: /tmp}\n"
                                 "  volumes:\n  - {name: t, emptyDir: {}}\n";
    assert_str(compare(POD SPEC, NULL, after, PSS_RENDER_MOUNTS), said);
    assert_str(compare(POD SPEC, NULL, after, 0),
        "Pod p of web/templates/p.yaml would change at "
        "spec.containers[0].volumeMounts[0]\n");
    assert_str(compare(POD SPEC "    volumeMounts: []\n  volumes: null\n", NULL, after,
                   PSS_RENDER_MOUNTS),
        said);
    /* Among others; these must stay as they are. */
    assert_str(compare(POD SPEC "  volumes:\n  - {name: s, secret: {}}\n", NULL,
                   POD SPEC "  volumes:\n  - {name: t, emptyDir: {}}\n"
                            "  - {name: s, secret: {}}\n",
                   PSS_RENDER_MOUNTS),
        said);
    assert_str(
        compare(POD SPEC "  volumes:\n  - {name: s, secret: {}}\n", NULL,
            POD SPEC "  volumes:\n  - {name: t, emptyDir: {}}\n", PSS_RENDER_MOUNTS),
        "Pod p of web/templates/p.yaml would change at spec.volumes[0]\n");
    assert_str(
        compare(POD SPEC, NULL, POD SPEC "  volumes:\n  - {name: t, secret: {}}\n",
            PSS_RENDER_MOUNTS),
        "Pod p of web/templates/p.yaml would change at spec.volumes[0]\n");
    /* A mount of something else. */
    assert_str(compare(POD SPEC "  volumes:\n  - {name: s, secret: {}}\n", NULL,
                   POD SPEC "    volumeMounts:\n    - {name: s, mountPath: /tmp}\n"
                            "  volumes:\n  - {name: s, secret: {}}\n",
                   PSS_RENDER_MOUNTS),
        "Pod p of web/templates/p.yaml would change at "
        "spec.containers[0].volumeMounts[0]\n");
}

static void
test_unsafe(void **state)
{
    (void)state;
    static const char said[] = "Pod p of web/templates/p.yaml would be repaired\n";
    const char *before = POD SPEC "    ports: [{containerPort: 8, hostPort: 8}]\n"
                                  "  hostNetwork: true\n  volumes:\n"
                                  "  - {name: v, hostPath: {path: /x}}\n";
    const char *after = POD SPEC "    ports: [{containerPort: 8}]\n  volumes:\n"
                                 "  - {name: v, emptyDir: {}}\n";
    assert_str(compare(before, NULL, after, PSS_RENDER_UNSAFE), said);
    assert_str(compare(before, NULL, after, PSS_RENDER_MOUNTS),
        "Pod p of web/templates/p.yaml would change at "
        "spec.containers[0].ports[0].hostPort\n");
    assert_str(compare(POD SPEC, NULL, POD SPEC "  hostUsers: false\n", 0),
        "Pod p of web/templates/p.yaml would change at spec.hostUsers\n");
    assert_str(
        compare(POD SPEC, NULL, POD SPEC "  hostUsers: false\n", PSS_RENDER_USERNS),
        said);
}

static void
test_random(void **state)
{
    (void)state;
    assert_str(compare(MAP "data: {p: a, q: x}\n", MAP "data: {p: b, q: x}\n",
                   MAP "data: {p: c, q: x}\n", 0),
        "");
    assert_str(compare(MAP "data: {p: a, q: x}\n", MAP "data: {p: b, q: x}\n",
                   MAP "data: {p: c, q: y}\n", 0),
        "ConfigMap a would change at data.q\n");
    assert_str(compare(MAP "data: {k1: a}\nx: 1\n", MAP "data: {k2: a}\nx: 1\n",
                   MAP "data: {k3: a}\nx: 1\n", 0),
        "");
    /* A random name, and two documents of it. */
    assert_str(compare("kind: Job\nmetadata: {name: j1}\n",
                   "kind: Job\nmetadata: {name: j2}\n",
                   "kind: Job\nmetadata: {name: j3}\n", 0),
        "");
}

static void
test_doubled(void **state)
{
    (void)state;
    assert_str(
        compare(POD SPEC "    securityContext: {a: b}\n", NULL,
            POD SPEC "    securityContext: {a: b}\n    securityContext: {a: c}\n", 0),
        "Pod p of web/templates/p.yaml would have a key twice at "
        "spec.containers[0].securityContext\n");
    assert_str(
        compare(POD SPEC "    tty: true\n    tty: true\n", NULL,
            POD SPEC "    securityContext: {a: b}\n    tty: true\n    tty: true\n", 0),
        "Pod p of web/templates/p.yaml would be repaired\n");
}

static void
test_broken(void **state)
{
    (void)state;
    assert_true(
        pss_str_starts(compare(MAP, NULL, "a: [\n", 0), PSS_STR("ConfigMap a")));
    assert_true(compare(MAP, NULL, "a: \xff\n", 0).n > 0);
}

/* Deep and wide texts are compared, whatever their shape. */
static void
test_large(void **state)
{
    (void)state;
    struct pss_buf a = {0};
    pss_buf_puts(&a, MAP "x: ");
    for (int i = 0; i < 500; i++)
        pss_buf_puts(&a, "{a: ");
    pss_buf_puts(&a, "1");
    for (int i = 0; i < 500; i++)
        pss_buf_puts(&a, "}");
    pss_buf_puts(&a, "\ny:\n");
    for (int i = 0; i < 20000; i++)
        pss_buf_printf(&a, "  k%d: 1\n", i);
    struct pss_buf b = {0};
    pss_buf_add(&b, pss_buf_str(&a));
    pss_buf_puts(&b, "z: 1\n");
    pss_buf_putc(&a, '\0');
    pss_buf_putc(&b, '\0');
    assert_str(compare(a.p, NULL, b.p, 0), "ConfigMap a would change at z\n");
    pss_buf_release(&a);
    pss_buf_release(&b);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_equal, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_changed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_repaired, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_mounts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unsafe, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_random, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_doubled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_broken, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_large, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
