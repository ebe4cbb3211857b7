/* The command line: arguments are separated by NUL bytes. Whatever they say, there is a
 * sentence or there are options that go together. */
#include "fuzz.h"

#include "pss/opts.h"
#include "pss/parser.h"
#include "pss/report.h"

struct words {
    const char **items;
    size_t n;
    size_t cap;
};

static struct words
split(struct pss_arena *mem, struct pss_str text)
{
    struct words words = {0};
    PSS_PUSH(mem, &words, "pss-fix");
    for (size_t at = 0; at < text.n;) {
        const char *end = memchr(text.p + at, '\0', text.n - at);
        size_t n = end ? (size_t)(end - text.p) - at : text.n - at;
        /* Of its own memory, so that a look behind its end is noticed. */
        struct pss_str word = pss_arena_copy(mem, (struct pss_str){text.p + at, n});
        PSS_PUSH(mem, &words, word.p);
        at += n + 1;
    }
    return words;
}

static void
check_globs(const struct pss_opts *opts, const struct pss_words *words)
{
    const struct pss_globs *globs;
    const struct pss_err *err =
        pss_globs_new(&globs, opts->mem, words->items, words->n);
    FUZZ_CHECK(!err || err->message.n > 0);
    if (!err) {
        pss_globs_match(globs, PSS_STR("a/b.yaml"));
        pss_globs_match(globs, PSS_STR("charts/x/[y]/"));
        pss_globs_match(globs, PSS_STR(""));
    }
}

static void
check_opts(const struct pss_opts *opts)
{
    FUZZ_CHECK(opts->jobs >= 1);
    FUZZ_CHECK(opts->writer);
    FUZZ_CHECK(opts->fixing.policy.minor <= PSS_NEWEST_MINOR);
    FUZZ_CHECK((opts->fixing.repairs & PSS_REPAIR_BIT(PSS_MANUAL)) == 0);
    FUZZ_CHECK(opts->fixing.user >= 0);
    check_globs(opts, &opts->include);
    check_globs(opts, &opts->exclude);
    for (size_t i = 0; i < opts->select.n; i++)
        FUZZ_CHECK(opts->select.items[i].n > 0);
    if (opts->errand != PSS_NO_ERRAND)
        return;
    FUZZ_CHECK(opts->is_stdin || opts->args.n > 0);
    FUZZ_CHECK(!opts->is_stdin || opts->args.n == 0);
    FUZZ_CHECK(opts->mode != PSS_MODE_FILTER || opts->is_stdin);
    FUZZ_CHECK(!(opts->is_stdin && opts->mode == PSS_MODE_FIX));
    FUZZ_CHECK(!(opts->is_quiet && opts->is_verbose));
    pss_opts_selects(opts, "privileged");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    struct words words = split(mem, (struct pss_str){(const char *)data, size});
    struct pss_opts opts;
    const struct pss_err *err = pss_opts_parse(&opts, mem, (int)words.n, words.items);
    if (err) {
        FUZZ_CHECK(err->code == PSS_ERR_USAGE);
        FUZZ_CHECK(err->message.n > 0);
    } else {
        check_opts(&opts);
    }
    pss_arena_release(mem);
    return 0;
}
