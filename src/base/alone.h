/* Starting a program in a network of its own, in which nobody else is. */
#ifndef BASE_ALONE_H
#define BASE_ALONE_H

#include <sys/types.h>

#include "ends.h"
#include "pss/spawn.h"

/* Does what posix_spawn does for pss_spawn: a process group of its own, no signal that is
 * blocked or ignored, the three descriptors, the directory. Where the system has no such
 * networks for this user, the program starts without one. 0 or the errno. */
int pss_start_alone(pid_t *child, const struct pss_spawn *what,
    const struct pss_ends *ends, char **args, char **environment);

#endif
