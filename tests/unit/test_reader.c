/* The reader of found files: the same bytes as those that a plain read gives, and nothing
 * that was put in the place of a file since it was found. */
#include "scratch.h"

#include <sys/resource.h>

#include "pss/reader.h"

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter();
}

static void
put_many(const char *path, size_t n)
{
    char *text = pss_alloc(scratch.mem, n + 1);
    for (size_t i = 0; i < n; i++)
        text[i] = (char)('a' + i % 26);
    scratch_put(path, text);
}

static void
assert_same(struct pss_reader *reader, struct pss_arena *mem, const char *path)
{
    struct pss_file plain;
    struct pss_file file;
    assert_null(pss_file_read(&plain, scratch.mem, path));
    assert_null(pss_reader_read(&file, mem, reader, path));
    assert_int_equal(file.bytes.n, plain.bytes.n);
    assert_memory_equal(file.bytes.p, plain.bytes.p, plain.bytes.n + 64);
    assert_string_equal(file.path, path);
    if (reader->is_to_write)
        assert_int_equal(file.st.st_size, plain.bytes.n);
}

/* Of all sizes around that of what is left of a block. */
static void
reads_what_is_there(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 63, 64, 100, 3000, 4095, 4096, 31000, 31900,
        32000, 32512, 32513, 32600, 32688, 32704, 32768, 33000, 65536, 300000};
    char paths[PSS_COUNT(sizes)][32];
    assert_int_equal(mkdir("a", 0755), 0);
    assert_int_equal(mkdir("a/b", 0755), 0);
    for (size_t i = 0; i < PSS_COUNT(sizes); i++) {
        snprintf(paths[i], sizeof(paths[i]), "%s%zu.yaml",
            i % 3 == 0   ? "a/"
            : i % 3 == 1 ? "a/b/"
                         : "",
            sizes[i]);
        put_many(paths[i], sizes[i]);
    }
    for (int is_to_write = 0; is_to_write < 2; is_to_write++) {
        struct pss_reader reader;
        struct pss_arena *mem = pss_arena_new_kept();
        pss_reader_begin(&reader, is_to_write);
        for (size_t i = 0; i < PSS_COUNT(sizes); i++) {
            assert_same(&reader, mem, paths[i]);
            pss_arena_clear(mem);
        }
        for (size_t i = 0; i < PSS_COUNT(sizes); i++) /* one after the other */
            assert_same(&reader, mem, paths[i]);
        pss_reader_end(&reader);
        pss_arena_release(mem);
    }
}

static void
assert_refused(struct pss_reader *reader, const char *path, const char *part)
{
    struct pss_file file;
    const struct pss_err *err = pss_reader_read(&file, scratch.mem, reader, path);
    assert_non_null(err);
    if (pss_str_find(err->message, pss_str_of(part), 0) == SIZE_MAX)
        fail_msg("'%s' is not in '%.*s'", part, PSS_FMT(err->message));
}

static void
refuses_what_is_no_file(void **state)
{
    (void)state;
    struct pss_reader reader;
    pss_reader_begin(&reader, false);
    scratch_put("real.yaml", "kind: Pod\n");
    assert_int_equal(mkdir("dir.yaml", 0755), 0);
    assert_int_equal(mkfifo("pipe.yaml", 0644), 0);
    assert_int_equal(symlink("real.yaml", "link.yaml"), 0);
    assert_refused(&reader, "dir.yaml", "dir.yaml is not a regular file");
    assert_refused(&reader, "link.yaml", "has become a symbolic link");
    assert_refused(&reader, "gone.yaml", "cannot open gone.yaml: No such file");
    assert_refused(&reader, "gone/a.yaml", "cannot open gone/a.yaml: No such file");
    assert_refused(&reader, "pipe.yaml", "pipe.yaml is not a regular file");
    /* What somebody writes into the pipe is still there. */
    int fd = open("pipe.yaml", O_RDWR | O_NONBLOCK);
    char c = 0;
    assert_int_equal(write(fd, "x", 1), 1);
    assert_refused(&reader, "pipe.yaml", "pipe.yaml is not a regular file");
    assert_int_equal(read(fd, &c, 1), 1);
    assert_int_equal(c, 'x');
    close(fd);
    assert_refused(&reader, "/dev/null", "/dev/null is not a regular file");
    if (access("/proc/version", R_OK) == 0)
        assert_refused(&reader, "/proc/version", "is not on a disk");
    pss_reader_end(&reader);
}

/* One that becomes another directory while its files are read. */
static void
stays_in_its_directory(void **state)
{
    (void)state;
    struct pss_reader reader;
    struct pss_file file;
    assert_int_equal(mkdir("in", 0755), 0);
    assert_int_equal(mkdir("out", 0755), 0);
    scratch_put("in/a.yaml", "a: 1\n");
    scratch_put("in/b.yaml", "b: 1\n");
    scratch_put("out/b.yaml", "secret: 1\n");
    pss_reader_begin(&reader, false);
    assert_null(pss_reader_read(&file, scratch.mem, &reader, "in/a.yaml"));
    assert_int_equal(rename("in", "was"), 0);
    assert_int_equal(symlink("out", "in"), 0);
    assert_null(pss_reader_read(&file, scratch.mem, &reader, "in/b.yaml"));
    assert_str(file.bytes, "b: 1\n");
    pss_reader_end(&reader);
}

/* Without one more descriptor for the directory. */
static void
needs_no_directory(void **state)
{
    (void)state;
    struct pss_reader reader;
    struct pss_file file;
    struct rlimit was;
    assert_int_equal(mkdir("few", 0755), 0);
    scratch_put("few/a.yaml", "a: 1\n");
    int fd = open("few", O_RDONLY); /* the next one is the last one */
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &was), 0);
    struct rlimit few = {(rlim_t)fd + 1, was.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
    pss_reader_begin(&reader, false);
    assert_refused(&reader, "few/a.yaml", "Too many open files");
    close(fd);
    const struct pss_err *err =
        pss_reader_read(&file, scratch.mem, &reader, "few/a.yaml");
    pss_reader_end(&reader);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &was), 0);
    assert_null(err);
    assert_str(file.bytes, "a: 1\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_what_is_there, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_file, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(stays_in_its_directory, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(needs_no_directory, set_up, scratch_leave),
    };
    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
