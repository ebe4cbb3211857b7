/* Reads and writes, and makes the sentence for a failure. */
#include "pss/base.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "sys.h"

static const char *
advice(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return "check the permissions of the file and its directory";
    case ENOENT:
    case ENOTDIR:
        return "check the name";
    case ENOSPC:
    case EDQUOT:
        return "free some space and run again";
    case EMFILE:
    case ENFILE:
        return "raise the limit of open files (ulimit -n) or lower -j";
    case ENXIO:
        return "nobody reads from the pipe: start the reader first";
    case EROFS:
        return "the file system can only be read";
    case ELOOP:
        return "the symbolic link leads round in a circle";
    default:
        return "look at the file and run again";
    }
}

const struct pss_err *
pss_sys_failure(struct pss_arena *mem, const char *act, const char *path, int error)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE, "cannot %s %s: %s; %s", act,
        path, strerror(error), advice(error));
}

/* Waits for a descriptor that someone has made non-blocking. */
static bool
is_to_repeat(int fd, short events)
{
    if (errno == EINTR)
        return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    struct pollfd wait = {.fd = fd, .events = events};
    return poll(&wait, 1, -1) > 0 || errno == EINTR;
}

ssize_t
pss_sys_read(int fd, char *to, size_t n)
{
    ssize_t got;
    do
        got = read(fd, to, n);
    while (got < 0 && is_to_repeat(fd, POLLIN));
    return got;
}

ssize_t
pss_sys_read_now(int fd, char *to, size_t n)
{
    ssize_t got;
    do
        got = read(fd, to, n);
    while (got < 0 && errno == EINTR);
    return got;
}

int
pss_sys_write(int fd, struct pss_str bytes)
{
    while (bytes.n > 0) {
        ssize_t put;
        do
            put = write(fd, bytes.p, bytes.n);
        while (put < 0 && is_to_repeat(fd, POLLOUT));
        if (put < 0)
            return errno;
        bytes.p += put;
        bytes.n -= (size_t)put;
    }
    return 0;
}
