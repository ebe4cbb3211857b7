/* Signals that end a run. */
#ifndef PSS_SIGNALS_H
#define PSS_SIGNALS_H

/* Removes the temporary files and ends the programs of pss_spawn on SIGTERM, SIGINT and
 * SIGHUP, then dies of the signal; SIGXFSZ is ignored. Call once at the start. */
void pss_signals_catch(void);
/* From now on files of the user are written: a signal that ends the run makes it say how
 * many were. */
void pss_signals_write_files(void);

#endif
