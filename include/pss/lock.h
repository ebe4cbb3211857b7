/* One process at a time: a file is read, changed and replaced. */
#ifndef PSS_LOCK_H
#define PSS_LOCK_H

#include "pss/arena.h"
#include "pss/err.h"

struct pss_lock {
    int fd;    /* negative: nothing is locked */
    int error; /* why nothing could be locked */
};

/* Waits until no other process of ours works on the file, there or not, and keeps them
 * away until the lock is released or this process ends. It is the directory that is locked,
 * so nothing is left behind. Where there are no locks, `error` says why and the file may be
 * worked on all the same. An error: another process has it for too long. */
const struct pss_err *pss_lock_take(
    struct pss_lock *out, struct pss_arena *mem, const char *path);
void pss_lock_release(struct pss_lock *lock);

#endif
