/* What the program is by the name that it was called by (docs/decisions.md,
 * "Hosts"). */
#ifndef PSS_ARGV0_H
#define PSS_ARGV0_H

#include <stdbool.h>

struct pss_role {
    const char *name;   /* of the file, without directories */
    const char *shown;  /* what people type */
    const char *option; /* as if it stood first on the command line; NULL: none */
    /* The arguments are words of a command line, and what may follow is asked for. */
    bool completes;
};

/* The row for argv[0]; that of pss-fix for any other name. */
const struct pss_role *pss_argv0_role(const char *argv0);

#endif
