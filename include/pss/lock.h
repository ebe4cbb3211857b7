/* One process at a time: a file is read, changed and replaced. */
#ifndef PSS_LOCK_H
#define PSS_LOCK_H

#include "pss/arena.h"
#include "pss/err.h"

struct pss_lock {
    int fd;    /* negative: nothing is locked */
    int error; /* why nothing could be locked */
};

/* Waits until no other process of this program works on the file, and keeps others away
 * until the lock is released or this process ends. The file need not exist. The
 * directory is locked, so nothing is left behind. If the file system has no locks,
 * `error` says why, and the caller may work on the file all the same. It is an error if
 * another process holds the lock for too long. */
const struct pss_err *pss_lock_take(
    struct pss_lock *out, struct pss_arena *mem, const char *path);
void pss_lock_release(struct pss_lock *lock);

#endif
