/* What git says of a directory. git is run without a shell, and without the variables
 * by which a hook would point it elsewhere. */
#ifndef PSS_GIT_H
#define PSS_GIT_H

#include <stdbool.h>

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/str.h"

struct pss_git_listing {
    struct pss_str names;    /* relative to the directory, each ending in NUL */
    struct pss_str warnings; /* lines that git wrote to stderr */
};

/* The directory or the nearest one above it that has a `.git`; NULL if there is none.
 * `real` is absolute. */
const char *pss_git_top(struct pss_arena *mem, const char *real);
/* True if there is one. */
bool pss_git_has_work_tree(struct pss_arena *mem, const char *real);
/* True if an ignore rule of the work tree hits the directory. */
bool pss_git_ignores(struct pss_arena *mem, const char *dir);
/* The files below the directory that belong to the work tree: tracked ones (also if
 * they are deleted; a submodule is one name) and new ones that are not ignored (a
 * nested repository is one name with a slash at its end). */
const struct pss_err *pss_git_list(
    struct pss_git_listing *out, struct pss_arena *mem, const char *dir);

#endif
