/* --show-config: what is in force for a path, and where each value is from, as YAML that
 * can be a .pss-fix. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/config.h"
#include "pss/hidden.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/settings.h"
#include "pss/usage.h"
#include "pss/value.h"

/* ---- values ---- */

static bool
is_plain(struct pss_str text)
{
    static const char *const nulls[] = {"null", "Null", "NULL"};
    for (size_t i = 0; i < PSS_COUNT(nulls); i++)
        if (pss_str_is(text, nulls[i]))
            return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_word =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!is_word && (i == 0 || !pss_is_one_of(c, "._-/")))
            return false;
    }
    return text.n > 0;
}

/* True if the text needs escapes: what nobody sees, what a terminal or a log obeys, and
 * what is not UTF-8. */
static bool
is_odd(struct pss_str *character, struct pss_str text)
{
    uint32_t point;
    size_t n = pss_str_point(&point, text);
    *character = (struct pss_str){text.p, n > 0 ? n : 1};
    return n == 0 || pss_point_is_hidden(point) || pss_starts_log_command(text);
}

static bool
has_odd(struct pss_str text)
{
    struct pss_str character = {text.p, 0};
    for (; text.n > 0; text.p += character.n, text.n -= character.n)
        if (is_odd(&character, text))
            return true;
    return false;
}

/* In double quotes. Bytes that are not UTF-8 have no escape of YAML: they are shown. */
static void
put_double(struct pss_buf *out, struct pss_str text)
{
    struct pss_str character = {text.p, 0};
    pss_buf_putc(out, '"');
    for (; text.n > 0; text.p += character.n, text.n -= character.n) {
        uint32_t point;
        if (!is_odd(&character, text)) {
            pss_buf_puts(out, text.p[0] == '"' || text.p[0] == '\\' ? "\\" : "");
            pss_buf_add(out, character);
        } else if (pss_str_point(&point, text) == 0) {
            pss_buf_printf(out, "\\\\x%02x", (unsigned char)text.p[0]);
        } else if (point < 0x100) {
            pss_buf_printf(out, "\\x%02x", point);
        } else {
            pss_buf_printf(out, point < 0x10000 ? "\\u%04x" : "\\U%08x", point);
        }
    }
    pss_buf_putc(out, '"');
}

static void
put_scalar(struct pss_buf *out, struct pss_str text)
{
    if (is_plain(text)) {
        pss_buf_add(out, text);
        return;
    }
    if (has_odd(text)) {
        put_double(out, text);
        return;
    }
    pss_buf_putc(out, '\'');
    for (size_t i = 0; i < text.n; i++)
        pss_buf_printf(out, "%s%c", text.p[i] == '\'' ? "'" : "", text.p[i]);
    pss_buf_putc(out, '\'');
}

static void
put_words(struct pss_buf *out, const struct pss_str *words, size_t n)
{
    pss_buf_putc(out, '[');
    for (size_t i = 0; i < n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        put_scalar(out, words[i]);
    }
    pss_buf_putc(out, ']');
}

static void
put_text_words(struct pss_buf *out, struct pss_arena *mem, struct pss_str text)
{
    struct pss_words words = {0};
    struct pss_str word;
    while (pss_option_word(&word, &text))
        PSS_PUSH(mem, &words, word);
    put_words(out, words.items, words.n);
}

/* In flow style. The reader has seen to it that this does not go too deep. */
static void
put_node(struct pss_buf *out, const struct pss_node *node)
{
    node = pss_node_real(node);
    if (pss_is_null(node)) {
        pss_buf_puts(out, "null");
        return;
    }
    if (node->kind == PSS_SCALAR) {
        put_scalar(out, pss_scalar_text(node));
        return;
    }
    pss_buf_putc(out, node->kind == PSS_MAP ? '{' : '[');
    for (const struct pss_node *child = node->first; child; child = child->next) {
        if (node->kind == PSS_MAP) {
            put_scalar(out, pss_scalar_text(child->key));
            pss_buf_puts(out, ": ");
        }
        put_node(out, child);
        pss_buf_puts(out, child->next ? ", " : "");
    }
    pss_buf_putc(out, node->kind == PSS_MAP ? '}' : ']');
}

static void
put_value(struct pss_buf *out, const struct pss_opts *opts,
    const struct pss_option *option, const struct pss_origin *origin)
{
    struct pss_str text = origin->text;
    if (origin->kind == PSS_ORIGIN_DEFAULT && option->fallback)
        text = pss_str_of(option->fallback);
    if (option->flag) {
        const bool *flag = (const bool *)((const char *)opts + option->flag - 1);
        pss_buf_puts(out, *flag ? "true" : "false");
    } else if (option->list && origin->kind == PSS_ORIGIN_DEFAULT) {
        put_text_words(out, opts->mem, text);
    } else if (option->list) {
        const struct pss_words *list =
            (const void *)((const char *)opts + option->list - 1);
        size_t n = list->n - (list == &opts->ignore ? opts->n_path_ignores : 0);
        put_words(out, list->items, n);
    } else if (option->is_list) {
        put_text_words(out, opts->mem, text);
    } else if (text.n > 0) {
        put_scalar(out, text);
    }
}

/* ---- where from ---- */

static void
put_place(struct pss_buf *out, const char *path, size_t line)
{
    pss_report_clean(out, pss_str_of(path));
    pss_buf_printf(out, ":%zu", line);
}

static void
put_origin(struct pss_buf *out, const struct pss_option *option,
    const struct pss_origin *origin)
{
    switch (origin->kind) {
    case PSS_ORIGIN_DEFAULT:
        pss_buf_puts(out, "default");
        break;
    case PSS_ORIGIN_CONFIG:
        put_place(out, origin->path, origin->line);
        break;
    case PSS_ORIGIN_ENVIRONMENT:
        pss_buf_printf(out, "%s in the environment", option->env);
        break;
    case PSS_ORIGIN_FLAG:
        pss_buf_printf(out, "flag --%s", option->face.name);
        break;
    }
}

/* ---- entries ---- */

static void
put_option(
    struct pss_buf *out, const struct pss_opts *opts, const struct pss_option *option)
{
    const struct pss_origin *origin = pss_option_origin(opts, option);
    const char *dot = strchr(option->key, '.');
    pss_buf_printf(out, "%s%s: ", dot ? "  " : "", dot ? dot + 1 : option->key);
    put_value(out, opts, option, origin);
    pss_buf_puts(out, "  # ");
    put_origin(out, option, origin);
    pss_buf_putc(out, '\n');
}

static void
put_map(struct pss_buf *out, const struct pss_node *map, enum pss_config_map which)
{
    const char *key = pss_config_map_name(which);
    if (!map) {
        pss_buf_printf(out, "%s: %s  # default\n", key,
            pss_config_map_is_list(which) ? "[]" : "{}");
        return;
    }
    pss_buf_printf(out, "%s:  # ", key);
    size_t at = map->key ? map->key->span.at : map->span.at;
    put_place(out, map->doc->path, pss_lines_at(&map->doc->lines, at).line);
    pss_buf_putc(out, '\n');
    for (const struct pss_node *item = map->kind == PSS_SEQ ? map->first : NULL; item;
         item = item->next) {
        pss_buf_puts(out, "  - ");
        put_node(out, item);
        pss_buf_putc(out, '\n');
    }
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        pss_buf_puts(out, "  ");
        put_scalar(out, entries.items[i].key);
        pss_buf_puts(out, ": ");
        put_node(out, entries.items[i].found.value);
        pss_buf_putc(out, '\n');
    }
}

/* Settings that the environment can make and a file cannot. */
static void
put_rest(struct pss_buf *out, const struct pss_opts *opts)
{
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        const struct pss_origin *origin = pss_option_origin(opts, option);
        if (!option->env || origin->kind == PSS_ORIGIN_DEFAULT)
            continue;
        pss_buf_printf(out, "# --%s=", option->face.name);
        pss_report_clean(out, origin->text);
        pss_buf_puts(out, ": ");
        put_origin(out, option, origin);
        pss_buf_putc(out, '\n');
    }
}

static void
put_all(struct pss_buf *out, const struct pss_opts *opts)
{
    struct pss_str group = PSS_STR("");
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        if (!option->key || !(option->where & PSS_IN_FILE))
            continue;
        const char *dot = strchr(option->key, '.');
        struct pss_str before = {option->key, dot ? (size_t)(dot - option->key) : 0};
        if (before.n > 0 && !pss_str_eq(before, group))
            pss_buf_printf(out, "%.*s:\n", PSS_FMT(before));
        group = before;
        put_option(out, opts, option);
    }
    for (size_t i = 0; i < PSS_N_CONFIG_MAPS; i++)
        put_map(out, opts->maps[i], (enum pss_config_map)i);
    if (opts->n_path_ignores > 0) {
        const struct pss_words *ignore = &opts->ignore;
        size_t first = ignore->n - opts->n_path_ignores;
        pss_buf_puts(out, "# of perPathIgnores hold here: ");
        put_words(out, ignore->items + first, opts->n_path_ignores);
        pss_buf_putc(out, '\n');
    }
    put_rest(out, opts);
}

const struct pss_opts *
pss_settings_named(const struct pss_err **err, const char **path,
    const struct pss_opts *opts, const char *name)
{
    *err = NULL;
    if (opts->args.n > 1) {
        *err = pss_usage_error(opts->mem, "--%s takes one file or directory", name);
        return NULL;
    }
    *path = opts->args.n > 0   ? opts->args.items[0]
            : opts->stdin_name ? opts->stdin_name
                               : "stdin";
    struct stat st;
    bool is_directory = stat(*path, &st) == 0 && S_ISDIR(st.st_mode);
    struct pss_settings *settings = pss_settings_new(opts);
    const struct pss_opts *in_force = pss_settings_of(
        settings, is_directory ? pss_arena_printf(opts->mem, "%s/.", *path).p : *path);
    *err = pss_settings_err(settings);
    return *err ? NULL : in_force;
}

const struct pss_err *
pss_config_show(struct pss_buf *out, const struct pss_opts *opts)
{
    const char *path;
    const struct pss_err *err;
    const struct pss_opts *in_force =
        pss_settings_named(&err, &path, opts, "show-config");
    if (!in_force)
        return err;
    pss_buf_puts(out, "# in force for ");
    pss_report_clean(out, pss_str_of(path));
    pss_buf_putc(out, '\n');
    put_all(out, in_force);
    return NULL;
}
