/* Directories become files: git is asked where there is a work tree, elsewhere the
 * tree is walked. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "git.h"
#include "pss/walk.h"

/* A file that was found. */
struct found {
    const char *path; /* as printed */
    const char *real; /* where it is, to know it again; NULL if that cannot matter */
    bool is_named;
};

/* A directory that is to be walked. */
struct place {
    const char *prefix; /* of the names in it, as printed: "", "/" or "a/b/" */
    const char *real;   /* absolute, without symbolic links; NULL as above */
    bool is_root;       /* named on the command line */
};

struct walker {
    struct pss_walk *out;
    struct pss_arena *mem;
    const struct pss_walk_opts *opts;
    const struct pss_globs *include;
    const struct pss_globs *exclude;
    const char *cwd;    /* with a slash at its end; NULL if unknown */
    bool is_git_broken; /* said once, then not asked again */
    bool may_repeat;    /* several arguments may lead to one file */
    size_t n_excluded;  /* files and directories that were found */
    struct {
        struct found *items;
        size_t n, cap;
    } found;
    struct {
        struct place *items;
        size_t n, cap;
    } places; /* a stack */
};

static const char *
join(struct pss_arena *mem, const char *a, const char *b, const char *c)
{
    return pss_arena_printf(mem, "%s%s%s", a, b, c).p;
}

static void
add_issue(
    struct walker *walker, const char *path, const struct pss_err *err, bool is_warning)
{
    struct pss_walk_issue issue = {.path = path, .err = err, .is_warning = is_warning};
    PSS_PUSH(walker->mem, &walker->out->issues, issue);
}

/* What the system calls a directory whose names have this prefix. */
static const char *
directory_of(const struct place *place)
{
    return place->prefix[0] ? place->prefix : ".";
}

static void
add_unreadable(struct walker *walker, const char *path, int error)
{
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "cannot list the directory %s: %s; what is in it was not looked at", path,
        strerror(error));
    add_issue(walker, path, err, false);
}

/* ---- what is wanted ---- */

static bool
has_extension(const char *name)
{
    static const char *const extensions[] = {".yaml", ".yml", ".json"};
    for (size_t i = 0; i < PSS_COUNT(extensions); i++)
        if (pss_str_ends(pss_str_of(name), pss_str_of(extensions[i])))
            return true;
    return false;
}

/* The path as globs see it: from the working directory. */
static struct pss_str
glob_path(const struct walker *walker, const char *path)
{
    struct pss_str text = pss_str_of(path);
    if (walker->cwd && pss_str_starts(text, pss_str_of(walker->cwd))) {
        size_t n = strlen(walker->cwd);
        return (struct pss_str){text.p + n, text.n - n};
    }
    while (pss_str_starts(text, PSS_STR("./"))) {
        text.p += 2;
        text.n -= 2;
    }
    return text;
}

/* In doubt (a glob that asks for too much) a file is left out, and so stays as it is. */
static bool
is_excluded(const struct walker *walker, const char *path)
{
    const struct pss_walk_opts *opts = walker->opts;
    return pss_globs_match(walker->exclude, glob_path(walker, path)) != PSS_NO_MATCH ||
           (opts->excludes && opts->excludes(opts->context, path));
}

static bool
is_included(const struct walker *walker, const char *path)
{
    const struct pss_walk_opts *opts = walker->opts;
    if (opts->includes && !opts->includes(opts->context, path))
        return false;
    return !walker->include ||
           pss_globs_match(walker->include, glob_path(walker, path)) == PSS_MATCH;
}

static void
add_found(struct walker *walker, const struct place *place, const char *name)
{
    const char *path = join(walker->mem, place->prefix, name, "");
    bool is_out = is_excluded(walker, path);
    walker->n_excluded += is_out;
    if (is_out || !is_included(walker, path))
        return;
    struct found found = {.path = path};
    if (place->real)
        found.real = join(walker->mem, place->real, "/", name);
    PSS_PUSH(walker->mem, &walker->found, found);
}

static void
push_place(struct walker *walker, const struct place *above, const char *name)
{
    struct place place = {.prefix = join(walker->mem, above->prefix, name, "/")};
    if (above->real)
        place.real = join(walker->mem, above->real, "/", name);
    if (is_excluded(walker, place.prefix))
        walker->n_excluded++;
    else
        PSS_PUSH(walker->mem, &walker->places, place);
}

/* ---- with git ---- */

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
            add_issue(walker, directory_of(place), err, false);
        }
        at = end + 1;
    }
}

/* A name that git gave: a file, a repository inside, or nothing any more. */
static void
take_git_name(struct walker *walker, const struct place *place, const char *name)
{
    struct stat st;
    const char *path = join(walker->mem, place->prefix, name, "");
    if (lstat(path, &st) != 0)
        return;
    if (S_ISREG(st.st_mode) && has_extension(name))
        add_found(walker, place, name);
    if (!S_ISDIR(st.st_mode))
        return;
    /* A submodule that was not fetched has no .git and nothing else. */
    struct pss_str bare = pss_str_of(name);
    if (pss_str_ends(bare, PSS_STR("/")))
        name = pss_arena_copy(walker->mem, (struct pss_str){bare.p, bare.n - 1}).p;
    if (lstat(join(walker->mem, place->prefix, name, "/.git"), &st) == 0)
        push_place(walker, place, name);
}

/* False if git could not be asked. */
static bool
walk_with_git(struct walker *walker, const struct place *place)
{
    struct pss_git_listing listing;
    const struct pss_err *err =
        pss_git_list(&listing, walker->mem, directory_of(place));
    if (err) {
        walker->is_git_broken = true;
        add_issue(walker, directory_of(place), err, true);
        return false;
    }
    add_git_warnings(walker, place, listing.warnings);
    const char *end = listing.names.p + listing.names.n;
    for (const char *name = listing.names.p; name < end; name += strlen(name) + 1)
        take_git_name(walker, place, name);
    return true;
}

static bool
is_for_git(struct walker *walker, const struct place *place)
{
    if (walker->opts->is_git_ignored || walker->is_git_broken)
        return false;
    struct stat st;
    if (lstat(join(walker->mem, place->prefix, ".git", ""), &st) == 0)
        return true;
    if (!place->is_root)
        return false;
    char real[PATH_MAX];
    bool has_tree =
        realpath(directory_of(place), real) && pss_git_has_work_tree(walker->mem, real);
    /* Who names a directory that git ignores wants it all the same. */
    return has_tree && !pss_git_ignores(walker->mem, directory_of(place));
}

/* ---- without git ---- */

static void
take_entry(struct walker *walker, const struct place *place, const struct dirent *entry)
{
    const char *name = entry->d_name;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, ".git") == 0)
        return;
    bool is_file = entry->d_type == DT_REG;
    bool is_directory = entry->d_type == DT_DIR;
    if (entry->d_type == DT_UNKNOWN) {
        struct stat st;
        if (lstat(join(walker->mem, place->prefix, name, ""), &st) != 0)
            return;
        is_file = S_ISREG(st.st_mode);
        is_directory = S_ISDIR(st.st_mode);
    }
    if (is_directory)
        push_place(walker, place, name);
    if (is_file && has_extension(name))
        add_found(walker, place, name);
}

static void
walk_alone(struct walker *walker, const struct place *place)
{
    DIR *dir = opendir(directory_of(place));
    if (!dir) {
        add_unreadable(walker, directory_of(place), errno);
        return;
    }
    errno = 0;
    const struct dirent *entry = readdir(dir);
    while (entry) {
        take_entry(walker, place, entry);
        errno = 0;
        entry = readdir(dir);
    }
    if (errno != 0)
        add_unreadable(walker, directory_of(place), errno);
    closedir(dir);
}

static void
walk_places(struct walker *walker)
{
    while (walker->places.n > 0) {
        struct place place = walker->places.items[--walker->places.n];
        if (!is_for_git(walker, &place) || !walk_with_git(walker, &place))
            walk_alone(walker, &place);
    }
}

/* ---- the arguments ---- */

static const char *
real_path(struct walker *walker, const char *path)
{
    if (!walker->may_repeat)
        return NULL;
    char real[PATH_MAX];
    bool is_there = realpath(path, real);
    return pss_arena_copy(walker->mem, pss_str_of(is_there ? real : path)).p;
}

/* Who names a directory expects something of it. */
static void
walk_root(struct walker *walker, const struct place *place)
{
    size_t n_found = walker->found.n;
    size_t n_excluded = walker->n_excluded;
    PSS_PUSH(walker->mem, &walker->places, *place);
    walk_places(walker);
    if (walker->found.n > n_found || walker->n_excluded == n_excluded ||
        walker->opts->is_exclude_forced)
        return;
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "all files below %s are excluded; name files to have them looked at",
        directory_of(place));
    add_issue(walker, directory_of(place), err, true);
}

static void
take_argument(struct walker *walker, const char *arg)
{
    struct stat st;
    if (stat(arg, &st) != 0 || !S_ISDIR(st.st_mode)) {
        struct found found = {
            .path = arg, .real = real_path(walker, arg), .is_named = true};
        if (!walker->opts->is_exclude_forced || !is_excluded(walker, arg))
            PSS_PUSH(walker->mem, &walker->found, found);
        return;
    }
    struct pss_str name = pss_str_of(arg);
    while (name.n > 1 && name.p[name.n - 1] == '/')
        name.n--;
    struct place place = {.real = real_path(walker, arg), .is_root = true};
    if (pss_str_is(name, "."))
        place.prefix = "";
    else if (pss_str_is(name, "/"))
        place.prefix = "/";
    else
        place.prefix = pss_arena_printf(walker->mem, "%.*s/", PSS_FMT(name)).p;
    bool is_unwanted = walker->opts->is_exclude_forced && place.prefix[0] &&
                       is_excluded(walker, place.prefix);
    if (!is_unwanted)
        walk_root(walker, &place);
}

/* ---- the result ---- */

/* What is named comes before what is found. */
static int
by_path(const void *left, const void *right)
{
    const struct found *a = left;
    const struct found *b = right;
    int order = strcmp(a->path, b->path);
    return order != 0 ? order : b->is_named - a->is_named;
}

static int
by_real_path(const void *left, const void *right)
{
    const struct found *a = left;
    const struct found *b = right;
    int order = strcmp(a->real, b->real);
    return order != 0 ? order : by_path(left, right);
}

static int
by_issue_path(const void *left, const void *right)
{
    const struct pss_walk_issue *a = left;
    const struct pss_walk_issue *b = right;
    int order = strcmp(a->path, b->path);
    return order != 0 ? order : pss_str_cmp(a->err->message, b->err->message);
}

static void
finish(struct walker *walker)
{
    struct found *items = walker->found.items;
    size_t n = walker->found.n;
    if (n > 0 && walker->may_repeat) {
        qsort(items, n, sizeof(items[0]), by_real_path);
        size_t kept = 1;
        for (size_t i = 1; i < n; i++)
            if (strcmp(items[i].real, items[kept - 1].real) != 0)
                items[kept++] = items[i];
            else if (items[i].is_named)
                items[kept - 1].is_named = true;
        n = kept;
    }
    if (n > 0)
        qsort(items, n, sizeof(items[0]), by_path);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || strcmp(items[i].path, items[i - 1].path) != 0) {
            PSS_PUSH(walker->mem, &walker->out->paths, items[i].path);
            PSS_PUSH(walker->mem, &walker->out->named, items[i].is_named);
        }
    struct pss_walk *out = walker->out;
    if (out->issues.n > 0)
        qsort(out->issues.items, out->issues.n, sizeof(out->issues.items[0]),
            by_issue_path);
}

const struct pss_err *
pss_walk(struct pss_walk *out, struct pss_arena *mem, const struct pss_walk_opts *opts,
    const char *const *args, size_t n_args)
{
    struct walker walker = {
        .out = out, .mem = mem, .opts = opts, .may_repeat = n_args > 1};
    const struct pss_err *err =
        pss_globs_new(&walker.include, mem, opts->include, opts->n_include);
    if (!err)
        err = pss_globs_new(&walker.exclude, mem, opts->exclude, opts->n_exclude);
    if (err)
        return err;
    *out = (struct pss_walk){0};
    char cwd[PATH_MAX];
    if (getcwd(cwd, sizeof(cwd)))
        walker.cwd = join(mem, cwd, strcmp(cwd, "/") == 0 ? "" : "/", "");
    for (size_t i = 0; i < n_args; i++)
        take_argument(&walker, args[i]);
    finish(&walker);
    return NULL;
}
