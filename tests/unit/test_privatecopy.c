/* A private copy: what may be put, where it lies, and that nothing of it stays. */
#include "scratch.h"

#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>

#include "pss/file.h"
#include "pss/privatecopy.h"
#include "pss/signals.h"

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter() == 0 && mkdir("tmp", 0755) == 0 &&
                   setenv("TMPDIR",
                       pss_arena_join(scratch.mem, scratch.top, "/tmp", ""), 1) == 0
               ? 0
               : -1;
}

static struct pss_private_copy *
make(void)
{
    struct pss_private_copy *copy = NULL;
    assert_null(pss_private_copy_new(&copy, scratch.mem));
    return copy;
}

static void
put(struct pss_private_copy *copy, const char *path, const char *text)
{
    const struct pss_err *err =
        pss_private_copy_put(copy, pss_str_of(path), pss_str_of(text));
    if (err)
        fail_msg("%.*s", PSS_FMT(err->message));
}

static const char *
full(const struct pss_private_copy *copy, const char *path)
{
    return pss_arena_join(scratch.mem, pss_private_copy_dir(copy), "/", path);
}

static void
assert_bytes(const struct pss_private_copy *copy, const char *path, const char *wanted)
{
    struct pss_file file;
    assert_null(pss_file_read(&file, scratch.mem, full(copy, path)));
    assert_str(file.bytes, wanted);
}

static size_t
count(const char *path)
{
    size_t n = 0;
    DIR *dir = opendir(path);
    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n - 2;
}

static void
test_put(void **state)
{
    (void)state;
    struct pss_private_copy *copy = make();
    struct stat st;
    assert_int_equal(stat(pss_private_copy_dir(copy), &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
    put(copy, "a/b/c.yaml", "one\n");
    put(copy, "a/d", "");
    put(copy, "e", "two");
    put(copy, "a/b/c.yaml", "3\n"); /* once more, and shorter */
    assert_null(pss_private_copy_make_dir(copy, PSS_STR("f/g")));
    assert_null(pss_private_copy_link(copy, PSS_STR("f/l"), PSS_STR("a/b")));
    assert_bytes(copy, "a/b/c.yaml", "3\n");
    assert_bytes(copy, "f/l/c.yaml", "3\n");
    assert_bytes(copy, "a/d", "");
    assert_int_equal(count("tmp"), 1);
    /* What another program has made goes, too. */
    scratch_put(full(copy, "a/b/other"), "x");
    assert_int_equal(mkdir(full(copy, "h"), 0700), 0);
    scratch_put(full(copy, "h/other"), "x");
    pss_private_copy_remove(copy);
    pss_private_copy_remove(NULL);
    assert_int_equal(count("tmp"), 0);
}

static void
test_paths(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "/a", "../a", "a/../b", "a//b", "./a", "a/",
        "a/.", "link/b", "link", "file/a"};
    struct pss_private_copy *copy = make();
    scratch_put("outside", "kept");
    put(copy, "file", "x");
    assert_int_equal(symlink(scratch.top, full(copy, "link")), 0);
    for (size_t i = 0; i < PSS_COUNT(bad); i++)
        assert_non_null(pss_private_copy_put(copy, pss_str_of(bad[i]), PSS_STR("y")));
    assert_non_null(pss_private_copy_put(copy, PSS_STR("a\0b"), PSS_STR("y")));
    assert_non_null(pss_private_copy_make_dir(copy, PSS_STR("link")));
    pss_private_copy_remove(copy);
    assert_int_equal(count("tmp"), 0);
    assert_int_equal(access("outside", F_OK), 0);
}

static void
test_limits(void **state)
{
    (void)state;
    struct pss_private_copy *copy = make();
    struct pss_str large = {"x", (size_t)PSS_COPY_MOST_BYTES + 1};
    const struct pss_err *err = pss_private_copy_put(copy, PSS_STR("a"), large);
    assert_non_null(err);
    assert_str(
        err->message, "a copy for a trial would hold more than 20000 files or 256 MB");
    for (size_t i = 0; i < PSS_COPY_MOST_FILES; i++)
        put(copy, pss_arena_printf(scratch.mem, "%zu", i).p, "");
    assert_non_null(pss_private_copy_put(copy, PSS_STR("one more"), PSS_STR("")));
    put(copy, "7", "again");
    pss_private_copy_remove(copy);
    assert_int_equal(count("tmp"), 0);
}

static void
test_no_directory(void **state)
{
    (void)state;
    struct pss_private_copy *copy = NULL;
    setenv("TMPDIR", "/nowhere/at/all", 1);
    assert_non_null(pss_private_copy_new(&copy, scratch.mem));
    assert_null(copy);
}

/* A signal ends the run: nothing that was put stays. */
static void
test_signal(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0) {
        pss_signals_catch();
        for (size_t i = 0; i < 3; i++)
            put(make(), "a/b/c", "x");
        raise(SIGTERM);
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(count("tmp"), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_put, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_paths, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_limits, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_no_directory, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(test_signal, set_up, scratch_leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
