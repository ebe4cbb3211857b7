/* Names in a diff. */
#include "unit.h"

#include "pss/diffname.h"

static void
expect(const char *cwd, const char *path, const char *want, bool is_outside)
{
    struct pss_arena *mem = pss_arena_new();
    bool is_out = !is_outside;
    assert_str(pss_diff_name(&is_out, mem, cwd, path), want);
    assert_int_equal(is_out, is_outside);
    pss_arena_release(mem);
}

static void
is_relative_and_plain(void **state)
{
    (void)state;
    expect("/work", "a.yaml", "a.yaml", false);
    expect("/work", "./a.yaml", "a.yaml", false);
    expect("/work", "d//e/./a.yaml", "d/e/a.yaml", false);
    expect("/work", "d/../a.yaml", "a.yaml", false);
    expect("/work", "../work/a.yaml", "a.yaml", false);
    expect("/work", "/work/d/a.yaml", "d/a.yaml", false);
    expect("/work/", "/work/d/a.yaml", "d/a.yaml", false);
    expect("/", "etc/a.yaml", "etc/a.yaml", false);
    expect("/", "../../a.yaml", "a.yaml", false);
    expect("/work", "a b/q\"\xFF.yaml", "a b/q\"\xFF.yaml", false);
}

static void
is_whole_outside(void **state)
{
    (void)state;
    expect("/work", "../a.yaml", "a.yaml", true);
    expect("/work/x", "../../etc/a.yaml", "etc/a.yaml", true);
    expect("/work", "/workshop/a.yaml", "workshop/a.yaml", true);
    expect("/work", "/etc/a.yaml", "etc/a.yaml", true);
}

static void
needs_no_cwd(void **state)
{
    (void)state;
    expect(NULL, "d/a.yaml", "d/a.yaml", false);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_relative_and_plain),
        cmocka_unit_test(is_whole_outside),
        cmocka_unit_test(needs_no_cwd),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
