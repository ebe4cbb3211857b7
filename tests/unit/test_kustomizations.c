/* Kustomizations: what they name, and which are roots. */
#include "scratch.h"

#include "pss/kustomizations.h"

static struct pss_kustomizations
look(void)
{
    struct pss_kustomizations all;
    pss_kustomizations_find(&all, scratch.mem, scratch.top, true);
    return all;
}

static const struct pss_kustomization *
at(struct pss_kustomizations *all, const char *dir)
{
    size_t number = pss_kustomizations_at(all, pss_str_of(dir));
    assert_true(number > 0);
    return all->items[number - 1];
}

static struct pss_kclosure
closure(struct pss_kustomizations *all, const char *dir)
{
    struct pss_kclosure out;
    pss_kclosure_of(
        &out, scratch.mem, all, pss_kustomizations_at(all, pss_str_of(dir)));
    return out;
}

static int
enter(void **state)
{
    static const char *const dirs[] = {
        "base", "over", "over/dev", "over/prod", "comp", "flux", "void", "a", "b"};
    (void)state;
    if (scratch_enter() != 0)
        return -1;
    for (size_t i = 0; i < PSS_COUNT(dirs); i++)
        if (mkdir(dirs[i], 0755) != 0)
            return -1;
    return 0;
}

static void
roots_are_used_by_nobody(void **state)
{
    (void)state;
    scratch_put("base/kustomization.yaml", "resources: [web.yaml, db.yaml]\n");
    scratch_put("base/web.yaml", "kind: A\n");
    scratch_put("over/dev/kustomization.yml",
        "resources:\n- ../../base\n- github.com/x/y//z?ref=v1\npatches:\n- path: p.yaml\n"
        "- patch: |-\n    a: b\nconfigMapGenerator:\n- files: [k=data.txt]\n");
    scratch_put("over/dev/p.yaml", "");
    scratch_put("over/dev/data.txt", "");
    scratch_put("over/prod/Kustomization",
        "kind: Kustomization\nbases: [../../base]\ncomponents: [../../comp]\n");
    scratch_put("over/prod/x.yaml", "");
    scratch_put("comp/kustomization.yaml",
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n");
    scratch_put("flux/kustomization.yaml",
        "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n");
    scratch_put("void/kustomization.yaml", "# nothing\n");
    struct pss_kustomizations all = look();
    assert_true(pss_kustomization_is_root(at(&all, "over/dev")));
    assert_true(pss_kustomization_is_root(at(&all, "over/prod")));
    assert_false(pss_kustomization_is_root(at(&all, "base")));
    assert_false(pss_kustomization_is_root(at(&all, "comp")));
    assert_false(pss_kustomization_is_root(at(&all, "flux")));
    assert_false(pss_kustomization_is_root(at(&all, "void")));
    struct pss_kclosure dev = closure(&all, "over/dev");
    assert_null(dev.err);
    assert_int_equal(dev.members.n, 2);
    assert_int_equal(dev.files.n, 3); /* p.yaml, data.txt, web.yaml */
    const struct pss_kustomization *one = at(&all, "over/dev");
    assert_true(one->refs.items[1].is_remote);
    assert_int_equal(closure(&all, "over/prod").members.n, 3);
}

static void
circles_and_empty_ones_cannot_be_built(void **state)
{
    (void)state;
    scratch_put("a/kustomization.yaml", "resources: [../b]\n");
    scratch_put("b/kustomization.yaml", "resources: [../a]\n");
    scratch_put("over/kustomization.yaml", "resources: [../void]\n");
    scratch_put("void/kustomization.yaml", "");
    scratch_put("comp/kustomization.yaml", "resources: [../a]\n");
    struct pss_kustomizations all = look();
    assert_false(pss_kustomization_is_root(at(&all, "a")));
    assert_non_null(closure(&all, "a").err);
    assert_non_null(closure(&all, "comp").err);
    assert_str(closure(&all, "over").err->message,
        "void/kustomization.yaml cannot be read: it is empty");
}

static void
links_are_followed_within_the_tree(void **state)
{
    (void)state;
    scratch_put("base/kustomization.yaml", "resources: [web.yaml]\n");
    scratch_put("base/web.yaml", "kind: A\n");
    assert_int_equal(symlink("../base", "over/link"), 0);
    assert_int_equal(symlink("/etc", "over/etc"), 0);
    scratch_put("over/kustomization.yaml", "resources: [link, etc/passwd, ../../x]\n");
    struct pss_kustomizations all = look();
    const struct pss_kustomization *one = at(&all, "over");
    assert_int_equal(
        one->refs.items[0].target, pss_kustomizations_at(&all, PSS_STR("base")));
    assert_null(one->refs.items[1].path);
    assert_int_equal(all.links.n, 1);
    assert_string_equal(all.links.items[0].path, "over/link");
    assert_string_equal(all.links.items[0].to, "base");
    assert_true(pss_kplace_of(&all, "over", PSS_STR("etc/passwd")).is_outside);
    assert_true(pss_kplace_of(&all, "over", PSS_STR("../../x")).is_outside);
}

static void
remote_names(void **state)
{
    static const struct {
        const char *text;
        bool is_remote;
    } rows[] = {
        {"https://example.com/a.yaml", true},
        {"github.com/x/y", true},
        {"git@github.com:x/y.git", true},
        {"git::https://x/y", true},
        {"x?ref=v1", true},
        {"../base", false},
        {"./base", false},
        {"base.d", false},
        {"base", false},
        {"/abs/x.y", false},
        {".hidden/x", false},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_kref_is_remote(pss_str_of(rows[i].text)) != rows[i].is_remote)
            fail_msg("%s", rows[i].text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(roots_are_used_by_nobody, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(
            circles_and_empty_ones_cannot_be_built, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(
            links_are_followed_within_the_tree, enter, scratch_leave),
        cmocka_unit_test(remote_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
