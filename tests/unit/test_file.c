/* Reading and replacing files, also when the system, a neighbour or a signal is in
 * the way. Each test works in a directory of its own, below the one it runs in. */
#include "scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include "pss/buf.h"
#include "pss/file.h"
#include "pss/signals.h"

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter();
}

static struct pss_file
read_file(const char *path)
{
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, scratch.mem, path);
    if (err)
        fail_msg("%.*s", PSS_FMT(err->message));
    return file;
}

static void
assert_file(const char *path, const char *wanted)
{
    assert_str(read_file(path).bytes, wanted);
}

static void
assert_message(const struct pss_err *err, const char *wanted)
{
    assert_non_null(err);
    assert_int_equal(err->code, PSS_ERR_SYSTEM);
    assert_str(err->message, wanted);
}

static void
assert_contains(const struct pss_err *err, const char *part)
{
    assert_non_null(err);
    if (pss_str_find(err->message, pss_str_of(part), 0) == SIZE_MAX)
        fail_msg("'%s' is not in '%.*s'", part, PSS_FMT(err->message));
}

static size_t
count_temporaries(void)
{
    size_t n = 0;
    DIR *dir = opendir(".");
    assert_non_null(dir);
    for (const struct dirent *entry = readdir(dir); entry; entry = readdir(dir))
        n += pss_str_starts(pss_str_of(entry->d_name), PSS_STR(".pss-fix-"));
    closedir(dir);
    return n;
}

/* ---- reading ---- */

static void
reads_whole_files(void **state)
{
    (void)state;
    scratch_put("a.yaml", "kind: Pod\n");
    struct pss_file file = read_file("a.yaml");
    assert_str(file.bytes, "kind: Pod\n");
    assert_string_equal(file.path, "a.yaml");
    assert_int_equal(file.st.st_size, 10);
    for (size_t i = 0; i < 64; i++)
        assert_int_equal(file.bytes.p[file.bytes.n + i], 0);
    scratch_put("empty.yaml", "");
    file = read_file("empty.yaml");
    assert_int_equal(file.bytes.n, 0);
    for (size_t i = 0; i < 64; i++)
        assert_int_equal(file.bytes.p[i], 0);
}

static void
says_what_it_cannot_read(void **state)
{
    (void)state;
    struct pss_file file;
    assert_message(pss_file_read(&file, scratch.mem, "no.yaml"),
        "cannot open no.yaml: No such file or directory; check the name");
    assert_int_equal(mkdir("d.yaml", 0777), 0);
    assert_contains(
        pss_file_read(&file, scratch.mem, "d.yaml"), "d.yaml is not a regular file");
    assert_int_equal(mkfifo("f.yaml", 0666), 0);
    assert_contains(
        pss_file_read(&file, scratch.mem, "f.yaml"), "f.yaml is not a regular file");
    assert_int_equal(symlink("l.yaml", "l.yaml"), 0);
    assert_contains(
        pss_file_read(&file, scratch.mem, "l.yaml"), "leads round in a circle");
    /* 2 GiB that take no room. */
    scratch_put("huge.yaml", "");
    if (truncate("huge.yaml", (off_t)1 << 31) == 0)
        assert_int_equal(
            pss_file_read(&file, scratch.mem, "huge.yaml")->code, PSS_ERR_LIMIT);
}

static void *
fill_pipe(void *fd)
{
    static char text[300000];
    memset(text, 'x', sizeof(text));
    const struct pss_err *err = pss_file_write_fd(
        scratch.mem, *(int *)fd, (struct pss_str){text, sizeof(text)}, "pipe");
    close(*(int *)fd);
    return (void *)(uintptr_t)(err == NULL);
}

/* Both ends do not block: reader and writer have to wait by themselves. */
static void
reads_pipes(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    for (int i = 0; i < 2; i++)
        assert_int_equal(fcntl(ends[i], F_SETFL, O_NONBLOCK), 0);
    struct pss_arena *mem = pss_arena_new();
    pthread_t writer;
    assert_int_equal(pthread_create(&writer, NULL, fill_pipe, &ends[1]), 0);
    struct pss_str text;
    assert_null(pss_file_read_fd(&text, mem, ends[0], "stdin"));
    void *is_fine;
    assert_int_equal(pthread_join(writer, &is_fine), 0);
    assert_non_null(is_fine);
    assert_int_equal(text.n, 300000);
    for (size_t i = 0; i < 64; i++)
        assert_int_equal(text.p[text.n + i], 0);
    close(ends[0]);
    pss_arena_release(mem);
    assert_message(pss_file_read_fd(&text, scratch.mem, -1, "stdin"),
        "cannot read stdin: Bad file descriptor; look at the file and run again");
    assert_message(pss_file_write_fd(scratch.mem, -1, PSS_STR("x"), "stdout"),
        "cannot write to stdout: Bad file descriptor; look at the file and run again");
}

/* ---- replacing ---- */

static const struct pss_err *
replace_file(struct pss_arena *mem, const struct pss_file *was, struct pss_str bytes,
    bool write_through)
{
    struct pss_str note;
    return pss_file_replace(&note, mem, was, bytes, write_through);
}

static void
replaces(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old\n");
    assert_int_equal(chmod("a.yaml", 02640), 0);
    bool is_root = geteuid() == 0;
    if (is_root)
        assert_int_equal(chown("a.yaml", 1234, 4321), 0);
    if (is_root)
        assert_int_equal(chmod("a.yaml", 02640), 0);
#ifdef __linux__
    bool has_xattrs = setxattr("a.yaml", "user.note", "keep", 4, 0) == 0;
#endif
    struct pss_file was = read_file("a.yaml");
    assert_null(replace_file(scratch.mem, &was, PSS_STR("new text\n"), false));
    assert_file("a.yaml", "new text\n");
    struct stat st;
    assert_int_equal(stat("a.yaml", &st), 0);
    assert_int_equal(st.st_mode & 07777, 02640);
    assert_int_equal(st.st_uid, is_root ? 1234 : getuid());
    if (is_root)
        assert_int_equal(st.st_gid, 4321);
#ifdef __linux__
    char note[8];
    if (has_xattrs)
        assert_int_equal(getxattr("a.yaml", "user.note", note, sizeof(note)), 4);
    if (has_xattrs)
        assert_memory_equal(note, "keep", 4);
#endif
    assert_int_equal(count_temporaries(), 0);
}

static void
follows_links(void **state)
{
    (void)state;
    assert_int_equal(mkdir("d", 0777), 0);
    scratch_put("d/a.yaml", "old\n");
    assert_int_equal(symlink("d/a.yaml", "link.yaml"), 0);
    struct pss_file was = read_file("link.yaml");
    assert_null(replace_file(scratch.mem, &was, PSS_STR("new\n"), false));
    struct stat st;
    assert_int_equal(lstat("link.yaml", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_file("d/a.yaml", "new\n");
}

/* A neighbour changed, exchanged or removed the file since it was read. */
static void
notices_changes(void **state)
{
    (void)state;
    const char *wanted = "a.yaml was changed by someone else in the meantime and was "
                         "left alone; run again";
    scratch_put("a.yaml", "old\n");
    struct pss_file was = read_file("a.yaml");
    scratch_put("a.yaml", "longer\n");
    assert_message(replace_file(scratch.mem, &was, PSS_STR("new"), false), wanted);
    assert_message(replace_file(scratch.mem, &was, PSS_STR("new"), true), wanted);
    assert_file("a.yaml", "longer\n");

    was = read_file("a.yaml");
    const struct timespec times[2] = {was.st.st_atim, {was.st.st_mtim.tv_sec, 1}};
    assert_int_equal(utimensat(AT_FDCWD, "a.yaml", times, 0), 0);
    assert_message(replace_file(scratch.mem, &was, PSS_STR("new"), false), wanted);

    was = read_file("a.yaml");
    scratch_put("b.yaml", "longer\n");
    const struct timespec same[2] = {was.st.st_atim, was.st.st_mtim};
    assert_int_equal(utimensat(AT_FDCWD, "b.yaml", same, 0), 0);
    assert_int_equal(rename("b.yaml", "a.yaml"), 0);
    assert_message(replace_file(scratch.mem, &was, PSS_STR("new"), false), wanted);
    assert_file("a.yaml", "longer\n");

    was = read_file("a.yaml");
    assert_int_equal(unlink("a.yaml"), 0);
    assert_message(replace_file(scratch.mem, &was, PSS_STR("new"), false),
        "cannot find a.yaml: No such file or directory; check the name");
    assert_int_equal(count_temporaries(), 0);
}

static void
spares_hard_links(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old text\n");
    assert_int_equal(link("a.yaml", "b.yaml"), 0);
    struct pss_file was = read_file("a.yaml");
    assert_contains(replace_file(scratch.mem, &was, PSS_STR("new\n"), false),
        "a.yaml has 2 names (hard links)");
    assert_file("a.yaml", "old text\n");
    assert_null(replace_file(scratch.mem, &was, PSS_STR("new\n"), true));
    assert_file("b.yaml", "new\n");
    was = read_file("b.yaml");
    assert_null(replace_file(scratch.mem, &was, PSS_STR("a longer text\n"), true));
    assert_file("a.yaml", "a longer text\n");
}

/* Runs it in a child process, which may change limits and users; 0 is success. */
static int
status_of(int (*act)(void))
{
    fflush(NULL);
    pid_t child = fork();
    if (child == 0)
        _exit(act());
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static bool
has_part(const struct pss_err *err, const char *part)
{
    return err && pss_str_find(err->message, pss_str_of(part), 0) != SIZE_MAX;
}

enum { SKIPPED = 77 };

/* As a user who may write the file but not the directory. */
static int
replace_in_closed_directory(void)
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        return SKIPPED;
    struct pss_file was;
    char path[PATH_MAX]; /* a build below /root is closed to others as a whole */
    if (!realpath("d/a.yaml", path) || pss_file_read(&was, scratch.mem, "d/a.yaml"))
        return SKIPPED;
    const struct pss_err *err =
        replace_file(scratch.mem, &was, PSS_STR("new\n"), false);
    if (!has_part(err, "cannot make a file in the directory of d/a.yaml: Permission "
                       "denied; make the directory writable"))
        return 1;
    if (pss_file_read(&was, scratch.mem, "d/a.yaml") || !pss_str_is(was.bytes, "old\n"))
        return 2;
    if (replace_file(scratch.mem, &was, PSS_STR("new\n"), true))
        return 3;
    return 0;
}

static void
spares_closed_directories(void **state)
{
    (void)state;
    assert_int_equal(mkdir("d", 0777), 0);
    scratch_put("d/a.yaml", "old\n");
    assert_int_equal(chmod("d/a.yaml", 0666), 0);
    assert_int_equal(chmod("d", 0555), 0);
    int status = status_of(replace_in_closed_directory);
    if (status == SKIPPED)
        unit_skip("another user, or a limit of file sizes, is not to be had");
    assert_int_equal(status, 0);
    assert_file("d/a.yaml", "new\n");
}

/* No file may be longer than ten bytes: as good as a full disk. */
static int
replace_on_full_disk(void)
{
    const struct rlimit limit = {10, 10};
    struct pss_file was;
    if (pss_file_read(&was, scratch.mem, "a.yaml"))
        return 1;
    signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return SKIPPED;
    const struct pss_str longer = PSS_STR("this is longer than ten bytes\n");
    if (!has_part(replace_file(scratch.mem, &was, longer, false),
            "cannot write the new text of a.yaml: File too large"))
        return 2;
    if (link("a.yaml", "b.yaml") != 0 || pss_file_read(&was, scratch.mem, "a.yaml"))
        return 3;
    if (!has_part(replace_file(scratch.mem, &was, longer, true),
            "cannot write through to a.yaml: File too large"))
        return 4;
    return 0;
}

static void
survives_a_full_disk(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old text\n");
    int status = status_of(replace_on_full_disk);
    if (status == SKIPPED)
        unit_skip("another user, or a limit of file sizes, is not to be had");
    assert_int_equal(status, 0);
    assert_file("a.yaml", "old text\n");
    assert_int_equal(count_temporaries(), 0);
}

/* ---- signals ---- */

enum { WRITERS = 4 };

static void *
replace_for_ever(void *number)
{
    char path[32];
    snprintf(path, sizeof(path), "w%d.yaml", *(int *)number);
    for (;;) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_file was;
        if (pss_file_read(&was, mem, path))
            _exit(3);
        bool is_old = pss_str_is(was.bytes, "old\n");
        if (replace_file(
                mem, &was, is_old ? PSS_STR("new\n") : PSS_STR("old\n"), false))
            _exit(4);
        pss_arena_release(mem);
    }
    return NULL;
}

static void
kill_writers(int number, useconds_t delay)
{
    fflush(NULL);
    /* On a busy machine it may come before the child is ready: then it waits. */
    sigset_t it;
    sigemptyset(&it);
    sigaddset(&it, number);
    sigprocmask(SIG_BLOCK, &it, NULL);
    pid_t child = fork();
    if (child == 0) {
        static int numbers[WRITERS];
        pthread_t threads[WRITERS];
        signal(number, SIG_DFL); /* a job in the background is spared SIGINT */
        pss_signals_catch();
        sigprocmask(SIG_UNBLOCK, &it, NULL);
        for (int i = 0; i < WRITERS; i++) {
            numbers[i] = i;
            pthread_create(&threads[i], NULL, replace_for_ever, &numbers[i]);
        }
        for (;;)
            pause();
    }
    sigprocmask(SIG_UNBLOCK, &it, NULL);
    usleep(20000 + delay);
    assert_int_equal(kill(child, number), 0);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), number);
}

static void
leaves_nothing_behind(void **state)
{
    (void)state;
    static const int numbers[] = {SIGTERM, SIGINT, SIGHUP};
    for (int i = 0; i < WRITERS; i++) {
        char path[32];
        snprintf(path, sizeof(path), "w%d.yaml", i);
        scratch_put(path, "old\n");
    }
    for (unsigned round = 0; round < 30; round++) {
        kill_writers(numbers[round % 3], round * 331);
        assert_int_equal(count_temporaries(), 0);
    }
    for (int i = 0; i < WRITERS; i++) {
        char path[32];
        snprintf(path, sizeof(path), "w%d.yaml", i);
        struct pss_str bytes = read_file(path).bytes;
        assert_true(pss_str_is(bytes, "old\n") || pss_str_is(bytes, "new\n"));
    }
}

/* nohup has asked that SIGHUP be ignored. */
static int
raise_ignored(void)
{
    signal(SIGHUP, SIG_IGN);
    pss_signals_catch();
    raise(SIGHUP);
    return 0;
}

static void
leaves_ignored_signals_alone(void **state)
{
    (void)state;
    assert_int_equal(status_of(raise_ignored), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, scratch_leave)

int
main(void)
{
    umask(022);
    const struct CMUnitTest tests[] = {
        TEST(reads_whole_files),
        TEST(says_what_it_cannot_read),
        TEST(reads_pipes),
        TEST(replaces),
        TEST(follows_links),
        TEST(notices_changes),
        TEST(spares_hard_links),
        TEST(spares_closed_directories),
        TEST(survives_a_full_disk),
        TEST(leaves_nothing_behind),
        TEST(leaves_ignored_signals_alone),
    };
    return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
