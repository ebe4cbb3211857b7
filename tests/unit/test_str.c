/* Borrowed bytes: order, parts, case. */
#include "unit.h"

static void
orders_by_bytes(void **state)
{
    (void)state;
    assert_true(pss_str_cmp(PSS_STR("a"), PSS_STR("b")) < 0);
    assert_true(pss_str_cmp(PSS_STR("ab"), PSS_STR("a")) > 0);
    assert_true(pss_str_cmp(PSS_STR("a"), PSS_STR("ab")) < 0);
    assert_true(pss_str_cmp(PSS_STR("\xC3"), PSS_STR("z")) > 0);
    assert_int_equal(pss_str_cmp(PSS_STR("ab"), PSS_STR("ab")), 0);
    assert_int_equal(pss_str_cmp((struct pss_str){NULL, 0}, PSS_STR("")), 0);
    assert_true(
        pss_str_cmp((struct pss_str){"a\0b", 3}, (struct pss_str){"a\0a", 3}) > 0);
}

static void
compares(void **state)
{
    (void)state;
    assert_true(pss_str_eq((struct pss_str){NULL, 0}, PSS_STR("")));
    assert_true(pss_str_is(PSS_STR("abc"), "abc"));
    assert_false(pss_str_is(PSS_STR("abc"), "abcd"));
    assert_true(pss_str_same_letters(PSS_STR("CAP_all"), PSS_STR("cap_ALL")));
    assert_false(pss_str_same_letters(PSS_STR("al"), PSS_STR("all")));
    /* `[` is `{` less the bit that tells letters apart. */
    assert_false(pss_str_same_letters(PSS_STR("["), PSS_STR("{")));
}

static void
finds_parts(void **state)
{
    (void)state;
    struct pss_str s = PSS_STR("abcabc");
    assert_true(pss_str_starts(s, PSS_STR("")));
    assert_true(pss_str_starts(s, PSS_STR("abc")));
    assert_false(pss_str_starts(PSS_STR("ab"), PSS_STR("abc")));
    assert_true(pss_str_ends(s, PSS_STR("bc")));
    assert_true(pss_str_ends(s, PSS_STR("")));
    assert_false(pss_str_ends(PSS_STR("c"), PSS_STR("bc")));
    assert_int_equal(pss_str_find(s, PSS_STR("bc"), 0), 1);
    assert_int_equal(pss_str_find(s, PSS_STR("bc"), 2), 4);
    assert_int_equal(pss_str_find(s, PSS_STR("bc"), 5), SIZE_MAX);
    assert_int_equal(pss_str_find(s, PSS_STR(""), 6), 6);
    assert_int_equal(pss_str_find(s, PSS_STR(""), 7), SIZE_MAX);
    assert_int_equal(pss_str_find(PSS_STR(""), PSS_STR("a"), 0), SIZE_MAX);
}

/* So many first bytes that the way of searching changes. */
static void
finds_parts_among_their_first_bytes(void **state)
{
    (void)state;
    char text[2000];
    memset(text, 'a', sizeof text);
    struct pss_str s = {text, sizeof text};
    assert_int_equal(pss_str_find(s, PSS_STR("ab"), 0), SIZE_MAX);
    for (size_t at = 1; at < sizeof text; at++) {
        text[at] = 'b';
        assert_int_equal(pss_str_find(s, PSS_STR("ab"), 0), at - 1);
        assert_int_equal(pss_str_find(s, PSS_STR("ab"), at), SIZE_MAX);
        assert_int_equal(
            pss_str_find((struct pss_str){text, at}, PSS_STR("ab"), 0), SIZE_MAX);
        text[at] = 'a';
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(orders_by_bytes),
        cmocka_unit_test(compares),
        cmocka_unit_test(finds_parts),
        cmocka_unit_test(finds_parts_among_their_first_bytes),
    };
    return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
