/* Paths as people write them. */
#include "yamltext.h"

#include "pss/path.h"

static const struct pss_node *
nth(const struct pss_node *node, size_t n)
{
    const struct pss_node *child = node->first;
    while (n-- > 0)
        child = child->next;
    return child;
}

static void
steps_are_joined(void **state)
{
    (void)state;
    struct yaml y =
        yaml_of("spec:\n"
                "  containers:\n"
                "  - name: a\n"
                "  - name: b\n"
                "    args: [[x], [y, z]]\n"
                "metadata:\n"
                "  annotations: {a.b/c: 1, 'q\"\\x': 2, '': 3, yes: 4, \"t\\t\": 5}\n");
    struct pss_arena *mem = y.mem;
    const struct pss_node *root = y.tree.root;
    const struct pss_node *spec = root->first;
    const struct pss_node *second = nth(spec->first, 1);
    assert_str(pss_path_of(mem, root, NULL), "");
    assert_str(pss_path_of(mem, spec, NULL), "spec");
    assert_str(pss_path_of(mem, second, NULL), "spec.containers[1]");
    assert_str(pss_path_of(mem, second->first, NULL), "spec.containers[1].name");
    const struct pss_node *z = nth(nth(second->last, 1), 1);
    assert_str(pss_path_of(mem, z, NULL), "spec.containers[1].args[1][1]");
    const struct pss_node *annotations = root->last->first;
    static const char *const keys[] = {
        "[\"a.b/c\"]", "[\"q\\\"\\\\x\"]", "[\"\"]", ".true", "[\"t\\u0009\"]"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++) {
        struct pss_str wanted =
            pss_arena_printf(mem, "metadata.annotations%s", keys[i]);
        assert_str(pss_path_of(mem, nth(annotations, i), NULL), wanted.p);
    }
    pss_arena_release(mem);
}

static void
paths_begin_below_the_top(void **state)
{
    (void)state;
    struct yaml y = yaml_of("items:\n- spec: {os: {name: x}}\n");
    const struct pss_node *item = y.tree.root->first->first;
    const struct pss_node *name = item->first->first->first;
    assert_str(pss_path_of(y.mem, name, item), "spec.os.name");
    assert_str(pss_path_of(y.mem, name, item->first), "os.name");
    assert_str(pss_path_of(y.mem, item, y.tree.root), "items[0]");
    assert_str(pss_path_of(y.mem, item, item), "");
    pss_arena_release(y.mem);
}

/* A key has the path of the mapping around it; in a complex key the path goes on. */
static void
keys_stand_in_their_mapping(void **state)
{
    (void)state;
    struct yaml y = yaml_of("a:\n  b: 1\n");
    const struct pss_node *key = y.tree.root->first->first->key;
    assert_str(pss_path_of(y.mem, key, NULL), "a");
    pss_arena_release(y.mem);
}

/* The entries of a large mapping are found by a table, with merges in it. */
static void
steps_lead_back(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = PSS_STR("x: &x {k7: merged, a.b/m: 1}\ny:\n  <<: *x\n");
    for (int i = 0; i < 100; i++)
        text = pss_arena_printf(mem, "%.*s  k%d: v%d\n", PSS_FMT(text), i, i);
    struct yaml y = yaml_of(text.p);
    struct pss_path_walk walk = {.mem = y.mem};
    const struct pss_node *large = nth(y.tree.root, 1);
    static const char *const rows[][2] = {{"k7", "v7"}, {"k99", "v99"},
        {"[\"a.b/m\"]", "1"}, {"k100", NULL}, {"k0", "v0"}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_str path = pss_str_of(rows[i][0]);
        const struct pss_node *found = pss_path_step(&walk, large, &path);
        assert_int_equal(path.n, 0);
        if (!rows[i][1])
            assert_null(found);
        else
            assert_str(pss_node_text(found), rows[i][1]);
    }
    pss_arena_release(y.mem);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_are_joined),
        cmocka_unit_test(paths_begin_below_the_top),
        cmocka_unit_test(keys_stand_in_their_mapping),
        cmocka_unit_test(steps_lead_back),
    };
    return cmocka_run_group_tests_name("path", tests, NULL, NULL);
}
