/* Threads: every job once, results in order, never more begun than there are slots. */
#include "unit.h"

#include <stdatomic.h>
#include <time.h>

#include "pss/pool.h"

enum { JOBS = 500 };

struct record {
    atomic_int worked[JOBS];
    size_t slots[JOBS];
    size_t n_slots;
    unsigned n_threads;
    atomic_int in_slot[50 * 32];
    size_t taken;
    atomic_size_t begun;
    size_t most_waiting;
    size_t ticks;
    bool is_disordered;
};

static void
work(void *context, size_t job, struct pss_pool_place place)
{
    struct record *record = context;
    size_t slot = place.slot;
    assert(place.thread < record->n_threads);
    /* Uneven work, so that later jobs end first. */
    if (job % 7 == 0)
        nanosleep(&(struct timespec){.tv_nsec = 300000}, NULL);
    atomic_fetch_add(&record->worked[job], 1);
    assert(slot < record->n_slots);
    assert(atomic_fetch_add(&record->in_slot[slot], 1) == 0);
    record->slots[job] = slot;
    atomic_fetch_add(&record->begun, 1);
}

static void
take(void *context, size_t job, size_t slot)
{
    struct record *record = context;
    record->is_disordered |= job != record->taken || record->slots[job] != slot;
    size_t waiting = atomic_load(&record->begun) - record->taken;
    if (waiting > record->most_waiting)
        record->most_waiting = waiting;
    record->taken++;
    atomic_fetch_sub(&record->in_slot[slot], 1);
}

static void
tick(void *context)
{
    struct record *record = context;
    record->ticks++;
}

static void
run(struct record *record, size_t n_jobs, unsigned n_threads)
{
    *record =
        (struct record){.n_slots = pss_pool_slots(n_threads), .n_threads = n_threads};
    struct pss_pool_work pool = {
        .n_jobs = n_jobs,
        .n_threads = n_threads,
        .work = work,
        .take = take,
        .tick = tick,
        .context = record,
    };
    pss_pool_run(&pool);
}

static void
keeps_order(void **state)
{
    (void)state;
    static struct record record;
    static const unsigned threads[] = {1, 2, 3, 8, 50};
    for (size_t i = 0; i < PSS_COUNT(threads); i++) {
        run(&record, JOBS, threads[i]);
        assert_int_equal(record.taken, JOBS);
        assert_false(record.is_disordered);
        for (size_t job = 0; job < JOBS; job++)
            assert_int_equal(record.worked[job], 1);
        assert_true(record.most_waiting <= record.n_slots);
        assert_true(record.ticks >= JOBS);
    }
}

static void
takes_few_jobs(void **state)
{
    (void)state;
    static struct record record;
    for (size_t n = 0; n < 4; n++) {
        run(&record, n, 8);
        assert_int_equal(record.taken, n);
        assert_false(record.is_disordered);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_order),
        cmocka_unit_test(takes_few_jobs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
