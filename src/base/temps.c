/* The temporary files that exist at this moment stand in a table which a signal handler can
 * read: slots never move, and there are no locks. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "temps.h"

enum slot_state { FREE, TAKEN, LIVE };

enum {
    FIRST =
        256, /* slots of the first block; each block has twice as many as the last */
    BLOCKS = 24,
    TRIES = 100,  /* names tried */
    WAITS = 3000, /* milliseconds that a signal waits for threads that hold it */
};

struct pss_temp_slot {
    _Atomic int state;
    int dir;
    char name[64];
};

static struct pss_temp_slot first_block[FIRST];
static struct pss_temp_slot *_Atomic blocks[BLOCKS] = {first_block};
static _Atomic unsigned n_blocks = 1;
static _Atomic size_t searched; /* the number at which the next search begins */
static _Atomic unsigned holders;
static _Atomic size_t counted; /* files of the user that were written */
static atomic_bool is_ending;
static _Thread_local sigset_t mask_before;
static _Thread_local unsigned depth; /* of holds within a hold */

const int pss_temp_signals[PSS_TEMP_SIGNALS] = {SIGTERM, SIGINT, SIGHUP};

/* Another thread is about to end the process. This thread waits for the end, so that it
 * reports no error about files which the other thread removes. */
static _Noreturn void
wait_for_end(void)
{
    for (;;)
        pause();
}

/* A thread that holds the signals must not be interrupted by one: the handler would
 * wait for it for ever. So it blocks them for itself; others are counted. */
void
pss_temps_hold(void)
{
    if (depth++ > 0)
        return;
    sigset_t blocked;
    sigemptyset(&blocked);
    for (size_t i = 0; i < PSS_TEMP_SIGNALS; i++)
        sigaddset(&blocked, pss_temp_signals[i]);
    pthread_sigmask(SIG_BLOCK, &blocked, &mask_before);
    atomic_fetch_add(&holders, 1);
    if (atomic_load(&is_ending)) {
        pss_temps_let_go();
        wait_for_end();
    }
}

void
pss_temps_let_go(void)
{
    if (--depth > 0)
        return;
    atomic_fetch_sub(&holders, 1);
    pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

/* Blocks have FIRST, 2 * FIRST, 4 * FIRST, … slots: below block `n` there are this many. */
static size_t
slots_below(unsigned n)
{
    return (((size_t)1 << n) - 1) * FIRST;
}

static struct pss_temp_slot *
slot_at(size_t number)
{
    unsigned block = 0;
    while (number >= slots_below(block + 1))
        block++;
    return &atomic_load(&blocks[block])[number - slots_below(block)];
}

/* A block behind these. False if there is no memory for it. */
static bool
add_block(unsigned n)
{
    struct pss_temp_slot *none = NULL;
    if (n == BLOCKS)
        return false;
    struct pss_temp_slot *made = calloc((size_t)FIRST << n, sizeof(*made));
    if (!made)
        return false;
    if (!atomic_compare_exchange_strong(&blocks[n], &none, made))
        free(made); /* another thread has made it */
    unsigned before = n;
    atomic_compare_exchange_strong(&n_blocks, &before, n + 1);
    return true;
}

/* NULL: there is no memory for more. */
static struct pss_temp_slot *
take_slot(void)
{
    for (;;) {
        unsigned n = atomic_load(&n_blocks);
        size_t all = slots_below(n);
        for (size_t i = 0; i < all; i++) {
            struct pss_temp_slot *slot = slot_at(atomic_fetch_add(&searched, 1) % all);
            int expected = FREE;
            if (atomic_compare_exchange_strong(&slot->state, &expected, TAKEN))
                return slot;
        }
        atomic_store(&searched, all);
        if (!add_block(n))
            return NULL;
    }
}

static void
free_slot(struct pss_temp_slot *slot)
{
    atomic_store(&slot->state, FREE);
}

static void
choose_name(char *out, size_t n)
{
    static _Atomic unsigned long made;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    snprintf(out, n, ".pss-fix-%ld-%08x-%lu-%lx.tmp", (long)getpid(),
        (unsigned)pss_temps_system(), atomic_fetch_add(&made, 1),
        (unsigned long)now.tv_nsec);
}

int
pss_temp_create(struct pss_temp *out, int dir)
{
    struct pss_temp_slot *slot = take_slot();
    int error = EEXIST;
    out->is_fixed = false;
    if (!slot)
        return ENOMEM;
    pss_temps_hold();
    for (int tries = 0; tries < TRIES && error == EEXIST; tries++) {
        slot->dir = dir;
        choose_name(slot->name, sizeof(slot->name));
        out->fd = openat(dir, slot->name,
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        error = out->fd < 0 ? errno : 0;
    }
    /* Tells those who look for files of killed runs that this one lives. Where there are
     * no locks, its age does. */
    if (error == 0)
        flock(out->fd, LOCK_EX | LOCK_NB);
    if (error == 0)
        atomic_store(&slot->state, LIVE);
    pss_temps_let_go();
    if (error != 0) {
        free_slot(slot);
        return error;
    }
    out->dir = dir;
    out->slot = slot;
    memcpy(out->name, slot->name, sizeof(out->name));
    return 0;
}

int
pss_temp_rename(struct pss_temp *temp, const char *name)
{
    pss_temps_hold();
    int error = 0;
    if (renameat(temp->dir, temp->name, temp->dir, name) != 0)
        error = errno;
    else if (temp->is_fixed)
        pss_temps_count();
    pss_temps_let_go();
    if (error != 0) {
        if (atomic_load(&is_ending))
            wait_for_end();
        return error;
    }
    free_slot(temp->slot);
    return 0;
}

void
pss_temp_drop(struct pss_temp *temp)
{
    unlinkat(temp->dir, temp->name, 0);
    free_slot(temp->slot);
}

void
pss_temps_count(void)
{
    atomic_fetch_add(&counted, 1);
}

size_t
pss_temps_counted(void)
{
    return atomic_load(&counted);
}

static void
wait_for_holders(void)
{
    for (int waited = 0; waited < WAITS && atomic_load(&holders) > 0; waited++)
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
}

void
pss_temps_remove(void)
{
    atomic_store(&is_ending, true);
    wait_for_holders();
    size_t all = slots_below(atomic_load(&n_blocks));
    for (size_t i = 0; i < all; i++) {
        struct pss_temp_slot *slot = slot_at(i);
        if (atomic_load(&slot->state) == LIVE)
            unlinkat(slot->dir, slot->name, 0);
    }
    wait_for_holders(); /* who was at work on a rename */
}
