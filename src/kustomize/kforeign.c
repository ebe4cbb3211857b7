/* A directory with a .git of its own is another repository: a submodule, or a clone. */
#include "pss/base.h"

#include <sys/stat.h>

#include "kplan.h"

static bool
is_repository(const struct planning *planning, struct pss_str dir)
{
    struct stat st;
    struct pss_str path = pss_arena_printf(
        planning->mem, "%s/%.*s/.git", planning->work->all.top, PSS_FMT(dir));
    return lstat(path.p, &st) == 0;
}

bool
pss_kplan_is_foreign(struct planning *planning, const char *path)
{
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        struct pss_str dir = {path, (size_t)(slash - path)};
        size_t *known = pss_table_at(
            &planning->directories, planning->mem, pss_arena_copy(planning->mem, dir));
        if (*known == 0)
            *known = is_repository(planning, dir) ? 2 : 1;
        if (*known == 2)
            return true;
    }
    return false;
}
