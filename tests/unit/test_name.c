/* Names of files, relative to a directory. */
#include "unit.h"

#include "pss/name.h"

static void
expect(
    const char *top, const char *cwd, const char *path, const char *want, bool outside)
{
    struct pss_arena *mem = pss_arena_new();
    bool is_outside = !outside;
    struct pss_str got = pss_name_below(&is_outside, mem, top, cwd, path);
    assert_str(got, want);
    assert_int_equal(is_outside, outside);
    pss_arena_release(mem);
}

static void
names_count_from_the_top(void **state)
{
    (void)state;
    expect("/a/b", "/a/b", "x.yaml", "x.yaml", false);
    expect("/a/b", "/a/b", "./c//./x.yaml", "c/x.yaml", false);
    expect("/a/b", "/a/b/c", "x.yaml", "c/x.yaml", false);
    expect("/a/b/", "/a/b/c", "../d/x.yaml", "d/x.yaml", false);
    expect("/a/b", "/elsewhere", "/a/b/x.yaml", "x.yaml", false);
    expect(NULL, NULL, "./x.yaml", "x.yaml", false);
}

static void
names_outside_are_absolute(void **state)
{
    (void)state;
    expect("/a/b", "/a/b", "../x.yaml", "/a/x.yaml", true);
    expect("/a/b", "/a/b", "/a/bc/x.yaml", "/a/bc/x.yaml", true);
    expect("/a", "/b", "x.yaml", "/b/x.yaml", true);
    expect("/a", "/a", "../../../x.yaml", "/x.yaml", true);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_count_from_the_top),
        cmocka_unit_test(names_outside_are_absolute),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
