/* A lock on the directory of a file. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/lock.h"

enum {
    PAUSE = 10,        /* milliseconds between two tries */
    LONGEST = 60 * 100 /* tries: a minute */
};

/* 0, or the errno of the last try. */
static int
try_to_lock(int fd)
{
    for (int tries = 0;; tries++) {
        if (flock(fd, LOCK_EX | LOCK_NB) == 0)
            return 0;
        if ((errno != EWOULDBLOCK && errno != EINTR) || tries == LONGEST)
            return errno;
        nanosleep(&(struct timespec){.tv_nsec = PAUSE * 1000000L}, NULL);
    }
}

const struct pss_err *
pss_lock_take(struct pss_lock *out, struct pss_arena *mem, const char *path)
{
    struct pss_str dir = pss_file_dir(mem, path);
    *out = (struct pss_lock){
        .fd = open(dir.p, O_RDONLY | O_DIRECTORY | O_CLOEXEC),
    };
    if (out->fd < 0) {
        out->error = errno;
        return NULL;
    }
    out->error = try_to_lock(out->fd);
    if (out->error == 0)
        return NULL;
    pss_lock_release(out);
    if (out->error != EWOULDBLOCK)
        return NULL;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was left alone: another process has locked its directory for a minute; run "
        "again",
        path);
}

void
pss_lock_release(struct pss_lock *lock)
{
    if (lock->fd >= 0)
        close(lock->fd); /* this releases the lock */
    lock->fd = -1;
}
