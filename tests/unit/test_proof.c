/* The proof before writing must refuse what the planner would never do. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/plans.h"
#include "pss/proof.h"

static const char manifest[] = "apiVersion: v1\n"
                               "kind: Pod\n"
                               "metadata:\n"
                               "  name: web\n"
                               "spec:\n"
                               "  containers:\n"
                               "  - name: app\n"
                               "    image: shop:1.2\n"
                               "    securityContext:\n"
                               "      privileged: true\n";

/* A plan for the manifest, whose edits a test then spoils. */
struct planned {
    struct pss_arena *mem;
    struct pss_doc *doc;
    struct pss_tree tree;
    struct pss_result result;
    struct pss_around around;
    struct pss_task task;
};

static struct pss_str
padded(struct pss_arena *mem, struct pss_str text)
{
    char *p = pss_alloc(mem, text.n + 64);
    memcpy(p, text.p, text.n);
    return (struct pss_str){p, text.n};
}

static void
plan(struct planned *out, const char *text, enum pss_level level)
{
    *out = (struct planned){.mem = pss_arena_new()};
    out->task.mem = out->mem;
    out->task.result = &out->result;
    out->task.around = &out->around;
    out->task.fixing.policy.level = level;
    out->task.fixing.policy.minor = PSS_NEWEST_MINOR;
    out->task.fixing.policy.version = PSS_STR("latest");
    out->task.fixing.repairs = PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE);
    out->doc = pss_doc_new(out->mem, "test.yaml", padded(out->mem, pss_str_of(text)));
    struct pss_chunks chunks;
    assert_null(pss_cut(&chunks, out->doc));
    assert_int_equal(chunks.n, 1);
    pss_task_begin(&out->task, out->doc, out->doc->path, chunks.n);
    assert_null(pss_tree_parse(&out->tree, out->doc, &chunks.items[0]));
    struct pss_pods pods = {0};
    pss_locate(&pods, &out->tree, &pss_kinds_builtin);
    struct pss_plans *plans = pss_plans_new(&out->task, &out->tree);
    for (size_t i = 0; i < pods.n; i++)
        pss_plans_add(plans, &pods.items[i], out->result.findings.n, false);
    pss_plans_finish(plans);
}

static const struct pss_err *
prove(struct planned *planned)
{
    struct pss_buf out = {0};
    assert_null(pss_edits_settle(&planned->result.edits));
    pss_edits_apply(&out, planned->doc->src, &planned->result.edits);
    planned->result.text = padded(planned->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return pss_prove(&planned->task, &planned->tree);
}

static void
refuses(struct planned *planned, const char *part)
{
    const struct pss_err *err = prove(planned);
    assert_non_null(err);
    assert_int_equal(err->code, PSS_ERR_BUG);
    if (pss_str_find(err->message, pss_str_of(part), 0) == SIZE_MAX)
        fail_msg("%.*s", PSS_FMT(err->message));
    pss_arena_release(planned->mem);
}

static size_t
offset_of(const struct planned *planned, const char *part)
{
    size_t at = pss_str_find(planned->doc->src, pss_str_of(part), 0);
    assert_true(at != SIZE_MAX);
    return at;
}

static void
spoil(struct planned *planned, const char *old, const char *new)
{
    size_t at = offset_of(planned, old);
    pss_edits_add(&planned->result.edits,
        (struct pss_edit){.at = at, .end = at + strlen(old), .text = pss_str_of(new)});
}

static void
accepts_the_plan(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    assert_true(planned.result.edits.n > 0);
    assert_null(prove(&planned));
    pss_arena_release(planned.mem);
}

static void
refuses_another_value(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    spoil(&planned, "shop:1.2", "shop:1.3");
    refuses(&planned, "a value outside the edits would change");
}

static void
refuses_another_key(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    spoil(&planned, "image", "imagine");
    refuses(&planned, "a value outside the edits would change");
}

static void
refuses_a_lost_entry(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    spoil(&planned, "  name: web\n", "");
    refuses(&planned, "a value outside the edits would change");
}

static void
refuses_another_depth(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned,
        "apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    a: b\n    c: d\n"
        "spec:\n  hostNetwork: false\n  containers:\n  - name: app\n    image: x\n"
        "    securityContext: {privileged: true}\n",
        PSS_BASELINE);
    spoil(&planned, "    c: d", "  c: d");
    refuses(&planned, "a value outside the edits would change");
}

static void
refuses_another_quote(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    spoil(&planned, "app", "\"app\"");
    refuses(&planned, "a value outside the edits would change");
}

/* The own text of a block scalar stays; the line ends behind it do not. */
static void
refuses_line_ends_of_a_block_scalar(void **state)
{
    (void)state;
    static const struct {
        const char *scalar;
        const char *old;
        const char *new;
    } rows[] = {
        /* one more, since the last line of the file had none */
        {"|\n      ring", "ring", "ring\n    tty: true"},
        {">\n      ring", "ring", "ring\n    tty: true"},
        {"|+\n      ring\n  ", "ring\n  ", "ring\n  \n    tty: true"},
        {"|\n      ring", "ring", "ring\n"},
        /* one less */
        {"|\n      ring\n    # c", "\n    # c", ""},
        {"|+\n      ring\n\n    tty: true\n", "\n\n", "\n"},
        /* one more in the middle */
        {"|+\n      ring\n    tty: true\n", "ring\n", "ring\n\n"},
        {"|+\n      ring\n    # c\n\n    tty: true\n", "    # c\n", ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct planned planned;
        struct pss_str text = pss_arena_printf(mem,
            "apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  containers:\n"
            "  - name: app\n    workingDir: %s",
            rows[i].scalar);
        plan(&planned, text.p, PSS_BASELINE);
        spoil(&planned, rows[i].old, rows[i].new);
        refuses(&planned, "a value outside the edits would change");
        pss_arena_release(mem);
    }
}

static void
refuses_what_does_not_pass(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_BASELINE);
    assert_int_equal(planned.result.edits.n, 1);
    planned.result.edits.items[0].text = PSS_STR("yes");
    refuses(&planned, "a pod would not pass");
}

static void
refuses_broken_yaml(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_BASELINE);
    planned.result.edits.items[0].text = PSS_STR("[");
    refuses(&planned, "the new text would not be YAML");
}

static void
refuses_another_cut(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_BASELINE);
    planned.result.edits.items[0].text = PSS_STR("false\n---\n");
    refuses(&planned, "the documents would be cut otherwise");
}

static void
refuses_a_lost_pod(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_BASELINE);
    const struct pss_node *kind = pss_find(planned.tree.root, PSS_STR("kind")).value;
    struct pss_touched touched = {kind, false};
    PSS_PUSH(planned.mem, &planned.task.touched, touched);
    spoil(&planned, "Pod", "Pot");
    refuses(&planned, "a pod would be lost");
}

static void
refuses_a_second_change(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned, manifest, PSS_RESTRICTED);
    planned.result.edits.n = 0;
    planned.task.touched.n = 0;
    planned.result.pods.items[0].outcome = PSS_LEFT; /* as if edited in part only */
    size_t at = offset_of(&planned, "app");
    pss_edits_add(&planned.result.edits,
        (struct pss_edit){.at = at, .end = at, .text = PSS_STR(" ")});
    refuses(&planned, "a second run would change more");
}

static void
refuses_to_touch_another_user(void **state)
{
    (void)state;
    struct planned planned;
    plan(&planned,
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n"
        "  data: &d\n    privileged: true\n- apiVersion: v1\n  kind: Pod\n  spec:\n"
        "    containers:\n    - name: app\n      image: x\n"
        "      securityContext: *d\n",
        PSS_BASELINE);
    planned.result.edits.n = 0;
    planned.task.touched.n = 0;
    const struct pss_node *list = pss_get(planned.tree.root, "items");
    const struct pss_node *data = pss_get(list->first, "data");
    struct pss_touched touched = {data->first, false};
    PSS_PUSH(planned.mem, &planned.task.touched, touched);
    spoil(&planned, "true", "false");
    refuses(&planned, "a value that shares an anchor would change");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_the_plan),
        cmocka_unit_test(refuses_another_value),
        cmocka_unit_test(refuses_another_key),
        cmocka_unit_test(refuses_a_lost_entry),
        cmocka_unit_test(refuses_another_depth),
        cmocka_unit_test(refuses_another_quote),
        cmocka_unit_test(refuses_line_ends_of_a_block_scalar),
        cmocka_unit_test(refuses_what_does_not_pass),
        cmocka_unit_test(refuses_broken_yaml),
        cmocka_unit_test(refuses_another_cut),
        cmocka_unit_test(refuses_a_lost_pod),
        cmocka_unit_test(refuses_a_second_change),
        cmocka_unit_test(refuses_to_touch_another_user),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
