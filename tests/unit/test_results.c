/* Results of a function: what they say, in which order, and the paths in them. */
#include "pss/base.h"

#include "pss/beyond.h"
#include "pss/items.h"
#include "pss/parser.h"
#include "pss/path.h"
#include "pss/run.h"
#include "yamltext.h"

/* The output for the items of a list, which are in flow style, one per line. */
static struct pss_str
run(struct pss_arena *mem, const char *items, bool is_partial)
{
    const char *argv[] = {"pss-fix", "--krm", "--repairs=all", "--partial"};
    struct pss_opts opts;
    assert_null(pss_opts_parse(&opts, mem, is_partial ? 4 : 3, argv));
    opts.fixing.notes = PSS_NOTES_OFF; /* tests/cli/notes.sh looks at them */
    struct pss_str text = pss_arena_printf(mem,
        "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n%s", items);
    char *bytes = pss_alloc(mem, text.n + 64); /* doc.h: zero bytes follow the text */
    memcpy(bytes, text.p, text.n);
    struct pss_result result = {0};
    struct pss_around around;
    pss_opts_around(&around, &opts);
    pss_run_bytes(
        &result, mem, &opts.fixing, &around, "stdin", (struct pss_str){bytes, text.n});
    assert_int_equal(result.failures.n, 0);
    return result.text;
}

/* The values of a key in the results, each followed by a blank. */
static void
assert_values(struct pss_str text, const char *key, const char *wanted)
{
    struct pss_buf got = {0};
    size_t at = pss_str_find(text, PSS_STR("\nresults:"), 0);
    struct pss_buf sign = {0};
    pss_buf_printf(&sign, " %s: ", key);
    while (at != SIZE_MAX) {
        at = pss_str_find(text, pss_buf_str(&sign), at);
        if (at == SIZE_MAX)
            break;
        at += sign.n;
        size_t end = pss_str_find(text, PSS_STR("\n"), at);
        end = end == SIZE_MAX ? text.n : end;
        pss_buf_add(&got, (struct pss_str){text.p + at, end - at});
        pss_buf_putc(&got, ' ');
    }
    assert_str(pss_buf_str(&got), wanted);
    pss_buf_release(&sign);
    pss_buf_release(&got);
}

#define POD(name, annotations, spec)                                                   \
    "- {apiVersion: v1, kind: Pod, metadata: {name: " name                             \
    ", annotations: {" annotations "}}, spec: {" spec "}}\n"
#define GOOD                                                                           \
    "securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, "
#define CONTAINER(more)                                                                \
    "containers: [{name: c, image: i, securityContext: {allowPrivilegeEscalation: "    \
    "false, capabilities: {drop: [ALL]" more "}}}]"

static void
one_result(void **state)
{
    (void)state;
    static const struct {
        const char *spec;
        const char *path;
        const char *current;
        const char *proposed;
        const char *message;
    } rows[] = {
        {GOOD "hostPID: yes, " CONTAINER(""), "spec.hostPID ", "true ", "false ",
            "\"host namespaces (hostPID=true); set to false\" "},
        {GOOD "hostNetwork: null, hostIPC: true, " CONTAINER(""), "spec.hostIPC ",
            "true ", "false ", "\"host namespaces (hostIPC=true); set to false\" "},
        /* the other item moves up: its value is none that is proposed */
        {GOOD CONTAINER(", add: [SYS_TIME, NET_BIND_SERVICE]"),
            "\"spec.containers[0].securityContext.capabilities.add[0]\" ", "SYS_TIME ",
            "",
            "\"unrestricted capabilities (container \\\"c\\\" must not include "
            "\\\"SYS_TIME\\\" in securityContext.capabilities.add); removed\" "},
        {"securityContext: {runAsNonRoot: true, runAsUser: 0, seccompProfile: "
         "{type: RuntimeDefault}}, " CONTAINER(""),
            "spec.securityContext.runAsUser ", "0 ", "65532 ",
            "\"runAsUser=0 (pod must not set runAsUser=0); set to 65532\" "},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_str item = pss_arena_printf(mem,
            "- {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {%s}}\n",
            rows[i].spec);
        struct pss_str text = run(mem, item.p, false);
        assert_values(text, "path", rows[i].path);
        assert_values(text, "currentValue", rows[i].current);
        assert_values(text, "proposedValue", rows[i].proposed);
        assert_values(text, "message", rows[i].message);
        assert_values(text, "severity", "info ");
        assert_values(text, "outcome", "fixed ");
        pss_arena_release(mem);
    }
}

#define HOST GOOD "hostPID: true, " CONTAINER("")
#define NFS GOOD "volumes: [{name: v, nfs: {server: s, path: /}}], " CONTAINER("")

static void
order_is_file_index_severity(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = run(mem,
        POD("p1", "config.kubernetes.io/path: b.yaml, config.kubernetes.io/index: '10'",
            HOST) POD("p2",
            "config.kubernetes.io/path: b.yaml, config.kubernetes.io/index: '9'", HOST)
            POD("p3", "internal.config.kubernetes.io/path: a.yaml", HOST) POD("p4",
                "internal.config.kubernetes.io/path: a.yaml, "
                "internal.config.kubernetes.io/index: 1x",
                NFS) POD("p5", "x: z", HOST) POD("p6", "x: z", NFS),
        false);
    assert_values(text, "name", "p5 p6 p4 p3 p2 p1 ");
    assert_values(text, "index", "0 0 9 10 ");
    assert_values(text, "severity", "info error error info info info ");
    pss_arena_release(mem);
}

/* What a repair in part leaves is told as a second run would tell it. */
static void
in_part(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = run(mem,
        POD("p", "",
            "containers: [{name: c, image: i, securityContext: {capabilities: {add: "
            "['${X}']}}}]"),
        true);
    assert_values(text, "severity", "warning info info info ");
    size_t at = pss_str_find(text, PSS_STR("items:\n"), 0) + strlen("items:\n");
    struct pss_str again = run(
        mem, pss_arena_printf(mem, "%.*s", (int)(text.n - at), text.p + at).p, true);
    assert_true(pss_str_eq(again, text));
    pss_arena_release(mem);
}

static void
paths_lead_to_values(void **state)
{
    (void)state;
    static const char text[] =
        "a: {b: [x, {c: y}, [z]], d.e/f: v, g: &g {h: w}, i: *g}\n";
    static const struct {
        const char *path;
        const char *value; /* NULL: nothing */
    } rows[] = {
        {"a.b[0]", "x"},
        {"a.b[1].c", "y"},
        {"a.b[2][0]", "z"},
        {"a[\"d.e/f\"]", "v"},
        {"a.i.h", "w"},
        {"a.b[3]", NULL},
        {"a.b.c", NULL},
        {"a.z.c[1]", NULL},
        {"a[1]", NULL},
        {"a[\"d", NULL},
    };
    struct yaml y = yaml_of(text);
    struct pss_path_walk walk = {.mem = y.mem};
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < PSS_COUNT(rows); i++) {
            const struct pss_node *node = y.tree.root;
            struct pss_str path = pss_str_of(rows[i].path);
            while (path.n > 0)
                node = pss_path_step(&walk, node, &path);
            assert_int_equal(node != NULL, rows[i].value != NULL);
            if (node)
                assert_str(pss_scalar_text(node), rows[i].value);
        }
    pss_arena_release(y.mem);
}

static void
items_by_number(void **state)
{
    (void)state;
    struct pss_object object = {.item = PSS_STR("items[12].items[3]")};
    assert_int_equal(pss_item_of(&object), 12);
    object.item = PSS_STR("");
    assert_true(pss_item_of(&object) == PSS_NOWHERE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_result),
        cmocka_unit_test(order_is_file_index_severity),
        cmocka_unit_test(in_part),
        cmocka_unit_test(paths_lead_to_values),
        cmocka_unit_test(items_by_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
