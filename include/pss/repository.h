/* Which git repository a directory belongs to, and whether it is one that git may be
 * asked about. Only the file system is looked at: git is not run. */
#ifndef PSS_REPOSITORY_H
#define PSS_REPOSITORY_H

#include "pss/within.h"

/* All paths are absolute, without symbolic links. */
struct pss_repository {
    const char *top;    /* of the work tree */
    const char *dir;    /* the git directory of this work tree */
    const char *common; /* the one that all work trees share; as a rule the same */
};

/* The directory or the nearest one above it that has a `.git`; NULL if there is none.
 * `real` is absolute. */
const char *pss_git_top(struct pss_arena *mem, const char *real);

/* The repository whose work tree begins at `top`. It is refused if its `.git` leads
 * anywhere but to a directory that leads back: that of a linked work tree, or of a
 * submodule in the repository around it. `around` is NULL for a directory that the user
 * stands in or names; else nothing but a work tree or submodule of `around` will do. */
const struct pss_err *pss_repository_open(struct pss_repository *out,
    struct pss_arena *mem, const char *top, const struct pss_repository *around);
/* True if it belongs to the user that runs us, as git wants it. */
bool pss_repository_is_own(const struct pss_repository *repository);

/* Where the files may lie that a file in `dir` names: the work tree, else the
 * directory. */
struct pss_within pss_within_tree(struct pss_arena *mem, const char *dir);

#endif
