/* Diffs: byte for byte where the form matters, and by patch where the meaning does. */
#include "unit.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/udiff.h"

struct test_edit {
    size_t at, end;
    const char *text;
};

static void
write_diff(struct pss_buf *out, const char *path, const char *src,
    const struct test_edit *edits, size_t n, bool is_coloured)
{
    struct pss_edits list = {.mem = pss_arena_new()};
    for (size_t i = 0; i < n; i++)
        pss_edits_add(&list, (struct pss_edit){.at = edits[i].at,
                                 .end = edits[i].end,
                                 .text = pss_str_of(edits[i].text)});
    assert_null(pss_edits_settle(&list));
    pss_udiff_write(out, pss_str_of(path), pss_str_of(src), &list, is_coloured);
    pss_arena_release(list.mem);
}

#define HEADER "diff --git a/x.yaml b/x.yaml\n--- a/x.yaml\n+++ b/x.yaml\n"

static void
assert_diff(
    const char *src, const struct test_edit *edits, size_t n, const char *wanted)
{
    struct pss_buf out = {0};
    write_diff(&out, "x.yaml", src, edits, n, false);
    assert_str(pss_buf_str(&out), wanted);
    pss_buf_release(&out);
}

#define EDITS(...)                                                                     \
    (const struct test_edit[]){__VA_ARGS__},                                           \
        PSS_COUNT(((const struct test_edit[]){__VA_ARGS__}))

static void
says_nothing_of_nothing(void **state)
{
    (void)state;
    assert_diff("a\n", NULL, 0, "");
    assert_diff("a\nb\n", EDITS({0, 3, "a\nb"}), "");
    assert_diff("a\nb\n", EDITS({2, 2, ""}), "");
}

static void
shows_three_lines_around(void **state)
{
    (void)state;
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", EDITS({8, 9, "five"}),
        HEADER "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", EDITS({0, 0, "0\n"}),
        HEADER "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n");
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", EDITS({18, 18, "10\n"}),
        HEADER "@@ -7,3 +7,4 @@\n 7\n 8\n 9\n+10\n");
    assert_diff(
        "1\n2\n3\n4\n", EDITS({2, 4, ""}), HEADER "@@ -1,4 +1,3 @@\n 1\n-2\n 3\n 4\n");
}

/* An insertion behind a line's text, as the planner makes it, is a new line only. */
static void
keeps_equal_lines(void **state)
{
    (void)state;
    assert_diff("a:\n  b: 1\n", EDITS({9, 9, "\n  c: 2"}),
        HEADER "@@ -1,2 +1,3 @@\n a:\n   b: 1\n+  c: 2\n");
    assert_diff("1\n2\n3\n", EDITS({0, 6, "2\nx\n3\n4\n"}),
        HEADER "@@ -1,3 +1,4 @@\n-1\n 2\n+x\n 3\n+4\n");
    assert_diff("1\n2\n3\n", EDITS({0, 1, "one"}, {4, 5, "three"}),
        HEADER "@@ -1,3 +1,3 @@\n-1\n+one\n 2\n-3\n+three\n");
}

static void
joins_near_hunks(void **state)
{
    (void)state;
    /* Six lines between: one hunk. */
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n", EDITS({0, 1, "A"}, {14, 15, "B"}),
        HEADER "@@ -1,8 +1,8 @@\n-1\n+A\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+B\n");
    /* Seven: two, and the second counts what the first added. */
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", EDITS({0, 1, "A\nB"}, {16, 17, "C"}),
        HEADER "@@ -1,4 +1,5 @@\n-1\n+A\n+B\n 2\n 3\n 4\n"
               "@@ -6,4 +7,4 @@\n 6\n 7\n 8\n-9\n+C\n");
}

static void
marks_a_missing_last_newline(void **state)
{
    (void)state;
    assert_diff("a", EDITS({0, 1, "b"}),
        HEADER "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"
               "\\ No newline at end of file\n");
    assert_diff("a", EDITS({1, 1, "\nb\n"}),
        HEADER "@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n");
    assert_diff("a\nb", EDITS({0, 1, "A"}),
        HEADER "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n");
    assert_diff("a\nb\n", EDITS({3, 4, ""}),
        HEADER "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n");
}

static void
counts_empty_sides(void **state)
{
    (void)state;
    assert_diff("", EDITS({0, 0, "a\n"}), HEADER "@@ -0,0 +1 @@\n+a\n");
    assert_diff("a\nb\n", EDITS({0, 4, ""}), HEADER "@@ -1,2 +0,0 @@\n-a\n-b\n");
}

static void
keeps_carriage_returns(void **state)
{
    (void)state;
    assert_diff("a\r\nb\r\n", EDITS({1, 1, "\r\nx"}),
        HEADER "@@ -1,2 +1,3 @@\n a\r\n+x\r\n b\r\n");
}

static void
assert_header(const char *path, const char *wanted)
{
    struct pss_buf out = {0};
    write_diff(&out, path, "a\n", EDITS({0, 1, "b"}), false);
    struct pss_str header = pss_buf_str(&out);
    header.n = pss_str_find(header, PSS_STR("@@"), 0);
    assert_str(header, wanted);
    pss_buf_release(&out);
}

static void
writes_names(void **state)
{
    (void)state;
    assert_header("./d/x.yaml", "diff --git a/d/x.yaml b/d/x.yaml\n"
                                "--- a/d/x.yaml\n+++ b/d/x.yaml\n");
    assert_header("/d/x.yaml", "diff --git a/d/x.yaml b/d/x.yaml\n"
                               "--- a/d/x.yaml\n+++ b/d/x.yaml\n");
    assert_header("a b.yaml", "diff --git a/a b.yaml b/a b.yaml\n"
                              "--- a/a b.yaml\t\n+++ b/a b.yaml\t\n");
    assert_header("q\"t\\\n\x01 \x7F.yaml",
        "diff --git \"a/q\\\"t\\\\\\n\\001 \\177.yaml\" \"b/q\\\"t\\\\\\n\\001 "
        "\\177.yaml\"\n"
        "--- \"a/q\\\"t\\\\\\n\\001 \\177.yaml\"\t\n"
        "+++ \"b/q\\\"t\\\\\\n\\001 \\177.yaml\"\t\n");
    assert_header("\xC3\xA4.yaml", "diff --git a/\xC3\xA4.yaml b/\xC3\xA4.yaml\n"
                                   "--- a/\xC3\xA4.yaml\n+++ b/\xC3\xA4.yaml\n");
}

static void
colours(void **state)
{
    (void)state;
    struct pss_buf out = {0};
    write_diff(&out, "x.yaml", "a\nb\r\n", EDITS({2, 3, "c"}), true);
    assert_str(pss_buf_str(&out), "\x1b[1mdiff --git a/x.yaml b/x.yaml\x1b[m\n"
                                  "\x1b[1m--- a/x.yaml\x1b[m\n"
                                  "\x1b[1m+++ b/x.yaml\x1b[m\n"
                                  "\x1b[36m@@ -1,2 +1,2 @@\x1b[m\n"
                                  " a\n"
                                  "\x1b[31m-b\r\x1b[m\n"
                                  "\x1b[32m+c\r\x1b[m\n");
    pss_buf_release(&out);
}

/* ---- patch says the same ---- */

static unsigned
next_random(unsigned *seed)
{
    *seed = *seed * 1103515245u + 12345u;
    return *seed >> 16;
}

static struct pss_str
random_text(struct pss_arena *mem, unsigned *seed)
{
    struct pss_buf text = {0};
    unsigned lines = next_random(seed) % 40;
    for (unsigned i = 0; i < lines; i++)
        pss_buf_printf(&text, "%c%s", (int)('a' + next_random(seed) % 4),
            next_random(seed) % 5 ? "\n" : "\r\n");
    if (next_random(seed) % 3 == 0)
        pss_buf_putc(&text, 'z');
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&text));
    pss_buf_release(&text);
    return copy;
}

/* Up to five edits at random places that do not overlap. */
static void
random_edits(struct pss_edits *edits, struct pss_str src, unsigned *seed)
{
    static const char *const texts[] = {
        "", "x", "\n", "a\n", "b\r\n", "a\nb\nc\n", "\nx", "d"};
    size_t at = 0;
    for (unsigned n = next_random(seed) % 5 + 1; n > 0 && at <= src.n; n--) {
        size_t start = at + next_random(seed) % 20;
        size_t end = start + (next_random(seed) % 2 ? next_random(seed) % 9 : 0);
        if (end > src.n)
            break;
        const char *text = texts[next_random(seed) % PSS_COUNT(texts)];
        pss_edits_add(edits,
            (struct pss_edit){.at = start, .end = end, .text = pss_str_of(text)});
        at = end + 1;
    }
    assert_null(pss_edits_settle(edits));
}

static void
put_file(const char *path, struct pss_str bytes)
{
    FILE *file = fdopen(creat(path, 0666), "w");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.n ? bytes.p : "", 1, bytes.n, file), bytes.n);
    assert_int_equal(fclose(file), 0);
}

static bool
run(const char *command)
{
    int status = system(command);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

enum { FILES = 300 };

/* One diff of many random files, applied by `command` in a directory of its own,
 * below the one in which the test runs. */
static void
assert_applies(const char *command)
{
    char top[] = "udiff-XXXXXX";
    assert_non_null(mkdtemp(top));
    char back[PATH_MAX];
    assert_non_null(getcwd(back, sizeof(back)));
    assert_int_equal(chdir(top), 0);
    assert_int_equal(mkdir("sp ace", 0777), 0);

    struct pss_arena *mem = pss_arena_new();
    struct pss_buf diff = {0};
    struct pss_str wanted[FILES];
    struct pss_str names[FILES];
    unsigned seed = 7;
    for (int i = 0; i < FILES; i++) {
        static const char *const starts[] = {
            "f", "sp ace/f ", "q\"\\", "\xC3\xA4", "tab\t"};
        char name[64];
        snprintf(
            name, sizeof(name), "%s%d.yaml", starts[(size_t)i % PSS_COUNT(starts)], i);
        names[i] = pss_arena_copy(mem, pss_str_of(name));
        struct pss_str src = random_text(mem, &seed);
        struct pss_edits edits = {.mem = mem};
        random_edits(&edits, src, &seed);
        struct pss_buf text = {0};
        pss_edits_apply(&text, src, &edits);
        wanted[i] = pss_arena_copy(mem, pss_buf_str(&text));
        pss_buf_release(&text);
        /* An emptied file is removed by patch, and an empty one is a new file to it:
         * in both cases it needs more than names. */
        if (src.n == 0 || wanted[i].n == 0) {
            wanted[i] = src;
            put_file(name, src);
            continue;
        }
        put_file(name, src);
        pss_udiff_write(&diff, names[i], src, &edits, false);
    }
    put_file("all.diff", pss_buf_str(&diff));
    assert_true(diff.n > 10000);
    pss_buf_release(&diff);
    assert_true(run(command));
    for (int i = 0; i < FILES; i++) {
        struct pss_file file;
        assert_null(pss_file_read(&file, mem, names[i].p));
        if (!pss_str_eq(file.bytes, wanted[i]))
            fail_msg("%s: got \"%.*s\", wanted \"%.*s\"", names[i].p,
                PSS_FMT(file.bytes), PSS_FMT(wanted[i]));
    }
    pss_arena_release(mem);
    assert_int_equal(chdir(back), 0);
    char clean[64];
    snprintf(clean, sizeof(clean), "rm -rf %s", top);
    assert_true(run(clean));
}

static void
is_what_patch_reads(void **state)
{
    (void)state;
    if (!run("patch --version >/dev/null 2>&1"))
        unit_skip("patch or git is missing");
    assert_applies("patch --binary -s -F0 -p1 <all.diff");
}

static void
is_what_git_reads(void **state)
{
    (void)state;
    if (!run("git --version >/dev/null 2>&1"))
        unit_skip("patch or git is missing");
    /* git takes names with "diff --git" from the top of the work tree. */
    assert_applies("git init -q . && git apply --whitespace=nowarn all.diff");
}

/* Two edits a line, and all in one line: twice the input takes about twice the time. */
static void
is_linear(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    enum { BYTES = 4 << 20, STEP = 64 };
    char *src = pss_alloc(mem, BYTES);
    memset(src, 'x', BYTES);
    for (int is_one_line = 0; is_one_line < 2; is_one_line++) {
        for (size_t at = 0; at < BYTES; at += (size_t)8 * STEP)
            src[at] = is_one_line ? 'x' : '\n';
        struct pss_edits edits = {.mem = mem};
        for (size_t at = 0; at < BYTES; at += STEP)
            pss_edits_add(&edits,
                (struct pss_edit){.at = at + 1, .end = at + 2, .text = PSS_STR("y")});
        assert_null(pss_edits_settle(&edits));
        struct pss_buf out = {0};
        pss_udiff_write(
            &out, PSS_STR("x"), (struct pss_str){src, BYTES}, &edits, false);
        assert_in_range(out.n, (size_t)2 * BYTES, (size_t)3 * BYTES);
        pss_buf_release(&out);
    }
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_nothing_of_nothing),
        cmocka_unit_test(shows_three_lines_around),
        cmocka_unit_test(keeps_equal_lines),
        cmocka_unit_test(joins_near_hunks),
        cmocka_unit_test(marks_a_missing_last_newline),
        cmocka_unit_test(counts_empty_sides),
        cmocka_unit_test(keeps_carriage_returns),
        cmocka_unit_test(writes_names),
        cmocka_unit_test(colours),
        cmocka_unit_test(is_what_patch_reads),
        cmocka_unit_test(is_what_git_reads),
        cmocka_unit_test(is_linear),
    };
    return cmocka_run_group_tests_name("udiff", tests, NULL, NULL);
}
