/* Threads that work on numbered jobs; what they made is taken in the order of numbers. */
#ifndef PSS_POOL_H
#define PSS_POOL_H

#include <stdbool.h>
#include <stddef.h>

/* Where a job is worked on. */
struct pss_pool_place {
    /* No other job has it that was begun and is not yet taken. The slot that became free
     * last is used first: its memory is warm. */
    size_t slot;
    unsigned thread; /* that works on it; 0: the caller's */
};

struct pss_pool_work {
    size_t n_jobs;
    unsigned n_threads;
    /* Called by the threads. Of the jobs that were begun and not yet taken there are at
     * most as many as there are slots. */
    void (*work)(void *context, size_t job, struct pss_pool_place place);
    /* Called by the caller's thread, for job 0, 1, 2, …, with the slot of its work. */
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
