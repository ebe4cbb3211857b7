/* What is said of charts: the options, and `charts:` of a configuration. */
#include "pss/base.h"

#include "configcharts.h"
#include "pss/configpath.h"
#include "pss/directory.h"
#include "pss/suggest.h"
#include "pss/usage.h"
#include "pss/value.h"
#include "setters.h"

/* ---- options ---- */

const struct pss_err *
pss_set_helm(struct pss_opts *opts, struct pss_str value)
{
    opts->helm = pss_arena_copy(opts->mem, value);
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--helm is auto, off or a program");
}

const struct pss_err *
pss_set_helm_values(struct pss_opts *opts, struct pss_str value)
{
    if (value.n == 0)
        return pss_usage_error(opts->mem, "--helm-values needs a file");
    PSS_PUSH(opts->mem, &opts->helm_values, pss_arena_copy(opts->mem, value));
    return NULL;
}

/* Digits with dots between them: two or three numbers. */
static bool
is_version(struct pss_str text)
{
    size_t dots = 0;
    for (size_t i = 0; i < text.n; i++) {
        bool is_digit = text.p[i] >= '0' && text.p[i] <= '9';
        bool is_dot =
            text.p[i] == '.' && i > 0 && i + 1 < text.n && text.p[i - 1] != '.';
        if (!is_digit && !is_dot)
            return false;
        dots += is_dot;
    }
    return text.n <= 20 && (dots == 1 || dots == 2);
}

/* Without the `v` that versions often begin with. */
static struct pss_str
plain_version(struct pss_str text)
{
    bool has_v = text.n > 0 && text.p[0] == 'v';
    return (struct pss_str){text.p + has_v, text.n - has_v};
}

const struct pss_err *
pss_set_kube_version(struct pss_opts *opts, struct pss_str value)
{
    opts->kube_version = pss_arena_copy(opts->mem, plain_version(value));
    if (is_version(opts->kube_version))
        return NULL;
    return pss_usage_error(opts->mem,
        "bad version '%.*s' for --kube-version: it is as 1.31 or 1.31.4",
        PSS_FMT(value));
}

/* ---- charts: ---- */

static const char *
key_at(size_t i)
{
    static const char *const keys[] = {"values", "kubeVersion", "style"};
    return i < PSS_COUNT(keys) ? keys[i] : NULL;
}

static const struct pss_err *
fail(struct pss_opts *opts, const struct pss_node *node, const char *what)
{
    return pss_usage_error_at(opts->mem, node, "charts: %s", what);
}

static const struct pss_err *
read_file(struct pss_words *out, struct pss_opts *opts, const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    if (node->kind != PSS_SCALAR || pss_is_null(node) || pss_scalar_text(node).n == 0)
        return fail(opts, raw, "values is a list of files, or of lists of files");
    PSS_PUSH(opts->mem, out, pss_arena_copy(opts->mem, pss_scalar_text(node)));
    return NULL;
}

/* A set is one file, or a list of files that are layered. */
static const struct pss_err *
read_set(struct pss_words *out, struct pss_opts *opts, const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    const struct pss_err *err = NULL;
    if (node->kind != PSS_SEQ)
        return read_file(out, opts, raw);
    for (const struct pss_node *it = node->first; it && !err; it = it->next)
        err = read_file(out, opts, it);
    return err;
}

static const struct pss_err *
read_sets(
    struct pss_chart_settings *out, struct pss_opts *opts, const struct pss_node *raw)
{
    const struct pss_node *list = pss_node_real(raw);
    if (list->kind != PSS_SEQ)
        return fail(opts, raw, "values is a list of files, or of lists of files");
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_words set = {0};
        const struct pss_err *err = read_set(&set, opts, it);
        if (err)
            return err;
        PSS_PUSH(opts->mem, &out->sets, set);
    }
    return NULL;
}

static const struct pss_err *
read_word(struct pss_chart_settings *out, struct pss_opts *opts, struct pss_str key,
    const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    struct pss_str text =
        node->kind == PSS_SCALAR ? pss_scalar_text(node) : PSS_STR("");
    if (pss_str_is(key, "kubeVersion")) {
        out->kube_version = pss_arena_copy(opts->mem, plain_version(text));
        return is_version(out->kube_version)
                   ? NULL
                   : fail(opts, raw, "kubeVersion is a version, as 1.31 or 1.31.4");
    }
    out->is_literal = pss_str_is(text, "literal");
    return out->is_literal || pss_str_is(text, "knob")
               ? NULL
               : fail(opts, raw, "style is knob or literal");
}

static const struct pss_err *
read_field(struct pss_chart_settings *out, struct pss_opts *opts,
    const struct pss_entry *entry)
{
    const struct pss_node *raw = entry->found.value;
    if (entry->found.duplicates > 0)
        return fail(opts, raw->key, "this key stands here twice; keep one");
    if (pss_str_is(entry->key, "values"))
        return read_sets(out, opts, raw);
    if (pss_str_is(entry->key, "kubeVersion") || pss_str_is(entry->key, "style"))
        return read_word(out, opts, entry->key, raw);
    return pss_usage_error_at(opts->mem, raw->key,
        "charts: unknown key '%.*s'%s: the keys are %s", PSS_FMT(entry->key),
        pss_suggest_hint(opts->mem, "", pss_suggest(entry->key, key_at)),
        pss_suggest_list(opts->mem, key_at));
}

static const struct pss_err *
read_chart(struct pss_opts *opts, const struct pss_entry *entry)
{
    const struct pss_node *raw = entry->found.value;
    const struct pss_node *map = pss_node_real(raw);
    struct pss_directories directories = {.mem = opts->mem};
    struct pss_str path = pss_config_path(opts->mem, raw, entry->key);
    struct pss_chart_settings made = {.path = pss_directories_full(&directories, path)};
    struct pss_entries entries = {0};
    if (entry->found.duplicates > 0)
        return fail(opts, raw->key, "this chart stands here twice; keep one");
    if (map->kind != PSS_MAP)
        return fail(opts, raw,
            "each chart has a mapping, as {values: [[values.yaml, prod.yaml]]}");
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err = read_field(&made, opts, &entries.items[i]);
        if (err)
            return err;
    }
    PSS_PUSH(opts->mem, &opts->charts, made);
    return NULL;
}

const struct pss_err *
pss_config_charts(struct pss_opts *opts, const struct pss_node *map)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err = read_chart(opts, &entries.items[i]);
        if (err)
            return err;
    }
    return NULL;
}
