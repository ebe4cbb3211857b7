/* Files that are named by a file of the tree, and not by the user. They must lie in the
 * tree. */
#ifndef PSS_WITHIN_H
#define PSS_WITHIN_H

#include <stdbool.h>

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/file.h"

enum { PSS_MOST_ROOTS = 3 };

/* The directories in which such a file may lie, absolute and without symbolic links.
 * Unused ones are NULL. The directory `.git` of a root is not a part of it. */
struct pss_within {
    const char *roots[PSS_MOST_ROOTS];
};

/* Where the path leads: absolute, without symbolic links. NULL if there is nothing. */
const char *pss_real_path(struct pss_arena *mem, const char *path);
/* True if the path is `dir` or lies below it. Both are absolute, without `.` and `..`. */
bool pss_path_is_below(const char *path, const char *dir);
/* True if a real path (see above) lies in one of the directories. */
bool pss_within_has(const struct pss_within *within, const char *real);
/* The error for a path that leads elsewhere. The file need not exist. */
const struct pss_err *pss_within_check(
    const struct pss_within *within, struct pss_arena *mem, const char *path);
/* Reads a file that passes the check. */
const struct pss_err *pss_within_read(struct pss_file *out, struct pss_arena *mem,
    const struct pss_within *within, const char *path);

#endif
