/* Runs the cases of fixtures/ in one process and prints TAP.
 *
 *     run_fixtures [--update] [DIRECTORY]
 *
 * A folder <area>/<case>/ with an input.yaml (or input.json) is a case:
 *     expected.yaml   what --fix makes of it; missing: not one byte may change
 *     expected.txt    the text report of check mode
 *     expected.json   if there: the JSON report of check mode; expected.sarif and so on,
 *                     one for each name of --format, in the same way
 *     expected.diff   if there: what --diff prints
 *     without-last-newline.yaml
 *                     if there: what --fix makes of the input without its last newline,
 *                     where that is not expected.yaml without it
 *     args            options, one line. A case that says no --policy-version is judged by
 *                     the version of `pinned`, so a new version of the standard moves none
 *     exit            exit code of check mode, if it is not 0 for an empty report, else 1
 *     as-is           if there: not run with CRLF and without its last newline
 * Asked of every case, in all three forms: a second run changes nothing, and `patch -p1`
 * makes of the diff what --fix writes. --update writes the expectations anew. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/batch.h"
#include "pss/beyond.h"
#include "pss/crds.h"
#include "pss/file.h"
#include "pss/parser.h"
#include "pss/report.h"
#include "pss/run.h"
#include "pss/tally.h"
#include "pss/udiff.h"

enum variant { AS_IS, CRLF, NO_LAST_NEWLINE, N_VARIANTS };

static const char *const variant_names[] = {
    [AS_IS] = "as-is", [CRLF] = "crlf", [NO_LAST_NEWLINE] = "no-last-newline"};

/* Stays as it is when the standard gets a new version. Cases about newer checks name their
 * version in their `args`. */
static const char pinned[] = "--policy-version=v1.37";

static const char open_name[] = "without-last-newline.yaml";

struct names {
    const char **items;
    size_t n;
    size_t cap;
};

/* A file that `patch` is to make. */
struct patched {
    const char *path;
    struct pss_str want;
};

struct runner {
    struct pss_arena *mem; /* of the whole run */
    bool is_update;
    const char *top;     /* the directory of the cases */
    const char *scratch; /* where patch works */
    struct pss_buf diff; /* of all cases */
    struct {
        struct patched *items;
        size_t n, cap;
    } patched;
    size_t n;
    size_t n_bad;
};

/* A case in work. The working directory is its folder. */
struct test {
    struct runner *runner;
    struct pss_arena *mem;
    const char *name;  /* area/case */
    const char *input; /* input.yaml */
    struct pss_opts opts;
    struct pss_around around;
    struct pss_crds *crds; /* definitions in the input */
    struct pss_str src;
    struct pss_str want;
    bool is_bad;
};

/* ---- files ---- */

static struct pss_str
read_file(struct pss_arena *mem, const char *path)
{
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, path);
    if (!err)
        return file.bytes;
    printf("Bail out! %.*s\n", PSS_FMT(err->message));
    exit(99);
}

static bool
exists(const char *path)
{
    return access(path, F_OK) == 0;
}

static void
write_file(struct pss_arena *mem, const char *path, struct pss_str bytes)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    const struct pss_err *err = fd < 0
                                    ? pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                                          "%s: %s", path, strerror(errno))
                                    : pss_file_write_fd(mem, fd, bytes, path);
    if (err) {
        printf("Bail out! %.*s\n", PSS_FMT(err->message));
        exit(99);
    }
    close(fd);
}

static int
by_name(const void *a, const void *b)
{
    const char *const *x = a;
    const char *const *y = b;
    return strcmp(*x, *y);
}

/* The folders in a folder, sorted. */
static struct names
list_folders(struct pss_arena *mem, const char *path)
{
    struct names names = {0};
    DIR *dir = opendir(path);
    if (!dir)
        return names;
    for (struct dirent *entry = readdir(dir); entry; entry = readdir(dir)) {
        struct stat st;
        const char *whole = pss_arena_printf(mem, "%s/%s", path, entry->d_name).p;
        if (entry->d_name[0] == '.' || stat(whole, &st) != 0 || !S_ISDIR(st.st_mode))
            continue;
        PSS_PUSH(mem, &names, pss_arena_copy(mem, pss_str_of(entry->d_name)).p);
    }
    closedir(dir);
    if (names.n > 0)
        qsort(names.items, names.n, sizeof(names.items[0]), by_name);
    return names;
}

static void
make_folders(struct pss_arena *mem, const char *path)
{
    char *copy = pss_alloc(mem, strlen(path) + 1);
    memcpy(copy, path, strlen(path) + 1);
    for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(copy, 0755);
        *slash = '/';
    }
}

/* ---- saying what is wrong ---- */

static void complain(struct test *test, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void
complain(struct test *test, const char *format, ...)
{
    test->is_bad = true;
    va_list args;
    va_start(args, format);
    struct pss_str text = pss_arena_vprintf(test->mem, format, args);
    va_end(args);
    printf("# %s: %.*s\n", test->name, PSS_FMT(text));
}

static void
show_line(const char *which, struct pss_str text, size_t at)
{
    size_t start = pss_line_start(text, at);
    size_t end = pss_line_end(text, at);
    struct pss_buf line = {0};
    pss_report_clean(&line, (struct pss_str){text.p + start, end - start});
    printf("#   %s: %.*s\n", which, PSS_FMT(pss_buf_str(&line)));
    pss_buf_release(&line);
}

static void
expect(struct test *test, const char *what, struct pss_str got, struct pss_str want)
{
    if (pss_str_eq(got, want))
        return;
    size_t at = 0;
    while (at < got.n && at < want.n && got.p[at] == want.p[at])
        at++;
    struct pss_lines lines;
    pss_lines_init(&lines, test->mem, want);
    complain(test, "%s differs from line %zu on", what, pss_lines_at(&lines, at).line);
    show_line("want", want, at);
    show_line(" got", got, at);
}

/* ---- variants of a text ---- */

static struct pss_str
with_crlf(struct pss_arena *mem, struct pss_str src)
{
    size_t n = src.n;
    for (size_t i = 0; i < src.n; i++)
        n += src.p[i] == '\n';
    char *text = pss_alloc(mem, n + 64);
    size_t at = 0;
    for (size_t i = 0; i < src.n; i++) {
        if (src.p[i] == '\n')
            text[at++] = '\r';
        text[at++] = src.p[i];
    }
    return (struct pss_str){text, n};
}

static struct pss_str
without_last_newline(struct pss_arena *mem, struct pss_str src)
{
    char *text = pss_alloc(mem, src.n + 64);
    size_t n = src.n > 0 && src.p[src.n - 1] == '\n' ? src.n - 1 : src.n;
    memcpy(text, src.p, n);
    return (struct pss_str){text, n};
}

static struct pss_str
vary(struct pss_arena *mem, struct pss_str src, enum variant variant)
{
    switch (variant) {
    case CRLF:
        return with_crlf(mem, src);
    case NO_LAST_NEWLINE:
        return without_last_newline(mem, src);
    case AS_IS:
    case N_VARIANTS:
        break;
    }
    return src;
}

/* False if the form would be no other, or another text. */
static bool
has_variant(const struct test *test, enum variant variant)
{
    if (variant == AS_IS)
        return true;
    if (exists("as-is") || test->src.n == 0)
        return false;
    if (variant == CRLF)
        return !memchr(test->src.p, '\r', test->src.n);
    return test->src.p[test->src.n - 1] == '\n';
}

/* ---- one case ---- */

static struct pss_str
report_of(struct test *test, struct pss_tally *tally, const char *format,
    const struct pss_result *result)
{
    *tally = (struct pss_tally){0};
    pss_tally_add(tally, result);
    struct pss_report report = {
        .writer = pss_writer_find(pss_str_of(format)),
        .tally = tally,
        .policy = test->opts.fixing.policy,
        .is_verbose = test->opts.is_verbose,
        .is_quiet = test->opts.is_quiet,
    };
    struct pss_buf out = {0};
    pss_report_begin(&out, &report);
    pss_report_file(&out, &report, result);
    pss_report_end(&out, &report);
    struct pss_str text = pss_arena_copy(test->mem, pss_buf_str(&out));
    pss_report_release(&report);
    pss_buf_release(&out);
    return text;
}

static const char *
name_of_report(struct test *test, const struct pss_writer *writer)
{
    return pss_arena_printf(test->mem, "expected.%s", writer->name).p;
}

static struct pss_str
diff_of(struct test *test, const char *name, const struct pss_result *result)
{
    struct pss_buf out = {0};
    if (result->edits.n > 0)
        pss_udiff_write(
            &out, pss_str_of(name), result->doc->src, &result->edits, false);
    struct pss_str text = pss_arena_copy(test->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static void
run_again(struct test *test, const char *which, struct pss_str text)
{
    struct pss_result again = {0};
    pss_run_bytes(
        &again, test->mem, &test->opts.fixing, &test->around, test->input, text);
    if (again.edits.n > 0 || !pss_str_eq(again.text, text))
        complain(test, "%s: a second run changes something", which);
}

/* Puts the input where `patch` will find it. */
static void
hand_to_patch(struct test *test, enum variant variant, const struct pss_result *result)
{
    struct runner *runner = test->runner;
    const char *name = pss_arena_printf(
        runner->mem, "%s/%s/%s", test->name, variant_names[variant], test->input)
                           .p;
    const char *path = pss_arena_printf(runner->mem, "%s/%s", runner->scratch, name).p;
    make_folders(test->mem, path);
    write_file(test->mem, path, result->doc->src);
    pss_buf_add(&runner->diff, diff_of(test, name, result));
    struct patched patched = {path, pss_arena_copy(runner->mem, result->text)};
    PSS_PUSH(runner->mem, &runner->patched, patched);
}

static struct pss_str
wanted_of(const struct test *test, enum variant variant)
{
    if (variant == NO_LAST_NEWLINE && exists(open_name))
        return read_file(test->mem, open_name);
    return vary(test->mem, test->want, variant);
}

static void
run_variant(struct test *test, enum variant variant, struct pss_str report)
{
    const char *which = variant_names[variant];
    struct pss_result result = {0};
    pss_run_bytes(&result, test->mem, &test->opts.fixing, &test->around, test->input,
        vary(test->mem, test->src, variant));
    for (size_t i = 0; i < result.failures.n; i++)
        if (result.failures.items[i].err->code == PSS_ERR_BUG)
            complain(test, "%s: %.*s", which,
                PSS_FMT(result.failures.items[i].err->message));
    expect(test, which, result.text, wanted_of(test, variant));
    struct pss_tally tally;
    /* Where a text breaks off depends on its end. */
    if (variant == CRLF || result.failures.n == 0)
        expect(test, pss_arena_printf(test->mem, "the report of %s", which).p,
            report_of(test, &tally, "text", &result), report);
    run_again(test, which, result.text);
    hand_to_patch(test, variant, &result);
}

static void
expect_file(struct test *test, const char *path, struct pss_str got)
{
    expect(test, path, got, exists(path) ? read_file(test->mem, path) : PSS_STR(""));
}

static int
wanted_code(struct test *test, struct pss_str report)
{
    if (!exists("exit"))
        return report.n > 0;
    return (int)strtol(read_file(test->mem, "exit").p, NULL, 10);
}

static void
check_case(struct test *test)
{
    struct pss_result result = {0};
    pss_run_bytes(
        &result, test->mem, &test->opts.fixing, &test->around, test->input, test->src);
    struct pss_tally tally;
    struct pss_tally unused;
    struct pss_str report = report_of(test, &tally, "text", &result);
    expect_file(test, "expected.txt", report);
    int code = pss_batch_code(&test->opts, &tally);
    if (code != wanted_code(test, report))
        complain(test, "the exit code is %d, not %d", code, wanted_code(test, report));
    for (size_t i = 1; pss_writer_at(i); i++) {
        const char *path = name_of_report(test, pss_writer_at(i));
        if (exists(path))
            expect_file(
                test, path, report_of(test, &unused, pss_writer_at(i)->name, &result));
    }
    if (exists("expected.diff"))
        expect_file(test, "expected.diff", diff_of(test, test->input, &result));
    for (int variant = AS_IS; variant < N_VARIANTS; variant++)
        if (has_variant(test, (enum variant)variant))
            run_variant(test, (enum variant)variant, report);
}

static void
update_file(struct test *test, const char *path, struct pss_str text, bool is_wanted)
{
    if (is_wanted)
        write_file(test->mem, path, text);
    else
        unlink(path);
}

static void
update_case(struct test *test)
{
    struct pss_result result = {0};
    pss_run_bytes(
        &result, test->mem, &test->opts.fixing, &test->around, test->input, test->src);
    struct pss_tally tally;
    struct pss_tally unused;
    struct pss_str report = report_of(test, &tally, "text", &result);
    update_file(test, "expected.yaml", result.text, result.edits.n > 0);
    update_file(test, "expected.txt", report, report.n > 0);
    for (size_t i = 1; pss_writer_at(i); i++) {
        const char *path = name_of_report(test, pss_writer_at(i));
        update_file(test, path,
            report_of(test, &unused, pss_writer_at(i)->name, &result), exists(path));
    }
    update_file(test, "expected.diff", diff_of(test, test->input, &result),
        exists("expected.diff"));
    struct pss_result open = {0};
    if (exists(open_name))
        pss_run_bytes(&open, test->mem, &test->opts.fixing, &test->around, test->input,
            vary(test->mem, test->src, NO_LAST_NEWLINE));
    update_file(test, open_name, open.text, exists(open_name));
    int code = pss_batch_code(&test->opts, &tally);
    update_file(test, "exit", pss_arena_printf(test->mem, "%d\n", code),
        code != (report.n > 0));
}

/* The options of the file `args`, parted by blanks. */
static const struct pss_err *
read_args(struct test *test)
{
    struct names words = {0};
    PSS_PUSH(test->mem, &words, "pss-fix");
    PSS_PUSH(test->mem, &words, pinned);
    if (exists("args")) {
        const char *at = read_file(test->mem, "args").p;
        for (at += strspn(at, " \n"); *at != '\0'; at += strspn(at, " \n")) {
            size_t n = strcspn(at, " \n");
            PSS_PUSH(test->mem, &words,
                pss_arena_copy(test->mem, (struct pss_str){at, n}).p);
            at += n;
        }
    }
    PSS_PUSH(test->mem, &words, test->input);
    const struct pss_err *err =
        pss_opts_parse(&test->opts, test->mem, (int)words.n, words.items);
    if (!err)
        pss_opts_around(&test->around, &test->opts);
    test->crds = pss_crds_new(test->mem);
    pss_crds_add_text(test->crds, test->input, test->src);
    test->around.learn = pss_crds_learn;
    test->around.crds = test->crds;
    return err;
}

static void
run_case(struct runner *runner, const char *area, const char *name)
{
    struct pss_arena *mem = pss_arena_new();
    struct test test = {.runner = runner, .mem = mem, .input = "input.yaml"};
    test.name = pss_arena_printf(runner->mem, "%s/%s", area, name).p;
    const char *folder = pss_arena_printf(mem, "%s/%s", runner->top, test.name).p;
    if (chdir(folder) != 0) {
        printf("Bail out! %s: %s\n", folder, strerror(errno));
        exit(99);
    }
    if (!exists(test.input))
        test.input = "input.json";
    if (!exists(test.input)) {
        pss_arena_release(mem);
        return;
    }
    test.src = read_file(mem, test.input);
    test.want = exists("expected.yaml") ? read_file(mem, "expected.yaml") : test.src;
    const struct pss_err *err = read_args(&test);
    if (err)
        complain(&test, "args: %.*s", PSS_FMT(err->message));
    else if (runner->is_update)
        update_case(&test);
    else
        check_case(&test);
    runner->n++;
    runner->n_bad += test.is_bad;
    printf("%s %zu - %s\n", test.is_bad ? "not ok" : "ok", runner->n, test.name);
    pss_crds_release(test.crds);
    pss_arena_release(mem);
}

/* ---- patch ---- */

static void
run_patch(struct runner *runner)
{
    size_t n_bad = 0;
    runner->n++;
    if (system("patch --version >/dev/null 2>&1") != 0) {
        printf("ok %zu - patch # SKIP patch is not installed\n", runner->n);
        return;
    }
    struct pss_arena *mem = runner->mem;
    write_file(mem, pss_arena_printf(mem, "%s/all.diff", runner->scratch).p,
        pss_buf_str(&runner->diff));
    if (chdir(runner->scratch) != 0 ||
        system("patch -s -p1 -i all.diff >patch.log 2>&1") != 0)
        printf("# patch is not content: see below\n");
    for (size_t i = 0; i < runner->patched.n; i++) {
        const struct patched *patched = &runner->patched.items[i];
        if (pss_str_eq(read_file(mem, patched->path), patched->want))
            continue;
        printf("# patch makes something else of %s\n",
            patched->path + strlen(runner->scratch) + 1);
        n_bad++;
    }
    runner->n_bad += n_bad > 0;
    printf("%s %zu - patch -p1 of %zu diffs gives what --fix writes\n",
        n_bad > 0 ? "not ok" : "ok", runner->n, runner->patched.n);
}

static void
remove_scratch(struct runner *runner)
{
    const char *command =
        pss_arena_printf(runner->mem, "rm -rf '%s'", runner->scratch).p;
    if (system(command) != 0)
        printf("# cannot remove %s\n", runner->scratch);
}

static const char *
make_scratch(struct pss_arena *mem)
{
    const char *base = getenv("TMPDIR");
    struct pss_str name =
        pss_arena_printf(mem, "%s/pss-fixtures-XXXXXX", base ? base : "/tmp");
    char *copy = pss_alloc(mem, name.n + 1);
    memcpy(copy, name.p, name.n);
    return mkdtemp(copy);
}

static const char *
find_top(struct pss_arena *mem, const char *given)
{
    if (given)
        return given;
    const char *top = getenv("PSS_TOP");
    return top ? pss_arena_printf(mem, "%s/fixtures", top).p : "fixtures";
}

int
main(int argc, char **argv)
{
    struct runner runner = {.mem = pss_arena_new()};
    int at = 1;
    if (at < argc && strcmp(argv[at], "--update") == 0) {
        runner.is_update = true;
        at++;
    }
    char path[PATH_MAX];
    runner.top = realpath(find_top(runner.mem, at < argc ? argv[at] : NULL), path);
    runner.scratch = make_scratch(runner.mem);
    if (!runner.top || !runner.scratch) {
        printf("Bail out! there is no directory of cases, or no scratch directory\n");
        return 99;
    }
    struct names areas = list_folders(runner.mem, runner.top);
    for (size_t i = 0; i < areas.n; i++) {
        const char *area =
            pss_arena_printf(runner.mem, "%s/%s", runner.top, areas.items[i]).p;
        struct names cases = list_folders(runner.mem, area);
        for (size_t j = 0; j < cases.n; j++)
            run_case(&runner, areas.items[i], cases.items[j]);
    }
    if (!runner.is_update)
        run_patch(&runner);
    printf("1..%zu\n", runner.n);
    remove_scratch(&runner);
    pss_buf_release(&runner.diff);
    pss_arena_release(runner.mem);
    return runner.n_bad > 0;
}
