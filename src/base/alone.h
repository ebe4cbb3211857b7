/* Starting a program in a network of its own, in which nobody else is. */
#ifndef BASE_ALONE_H
#define BASE_ALONE_H

#include <sys/types.h>

#include "ends.h"

/* Does what posix_spawn does for pss_spawn: a process group of its own, no signal that is
 * blocked or ignored, the three descriptors, the directory (NULL: this one). Where the
 * system has no such networks for this user, the program starts without one. 0 or the
 * errno. */
int pss_start_alone(pid_t *child, const char *program, const char *dir,
    const struct pss_ends *ends, char **args, char **environment);

#endif
