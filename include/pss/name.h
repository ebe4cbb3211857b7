/* Names of files as programs want them: relative, "." and ".." resolved. */
#ifndef PSS_NAME_H
#define PSS_NAME_H

#include <stdbool.h>

#include "pss/arena.h"

/* What follows the last slash of a path. */
const char *pss_name_base(const char *path);
/* True if it ends in .yaml, .yml or .json, in letters of any case. */
bool pss_name_is_manifest(const char *path);
/* `path` counts from `cwd`; the result counts from `top`. A path outside of `top`
 * becomes absolute, and `*is_outside` is set. Both directories are absolute, or NULL if
 * they are not known. Links are not followed. */
struct pss_str pss_name_below(bool *is_outside, struct pss_arena *mem, const char *top,
    const char *cwd, const char *path);

#endif
