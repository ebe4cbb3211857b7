/* Directories become files: git is asked where there is a work tree, elsewhere the
 * tree is walked. */
#include "pss/base.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/buf.h"
#include "pss/walk.h"
#include "walker.h"

enum { MOST_NAMED = 5 }; /* of links that were not followed */

void
pss_walk_add_issue(struct walker *walker, const char *path, const struct pss_err *err,
    enum issue_kind kind)
{
    struct pss_walk_issue issue = {.path = path,
        .err = err,
        .is_warning = kind != ISSUE_ERROR,
        .is_note = kind == ISSUE_NOTE};
    PSS_PUSH(walker->mem, &walker->out->issues, issue);
}

static void
add_unreadable(struct walker *walker, const char *path, int error)
{
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "cannot list the directory %s: %s; what is in it was not looked at", path,
        strerror(error));
    pss_walk_add_issue(walker, path, err, ISSUE_ERROR);
}

/* ---- places ---- */

/* A directory that is found has its repository looked for only where it may have one. */
static void
walk_place(struct walker *walker, const struct place *place)
{
    if (place->is_root && pss_walk_with_git(walker, place))
        return;
    size_t n = walker->entries.n;
    bool has_git = false;
    int error = pss_walk_list(&has_git, walker, place);
    if ((has_git || error) && !place->is_root && pss_walk_with_git(walker, place)) {
        walker->entries.n = n;
        return;
    }
    if (error)
        add_unreadable(walker, pss_place_name(place), error);
}

/* A directory that is taken becomes a place, which is walked next. So files are found in
 * the order of their paths. */
static void
walk_places(struct walker *walker)
{
    while (walker->places.n + walker->entries.n > 0) {
        if (walker->places.n > 0) {
            struct place place = walker->places.items[--walker->places.n];
            walk_place(walker, &place);
        } else {
            struct entry entry = walker->entries.items[--walker->entries.n];
            pss_walk_take_entry(walker, &entry);
        }
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

/* What exclude and include leave out: a warning where nothing else is there. */
static void
report_left_out(
    struct walker *walker, const struct place *place, size_t n, bool is_expected)
{
    const char *name = pss_place_name(place);
    if (n == 0)
        return;
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "exclude or include leaves out %zu file%s or director%s below %s", n,
        n == 1 ? "" : "s", n == 1 ? "y" : "ies", name);
    if (!is_expected)
        err = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "all files below %s are excluded, or not included; name files to have them "
            "looked at",
            name);
    pss_walk_add_issue(walker, name, err, is_expected ? ISSUE_NOTE : ISSUE_WARNING);
}

/* Who names a directory expects something of it. */
static void
walk_root(struct walker *walker, const struct place *place)
{
    size_t n_found = walker->found.n;
    size_t n_excluded = walker->n_excluded;
    struct walk_root root = {.prefix = place->prefix,
        .real = pss_real_path(walker->mem, pss_place_name(place))};
    if (root.real)
        root.top = pss_git_top(walker->mem, root.real);
    walker->root = root;
    PSS_PUSH(walker->mem, &walker->places, *place);
    walk_places(walker);
    if (walker->found.n > n_found && walker->root.remark)
        pss_walk_add_issue(
            walker, pss_place_name(place), walker->root.remark, ISSUE_WARNING);
    report_left_out(walker, place, walker->n_excluded - n_excluded,
        walker->found.n > n_found || walker->opts->is_exclude_forced);
}

static void
take_argument(struct walker *walker, const char *arg)
{
    struct stat st;
    if (stat(arg, &st) != 0 || !S_ISDIR(st.st_mode)) {
        struct found found = {
            .path = arg, .real = real_path(walker, arg), .is_named = true};
        if (!walker->opts->is_exclude_forced || !pss_walk_excludes(walker, arg))
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
                       pss_walk_excludes(walker, place.prefix);
    if (!is_unwanted)
        walk_root(walker, &place);
}

/* ---- the result ---- */

/* What is named comes before what is found. */
static int
by_name(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static int
by_path(const void *left, const void *right)
{
    const struct found *a = left;
    const struct found *b = right;
    int order = strcmp(a->path, b->path);
    return order != 0 ? order : b->is_named - a->is_named;
}

static bool
are_sorted(const struct found *items, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (by_path(&items[i - 1], &items[i]) > 0)
            return false;
    return true;
}

static int
by_real_path(const void *left, const void *right)
{
    const struct found *a = left;
    const struct found *b = right;
    int order = strcmp(a->real, b->real);
    return order != 0 ? order : by_path(left, right);
}

/* Each link once: roots may overlap. */
static size_t
settle_strays(const char **links, size_t n)
{
    size_t kept = 0;
    if (n > 0)
        qsort(links, n, sizeof(links[0]), by_name);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || strcmp(links[i], links[kept - 1]) != 0)
            links[kept++] = links[i];
    return kept;
}

/* Links that were not followed: all are counted, some or all are named. */
static void
report_strays(struct walker *walker)
{
    const char **links = walker->strays.items;
    size_t n = settle_strays(links, walker->strays.n);
    walker->out->links.items = links;
    walker->out->links.n = n;
    if (n == 0)
        return;
    size_t n_named = walker->opts->names_all || n <= MOST_NAMED ? n : MOST_NAMED;
    struct pss_buf names = {0};
    for (size_t i = 0; i < n_named; i++)
        pss_buf_printf(&names, "%s%s", i > 0 ? ", " : "", links[i]);
    if (n_named < n)
        pss_buf_printf(&names, " and %zu more (-v names them)", n - n_named);
    const struct pss_err *err = pss_err_at(walker->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%zu symbolic link%s not followed, as %s to no file of the tree: %.*s; name "
        "what is to be looked at",
        n, n == 1 ? " was" : "s were", n == 1 ? "it leads" : "they lead",
        PSS_FMT(pss_buf_str(&names)));
    pss_buf_release(&names);
    pss_walk_add_issue(walker, links[0], err, ISSUE_WARNING);
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
    if (!are_sorted(items, n))
        qsort(items, n, sizeof(items[0]), by_path);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || strcmp(items[i].path, items[i - 1].path) != 0) {
            PSS_PUSH(walker->mem, &walker->out->paths, items[i].path);
            PSS_PUSH(walker->mem, &walker->out->named, items[i].is_named);
        }
    report_strays(walker);
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
        walker.cwd = pss_arena_join(mem, cwd, strcmp(cwd, "/") == 0 ? "" : "/", "");
    for (size_t i = 0; i < n_args; i++)
        take_argument(&walker, args[i]);
    finish(&walker);
    return walker.err;
}
