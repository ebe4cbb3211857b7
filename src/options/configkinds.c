/* The kinds that a configuration describes, as a table of kinds. */
#include "pss/base.h"

#include "configkinds.h"
#include "pss/report.h"
#include "pss/suggest.h"
#include "pss/value.h"

static const char *const keys[] = {"group", "kind", "paths", "shape"};

static const struct {
    const char *name;
    enum pss_pod_shape shape;
} shapes[] = {
    {"PodTemplateSpec", PSS_POD_TEMPLATE},
    {"PodSpec", PSS_POD_SPEC},
};

static const char *
key_at(size_t i)
{
    return i < PSS_COUNT(keys) ? keys[i] : NULL;
}

static const char *
shape_at(size_t i)
{
    return i < PSS_COUNT(shapes) ? shapes[i].name : NULL;
}

static const struct pss_err *fail(struct pss_arena *mem, const struct pss_node *node,
    const char *format, ...) __attribute__((format(printf, 3, 4)));
static const struct pss_err *
fail(struct pss_arena *mem, const struct pss_node *node, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str message = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return pss_err_at(
        mem, PSS_ERR_USAGE, node->span.at, "kinds: %.*s", PSS_FMT(message));
}

/* ---- paths ---- */

/* Behind the star that starts at `at`; `at` itself if there is none. */
static size_t
skip_star(struct pss_str path, size_t at)
{
    bool is_star = pss_str_has_at(path, at, PSS_STR("[*]")) ||
                   pss_str_has_at(path, at, PSS_STR("{*}"));
    return is_star ? at + 3 : at;
}

/* What is wrong with a path; NULL: nothing. Keys are joined by dots, and a key may have
 * one star or several. */
static const char *
fault_of(struct pss_str path)
{
    if (path.n == 0)
        return "is empty";
    for (size_t at = 0; at < path.n; at++) {
        size_t start = at;
        while (at < path.n && !pss_is_one_of(path.p[at], ".[]{}"))
            at++;
        if (at == start)
            return path.p[at] == '.' ? "has a dot without a key"
                                     : "has a bracket without a key";
        while (skip_star(path, at) > at)
            at = skip_star(path, at);
        if (at < path.n && path.p[at] != '.')
            return "has a bracket that is neither [*], for each item of a list, nor "
                   "{*}, for each value of a mapping";
        if (at + 1 == path.n)
            return "ends in a dot";
    }
    return NULL;
}

static const struct pss_err *
read_path(struct pss_pod_path *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    if (node->kind != PSS_SCALAR || pss_is_null(node))
        return fail(mem, raw, "a path is a string, for example spec.template");
    struct pss_str path = pss_arena_copy(mem, pss_scalar_text(node));
    if (memchr(path.p, '\0', path.n))
        return fail(mem, raw, "this path holds a NUL byte");
    const char *fault = fault_of(path);
    if (fault)
        return fail(mem, raw,
            "the path '%.*s' %s; a path looks like spec.template or "
            "spec.workers{*}.template",
            PSS_FMT(path), fault);
    out->path = path.p;
    return NULL;
}

/* A list, or one path. */
static const struct pss_err *
read_paths(struct pss_pod_kind *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_node *list = pss_node_real(raw);
    bool is_list = list->kind == PSS_SEQ;
    if (list->kind == PSS_MAP || (is_list && list->n == 0))
        return fail(mem, raw, "paths is a list of paths, for example [spec.template]");
    struct pss_pod_path *paths =
        PSS_NEW_N(mem, struct pss_pod_path, is_list ? list->n : 1);
    const struct pss_node *item = is_list ? list->first : raw;
    for (; item; item = is_list ? item->next : NULL) {
        struct pss_pod_path *path = &paths[out->n_paths];
        const struct pss_err *err = read_path(path, mem, item);
        if (err)
            return err;
        for (size_t i = 0; i < out->n_paths; i++)
            if (strcmp(paths[i].path, path->path) == 0)
                return fail(
                    mem, item, "the path '%s' stands here twice; keep one", path->path);
        out->n_paths++;
    }
    out->paths = paths;
    return NULL;
}

/* ---- a kind ---- */

/* A string that is not empty, or may be. */
static const struct pss_err *
read_text(const char **out, struct pss_arena *mem, const struct pss_node *raw,
    const char *key, const char *example)
{
    const struct pss_node *node = pss_node_real(raw);
    if (node->kind != PSS_SCALAR || pss_is_null(node))
        return fail(mem, raw, "%s is a string, for example %s", key, example);
    *out = pss_arena_copy(mem, pss_scalar_text(node)).p;
    return NULL;
}

static const struct pss_err *
read_group(struct pss_pod_kind *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_err *err =
        read_text(&out->group, mem, raw, "group", "example.com");
    const char *slash = err ? NULL : strchr(out->group, '/');
    if (slash)
        return fail(mem, raw, "a group has no version: write %.*s, not %s",
            (int)(slash - out->group), out->group, out->group);
    return err;
}

static const struct pss_err *
read_kind(struct pss_pod_kind *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_err *err = read_text(&out->kind, mem, raw, "kind", "Widget");
    if (!err && out->kind[0] == '\0')
        return fail(mem, raw, "the kind is empty");
    return err;
}

static const struct pss_err *
read_shape(enum pss_pod_shape *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    struct pss_str text =
        node->kind == PSS_SCALAR ? pss_scalar_text(node) : PSS_STR("");
    for (size_t i = 0; i < PSS_COUNT(shapes); i++)
        if (pss_str_is(text, shapes[i].name)) {
            *out = shapes[i].shape;
            return NULL;
        }
    return fail(mem, raw, "unknown shape '%.*s'%s: use PodTemplateSpec or PodSpec",
        PSS_FMT(text), pss_suggest_hint(mem, "", pss_suggest(text, shape_at)));
}

static const struct pss_err *
read_field(struct pss_pod_kind *out, enum pss_pod_shape *shape, struct pss_arena *mem,
    const struct pss_entry *entry)
{
    const struct pss_node *raw = entry->found.value;
    if (entry->found.duplicates > 0)
        return fail(mem, raw->key, "the key '%.*s' stands here twice; keep one",
            PSS_FMT(entry->key));
    if (pss_str_is(entry->key, "group"))
        return read_group(out, mem, raw);
    if (pss_str_is(entry->key, "kind"))
        return read_kind(out, mem, raw);
    if (pss_str_is(entry->key, "paths"))
        return read_paths(out, mem, raw);
    if (pss_str_is(entry->key, "shape"))
        return read_shape(shape, mem, raw);
    return fail(mem, raw->key, "unknown key '%.*s'%s: the keys are %s",
        PSS_FMT(entry->key), pss_suggest_hint(mem, "", pss_suggest(entry->key, key_at)),
        pss_suggest_list(mem, key_at));
}

/* The kinds of Kubernetes itself are as they are. */
static bool
is_native(const struct pss_pod_kind *row)
{
    const struct pss_kinds *kinds = &pss_kinds_native;
    for (size_t i = 0; i < kinds->n; i++)
        if (strcmp(kinds->rows[i].kind, row->kind) == 0 &&
            strcmp(kinds->rows[i].group, row->group) == 0)
            return true;
    return false;
}

static const struct pss_err *
read_row(struct pss_pod_kind *out, struct pss_arena *mem, const struct pss_node *raw)
{
    const struct pss_node *map = pss_node_real(raw);
    if (map->kind != PSS_MAP)
        return fail(mem, raw,
            "each item is a mapping, for example {group: example.com, kind: Widget, "
            "paths: [spec.template]}");
    struct pss_entries entries = {0};
    enum pss_pod_shape shape = PSS_POD_TEMPLATE;
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err = read_field(out, &shape, mem, &entries.items[i]);
        if (err)
            return err;
    }
    const char *missing = !out->group ? "group" : !out->kind ? "kind" : "paths";
    if (!out->group || !out->kind || out->n_paths == 0)
        return fail(mem, raw, "the key %s is missing", missing);
    if (is_native(out))
        return fail(mem, raw,
            "%s is a kind of Kubernetes itself, which pss-fix knows; delete this "
            "entry",
            out->kind);
    struct pss_pod_path *paths = PSS_NEW_N(mem, struct pss_pod_path, out->n_paths);
    for (size_t i = 0; i < out->n_paths; i++)
        paths[i] = (struct pss_pod_path){
            .path = out->paths[i].path, .shape = shape, .parts = PSS_HAS_ALL};
    out->paths = paths;
    out->versions = "";
    struct pss_buf place = {0};
    pss_report_clean(&place, pss_str_of(map->doc->path));
    pss_buf_printf(&place, ":%zu", pss_lines_at(&map->doc->lines, map->span.at).line);
    out->source = pss_arena_copy(mem, pss_buf_str(&place)).p;
    pss_buf_release(&place);
    return NULL;
}

static int
by_kind(const void *a, const void *b)
{
    const struct pss_pod_kind *x = a;
    const struct pss_pod_kind *y = b;
    int order = strcmp(x->kind, y->kind);
    return order != 0 ? order : strcmp(x->group, y->group);
}

const struct pss_err *
pss_config_kinds(struct pss_opts *opts, const struct pss_node *list)
{
    struct pss_arena *mem = opts->mem;
    struct pss_pod_kind *rows = PSS_NEW_N(mem, struct pss_pod_kind, list->n);
    size_t n = 0;
    for (const struct pss_node *item = list->first; item; item = item->next, n++) {
        const struct pss_err *err = read_row(&rows[n], mem, item);
        if (err)
            return err;
        for (size_t i = 0; i < n; i++)
            if (by_kind(&rows[i], &rows[n]) == 0)
                return fail(mem, item, "the kind %s (%s) stands here twice; keep one",
                    rows[n].kind, rows[n].group);
    }
    if (n > 1)
        qsort(rows, n, sizeof(rows[0]), by_kind);
    struct pss_kinds *kinds = PSS_NEW(mem, struct pss_kinds);
    *kinds = (struct pss_kinds){rows, n, &pss_kinds_builtin, NULL};
    opts->fixing.kinds = kinds;
    return NULL;
}
