/* The name of a file as a diff gives it. */
#include "pss/base.h"

#include "pss/diffname.h"
#include "pss/name.h"

struct pss_str
pss_diff_name(
    bool *is_outside, struct pss_arena *mem, const char *cwd, const char *path)
{
    struct pss_str name = pss_name_below(is_outside, mem, cwd, cwd, path);
    if (*is_outside) {
        name.p++;
        name.n--;
    }
    return name;
}
