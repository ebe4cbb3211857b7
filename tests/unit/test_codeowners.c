/* CODEOWNERS: rows after the documentation of GitHub and of GitLab. */
#include "scratch.h"

#include <sys/stat.h>
#include <unistd.h>

#include "pss/codeowners.h"

struct row {
    const char *text;
    const char *path;
    const char *owners;
};

static void
expect_rows(enum pss_forge forge, const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_codeowners owners;
        pss_codeowners_parse(
            &owners, mem, forge, "CODEOWNERS", pss_str_of(rows[i].text));
        struct pss_str got = pss_codeowners_of(&owners, mem, pss_str_of(rows[i].path));
        if (!pss_str_is(got, rows[i].owners))
            fail_msg("row %zu: \"%s\" of \"%s\": got \"%.*s\", wanted \"%s\"", i,
                rows[i].path, rows[i].text, PSS_FMT(got), rows[i].owners);
        pss_arena_release(mem);
    }
}

static const struct row github[] = {
    /* The whole repository; the last that matches wins. */
    {"*  @all @two", "a.yaml", "@all @two"},
    {"*  @all", "d/e/.f", "@all"},
    {"* @all\n*.js @js", "d/x.js", "@js"},
    {"*.js @js\n* @all", "d/x.js", "@all"},
    {"*.js @js # in line", "x.js", "@js"},
    {"*.js @js #@in-line", "x.js", "@js"},
    {"# *.js @js", "x.js", ""},
    {"*.go docs@example.com", "x.go", "docs@example.com"},
    {"*.txt @octo-org/octocats", "d/x.txt", "@octo-org/octocats"},
    /* A directory at the top, and what is below it. */
    {"/build/logs/ @doctocat", "build/logs/d/x", "@doctocat"},
    {"/build/logs/ @doctocat", "d/build/logs/x", ""},
    {"/docs/ @doctocat", "docs/x", "@doctocat"},
    {"/docs/ @doctocat", "docs", ""},
    {"/docs @doctocat", "docs/d/x", "@doctocat"},
    {"/docs @doctocat", "docs", "@doctocat"},
    /* A segment `*` at the end is not deep. */
    {"docs/* docs@example.com", "docs/getting-started.md", "docs@example.com"},
    {"docs/* docs@example.com", "docs/build-app/troubleshooting.md", ""},
    {"docs/* docs@example.com", "d/docs/x.md", ""},
    {"/* @top", "x", "@top"},
    {"/* @top", "d/x", ""},
    {"docs/** @deep", "docs/d/x.md", "@deep"},
    {"docs/**/* @deep", "docs/d/e/x.md", "@deep"},
    {"docs/*.d @deep", "docs/x.d/y", "@deep"},
    /* Anywhere. */
    {"apps/ @octocat", "apps/x", "@octocat"},
    {"apps/ @octocat", "d/apps/e/x", "@octocat"},
    {"apps @octocat", "d/apps/e/x", "@octocat"},
    {"**/logs @octocat", "build/logs/x", "@octocat"},
    {"**/logs @octocat", "logs/x", "@octocat"},
    {"d/**/x @octocat", "d/x", "@octocat"},
    {"d/**/x @octocat", "d/e/f/x", "@octocat"},
    /* A line without owners takes them away. */
    {"/apps/ @octocat\n/apps/github", "apps/github/x", ""},
    {"/apps/ @octocat\n/apps/github", "apps/x", "@octocat"},
    {"/apps/ @octocat\n/apps/github # nobody", "apps/github/x", ""},
    {"/apps/ @octocat\n/apps/github @doctocat", "apps/github/x", "@doctocat"},
    /* What does not work there: the line is skipped. */
    {"* @all\n!x.js @js", "x.js", "@all"},
    {"* @all\n\\#x @js", "#x", "@all"},
    {"* @all\n*.[ch] @c", "x.c", "@all"},
    {"* @all\n*.c nobody", "x.c", "@all"},
    {"* @all\n*.c @c nobody", "x.c", "@all"},
    {"* @all\n*.c @", "x.c", "@all"},
    {"[Docs]\n* @all", "x.c", "@all"},
    /* Paths have a case, names of people have none. */
    {"/Docs/ @a", "docs/x", ""},
    {"* @B @a @b", "x", "@a @b"},
    /* Form. */
    {"path\\ with\\ spaces/ @space", "path with spaces/x", "@space"},
    {"\t /d/ \t @a\t@b \r\n", "d/x", "@a @b"},
    {"\xEF\xBB\xBF* @a\r\n\r\n", "x", "@a"},
    {"? @a", "x", "@a"},
    {"? @a", "xy", ""},
    {"a+(b).yaml @a", "d/a+(b).yaml", "@a"},
    {"", "x", ""},
    {"\n\n", "x", ""},
};

static void
reads_githubs(void **state)
{
    (void)state;
    expect_rows(PSS_GITHUB, github, PSS_COUNT(github));
}

#define README                                                                         \
    "* @admin\n[README Owners]\nREADME.md @user1 @user2\ninternal/README.md @user4\n"  \
    "[README other owners]\nREADME.md @user3\n"
#define DEFAULTS                                                                       \
    "[Documentation] @docs-team\ndocs/\nREADME.md\n"                                   \
    "[Database] @database-team @agarcia\nmodel/db/\n"                                  \
    "config/db/database-setup.md @docs-team\n"
#define EXCLUSIONS                                                                     \
    "* @default\n!pom.xml\n[Ruby]\n*.rb @ruby-team\n!/config/**/*.rb\n"                \
    "/config/routes.rb @ops\n"

static const struct row gitlab[] = {
    {"* @default-owner", "d/.x", "@default-owner"},
    {"LICENSE @legal janedoe@gitlab.com", "LICENSE", "@legal janedoe@gitlab.com"},
    {"LICENSE @legal this_does_not_match janedoe@gitlab.com", "LICENSE",
        "@legal janedoe@gitlab.com"},
    {"README @group @group/with-nested/subgroup", "README",
        "@group @group/with-nested/subgroup"},
    {"/config/ @@maintainer", "config/x", "@@maintainer"},
    {"file.md @@developer @@maintainer", "file.md", "@@developer @@maintainer"},
    {"\\#file.rb @owner", "#file.rb", "@owner"},
    {"path\\ with\\ spaces/ @space", "d/path with spaces/x", "@space"},
    /* Absolute and relative paths. */
    {"/README.md @u", "README.md", "@u"},
    {"/README.md @u", "docs/README.md", ""},
    {"README.md @u", "app/lib/README.md", "@u"},
    {"internal/README.md @u", "internal/README.md", "@u"},
    {"internal/README.md @u", "docs/api/internal/README.md", "@u"},
    /* A directory only with its slash. */
    {"/docs/ @u", "docs/x", "@u"},
    {"/docs/ @u", "docs/d/.x", "@u"},
    {"/docs @u", "docs/x", ""},
    {"lib/ @u", "d/lib/e/x", "@u"},
    /* Wildcards. */
    {"/docs/* @u", "docs/x.md", "@u"},
    {"/docs/* @u", "docs/d/x.md", ""},
    {"/docs/*.md @u", "docs/x.md", "@u"},
    {"/docs/*.md @u", "docs/d/x.md", ""},
    {"/docs/index.* @u", "docs/index.xml", "@u"},
    {"/docs/*spec* @u", "docs/qa_specs.rb", "@u"},
    {"/docs/*/README.md @u", "docs/api/README.md", "@u"},
    {"/docs/*/README.md @u", "docs/README.md", ""},
    {"/docs/**/index.md @u", "docs/index.md", "@u"},
    {"/docs/**/index.md @u", "docs/api/graphql/index.md", "@u"},
    {"/docs/** @u", "docs/x", "@u"},
    {"/docs/** @u", "docs/d/x", ""},
    {"*.[ch] @u", "d/x.h", "@u"},
    /* Of one section one rule counts, of several each one. */
    {"/docs/ @all-docs\n/docs/* @root-docs", "docs/x", "@root-docs"},
    {"/docs/ @all-docs\n/docs/* @root-docs", "docs/d/x", "@all-docs"},
    {README, "README.md", "@admin @user1 @user2 @user3"},
    {README, "internal/README.md", "@admin @user3 @user4"},
    {README, "x", "@admin"},
    {"[A]\n* @a\n[B]\n*.md @b\n[a]\nx.md @c", "x.md", "@b @c"},
    {"[A]\n* @a\n[B]\n*.md @b\n[a]\nx.md @c", "y.md", "@a @b"},
    {"^[Go]\n*.go @root", "x.go", "@root"},
    {"[Docs][2] @a @b/c\nx", "x", "@a @b/c"},
    {"^[Docs][2] @a\nx @z\ny", "y", "@a"},
    {"[Docs]\nx @a\nx", "x", ""},
    {DEFAULTS, "docs/x", "@docs-team"},
    {DEFAULTS, "model/db/x", "@agarcia @database-team"},
    {DEFAULTS, "config/db/database-setup.md", "@docs-team"},
    {DEFAULTS, "x", ""},
    /* What is excluded stays so in its section. */
    {EXCLUSIONS, "d/pom.xml", ""},
    {EXCLUSIONS, "x.rb", "@default @ruby-team"},
    {EXCLUSIONS, "config/d/x.rb", "@default"},
    {EXCLUSIONS, "config/routes.rb", "@default"},
};

static void
reads_gitlabs(void **state)
{
    (void)state;
    expect_rows(PSS_GITLAB, gitlab, PSS_COUNT(gitlab));
}

static void
expect_notes(enum pss_forge forge, const char *text, size_t n, const char *first)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_codeowners owners;
    pss_codeowners_parse(&owners, mem, forge, "C", pss_str_of(text));
    assert_int_equal(owners.notes.n, n);
    if (n > 0 && !pss_str_starts(owners.notes.items[0], pss_str_of(first)))
        fail_msg("got \"%.*s\", wanted \"%s\"", PSS_FMT(owners.notes.items[0]), first);
    pss_arena_release(mem);
}

static void
tells_what_does_not_count(void **state)
{
    (void)state;
    expect_notes(PSS_GITHUB, "* @a\n\n!x @b\n", 1, "C:3: '!' excludes nothing");
    expect_notes(PSS_GITHUB, "x a b\n", 1, "C:1: 'a' is not an owner");
    expect_notes(PSS_GITHUB, "\\#x @a", 1, "C:1: '\\#' does not work");
    expect_notes(PSS_GITHUB, "x[a] @a", 1, "C:1: '[ ]' does not work");
    expect_notes(PSS_GITLAB, "x @a b c\n", 1, "C:1: 'b' is not an owner");
    expect_notes(PSS_GITLAB, "[A] x\n", 1, "C:1: 'x' is not an owner");
    expect_notes(PSS_GITLAB, "x[z-a]y @a", 1, "C:1: the glob '/**/x[z-a]y'");
    expect_notes(PSS_GITHUB, "# a b\n* @a # why not\n/x\n", 0, NULL);
}

/* Rows times files: where they ask for too much together, that is an error which names the
 * row and the file. */
static void
gives_up_on_too_many_rows(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_codeowners owners;
    pss_codeowners_parse(
        &owners, mem, PSS_GITHUB, "C", PSS_STR("/a/*.yaml @a\n* @b\n"));
    assert_str(pss_codeowners_of(&owners, mem, PSS_STR("a/x.yaml")), "@b");
    assert_null(owners.err);
    owners.effort.used = SIZE_MAX / 2;
    assert_str(pss_codeowners_of(&owners, mem, PSS_STR("a/x.yaml")), "");
    assert_non_null(owners.err);
    assert_true(pss_str_starts(owners.err->message, PSS_STR("C: to match all files")));
    assert_int_not_equal(
        pss_str_find(owners.err->message, PSS_STR("'/a/*.yaml' and a/x.yaml"), 0),
        SIZE_MAX);
    pss_arena_release(mem);
}

static void
knows_gitlab_by_its_marks(void **state)
{
    (void)state;
    assert_true(pss_codeowners_is_gitlab(PSS_STR("* @a\n[Docs]\n")));
    assert_true(pss_codeowners_is_gitlab(PSS_STR("^[Docs][2] @a\n")));
    assert_true(pss_codeowners_is_gitlab(PSS_STR("* @a @@developer")));
    assert_true(pss_codeowners_is_gitlab(PSS_STR("!x")));
    assert_false(pss_codeowners_is_gitlab(PSS_STR("* @a # @@developer\n# [Docs]\n")));
    assert_false(pss_codeowners_is_gitlab(PSS_STR("")));
}

/* ---- the file ---- */

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter();
}

static void
expect_found(enum pss_forge forge, const char *wanted)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_codeowners owners;
    assert_null(pss_codeowners_find(&owners, mem, scratch.top));
    assert_int_equal(owners.forge, forge);
    assert_str(pss_codeowners_of(&owners, mem, PSS_STR("x")), wanted);
    pss_arena_release(mem);
}

static void
finds_the_first_file(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_codeowners owners;
    const struct pss_err *err = pss_codeowners_find(&owners, mem, scratch.top);
    assert_non_null(err);
    assert_true(
        pss_str_find(err->message, PSS_STR("has no CODEOWNERS"), 0) != SIZE_MAX);
    pss_arena_release(mem);
    assert_int_equal(mkdir(".gitlab", 0700), 0);
    scratch_put(".gitlab/CODEOWNERS", "* @lab");
    expect_found(PSS_GITLAB, "@lab");
    assert_int_equal(mkdir("docs", 0700), 0);
    scratch_put("docs/CODEOWNERS", "[A]\n* @docs");
    expect_found(PSS_GITLAB, "@docs");
    scratch_put("CODEOWNERS", "* @top");
    expect_found(PSS_GITHUB, "@top");
    scratch_put(".gitlab-ci.yml", "");
    expect_found(PSS_GITLAB, "@top");
    assert_int_equal(mkdir(".github", 0700), 0);
    expect_found(PSS_GITHUB, "@top");
    scratch_put(".github/CODEOWNERS", "[A]\n* @hub");
    expect_found(PSS_GITHUB, "@hub");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_githubs),
        cmocka_unit_test(reads_gitlabs),
        cmocka_unit_test(tells_what_does_not_count),
        cmocka_unit_test(gives_up_on_too_many_rows),
        cmocka_unit_test(knows_gitlab_by_its_marks),
        cmocka_unit_test_setup_teardown(finds_the_first_file, set_up, scratch_leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
