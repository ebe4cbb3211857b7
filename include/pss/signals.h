/* Signals that end a run. */
#ifndef PSS_SIGNALS_H
#define PSS_SIGNALS_H

/* Removes the temporary files on SIGTERM, SIGINT and SIGHUP, then dies of the
 * signal; SIGXFSZ is ignored. Call once at the start. */
void pss_signals_catch(void);

#endif
