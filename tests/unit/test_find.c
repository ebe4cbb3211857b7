/* Keys, duplicates and merges, as goyaml v2 resolves them. */
#include "yamltext.h"

#include "pss/buf.h"

static void
keys_become_text(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        const char *text; /* NULL: Kubernetes refuses the key */
    } rows[] = {
        {"a: 1", "a"},
        {"'a b': 1", "a b"},
        {"\"a\\x62\": 1", "ab"},
        {"yes: 1", "true"},
        {"y: 1", "true"},
        {"off: 1", "false"},
        {"'yes': 1", "yes"},
        {"010: 1", "8"},
        {"0x10: 1", "16"},
        {"1_000: 1", "1000"},
        {"-1: 1", "-1"},
        {"1.0: 1", "1"},
        {"0.1: 1", "0.1"},
        {"1.5: 1", "1.5"},
        {"1e3: 1", "1000"},
        {"100000.0: 1", "100000"},
        {"1e6: 1", "1e+06"},
        {"1234567.5: 1", "1.2345675e+06"},
        {"0.0001: 1", "0.0001"},
        {"0.00001: 1", "1e-05"},
        {"3.141592653589793: 1", "3.1415927"},
        {"-0.0: 1", "-0"},
        {"1e39: 1", ".inf"},
        {"-.inf: 1", "-.inf"},
        {".nan: 1", ".nan"},
        {"1e400: 1", "1e400"},
        {"!!str 010: 1", "010"},
        {"!!float 12: 1", "12"},
        {"!!binary aGk=: 1", "hi"},
        {"? a\n: 1", "a"},
        {"? a\n  b\n: 1", "a b"},
        {"? |\n  a\n: 1", "a\n"},
        {"'': 1", ""},
        {"2020-01-01: 1", "2020-01-01"},
        {"~: 1", NULL},
        {"null: 1", NULL},
        {"?\n: 1", NULL},
        {"18446744073709551615: 1", NULL},
        {"[a]: 1", NULL},
        {"{a: 1}: 1", NULL},
        {"!!int x: 1", NULL},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        struct pss_str text = pss_key_text(y.tree.root->first->key);
        if (!rows[i].text)
            assert_null(text.p);
        else if (!text.p || !pss_str_is(text, rows[i].text))
            fail_msg("%s: got [%.*s]", rows[i].yaml, PSS_FMT(text));
        pss_arena_release(y.mem);
    }
}

/* The decoded value that a key of the last entry of the root leads to. */
static struct pss_str
text_at(const struct pss_found *found)
{
    return found->value ? pss_scalar_text(found->value) : PSS_STR("(none)");
}

struct row {
    const char *yaml; /* the mapping asked is the value of its key `m` */
    const char *key;
    const char *text;
    size_t duplicates;
    bool is_merged;
    bool is_ambiguous;
};

static const struct row rows[] = {
    {"m: {a: 1}", "a", "1"},
    {"m: {a: 1}", "b", "(none)"},
    {"m: {a: 1}", "A", "(none)"},
    {"m: {\"a\": 1}", "a", "1"},
    {"m: {'a': 1}", "a", "1"},
    {"m: {\"\\x61\": 1}", "a", "1"},
    {"m: {!!str a: 1}", "a", "1"},
    {"m:\n  ? a\n  : 1", "a", "1"},
    {"k: &k a\nm:\n  *k : 1", "a", "1"},
    {"m: {yes: 1}", "true", "1"},
    {"m: {yes: 1}", "yes", "(none)"},
    {"m: {'yes': 1}", "yes", "1"},
    {"m: {010: 1}", "8", "1"},
    {"m: {a: 1, a: 2}", "a", "2", 1},
    {"m: {a: 1, b: 0, \"a\": 2, a: 3}", "a", "3", 2},
    {"m: {yes: 1, true: 2}", "true", "2", 1},
    {"m: {a: }", "a", ""},
    {"d: &d {a: 1}\nm: *d", "a", "1"},
    /* a merge counts where it stands */
    {"d: &d {a: 1}\nm: {<<: *d}", "a", "1", 0, true},
    {"d: &d {a: 1}\nm: {<<: *d, a: 2}", "a", "2"},
    {"d: &d {a: 1}\nm: {a: 2, <<: *d}", "a", "1", 0, true, true},
    {"d: &d {a: 1}\nm: {a: 1, <<: *d}", "a", "1", 0, true, false},
    {"d: &d {a: 1}\nm: {a: 2, <<: *d, a: 3}", "a", "3", 1},
    {"d: &d {a: 1, a: 2}\nm: {<<: *d}", "a", "2", 1, true},
    {"d: &d {b: 1}\nm: {a: 2, <<: *d}", "a", "2"},
    {"m: {<<: {a: 1}, b: 2}", "a", "1", 0, true},
    /* of a list the first wins; of several merges the last */
    {"d: &d {a: 1}\ne: &e {a: 2, b: 3}\nm: {<<: [*d, *e]}", "a", "1", 0, true},
    {"d: &d {a: 1}\ne: &e {a: 2, b: 3}\nm: {<<: [*d, *e]}", "b", "3", 0, true},
    {"d: &d {a: 1}\ne: &e {a: 2}\nm: {<<: *d, <<: *e}", "a", "2", 0, true},
    {"d: &d {a: 1}\ne: &e {a: 2}\nm: {<<: *e, <<: *d}", "a", "1", 0, true},
    {"d: &d {a: 1}\nm: {<<: [], <<: *d, <<: {}}", "a", "1", 0, true},
    /* merges in merges */
    {"d: &d {a: 1}\ne: &e {<<: *d, b: 2}\nm: {<<: *e}", "a", "1", 0, true},
    {"d: &d {a: 1}\ne: &e {a: 0, <<: *d}\nm: {<<: *e}", "a", "1", 0, true, true},
    /* what merges and what does not */
    {"d: &d {a: 1}\nm: {\"<<\": *d}", "a", "(none)"},
    {"d: &d {a: 1}\nm: {'<<': *d}", "a", "(none)"},
    {"d: &d {a: 1}\nm: {!!str <<: *d}", "a", "(none)"},
    {"d: &d {a: 1}\nm: {!!merge <<: *d}", "a", "1", 0, true},
    {"d: &d {a: 1}\nm: {!!merge \"<<\": *d}", "a", "1", 0, true},
    {"d: &d {a: 1}\nm: {! <<: *d}", "a", "1", 0, true},
    {"m: {'<<': 5}", "<<", "5"},
    {"m: {<<: {}}", "<<", "(none)"},
    {"m: [a]", "a", "(none)"},
    {"m: a", "a", "(none)"},
    {"m: ", "a", "(none)"},
};

static void
keys_are_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct row *row = &rows[i];
        struct yaml y = yaml_of(row->yaml);
        const struct pss_node *map = pss_find(y.tree.root, PSS_STR("m")).value;
        struct pss_found found = pss_find(map, pss_str_of(row->key));
        bool is_right = pss_str_is(text_at(&found), row->text) &&
                        found.duplicates == row->duplicates &&
                        found.is_merged == row->is_merged &&
                        found.is_ambiguous == row->is_ambiguous;
        if (!is_right)
            fail_msg("%s: %s is [%.*s], duplicates %zu, merged %d, ambiguous %d",
                row->yaml, row->key, PSS_FMT(text_at(&found)), found.duplicates,
                found.is_merged, found.is_ambiguous);
        if (found.value)
            assert_ptr_equal(found.map, found.value->parent);
        pss_arena_release(y.mem);
    }
}

/* pss_entries_of says of every key what pss_find says of it, and of no other. */
static void
entries_agree_with_find(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        const struct pss_node *map = pss_find(y.tree.root, PSS_STR("m")).value;
        struct pss_entries entries;
        pss_entries_of(&entries, map);
        bool is_listed = false;
        for (size_t k = 0; k < entries.n; k++) {
            struct pss_found found = pss_find(map, entries.items[k].key);
            assert_memory_equal(
                &found.value, &entries.items[k].found.value, sizeof found.value);
            assert_ptr_equal(found.map, entries.items[k].found.map);
            assert_int_equal(found.duplicates, entries.items[k].found.duplicates);
            assert_int_equal(found.is_merged, entries.items[k].found.is_merged);
            assert_int_equal(found.is_ambiguous, entries.items[k].found.is_ambiguous);
            is_listed = is_listed || pss_str_is(entries.items[k].key, rows[i].key);
        }
        assert_int_equal(is_listed, strcmp(rows[i].text, "(none)") != 0);
        pss_arena_release(y.mem);
    }
}

static void
entries_keep_their_order(void **state)
{
    (void)state;
    struct yaml y = yaml_of("d: &d {b: 1, c: 2}\nm: {z: 0, <<: *d, a: 3, z: 4, c: 5}");
    const struct pss_node *map = y.tree.root->last;
    struct pss_entries entries;
    pss_entries_of(&entries, map);
    static const char *const keys[] = {"z", "b", "c", "a"};
    static const char *const values[] = {"4", "1", "5", "3"};
    assert_int_equal(entries.n, PSS_COUNT(keys));
    for (size_t i = 0; i < entries.n; i++) {
        assert_str(entries.items[i].key, keys[i]);
        assert_str(pss_scalar_text(entries.items[i].found.value), values[i]);
    }
    pss_arena_release(y.mem);
}

static void
get_sees_no_null(void **state)
{
    (void)state;
    struct yaml y = yaml_of("{a: ~, b: &x 1, c: *x, d: &n null, e: *n}");
    const struct pss_node *root = y.tree.root;
    assert_null(pss_get(root, "a"));
    assert_str(pss_scalar_text(pss_get(root, "b")), "1");
    assert_ptr_equal(pss_get(root, "c"), pss_get(root, "b"));
    assert_null(pss_get(root, "e"));
    assert_null(pss_get(root, "f"));
    assert_null(pss_get(NULL, "f"));
    pss_arena_release(y.mem);
}

/* Sixty mappings that merge the next one twice: 2^60 ways. */
static void
many_ways_are_walked_once(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "m0: &m0 {key: 1}\n");
    for (int i = 1; i <= 60; i++)
        pss_buf_printf(&text, "m%d: &m%d {<<: [*m%d, *m%d], <<: *m%d, k%d: 1}\n", i, i,
            i - 1, i - 1, i - 1, i);
    pss_buf_putc(&text, '\0');
    struct yaml y = yaml_of(text.p);
    const struct pss_node *map = y.tree.root->last;
    struct pss_found found = pss_find(map, PSS_STR("key"));
    assert_ptr_equal(found.value, y.tree.root->first->first);
    assert_null(pss_find(map, PSS_STR("none")).value);
    struct pss_entries entries;
    pss_entries_of(&entries, map);
    assert_int_equal(entries.n, 61);
    pss_buf_release(&text);
    pss_arena_release(y.mem);
}

/* Deeper than the limit nothing is found, and nothing breaks. */
static void
merges_are_bounded(void **state)
{
    (void)state;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "m0: &m0 {key: 1}\n");
    for (int i = 1; i <= 400; i++)
        pss_buf_printf(&text, "m%d: &m%d {<<: *m%d}\n", i, i, i - 1);
    pss_buf_putc(&text, '\0');
    struct yaml y = yaml_of(text.p);
    char name[8];
    snprintf(name, sizeof name, "m%d", PSS_MAX_ALIAS_HOPS);
    assert_non_null(pss_get(pss_get(y.tree.root, name), "key"));
    snprintf(name, sizeof name, "m%d", PSS_MAX_ALIAS_HOPS + 1);
    assert_null(pss_get(pss_get(y.tree.root, name), "key"));
    struct pss_entries entries;
    pss_entries_of(&entries, y.tree.root->last);
    assert_int_equal(entries.n, 0);
    pss_buf_release(&text);
    pss_arena_release(y.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_become_text),
        cmocka_unit_test(keys_are_found),
        cmocka_unit_test(entries_agree_with_find),
        cmocka_unit_test(entries_keep_their_order),
        cmocka_unit_test(get_sees_no_null),
        cmocka_unit_test(many_ways_are_walked_once),
        cmocka_unit_test(merges_are_bounded),
    };
    return cmocka_run_group_tests_name("find", tests, NULL, NULL);
}
