/* The walker over small trees, with git and without. Each test works in a directory of
 * its own, below the one it runs in. */
#include "scratch.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/buf.h"
#include "pss/walk.h"

struct bench {
    struct pss_walk walk;
    struct pss_walk_opts opts;
};

static struct bench bench;

static int
set_up(void **state)
{
    (void)state;
    bench.opts = (struct pss_walk_opts){0};
    return scratch_enter();
}

static void
shell(const char *command)
{
    if (system(command) != 0)
        fail_msg("%s", command);
}

static bool
has_git(void)
{
    return system("git --version >/dev/null 2>&1") == 0;
}

#define GIT "git -c user.name=t -c user.email=t@example.org -c init.defaultBranch=main "

/* Makes empty files and the directories above them. */
static void
make_files(const char *names)
{
    struct pss_buf command = {0};
    pss_buf_printf(&command,
        "for f in %s; do mkdir -p -- \"$(dirname -- \"$f\")\" && : >\"$f\" || exit 1; "
        "done",
        names);
    pss_buf_putc(&command, '\0');
    shell(command.p);
    pss_buf_release(&command);
}

/* Walks the arguments (one text, with blanks between) and gives the names found. */
static struct pss_str
walk(const char *args)
{
    struct {
        const char **items;
        size_t n, cap;
    } list = {0};
    struct pss_str rest = pss_str_of(args);
    while (rest.n > 0) {
        size_t end = pss_str_find(rest, PSS_STR(" "), 0);
        if (end == SIZE_MAX)
            end = rest.n;
        const char *arg = pss_arena_copy(scratch.mem, (struct pss_str){rest.p, end}).p;
        PSS_PUSH(scratch.mem, &list, arg);
        rest.p += end;
        rest.n -= end;
        if (rest.n > 0)
            rest = (struct pss_str){rest.p + 1, rest.n - 1};
    }
    assert_null(pss_walk(&bench.walk, scratch.mem, &bench.opts, list.items, list.n));
    struct pss_buf names = {0};
    for (size_t i = 0; i < bench.walk.paths.n; i++)
        pss_buf_printf(&names, i ? " %s" : "%s", bench.walk.paths.items[i]);
    struct pss_str kept = pss_arena_copy(scratch.mem, pss_buf_str(&names));
    pss_buf_release(&names);
    return kept;
}

/* None but what -v tells. */
static void
assert_no_issues(void)
{
    for (size_t i = 0; i < bench.walk.issues.n; i++)
        if (!bench.walk.issues.items[i].is_note)
            fail_msg("%.*s", PSS_FMT(bench.walk.issues.items[i].err->message));
}

static void
assert_walk(const char *args, const char *wanted)
{
    assert_str(walk(args), wanted);
    assert_no_issues();
}

static void
assert_issue(const char *path, const char *part, bool is_warning)
{
    assert_int_equal(bench.walk.issues.n, 1);
    const struct pss_walk_issue *issue = &bench.walk.issues.items[0];
    assert_string_equal(issue->path, path);
    assert_int_equal(issue->is_warning, is_warning);
    if (pss_str_find(issue->err->message, pss_str_of(part), 0) == SIZE_MAX)
        fail_msg("'%s' is not in '%.*s'", part, PSS_FMT(issue->err->message));
}

/* ---- without git ---- */

static void
finds_manifests(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    make_files("b.yaml a.yml c.json d.txt e.yaml.orig .hidden.yaml B.yaml sub/x.yaml "
               "sub/deep/y.json sub-a.yaml .git/z.yaml sub/.git/z.yaml .d/w.yml");
    shell("ln -s b.yaml link.yaml && ln -s sub linked && mkdir dir.yaml && "
          "mkfifo pipe.yaml");
    const char *all = ".d/w.yml .hidden.yaml B.yaml a.yml b.yaml c.json sub-a.yaml "
                      "sub/deep/y.json sub/x.yaml";
    assert_walk(".", all);
    assert_walk("./", all);
    assert_walk("sub", "sub/deep/y.json sub/x.yaml");
    assert_walk("sub//", "sub/deep/y.json sub/x.yaml");
    assert_walk("./sub", "./sub/deep/y.json ./sub/x.yaml");
    assert_walk("linked", "linked/deep/y.json linked/x.yaml");
    assert_int_equal(chdir("sub"), 0);
    assert_walk("../.d", "../.d/w.yml");
}

static void
takes_files_as_they_are(void **state)
{
    (void)state;
    make_files("a.txt");
    shell("ln -s a.txt link");
    assert_walk("missing.yaml", "missing.yaml");
    assert_walk("link", "link");
    assert_walk("./a.txt", "./a.txt");
    assert_walk("a.txt a.txt missing missing", "a.txt missing");
}

/* However it is named, a file is worked on once. */
static void
folds_repeats(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    make_files("d/a.yaml d/b.yaml");
    shell("ln -s d e && ln -s d/a.yaml f.yaml");
    assert_walk("d d/a.yaml", "d/a.yaml d/b.yaml");
    assert_walk("./d d", "./d/a.yaml ./d/b.yaml");
    assert_walk(". d", "d/a.yaml d/b.yaml");
    assert_walk("d e f.yaml", "d/a.yaml d/b.yaml");
}

static void
keeps_to_globs(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    make_files("a.yaml vendor/b.yaml x/vendor/c.yaml x/d.yaml x/e.json");
    const struct pss_str vendor = PSS_STR("vendor");
    bench.opts.exclude = &vendor;
    bench.opts.n_exclude = 1;
    assert_walk(".", "a.yaml x/d.yaml x/e.json");
    assert_str(walk("vendor"), "");
    assert_issue("vendor/", "all files below vendor/ are excluded", true);
    assert_walk("vendor/b.yaml", "vendor/b.yaml");
    struct pss_buf absolute = {0};
    pss_buf_printf(&absolute, "%s/x", scratch.top);
    pss_buf_putc(&absolute, '\0');
    walk(absolute.p);
    assert_int_equal(bench.walk.paths.n, 2);
    const struct pss_str anchored = PSS_STR("/x/*.json");
    bench.opts.exclude = &anchored;
    walk(absolute.p);
    assert_int_equal(bench.walk.paths.n, 2);
    pss_buf_release(&absolute);
    bench.opts.exclude = &vendor;
    bench.opts.is_exclude_forced = true;
    assert_walk("vendor/b.yaml a.yaml", "a.yaml");
    assert_walk("vendor", "");
    bench.opts.n_exclude = 0;
    const struct pss_str include[] = {PSS_STR("x/*"), PSS_STR("a.*")};
    bench.opts.include = include;
    bench.opts.n_include = 2;
    assert_walk(".", "a.yaml x/d.yaml x/e.json x/vendor/c.yaml");
    assert_walk("vendor/b.yaml", "vendor/b.yaml");
    const struct pss_str bad = PSS_STR("[b-a]");
    bench.opts.include = &bad;
    bench.opts.n_include = 1;
    assert_non_null(pss_walk(&bench.walk, scratch.mem, &bench.opts, NULL, 0));
}

/* No recursion: a tree as deep as a path can be. What lies deeper is told. */
static void
walks_deep_trees(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    make_files("a.yaml");
    int depth = 0;
    while (depth < 3000 && mkdir("d", 0777) == 0 && chdir("d") == 0)
        depth++;
    int fd = creat("deep.yaml", 0666);
    assert_true(fd >= 0);
    close(fd);
    assert_int_equal(chdir(scratch.top), 0);
    struct pss_str names = walk(".");
    assert_true(pss_str_starts(names, PSS_STR("a.yaml")));
    if (depth < 2000)
        assert_int_equal(bench.walk.paths.n, 2);
    else
        assert_issue(bench.walk.issues.items[0].path, "File name too long", false);
}

/* ---- with git ---- */

static void
asks_git(void **state)
{
    (void)state;
    if (!has_git())
        unit_skip("git is missing, or the file system has no such names");
    shell(GIT "init -q .");
    make_files("tracked.yaml deleted.yaml new.yaml ignored.yaml out/gen.yaml x.txt "
               "sub/a.yaml sub/ignored.yaml");
    shell("printf 'ignored.yaml\\nout/\\n' >.gitignore && ln -s new.yaml link.yaml");
    shell(GIT "add tracked.yaml deleted.yaml && rm deleted.yaml");
    assert_walk(".", "new.yaml sub/a.yaml tracked.yaml");
    assert_walk("sub", "sub/a.yaml");
    /* What is named is wanted. */
    assert_walk("ignored.yaml", "ignored.yaml");
    assert_str(walk("out"), "out/gen.yaml");
    assert_issue("out/", "git lists no YAML file of out/; as it was named", true);
    assert_str(walk("out sub"), "out/gen.yaml sub/a.yaml");
    assert_issue("out/", "it was walked without git", true);
    bench.opts.is_git_ignored = true;
    assert_walk("sub", "sub/a.yaml sub/ignored.yaml");
    bench.opts.is_git_ignored = false;
    assert_int_equal(chdir("sub"), 0);
    assert_walk(".", "a.yaml");
    assert_walk("..", "../new.yaml ../sub/a.yaml ../tracked.yaml");
}

static void
walks_nested_repositories(void **state)
{
    (void)state;
    if (!has_git())
        unit_skip("git is missing, or the file system has no such names");
    shell(GIT "init -q .");
    shell(GIT "init -q nested && " GIT "init -q module");
    make_files("a.yaml nested/b.yaml nested/skip.yaml nested/in/c.yaml module/d.yaml");
    shell("echo skip.yaml >nested/.gitignore");
    shell("cd module && " GIT "add . && " GIT "commit -q -m x");
    shell(GIT "add module 2>/dev/null");
    /* A submodule that was not fetched: an empty directory. */
    shell("id=$(git -C module rev-parse HEAD) && mkdir lost && " GIT
          "update-index --add --cacheinfo 160000,$id,lost");
    /* git is not asked about those, as they may have come with an archive. */
    const char *all =
        "a.yaml module/d.yaml nested/b.yaml nested/in/c.yaml nested/skip.yaml";
    assert_walk(".", all);
    assert_int_equal(bench.walk.issues.n, 2);
    /* Who names one wants it asked. */
    shell("rm -rf .git");
    assert_walk("nested", "nested/b.yaml nested/in/c.yaml");
    assert_int_equal(bench.walk.issues.n, 0);
}

/* Files by the paths of their targets, if those are in the tree. */
static void
follows_links(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    make_files("deploy/a.yaml text other/x.yaml outside.yaml deploy/sub/POD.YAML "
               "deploy/Job.Yml deploy/.git/config");
    shell(
        "cd deploy && ln -s ../text web.yaml && ln -s a.yaml again.yaml && "
        "ln -s ../../outside.yaml out.yaml && ln -s nowhere none.yaml && "
        "ln -s round.yaml round.yaml && ln -s sub below && ln -s . here && "
        "ln -s nowhere text && ln -s ../other beside && ln -s .git/config git.yaml && "
        "ln -s /dev/null null.yaml && ln -s sub/POD.YAML sub/text");
    assert_str(walk("deploy"), "deploy/Job.Yml deploy/a.yaml deploy/sub/POD.YAML");
    assert_issue("deploy/beside",
        "7 symbolic links were not followed, as they lead to no file of the tree: "
        "deploy/beside, deploy/git.yaml, deploy/none.yaml, deploy/null.yaml, "
        "deploy/out.yaml and 2 more (-v names them)",
        true);
    bench.opts.names_all = true;
    walk("deploy");
    assert_issue(
        "deploy/beside", "deploy/out.yaml, deploy/round.yaml, deploy/web.yaml;", true);
    shell("rm -r deploy/.git && mkdir .git");
    assert_str(walk("deploy"), "deploy/Job.Yml deploy/a.yaml deploy/sub/POD.YAML text");
    assert_issue("deploy/beside", "6 symbolic links were not followed", true);
    walk("deploy deploy/sub ./deploy/../deploy deploy");
    assert_int_equal(bench.walk.issues.n, 1);
    const struct pss_str names[] = {
        PSS_STR("text"), PSS_STR("beside"), PSS_STR("*.yaml")};
    bench.opts.exclude = names;
    bench.opts.n_exclude = 3;
    assert_walk("deploy", "deploy/Job.Yml deploy/sub/POD.YAML");
}

/* Stars are not tried in all ways: such a glob is decided. */
static void
decides_globs_of_many_stars(void **state)
{
    (void)state;
    bench.opts.is_git_ignored = true;
    struct pss_buf name = {0};
    for (int i = 0; i < 120; i++)
        pss_buf_putc(&name, 'a');
    pss_buf_puts(&name, ".yaml");
    pss_buf_putc(&name, '\0');
    make_files(name.p);
    const struct pss_str globs[] = {PSS_STR("*a*a*a*a*a*a*a*a*a*[bc]")};
    const char *const args[] = {"."};
    for (int i = 0; i < 2; i++) {
        bench.opts.exclude = i ? globs : NULL;
        bench.opts.n_exclude = i ? 1 : 0;
        bench.opts.include = i ? NULL : globs;
        bench.opts.n_include = i ? 0 : 1;
        assert_null(pss_walk(&bench.walk, scratch.mem, &bench.opts, args, 1));
        assert_int_equal(bench.walk.paths.n, i);
    }
    pss_buf_release(&name);
}

/* A conflict lists a file three times. */
static void
folds_conflicts(void **state)
{
    (void)state;
    if (!has_git())
        unit_skip("git is missing, or the file system has no such names");
    shell(GIT "init -q . && echo 1 >a.yaml && " GIT "add . && " GIT "commit -q -m 1");
    shell(GIT "checkout -q -b side && echo 2 >a.yaml && " GIT "commit -q -a -m 2");
    shell(GIT "checkout -q main && echo 3 >a.yaml && " GIT "commit -q -a -m 3");
    shell("! " GIT "merge side >/dev/null 2>&1");
    assert_walk(".", "a.yaml");
}

static void
is_not_led_astray(void **state)
{
    (void)state;
    if (!has_git())
        unit_skip("git is missing, or the file system has no such names");
    shell(GIT "init -q . && " GIT "init -q other");
    make_files("a.yaml 'other/b.yaml' '-x.yaml' 'new\nline.yaml'");
    setenv("GIT_DIR", "other/.git", 1);
    setenv("GIT_WORK_TREE", "other", 1);
    setenv("GIT_INDEX_FILE", "nowhere", 1);
    struct pss_str names = walk(".");
    unsetenv("GIT_DIR");
    unsetenv("GIT_WORK_TREE");
    unsetenv("GIT_INDEX_FILE");
    assert_str(names, "-x.yaml a.yaml new\nline.yaml other/b.yaml");
    assert_no_issues();
}

/* git missing, failing, or telling of a directory that it could not read. */
static void
does_without_git(void **state)
{
    (void)state;
    make_files("repo/a.yaml repo/.git/HEAD repo2/b.yaml repo2/.git/HEAD bin/x");
    const char *path = getenv("PATH");
    const char *kept = pss_arena_copy(scratch.mem, pss_str_of(path ? path : "")).p;

    setenv("PATH", scratch.top, 1);
    struct pss_str names = walk("repo repo2");
    setenv("PATH", kept, 1);
    assert_str(names, "repo/a.yaml repo2/b.yaml");
    assert_issue("repo/", "No such file or directory; all files are taken", true);

    shell("printf '#!/bin/sh\\necho fatal: no >&2\\nexit 128\\n' >bin/git && "
          "chmod +x bin/git");
    const char *fake = pss_arena_printf(scratch.mem, "%s/bin:%s", scratch.top, kept).p;
    setenv("PATH", fake, 1);
    names = walk("repo repo2");
    assert_str(names, "repo/a.yaml repo2/b.yaml");
    assert_issue("repo/", "fatal: no; all files are taken", true);

    shell(
        "printf '#!/bin/sh\\ncase $* in *check-ignore*) exit 1;; esac\\n"
        "printf \"a.yaml\\\\0\"\\n"
        "echo \"warning: could not open directory \\047s/\\047: no\" >&2\\n' >bin/git");
    names = walk("repo");
    setenv("PATH", kept, 1);
    assert_str(names, "repo/a.yaml");
    assert_issue("repo/", "could not open directory 's/'", false);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, scratch_leave)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(finds_manifests),
        TEST(takes_files_as_they_are),
        TEST(folds_repeats),
        TEST(keeps_to_globs),
        TEST(walks_deep_trees),
        TEST(asks_git),
        TEST(walks_nested_repositories),
        TEST(follows_links),
        TEST(decides_globs_of_many_stars),
        TEST(folds_conflicts),
        TEST(is_not_led_astray),
        TEST(does_without_git),
    };
    return cmocka_run_group_tests_name("walk", tests, NULL, NULL);
}
