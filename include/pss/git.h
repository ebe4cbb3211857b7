/* What git says about a directory. git is told which repository to ask. Nothing in the
 * configuration of the repository starts a program or uses the network. */
#ifndef PSS_GIT_H
#define PSS_GIT_H

#include <stdbool.h>

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/repository.h"
#include "pss/str.h"

struct pss_git_listing {
    struct pss_str names;    /* relative to the directory, each ending in NUL */
    struct pss_str warnings; /* lines that git wrote to stderr */
};

/* The files below the directory (absolute, without symbolic links) that belong to the
 * work tree: tracked ones (also if they are deleted; a submodule is one name) and new
 * ones that are not ignored (a nested repository is one name with a slash at its end).
 * With `takes_yaml`: and YAML files that are ignored, but not in an ignored directory.
 * Nothing of it is to be believed: the repository may be made up. */
const struct pss_err *pss_git_list(struct pss_git_listing *out, struct pss_arena *mem,
    const struct pss_repository *repository, const char *dir, bool takes_yaml);
/* The commit that is checked out. */
struct pss_git_head {
    struct pss_str commit; /* its name in hexadecimal digits */
    int64_t time;          /* of the committer, in seconds since 1970 */
};
/* False if there is none, or if git cannot or must not be asked. */
bool pss_git_head(struct pss_git_head *out, struct pss_arena *mem,
    const struct pss_repository *repository);

#endif
