/* How a baseline names the files whose findings it holds. */
#ifndef PSS_BASELINENAME_H
#define PSS_BASELINENAME_H

#include "pss/directory.h"

/* The name of a file from the absolute directory of the baseline. */
struct pss_str pss_baseline_name(struct pss_arena *mem,
    struct pss_directories *directories, struct pss_str dir, const char *path);
/* True if the absolute path is the directory or lies below it. */
bool pss_baseline_is_within(struct pss_str path, struct pss_str dir);

#endif
