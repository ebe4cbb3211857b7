/* Which configuration is in force where: one look a directory. */
#include "pss/base.h"

#include <limits.h>
#include <sys/stat.h>

#include "conffile.h"
#include "pss/settings.h"

#define FILE_NAME ".pss-fix"

/* A configuration file, read when it is first in force somewhere. */
struct source {
    const char *path;     /* NULL: there is none */
    struct source *above; /* the one that is in force around it; NULL: none */
    struct pss_conf *conf;
    bool is_read;
};

struct directory {
    struct pss_directory head;
    struct source file;
    struct source *nearest; /* its own file, or one above; NULL: none */
};

struct pss_settings {
    const struct pss_opts *opts;
    struct pss_directories directories;
    struct source fixed; /* --config */
    struct source user;
    bool is_user_known;
    struct pss_str last_prefix; /* the directory that was asked for last */
    struct directory *last;
    struct {
        struct pss_conf **items;
        size_t n, cap;
    } read; /* all of them */
    const struct pss_err *err;
};

struct pss_settings *
pss_settings_new(const struct pss_opts *opts)
{
    struct pss_settings *settings = PSS_NEW(opts->mem, struct pss_settings);
    settings->opts = opts;
    settings->directories.mem = opts->mem;
    settings->fixed.path = opts->config;
    return settings;
}

const struct pss_err *
pss_settings_err(const struct pss_settings *settings)
{
    return settings->err;
}

const struct pss_opts *
pss_settings_at(const struct pss_settings *settings, size_t n)
{
    return n < settings->read.n ? &settings->read.items[n]->opts : NULL;
}

/* ---- files ---- */

static struct pss_conf *
read_source(struct pss_settings *settings, struct source *source)
{
    if (source->is_read || settings->err)
        return source->conf;
    source->is_read = true;
    enum pss_conf_whose whose = source == &settings->fixed  ? PSS_CONF_NAMED
                                : source == &settings->user ? PSS_CONF_OWN
                                                            : PSS_CONF_FOUND;
    settings->err = pss_conf_read(
        &source->conf, &settings->directories, settings->opts, source->path, whose);
    if (source->conf)
        PSS_PUSH(settings->opts->mem, &settings->read, source->conf);
    return source->conf;
}

/* A link that leads to nothing counts as a file. Reading it gives the error. */
static bool
is_there(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0;
}

/* The user's own file: $XDG_CONFIG_HOME/pss-fix/config. */
static struct source *
find_user_source(struct pss_settings *settings)
{
    struct source *user = &settings->user;
    if (settings->is_user_known)
        return user->path ? user : NULL;
    settings->is_user_known = true;
    const char *home = getenv("XDG_CONFIG_HOME");
    const char *rest = "pss-fix/config";
    if (!home || home[0] != '/') {
        home = getenv("HOME");
        rest = ".config/pss-fix/config";
    }
    if (!home || home[0] != '/')
        return NULL;
    const char *path = pss_arena_printf(settings->opts->mem, "%s/%s", home, rest).p;
    if (!is_there(path))
        return NULL;
    user->path = path;
    return user;
}

/* ---- directories ---- */

/* The name of a file of this program as it is printed: from the working directory, if it lies
 * below. */
static const char *
printed(const struct pss_settings *settings, struct pss_str full)
{
    struct pss_str cwd = settings->directories.cwd;
    if (pss_str_starts(full, cwd) && full.n > cwd.n && full.p[cwd.n] == '/')
        return full.p + cwd.n + 1;
    return full.p;
}

/* Below `above`; NULL: it is the root. */
static struct directory *
make_directory(
    struct pss_settings *settings, struct pss_str path, struct directory *above)
{
    struct pss_arena *mem = settings->opts->mem;
    struct directory *directory = PSS_NEW(mem, struct directory);
    directory->head.path = pss_arena_copy(mem, path);
    struct pss_str name = pss_arena_printf(mem, "%.*s/" FILE_NAME, PSS_FMT(path));
    if (is_there(name.p)) {
        directory->file.path = printed(settings, name);
        directory->nearest = &directory->file;
    }
    struct source *around = above ? above->nearest : NULL;
    if (!around)
        return directory;
    /* The top of a work tree matters where there is something above it alone. */
    struct pss_str git = pss_arena_printf(mem, "%.*s/.git", PSS_FMT(path));
    if (is_there(git.p))
        return directory;
    directory->file.above = around;
    if (!directory->nearest)
        directory->nearest = around;
    return directory;
}

/* The nearest directory that was looked at already, which `path` is or lies below; NULL:
 * none. */
static struct directory *
nearest_known(struct pss_settings *settings, struct pss_str path)
{
    for (;;) {
        struct pss_directory *known =
            pss_directories_find(&settings->directories, path);
        if (known || path.n == 0)
            return (struct directory *)known;
        path = pss_path_parent(path);
    }
}

/* From the top down, and without recursion: a name from the command line may have any
 * number of parts. What is longer than PATH_MAX is not a directory. */
static struct directory *
look_at(struct pss_settings *settings, struct pss_str path)
{
    while (path.n > PATH_MAX)
        path = pss_path_parent(path);
    struct directory *directory = nearest_known(settings, path);
    while (!directory || directory->head.path.n < path.n) {
        struct pss_str next = {path.p, 0};
        if (directory) {
            const char *from = path.p + directory->head.path.n + 1;
            const char *slash = memchr(from, '/', (size_t)(path.p + path.n - from));
            next.n = slash ? (size_t)(slash - path.p) : path.n;
        }
        directory = make_directory(settings, next, directory);
        pss_directories_add(&settings->directories, &directory->head);
    }
    return directory;
}

/* The directory that holds a file, or a directory whose path ends in a slash. */
static struct directory *
directory_of(struct pss_settings *settings, const char *path)
{
    struct pss_str prefix = pss_str_of(path);
    while (prefix.n > 0 && prefix.p[prefix.n - 1] == '/')
        prefix.n--;
    while (prefix.n > 0 && prefix.p[prefix.n - 1] != '/')
        prefix.n--;
    if (settings->last && pss_str_eq(prefix, settings->last_prefix))
        return settings->last;
    settings->last_prefix = pss_arena_copy(settings->opts->mem, prefix);
    settings->last =
        look_at(settings, pss_directories_full(&settings->directories, prefix));
    return settings->last;
}

/* What is in force for a file or directory of this name; NULL: nothing. */
static struct source *
source_for(struct pss_settings *settings, const char *path)
{
    if (settings->opts->is_isolated || settings->opts->fixing.is_function)
        return NULL;
    if (settings->fixed.path)
        return &settings->fixed;
    struct source *nearest = directory_of(settings, path)->nearest;
    return nearest ? nearest : find_user_source(settings);
}

static struct pss_conf *
conf_for(struct pss_settings *settings, const char *path)
{
    struct source *source = source_for(settings, path);
    return source ? read_source(settings, source) : NULL;
}

/* ---- answers ---- */

static struct pss_str
full_path(struct pss_settings *settings, const char *path)
{
    struct pss_str name = pss_str_of(path);
    struct pss_str full = pss_directories_full(&settings->directories, name);
    if (pss_str_ends(name, PSS_STR("/")))
        full = pss_arena_printf(settings->opts->mem, "%.*s/", PSS_FMT(full));
    return full;
}

const struct pss_opts *
pss_settings_of(struct pss_settings *settings, const char *path)
{
    struct pss_conf *conf = conf_for(settings, path);
    if (!conf)
        return settings->opts;
    if (conf->n_ignores == 0)
        return &conf->opts;
    return pss_conf_opts(
        &settings->err, conf, &settings->directories, full_path(settings, path));
}

const struct pss_opts *
pss_settings_own(struct pss_settings *settings)
{
    const struct pss_opts *opts = settings->opts;
    bool has_none = opts->is_isolated || opts->fixing.is_function || opts->config;
    struct source *own = has_none ? NULL : find_user_source(settings);
    const struct pss_conf *conf = own ? read_source(settings, own) : NULL;
    return conf ? &conf->opts : opts;
}

/* A path that a configuration leaves out is out, whatever configurations lie below it:
 * vendored files do not decide about themselves. A path has a configuration in each of its
 * directories at most, so recursion is no deeper than that. */
static bool
is_out(struct pss_settings *settings, struct source *source, const char *path,
    bool is_readonly)
{
    if (source->above && is_out(settings, source->above, path, is_readonly))
        return true;
    const struct pss_conf *conf = read_source(settings, source);
    const struct pss_glob_area *area = !conf         ? NULL
                                       : is_readonly ? &conf->readonly
                                                     : &conf->exclude;
    return area && area->globs &&
           pss_glob_area_match(
               &settings->err, area, &settings->directories, full_path(settings, path));
}

bool
pss_settings_excludes(void *settings, const char *path)
{
    struct source *source = source_for(settings, path);
    return source && is_out(settings, source, path, false);
}

bool
pss_settings_keeps(struct pss_settings *settings, const char *path)
{
    struct source *source = source_for(settings, path);
    return source && is_out(settings, source, path, true);
}

bool
pss_settings_includes(void *context, const char *path)
{
    struct pss_settings *settings = context;
    const struct pss_conf *conf = conf_for(settings, path);
    return !conf || !conf->include.globs ||
           pss_glob_area_match(&settings->err, &conf->include, &settings->directories,
               full_path(settings, path));
}
