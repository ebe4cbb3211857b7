/* Preloaded into pss-fix by tests/cli/faults.sh: stands before the calls by which a file
 * is replaced, and lets one of them go wrong.
 *
 *     PSS_FAULT=CALL:N:ACT   at the N-th call of CALL ("any": of all of them), counted
 *                            from 1, do ACT:
 *                              ENOSPC, EIO, …        fail so, without doing anything
 *                              TERM, INT, HUP, KILL  raise the signal, then go on
 *                              change                first append to PSS_FAULT_FILE
 *                              vanish                first remove PSS_FAULT_FILE
 *     PSS_FAULT_FIRED=FILE   is made when that happens
 *     PSS_FAULT_SHORT=BYTES  no write takes more than this
 *     PSS_FAULT_SPARED=1     signals that are ignored at the start stay so
 *
 * Calls that touch no file of ours (stdout, stderr, reading) are not counted. */
#include "config.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

struct act {
    const char *name;
    int error;
    int signal;
};

static const struct act acts[] = {
    {"EACCES", EACCES, 0},
    {"EBUSY", EBUSY, 0},
    {"EDQUOT", EDQUOT, 0},
    {"EINTR", EINTR, 0},
    {"EIO", EIO, 0},
    {"ENOSPC", ENOSPC, 0},
    {"EPERM", EPERM, 0},
    {"EROFS", EROFS, 0},
    {"HUP", 0, SIGHUP},
    {"INT", 0, SIGINT},
    {"KILL", 0, SIGKILL},
    {"TERM", 0, SIGTERM},
    {"change", 0, 0},
    {"vanish", 0, 0},
};

/* The library's own function of this name. A pointer to a function does not fit into
 * one to an object by a cast, so it is copied. */
#define REAL(name, pointer)                                                            \
    do {                                                                               \
        void *found_ = dlsym(RTLD_NEXT, name);                                         \
        memcpy(&(pointer), &found_, sizeof found_);                                    \
    } while (0)

static int
real_open(const char *path, int flags, mode_t mode)
{
    int (*open_it)(const char *, int, ...);
    REAL("open", open_it);
    return open_it(path, flags, mode);
}

static ssize_t
real_write(int fd, const void *bytes, size_t n)
{
    ssize_t (*write_it)(int, const void *, size_t);
    REAL("write", write_it);
    return write_it(fd, bytes, n);
}

/* Makes the file if need be, and appends to it. */
static void
append(const char *path, const char *text)
{
    int fd = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (fd < 0)
        return;
    if (real_write(fd, text, strlen(text)) < 0)
        perror("failing");
    close(fd);
}

static void
act_on_file(const char *act)
{
    const char *path = getenv("PSS_FAULT_FILE");
    if (path && strcmp(act, "change") == 0)
        append(path, "# changed by another\n");
    if (path && strcmp(act, "vanish") == 0)
        remove(path);
}

/* Does what was asked for; the errno with which the call is to fail, or 0. */
static int
do_act(const char *name)
{
    const char *fired = getenv("PSS_FAULT_FIRED");
    if (fired)
        append(fired, "");
    act_on_file(name);
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        if (strcmp(acts[i].name, name) != 0)
            continue;
        if (acts[i].signal != 0)
            raise(acts[i].signal);
        return acts[i].error;
    }
    fprintf(stderr, "failing: what is %s?\n", name);
    abort();
}

/* True if the call is to fail; errno is set. */
static bool
fails(const char *call)
{
    static _Atomic unsigned long calls;
    const char *fault = getenv("PSS_FAULT");
    if (!fault)
        return false;
    const char *colon = strchr(fault, ':');
    if (!colon)
        return false;
    size_t n = (size_t)(colon - fault);
    bool is_meant = strncmp(fault, "any", n) == 0 ||
                    (strlen(call) == n && strncmp(fault, call, n) == 0);
    if (!is_meant)
        return false;
    char *act;
    unsigned long wanted = strtoul(colon + 1, &act, 10);
    if (atomic_fetch_add(&calls, 1) + 1 != wanted || *act != ':')
        return false;
    int error = do_act(act + 1);
    if (error != 0)
        errno = error;
    return error != 0;
}

static int
open_at(const char *name, int dir, const char *path, int flags, va_list args)
{
    mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
    /* An input is opened so, to be read. */
    bool is_read = (flags & O_ACCMODE) == O_RDONLY && (flags & O_NOCTTY);
    if (!is_read && fails("openat"))
        return -1;
    int (*open_it)(int, const char *, int, ...);
    REAL(name, open_it);
    return open_it(dir, path, flags, mode);
}

int
openat(int dir, const char *path, int flags, ...)
{
    va_list args;
    va_start(args, flags);
    int fd = open_at("openat", dir, path, flags, args);
    va_end(args);
    return fd;
}

#if defined(__GLIBC__)
/* The name of openat where offsets are asked to have 64 bits. */
int
openat64(int dir, const char *path, int flags, ...)
{
    va_list args;
    va_start(args, flags);
    int fd = open_at("openat64", dir, path, flags, args);
    va_end(args);
    return fd;
}
#endif

ssize_t
write(int fd, const void *bytes, size_t n)
{
    const char *most = getenv("PSS_FAULT_SHORT");
    if (fd <= STDERR_FILENO)
        return real_write(fd, bytes, n);
    if (fails("write"))
        return -1;
    if (most && n > strtoul(most, NULL, 10))
        n = strtoul(most, NULL, 10);
    return real_write(fd, bytes, n);
}

int
fsync(int fd)
{
    if (fails("fsync"))
        return -1;
    int (*sync_it)(int);
    REAL("fsync", sync_it);
    return sync_it(fd);
}

int
fchown(int fd, uid_t user, gid_t group)
{
    if (fails("fchown"))
        return -1;
    int (*own)(int, uid_t, gid_t);
    REAL("fchown", own);
    return own(fd, user, group);
}

int
fchmod(int fd, mode_t mode)
{
    if (fails("fchmod"))
        return -1;
    int (*set_mode)(int, mode_t);
    REAL("fchmod", set_mode);
    return set_mode(fd, mode);
}

int
fsetxattr(int fd, const char *name, const void *value, size_t n, int flags)
{
    if (fails("fsetxattr"))
        return -1;
    int (*set)(int, const char *, const void *, size_t, int);
    REAL("fsetxattr", set);
    return set(fd, name, value, n, flags);
}

int
fstatat(int dir, const char *restrict path, struct stat *restrict out, int flags)
{
    if (fails("fstatat"))
        return -1;
    int (*look)(int, const char *, struct stat *, int);
    REAL("fstatat", look);
    return look(dir, path, out, flags);
}

int
renameat(int old_dir, const char *old_path, int new_dir, const char *new_path)
{
    if (fails("renameat"))
        return -1;
    int (*rename_it)(int, const char *, int, const char *);
    REAL("renameat", rename_it);
    return rename_it(old_dir, old_path, new_dir, new_path);
}

int
ftruncate(int fd, off_t n)
{
    if (fails("ftruncate"))
        return -1;
    int (*cut)(int, off_t);
    REAL("ftruncate", cut);
    return cut(fd, n);
}

/* Gives the error instead of setting errno. */
int
posix_fallocate(int fd, off_t at, off_t n)
{
    if (fails("posix_fallocate"))
        return errno;
    int (*reserve)(int, off_t, off_t);
    REAL("posix_fallocate", reserve);
    return reserve(fd, at, n);
}

/* A job in the background is started with SIGINT ignored, one under nohup with SIGHUP,
 * and a shell cannot take that back: only the test of just that wants it so. */
__attribute__((constructor)) static void
take_signals(void)
{
    if (getenv("PSS_FAULT_SPARED"))
        return;
    signal(SIGINT, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
}
