/* Of what a walk finds: what is taken, and as what. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/name.h"
#include "pss/walk.h"
#include "walker.h"

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

/* What a glob cannot answer must not be guessed. */
static bool
matches(struct walker *walker, const struct pss_globs *globs, const char *option,
    const char *path)
{
    enum pss_match match = pss_globs_match(globs, glob_path(walker, path));
    if (match == PSS_MATCH_GAVE_UP && !walker->err)
        walker->err =
            pss_globs_gave_up(globs, walker->mem, option, glob_path(walker, path));
    return match == PSS_MATCH;
}

bool
pss_walk_excludes(struct walker *walker, const char *path)
{
    const struct pss_walk_opts *opts = walker->opts;
    return matches(walker, walker->exclude, "--exclude", path) ||
           (opts->excludes && opts->excludes(opts->context, path));
}

static bool
is_included(struct walker *walker, const char *path)
{
    const struct pss_walk_opts *opts = walker->opts;
    if (opts->includes && !opts->includes(opts->context, path))
        return false;
    return !walker->include || matches(walker, walker->include, "--include", path);
}

static bool
is_left_out(struct walker *walker, const char *path)
{
    bool is_out = pss_walk_excludes(walker, path);
    walker->n_excluded += is_out;
    return is_out;
}

static void
add_found(struct walker *walker, const char *path, const char *real)
{
    struct found found = {.path = path, .real = real};
    PSS_PUSH(walker->mem, &walker->found, found);
}

void
pss_walk_take_file(struct walker *walker, const struct place *place, const char *name)
{
    if (!pss_name_is_manifest(name))
        return;
    const char *path = pss_arena_join(walker->mem, place->prefix, name, "");
    if (is_left_out(walker, path))
        return;
    if (!is_included(walker, path)) {
        walker->n_excluded++;
        return;
    }
    add_found(walker, path,
        place->real ? pss_arena_join(walker->mem, place->real, "/", name) : NULL);
}

void
pss_walk_take_directory(
    struct walker *walker, const struct place *above, const char *name)
{
    struct place place = {
        .prefix = pss_arena_join(walker->mem, above->prefix, name, "/")};
    if (above->real)
        place.real = pss_arena_join(walker->mem, above->real, "/", name);
    if (!is_left_out(walker, place.prefix))
        PSS_PUSH(walker->mem, &walker->places, place);
}

/* ---- symbolic links ---- */

/* The target as it would be called if it was found where it is. */
static const char *
printed_target(const struct walker *walker, const char *real)
{
    const struct walk_root *root = &walker->root;
    if (root->real && root->real[1] && pss_path_is_below(real, root->real))
        return pss_arena_join(
            walker->mem, root->prefix, real + strlen(root->real) + 1, "");
    if (walker->cwd && pss_str_starts(pss_str_of(real), pss_str_of(walker->cwd)))
        return real + strlen(walker->cwd);
    return real;
}

/* A file that stays in the tree, by the path of its target: so it is read once. */
static void
take_target(struct walker *walker, const char *link, const char *real)
{
    const char *path = printed_target(walker, real);
    if (is_left_out(walker, path) || !is_included(walker, link))
        return;
    add_found(walker, path, walker->may_repeat ? real : NULL);
}

/* A directory of the tree that is walked is looked at under its own name. */
static bool
is_walked(const struct walker *walker, const char *real)
{
    return walker->root.real && pss_path_is_below(real, walker->root.real);
}

void
pss_walk_take_link(struct walker *walker, const struct place *place, const char *name)
{
    struct stat st;
    const char *link = pss_arena_join(walker->mem, place->prefix, name, "");
    bool is_there = stat(link, &st) == 0;
    bool is_directory = is_there && S_ISDIR(st.st_mode);
    if ((!is_directory && !pss_name_is_manifest(name)) || is_left_out(walker, link))
        return;
    const char *real = pss_real_path(walker->mem, link);
    const struct walk_root *root = &walker->root;
    struct pss_within tree = {{root->top ? root->top : root->real}};
    bool is_inside = real && pss_within_has(&tree, real);
    if (is_inside && is_there && S_ISREG(st.st_mode))
        take_target(walker, link, real);
    else if (!is_inside || !is_directory || !is_walked(walker, real))
        PSS_PUSH(walker->mem, &walker->strays, link);
}
