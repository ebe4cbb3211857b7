/* Paths in a configuration. */
#include "pss/base.h"

#include "pss/configpath.h"

struct pss_str
pss_config_path(
    struct pss_arena *mem, const struct pss_node *value, struct pss_str path)
{
    const char *slash = strrchr(value->doc->path, '/');
    if (!slash || pss_str_starts(path, PSS_STR("/")))
        return path;
    int n = (int)(slash - value->doc->path);
    return pss_arena_printf(mem, "%.*s/%.*s", n, value->doc->path, PSS_FMT(path));
}
