/* From a directory to its repository. */
#include "pss/base.h"

#include <sys/stat.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/repository.h"

const char *
pss_git_top(struct pss_arena *mem, const char *real)
{
    struct pss_str dir = pss_str_of(real);
    for (;;) {
        while (dir.n > 0 && dir.p[dir.n - 1] == '/')
            dir.n--;
        struct stat st;
        struct pss_str dot_git = pss_arena_printf(mem, "%.*s/.git", PSS_FMT(dir));
        if (lstat(dot_git.p, &st) == 0)
            return pss_arena_copy(mem, dir.n > 0 ? dir : PSS_STR("/")).p;
        if (dir.n == 0)
            return NULL;
        while (dir.n > 0 && dir.p[dir.n - 1] != '/')
            dir.n--;
    }
}

struct pss_within
pss_within_tree(struct pss_arena *mem, const char *dir)
{
    const char *real = pss_real_path(mem, dir);
    if (!real)
        real = dir;
    const char *top = pss_git_top(mem, real);
    return (struct pss_within){{top ? top : real}};
}

static const char *
in_dir(struct pss_arena *mem, const char *dir, const char *name)
{
    return pss_arena_printf(mem, "%s/%s", dir[1] ? dir : "", name).p;
}

static const struct pss_err *__attribute__((format(printf, 3, 4)))
refuse(struct pss_arena *mem, const char *top, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str why = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "git is not asked which files of %s belong to it: %.*s; all files are taken, "
        "ignored ones too",
        top, PSS_FMT(why));
}

/* ---- git directories ---- */

/* Where the path that a small file of git's holds leads, from `dir`. NULL: nowhere. */
static const char *
follow_file(struct pss_arena *mem, const char *dir, const char *file, const char *sign)
{
    struct pss_file read;
    const char *name = in_dir(mem, dir, file);
    struct stat st;
    if (stat(name, &st) != 0 || st.st_size > PATH_MAX ||
        pss_file_read(&read, mem, name) ||
        !pss_str_starts(read.bytes, pss_str_of(sign)))
        return NULL;
    size_t n = strlen(sign);
    struct pss_str path = {read.bytes.p + n, read.bytes.n - n};
    while (path.n > 0 && pss_is_one_of(path.p[path.n - 1], " \t\r\n"))
        path.n--;
    if (path.n == 0 || memchr(path.p, '\0', path.n))
        return NULL;
    const char *text = pss_arena_copy(mem, path).p;
    return pss_real_path(mem, text[0] == '/' ? text : in_dir(mem, dir, text));
}

/* A linked work tree: its directory lies with the others of the repository, and names
 * the work tree back. */
static bool
is_linked_back(
    const struct pss_repository *repository, struct pss_arena *mem, const char *common)
{
    const char *all = in_dir(mem, common, "worktrees");
    const char *back = follow_file(mem, repository->dir, "gitdir", "");
    const char *dot_git = pss_real_path(mem, in_dir(mem, repository->top, ".git"));
    return pss_path_is_below(repository->dir, all) && back && dot_git &&
           strcmp(back, dot_git) == 0;
}

static bool
is_submodule(const struct pss_repository *repository, struct pss_arena *mem,
    const struct pss_repository *around)
{
    return pss_path_is_below(repository->dir, in_dir(mem, around->dir, "modules"));
}

/* True if the `.git`, a file or a link, leads to a directory that it may lead to. */
static bool
is_proven(const struct pss_repository *repository, struct pss_arena *mem,
    const struct pss_repository *around)
{
    if (is_linked_back(repository, mem, repository->common) &&
        (!around || strcmp(repository->common, around->common) == 0))
        return true;
    if (around)
        return is_submodule(repository, mem, around);
    if (!repository->top[1])
        return false;
    size_t n = strlen(repository->top);
    while (n > 1 && repository->top[n - 1] != '/')
        n--;
    struct pss_str parent = {repository->top, n};
    const char *above = pss_git_top(mem, pss_arena_copy(mem, parent).p);
    struct pss_repository outer;
    return above && !pss_repository_open(&outer, mem, above, NULL) &&
           is_submodule(repository, mem, &outer);
}

/* What git opens without asking whether it would have to wait for it. */
static const char *
find_odd_file(struct pss_arena *mem, const char *dir)
{
    static const char *const names[] = {"HEAD", "commondir", "config",
        "config.worktree", "index", "info/exclude", "info/sparse-checkout",
        "objects/info/alternates", "packed-refs"};
    for (size_t i = 0; i < PSS_COUNT(names); i++) {
        struct stat st;
        const char *path = in_dir(mem, dir, names[i]);
        if (stat(path, &st) == 0 && !pss_file_is_ordinary(path))
            return path;
    }
    return NULL;
}

const struct pss_err *
pss_repository_open(struct pss_repository *out, struct pss_arena *mem, const char *top,
    const struct pss_repository *around)
{
    struct stat st;
    const char *dot_git = in_dir(mem, top, ".git");
    if (lstat(dot_git, &st) != 0)
        return refuse(mem, top, "its .git has gone");
    bool is_directory = S_ISDIR(st.st_mode);
    /* Who stands in a work tree may have made its .git a link. */
    bool is_fine = !around && (is_directory || S_ISLNK(st.st_mode));
    struct pss_repository found = {.top = top};
    found.dir = S_ISREG(st.st_mode) ? follow_file(mem, top, ".git", "gitdir: ")
                                    : pss_real_path(mem, dot_git);
    if (!found.dir || stat(found.dir, &st) != 0 || !S_ISDIR(st.st_mode))
        return refuse(mem, top, "its .git leads to no directory");
    found.common = follow_file(mem, found.dir, "commondir", "");
    if (!found.common)
        found.common = found.dir;
    if (!is_fine && !is_proven(&found, mem, around))
        return refuse(mem, top,
            "its .git leads to %s, which is neither that of a work tree that leads "
            "back nor that of a submodule",
            found.dir);
    const char *odd = find_odd_file(mem, found.dir);
    if (!odd)
        odd = find_odd_file(mem, found.common);
    if (odd)
        return refuse(mem, top, "%s is not a regular file", odd);
    *out = found;
    return NULL;
}

/* ---- owners ---- */

static bool
is_own_file(const char *path)
{
    struct stat st;
    if (lstat(path, &st) != 0)
        return false;
    if (st.st_uid == geteuid())
        return true;
    const char *sudo = getenv("SUDO_UID");
    return geteuid() == 0 && sudo && sudo[0] &&
           strtoul(sudo, NULL, 10) == (unsigned long)st.st_uid;
}

bool
pss_repository_is_own(const struct pss_repository *repository)
{
    return is_own_file(repository->top) && is_own_file(repository->dir) &&
           is_own_file(repository->common);
}
