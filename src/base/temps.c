/* The temporary files that exist at this moment stand in a table which a signal
 * handler can read: fixed slots, no locks. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "temps.h"

enum slot_state { FREE, TAKEN, LIVE };

enum {
    SLOTS = 256,  /* more threads than this take turns */
    TRIES = 100,  /* names tried */
    WAITS = 3000, /* milliseconds that a signal waits for threads that hold it */
};

struct slot {
    _Atomic int state;
    int dir;
    char name[64];
};

static struct slot slots[SLOTS];
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

static size_t
take_slot(void)
{
    for (;;) {
        for (size_t i = 0; i < SLOTS; i++) {
            int expected = FREE;
            if (atomic_compare_exchange_strong(&slots[i].state, &expected, TAKEN))
                return i;
        }
        sched_yield();
    }
}

static void
free_slot(size_t i)
{
    atomic_store(&slots[i].state, FREE);
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
    size_t i = take_slot();
    struct slot *slot = &slots[i];
    int error = EEXIST;
    out->is_fixed = false;
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
        free_slot(i);
        return error;
    }
    out->dir = dir;
    out->slot = i;
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
    for (size_t i = 0; i < SLOTS; i++)
        if (atomic_load(&slots[i].state) == LIVE)
            unlinkat(slots[i].dir, slots[i].name, 0);
    wait_for_holders(); /* who was at work on a rename */
}
