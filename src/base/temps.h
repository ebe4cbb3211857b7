/* The temporary files that exist at this moment. */
#ifndef PSS_TEMPS_H
#define PSS_TEMPS_H

/* Removes them all, of all threads. No more can be made afterwards: for the end of
 * the process alone. May be called in a signal handler. */
void pss_temps_remove(void);

#endif
