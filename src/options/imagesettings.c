/* Images in a configuration and on the command line. */
#include "pss/base.h"

#include "pss/configpath.h"
#include "pss/file.h"
#include "pss/imageevidence.h"
#include "pss/imagesettings.h"
#include "pss/imageusers.h"
#include "pss/report.h"
#include "pss/usage.h"
#include "pss/value.h"
#include "pss/within.h"

enum { MOST_DOCKERFILES = 16 * 1024 * 1024 }; /* bytes of all of them */

struct reader {
    struct pss_opts *opts;
    bool is_file;
    size_t *n_bytes;            /* of the Dockerfiles so far */
    const struct pss_node *map; /* the entry */
    struct pss_image_setting *out;
    struct pss_str target;
    const struct pss_node *dockerfile; /* its path; NULL: none */
    struct pss_str reason;
};

static const struct pss_err *
fail_with(const struct pss_opts *opts, const struct pss_node *node, const char *key,
    const struct pss_err *err)
{
    return err ? pss_usage_error_at(
                     opts->mem, node, "%s: %.*s", key, PSS_FMT(err->message))
               : NULL;
}

/* ---- members of an entry of `images` ---- */

/* Where a value stands, for errors of the run. */
static struct pss_str
place_of(struct pss_arena *mem, const struct pss_node *node)
{
    struct pss_place place = pss_lines_at(&node->doc->lines, node->span.at);
    struct pss_buf path = {0};
    pss_report_clean(&path, pss_str_of(node->doc->path));
    struct pss_str text = pss_arena_printf(
        mem, "%.*s:%zu:%zu: ", PSS_FMT(pss_buf_str(&path)), place.line, place.column);
    pss_buf_release(&path);
    return text;
}

static const struct pss_err *
take_match(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    reader->out->pattern = text;
    reader->out->place = place_of(reader->opts->mem, node);
    return fail_with(reader->opts, node, "match",
        pss_pattern_new(&reader->out->match, reader->opts->mem, text));
}

static const struct pss_err *
take_user(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    struct pss_image_user user = pss_image_user_of(text);
    reader->out->keeps_image = pss_str_is(text, "image");
    reader->out->user = user.number;
    if (reader->out->keeps_image ||
        (user.kind == PSS_IMAGE_NUMBER && !memchr(text.p, ':', text.n)))
        return NULL;
    return pss_usage_error_at(reader->opts->mem, node,
        "runAsUser is a number from 1 to 2147483647, or 'image': the image's own user, "
        "which is a number");
}

static const struct pss_err *
take_writes(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    struct pss_str rest = text;
    struct pss_str path;
    size_t n = 0;
    while (pss_image_list_next(&path, &rest))
        if (path.n == 0 || path.p[0] != '/' || ++n > PSS_MAX_IMAGE_PATHS)
            return pss_usage_error_at(reader->opts->mem, node,
                "writes is a list of directories, for example /var/cache, at most %d",
                PSS_MAX_IMAGE_PATHS);
    reader->out->writes = text;
    return NULL;
}

static const struct pss_err *
take_needs_root(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    if (pss_str_is(text, "true"))
        reader->out->needs_root = PSS_STR("the configuration says so");
    else if (!pss_str_is(text, "false"))
        return pss_usage_error_at(
            reader->opts->mem, node, "needsRoot is true or false");
    return NULL;
}

static const struct pss_err *
take_reason(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    (void)node;
    reader->reason = text;
    return NULL;
}

static const struct pss_err *
take_dockerfile(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    (void)text;
    reader->dockerfile = node;
    if (reader->is_file)
        return NULL;
    return pss_usage_error_at(
        reader->opts->mem, node, "a function reads no files; give runAsUser");
}

static const struct pss_err *
take_target(struct reader *reader, const struct pss_node *node, struct pss_str text)
{
    (void)node;
    reader->target = text;
    return NULL;
}

static const struct {
    const char *key;
    const struct pss_err *(*take)(
        struct reader *reader, const struct pss_node *node, struct pss_str text);
} members[] = {
    {"match", take_match},
    {"runAsUser", take_user},
    {"writes", take_writes},
    {"needsRoot", take_needs_root},
    {"reason", take_reason},
    {"dockerfile", take_dockerfile},
    {"target", take_target},
};

/* The text of a scalar, or of a list its items with commas between. */
static const struct pss_err *
text_of(struct pss_str *out, struct reader *reader, const struct pss_node *node)
{
    struct pss_arena *mem = reader->opts->mem;
    *out = PSS_STR("");
    if (node->kind == PSS_SCALAR) {
        *out = pss_arena_copy(mem, pss_scalar_text(node));
        return NULL;
    }
    if (node->kind != PSS_SEQ)
        return pss_usage_error_at(
            reader->opts->mem, node, "a text or a list of texts was expected here");
    struct pss_buf list = {0};
    const struct pss_err *err = NULL;
    for (const struct pss_node *raw = node->first; raw && !err; raw = raw->next) {
        const struct pss_node *item = pss_node_real(raw);
        if (list.n > 0)
            pss_buf_putc(&list, ',');
        if (item->kind == PSS_SCALAR)
            pss_buf_add(&list, pss_scalar_text(item));
        else
            err = pss_usage_error_at(mem, raw, "a text was expected here");
    }
    *out = pss_arena_copy(mem, pss_buf_str(&list));
    pss_buf_release(&list);
    return err;
}

static const struct pss_err *
take_member(struct reader *reader, const struct pss_entry *entry)
{
    const struct pss_node *node = pss_node_real(entry->found.value);
    size_t i = 0;
    while (i < PSS_COUNT(members) && !pss_str_is(entry->key, members[i].key))
        i++;
    if (i == PSS_COUNT(members))
        return pss_usage_error_at(reader->opts->mem, entry->found.value->key,
            "unknown key '%.*s': an entry of images has match, runAsUser, writes, "
            "needsRoot, reason, dockerfile and target",
            PSS_FMT(entry->key));
    struct pss_str text;
    const struct pss_err *err = text_of(&text, reader, node);
    return err ? err : members[i].take(reader, node, text);
}

static const struct pss_err *
read_dockerfile(struct reader *reader)
{
    struct pss_opts *opts = reader->opts;
    const struct pss_node *node = reader->dockerfile;
    struct pss_str path = pss_config_path(opts->mem, node, pss_scalar_text(node));
    const char *name = pss_arena_copy(opts->mem, path).p;
    struct pss_file file;
    const struct pss_err *err =
        opts->within ? pss_within_read(&file, opts->mem, opts->within, name)
                     : pss_file_read(&file, opts->mem, name);
    if (!err && file.bytes.n > PSS_MAX_IMAGE_JSON)
        err = pss_err_at(opts->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s is too long for a Dockerfile", name);
    else if (!err && (*reader->n_bytes += file.bytes.n) > MOST_DOCKERFILES)
        err = pss_err_at(opts->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "with %s all Dockerfiles are more than %d bytes together; name fewer, or "
            "write runAsUser",
            name, MOST_DOCKERFILES);
    if (err)
        return fail_with(opts, node, "dockerfile", err);
    err = pss_dockerfile_read(
        &reader->out->dockerfile, opts->mem, file.bytes, reader->target);
    reader->out->has_dockerfile = true;
    return err ? pss_usage_error_at(opts->mem, node, "dockerfile: %s: %.*s", name,
                     PSS_FMT(err->message))
               : NULL;
}

static const struct pss_err *
read_setting(struct reader *reader, const struct pss_node *raw)
{
    const struct pss_node *map = pss_node_real(raw);
    if (map->kind != PSS_MAP)
        return pss_usage_error_at(
            reader->opts->mem, raw, "an entry of images is a mapping with match");
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_err *err = take_member(reader, &entries.items[i]);
        if (err)
            return err;
    }
    if (!reader->out->match)
        return pss_usage_error_at(reader->opts->mem, raw,
            "an entry of images needs match, a pattern of references, for example "
            "docker\\.io/library/nginx:.*");
    if (reader->out->needs_root.n > 0 && reader->reason.n > 0)
        reader->out->needs_root = reader->reason;
    return reader->dockerfile ? read_dockerfile(reader) : NULL;
}

const struct pss_err *
pss_image_settings_read(
    struct pss_opts *opts, const struct pss_node *list, bool is_file)
{
    struct pss_image_setting *settings =
        PSS_NEW_N(opts->mem, struct pss_image_setting, list->n);
    size_t n = 0;
    size_t n_bytes = 0;
    for (const struct pss_node *raw = list->first; raw; raw = raw->next) {
        struct reader reader = {.opts = opts,
            .is_file = is_file,
            .n_bytes = &n_bytes,
            .map = raw,
            .out = &settings[n++]};
        reader.out->user = -1;
        const struct pss_err *err = read_setting(&reader, raw);
        if (err)
            return err;
    }
    opts->images.settings = settings;
    opts->images.n_settings = n;
    return NULL;
}

const struct pss_err *
pss_registries_read(struct pss_opts *opts, const struct pss_node *map)
{
    struct pss_registries *registries = PSS_NEW(opts->mem, struct pss_registries);
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_node *value = pss_node_real(entries.items[i].found.value);
        if (value->kind != PSS_SCALAR)
            return pss_usage_error_at(
                opts->mem, value, "registries: a registry was expected here");
        const struct pss_err *err = pss_registries_add(
            registries, opts->mem, entries.items[i].key, pss_scalar_text(value));
        if (err)
            return fail_with(opts, value, "registries", err);
    }
    opts->images.registries = registries;
    return NULL;
}

const struct pss_err *
pss_images_read(struct pss_opts *opts)
{
    const struct pss_err *err = NULL;
    if (opts->image_configs.n == 0)
        return NULL;
    struct pss_image_configs *configs = PSS_NEW(opts->mem, struct pss_image_configs);
    pss_image_configs_begin(configs, opts->mem, NULL);
    for (size_t i = 0; !err && i < opts->image_configs.n; i++)
        err = pss_image_evidence_add(configs, opts->image_configs.items[i]);
    opts->images.configs = configs;
    return err ? pss_err_at(opts->mem, err->code, PSS_ERR_NOWHERE,
                     "--image-config: %.*s", PSS_FMT(err->message))
               : NULL;
}

/* ---- the table ---- */

static const char *
other_name(enum pss_other_uid other)
{
    static const char *const names[] = {
        "", "any", "own", "paths", "keep", "command", "env"};
    return names[other];
}

static void
list_row(struct pss_buf *out, const struct pss_image_row *row)
{
    struct pss_str tag = pss_image_row_tag(row);
    pss_buf_add(out, pss_image_text(row->images));
    pss_buf_printf(out, "\t%.*s\t", PSS_FMT(tag));
    if (row->user > 0)
        pss_buf_printf(out, "%lld", (long long)row->user);
    else if (pss_image_text(row->name).n > 0)
        pss_buf_add(out, pss_image_text(row->name));
    else if (row->kind == PSS_IMAGE_ROOT)
        pss_buf_puts(out, "root");
    pss_buf_printf(out, "\t%s\t", other_name(row->other));
    pss_buf_add(out, pss_image_text(row->source));
    pss_buf_putc(out, '\n');
}

void
pss_image_rows_list(struct pss_buf *out)
{
    pss_buf_puts(out, "images\ttag\tuser\tother users\tsource\n");
    for (size_t i = 0; pss_image_row_at(i); i++)
        list_row(out, pss_image_row_at(i));
}
