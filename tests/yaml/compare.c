/* make check-yaml: libyaml judges how we read. Kubernetes' reader is a Go port of it.
 *
 *   compare [--seed=N] [--texts=N] [DIR|FILE]...
 *
 * Files, a list of hand-written texts (cases.c) and random small ones (random.c) are cut
 * into chunks; each chunk is read by us and by libyaml. Compared are the events of both
 * (kinds, block or flow, styles of scalars, decoded text, anchors, tags, aliases), then
 * the spans of our nodes (spans.c). Any difference is printed and the exit code is 1.
 *
 * Not differences, but counted:
 * - both refuse;
 * - we refuse what libyaml reads, because Kubernetes does so one step later (aliases
 *   without anchor or in a circle) or drops text without a word (ignored-content);
 * - a chunk whose separator line Kubernetes refuses, or that holds `{{` and is refused;
 * - in random texts: only one of the two refuses. The kinds are counted and printed. */
#include "pss/base.h"

#include <dirent.h>
#include <sys/stat.h>
#include <time.h>

#include "pss/file.h"
#include "pss/refuse.h"

#include "cases.h"
#include "events.h"
#include "random.h"
#include "spans.h"

enum verdict { SAME, BOTH_REFUSE, STRICTER, TEMPLATE, DIFFERENT, N_VERDICTS };

struct outcome {
    enum verdict verdict;
    struct pss_str why; /* of a difference, or what one side says that refuses alone */
};

struct kind {
    struct pss_str name;
    struct pss_str example;
    size_t n;
};

struct totals {
    struct pss_arena *mem;
    size_t files;
    size_t chunks;
    size_t exceptions;
    size_t verdicts[N_VERDICTS];
    struct {
        struct kind *items;
        size_t n, cap;
    } kinds;
};

/* What Kubernetes refuses, or we ask people to mend, after the reading as such. */
static bool
is_stricter(const struct pss_err *err, const struct events *theirs)
{
    return theirs->has_rest || pss_str_starts(err->message, PSS_STR("this alias ")) ||
           pss_str_starts(err->message, PSS_STR("ignored-content"));
}

static struct pss_str
say_difference(struct pss_arena *mem, const struct events *ours,
    const struct events *theirs, size_t at)
{
    struct pss_buf out = {0};
    pss_buf_printf(&out, "event %zu: ours ", at);
    if (at < ours->n)
        events_print(&out, &ours->items[at]);
    pss_buf_puts(&out, ", theirs ");
    if (at < theirs->n)
        events_print(&out, &theirs->items[at]);
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static struct outcome
compare_read(
    struct pss_arena *mem, const struct pss_tree *tree, const struct events *theirs)
{
    struct events ours = {0};
    events_of_tree(&ours, mem, tree->root);
    size_t at = events_differ(ours.items, ours.n, theirs->items, theirs->n);
    if (at != SIZE_MAX)
        return (struct outcome){DIFFERENT, say_difference(mem, &ours, theirs, at)};
    struct pss_str problem = spans_check(mem, tree, &ours);
    if (problem.n > 0)
        return (struct outcome){DIFFERENT, problem};
    return (struct outcome){.verdict = SAME};
}

static struct outcome
compare_chunk(
    struct pss_arena *mem, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    struct events theirs = {0};
    if (chunk->is_json)
        text = events_json_as_yaml(mem, text);
    events_of_libyaml(&theirs, mem, text);
    struct pss_tree tree;
    const struct pss_err *err = pss_tree_parse(&tree, doc, chunk);
    if (!err && theirs.error.n == 0)
        return compare_read(mem, &tree, &theirs);
    if (!err)
        err = pss_refuse(&tree);
    bool is_template = pss_str_find(text, PSS_STR("{{"), 0) != SIZE_MAX;
    if (err && is_template)
        return (struct outcome){.verdict = TEMPLATE};
    if (err && (theirs.error.n > 0 || chunk->err))
        return (struct outcome){.verdict = BOTH_REFUSE};
    if (err && is_stricter(err, &theirs))
        return (struct outcome){.verdict = STRICTER};
    const char *who = err ? "only we refuse" : "only libyaml refuses";
    struct pss_str message = err ? err->message : theirs.error;
    return (struct outcome){
        DIFFERENT, pss_arena_printf(mem, "%s: %.*s", who, PSS_FMT(message))};
}

static void
count_kind(struct totals *totals, struct pss_str why, struct pss_str text)
{
    size_t end = pss_str_find(why, PSS_STR(", line "), 0);
    if (end != SIZE_MAX)
        why.n = end;
    for (size_t i = 0; i < totals->kinds.n; i++) {
        struct kind *kind = &totals->kinds.items[i];
        if (!pss_str_eq(kind->name, why))
            continue;
        kind->n++;
        if (text.n < kind->example.n)
            kind->example = pss_arena_copy(totals->mem, text);
        return;
    }
    struct kind kind = {
        pss_arena_copy(totals->mem, why), pss_arena_copy(totals->mem, text), 1};
    PSS_PUSH(totals->mem, &totals->kinds, kind);
}

static void
print_difference(const char *name, const struct pss_doc *doc,
    const struct pss_chunk *chunk, struct pss_str why)
{
    printf("%s: chunk %zu: %.*s\n", name, chunk->number, PSS_FMT(why));
    if (chunk->span.end - chunk->span.at > 200)
        return;
    struct pss_buf quoted = {0};
    events_quote(&quoted, pss_doc_text(doc, chunk->span.at, chunk->span.end));
    printf("    \"%.*s\"\n", PSS_FMT(pss_buf_str(&quoted)));
    pss_buf_release(&quoted);
}

static struct pss_doc *
doc_of(struct pss_arena *mem, const char *name, struct pss_str text)
{
    char *p = pss_alloc(mem, text.n + 64);
    if (text.n > 0)
        memcpy(p, text.p, text.n);
    return pss_doc_new(mem, name, (struct pss_str){p, text.n});
}

/* `is_random`: that one side alone refuses is a kind to count. */
static void
compare_text(
    struct totals *totals, const char *name, struct pss_str text, bool is_random)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_doc *doc = doc_of(mem, name, text);
    struct pss_chunks chunks;
    if (pss_cut(&chunks, doc))
        chunks.n = 0;
    for (size_t i = 0; i < chunks.n; i++) {
        const struct pss_chunk *chunk = &chunks.items[i];
        struct outcome outcome = compare_chunk(mem, doc, chunk);
        totals->chunks++;
        if (is_random && pss_str_starts(outcome.why, PSS_STR("only "))) {
            count_kind(totals, outcome.why,
                pss_doc_text(doc, chunk->span.at, chunk->span.end));
            continue;
        }
        totals->verdicts[outcome.verdict]++;
        if (outcome.verdict == DIFFERENT)
            print_difference(name, doc, chunk, outcome.why);
    }
    pss_arena_release(mem);
}

static void
compare_file(struct totals *totals, const char *path)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, path);
    if (err) {
        printf("%s: %.*s\n", path, PSS_FMT(err->message));
        totals->verdicts[DIFFERENT]++;
    } else {
        totals->files++;
        compare_text(totals, path, file.bytes, false);
    }
    pss_arena_release(mem);
}

static bool
is_manifest(const char *path)
{
    static const char *const ends[] = {".yaml", ".yml", ".json", ".tpl", ".txt"};
    for (size_t i = 0; i < PSS_COUNT(ends); i++)
        if (pss_str_ends(pss_str_of(path), pss_str_of(ends[i])))
            return true;
    return false;
}

/* Directories are few and not deep: recursion is fine. */
static void
compare_path(struct totals *totals, const char *path)
{
    struct stat status;
    if (lstat(path, &status) != 0) {
        printf("skipped: %s is not there\n", path);
        return;
    }
    if (S_ISREG(status.st_mode)) {
        compare_file(totals, path);
        return;
    }
    struct dirent **entries;
    int n = S_ISDIR(status.st_mode) ? scandir(path, &entries, NULL, alphasort) : 0;
    for (int i = 0; i < n; i++) {
        const char *name = entries[i]->d_name;
        struct pss_str below = pss_arena_printf(totals->mem, "%s/%s", path, name);
        bool is_directory = entries[i]->d_type == DT_DIR && name[0] != '.';
        if (is_directory || (entries[i]->d_type == DT_REG && is_manifest(name)))
            compare_path(totals, below.p);
    }
}

/* The case as it is, with CR LF, and without its last line end. */
static void
compare_cases(struct totals *totals)
{
    for (size_t i = 0; cases_at(i); i++) {
        struct pss_str text = pss_str_of(cases_at(i));
        struct pss_buf crlf = {0};
        for (size_t at = 0; at < text.n; at++) {
            bool is_bare = text.p[at] == '\n' && (at == 0 || text.p[at - 1] != '\r');
            if (is_bare)
                pss_buf_putc(&crlf, '\r');
            pss_buf_putc(&crlf, text.p[at]);
        }
        struct pss_str name = pss_arena_printf(totals->mem, "case %zu", i);
        compare_text(totals, name.p, text, false);
        compare_text(totals, name.p, pss_buf_str(&crlf), false);
        if (text.n > 0)
            compare_text(totals, name.p, (struct pss_str){text.p, text.n - 1}, false);
        pss_buf_release(&crlf);
    }
}

/* They must still be exceptions. */
static void
compare_exceptions(struct totals *totals)
{
    for (size_t i = 0; cases_exception_at(i); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_str text = pss_arena_printf(mem, "%s", cases_exception_at(i));
        struct pss_doc *doc = doc_of(mem, "exception", text);
        struct pss_chunk chunk = {.span = pss_span_of(0, text.n)};
        struct outcome outcome = compare_chunk(mem, doc, &chunk);
        totals->exceptions++;
        if (outcome.verdict != DIFFERENT) {
            totals->verdicts[DIFFERENT]++;
            print_difference("exception", doc, &chunk, PSS_STR("no longer one"));
        }
        pss_arena_release(mem);
    }
}

static void
compare_random(struct totals *totals, uint64_t seed, size_t n)
{
    struct random random = {seed};
    struct pss_buf text = {0};
    for (size_t i = 0; i < n; i++) {
        text.n = 0;
        random_text(&text, &random);
        struct pss_str name = pss_arena_printf(totals->mem, "random %zu", i);
        compare_text(totals, name.p, pss_buf_str(&text), true);
    }
    pss_buf_release(&text);
}

/* Texts of an evil shape must be read in the time of others of their size. */
static void
time_shapes(struct totals *totals)
{
    for (size_t i = 0; i < cases_n_shapes(); i++) {
        struct pss_buf text = {0};
        const char *name = cases_shape(&text, i);
        struct pss_arena *mem = pss_arena_new();
        pss_buf_reserve(&text, 64);
        memset(text.p + text.n, 0, 64);
        struct pss_doc *doc = pss_doc_new(mem, name, pss_buf_str(&text));
        struct pss_chunk chunk = {.span = pss_span_of(0, text.n)};
        struct pss_tree tree;
        clock_t start = clock();
        const struct pss_err *err = pss_tree_parse(&tree, doc, &chunk);
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        bool is_slow = seconds > 2;
        printf("%-40s %8zu bytes %6.3f s%s%s\n", name, text.n, seconds,
            err ? ", refused" : "", is_slow ? ", TOO SLOW" : "");
        totals->verdicts[DIFFERENT] += is_slow;
        pss_arena_release(mem);
        pss_buf_release(&text);
    }
}

static int
report(const struct totals *totals)
{
    for (size_t i = 0; i < totals->kinds.n; i++) {
        const struct kind *kind = &totals->kinds.items[i];
        struct pss_buf quoted = {0};
        events_quote(&quoted, kind->example);
        printf("%8zu %.*s, as \"%.*s\"\n", kind->n, PSS_FMT(kind->name),
            PSS_FMT(pss_buf_str(&quoted)));
        pss_buf_release(&quoted);
    }
    printf("%zu files, %zu chunks: %zu read alike, %zu refused by both, %zu refused by "
           "Kubernetes after reading, %zu templates, %zu known exceptions\n"
           "%zu differences\n",
        totals->files, totals->chunks, totals->verdicts[SAME],
        totals->verdicts[BOTH_REFUSE], totals->verdicts[STRICTER],
        totals->verdicts[TEMPLATE], totals->exceptions, totals->verdicts[DIFFERENT]);
    return totals->verdicts[DIFFERENT] > 0 ? 1 : 0;
}

int
main(int argc, char **argv)
{
    struct totals totals = {.mem = pss_arena_new()};
    uint64_t seed = 1;
    size_t n = 100000;
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], "--seed=", 7) == 0)
            seed = strtoull(argv[i] + 7, NULL, 10);
        else if (strncmp(argv[i], "--texts=", 8) == 0)
            n = strtoul(argv[i] + 8, NULL, 10);
        else
            compare_path(&totals, argv[i]);
    }
    compare_cases(&totals);
    compare_exceptions(&totals);
    time_shapes(&totals);
    compare_random(&totals, seed, n);
    int code = report(&totals);
    pss_arena_release(totals.mem);
    return code;
}
