/* The private copies that exist at this moment, for the end of the process by a signal. */
#ifndef BASE_COPIES_H
#define BASE_COPIES_H

/* Removes what was put into all private copies. Call this after pss_temps_remove, so that no
 * thread puts more, and when no other program uses them. Safe in a signal handler. */
void pss_copies_remove(void);

#endif
