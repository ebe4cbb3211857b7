/* Between fork and exec nothing is called that may wait for a lock of another thread. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "alone.h"

struct start {
    const char *program;
    const char *dir;
    const struct pss_ends *ends;
    char **args;
    char **environment;
    int report; /* gets the errno, and is closed by the exec */
    char users[64];
    char groups[64];
};

#ifdef __linux__
static void
put(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ssize_t n = write(fd, text, strlen(text));
    (void)n;
    close(fd);
}

/* Who is not root needs a view of users of its own, in which nobody but this user is. */
static void
leave_network(const struct start *start)
{
    if (unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return;
    put("/proc/self/setgroups", "deny");
    put("/proc/self/uid_map", start->users);
    put("/proc/self/gid_map", start->groups);
}
#else
static void
leave_network(const struct start *start)
{
    (void)start;
}
#endif

/* The handlers of this run would remove its files. */
static void
reset_signals(void)
{
    static const int ours[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ};
    sigset_t none;
    for (size_t i = 0; i < PSS_COUNT(ours); i++)
        signal(ours[i], SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static bool
set_descriptors(const struct pss_ends *ends)
{
    int in = ends->its_in >= 0 ? ends->its_in : open("/dev/null", O_RDONLY);
    return in >= 0 && dup2(in, 0) == 0 && dup2(ends->its_out, 1) == 1 &&
           dup2(ends->its_err, 2) == 2;
}

static _Noreturn void
run(const struct start *start)
{
    const char *dir = start->dir;
    setpgid(0, 0);
    leave_network(start);
    if (set_descriptors(start->ends) && (!dir || chdir(dir) == 0)) {
        reset_signals();
        execve(start->program, start->args, start->environment);
    }
    int error = errno;
    ssize_t n = write(start->report, &error, sizeof(error));
    (void)n;
    _exit(127);
}

/* What the child reports: an errno; 0 if it has become the program. */
static int
hear(int fd)
{
    int error = 0;
    ssize_t n;
    do
        n = read(fd, &error, sizeof(error));
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof(error) ? error : 0;
}

int
pss_start_alone(pid_t *child, const char *program, const char *dir,
    const struct pss_ends *ends, char **args, char **environment)
{
    int pipes[2];
    struct start start = {.program = program,
        .dir = dir,
        .ends = ends,
        .args = args,
        .environment = environment};
    snprintf(start.users, sizeof(start.users), "%ju %ju 1\n", (uintmax_t)geteuid(),
        (uintmax_t)geteuid());
    snprintf(start.groups, sizeof(start.groups), "%ju %ju 1\n", (uintmax_t)getegid(),
        (uintmax_t)getegid());
    if (pipe2(pipes, O_CLOEXEC) != 0)
        return errno;
    start.report = pipes[1];
    *child = fork();
    if (*child == 0)
        run(&start);
    int error = *child < 0 ? errno : 0;
    close(pipes[1]);
    if (error == 0) {
        setpgid(*child, *child);
        error = hear(pipes[0]);
        if (error != 0)
            waitpid(*child, NULL, 0);
    }
    close(pipes[0]);
    return error;
}
