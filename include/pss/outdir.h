/* A directory of results: filled as a whole, or left as it was. */
#ifndef PSS_OUTDIR_H
#define PSS_OUTDIR_H

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/str.h"

struct pss_outfile {
    const char *name; /* without a slash */
    struct pss_str bytes;
};

/* An error unless `path` is an empty directory, or nothing at all. */
const struct pss_err *pss_outdir_check(struct pss_arena *mem, const char *path);
/* Makes the directory if it is not there, and the files in it. On an error everything
 * that was made is deleted again. Signals wait meanwhile. The files are not forced to
 * the disk, because they can be made anew. */
const struct pss_err *pss_outdir_fill(
    struct pss_arena *mem, const char *path, const struct pss_outfile *files, size_t n);

#endif
