/* Replays inputs through a fuzz target, without libFuzzer, and prints TAP:
 *
 *     fuzz_TARGET [FILE|DIRECTORY]...
 *
 * Without arguments: tests/fuzz/corpus/TARGET below PSS_TOP. A failure ends the process;
 * the name of the input is said before it runs. */
#include "fuzz.h"

#include <dirent.h>
#include <sys/stat.h>
#include <time.h>

#include "pss/file.h"

/* libfyaml 0.7 leaks a token when it reports some errors. */
const char *__lsan_default_suppressions(void); /* NOLINT: the sanitizer's name */
const char *
__lsan_default_suppressions(void) /* NOLINT */
{
    return "leak:fy_parser_diag_vreport\n";
}

struct replay {
    struct pss_arena *mem;
    size_t n;
    /* seconds of processor time, which other programs do not lengthen */
    double slowest;
    const char *slowest_name;
    struct {
        const char **items;
        size_t n, cap;
    } names;
};

static double
seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
find_names(struct replay *replay, const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)) {
        PSS_PUSH(replay->mem, &replay->names, path);
        return;
    }
    DIR *dir = opendir(path);
    FUZZ_CHECK(dir);
    size_t first = replay->names.n;
    for (struct dirent *entry = readdir(dir); entry; entry = readdir(dir)) {
        if (entry->d_name[0] == '.')
            continue;
        struct pss_str name =
            pss_arena_printf(replay->mem, "%s/%s", path, entry->d_name);
        PSS_PUSH(replay->mem, &replay->names, name.p);
    }
    closedir(dir);
    size_t n = replay->names.n - first;
    if (n > 0)
        qsort(replay->names.items + first, n, sizeof replay->names.items[0], by_name);
}

/* False if the file cannot be read. */
static bool
replay_file(struct replay *replay, const char *path)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, path);
    if (err) {
        printf("# %.*s\n", PSS_FMT(err->message));
        pss_arena_release(mem);
        return false;
    }
    printf("# %s\n", path);
    fflush(stdout);
    double start = seconds();
    LLVMFuzzerTestOneInput((const uint8_t *)file.bytes.p, file.bytes.n);
    double taken = seconds() - start;
    if (taken >= replay->slowest) {
        replay->slowest = taken;
        replay->slowest_name = path;
    }
    replay->n++;
    pss_arena_release(mem);
    return true;
}

/* fuzz_tree of tests/fuzz/fuzz_tree */
static const char *
target_of(const char *program)
{
    const char *at = strstr(program, "fuzz_");
    for (const char *next = at; next; next = strstr(next + 1, "fuzz_"))
        at = next;
    return at ? at + strlen("fuzz_") : program;
}

int
main(int argc, char **argv)
{
    struct replay replay = {.mem = pss_arena_new(), .slowest_name = "none"};
    const char *top = getenv("PSS_TOP");
    const char *target = target_of(argv[0]);
    for (int i = 1; i < argc; i++)
        find_names(&replay, argv[i]);
    if (argc < 2)
        find_names(&replay, pss_arena_printf(replay.mem, "%s/tests/fuzz/corpus/%s",
                                top ? top : ".", target)
                                .p);
    bool is_bad = false;
    for (size_t i = 0; i < replay.names.n; i++)
        is_bad = !replay_file(&replay, replay.names.items[i]) || is_bad;
    is_bad = is_bad || replay.n == 0;
    printf(
        "# the slowest took %.3f seconds: %s\n", replay.slowest, replay.slowest_name);
    printf("1..1\n%s 1 - fuzz target %s: %zu inputs replayed\n",
        is_bad ? "not ok" : "ok", target, replay.n);
    pss_arena_release(replay.mem);
    return is_bad;
}
