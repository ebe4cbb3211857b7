/* Several files, all replaced or none. */
#include "scratch.h"

#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

#include "pss/replaceall.h"

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter();
}

static struct pss_new_bytes
file_of(const char *path, const char *bytes)
{
    struct pss_new_bytes out = {.bytes = pss_str_of(bytes)};
    assert_null(pss_file_read(&out.was, scratch.mem, path));
    return out;
}

static void
assert_bytes(const char *path, const char *wanted)
{
    struct pss_file file;
    assert_null(pss_file_read(&file, scratch.mem, path));
    assert_str(file.bytes, wanted);
}

static size_t
count(void)
{
    size_t n = 0;
    DIR *dir = opendir(".");
    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n - 2;
}

static void
test_all(void **state)
{
    (void)state;
    scratch_put("a", "1");
    scratch_put("b", "2");
    assert_int_equal(chmod("b", 0640), 0);
    struct pss_new_bytes files[] = {file_of("a", "one"), file_of("b", "two")};
    assert_null(pss_files_replace(scratch.mem, files, 2, false));
    assert_bytes("a", "one");
    assert_bytes("b", "two");
    struct stat st;
    assert_int_equal(stat("b", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0640);
    assert_int_equal(count(), 2);
}

/* One was changed in the meantime, or has two names. */
static void
test_none(void **state)
{
    (void)state;
    scratch_put("a", "1");
    scratch_put("b", "2");
    scratch_put("c", "3");
    struct pss_new_bytes files[] = {
        file_of("a", "one"), file_of("b", "two"), file_of("c", "three")};
    scratch_put("c", "3, and more");
    assert_non_null(pss_files_replace(scratch.mem, files, 3, false));
    assert_bytes("a", "1");
    assert_bytes("b", "2");
    assert_bytes("c", "3, and more");
    files[2] = file_of("c", "three");
    assert_int_equal(link("b", "d"), 0);
    files[1] = file_of("b", "two");
    assert_non_null(pss_files_replace(scratch.mem, files, 3, false));
    assert_bytes("a", "1");
    assert_bytes("b", "2");
    assert_int_equal(count(), 4);
    assert_null(pss_files_replace(scratch.mem, files, 3, true));
    assert_bytes("d", "two");
}

/* The last one fails when the others are in their places. */
static void
test_back(void **state)
{
    (void)state;
    scratch_put("a", "1");
    scratch_put("b", "2");
    assert_int_equal(symlink("b", "l"), 0);
    struct pss_new_bytes files[] = {
        file_of("a", "one"), file_of("b", "two"), file_of("l", "other")};
    const struct pss_err *err = pss_files_replace(scratch.mem, files, 3, false);
    assert_non_null(err);
    assert_str(err->message,
        "l was changed by someone else in the meantime and was left alone; run again");
    assert_bytes("a", "1");
    assert_bytes("b", "2");
    assert_int_equal(count(), 3);
}

static struct pss_new_bytes
new_file(const char *path, const char *bytes)
{
    return (struct pss_new_bytes){
        .was = {.path = path}, .is_new = true, .bytes = pss_str_of(bytes)};
}

/* A new file comes with the others, and goes with them. */
static void
test_new(void **state)
{
    (void)state;
    scratch_put("a", "1");
    assert_int_equal(mkdir("d", 0777), 0);
    struct pss_new_bytes files[] = {
        new_file("d/n", "new"), file_of("a", "one"), new_file("m", "also new")};
    scratch_put("m", "somebody made it");
    const struct pss_err *err = pss_files_replace(scratch.mem, files, 3, false);
    assert_non_null(err);
    assert_str(err->message,
        "m was made by someone else in the meantime and was left alone; run again");
    assert_bytes("a", "1");
    assert_bytes("m", "somebody made it");
    assert_int_equal(access("d/n", F_OK), -1);
    assert_int_equal(unlink("m"), 0);
    files[1] = file_of("a", "one");
    assert_null(pss_files_replace(scratch.mem, files, 3, false));
    assert_bytes("d/n", "new");
    assert_bytes("a", "one");
    assert_bytes("m", "also new");
    struct stat st;
    mode_t mask = umask(0);
    umask(mask);
    assert_int_equal(stat("m", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0666 & ~mask);
}

/* More files than a process may have open, and than there are places for at first. */
static void
test_many(void **state)
{
    enum { MANY = 700 };
    (void)state;
    struct pss_new_bytes files[MANY];
    struct rlimit limit;
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &limit), 0);
    if (limit.rlim_max < 2 * MANY + 300)
        skip();
    limit.rlim_cur = 256;
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &limit), 0);
    for (size_t i = 0; i < MANY; i++) {
        const char *name = pss_arena_printf(scratch.mem, "f%zu", i).p;
        if (i < MANY - 1)
            scratch_put(name, "old");
        files[i] = i < MANY - 1 ? file_of(name, "new") : new_file(name, "new");
    }
    scratch_put("f698", "changed");
    assert_non_null(pss_files_replace(scratch.mem, files, MANY, false));
    assert_bytes("f0", "old");
    assert_int_equal(count(), MANY - 1);
    files[698] = file_of("f698", "new");
    assert_null(pss_files_replace(scratch.mem, files, MANY, false));
    assert_bytes("f0", "new");
    assert_bytes("f699", "new");
    assert_int_equal(count(), MANY);
    assert_null(pss_files_replace(scratch.mem, files, 0, false));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_all, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_none, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_back, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_new, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_many, set_up, scratch_leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
