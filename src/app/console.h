/* What stands at the other end of stdin, stdout and stderr. */
#ifndef APP_CONSOLE_H
#define APP_CONSOLE_H

#include <sys/types.h>

#include "pss/opts.h"

/* True if all three are terminals: somebody is looking. A single one may be captured,
 * as pre-commit does it. */
bool pss_console_has_person(void);
/* Whether to colour what goes to a descriptor (docs/decisions.md, "Hosts"). */
bool pss_console_is_coloured(enum pss_colour when, int fd);

/* The columns of the terminal at a descriptor, or what COLUMNS says; 0 if nobody knows. */
size_t pss_console_width(int fd);
/* The columns of stdout, if it is a terminal; else 0: lines are not wrapped. */
size_t pss_console_page(void);
/* Writes text to stderr. At a terminal, a sentence that is too long goes on in the next
 * line. */
void pss_console_write_err(struct pss_arena *mem, struct pss_str text);
/* True if the terminal at a descriptor is known to show links (OSC 8). NO_HYPERLINK and
 * FORCE_HYPERLINK decide where they are set. */
bool pss_console_has_links(int fd);

/* A name of --list: on a terminal what it would obey is shown as \xNN. For programs the
 * name is as it is; where a line cannot hold it (a line feed, what a log would obey), it
 * is quoted as git quotes it, unless NUL bytes end names. */
void pss_console_put_name(
    struct pss_buf *out, const char *name, bool is_nul_ended, bool is_terminal);

/* Puts PSS_FIX_PAGER between stdout and the terminal, if it is set and there is a
 * person. 0 if there is no pager. */
pid_t pss_pager_start(void);
/* Ends the output and waits until the person has read it. */
void pss_pager_finish(pid_t pager);

/* Where a person is to type the input: says so. */
void pss_console_say_waiting(bool is_quiet);

/* One line on stderr, rewritten in place. */
struct pss_progress {
    bool is_on;
    bool is_shown;
    int64_t next; /* milliseconds of the clock */
};
void pss_progress_start(struct pss_progress *progress, bool is_quiet);
void pss_progress_show(struct pss_progress *progress, size_t done, size_t all);
/* Before anything else is printed. */
void pss_progress_erase(struct pss_progress *progress);

#endif
