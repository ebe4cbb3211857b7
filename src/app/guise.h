/* What the program is by the name that it was called by (interfaces §1.7). */
#ifndef APP_GUISE_H
#define APP_GUISE_H

struct pss_guise {
    const char *name;   /* of the file, without directories */
    const char *option; /* as if it stood first on the command line; NULL: none */
};

/* The row for argv[0], or NULL if it is nothing special. */
const struct pss_guise *pss_guise_of(const char *argv0);

#endif
