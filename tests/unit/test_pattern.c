/* Regexes and globs: what matches, and what no pattern may cost. */
#include "unit.h"

#include <pthread.h>

#include "pss/pattern.h"

static void
finds_groups(void **state)
{
    (void)state;
    static struct pss_regex regex = PSS_REGEX("(a+)(x)?(b)");
    struct pss_span groups[5];
    struct pss_str text = PSS_STR("b aab ab");
    assert_int_equal(pss_regex_find(&regex, text, 0, groups, 5), PSS_MATCH);
    assert_int_equal(groups[0].at, 2);
    assert_int_equal(groups[0].end, 5);
    assert_int_equal(groups[1].at, 2);
    assert_int_equal(groups[1].end, 4);
    assert_true(pss_span_empty(groups[2]));
    assert_int_equal(groups[3].at, 4);
    assert_true(pss_span_empty(groups[4]));
    assert_int_equal(pss_regex_find(&regex, text, 4, groups, 1), PSS_MATCH);
    assert_int_equal(groups[0].at, 6);
    assert_int_equal(pss_regex_find(&regex, text, 7, NULL, 0), PSS_NO_MATCH);
    assert_int_equal(
        pss_regex_find(&regex, (struct pss_str){NULL, 0}, 0, NULL, 0), PSS_NO_MATCH);
}

static void
takes_any_bytes(void **state)
{
    (void)state;
    static struct pss_regex regex = PSS_REGEX("^.\\x00\\xFF$");
    assert_int_equal(
        pss_regex_find(&regex, (struct pss_str){"\x80\0\xFF", 3}, 0, NULL, 0),
        PSS_MATCH);
}

/* A pattern that takes exponential time is stopped. */
static void
gives_up(void **state)
{
    (void)state;
    static struct pss_regex regex = PSS_REGEX("^(a|aa|a*)*c$");
    static char text[5000];
    memset(text, 'a', sizeof(text));
    struct pss_str hard = {text, sizeof(text)};
    assert_int_equal(pss_regex_find(&regex, hard, 0, NULL, 0), PSS_MATCH_GAVE_UP);
}

static void *
find_often(void *regex)
{
    size_t hits = 0;
    for (int i = 0; i < 1000; i++)
        hits += pss_regex_find(regex, PSS_STR("x{{ y }}"), 0, NULL, 0) == PSS_MATCH;
    return (void *)(uintptr_t)hits;
}

static void
serves_threads(void **state)
{
    (void)state;
    static struct pss_regex regex = PSS_REGEX("\\{\\{.*?\\}\\}");
    pthread_t threads[8];
    for (size_t i = 0; i < PSS_COUNT(threads); i++)
        assert_int_equal(pthread_create(&threads[i], NULL, find_often, &regex), 0);
    for (size_t i = 0; i < PSS_COUNT(threads); i++) {
        void *hits;
        assert_int_equal(pthread_join(threads[i], &hits), 0);
        assert_int_equal((uintptr_t)hits, 1000);
    }
}

struct glob_row {
    const char *glob;
    const char *path;
    bool matches;
};

static const struct glob_row glob_rows[] = {
    /* Without a slash: a name at any depth, and what is below it. */
    {"*.yaml", "a.yaml", true},
    {"*.yaml", "d/e/a.yaml", true},
    {"*.yaml", "a.yaml.orig", false},
    {"*.yaml", ".yaml", true},
    {"vendor", "vendor", true},
    {"vendor", "vendor/", true},
    {"vendor", "vendor/a.yaml", true},
    {"vendor", "x/vendor/y/a.yaml", true},
    {"vendor", "vendors/a.yaml", false},
    {"vendor", "x/myvendor", false},
    /* A slash at the end: directories only. */
    {"vendor/", "vendor", false},
    {"vendor/", "vendor/", true},
    {"vendor/", "x/vendor/a.yaml", true},
    /* Any other slash: from the start. */
    {"/a.yaml", "a.yaml", true},
    {"/a.yaml", "d/a.yaml", false},
    {"./a.yaml", "a.yaml", true},
    {"./a.yaml", "d/a.yaml", false},
    {"d/a.yaml", "d/a.yaml", true},
    {"d/a.yaml", "x/d/a.yaml", false},
    {"d/*", "d/a.yaml", true},
    {"d/*", "d/e/a.yaml", true},
    {"d/*.yaml", "d/e/a.yaml", false},
    {"*/testdata/*", "x/testdata/a.yaml", true},
    {"*/testdata/*", "x/y/testdata/a.yaml", false},
    {"/srv/x", "/srv/x/a.yaml", true},
    /* Two stars. */
    {"vendor/**", "vendor/a/b.yaml", true},
    {"vendor/**", "vendor", false},
    {"**/d/*.yaml", "d/a.yaml", true},
    {"**/d/*.yaml", "x/y/d/a.yaml", true},
    {"d/**/a.yaml", "d/a.yaml", true},
    {"d/**/a.yaml", "d/x/y/a.yaml", true},
    {"d/**/a.yaml", "dx/a.yaml", false},
    {"d**a.yaml", "d/a.yaml", false},
    {"d**a.yaml", "dxxa.yaml", true},
    {"**", "a/b.yaml", true},
    /* Single bytes. */
    {"?.yaml", "a.yaml", true},
    {"?.yaml", "ab.yaml", false},
    {"d?a.yaml", "d/a.yaml", false},
    {"[ab].yaml", "b.yaml", true},
    {"[ab].yaml", "c.yaml", false},
    {"[a-c]x", "bx", true},
    {"[!a-c]x", "bx", false},
    {"[^a-c]x", "dx", true},
    {"d[!x]a", "d/a", false},
    {"[]a]x", "]x", true},
    {"[a-]x", "-x", true},
    {"[\\]]x", "]x", true},
    {"[ab", "[ab", true},
    {"a\\*", "a*", true},
    {"a\\*", "ab", false},
    {"a.b", "axb", false},
    {"a+(b)", "a+(b)", true},
    {"\xC3\xA4*", "\xC3\xA4.yaml", true},
    {"a b", "a b", true},
    {"a#b", "a#b", true},
};

static void
reads_globs(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(glob_rows); i++) {
        const struct glob_row *row = &glob_rows[i];
        const struct pss_globs *globs;
        struct pss_str glob = pss_str_of(row->glob);
        assert_null(pss_globs_new(&globs, mem, &glob, 1));
        bool matches = pss_globs_match(globs, pss_str_of(row->path)) == PSS_MATCH;
        if (matches != row->matches)
            fail_msg("%s and %s", row->glob, row->path);
    }
    pss_arena_release(mem);
}

static void
joins_globs(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    const struct pss_str globs[] = {PSS_STR("a*"), PSS_STR("d/b"), PSS_STR("c/")};
    const struct pss_globs *all;
    assert_null(pss_globs_new(&all, mem, globs, PSS_COUNT(globs)));
    assert_int_equal(pss_globs_match(all, PSS_STR("x/ab")), PSS_MATCH);
    assert_int_equal(pss_globs_match(all, PSS_STR("d/b")), PSS_MATCH);
    assert_int_equal(pss_globs_match(all, PSS_STR("x/c/y")), PSS_MATCH);
    assert_int_equal(pss_globs_match(all, PSS_STR("b")), PSS_NO_MATCH);
    assert_null(pss_globs_new(&all, mem, NULL, 0));
    assert_null(all);
    assert_int_equal(pss_globs_match(all, PSS_STR("b")), PSS_NO_MATCH);
    pss_arena_release(mem);
}

static void
refuses_bad_globs(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    const struct pss_globs *globs;
    const struct pss_str empty[] = {PSS_STR("a"), PSS_STR("")};
    const struct pss_err *err = pss_globs_new(&globs, mem, empty, 2);
    assert_non_null(err);
    assert_int_equal(err->code, PSS_ERR_USAGE);
    assert_str(err->message, "the glob '' cannot be used: it is empty");
    const struct pss_str bad[] = {PSS_STR("a"), PSS_STR("[z-a]")};
    err = pss_globs_new(&globs, mem, bad, 2);
    assert_non_null(err);
    assert_true(
        pss_str_starts(err->message, PSS_STR("the glob '[z-a]' cannot be used")));
    pss_arena_release(mem);
}

/* Stars that could part a long name in more ways than there is time to try. */
static void
answers_at_once(void **state)
{
    (void)state;
    static const struct glob_row rows[] = {
        {"**/*a*a*a*a*a*a*a*a*a*a*a*a*b", "", false},
        {"**/*a*a*a*a*a*a*a*a*a*a*a*a*", "", true},
        {"*a*a*a*a*a*a*a*a*a*[bc]", "", false},
        {"*[a]*[a]*[a]*[a]*[a]*[a]*[a]*?", "", true},
    };
    struct pss_arena *mem = pss_arena_new();
    static char path[4000];
    memset(path, 'a', sizeof(path));
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_str glob = pss_str_of(rows[i].glob);
        const struct pss_globs *globs;
        assert_null(pss_globs_new(&globs, mem, &glob, 1));
        assert_int_equal(pss_globs_match(globs, (struct pss_str){path, sizeof(path)}),
            rows[i].matches ? PSS_MATCH : PSS_NO_MATCH);
    }
    struct pss_str deep = PSS_STR("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b");
    const struct pss_globs *globs;
    assert_null(pss_globs_new(&globs, mem, &deep, 1));
    for (size_t i = 1; i < sizeof(path); i += 2)
        path[i] = '/';
    assert_int_equal(
        pss_globs_match(globs, (struct pss_str){path, sizeof(path)}), PSS_NO_MATCH);
    pss_arena_release(mem);
}

/* What a glob of `a`, `b`, `?`, `*`, `**` and slashes means, by trying everything. */
static bool
tries(const char *glob, const char *start, const char *path)
{
    if (*glob == '\0')
        return *path == '\0' || *path == '/';
    if (glob[0] != '*')
        return *path != '\0' && (*glob == *path || (*glob == '?' && *path != '/')) &&
               tries(glob + 1, start, path + 1);
    const char *rest = glob;
    while (*rest == '*')
        rest++;
    bool is_deep = rest - glob > 1 && (glob == start || glob[-1] == '/') &&
                   (*rest == '\0' || *rest == '/');
    if (is_deep && *rest == '\0')
        return *path != '\0';
    if (is_deep && tries(rest + 1, start, path))
        return true;
    const char *first = path;
    for (; is_deep && *path; path++)
        if (path > first && *path == '/' && tries(rest + 1, start, path + 1))
            return true;
    for (; !is_deep; path++) {
        if (tries(rest, start, path))
            return true;
        if (*path == '\0' || *path == '/')
            return false;
    }
    return false;
}

/* `n` bytes of those in `from`, none of them a slash at the start or behind another. */
static void
make_text(char *out, uint32_t *seed, size_t n, const char *from)
{
    size_t length = strlen(from);
    for (size_t i = 0; i < n; i++) {
        *seed = *seed * 1664525u + 1013904223u;
        out[i] = from[(*seed >> 16) % length];
        if (out[i] == '/' && (i == 0 || out[i - 1] == '/' || i + 1 == n))
            out[i] = 'a';
    }
    out[n] = '\0';
}

static void
means_what_trying_finds(void **state)
{
    (void)state;
    uint32_t seed = 1;
    size_t matches = 0;
    for (size_t i = 0; i < 30000; i++) {
        char glob[16] = "/"; /* anchored, whatever follows */
        char path[16];
        struct pss_arena *mem = pss_arena_new();
        make_text(glob + 1, &seed, 1 + i % 11, "ab?***//*/");
        make_text(path, &seed, 1 + i / 11 % 12, "aaab/");
        struct pss_str text = pss_str_of(glob);
        const struct pss_globs *globs;
        assert_null(pss_globs_new(&globs, mem, &text, 1));
        bool found = pss_globs_match(globs, pss_str_of(path)) == PSS_MATCH;
        bool wanted = tries(glob + 1, glob + 1, path);
        if (found != wanted)
            fail_msg("%s and %s: %d", glob, path, found);
        struct pss_effort effort = {0};
        assert_int_equal(
            pss_globs_match_within(globs, &effort, pss_str_of(path)) == PSS_MATCH,
            found);
        matches += found;
        pss_arena_release(mem);
    }
    assert_true(matches > 3000);
}

/* Globs that a repository names share one effort, and end with it. */
static void
shares_an_effort(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str texts[] = {PSS_STR("/a/b/*.yaml"), PSS_STR("*a*a*a*a*a*a*b")};
    const struct pss_globs *globs[2];
    struct pss_effort effort = {0};
    for (size_t i = 0; i < 2; i++)
        assert_null(pss_globs_new(&globs[i], mem, &texts[i], 1));
    assert_int_equal(
        pss_globs_match_within(globs[0], &effort, PSS_STR("c/d.yaml")), PSS_NO_MATCH);
    assert_int_equal(effort.used, 1); /* the first bytes tell */
    assert_int_equal(
        pss_globs_match_within(globs[0], &effort, PSS_STR("a/b/d.yaml")), PSS_MATCH);
    size_t used = effort.used;
    assert_true(used > 1);
    char name[4000];
    memset(name, 'a', sizeof(name));
    name[3990] = 'b';
    struct pss_str hard = {name, sizeof(name)};
    assert_int_equal(pss_globs_match_within(globs[1], &effort, hard), PSS_NO_MATCH);
    assert_true(effort.used > used + 100);
    effort.used = SIZE_MAX / 2;
    assert_int_equal(pss_globs_match_within(globs[0], &effort, PSS_STR("a/b/d.yaml")),
        PSS_MATCH_GAVE_UP);
    const struct pss_err *err =
        pss_globs_gave_up(globs[0], mem, "x: exclude", PSS_STR("a/b/d.yaml"));
    assert_true(
        pss_str_starts(err->message, PSS_STR("x: exclude: to match all files")));
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_groups),
        cmocka_unit_test(takes_any_bytes),
        cmocka_unit_test(gives_up),
        cmocka_unit_test(serves_threads),
        cmocka_unit_test(reads_globs),
        cmocka_unit_test(joins_globs),
        cmocka_unit_test(refuses_bad_globs),
        cmocka_unit_test(answers_at_once),
        cmocka_unit_test(means_what_trying_finds),
        cmocka_unit_test(shares_an_effort),
    };
    return cmocka_run_group_tests_name("pattern", tests, NULL, NULL);
}
