/* .pss-fix: read, followed along `extends`, and made ready for paths. */
#include "pss/base.h"

#include "conffile.h"
#include "pss/config.h"
#include "pss/defaults.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/option.h"
#include "pss/refuse.h"
#include "pss/report.h"
#include "pss/repository.h"
#include "pss/value.h"

enum { MOST_FILES = 32 }; /* of a chain of `extends` */

#define GROUP "pss-fix.dev/"
#define KIND "PssFix"
#define ENDING ".pss-fix"

/* A file of a chain of `extends`. */
struct link {
    const char *path;
    struct pss_str full; /* absolute */
    bool is_shown;       /* it is a configuration for sure: messages may quote it */
};

struct reading {
    struct pss_directories *directories;
    struct pss_arena *mem;
    struct pss_conf *conf;
    bool is_users; /* the first file */
    bool is_own;   /* it is the user's own, and not one that the user named */
    struct pss_within *within;
    struct link chain[MOST_FILES];
    size_t n;
};

/* ---- errors ---- */

/* The error with its place in front, as compilers print it. */
static const struct pss_err *
place_at(struct pss_arena *mem, const struct pss_doc *doc, const struct pss_err *err)
{
    if (!err || err->at == PSS_ERR_NOWHERE)
        return err;
    struct pss_place place = pss_lines_at(&doc->lines, err->at);
    struct pss_buf path = {0};
    pss_report_clean(&path, pss_str_of(doc->path));
    err = pss_err_at(mem, err->code, err->at, "%.*s:%zu:%zu: error: %.*s",
        PSS_FMT(pss_buf_str(&path)), place.line, place.column, PSS_FMT(err->message));
    pss_buf_release(&path);
    return err;
}

/* The same, but a file that may be anything is not quoted: the author of an `extends`
 * must not be able to have it printed. */
static const struct pss_err *
with_place(
    const struct reading *reading, const struct pss_doc *doc, const struct pss_err *err)
{
    bool is_shown = true;
    for (size_t i = 0; i < reading->n; i++)
        if (strcmp(reading->chain[i].path, doc->path) == 0)
            is_shown = reading->chain[i].is_shown;
    if (err && err->at != PSS_ERR_NOWHERE && !is_shown)
        err = pss_err_at(reading->mem, err->code, err->at,
            "a configuration cannot hold this text; the text is not shown because "
            "the name of the file does not end in " ENDING);
    return place_at(reading->mem, doc, err);
}

static const struct pss_err *
fail(struct pss_arena *mem, const struct pss_node *node, const char *message)
{
    const struct pss_err *err =
        pss_err_at(mem, PSS_ERR_USAGE, node->span.at, "%s", message);
    return place_at(mem, node->doc, err);
}

/* ---- one file ---- */

/* A document of our kind keeps the options in `spec`. */
static const struct pss_err *
find_spec(const struct pss_node **out, struct reading *reading)
{
    struct pss_arena *mem = reading->mem;
    const struct pss_node *root = *out;
    if (!root || root->kind != PSS_MAP)
        return NULL;
    const struct pss_node *version = pss_get(root, "apiVersion");
    const struct pss_node *kind = pss_get(root, "kind");
    if (!version && !kind)
        return NULL;
    if (!version || !pss_str_starts(pss_scalar_text(version), PSS_STR(GROUP)))
        return fail(mem, version ? version : root,
            "a configuration has 'apiVersion: " GROUP "v1alpha1', or none and no kind");
    if (!kind || !pss_str_is(pss_scalar_text(kind), KIND))
        return fail(
            mem, kind ? kind : root, "the kind of a configuration is '" KIND "'");
    reading->chain[reading->n - 1].is_shown = true;
    *out = NULL;
    for (const struct pss_node *value = root->first; value; value = value->next) {
        struct pss_str key = pss_key_text(value->key);
        if (pss_str_is(key, "spec"))
            *out = value;
        else if (!pss_str_is(key, "apiVersion") && !pss_str_is(key, "kind") &&
                 !pss_str_is(key, "metadata"))
            return fail(mem, value->key, "beside 'kind', options belong under 'spec'");
    }
    return NULL;
}

/* The user may keep a file where and under the name the user likes. */
static const struct pss_err *
read_file(struct pss_file *out, struct reading *reading, const char *path)
{
    struct link *link = &reading->chain[reading->n++];
    *link = (struct link){
        .path = path,
        .full = pss_directories_full(reading->directories, pss_str_of(path)),
        .is_shown = reading->is_users && reading->n == 1,
    };
    if (link->is_shown)
        return pss_file_read(out, reading->mem, path);
    const char *real = pss_real_path(reading->mem, path);
    link->is_shown = real && pss_str_ends(pss_str_of(real), PSS_STR(ENDING));
    return pss_within_read(out, reading->mem, reading->within, path);
}

/* The one mapping of a file; NULL if there are only comments. */
static const struct pss_err *
read_map(const struct pss_node **out, struct reading *reading, const char *path)
{
    *out = NULL;
    struct pss_file file;
    const struct pss_err *err = read_file(&file, reading, path);
    if (err)
        return err;
    const struct pss_doc *doc = pss_doc_new(reading->mem, path, file.bytes);
    struct pss_tree tree;
    err =
        pss_tree_read_only(&tree, doc, "a configuration is one document, not several");
    if (err)
        return with_place(reading, doc, err);
    *out = tree.root;
    return find_spec(out, reading);
}

/* ---- the chain ---- */

/* Outside of a work tree, a file may extend the file that would be in force without it.
 * Paths in that file may lead to the files around it. */
static bool
goes_up(struct reading *reading, const char *path, struct pss_str full)
{
    struct pss_arena *mem = reading->mem;
    const char *root = reading->within->roots[0];
    const char *dir = pss_real_path(
        mem, pss_arena_printf(mem, "%.*s/", PSS_FMT(pss_path_parent(full))).p);
    if (strcmp(pss_name_base(path), ENDING) != 0 || !dir ||
        !pss_path_is_below(root, dir) || pss_git_top(mem, root))
        return false;
    reading->within->roots[0] = dir;
    return !pss_within_check(reading->within, mem, path);
}

/* The next file of the chain; NULL at its end. */
static const struct pss_err *
follow(const char **next, struct reading *reading, const struct pss_node *map)
{
    *next = NULL;
    const struct pss_node *extends = map ? pss_get(map, "extends") : NULL;
    if (!extends)
        return NULL;
    struct pss_str path =
        extends->kind == PSS_SCALAR ? pss_scalar_text(extends) : PSS_STR("");
    if (path.n == 0)
        return fail(reading->mem, extends, "extends is the path of a file");
    path = pss_config_path(reading->mem, extends, path);
    *next = pss_arena_copy(reading->mem, path).p;
    struct pss_str full = pss_directories_full(reading->directories, path);
    for (size_t i = 0; i < reading->n; i++)
        if (pss_str_eq(full, reading->chain[i].full))
            return fail(reading->mem, extends,
                "extends makes a circle: this file leads to itself; delete one "
                "extends");
    if (reading->n == MOST_FILES)
        return fail(
            reading->mem, extends, "this is the 32nd file that extends another");
    const struct pss_err *err = pss_within_check(reading->within, reading->mem, *next);
    if (!err || goes_up(reading, *next, full))
        return NULL;
    return place_at(reading->mem, extends->doc,
        pss_err_at(reading->mem, err->code, extends->span.at, "extends: %.*s",
            PSS_FMT(err->message)));
}

static const struct pss_err *
read_chain(struct reading *reading, const char *path)
{
    while (path) {
        const struct pss_node *map;
        const struct pss_err *err = read_map(&map, reading, path);
        PSS_PUSH(reading->mem, &reading->conf->opts.sources, pss_str_of(path));
        if (!err && map)
            err = with_place(reading, map->doc,
                pss_config_apply(&reading->conf->opts, map,
                    reading->is_own && reading->n == 1 ? PSS_CONFIG_OWN
                                                       : PSS_CONFIG_FILE));
        if (!err)
            err = follow(&path, reading, map);
        if (err)
            return err;
    }
    return NULL;
}

/* ---- globs ---- */

static struct pss_str
base_of(const struct reading *reading, const char *path)
{
    return pss_path_parent(
        pss_directories_full(reading->directories, pss_str_of(path)));
}

/* The globs of an option, if they are from a file. Each was looked at already. */
static const struct pss_err *
make_area(struct pss_glob_area *out, const struct reading *reading, const char *key,
    const struct pss_words *list)
{
    const struct pss_origin *origin =
        pss_option_origin(&reading->conf->opts, pss_option_of_key(pss_str_of(key)));
    if (origin->kind != PSS_ORIGIN_CONFIG)
        return NULL;
    out->base = base_of(reading, origin->path);
    out->name = pss_arena_printf(reading->mem, "%s: %s", origin->path, key).p;
    return pss_globs_new(&out->globs, reading->mem, list->items, list->n);
}

static const struct pss_err *
make_ignores(struct pss_path_ignores *out, const struct reading *reading,
    const struct pss_entry *entry)
{
    struct pss_arena *mem = reading->mem;
    const struct pss_node *value = entry->found.value;
    const struct pss_doc *doc = value->doc;
    if (entry->found.duplicates > 0)
        return fail(mem, value->key, "this glob stands here twice; keep one");
    out->paths.base = base_of(reading, doc->path);
    out->paths.name = pss_arena_printf(mem, "%s: perPathIgnores", doc->path).p;
    const struct pss_err *err = pss_globs_new(&out->paths.globs, mem, &entry->key, 1);
    if (err)
        return with_place(reading, doc,
            pss_err_at(mem, PSS_ERR_USAGE, value->key->span.at, "perPathIgnores: %.*s",
                PSS_FMT(err->message)));
    return with_place(
        reading, doc, pss_config_rules(&out->rules, &reading->conf->opts, value));
}

static const struct pss_err *
make_all_ignores(struct reading *reading)
{
    struct pss_conf *conf = reading->conf;
    const struct pss_node *map = conf->opts.maps[PSS_CONFIG_PER_PATH_IGNORES];
    if (!map)
        return NULL;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    conf->ignores = PSS_NEW_N(reading->mem, struct pss_path_ignores, entries.n);
    conf->n_ignores = entries.n;
    conf->matched = PSS_NEW_N(reading->mem, bool, entries.n);
    conf->matched_opts = &conf->opts;
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err =
            make_ignores(&conf->ignores[i], reading, &entries.items[i]);
        if (err)
            return err;
    }
    return NULL;
}

/* Where what the file names may lie. */
static struct pss_within *
within_of(struct pss_arena *mem, struct pss_directories *directories, const char *path,
    bool is_users)
{
    struct pss_within *within = PSS_NEW(mem, struct pss_within);
    struct pss_str parent =
        pss_path_parent(pss_directories_full(directories, pss_str_of(path)));
    const char *dir = pss_arena_printf(mem, "%.*s/", PSS_FMT(parent)).p;
    *within = pss_within_tree(mem, dir);
    if (!is_users)
        return within;
    within->roots[1] = pss_git_top(mem, pss_arena_copy(mem, directories->cwd).p);
    const char *real = pss_real_path(mem, path);
    if (real)
        within->roots[2] = pss_arena_copy(mem, pss_path_parent(pss_str_of(real))).p;
    return within;
}

const struct pss_err *
pss_conf_read(struct pss_conf **out, struct pss_directories *directories,
    const struct pss_opts *base, const char *path, enum pss_conf_whose whose)
{
    bool is_users = whose != PSS_CONF_FOUND;
    struct pss_conf *conf = PSS_NEW(base->mem, struct pss_conf);
    pss_opts_derive(&conf->opts, base);
    struct reading reading = {
        .directories = directories,
        .mem = base->mem,
        .conf = conf,
        .is_users = is_users,
        .is_own = whose == PSS_CONF_OWN,
        .within = within_of(base->mem, directories, path, is_users),
    };
    conf->opts.within = reading.within;
    const struct pss_err *err = read_chain(&reading, path);
    if (!err)
        err = make_area(&conf->include, &reading, "include", &conf->opts.include);
    if (!err)
        err = make_area(&conf->exclude, &reading, "exclude", &conf->opts.exclude);
    if (!err)
        err = make_area(&conf->readonly, &reading, "kustomize.readonly",
            &conf->opts.kustomize_readonly);
    if (!err)
        err = make_all_ignores(&reading);
    if (!err)
        *out = conf;
    return err;
}

/* ---- paths ---- */

/* What follows the directory in the path; NULL if it is not below. */
static const char *
below(struct pss_str path, struct pss_str directory)
{
    bool is_below = path.n > directory.n && path.p[directory.n] == '/' &&
                    pss_str_starts(path, directory);
    return is_below ? path.p + directory.n + 1 : NULL;
}

bool
pss_glob_area_match(const struct pss_err **err, const struct pss_glob_area *area,
    struct pss_directories *directories, struct pss_str path)
{
    if (!area->globs)
        return false;
    const char *rest = below(path, area->base);
    if (!rest)
        rest = below(path, directories->cwd);
    if (rest)
        path = (struct pss_str){rest, path.n - (size_t)(rest - path.p)};
    enum pss_match match =
        pss_globs_match_within(area->globs, &directories->effort, path);
    if (match == PSS_MATCH_GAVE_UP && !*err)
        *err = pss_globs_gave_up(area->globs, directories->mem, area->name, path);
    return match == PSS_MATCH;
}

const struct pss_opts *
pss_conf_opts(const struct pss_err **err, struct pss_conf *conf,
    struct pss_directories *directories, struct pss_str path)
{
    bool is_new = false;
    for (size_t i = 0; i < conf->n_ignores; i++) {
        bool is_match =
            pss_glob_area_match(err, &conf->ignores[i].paths, directories, path);
        is_new = is_new || is_match != conf->matched[i];
        conf->matched[i] = is_match;
    }
    if (conf->n_ignores == 0)
        return &conf->opts;
    if (!is_new)
        return conf->matched_opts;
    struct pss_opts *opts = PSS_NEW(conf->opts.mem, struct pss_opts);
    *opts = conf->opts;
    opts->ignore = (struct pss_words){0};
    for (size_t i = 0; i < conf->opts.ignore.n; i++)
        PSS_PUSH(opts->mem, &opts->ignore, conf->opts.ignore.items[i]);
    for (size_t i = 0; i < conf->n_ignores; i++)
        for (size_t k = 0; conf->matched[i] && k < conf->ignores[i].rules.n; k++)
            PSS_PUSH(opts->mem, &opts->ignore, conf->ignores[i].rules.items[k]);
    opts->n_path_ignores = opts->ignore.n - conf->opts.ignore.n;
    conf->matched_opts = opts;
    return opts;
}
