/* Running another program. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#ifdef __linux__
#include <sys/resource.h>
#endif
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "alone.h"
#include "children.h"
#include "ends.h"
#include "pss/buf.h"
#include "pss/file.h"
#include "pss/spawn.h"
#include "temps.h"

enum {
    LOOK = 50,         /* milliseconds between two looks at whether it has ended … */
    LOOK_CLOSED = 2,   /* … and when its pipes are closed: it is about to */
    PIECE = 64 * 1024, /* bytes of one read or write */
    PADDING = 64,
};

/* A program at work. */
struct run {
    const struct pss_spawn *what;
    struct pss_ends ends;
    pid_t child;
    size_t slot;
    size_t n_written; /* bytes of the input */
    struct pss_buf out;
    struct pss_buf err;
    struct timespec until;
    enum pss_spawn_end end;
};

/* ---- start ---- */

static int
set_actions(posix_spawn_file_actions_t *actions, const struct run *run)
{
    const struct pss_ends *ends = &run->ends;
    int error =
        ends->its_in >= 0
            ? posix_spawn_file_actions_adddup2(actions, ends->its_in, 0)
            : posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0);
    if (error == 0)
        error = posix_spawn_file_actions_adddup2(actions, ends->its_out, 1);
    if (error == 0)
        error = posix_spawn_file_actions_adddup2(actions, ends->its_err, 2);
    if (error == 0 && run->what->dir)
        error = posix_spawn_file_actions_addchdir_np(actions, run->what->dir);
    return error;
}

/* A process group of its own. It gets no signal that is blocked or ignored here for
 * reasons of our own. */
static int
set_attributes(posix_spawnattr_t *attributes)
{
    sigset_t none;
    sigset_t ours;
    sigemptyset(&none);
    sigemptyset(&ours);
    sigaddset(&ours, SIGPIPE);
    sigaddset(&ours, SIGXFSZ);
    int error = posix_spawnattr_setflags(attributes,
        POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (error == 0)
        error = posix_spawnattr_setpgroup(attributes, 0);
    if (error == 0)
        error = posix_spawnattr_setsigmask(attributes, &none);
    if (error == 0)
        error = posix_spawnattr_setsigdefault(attributes, &ours);
    return error;
}

/* The words as posix_spawn wants them; it promises not to write. */
static char **
writable(struct pss_arena *mem, const char *const *words)
{
    size_t n = 0;
    while (words[n])
        n++;
    char **out = PSS_NEW_N(mem, char *, n + 1);
    for (size_t i = 0; i < n; i++)
        memcpy(&out[i], &words[i], sizeof(out[i]));
    return out;
}

/* Limits what the program may write to in its memory. It is running already, but has not
 * got far. */
static void
limit_memory(const struct run *run)
{
#ifdef __linux__
    size_t most = run->what->most_memory;
    struct rlimit limit = {most, most};
    if (most > 0)
        (void)prlimit(run->child, RLIMIT_DATA, &limit, NULL);
#else
    (void)run;
#endif
}

/* Starts the program and notes it for the signal handler in one step. 0 or the errno. */
static int
start(struct run *run, struct pss_arena *mem)
{
    const struct pss_spawn *what = run->what;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    char **args = writable(mem, what->args);
    char **environment = writable(mem, what->environment);
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0)
        return error;
    error = posix_spawnattr_init(&attributes);
    if (error != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    error = set_actions(&actions, run);
    if (error == 0)
        error = set_attributes(&attributes);
    if (error == 0) {
        pss_temps_hold();
        error = what->is_without_network
                    ? pss_start_alone(&run->child, what->program, what->dir, &run->ends,
                          args, environment)
                    : posix_spawn(&run->child, what->program, &actions, &attributes,
                          args, environment);
        if (error == 0)
            pss_child_note(run->slot, run->child);
        pss_temps_let_go();
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* ---- while it runs ---- */

static void
set_deadline(struct run *run)
{
    clock_gettime(CLOCK_MONOTONIC, &run->until);
    run->until.tv_sec += run->what->milliseconds / 1000;
    run->until.tv_nsec += (long)(run->what->milliseconds % 1000) * 1000000;
    if (run->until.tv_nsec >= 1000000000) {
        run->until.tv_nsec -= 1000000000;
        run->until.tv_sec++;
    }
}

static bool
is_late(const struct run *run)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > run->until.tv_sec ||
           (now.tv_sec == run->until.tv_sec && now.tv_nsec >= run->until.tv_nsec);
}

/* It stays a zombie until it is waited for, so its number is not given to another. */
static bool
has_ended(const struct run *run)
{
    siginfo_t info = {.si_pid = 0};
    int failed;
    do
        failed = waitid(P_PID, (id_t)run->child, &info, WEXITED | WNOHANG | WNOWAIT);
    while (failed && errno == EINTR);
    return failed || info.si_pid != 0;
}

/* Takes what there is; true if there may be more. */
static bool
take(int *fd, struct pss_buf *out, size_t most)
{
    char piece[PIECE];
    ssize_t n = read(*fd, piece, sizeof(piece));
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return errno == EINTR;
    if (n <= 0) {
        pss_ends_shut(fd);
        return false;
    }
    size_t room = most > out->n ? most - out->n : 0;
    pss_buf_add(out, (struct pss_str){piece, (size_t)n < room ? (size_t)n : room});
    return true;
}

/* One byte more than the limit shows that there are too many. */
static void
take_out(struct run *run)
{
    if (take(&run->ends.out, &run->out, run->what->most_out + 1) &&
        run->out.n > run->what->most_out)
        run->end = PSS_SPAWN_FLOODED;
}

static void
give(struct run *run)
{
    struct pss_str rest = {
        run->what->input.p + run->n_written, run->what->input.n - run->n_written};
    ssize_t n = rest.n == 0 ? 0
                            : send(run->ends.in, rest.p,
                                  rest.n < PIECE ? rest.n : PIECE, MSG_NOSIGNAL);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n > 0)
        run->n_written += (size_t)n;
    if (n < 0 || run->n_written == run->what->input.n)
        pss_ends_shut(&run->ends.in);
}

static void
serve(struct run *run)
{
    struct pss_ends *ends = &run->ends;
    struct pollfd waits[] = {{.fd = ends->out, .events = POLLIN},
        {.fd = ends->err, .events = POLLIN}, {.fd = ends->in, .events = POLLOUT}};
    bool is_silent = ends->out < 0 && ends->err < 0;
    if (poll(waits, PSS_COUNT(waits), is_silent ? LOOK_CLOSED : LOOK) <= 0)
        return;
    if (waits[0].revents)
        take_out(run);
    if (waits[1].revents)
        take(&ends->err, &run->err, run->what->most_err);
    if (waits[2].revents)
        give(run);
}

/* Somebody who left the process group may hold the pipes for ever, so the end of the
 * program ends the reading, not the end of the pipes. */
static void
drain(struct run *run)
{
    while (run->ends.out >= 0 && run->end == PSS_SPAWN_ENDED) {
        size_t before = run->out.n;
        take_out(run);
        if (run->out.n == before)
            break;
    }
    size_t most = run->what->most_err;
    while (run->ends.err >= 0 && run->err.n < most)
        if (!take(&run->ends.err, &run->err, most))
            break;
}

static void
watch(struct run *run)
{
    run->end = PSS_SPAWN_ENDED;
    set_deadline(run);
    bool is_over = false;
    while (!is_over && run->end == PSS_SPAWN_ENDED) {
        serve(run);
        is_over = has_ended(run);
        if (!is_over && is_late(run))
            run->end = PSS_SPAWN_TIMED_OUT;
    }
    kill(-run->child, SIGKILL);
    kill(run->child, SIGKILL);
    if (run->end == PSS_SPAWN_ENDED)
        drain(run);
}

static int
reap(const struct run *run)
{
    int status = 0;
    while (waitpid(run->child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* ---- all of it ---- */

static struct pss_str
keep(struct pss_arena *mem, struct pss_buf *buf)
{
    char *text = pss_alloc(mem, buf->n + PADDING);
    if (buf->n > 0)
        memcpy(text, buf->p, buf->n);
    struct pss_str kept = {text, buf->n};
    pss_buf_release(buf);
    return kept;
}

void
pss_spawn(struct pss_spawned *out, struct pss_arena *mem, const struct pss_spawn *what)
{
    struct run run = {.what = what, .ends = PSS_NO_ENDS, .slot = pss_child_slot()};
    *out = (struct pss_spawned){.end = PSS_SPAWN_NOT_STARTED, .status = -1};
    out->error = pss_ends_open(&run.ends, what->input.p != NULL);
    if (out->error == 0)
        out->error = start(&run, mem);
    pss_ends_shut(&run.ends.its_in);
    pss_ends_shut(&run.ends.its_out);
    pss_ends_shut(&run.ends.its_err);
    if (out->error == 0) {
        limit_memory(&run);
        watch(&run);
    }
    pss_child_free(run.slot);
    if (out->error == 0) {
        out->status = reap(&run);
        out->end = run.end;
    }
    pss_ends_shut_all(&run.ends);
    out->out = keep(mem, &run.out);
    out->err = keep(mem, &run.err);
}

static bool
is_program(const char *path)
{
    return pss_file_is_ordinary(path) && access(path, X_OK) == 0;
}

const char *
pss_spawn_find(struct pss_arena *mem, const char *name)
{
    const char *path = getenv("PATH");
    struct pss_str rest = pss_str_of(path ? path : "/usr/bin:/bin");
    while (rest.n > 0) {
        size_t n = pss_str_find(rest, PSS_STR(":"), 0);
        if (n == SIZE_MAX)
            n = rest.n;
        const char *found = pss_arena_printf(mem, "%.*s/%s", (int)n, rest.p, name).p;
        if (found[0] == '/' && is_program(found))
            return found;
        n += n < rest.n;
        rest = (struct pss_str){rest.p + n, rest.n - n};
    }
    return NULL;
}

const char *
pss_spawn_program(struct pss_arena *mem, struct pss_str choice)
{
    char cwd[PATH_MAX];
    const char *path = pss_arena_copy(mem, choice).p;
    if (!strchr(path, '/'))
        path = pss_spawn_find(mem, path);
    if (!path || !is_program(path))
        return NULL;
    if (path[0] == '/' || !getcwd(cwd, sizeof(cwd)))
        return path;
    return pss_arena_printf(mem, "%s/%s", cwd, path).p;
}
