/* The name of a file as a diff gives it. */
#ifndef PSS_DIFFNAME_H
#define PSS_DIFFNAME_H

#include "pss/arena.h"
#include "pss/str.h"

/* The name of a file in a diff: relative to `cwd`, without "./" and ".."; what lies
 * elsewhere comes out absolute, less its first slash, and `*is_outside` is set. */
struct pss_str pss_diff_name(
    bool *is_outside, struct pss_arena *mem, const char *cwd, const char *path);

#endif
