/* Temporary files that no signal leaves behind. */
#ifndef BASE_TEMPS_H
#define BASE_TEMPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pss_temp_slot;

struct pss_temp {
    int fd;
    int dir; /* descriptor of its directory: the caller's */
    char name[64];
    struct pss_temp_slot *slot;
    bool is_fixed; /* it takes the place of a file of the user: this is counted */
};

/* These give 0 or the errno. */
/* A new empty file, open for writing, mode 0600. It is locked as long as it is open. */
int pss_temp_create(struct pss_temp *out, int dir);
/* Gives it its final name in the same directory. It stays open; on failure it is
 * still there, for pss_temp_drop. */
int pss_temp_rename(struct pss_temp *temp, const char *name);
/* Removes it. It stays open. */
void pss_temp_drop(struct pss_temp *temp);

/* The signals that end a run (signals.c). */
enum { PSS_TEMP_SIGNALS = 3 };
extern const int pss_temp_signals[PSS_TEMP_SIGNALS];

/* Between these two, the signals that end a run wait (at most some seconds), whatever
 * thread they hit. For short work that must not be cut in half; it may
 * stand in another such piece of work. */
void pss_temps_hold(void);
void pss_temps_let_go(void);

/* A number for this start of this system and its view of processes: where it is the same,
 * the same number of a process means the same process. */
uint32_t pss_temps_system(void);
/* Removes the temporary files that killed runs have left in a directory: of our name, a
 * user that may have made them here, not locked, and of a process of this system that has
 * ended, or old. Returns how many. */
size_t pss_temps_sweep(int dir);

/* Counts one more file of the user that was written. Only between hold and let_go, so that
 * a signal sees the file and the count, or neither. */
void pss_temps_count(void);
/* How many there are. After pss_temps_remove no more are written. Safe in a signal
 * handler. */
size_t pss_temps_counted(void);

/* Removes the temporary files of all threads; none can be made from now on: for the
 * end of the process alone. Safe in a signal handler. */
void pss_temps_remove(void);

#endif
