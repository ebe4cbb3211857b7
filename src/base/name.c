/* Names of files. Only their letters count: no file is looked at. */
#include "pss/base.h"

#include <strings.h>

#include "pss/buf.h"
#include "pss/name.h"

/* Appends the components of a path, "." and ".." resolved by their letters alone. */
static void
add_components(struct pss_buf *out, struct pss_str path)
{
    while (path.n > 0) {
        size_t slash = pss_str_find(path, PSS_STR("/"), 0);
        struct pss_str part = {path.p, slash == SIZE_MAX ? path.n : slash};
        size_t skip = slash == SIZE_MAX ? path.n : slash + 1;
        path = (struct pss_str){path.p + skip, path.n - skip};
        if (part.n == 0 || pss_str_is(part, "."))
            continue;
        if (!pss_str_is(part, "..")) {
            pss_buf_putc(out, '/');
            pss_buf_add(out, part);
            continue;
        }
        while (out->n > 0 && out->p[out->n - 1] != '/')
            out->n--;
        out->n -= out->n > 0;
    }
}

struct pss_str
pss_name_below(bool *is_outside, struct pss_arena *mem, const char *top,
    const char *cwd, const char *path)
{
    struct pss_buf whole = {0};
    struct pss_buf here = {0};
    if (cwd && path[0] != '/')
        add_components(&whole, pss_str_of(cwd));
    add_components(&whole, pss_str_of(path));
    if (top)
        add_components(&here, pss_str_of(top));
    pss_buf_putc(&here, '/');
    *is_outside = !pss_str_starts(pss_buf_str(&whole), pss_buf_str(&here));
    size_t skip = *is_outside ? 0 : here.n;
    struct pss_str name =
        pss_arena_copy(mem, (struct pss_str){whole.p + skip, whole.n - skip});
    pss_buf_release(&whole);
    pss_buf_release(&here);
    return name;
}

const char *
pss_name_base(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

bool
pss_name_is_manifest(const char *path)
{
    static const char *const endings[] = {".yaml", ".yml", ".json"};
    size_t n = strlen(path);
    for (size_t i = 0; i < PSS_COUNT(endings); i++) {
        size_t k = strlen(endings[i]);
        if (n >= k && strcasecmp(path + n - k, endings[i]) == 0)
            return true;
    }
    return false;
}
