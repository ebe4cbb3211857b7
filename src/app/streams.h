/* What waits for stdout and stderr, and the progress line between them. */
#ifndef APP_STREAMS_H
#define APP_STREAMS_H

#include "console.h"
#include "pss/buf.h"
#include "pss/err.h"

struct pss_streams {
    struct pss_arena *mem;
    struct pss_buf out;  /* waiting for stdout … */
    struct pss_buf err;  /* … and stderr */
    pid_t pager;         /* the terminal is the pager's, so stderr waits; 0: no pager */
    bool is_on_terminal; /* stdout, perhaps behind a pager */
    bool may_wait;       /* stdout need not be written after each input */
    bool is_deaf;        /* the reader of stdout has closed it */
    bool is_apart; /* at a terminal, stderr begins a line below a text of stdout … */
    bool has_product; /* … which is there */
    bool has_failed;  /* stdout could not be written for another reason */
    struct pss_progress progress;
};

/* Starts the pager, if `may_page`, and the progress line, unless `is_quiet`. Call this
 * before any output is flushed. `is_read_only`: the run writes no file. */
void pss_streams_start(
    struct pss_streams *streams, bool may_page, bool is_quiet, bool is_read_only);
/* Appends `pss-fix: error: …` to stderr. */
void pss_streams_error(struct pss_streams *streams, const struct pss_err *err);
/* Appends `pss-fix: warning: …` or `pss-fix: note: …`; nothing for an empty message. */
void pss_streams_warn(
    struct pss_streams *streams, bool is_note, struct pss_str message);
void pss_streams_flush_out(struct pss_streams *streams);
/* Both, but stderr waits while there is a pager. */
void pss_streams_flush(struct pss_streams *streams);
/* The same between two inputs: while no file is written and nobody looks on, a report may
 * wait until it is worth a call of the system. */
void pss_streams_flush_some(struct pss_streams *streams);
/* Waits for the end of the pager and writes the rest. */
void pss_streams_finish(struct pss_streams *streams);

#endif
