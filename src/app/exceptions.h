/* Every exception from the rules that somebody made: comments and annotations in
 * manifests, keys of configurations, entries of baselines. */
#ifndef APP_EXCEPTIONS_H
#define APP_EXCEPTIONS_H

#include "inputs.h"
#include "pss/buf.h"

enum pss_exception_kind {
    PSS_EXCEPTION_COMMENT,
    PSS_EXCEPTION_ANNOTATION,
    PSS_EXCEPTION_IGNORE,
    PSS_EXCEPTION_PATH_IGNORE,
    PSS_EXCEPTION_EXCLUDE,
    PSS_EXCEPTION_BASELINE,
    PSS_N_EXCEPTIONS,
};

struct pss_exception {
    enum pss_exception_kind kind;
    struct pss_str path;    /* of the file that says it; "" for the command line */
    size_t line;            /* 0: nobody knows */
    struct pss_words rules; /* none: nothing of these files is looked at */
    struct pss_str scope; /* what it is about: a field, a glob, an object; "" for all */
    struct pss_str reason; /* "" if none is given */
    struct pss_str about;  /* the file of which the owner is asked */
    struct pss_str owner;  /* "" if nobody is known */
};

struct pss_exceptions {
    struct pss_arena *mem;
    struct pss_exception *items; /* of manifests, then configurations, then baselines */
    size_t n, cap;
};

/* "comment", "perPathIgnores" … */
const char *pss_exception_name(enum pss_exception_kind kind);
/* In the arena of `out`. Lines about what could not be looked at go to `notes`. */
const struct pss_err *pss_exceptions_find(struct pss_exceptions *out,
    struct pss_buf *notes, const struct pss_opts *opts, struct pss_inputs *inputs);
void pss_exceptions_write(struct pss_buf *out, const struct pss_exceptions *list,
    enum pss_ready_format format);
/* --list-exceptions. The exit code of the program. */
int pss_exceptions_run(const struct pss_opts *opts);

#endif
