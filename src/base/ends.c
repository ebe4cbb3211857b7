/* The pipes between a program and this one. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ends.h"

enum { FIRST_FREE = 3 }; /* descriptors below are those that every program has */

void
pss_ends_shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

void
pss_ends_shut_all(struct pss_ends *ends)
{
    pss_ends_shut(&ends->in);
    pss_ends_shut(&ends->out);
    pss_ends_shut(&ends->err);
    pss_ends_shut(&ends->its_in);
    pss_ends_shut(&ends->its_out);
    pss_ends_shut(&ends->its_err);
}

/* Moves a descriptor away from the numbers that the program will have. 0 or the errno. */
static int
lift(int *fd)
{
    if (*fd >= FIRST_FREE)
        return 0;
    int moved = fcntl(*fd, F_DUPFD_CLOEXEC, FIRST_FREE);
    int error = moved < 0 ? errno : 0;
    close(*fd);
    *fd = moved;
    return error;
}

/* A pipe, or for stdin a pair of sockets: a write to a socket can be told to give no
 * signal when the program has gone. 0 or the errno. */
static int
open_pair(int *ours, int *its, bool is_input)
{
    int pair[2];
    int failed = is_input ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair)
                          : pipe2(pair, O_CLOEXEC);
    if (failed)
        return errno;
    *ours = pair[0];
    *its = pair[1];
    int error = lift(ours);
    int other = lift(its);
    if (error == 0)
        error = other;
    if (error == 0 && fcntl(*ours, F_SETFL, O_NONBLOCK) < 0)
        error = errno;
    return error;
}

int
pss_ends_open(struct pss_ends *ends, bool has_input)
{
    int error = open_pair(&ends->out, &ends->its_out, false);
    if (error == 0)
        error = open_pair(&ends->err, &ends->its_err, false);
    if (error == 0 && has_input)
        error = open_pair(&ends->in, &ends->its_in, true);
    return error;
}
