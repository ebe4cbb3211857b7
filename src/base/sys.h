/* Calls to the system, repeated where they must be, and the sentence for a failure. */
#ifndef BASE_SYS_H
#define BASE_SYS_H

#include <sys/types.h>

#include "pss/arena.h"
#include "pss/err.h"

/* "cannot ACT PATH: the system's reason; what to do". */
const struct pss_err *pss_sys_failure(
    struct pss_arena *mem, const char *act, const char *path, int error);
/* As read, but neither a signal nor a non-blocking descriptor ends it. */
ssize_t pss_sys_read(int fd, char *to, size_t n);
/* The same, but what has nothing to read is an error, not a reason to wait. */
ssize_t pss_sys_read_now(int fd, char *to, size_t n);
/* Writes all bytes. 0 or the errno. */
int pss_sys_write(int fd, struct pss_str bytes);

#endif
