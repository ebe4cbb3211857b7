/* Running git. */
#include "pss/base.h"

#include <errno.h>

#include "pss/git.h"
#include "pss/spawn.h"

extern char **environ;

enum {
    /* git may wait for ever, for one that opens a FIFO that the tree gives it as a file of
     * its own. */
    MOST_SECONDS = 60,
    MOST_OUTPUT = 1 << 30, /* bytes */
};

/* The environment without what would lead git elsewhere or make it run something, with
 * messages in English. The user's own configuration stays where the user put it. */
static const char *const *
clean_environment(struct pss_arena *mem)
{
    static const char *const kept_names[] = {"GIT_CONFIG_GLOBAL=",
        "GIT_CONFIG_NOSYSTEM=", "GIT_CONFIG_SYSTEM=", "GIT_EXEC_PATH="};
    /* No protocol is allowed: older versions do not know GIT_NO_LAZY_FETCH. */
    static const char *const added[] = {"LC_ALL=C",
        "GIT_ALLOW_PROTOCOL=", "GIT_NO_LAZY_FETCH=1", "GIT_OPTIONAL_LOCKS=0",
        "GIT_TERMINAL_PROMPT=0"};
    size_t n = 0;
    while (environ[n])
        n++;
    const char **clean = PSS_NEW_N(mem, const char *, n + PSS_COUNT(added) + 1);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool is_unset = strncmp(environ[i], "GIT_", 4) == 0 ||
                        strncmp(environ[i], "LC_ALL=", 7) == 0;
        for (size_t k = 0; k < PSS_COUNT(kept_names); k++)
            if (strncmp(environ[i], kept_names[k], strlen(kept_names[k])) == 0)
                is_unset = false;
        if (!is_unset)
            clean[kept++] = environ[i];
    }
    for (size_t i = 0; i < PSS_COUNT(added); i++)
        clean[kept++] = added[i];
    return clean;
}

/* `args` begins with "git". */
static struct pss_spawned
run_git(struct pss_arena *mem, const char *const *args)
{
    const char *seconds = getenv("PSS_FIX_GIT_SECONDS"); /* for tests */
    unsigned long limit = seconds ? strtoul(seconds, NULL, 10) : MOST_SECONDS;
    struct pss_spawn what = {
        .program = pss_spawn_find(mem, "git"),
        .args = args,
        .environment = clean_environment(mem),
        .most_out = MOST_OUTPUT,
        .most_err = MOST_OUTPUT,
        .milliseconds = (unsigned)limit * 1000,
    };
    struct pss_spawned run = {.error = ENOENT, .status = -1};
    if (what.program)
        pss_spawn(&run, mem, &what);
    return run;
}

/* True if git did what it was asked to do. */
static bool
is_answered(const struct pss_spawned *run)
{
    return run->end == PSS_SPAWN_ENDED && run->status == 0;
}

/* ---- owners ---- */

/* What one entry of safe.directory says of the work tree. */
static bool
is_match(const char *entry, const char *top)
{
    struct pss_str text = pss_str_of(entry);
    if (pss_str_is(text, "*") || strcmp(entry, top) == 0)
        return true;
    if (!pss_str_ends(text, PSS_STR("/*")))
        return false;
    text.n--;
    return pss_str_starts(pss_str_of(top), text);
}

/* git refuses the repository of somebody else unless the user's own configuration names
 * it, but does not look if it is told where the repository is. */
static bool
is_safe(struct pss_arena *mem, const struct pss_repository *repository)
{
    if (pss_repository_is_own(repository))
        return true;
    const char *const args[] = {"git", "--git-dir=/dev/null", "-C", "/", "config", "-z",
        "--type=path", "--get-all", "safe.directory", NULL};
    struct pss_spawned run = run_git(mem, args);
    bool is_safe = false;
    const char *end = run.out.p + run.out.n;
    if (!is_answered(&run))
        return false;
    for (const char *entry = run.out.p; entry < end; entry += strlen(entry) + 1)
        is_safe = entry[0] && (is_safe || is_match(entry, repository->top));
    return is_safe;
}

/* ---- files ---- */

static const struct pss_err *
fail(struct pss_arena *mem, const char *dir, struct pss_str reason)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "cannot ask git which files of %s belong to it: %.*s; all files are taken, "
        "ignored ones too",
        dir, PSS_FMT(reason));
}

static struct pss_str
reason_of(struct pss_arena *mem, const struct pss_spawned *run)
{
    struct pss_str reason = run->err;
    size_t end = pss_str_find(reason, PSS_STR("\n"), 0);
    if (end != SIZE_MAX)
        reason.n = end;
    switch (run->end) {
    case PSS_SPAWN_NOT_STARTED:
        return pss_str_of(strerror(run->error));
    case PSS_SPAWN_TIMED_OUT:
        return pss_str_of(strerror(ETIMEDOUT));
    case PSS_SPAWN_FLOODED:
        return pss_arena_printf(mem, "it printed more than %d bytes", MOST_OUTPUT);
    case PSS_SPAWN_ENDED:
        break;
    }
    if (reason.n == 0)
        return pss_arena_printf(mem, "it ended with status %d", run->status);
    return reason;
}

/* Settings of the repository that start a program, wait for one, or would have git
 * believe that nothing changed. Ours come last, and so count. */
#define SAFE_SETTINGS                                                                  \
    "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c",          \
        "core.hooksPath=/dev/null", "-c", "core.untrackedCache=false", "-c",           \
        "core.attributesFile=/dev/null", "-c", "core.sshCommand=false", "-c",          \
        "core.pager=cat", "-c", "protocol.allow=never"

const struct pss_err *
pss_git_list(struct pss_git_listing *out, struct pss_arena *mem,
    const struct pss_repository *repository, const char *dir, bool takes_yaml)
{
    if (!is_safe(mem, repository))
        return fail(mem, dir,
            pss_arena_printf(mem,
                "%s belongs to another user; if you trust it, run git config --global "
                "--add safe.directory %s",
                repository->top, repository->top));
    const char *git_dir = pss_arena_printf(mem, "--git-dir=%s", repository->dir).p;
    const char *tree = pss_arena_printf(mem, "--work-tree=%s", repository->top).p;
    /* The excludes do not hold for directories that are ignored. A NULL ends them. */
    const char *const args[] = {"git", "--no-pager", git_dir, tree, SAFE_SETTINGS, "-C",
        dir, "ls-files", "-z", "--cached", "--others", "--exclude-standard",
        takes_yaml ? "--exclude=!*.[yY][aA][mM][lL]" : NULL,
        "--exclude=!*.[yY][mM][lL]", "--exclude=!*.[jJ][sS][oO][nN]", NULL};
    struct pss_spawned run = run_git(mem, args);
    if (!is_answered(&run))
        return fail(mem, dir, reason_of(mem, &run));
    *out = (struct pss_git_listing){run.out, run.err};
    return NULL;
}

/* rev-list, not log: a configuration can have log start a program. */
bool
pss_git_head(struct pss_git_head *out, struct pss_arena *mem,
    const struct pss_repository *repository)
{
    const char *git_dir = pss_arena_printf(mem, "--git-dir=%s", repository->dir).p;
    const char *const args[] = {"git", "--no-pager", git_dir, SAFE_SETTINGS, "rev-list",
        "--max-count=1", "--timestamp", "HEAD", "--", NULL};
    if (!is_safe(mem, repository))
        return false;
    struct pss_spawned run = run_git(mem, args);
    struct pss_str line = run.out;
    size_t blank = pss_str_find(line, PSS_STR(" "), 0);
    size_t end = pss_str_find(line, PSS_STR("\n"), 0);
    if (!is_answered(&run) || blank == SIZE_MAX || end == SIZE_MAX || blank > end)
        return false;
    char *rest;
    out->time = strtoll(line.p, &rest, 10);
    out->commit = (struct pss_str){line.p + blank + 1, end - blank - 1};
    return rest == line.p + blank && out->commit.n >= 40;
}
