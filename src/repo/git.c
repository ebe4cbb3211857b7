/* Running git. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/git.h"

extern char **environ;

/* git answers all at once, at its end. It may wait for ever, for one that opens a FIFO
 * that the tree gives it as a file of its own. */
enum { MOST_SECONDS = 60 };

struct run {
    int status; /* exit status, 128 + signal, or -1: it could not be started … */
    int error;  /* … for this reason */
    struct pss_str out;
    struct pss_str err;
};

/* The environment without what would lead git elsewhere or make it run something, with
 * messages in English. The user's own configuration stays where the user put it. */
static char **
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
    char **clean = PSS_NEW_N(mem, char *, n + PSS_COUNT(added) + 1);
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
        memcpy(&clean[kept++], &added[i], sizeof(clean[0]));
    return clean;
}

static int
wait_for(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* The program git. What a directory holds that is on PATH by a relative name is the
 * tree's, not the user's. NULL if there is none. */
static const char *
find_git(struct pss_arena *mem)
{
    const char *path = getenv("PATH");
    struct pss_str rest = pss_str_of(path ? path : "/usr/bin:/bin");
    while (rest.n > 0) {
        size_t n = pss_str_find(rest, PSS_STR(":"), 0);
        if (n == SIZE_MAX)
            n = rest.n;
        const char *name = pss_arena_printf(mem, "%.*s/git", (int)n, rest.p).p;
        if (name[0] == '/' && pss_file_is_ordinary(name) && access(name, X_OK) == 0)
            return name;
        n += n < rest.n;
        rest = (struct pss_str){rest.p + n, rest.n - n};
    }
    return NULL;
}

/* Starts git with stdout at `out` and stderr at `err`. 0 or the errno. */
static int
spawn(pid_t *child, struct pss_arena *mem, const char *const *args, int out, int err)
{
    posix_spawn_file_actions_t actions;
    const char *git = find_git(mem);
    if (!git)
        return ENOENT;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0)
        return error;
    error = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    if (error == 0)
        error = posix_spawn_file_actions_adddup2(&actions, out, 1);
    if (error == 0 && err >= 0)
        error = posix_spawn_file_actions_adddup2(&actions, err, 2);
    else if (error == 0)
        error = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    size_t n = 0;
    while (args[n])
        n++;
    char **argv = PSS_NEW_N(mem, char *, n + 1);
    for (size_t i = 0; i < n; i++)
        memcpy(&argv[i], &args[i], sizeof(argv[i])); /* exec promises not to write */
    if (error == 0)
        error = posix_spawn(child, git, &actions, NULL, argv, clean_environment(mem));
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* False if git does not answer in time; it is ended then. */
static bool
wait_for_answer(int fd, pid_t child)
{
    const char *seconds = getenv("PSS_FIX_GIT_SECONDS"); /* for tests */
    long limit = seconds ? strtol(seconds, NULL, 10) : MOST_SECONDS;
    struct pollfd wait = {.fd = fd, .events = POLLIN};
    int n;
    do
        n = poll(&wait, 1, (int)(limit * 1000));
    while (n < 0 && errno == EINTR);
    if (n == 0)
        kill(child, SIGKILL);
    return n != 0;
}

/* stderr goes to a file without a name: two pipes could block each other. */
static struct run
run_git(struct pss_arena *mem, const char *const *args)
{
    struct run run = {.status = -1};
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        run.error = errno;
        return run;
    }
    FILE *complaints = tmpfile();
    int err = complaints ? fileno(complaints) : -1;
    pid_t child = -1;
    run.error = spawn(&child, mem, args, ends[1], err);
    close(ends[1]);
    if (run.error == 0) {
        if (!wait_for_answer(ends[0], child))
            run.error = ETIMEDOUT;
        const struct pss_err *lost = pss_file_read_fd(&run.out, mem, ends[0], "git");
        run.status = wait_for(child);
        if (lost)
            run.status = -1;
    }
    close(ends[0]);
    if (complaints) {
        if (lseek(err, 0, SEEK_SET) == 0)
            (void)pss_file_read_fd(&run.err, mem, err, "git");
        fclose(complaints);
    }
    return run;
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
    struct run run = run_git(mem, args);
    bool is_safe = false;
    const char *end = run.out.p + run.out.n;
    if (run.status != 0)
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
reason_of(struct pss_arena *mem, const struct run *run)
{
    struct pss_str reason = run->err;
    size_t end = pss_str_find(reason, PSS_STR("\n"), 0);
    if (end != SIZE_MAX)
        reason.n = end;
    if (run->error != 0)
        return pss_str_of(strerror(run->error));
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
    struct run run = run_git(mem, args);
    if (run.status != 0)
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
    struct run run = run_git(mem, args);
    struct pss_str line = run.out;
    size_t blank = pss_str_find(line, PSS_STR(" "), 0);
    size_t end = pss_str_find(line, PSS_STR("\n"), 0);
    if (run.status != 0 || blank == SIZE_MAX || end == SIZE_MAX || blank > end)
        return false;
    char *rest;
    out->time = strtoll(line.p, &rest, 10);
    out->commit = (struct pss_str){line.p + blank + 1, end - blank - 1};
    return rest == line.p + blank && out->commit.n >= 40;
}
