/* What plain scalars mean, and how text is folded, unescaped and chomped. What
 * is wanted comes from goyaml v2 and sigs.k8s.io/yaml (`judge scalars`). */
#include "yamltext.h"

struct row {
    const char *yaml; /* what stands behind `v: ` */
    enum pss_type type;
    const char *text; /* NULL: of no matter */
};

static void
check(const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct row *row = &rows[i];
        struct pss_arena *mem = pss_arena_new();
        struct pss_str text = pss_arena_printf(mem, "v: %s\n", row->yaml);
        struct yaml y = yaml_of(text.p);
        struct pss_value value = pss_value_of(y.tree.root->first);
        if (value.type != row->type)
            fail_msg(
                "%s: type %d, wanted %d", row->yaml, (int)value.type, (int)row->type);
        if (row->text && !pss_str_is(value.text, row->text))
            fail_msg("%s: got [%.*s], wanted [%s]", row->yaml, PSS_FMT(value.text),
                row->text);
        pss_arena_release(y.mem);
        pss_arena_release(mem);
    }
}

static void
words_are_null_and_booleans(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"", PSS_NULL},
        {"~", PSS_NULL},
        {"null", PSS_NULL},
        {"Null", PSS_NULL},
        {"NULL", PSS_NULL},
        {"y", PSS_BOOL, "true"},
        {"Y", PSS_BOOL, "true"},
        {"yes", PSS_BOOL, "true"},
        {"Yes", PSS_BOOL, "true"},
        {"YES", PSS_BOOL, "true"},
        {"true", PSS_BOOL, "true"},
        {"True", PSS_BOOL, "true"},
        {"TRUE", PSS_BOOL, "true"},
        {"on", PSS_BOOL, "true"},
        {"On", PSS_BOOL, "true"},
        {"ON", PSS_BOOL, "true"},
        {"n", PSS_BOOL, "false"},
        {"N", PSS_BOOL, "false"},
        {"no", PSS_BOOL, "false"},
        {"No", PSS_BOOL, "false"},
        {"NO", PSS_BOOL, "false"},
        {"false", PSS_BOOL, "false"},
        {"False", PSS_BOOL, "false"},
        {"FALSE", PSS_BOOL, "false"},
        {"off", PSS_BOOL, "false"},
        {"Off", PSS_BOOL, "false"},
        {"OFF", PSS_BOOL, "false"},
        {"yEs", PSS_STRING, "yEs"},
        {"tRUE", PSS_STRING, "tRUE"},
        {"nULL", PSS_STRING, "nULL"},
        {"t", PSS_STRING, "t"},
        {"f", PSS_STRING, "f"},
        {"none", PSS_STRING, "none"},
        {"\"true\"", PSS_STRING, "true"},
        {"'null'", PSS_STRING, "null"},
        {"|-\n  yes", PSS_STRING, "yes"},
    };
    check(rows, PSS_COUNT(rows));
}

static void
numbers_are_read_as_go_does(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"0123", PSS_INT, "83"},
        {"0o123", PSS_INT, "83"},
        {"0O123", PSS_INT, "83"},
        {"0_123", PSS_INT, "83"},
        {"0o0", PSS_INT, "0"},
        {"08", PSS_INT, "8"},
        {"0_8", PSS_INT, "8"},
        {"0789", PSS_INT, "789"},
        {"00", PSS_INT, "0"},
        {"-0", PSS_INT, "0"},
        {"+0", PSS_INT, "0"},
        {"0x0", PSS_INT, "0"},
        {"0e0", PSS_INT, "0"},
        {"-0.0", PSS_INT, "-0"},
        {"1_000", PSS_INT, "1000"},
        {"1__0_", PSS_INT, "10"},
        {"-_1", PSS_INT, "-1"},
        {"_1", PSS_STRING, "_1"},
        {"0x1F", PSS_INT, "31"},
        {"0X1f", PSS_INT, "31"},
        {"0x_1F", PSS_INT, "31"},
        {"0b11", PSS_INT, "3"},
        {"-0b101", PSS_INT, "-5"},
        {"0b+1", PSS_INT, "1"},
        {"0o8", PSS_STRING, "0o8"},
        {"0b2", PSS_STRING, "0b2"},
        {"0xG", PSS_STRING, "0xG"},
        {"0x", PSS_STRING, "0x"},
        {"0x1p-2", PSS_STRING, "0x1p-2"},
        {"--1", PSS_STRING, "--1"},
        {"+-1", PSS_STRING, "+-1"},
        {"1.0", PSS_INT, "1"},
        {"1.", PSS_INT, "1"},
        {"1e3", PSS_INT, "1000"},
        {"6.5534e4", PSS_INT, "65534"},
        {"0.5", PSS_FLOAT, "0.5"},
        {"-1.50", PSS_FLOAT, "-1.5"},
        {".5", PSS_FLOAT, "0.5"},
        {".5e3", PSS_INT, "500"},
        {".5e", PSS_STRING, ".5e"},
        {"._5", PSS_STRING, "._5"},
        {"1e", PSS_STRING, "1e"},
        {"1.2.3", PSS_STRING, "1.2.3"},
        {"0.1", PSS_FLOAT, "0.1"},
        {"0.30000000000000004", PSS_FLOAT, "0.30000000000000004"},
        {"123456789.125", PSS_FLOAT, "123456789.125"},
        {"1e-6", PSS_FLOAT, "0.000001"},
        {"1e-7", PSS_FLOAT, "1e-7"},
        {"1.5e-10", PSS_FLOAT, "1.5e-10"},
        {"1e20", PSS_FLOAT, "100000000000000000000"},
        {"1e21", PSS_FLOAT, "1e+21"},
        {"1.5e300", PSS_FLOAT, "1.5e+300"},
        {"1e308", PSS_FLOAT, "1e+308"},
        {"4.9e-324", PSS_FLOAT, "5e-324"},
        {"1e400", PSS_STRING, "1e400"},
        {"1e-400", PSS_INT, "0"},
        {"9223372036854775807", PSS_INT, "9223372036854775807"},
        {"-9223372036854775808", PSS_INT, "-9223372036854775808"},
        {"9223372036854775808", PSS_UINT, "9223372036854775808"},
        {"0xFFFFFFFFFFFFFFFF", PSS_UINT, "18446744073709551615"},
        {"+9223372036854775808", PSS_UINT, "9223372036854776000"},
        {"18446744073709551616", PSS_FLOAT, "18446744073709552000"},
        {"12345678901234567890123", PSS_FLOAT, "1.2345678901234568e+22"},
        {"-9223372036854775809", PSS_FLOAT, "-9223372036854776000"},
        {".inf", PSS_REJECTED},
        {"+.Inf", PSS_REJECTED},
        {"-.INF", PSS_REJECTED},
        {".nan", PSS_REJECTED},
        {".NaN", PSS_REJECTED},
        {"+.nan", PSS_STRING, "+.nan"},
        {"inf", PSS_STRING, "inf"},
        {"NaN", PSS_STRING, "NaN"},
    };
    check(rows, PSS_COUNT(rows));
}

static void
the_rest_are_strings(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"1Gi", PSS_STRING, "1Gi"},
        {"500m", PSS_STRING, "500m"},
        {"12:30", PSS_STRING, "12:30"},
        {"1:30:45", PSS_STRING, "1:30:45"},
        {"=", PSS_STRING, "="},
        {"<<", PSS_STRING, "<<"},
        {"2020-01-01", PSS_STRING, "2020-01-01"},
        {"2020-01-01T00:00:00Z", PSS_STRING, "2020-01-01T00:00:00Z"},
        {"a # comment", PSS_STRING, "a"},
        {"a#b", PSS_STRING, "a#b"},
        {"{a: 1}", PSS_MAPPING},
        {"[1]", PSS_SEQUENCE},
        {"\n  a: 1", PSS_MAPPING},
        {"\n- 1", PSS_SEQUENCE},
    };
    check(rows, PSS_COUNT(rows));
}

static void
tags_decide_first(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"!!str 12", PSS_STRING, "12"},
        {"!!str", PSS_STRING, ""},
        {"!!str null", PSS_STRING, "null"},
        {"! 12", PSS_STRING, "12"},
        {"!x 12", PSS_STRING, "12"},
        {"!!foo yes", PSS_STRING, "yes"},
        {"!!merge <<", PSS_STRING, "<<"},
        {"!!bool yes", PSS_BOOL, "true"},
        {"!!bool \"no\"", PSS_BOOL, "false"},
        {"!!bool x", PSS_REJECTED},
        {"!!bool 1", PSS_REJECTED},
        {"!!int 12", PSS_INT, "12"},
        {"!!int \"0x1F\"", PSS_INT, "31"},
        {"!!int |-\n  12", PSS_INT, "12"},
        {"!!int |\n  12", PSS_REJECTED},
        {"!!int 1.0", PSS_REJECTED},
        {"!!int", PSS_REJECTED},
        {"!!int x", PSS_REJECTED},
        {"!!float 12", PSS_INT, "12"},
        {"!!float 1.5", PSS_FLOAT, "1.5"},
        {"!!float 9223372036854775808", PSS_REJECTED},
        {"!!float .inf", PSS_REJECTED},
        {"!!float x", PSS_REJECTED},
        {"!!null", PSS_NULL},
        {"!!null \"~\"", PSS_NULL},
        {"!!null x", PSS_REJECTED},
        {"!!binary aGk=", PSS_STRING, "hi"},
        {"!!binary |\n  aG\n  k=", PSS_STRING, "hi"},
        {"!!binary \"\"", PSS_STRING, ""},
        {"!!binary /w==", PSS_STRING, "\xef\xbf\xbd"},
        {"!!binary aGk", PSS_REJECTED},
        {"!!binary a=Gk", PSS_REJECTED},
        {"!!binary aGk=aGk=", PSS_REJECTED},
        {"!!timestamp 2020-01-01", PSS_STRING, "2020-01-01"},
        {"!!timestamp 2020-1-1 3:4:5.25", PSS_STRING, "2020-1-1 3:4:5.25"},
        {"!!timestamp 2020-02-29t03:04:05-07:00", PSS_STRING},
        {"!!timestamp 2021-02-29", PSS_REJECTED},
        {"!!timestamp 12", PSS_REJECTED},
        {"!<tag:yaml.org,2002:int> \"12\"", PSS_INT, "12"},
        {"!<tag:yaml.org,2002:str> 12", PSS_STRING, "12"},
        {"!!in%74 \"7\"", PSS_INT, "7"},
        {"&a !!str 12", PSS_STRING, "12"},
        {"!!str &a 12", PSS_STRING, "12"},
        {"&a", PSS_NULL},
    };
    check(rows, PSS_COUNT(rows));
}

static void
quoted_text_is_folded_and_unescaped(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"''", PSS_STRING, ""},
        {"'it''s'", PSS_STRING, "it's"},
        {"'a''''b'", PSS_STRING, "a''b"},
        {"''''", PSS_STRING, "'"},
        {"'a\\nb'", PSS_STRING, "a\\nb"},
        {"'a\n  b'", PSS_STRING, "a b"},
        {"'a  \n\n\n  b'", PSS_STRING, "a\n\nb"},
        {"' a '", PSS_STRING, " a "},
        {"'a \n '", PSS_STRING, "a "},
        {"\"\"", PSS_STRING, ""},
        {"\"\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\\\\"", PSS_STRING,
            "\a\b\t\n\v\f\r\x1b \"\\"},
        {"\"\\N\\_\\L\\P\"", PSS_STRING, "\xc2\x85\xc2\xa0\xe2\x80\xa8\xe2\x80\xa9"},
        {"\"\\x41\\u00e9\\U0001F600\"", PSS_STRING, "A\xc3\xa9\xf0\x9f\x98\x80"},
        {"\"a\n  b\"", PSS_STRING, "a b"},
        {"\"a\n\n  b\"", PSS_STRING, "a\nb"},
        {"\"a\\\n  b\"", PSS_STRING, "ab"},
        {"\"a \\\n\n  b\"", PSS_STRING, "a \nb"},
        {"\"a\\\n  \\ b\"", PSS_STRING, "a b"},
        {"\"a\r\n  b\r\n\r\n  c\"", PSS_STRING, "a b\nc"},
        {"\"a\xc2\x85  b\"", PSS_STRING, "a b"},
        {"\"a \xe2\x80\xa8 b\"", PSS_STRING,
            "a\xe2\x80\xa8"
            "b"},
    };
    check(rows, PSS_COUNT(rows));
}

static void
plain_text_is_folded(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"a b  c", PSS_STRING, "a b  c"},
        {"a\n  b", PSS_STRING, "a b"},
        {"a  \n  b  ", PSS_STRING, "a b"},
        {"a\n\n\n  b", PSS_STRING, "a\n\nb"},
        {"a\r\n  b", PSS_STRING, "a b"},
        {"1\n  2", PSS_STRING, "1 2"},
        {"\n  a\n  b", PSS_STRING, "a b"},
    };
    check(rows, PSS_COUNT(rows));
}

static void
block_text_is_chomped(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"|\n  a\n  b", PSS_STRING, "a\nb\n"},
        {"|-\n  a\n\n", PSS_STRING, "a"},
        {"|\n  a\n\n\n", PSS_STRING, "a\n"},
        {"|+\n  a\n\n\n", PSS_STRING, "a\n\n\n\n"},
        {"|2\n    a\n  b", PSS_STRING, "  a\nb\n"},
        {"|2-\n    a", PSS_STRING, "  a"},
        {"|-2\n    a", PSS_STRING, "  a"},
        {"|\n\n  a", PSS_STRING, "\na\n"},
        {"| # comment\n  a # none", PSS_STRING, "a # none\n"},
        {"|\n  a\r\n  b\r\n", PSS_STRING, "a\nb\n"},
        {"|-\n", PSS_STRING, ""},
        {"|+\n\n", PSS_STRING, "\n\n"},
        {"|\n  a\n    b\n  \tc", PSS_STRING, "a\n  b\n\tc\n"},
        {">\n  a\n  b\n\n  c", PSS_STRING, "a b\nc\n"},
        {">-\n  a\n\n\n  b", PSS_STRING, "a\n\nb"},
        {">\n  a\n    b\n  c", PSS_STRING, "a\n  b\nc\n"},
        {">\n  a\n\n    b\n\n  c", PSS_STRING, "a\n\n  b\n\nc\n"},
        {">\n  a\n   b\n  c\n  d", PSS_STRING, "a\n b\nc d\n"},
        {">+\n  a\n\n", PSS_STRING, "a\n\n\n"},
        {">\n\n  a", PSS_STRING, "\na\n"},
    };
    check(rows, PSS_COUNT(rows));
}

/* An indicator counts from the block collection around, as does the least indentation. */
static void
block_text_knows_its_parent(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        const char *text; /* of the last scalar */
    } rows[] = {
        {"a:\n  b: |1\n    x\n", " x\n"},
        {"- |1\n  x\n", " x\n"},
        {"- - |1\n    x\n", " x\n"},
        {"a:\n- |1\n  x\n", " x\n"},
        {"&k a: |1\n  x\n", " x\n"},
        {"|1\n  x\n", " x\n"},
        {"|\n x\n", "x\n"},
        {"a: |\n\n\nb: y\n", "y"},
        {"a:\n  - |\n    x", "x\n"},
        {"a: |+\n  x\n ", "x\n\n"},
        {"a: |+", ""},
        {"a: >-\n  x", "x"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        const struct pss_node *node = y.tree.root;
        while (node->last)
            node = node->last;
        assert_str(pss_scalar_text(node), rows[i].text);
        pss_arena_release(y.mem);
    }
}

static void
json_text_is_read(void **state)
{
    (void)state;
    struct yaml y = yaml_of("{\"a\": \"\\/ \\ud83d\\ude00 \\u00e9\", \"b\": 1.0}");
    const struct pss_node *a = y.tree.root->first;
    assert_str(pss_scalar_text(a), "/ \xf0\x9f\x98\x80 \xc3\xa9");
    assert_int_equal(pss_value_of(a->next).type, PSS_INT);
    assert_int_equal(pss_value_of(a->next).integer, 1);
    pss_arena_release(y.mem);
}

static void
numbers_have_their_values(void **state)
{
    (void)state;
    struct yaml y =
        yaml_of("[-9223372036854775808, 0xFFFFFFFFFFFFFFFF, 2.5, 1e3, 4294967296]");
    const struct pss_node *item = y.tree.root->first;
    assert_true(pss_value_of(item).integer == INT64_MIN);
    item = item->next;
    assert_true(pss_value_of(item).natural == UINT64_MAX);
    item = item->next;
    assert_true(pss_value_of(item).number == 2.5);
    item = item->next;
    assert_true(pss_value_of(item).integer == 1000);
    item = item->next;
    assert_true(pss_value_of(item).integer == 4294967296);
    pss_arena_release(y.mem);
}

static void
null_is_told(void **state)
{
    (void)state;
    struct yaml y = yaml_of("[~, null, &a !!null '', *a, '', 'null', x, [], !!str ]");
    static const bool wanted[] = {
        true, true, true, true, false, false, false, false, false};
    size_t i = 0;
    for (const struct pss_node *item = y.tree.root->first; item; item = item->next)
        assert_int_equal(pss_is_null(item), wanted[i++]);
    assert_int_equal(i, PSS_COUNT(wanted));
    assert_true(pss_is_null(NULL));
    assert_int_equal(pss_value_of(NULL).type, PSS_NULL);
    pss_arena_release(y.mem);
}

static void
aliases_are_followed(void **state)
{
    (void)state;
    struct yaml y = yaml_of("{a: &x 0o17, b: *x, c: &m {d: 1}, e: *m}");
    const struct pss_node *b = y.tree.root->first->next;
    assert_str(pss_value_of(b).text, "15");
    assert_str(pss_scalar_text(b), "0o17");
    assert_int_equal(pss_value_of(y.tree.root->last).type, PSS_MAPPING);
    pss_arena_release(y.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_null_and_booleans),
        cmocka_unit_test(numbers_are_read_as_go_does),
        cmocka_unit_test(the_rest_are_strings),
        cmocka_unit_test(tags_decide_first),
        cmocka_unit_test(quoted_text_is_folded_and_unescaped),
        cmocka_unit_test(plain_text_is_folded),
        cmocka_unit_test(block_text_is_chomped),
        cmocka_unit_test(block_text_knows_its_parent),
        cmocka_unit_test(json_text_is_read),
        cmocka_unit_test(numbers_have_their_values),
        cmocka_unit_test(null_is_told),
        cmocka_unit_test(aliases_are_followed),
    };
    return cmocka_run_group_tests_name("value", tests, NULL, NULL);
}
