/* Whether a file lies in a tree, after symbolic links were followed. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <strings.h>

#include "pss/within.h"

const char *
pss_real_path(struct pss_arena *mem, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real ? pss_arena_copy(mem, pss_str_of(real)).p : NULL;
    free(real);
    return copy;
}

bool
pss_path_is_below(const char *path, const char *dir)
{
    size_t n = strlen(dir);
    if (n == 1) /* the root */
        return true;
    return strncmp(path, dir, n) == 0 && (path[n] == '/' || path[n] == '\0');
}

/* Some file systems do not tell `.git` from `.GIT`. */
static bool
has_git_part(const char *path)
{
    const size_t n = strlen("/.git");
    for (const char *at = strchr(path, '/'); at; at = strchr(at + 1, '/'))
        if (strncasecmp(at, "/.git", n) == 0 && (at[n] == '/' || at[n] == '\0'))
            return true;
    return false;
}

bool
pss_within_has(const struct pss_within *within, const char *real)
{
    for (size_t i = 0; i < PSS_MOST_ROOTS; i++) {
        const char *root = within->roots[i];
        if (root && pss_path_is_below(real, root) &&
            !has_git_part(real + (root[1] ? strlen(root) : 0)))
            return true;
    }
    return false;
}

/* Where a file would be made if only its directory is there. NULL if the directory is
 * not there either. */
static const char *
place_of_new(struct pss_arena *mem, const char *path)
{
    const char *slash = strrchr(path, '/');
    struct pss_str dir = {path, slash ? (size_t)(slash - path) + 1 : 0};
    const char *real = pss_real_path(mem, dir.n > 0 ? pss_arena_copy(mem, dir).p : ".");
    if (!real)
        return NULL;
    return pss_arena_printf(mem, "%s/%s", real[1] ? real : "", slash ? slash + 1 : path)
        .p;
}

static const char *
find_place(struct pss_arena *mem, const char *path)
{
    const char *real = pss_real_path(mem, path);
    return real ? real : place_of_new(mem, path);
}

const struct pss_err *
pss_within_check(
    const struct pss_within *within, struct pss_arena *mem, const char *path)
{
    struct stat st;
    const char *real = find_place(mem, path);
    bool is_link = lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
    if (is_link && stat(path, &st) != 0)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s is a symbolic link that leads to nothing or round in a circle; make it "
            "lead to a file, or take it away",
            path);
    /* A file without a directory can neither be read nor made, so it does no harm. */
    if (!real || pss_within_has(within, real))
        return NULL;
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s %s outside of %s, or in its .git; it is neither read nor written: keep "
        "such a file inside",
        path, is_link ? "is a symbolic link that leads to a file" : "lies",
        within->roots[0]);
}

const struct pss_err *
pss_within_read(struct pss_file *out, struct pss_arena *mem,
    const struct pss_within *within, const char *path)
{
    const struct pss_err *err = pss_within_check(within, mem, path);
    const char *real = err ? NULL : pss_real_path(mem, path);
    return err ? err : pss_file_read_real(out, mem, path, real ? real : path);
}
