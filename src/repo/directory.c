/* Directories by name: open addressing. */
#include "pss/base.h"

#include <unistd.h>

#include "pss/directory.h"
#include "pss/hash.h"

enum { FIRST_SLOTS = 64 };

struct pss_str
pss_path_join(struct pss_arena *mem, struct pss_str base, struct pss_str path)
{
    struct pss_str all = path.n && path.p[0] == '/' ? path
                                                    : pss_arena_printf(mem, "%.*s/%.*s",
                                                          PSS_FMT(base), PSS_FMT(path));
    char *out = pss_alloc(mem, all.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < all.n;) {
        const char *slash = memchr(all.p + at, '/', all.n - at);
        size_t end = slash ? (size_t)(slash - all.p) : all.n;
        struct pss_str part = {all.p + at, end - at};
        at = end + 1;
        if (part.n == 0 || pss_str_is(part, "."))
            continue;
        if (pss_str_is(part, "..")) {
            while (n > 0 && out[--n] != '/')
                ;
            continue;
        }
        out[n++] = '/';
        memcpy(out + n, part.p, part.n);
        n += part.n;
    }
    return (struct pss_str){out, n};
}

struct pss_str
pss_path_parent(struct pss_str path)
{
    while (path.n > 0 && path.p[--path.n] != '/')
        ;
    return path;
}

/* The slot of the path, or the free one where it would be. */
static struct pss_directory **
find_slot(const struct pss_directories *directories, struct pss_str path)
{
    size_t mask = directories->n_slots - 1;
    size_t at = pss_str_hash(path) & mask;
    while (directories->slots[at] && !pss_str_eq(directories->slots[at]->path, path))
        at = (at + 1) & mask;
    return &directories->slots[at];
}

static void
grow(struct pss_directories *directories)
{
    struct pss_directory **old = directories->slots;
    size_t n_old = directories->n_slots;
    directories->n_slots = n_old ? n_old * 2 : FIRST_SLOTS;
    directories->slots =
        PSS_NEW_N(directories->mem, struct pss_directory *, directories->n_slots);
    for (size_t i = 0; i < n_old; i++)
        if (old[i])
            *find_slot(directories, old[i]->path) = old[i];
}

struct pss_directory *
pss_directories_find(const struct pss_directories *directories, struct pss_str path)
{
    return directories->n > 0 ? *find_slot(directories, path) : NULL;
}

void
pss_directories_add(
    struct pss_directories *directories, struct pss_directory *directory)
{
    if ((directories->n + 1) * 2 > directories->n_slots)
        grow(directories);
    *find_slot(directories, directory->path) = directory;
    directories->n++;
}

struct pss_str
pss_directories_full(struct pss_directories *directories, struct pss_str path)
{
    if (!directories->cwd.p) {
        char buf[PATH_MAX];
        const char *cwd = getcwd(buf, sizeof(buf));
        directories->cwd =
            pss_arena_copy(directories->mem, pss_str_of(cwd ? cwd : "/"));
    }
    return pss_path_join(directories->mem, directories->cwd, path);
}
