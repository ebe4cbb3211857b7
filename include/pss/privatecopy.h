/* A directory for this run alone, in which other programs are shown files that are not yet
 * written. Nothing of it stays. */
#ifndef PSS_PRIVATECOPY_H
#define PSS_PRIVATECOPY_H

#include "pss/arena.h"
#include "pss/err.h"

enum {
    PSS_COPY_MOST_BYTES = 256 << 20, /* in all files together */
    PSS_COPY_MOST_FILES = 20000,
};

struct pss_private_copy;

/* Makes an empty directory below TMPDIR (/tmp if that is not an absolute path), which only
 * this user can enter. `mem` must live until it is removed. Several threads may have one
 * each. */
const struct pss_err *pss_private_copy_new(
    struct pss_private_copy **out, struct pss_arena *mem);
/* Its path: absolute, without symbolic links. */
const char *pss_private_copy_dir(const struct pss_private_copy *copy);
/* Puts a file there, or replaces one that was put: `path` is relative ("templates/a.yaml"),
 * without `.` and `..`. Directories are made. No link is followed. */
const struct pss_err *pss_private_copy_put(
    struct pss_private_copy *copy, struct pss_str path, struct pss_str bytes);
/* Puts a symbolic link there that leads to another path of the copy. */
const struct pss_err *pss_private_copy_link(
    struct pss_private_copy *copy, struct pss_str path, struct pss_str to);
/* Makes a directory there, and those above it. */
const struct pss_err *pss_private_copy_make_dir(
    struct pss_private_copy *copy, struct pss_str path);
/* Removes the directory and all that is in it; NULL is fine. A signal that ends the run
 * removes what was put. */
void pss_private_copy_remove(struct pss_private_copy *copy);

#endif
