/* The programs that run at this moment, for the end of the process by a signal. */
#ifndef BASE_CHILDREN_H
#define BASE_CHILDREN_H

#include <stddef.h>
#include <sys/types.h>

/* A place for one program. Waits if all are taken. */
size_t pss_child_slot(void);
/* The program of this slot runs: it leads the process group `child`. Only between
 * pss_temps_hold and pss_temps_let_go. */
void pss_child_note(size_t slot, pid_t child);
/* Gives the slot back. A program that was noted must not be waited for before this: its
 * number could be that of another one then. */
void pss_child_free(size_t slot);
/* Kills the process groups of all programs. Call this after pss_temps_remove, so that no
 * thread starts another one. Safe in a signal handler. */
void pss_children_kill(void);

#endif
