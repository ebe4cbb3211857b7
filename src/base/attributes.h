/* What a file has beside its bytes: owner, group, mode, extended attributes. */
#ifndef BASE_ATTRIBUTES_H
#define BASE_ATTRIBUTES_H

#include <sys/stat.h>

#include "pss/arena.h"
#include "pss/str.h"

/* Gives the new file `to` all that the old file `from` has, of which `st` tells. Access
 * control lists are extended attributes; one that the directory has given to the new file
 * is taken away where the old file has none. Returns in what the new file differs all the
 * same, and why: "owner (uid 7): Operation not permitted"; "" if in nothing. `from` may be
 * -1: then extended attributes are not looked at. */
struct pss_str pss_attributes_copy(
    struct pss_arena *mem, int to, int from, const struct stat *st);

#endif
