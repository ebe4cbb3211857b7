/* Threads take the next number; the caller's thread takes the results in order, and works
 * as the others do while there is none. No more jobs are begun than there are slots, so
 * results that wait for a slow job do not pile up. Nobody is woken who has nothing to do:
 * that would cost more than most jobs. */
#include "pss/base.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "pss/arena.h"
#include "pss/pool.h"

enum { TICK = 100 * 1000 * 1000 }; /* nanoseconds */

struct pool {
    const struct pss_pool_work *work;
    size_t n_slots;
    pthread_mutex_t lock;
    pthread_cond_t has_room; /* for the threads */
    pthread_cond_t is_ready; /* for the caller */
    size_t begun;            /* jobs with a lower number are begun … */
    size_t taken;            /* … or taken */
    size_t n_waiting;        /* threads that wait for room */
    bool is_awaited;         /* the caller waits for the job `taken` */
    struct turn *turns; /* of the jobs that are begun; job i has turn i % n_slots */
    size_t *idle;       /* slots, the one that became free last at the end */
    size_t n_idle;
};

/* A job that was begun and is not taken. */
struct turn {
    size_t slot;
    bool is_done;
};

/* A thread of the pool. */
struct hand {
    struct pool *pool;
    unsigned number;
};

size_t
pss_pool_slots(unsigned n_threads)
{
    return n_threads > 1 ? (size_t)n_threads * 32 : 1;
}

/* A condition whose waits with a time limit use a clock that nobody can set. */
static void
init_condition(pthread_cond_t *out)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(out, &attributes);
    pthread_condattr_destroy(&attributes);
}

/* True if a job may begin; the lock is held. */
static bool
may_begin(const struct pool *pool)
{
    return pool->begun < pool->work->n_jobs &&
           pool->begun - pool->taken < pool->n_slots;
}

static struct turn *
turn_of(struct pool *pool, size_t job)
{
    return &pool->turns[job % pool->n_slots];
}

/* Does the next job; the lock is held before and after, but not meanwhile. */
static void
do_next(struct pool *pool, unsigned thread)
{
    const struct pss_pool_work *work = pool->work;
    size_t job = pool->begun++;
    struct turn *turn = turn_of(pool, job);
    struct pss_pool_place place = {pool->idle[--pool->n_idle], thread};
    turn->slot = place.slot;
    pthread_mutex_unlock(&pool->lock);
    work->work(work->context, job, place);
    pthread_mutex_lock(&pool->lock);
    turn->is_done = true;
}

static void *
run_thread(void *context)
{
    const struct hand *hand = context;
    struct pool *pool = hand->pool;
    pthread_mutex_lock(&pool->lock);
    while (pool->begun < pool->work->n_jobs) {
        if (may_begin(pool)) {
            do_next(pool, hand->number);
            if (pool->is_awaited && turn_of(pool, pool->taken)->is_done)
                pthread_cond_signal(&pool->is_ready);
            continue;
        }
        pool->n_waiting++;
        pthread_cond_wait(&pool->has_room, &pool->lock);
        pool->n_waiting--;
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* Waits a little, or until the job is done; the lock is held. */
static void
await(struct pool *pool)
{
    const struct pss_pool_work *work = pool->work;
    pool->is_awaited = true;
    if (!work->tick) {
        pthread_cond_wait(&pool->is_ready, &pool->lock);
        pool->is_awaited = false;
        return;
    }
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += TICK;
    if (until.tv_nsec >= 1000000000) {
        until.tv_nsec -= 1000000000;
        until.tv_sec++;
    }
    int error = pthread_cond_timedwait(&pool->is_ready, &pool->lock, &until);
    pool->is_awaited = false;
    if (error != ETIMEDOUT)
        return;
    pthread_mutex_unlock(&pool->lock);
    work->tick(work->context);
    pthread_mutex_lock(&pool->lock);
}

/* Wakes threads that wait for room, if there is room for all of them, or nothing left to
 * do; the lock is held. */
static void
make_room(struct pool *pool)
{
    bool is_over = pool->begun == pool->work->n_jobs;
    bool is_wide = pool->begun - pool->taken <= pool->n_slots / 2;
    if (pool->n_waiting > 0 && (is_over || is_wide))
        pthread_cond_broadcast(&pool->has_room);
}

static void
take_all(struct pool *pool)
{
    const struct pss_pool_work *work = pool->work;
    pthread_mutex_lock(&pool->lock);
    while (pool->taken < work->n_jobs) {
        struct turn *turn = turn_of(pool, pool->taken);
        if (!turn->is_done && may_begin(pool)) {
            do_next(pool, 0);
        } else if (!turn->is_done) {
            await(pool);
        } else {
            pthread_mutex_unlock(&pool->lock);
            work->take(work->context, pool->taken, turn->slot);
            if (work->tick)
                work->tick(work->context);
            pthread_mutex_lock(&pool->lock);
            pool->idle[pool->n_idle++] = turn->slot;
            turn->is_done = false;
            pool->taken++;
        }
        make_room(pool);
    }
    pthread_mutex_unlock(&pool->lock);
}

static void
run_here(const struct pss_pool_work *work)
{
    for (size_t job = 0; job < work->n_jobs; job++) {
        work->work(work->context, job, (struct pss_pool_place){0, 0});
        work->take(work->context, job, 0);
        if (work->tick)
            work->tick(work->context);
    }
}

void
pss_pool_run(const struct pss_pool_work *work)
{
    unsigned n_threads = work->n_threads;
    if (n_threads > work->n_jobs)
        n_threads = (unsigned)work->n_jobs;
    if (n_threads <= 1) { /* the caller's */
        run_here(work);
        return;
    }
    struct pss_arena *mem = pss_arena_new();
    struct pool pool = {.work = work, .n_slots = pss_pool_slots(work->n_threads)};
    pool.turns = PSS_NEW_N(mem, struct turn, pool.n_slots);
    pool.idle = PSS_NEW_N(mem, size_t, pool.n_slots);
    for (; pool.n_idle < pool.n_slots; pool.n_idle++)
        pool.idle[pool.n_idle] = pool.n_slots - 1 - pool.n_idle;
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.has_room, NULL);
    init_condition(&pool.is_ready);
    pthread_t *threads = PSS_NEW_N(mem, pthread_t, n_threads);
    struct hand *hands = PSS_NEW_N(mem, struct hand, n_threads);
    unsigned started = 0;
    while (started + 1 < n_threads) {
        hands[started] = (struct hand){&pool, started + 1};
        if (pthread_create(&threads[started], NULL, run_thread, &hands[started]) != 0)
            break;
        started++;
    }
    /* A system that gives no thread at all still gets its work done. */
    if (started == 0)
        run_here(work);
    else
        take_all(&pool);
    for (unsigned i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    pthread_mutex_destroy(&pool.lock);
    pthread_cond_destroy(&pool.has_room);
    pthread_cond_destroy(&pool.is_ready);
    pss_arena_release(mem);
}
