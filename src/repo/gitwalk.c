/* The walk where there is a repository. */
#include "pss/base.h"

#include <strings.h>
#include <sys/stat.h>

#include "pss/git.h"
#include "pss/walk.h"
#include "walker.h"

/* An unreadable directory is a mere warning to git; to us something is missing. */
static void
add_git_warnings(struct walker *walker, const struct place *place, struct pss_str text)
{
    const struct pss_str sign = PSS_STR("warning: could not open directory");
    size_t at = 0;
    while (at < text.n) {
        size_t end = pss_str_find(text, PSS_STR("\n"), at);
        if (end == SIZE_MAX)
            end = text.n;
        struct pss_str line = {text.p + at, end - at};
        if (pss_str_starts(line, sign)) {
            const struct pss_err *err =
                pss_err_at(walker->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                    "git says: %.*s; what is in it was not looked at", PSS_FMT(line));
            pss_walk_add_issue(walker, pss_place_name(place), err, ISSUE_ERROR);
        }
        at = end + 1;
    }
}

/* ---- names ---- */

/* The directories of a name that were looked at last: names come sorted. */
struct trail {
    struct pss_str dir; /* with a slash at its end; "" at first */
    bool is_fine;
};

/* An index can hold any name: also one that leads out of the tree. */
static bool
is_plain(const char *name)
{
    size_t n;
    /* As a rule there is nothing to look at. */
    if (name[0] != '.' && name[0] != '/' && !strstr(name, "/.") && !strstr(name, "//"))
        return true;
    for (const char *part = name; *part; part += n + (part[n] == '/')) {
        n = strcspn(part, "/");
        if (n == 0 || (n <= 2 && strncmp(part, "..", n) == 0) ||
            (n == 4 && strncasecmp(part, ".git", n) == 0))
            return false;
    }
    return true;
}

/* True if each directory on the way is one, no symbolic link to one. */
static bool
is_reached(struct walker *walker, struct trail *trail, const struct place *place,
    const char *name)
{
    struct pss_str text = pss_str_of(name);
    while (text.n > 0 && text.p[text.n - 1] == '/')
        text.n--;
    while (text.n > 0 && text.p[text.n - 1] != '/')
        text.n--;
    if (pss_str_eq(text, trail->dir))
        return trail->is_fine || text.n == 0;
    bool is_fine = true;
    for (size_t n = 1; n < text.n && is_fine; n++) {
        struct stat st;
        bool is_known = trail->is_fine && n < trail->dir.n &&
                        memcmp(text.p, trail->dir.p, n + 1) == 0;
        if (text.p[n] != '/' || is_known)
            continue;
        struct pss_str path =
            pss_arena_printf(walker->mem, "%s%.*s", place->prefix, (int)n, text.p);
        is_fine = lstat(path.p, &st) == 0 && S_ISDIR(st.st_mode);
    }
    *trail = (struct trail){text, is_fine};
    return is_fine;
}

/* A name that git gave: a file, a repository inside, or nothing any more. */
static void
take_git_name(struct walker *walker, const struct place *place, const char *name)
{
    struct stat st;
    struct pss_str path =
        pss_str_of(pss_arena_join(walker->mem, place->prefix, name, ""));
    if (pss_str_ends(path, PSS_STR("/")))
        path = pss_arena_copy(walker->mem, (struct pss_str){path.p, path.n - 1});
    name = path.p + strlen(place->prefix);
    if (lstat(path.p, &st) != 0)
        return;
    if (S_ISREG(st.st_mode))
        pss_walk_take_file(walker, place, name);
    else if (S_ISLNK(st.st_mode))
        pss_walk_take_link(walker, place, name);
    else if (S_ISDIR(st.st_mode))
        pss_walk_take_directory(walker, place, name);
}

static void
take_listing(struct walker *walker, const struct place *place,
    const struct pss_git_listing *listing)
{
    struct trail trail = {.is_fine = true};
    add_git_warnings(walker, place, listing->warnings);
    const char *end = listing->names.p + listing->names.n;
    for (const char *name = listing->names.p; name < end; name += strlen(name) + 1)
        if (is_plain(name) && is_reached(walker, &trail, place, name))
            take_git_name(walker, place, name);
}

/* ---- what git hides ---- */

/* True if there is a name of a YAML file, or of a repository. */
static bool
has_yaml(const struct pss_git_listing *listing)
{
    static const char *const endings[] = {".yaml", ".yml", "/"};
    const char *end = listing->names.p + listing->names.n;
    for (const char *name = listing->names.p; name < end; name += strlen(name) + 1)
        for (size_t i = 0; i < PSS_COUNT(endings); i++) {
            size_t n = strlen(name);
            size_t k = strlen(endings[i]);
            if (n >= k && strcasecmp(name + n - k, endings[i]) == 0)
                return true;
        }
    return false;
}

static void
set_remark(struct walker *walker, const struct place *place, const char *taken)
{
    walker->root.remark = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "git lists no YAML file of %s; as it was named, %s", pss_place_name(place),
        taken);
}

/* Who names a directory wants it, also if git hides all of it. False: walk it without
 * git. */
static bool
uncover(struct pss_git_listing *listing, struct walker *walker,
    const struct place *place, const char *dir)
{
    if (has_yaml(listing))
        return true;
    if (listing->names.n == 0) {
        set_remark(walker, place, "it was walked without git, ignored files too");
        return false;
    }
    struct pss_git_listing all;
    if (!pss_git_list(&all, walker->mem, &walker->root.repository, dir, true) &&
        has_yaml(&all)) {
        *listing = all;
        set_remark(walker, place, "ignored YAML files were taken, too");
    }
    return true;
}

/* ---- repositories ---- */

/* The repository of the directory that the user named, or in which that one lies. */
static const struct pss_repository *
open_root(struct walker *walker, const struct place *place)
{
    struct walk_root *root = &walker->root;
    if (!root->top)
        return NULL;
    const struct pss_err *err =
        pss_repository_open(&root->repository, walker->mem, root->top, NULL);
    if (!err)
        return &root->repository;
    pss_walk_add_issue(walker, pss_place_name(place), err, ISSUE_WARNING);
    return NULL;
}

/* One that was found: git is asked if it belongs to that of the root. */
static const struct pss_repository *
open_inner(struct pss_repository *out, struct walker *walker, const struct place *place)
{
    struct stat st;
    const struct pss_repository *around = &walker->root.repository;
    const char *dot_git = pss_arena_printf(walker->mem, "%s.git", place->prefix).p;
    if (lstat(dot_git, &st) != 0)
        return NULL;
    const char *real = pss_real_path(walker->mem, pss_place_name(place));
    if (around->top && real && !pss_repository_open(out, walker->mem, real, around))
        return out;
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s has a git repository of its own, which is not asked: all files are taken, "
        "ignored ones too; name the directory to have git asked",
        place->prefix);
    pss_walk_add_issue(walker, place->prefix, err, ISSUE_NOTE);
    return NULL;
}

bool
pss_walk_with_git(struct walker *walker, const struct place *place)
{
    if (walker->opts->is_git_ignored || walker->is_git_broken)
        return false;
    struct pss_repository inner;
    const struct pss_repository *repository =
        place->is_root ? open_root(walker, place) : open_inner(&inner, walker, place);
    if (!repository)
        return false;
    const char *dir = place->is_root ? walker->root.real : repository->top;
    struct pss_git_listing listing;
    const struct pss_err *err =
        pss_git_list(&listing, walker->mem, repository, dir, false);
    if (err) {
        walker->is_git_broken = true;
        pss_walk_add_issue(walker, pss_place_name(place), err, ISSUE_WARNING);
        return false;
    }
    if (place->is_root && !uncover(&listing, walker, place, dir))
        return false;
    take_listing(walker, place, &listing);
    return true;
}
