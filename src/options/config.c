/* Options from YAML, by the table of options. */
#include "pss/base.h"

#include "configcharts.h"
#include "configkinds.h"
#include "pss/buf.h"
#include "pss/config.h"
#include "pss/defaults.h"
#include "pss/imagesettings.h"
#include "pss/option.h"
#include "pss/suggest.h"
#include "pss/usage.h"
#include "pss/value.h"
#include "pss/within.h"

/* The path of another file, which conffile.c follows. */
#define EXTENDS "extends"

/* What a mapping is read by. */
struct reader {
    struct pss_opts *opts;
    unsigned where; /* bits of enum pss_option_where */
};

/* The error of the command line for such a value, with the place of the value. */
static const struct pss_err *
fail_with(const struct reader *reader, const struct pss_node *value, const char *key,
    const struct pss_err *err)
{
    return err ? pss_usage_error_at(
                     reader->opts->mem, value, "%s: %.*s", key, PSS_FMT(err->message))
               : NULL;
}

/* ---- names ---- */

const struct pss_option *
pss_option_of_key(struct pss_str key)
{
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        if (option->key && pss_str_is(key, option->key))
            return option;
    }
    return NULL;
}

/* The n-th key that may be set there; NULL past the end. */
static const char *
key_at(size_t n, unsigned where)
{
    for (size_t i = 0; pss_option_row(i); i++)
        if (pss_option_row(i)->key && (pss_option_row(i)->where & where) && n-- == 0)
            return pss_option_row(i)->key;
    for (size_t i = 0; i < PSS_N_CONFIG_MAPS; i++)
        if ((pss_config_map_where((enum pss_config_map)i) & where) && n-- == 0)
            return pss_config_map_name((enum pss_config_map)i);
    return (where & PSS_IN_FILE) && n == 0 ? EXTENDS : NULL;
}

static const char *
file_key_at(size_t n)
{
    return key_at(n, PSS_IN_FILE);
}

static const char *
function_key_at(size_t n)
{
    return key_at(n, PSS_IN_FUNCTION);
}

static const struct pss_err *
refuse_key(const struct reader *reader, const struct pss_node *at, struct pss_str key)
{
    bool is_file = reader->where & PSS_IN_FILE;
    const struct pss_option *option = pss_option_of_key(key);
    if (option && (option->where & PSS_IN_OWN))
        return pss_usage_error_at(reader->opts->mem, at,
            "the key '%.*s' %s, so it cannot be set here: write --%s, or set it in your "
            "own configuration, ~/.config/pss-fix/config",
            PSS_FMT(key),
            option->is_list ? "permits more to a program" : "starts a program",
            option->face.name);
    const char *(*other)(size_t) = is_file ? function_key_at : file_key_at;
    for (size_t i = 0; other(i); i++)
        if (pss_str_is(key, other(i)))
            return pss_usage_error_at(reader->opts->mem, at,
                "the key '%.*s' cannot be set in %s", PSS_FMT(key),
                is_file ? "a file, only on the command line or in a function's "
                          "configuration"
                        : "the configuration of a function");
    const char *name = pss_suggest(key, is_file ? file_key_at : function_key_at);
    return pss_usage_error_at(reader->opts->mem, at, "unknown key '%.*s'%s",
        PSS_FMT(key), pss_suggest_hint(reader->opts->mem, "", name));
}

/* ---- values ---- */

static const struct pss_err *
take_flag(const struct reader *reader, const struct pss_option *option,
    const struct pss_node *value, struct pss_str text)
{
    bool *flag = (bool *)((char *)reader->opts + option->flag - 1);
    *flag = pss_str_is(text, "true");
    if (*flag || pss_str_is(text, "false"))
        return NULL;
    return pss_usage_error_at(reader->opts->mem, value,
        "%s is true or false, not '%.*s'", option->key, PSS_FMT(text));
}

/* The path of a file, if the value is one. What lies outside of the tree is refused. */
static const struct pss_err *
take_path(struct pss_str *text, const struct reader *reader,
    const struct pss_option *option, const struct pss_node *value)
{
    const struct pss_opts *opts = reader->opts;
    if (!option->is_path || text->n == 0)
        return NULL;
    *text = pss_arena_copy(opts->mem, pss_config_path(opts->mem, value, *text));
    return opts->within ? pss_within_check(opts->within, opts->mem, text->p) : NULL;
}

static const struct pss_err *
take_scalar(const struct reader *reader, const struct pss_option *option,
    const struct pss_node *value, struct pss_str *text)
{
    *text = pss_arena_copy(reader->opts->mem, pss_scalar_text(value));
    if (option->flag)
        return take_flag(reader, option, value, *text);
    const struct pss_err *err = take_path(text, reader, option, value);
    if (!err)
        err = pss_option_obey(reader->opts, option, *text);
    return fail_with(reader, value, option->key, err);
}

/* The words of a sequence, each looked at by itself; the option gets them all at once,
 * with commas, if it has no list. */
static const struct pss_err *
take_words(const struct reader *reader, const struct pss_option *option,
    const struct pss_node *value, struct pss_buf *words)
{
    for (const struct pss_node *raw = value->first; raw; raw = raw->next) {
        const struct pss_node *item = pss_node_real(raw);
        if (item->kind != PSS_SCALAR || pss_is_null(item))
            return pss_usage_error_at(reader->opts->mem, raw,
                "%s is a list of words; this is not a list", option->key);
        struct pss_str word = pss_arena_copy(reader->opts->mem, pss_scalar_text(item));
        const struct pss_err *err = take_path(&word, reader, option, item);
        if (!err)
            err = option->list ? pss_option_add(reader->opts, option, word)
                               : option->set(reader->opts, word);
        if (err)
            return fail_with(reader, raw, option->key, err);
        if (raw != value->first)
            pss_buf_putc(words, ',');
        pss_buf_add(words, word);
    }
    return NULL;
}

static const struct pss_err *
take_sequence(const struct reader *reader, const struct pss_option *option,
    const struct pss_node *value, struct pss_str *text)
{
    struct pss_buf words = {0};
    const struct pss_err *err = take_words(reader, option, value, &words);
    *text = pss_arena_copy(reader->opts->mem, pss_buf_str(&words));
    pss_buf_release(&words);
    if (err || option->list)
        return err;
    if (!value->first)
        *text = pss_str_of(option->none);
    return fail_with(reader, value, option->key, option->set(reader->opts, *text));
}

static const struct pss_err *
take_value(const struct reader *reader, const struct pss_option *option,
    const struct pss_node *value, struct pss_str *text)
{
    bool is_list = option->list || option->is_list;
    if (value->kind == PSS_SCALAR)
        return take_scalar(reader, option, value, text);
    if (value->kind == PSS_SEQ && is_list)
        return take_sequence(reader, option, value, text);
    return pss_usage_error_at(reader->opts->mem, value, "%s is %s", option->key,
        is_list ? "a list, or a string with commas" : "a single value");
}

const struct pss_err *
pss_config_rules(
    struct pss_words *out, struct pss_opts *opts, const struct pss_node *value)
{
    struct pss_opts scratch = *opts;
    struct reader reader = {&scratch, PSS_IN_FILE};
    scratch.ignore = (struct pss_words){0};
    struct pss_str text;
    const struct pss_err *err = take_value(
        &reader, pss_option_of_key(PSS_STR("ignore")), pss_node_real(value), &text);
    *out = scratch.ignore;
    return err;
}

/* A value is checked even if a source of higher rank has set the option. */
static const struct pss_err *
take_option(struct pss_opts *opts, unsigned where, const struct pss_option *option,
    const struct pss_node *raw)
{
    struct pss_opts changed = *opts;
    struct reader reader = {&changed, where};
    if (option->list) {
        struct pss_words *list = (void *)((char *)&changed + option->list - 1);
        *list = (struct pss_words){0};
    }
    struct pss_str text = PSS_STR("");
    const struct pss_err *err = take_value(&reader, option, pss_node_real(raw), &text);
    struct pss_origin *origin = pss_option_origin(opts, option);
    if (err || origin->kind != PSS_ORIGIN_DEFAULT)
        return err;
    *opts = changed;
    *origin = (struct pss_origin){
        .kind = PSS_ORIGIN_CONFIG,
        .path = pss_arena_copy(opts->mem, pss_str_of(raw->doc->path)).p,
        .line = pss_lines_at(&raw->doc->lines, raw->key->span.at).line,
        .text = text,
    };
    return NULL;
}

/* ---- entries ---- */

static const struct pss_err *
take_map(struct reader *reader, size_t i, const struct pss_node *raw)
{
    const struct pss_node *value = pss_node_real(raw);
    if (value->kind !=
        (pss_config_map_is_list((enum pss_config_map)i) ? PSS_SEQ : PSS_MAP))
        return pss_usage_error_at(reader->opts->mem, raw, "%s is a %s",
            pss_config_map_name((enum pss_config_map)i),
            pss_config_map_is_list((enum pss_config_map)i) ? "list of mappings"
                                                           : "mapping");
    const struct pss_node **map = &reader->opts->maps[i];
    if (*map)
        return NULL;
    *map = value;
    struct pss_opts *opts = reader->opts;
    if (i == PSS_CONFIG_NAMESPACES)
        return pss_space_rules_read(&opts->spaces.rules, opts->mem, value);
    if (i == PSS_CONFIG_REGISTRIES)
        return pss_registries_read(opts, value);
    if (i == PSS_CONFIG_IMAGES)
        return pss_image_settings_read(opts, value, reader->where & PSS_IN_FILE);
    if (i == PSS_CONFIG_KINDS)
        return pss_config_kinds(opts, value);
    if (i == PSS_CONFIG_CHARTS)
        return pss_config_charts(opts, value);
    return NULL;
}

/* Keys of a mapping that stands for options: `kustomize: {root: …}`. One that is a word is
 * the name of the program. */
static const struct pss_err *
take_group(struct reader *reader, const struct pss_entry *group)
{
    struct pss_arena *mem = reader->opts->mem;
    const struct pss_node *map = pss_node_real(group->found.value);
    struct pss_entries entries = {0};
    struct pss_entry program = *group;
    if (map->kind == PSS_MAP)
        pss_entries_of(&entries, map);
    else
        entries = (struct pss_entries){.items = &program, .n = 1};
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_entry *entry = &entries.items[i];
        const struct pss_node *raw = entry->found.value;
        struct pss_str key = map->kind == PSS_MAP ? entry->key : PSS_STR("program");
        key = pss_arena_printf(mem, "%.*s.%.*s", PSS_FMT(group->key), PSS_FMT(key));
        const struct pss_option *option = pss_option_of_key(key);
        const struct pss_err *err = NULL;
        if (entry->found.duplicates > 0)
            err = pss_usage_error_at(mem, raw->key,
                "the key '%.*s' stands here twice; keep one", PSS_FMT(key));
        else if (!option || !(option->where & reader->where))
            err = refuse_key(reader, raw->key, key);
        else if (!pss_is_null(raw))
            err = take_option(reader->opts, reader->where, option, raw);
        if (err)
            return err;
    }
    return NULL;
}

/* True if keys `NAME.…` are options. */
static bool
is_group(struct pss_str key)
{
    for (size_t i = 0; pss_option_row(i); i++) {
        const char *name = pss_option_row(i)->key;
        if (name && strlen(name) > key.n && name[key.n] == '.' &&
            pss_str_starts(pss_str_of(name), key))
            return true;
    }
    return false;
}

static const struct pss_err *
take_entry(struct reader *reader, const struct pss_entry *entry)
{
    const struct pss_node *raw = entry->found.value;
    if (entry->found.duplicates > 0)
        return pss_usage_error_at(reader->opts->mem, raw->key,
            "the key '%.*s' stands here twice; keep one", PSS_FMT(entry->key));
    if ((reader->where & PSS_IN_FILE) && pss_str_is(entry->key, EXTENDS))
        return NULL;
    if (is_group(entry->key) && !pss_is_null(raw))
        return take_group(reader, entry);
    bool is_dotted = memchr(entry->key.p, '.', entry->key.n) != NULL;
    const struct pss_option *option = is_dotted ? NULL : pss_option_of_key(entry->key);
    size_t i = 0;
    while (i < PSS_N_CONFIG_MAPS &&
           !pss_str_is(entry->key, pss_config_map_name((enum pss_config_map)i)))
        i++;
    bool is_map = i < PSS_N_CONFIG_MAPS &&
                  (pss_config_map_where((enum pss_config_map)i) & reader->where);
    bool is_option = option && (option->where & reader->where);
    if (!is_map && !is_option && is_group(entry->key))
        return NULL; /* nothing is set */
    if (!is_map && !is_option)
        return refuse_key(reader, raw->key, entry->key);
    if (pss_is_null(raw))
        return NULL;
    return is_map ? take_map(reader, i, raw)
                  : take_option(reader->opts, reader->where, option, raw);
}

const struct pss_err *
pss_config_apply(
    struct pss_opts *opts, const struct pss_node *map, enum pss_config_source source)
{
    static const unsigned where[] = {[PSS_CONFIG_FILE] = PSS_IN_FILE,
        [PSS_CONFIG_OWN] = PSS_IN_FILE | PSS_IN_OWN,
        [PSS_CONFIG_FUNCTION] = PSS_IN_FUNCTION};
    struct reader reader = {opts, where[source]};
    if (pss_is_null(map))
        return NULL;
    if (pss_node_real(map)->kind != PSS_MAP)
        return pss_usage_error_at(reader.opts->mem, map,
            "options are a mapping, for example 'level: "
            "restricted'");
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err = take_entry(&reader, &entries.items[i]);
        if (err)
            return err;
    }
    pss_opts_compile_systems(opts);
    return NULL;
}
