/* Threads that work on numbered jobs; what they made is taken in the order of numbers. */
#ifndef PSS_POOL_H
#define PSS_POOL_H

#include <stdbool.h>
#include <stddef.h>

struct pss_pool_work {
    size_t n_jobs;
    unsigned n_threads;
    /* Called by the threads. Of the jobs that were begun and not yet taken there are at
     * most `n_slots`, and `slot` is a number below that which no other of them has. */
    void (*work)(void *context, size_t job, size_t slot);
    /* Called by the caller's thread, for job 0, 1, 2, … */
    void (*take)(void *context, size_t job, size_t slot);
    /* Called by the caller's thread after each of these, and some ten times a second
     * while it waits; or NULL. */
    void (*tick)(void *context);
    void *context;
};

/* Slots for this number of threads. */
size_t pss_pool_slots(unsigned n_threads);
/* Returns when every job is taken. With one thread or one job nothing is started: the
 * caller's thread does it all. */
void pss_pool_run(const struct pss_pool_work *work);

#endif
