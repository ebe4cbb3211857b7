/* Running another program: an array of arguments and no shell, limits on time and output,
 * and an end for all that it started. */
#ifndef PSS_SPAWN_H
#define PSS_SPAWN_H

#include <stdbool.h>

#include "pss/arena.h"

struct pss_spawn {
    const char *program;            /* a path with a slash */
    const char *const *args;        /* the first is its name; NULL ends them */
    const char *const *environment; /* all of it; NULL ends it */
    const char *dir;       /* where it runs; NULL: in the directory of this run */
    struct pss_str input;  /* for its stdin; `p` NULL: it reads nothing */
    size_t most_out;       /* bytes of stdout; one more ends the program */
    size_t most_err;       /* bytes of stderr; what comes behind is dropped */
    size_t most_memory;    /* bytes; 0: no limit. Linux alone keeps it */
    unsigned milliseconds; /* it is ended when they are over */
    /* It is to have no network but its own loopback. Linux alone does that, and not on every
     * machine; where it cannot be, the program runs all the same. */
    bool is_without_network;
};

enum pss_spawn_end {
    PSS_SPAWN_NOT_STARTED, /* `error` says why */
    PSS_SPAWN_ENDED,       /* by itself: `status` */
    PSS_SPAWN_TIMED_OUT,
    PSS_SPAWN_FLOODED, /* it wrote more than `most_out` bytes */
};

struct pss_spawned {
    enum pss_spawn_end end;
    int error;  /* an errno */
    int status; /* the exit status, or 128 + the signal that ended it */
    /* At least 64 zero bytes follow each of these. */
    struct pss_str out;
    struct pss_str err;
};

/* Runs the program until it has ended. It is the leader of a process group of its own, and
 * whatever is left of that group is killed: when the program ends, when a limit is met,
 * and when a signal ends this run. Several threads may run programs at the same time. */
void pss_spawn(
    struct pss_spawned *out, struct pss_arena *mem, const struct pss_spawn *what);
/* The first program of this name in the directories of PATH. A directory with a relative
 * name does not count: what it holds may belong to the tree. NULL if there is none. */
const char *pss_spawn_find(struct pss_arena *mem, const char *name);
/* The program that a user names: a word is looked for on PATH, anything else is a path. It is
 * absolute, since it may run in another directory; a link stays, as what it is called may
 * matter to it. NULL if this is not a program that can be run. */
const char *pss_spawn_program(struct pss_arena *mem, struct pss_str choice);

#endif
