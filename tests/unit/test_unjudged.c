/* What may run in a namespace and was not judged, and what that means for its label. */
#include "unit.h"

#include "../../src/app/unjudged.h"
#include "pss/beyond.h"
#include "pss/parser.h"
#include "pss/run.h"

struct input {
    struct pss_arena *mem;
    struct pss_opts opts;
    struct pss_result result;
};

static struct input
input_of(const char *text, const char *option)
{
    struct input input = {.mem = pss_arena_new(), .result = {.path = "a.yaml"}};
    const char *argv[] = {"pss-fix", "--readiness", option};
    assert_null(pss_opts_parse(&input.opts, input.mem, option ? 3 : 2, argv));
    size_t n = strlen(text);
    char *bytes = pss_alloc(input.mem, n + 64); /* doc.h: zero bytes follow the text */
    memcpy(bytes, text, n);
    struct pss_around around;
    pss_opts_around(&around, &input.opts);
    pss_run_bytes(&input.result, input.mem, &input.opts.fixing, &around, "a.yaml",
        (struct pss_str){bytes, n});
    return input;
}

/* A finding of the rule at the first place of these bytes, which stand in a
 * document. */
static void
add_finding(struct input *input, const char *rule, const char *bytes, size_t document)
{
    size_t at = pss_str_find(input->result.doc->src, pss_str_of(bytes), 0);
    assert_true(at != SIZE_MAX);
    struct pss_finding finding = {
        .rule = rule,
        .span = pss_span_of(at, at + strlen(bytes)),
        .pod = PSS_NOWHERE,
        .document = document,
        .edit_of = PSS_NOWHERE,
        .outcome = PSS_SUPPRESSED, /* admission knows of no suppression */
    };
    PSS_PUSH(input->mem, &input->result.findings, finding);
}

/* One word a doubt: reason, namespace ("*": any), object, line. */
static void
assert_doubts(struct input *input, const char *wanted)
{
    struct pss_ready_rows rows = {0};
    struct pss_buf got = {0};
    pss_unjudged_find(&rows, input->mem, &input->opts, &input->result);
    for (size_t i = 0; i < rows.doubts.n; i++) {
        const struct pss_ready_doubt *doubt = &rows.doubts.items[i];
        pss_buf_printf(&got, "%s%s:%.*s:%.*s:%.*s", i > 0 ? " " : "",
            pss_doubt_name(doubt->kind),
            PSS_FMT(doubt->space.n > 0 ? doubt->space : PSS_STR("*")),
            PSS_FMT(doubt->what), PSS_FMT(doubt->place));
    }
    if (!pss_str_is(pss_buf_str(&got), wanted))
        fail_msg("%.*s\ngot    %.*s\nwanted %s", PSS_FMT(input->result.doc->src),
            PSS_FMT(got), wanted);
    pss_buf_release(&got);
    pss_arena_release(input->mem);
}

static const char three_documents[] =
    "apiVersion: x/v1\nkind: Rollout\nmetadata: {name: web, namespace: shop}\n"
    "---\n"
    "apiVersion: v1\nkind: List\nitems:\n"
    "- apiVersion: x/v1\n  kind: Runner\n  metadata: {name: a, namespace: ci}\n"
    "- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b, namespace: quiet}\n"
    "- apiVersion: apps/v1\n  kind: Deploymnet\n  metadata: {name: c, namespace: far}\n"
    "---\n"
    "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: d}\n";

static void
an_object_is_found_by_the_place_of_its_finding(void **state)
{
    (void)state;
    struct input input = input_of(three_documents, NULL);
    add_finding(&input, "unknown-kind", "Rollout", 0);
    add_finding(&input, "unknown-kind", "Runner", 1);
    add_finding(&input, "no-such-kind", "apiVersion: apps/v1\n  kind", 1);
    add_finding(&input, "no-pod-template", "StatefulSet", 2);
    add_finding(&input, "duplicate-key", "name: d", 2); /* says nothing of pods */
    assert_doubts(&input,
        "unknown-kind:shop:Rollout/web:a.yaml:1 unknown-kind:ci:Runner/a:a.yaml:8 "
        "no-such-kind:far:Deploymnet/c:a.yaml:14 "
        "no-pod-template:*:StatefulSet/d:a.yaml:18");
}

static void
an_option_names_the_namespace_of_those_that_name_none(void **state)
{
    (void)state;
    struct input input = input_of(three_documents, "--namespace=own");
    add_finding(&input, "no-pod-template", "StatefulSet", 2);
    add_finding(&input, "unknown-kind", "Rollout", 0);
    assert_doubts(&input, "no-pod-template:own:StatefulSet/d:a.yaml:18 "
                          "unknown-kind:shop:Rollout/web:a.yaml:1");
}

static void
text_that_no_reader_takes_may_name_its_namespace(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *option;
        const char *wanted;
    } cases[] = {
        {"kind: Pod\nmetadata:\n  name: x\n  namespace: shop\nspec: [\n", NULL,
            "unreadable:shop::a.yaml:5"},
        {"metadata:\n\tnamespace: \"shop\" # x\n", NULL, "unreadable:shop::a.yaml:2"},
        {"metadata: {name: x, namespace: shop}\nspec: }\n", NULL,
            "unreadable:shop::a.yaml:2"},
        {"{\"kind\": \"Pod\", \"metadata\": {\"labels\": {\"namespace\": \"no\"}, "
         "\"namespace\": \"shop\"}, }}\n",
            NULL, "unreadable:shop::a.yaml:1"},
        /* It does not: a comment, another key, a template, a list. */
        {"metadata:\n  name: x\n  # namespace: shop\nspec: [\n", NULL,
            "unreadable:*::a.yaml:4"},
        {"metadata:\n  name: x\nsubjects:\n- namespace: shop\nspec: [\n", NULL,
            "unreadable:*::a.yaml:5"},
        {"metadata:\n  labels:\n    namespace: shop\nspec: [\n", NULL,
            "unreadable:*::a.yaml:4"},
        {"metadata:\n  namespace: {{ .Release.Namespace }}\n", NULL,
            "template:*::a.yaml:1"},
        {"metadata:\n  namespace: shop\nspec: {{ x }}\n", NULL,
            "template:shop::a.yaml:1"},
        {"{{ include \"all\" . }}\n", NULL, "template:*::a.yaml:1"},
        {"items:\n- metadata:\n    namespace: shop\n- [\n", NULL,
            "unreadable:*::a.yaml:4"},
        {"metadata:\n  name: x\nspec: [\n", "--namespace=own",
            "unreadable:own::a.yaml:3"},
        {"metadata:\n  namespace: shop\nspec: [\n", "--namespace=own",
            "unreadable:shop::a.yaml:3"},
        {"\xff\xfe", NULL, "unreadable:*::a.yaml"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct input input = input_of(cases[i].text, cases[i].option);
        struct pss_ready_rows rows = {0};
        pss_unjudged_find(&rows, input.mem, &input.opts, &input.result);
        assert_true(rows.doubts.n > 0);
        const struct pss_ready_doubt *doubt = &rows.doubts.items[0];
        struct pss_str got =
            pss_arena_printf(input.mem, "%s:%.*s::", pss_doubt_name(doubt->kind),
                PSS_FMT(doubt->space.n > 0 ? doubt->space : PSS_STR("*")));
        print_message("# %zu: %.*s\n", i, PSS_FMT(got));
        assert_true(pss_str_starts(pss_str_of(cases[i].wanted), got));
        assert_int_equal(rows.doubts.n, 1);
        pss_arena_release(input.mem);
    }
}

/* Text that is built to be slow. */
static void
many_keys_cost_no_more(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    for (int i = 0; i < 100000; i++)
        pss_buf_puts(&text, "metadata: {\n");
    pss_buf_putc(&text, '\0');
    struct input input = input_of(text.p, NULL);
    struct pss_ready_rows rows = {0};
    pss_unjudged_find(&rows, input.mem, &input.opts, &input.result);
    assert_int_equal(rows.doubts.n, 1);
    assert_int_equal(rows.doubts.items[0].space.n, 0);
    pss_buf_release(&text);
    pss_arena_release(input.mem);
}

/* ---- the decision ---- */

#define R PSS_RESTRICTED
#define B PSS_BASELINE
#define P PSS_PRIVILEGED

static void
one_verdict_for_a_namespace(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t workloads;
        bool is_system, is_exempt;
        enum pss_level met;
        int doubted; /* the level that a doubt leaves; -1: there is none */
        enum pss_level most;
        enum pss_ready_bar bar;
    } cases[] = {
        {"shop", 2, false, false, R, -1, R, PSS_BAR_NONE},
        {"shop", 2, false, false, B, -1, B, PSS_BAR_WORKLOADS},
        {"shop", 0, false, false, R, -1, P, PSS_BAR_UNSEEN},
        {"shop", 2, false, false, R, P, P, PSS_BAR_DOUBT},
        {"shop", 2, false, false, R, B, B, PSS_BAR_DOUBT},
        {"shop", 2, false, false, B, B, B, PSS_BAR_WORKLOADS},
        {"shop", 0, false, false, R, P, P, PSS_BAR_DOUBT},
        {"shop", 0, false, false, R, B, P, PSS_BAR_UNSEEN},
        {"kube-system", 2, true, false, R, -1, P, PSS_BAR_SYSTEM},
        {"far", 2, false, true, R, -1, P, PSS_BAR_EXEMPT},
        {"${NS}", 2, false, false, R, -1, P, PSS_BAR_UNNAMED},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_ready_doubt doubt = {.kind = PSS_DOUBT_UNREAD};
        struct pss_ready_space space = {
            .name = pss_str_of(cases[i].name),
            .workloads = cases[i].workloads,
            .is_system = cases[i].is_system,
            .is_exempt = cases[i].is_exempt,
        };
        space.meets[PSS_HARDEN] = cases[i].met;
        if (cases[i].doubted >= 0)
            space.limits[PSS_HARDEN] =
                (struct pss_ready_limit){(enum pss_level)cases[i].doubted, &doubt};
        struct pss_ready_verdict verdict = pss_ready_verdict(&space, PSS_HARDEN);
        print_message("# %zu\n", i);
        assert_int_equal(verdict.most, cases[i].most);
        assert_int_equal(verdict.bar, cases[i].bar);
        assert_true((verdict.doubt != NULL) == (verdict.bar == PSS_BAR_DOUBT));
    }
    assert_int_equal(pss_ready_verdict(NULL, PSS_MANUAL).bar, PSS_BAR_UNNAMED);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_object_is_found_by_the_place_of_its_finding),
        cmocka_unit_test(an_option_names_the_namespace_of_those_that_name_none),
        cmocka_unit_test(text_that_no_reader_takes_may_name_its_namespace),
        cmocka_unit_test(many_keys_cost_no_more),
        cmocka_unit_test(one_verdict_for_a_namespace),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
