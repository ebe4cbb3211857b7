/* A table that a signal handler can read: fixed slots, no locks. */
#include "pss/base.h"

#include <sched.h>
#include <signal.h>
#include <stdatomic.h>

#include "children.h"

enum { SLOTS = 256 }; /* more threads than this take turns */

enum { FREE = 0, TAKEN = -1 }; /* else the number of a process */

static _Atomic pid_t slots[SLOTS];

size_t
pss_child_slot(void)
{
    for (;;) {
        for (size_t i = 0; i < SLOTS; i++) {
            pid_t expected = FREE;
            if (atomic_compare_exchange_strong(&slots[i], &expected, TAKEN))
                return i;
        }
        sched_yield();
    }
}

void
pss_child_note(size_t slot, pid_t child)
{
    atomic_store(&slots[slot], child);
}

void
pss_child_free(size_t slot)
{
    atomic_store(&slots[slot], FREE);
}

void
pss_children_kill(void)
{
    for (size_t i = 0; i < SLOTS; i++) {
        pid_t child = atomic_load(&slots[i]);
        if (child > 0)
            kill(-child, SIGKILL);
    }
}
