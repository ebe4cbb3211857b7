/* How the documents of an input are counted. */
#include "unit.h"

#include "pss/beyond.h"
#include "pss/parser.h"
#include "pss/run.h"

struct counts {
    size_t objects;
    size_t foreign;
    size_t templates;
    size_t errors;
};

static struct counts
count(const char *path, const char *text, bool is_found, const char *option)
{
    struct pss_arena *mem = pss_arena_new();
    const char *argv[] = {"pss-fix", option};
    struct pss_opts opts;
    assert_null(pss_opts_parse(&opts, mem, option ? 2 : 1, argv));
    size_t n = strlen(text);
    char *bytes = pss_alloc(mem, n + 64);
    memcpy(bytes, text, n);
    struct pss_result result = {0};
    struct pss_around around;
    pss_opts_around(&around, &opts);
    around.is_found = is_found;
    pss_run_bytes(
        &result, mem, &opts.fixing, &around, path, (struct pss_str){bytes, n});
    struct counts counts = {
        result.n_objects, result.n_foreign, result.templates, result.failures.n};
    pss_arena_release(mem);
    return counts;
}

static void
documents_are_counted(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        struct counts wanted;
    } rows[] = {
        {"apiVersion: v1\nkind: ConfigMap\n", {1, 0, 0, 0}},
        {"apiVersion: v1\nkind: Pod\nspec: {}\n", {1, 0, 0, 0}},
        {"\"apiVersion\": v1\n'kind': \"Pod\"\n", {1, 0, 0, 0}},
        {"{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\"}", {1, 0, 0, 0}},
        {"{\"apiVersion\": \"v1\", \"kind\": \"A\"}\n{\"b\": 1}", {1, 1, 0, 0}},
        {"apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod}\n"
         "- {apiVersion: v1, kind: Pod}\n",
            {1, 0, 0, 0}},
        {"a: 1\n---\nkind: x\n---\napiVersion: x\n---\n# y\n---\n- z\n---\nw\n",
            {0, 3, 0, 0}},
        {"a: {b: 1}\n", {0, 1, 0, 0}},
        {"", {0, 0, 0, 0}},
        {"# x\n", {0, 0, 0, 0}},
        {"- {op: add, path: /a, value: 1}\n", {0, 0, 0, 0}},
        {"apiVersion: v1\nkind: {{ x }}\n", {0, 0, 1, 0}},
        {"apiVersion: v1\nkind: Pod\n a: [\n", {1, 0, 0, 1}},
        {"kind: Pod\n a: [\n", {0, 0, 0, 1}},
        {"a: [\n", {0, 1, 0, 0}},
        {"a: \xff\n", {0, 1, 0, 0}},
        {"kind: \xff\n", {0, 0, 0, 1}},
    };
    static const char *const options[] = {NULL, "--no-prefilter"};
    for (size_t i = 0; i < 2 * PSS_COUNT(rows); i++) {
        const struct counts *wanted = &rows[i / 2].wanted;
        struct counts got = count("a.yaml", rows[i / 2].text, true, options[i % 2]);
        if (memcmp(&got, wanted, sizeof got) != 0)
            fail_msg("%s: %zu %zu %zu %zu", rows[i / 2].text, got.objects, got.foreign,
                got.templates, got.errors);
    }
}

static void
what_is_named_is_not_foreign(void **state)
{
    (void)state;
    assert_int_equal(count("a.yaml", "a: [\n", false, NULL).errors, 1);
    assert_int_equal(count("a.yaml", "a: [\n", false, NULL).foreign, 0);
    assert_int_equal(count("a.yaml", "a: 1\n", false, NULL).foreign, 1);
}

static void
nor_is_a_kustomization(void **state)
{
    (void)state;
    assert_int_equal(count("b/kustomization.yaml", "a: [\n", true, NULL).errors, 1);
    assert_int_equal(count("b/kustomization.yaml", "a: 1\n", true, NULL).foreign, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(documents_are_counted),
        cmocka_unit_test(what_is_named_is_not_foreign),
        cmocka_unit_test(nor_is_a_kustomization),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
