/* What Kubernetes' way from YAML to JSON refuses. Tried on sigs.k8s.io/yaml. */
#include "yamltext.h"

#include "pss/buf.h"
#include "pss/refuse.h"

static void
values_and_keys_need_a_json_form(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        bool is_refused;
    } rows[] = {
        {"a: .inf", true},
        {"a: [{b: -.INF}]", true},
        {"a: .NaN", true},
        {"a: '.nan'", false},
        {".nan: 1", false},
        {"a: !!int x", true},
        {"a: !!int 1.0", true},
        {"a: !!float 1", false},
        {"a: !!binary x", true},
        {"~: 1", true},
        {"?\n: 1", true},
        {"{a: 1}: 1", true},
        {"[a]: 1", true},
        {"&k [a]: 1", true},
        {"!!int x: 1", true},
        {"18446744073709551615: 1", true},
        {"9223372036854775807: 1", false},
        {"a: 18446744073709551615", false},
        {"a: &a {b: 1}\nc: {<<: *a}", false},
        {"a: &a [{b: 1}]\nc: {<<: *a}", true},
        {"a: &a [{b: 1}]\nc: {<<: [*a]}", true},
        {"c: {<<: 1}", true},
        {"c: {<<: }", true},
        {"c: {<<: [{}, 1]}", true},
        {"c: {'<<': 1}", false},
        {"a: \"\\/\"", true},
        {"\"\\ud83d\\ude00\": 1", true},
        {"{\"a\": \"\\/ \\ud83d\\ude00\"}", false}, /* JSON */
        {"a: '\\/'", false},
        {"a: \"\\\\/\"", false},
        {"# only this", false},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        if ((pss_refuse(&y.tree) != NULL) != rows[i].is_refused)
            fail_msg("%s", rows[i].yaml);
        pss_arena_release(y.mem);
    }
}

/* A list of `n` items in `n` lists in `n` lists, by aliases, beside `own` nodes. */
static bool
is_refused(int n, int own)
{
    struct pss_buf text = {0};
    pss_buf_puts(&text, "x0: &x0 [");
    for (int i = 0; i < n; i++)
        pss_buf_puts(&text, "a, ");
    pss_buf_puts(&text, "]\n");
    for (int level = 1; level <= 2; level++) {
        pss_buf_printf(&text, "x%d: &x%d [", level, level);
        for (int i = 0; i < n; i++)
            pss_buf_printf(&text, "*x%d, ", level - 1);
        pss_buf_puts(&text, "]\n");
    }
    pss_buf_puts(&text, "own: [");
    for (int i = 0; i < own; i++)
        pss_buf_puts(&text, "a, ");
    pss_buf_puts(&text, "]\n");
    pss_buf_putc(&text, '\0');
    struct yaml y = yaml_of(text.p);
    bool refused = pss_refuse(&y.tree) != NULL;
    pss_arena_release(y.mem);
    pss_buf_release(&text);
    return refused;
}

/* Aliases may come to 99 % of a small document's nodes when each of them is read. */
static void
aliases_may_not_prevail(void **state)
{
    (void)state;
    assert_false(is_refused(9, 0));
    assert_false(is_refused(15, 0));
    assert_true(is_refused(25, 0));
    assert_true(is_refused(25, 1000)); /* what comes later does not help */
    assert_true(is_refused(400, 0));
}

/* `n` aliases that lead to a list of `items`, and behind them a list of `own`. */
static bool
is_too_much(int own, int n, int items)
{
    struct pss_buf text = {0};
    pss_buf_puts(&text, "x: &x [");
    for (int i = 0; i < items; i++)
        pss_buf_puts(&text, "a, ");
    pss_buf_puts(&text, "]\ny: [");
    for (int i = 0; i < n; i++)
        pss_buf_puts(&text, "*x, ");
    pss_buf_puts(&text, "]\nown: [");
    for (int i = 0; i < own; i++)
        pss_buf_puts(&text, "a, ");
    pss_buf_puts(&text, "]\n");
    pss_buf_putc(&text, '\0');
    struct yaml y = yaml_of(text.p);
    const struct pss_err *err = pss_refuse(&y.tree);
    assert_true(!err || err->code == PSS_ERR_LIMIT);
    pss_arena_release(y.mem);
    pss_buf_release(&text);
    return err != NULL;
}

/* Kubernetes takes all of these. */
static void
aliases_may_not_be_most_of_a_large_document(void **state)
{
    (void)state;
    assert_false(is_too_much(0, 4990, 3));
    assert_true(is_too_much(0, 5010, 3));
    assert_false(is_too_much(0, 20010, 1));
    assert_false(is_too_much(6000, 5010, 3));
    assert_false(is_too_much(30000, 20010, 3));
    assert_true(is_too_much(10000, 20010, 3));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_and_keys_need_a_json_form),
        cmocka_unit_test(aliases_may_not_prevail),
        cmocka_unit_test(aliases_may_not_be_most_of_a_large_document),
    };
    return cmocka_run_group_tests_name("refuse", tests, NULL, NULL);
}
