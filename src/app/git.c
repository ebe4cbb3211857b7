/* Running git. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "git.h"
#include "pss/file.h"

extern char **environ;

struct run {
    int status; /* exit status, 128 + signal, or -1: it could not be started … */
    int error;  /* … for this reason */
    struct pss_str out;
    struct pss_str err;
};

const char *
pss_git_top(struct pss_arena *mem, const char *real)
{
    struct pss_str dir = pss_str_of(real);
    for (;;) {
        while (dir.n > 0 && dir.p[dir.n - 1] == '/')
            dir.n--;
        struct stat st;
        struct pss_str dot_git = pss_arena_printf(mem, "%.*s/.git", PSS_FMT(dir));
        if (lstat(dot_git.p, &st) == 0)
            return pss_arena_copy(mem, dir.n > 0 ? dir : PSS_STR("/")).p;
        if (dir.n == 0)
            return NULL;
        while (dir.n > 0 && dir.p[dir.n - 1] != '/')
            dir.n--;
    }
}

bool
pss_git_has_work_tree(struct pss_arena *mem, const char *real)
{
    return pss_git_top(mem, real) != NULL;
}

/* The environment without what a git hook adds, and with messages in English. */
static char **
clean_environment(struct pss_arena *mem)
{
    static const char *const unset[] = {
        "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "LC_ALL="};
    static char english[] = "LC_ALL=C";
    size_t n = 0;
    while (environ[n])
        n++;
    char **clean = PSS_NEW_N(mem, char *, n + 2);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool is_unset = false;
        for (size_t k = 0; k < PSS_COUNT(unset); k++)
            if (strncmp(environ[i], unset[k], strlen(unset[k])) == 0)
                is_unset = true;
        if (!is_unset)
            clean[kept++] = environ[i];
    }
    clean[kept] = english;
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

/* Starts git with stdout at `out` and stderr at `err`. 0 or the errno. */
static int
spawn(pid_t *child, struct pss_arena *mem, const char *const *args, int out, int err)
{
    posix_spawn_file_actions_t actions;
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
        error =
            posix_spawnp(child, "git", &actions, NULL, argv, clean_environment(mem));
    posix_spawn_file_actions_destroy(&actions);
    return error;
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

bool
pss_git_ignores(struct pss_arena *mem, const char *dir)
{
    const char *const args[] = {"git", "-c", "core.fsmonitor=false", "-C", dir,
        "check-ignore", "-q", ".", NULL};
    return run_git(mem, args).status == 0;
}

const struct pss_err *
pss_git_list(struct pss_git_listing *out, struct pss_arena *mem, const char *dir)
{
    /* A repository's own configuration must not make us run its programs. */
    const char *const args[] = {"git", "-c", "core.fsmonitor=false", "-C", dir,
        "ls-files", "-z", "--cached", "--others", "--exclude-standard", NULL};
    struct run run = run_git(mem, args);
    if (run.status == 0) {
        *out = (struct pss_git_listing){run.out, run.err};
        return NULL;
    }
    struct pss_str reason = run.err;
    size_t end = pss_str_find(reason, PSS_STR("\n"), 0);
    if (end != SIZE_MAX)
        reason.n = end;
    if (run.error != 0)
        reason = pss_str_of(strerror(run.error));
    else if (reason.n == 0)
        reason = pss_arena_printf(mem, "it ended with status %d", run.status);
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "cannot ask git which files of %s belong to it: %.*s; all files are taken, "
        "ignored ones too",
        dir, PSS_FMT(reason));
}
