/* JSON files about images. */
#include "pss/base.h"

#include <errno.h>
#include <sys/stat.h>

#include "imageread.h"
#include "pss/file.h"

const struct pss_err *
pss_image_read(struct pss_str *out, struct pss_image_configs *configs, const char *path)
{
    struct stat st;
    struct pss_file file;
    bool is_there = stat(path, &st) == 0 && S_ISREG(st.st_mode);
    if (is_there && st.st_size > PSS_MAX_IMAGE_JSON)
        return pss_err_at(configs->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s holds more than %d bytes; the configuration of an image is short", path,
            PSS_MAX_IMAGE_JSON);
    size_t size = is_there ? (size_t)st.st_size : 0;
    if (++configs->n_files > PSS_MAX_IMAGE_FILES ||
        (configs->n_bytes += size) > PSS_MAX_IMAGE_BYTES)
        return pss_err_at(configs->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s is one file too many: configurations of images may be %d files and %d "
            "bytes; give only those that are needed (--list-images=needed)",
            path, PSS_MAX_IMAGE_FILES, PSS_MAX_IMAGE_BYTES);
    const struct pss_err *err = pss_file_read(&file, configs->mem, path);
    if (!err)
        *out = file.bytes;
    return err;
}

const struct pss_err *
pss_image_parse(json_t **out, struct pss_image_configs *configs, const char *path,
    struct pss_str bytes)
{
    json_error_t error;
    *out = json_loadb(bytes.n ? bytes.p : "", bytes.n, JSON_REJECT_DUPLICATES, &error);
    if (*out)
        return NULL;
    /* The reader's own words quote the file, which may be any file. */
    return pss_err_at(configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s:%d:%d: this is not JSON; give what 'skopeo inspect --config', 'crane "
        "config' "
        "or 'docker image inspect' print",
        path, error.line, error.column);
}

struct pss_str
pss_image_member(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return PSS_STR("");
    return (struct pss_str){json_string_value(value), json_string_length(value)};
}

bool
pss_image_is_config(const json_t *root)
{
    static const char *const only_others[] = {"schemaVersion", "manifests", "layers"};
    for (size_t i = 0; i < PSS_COUNT(only_others); i++)
        if (json_object_get(root, only_others[i]))
            return false;
    return json_is_object(json_object_get(root, "config")) ||
           json_is_object(json_object_get(root, "rootfs"));
}

static bool
is_text_or_none(const json_t *value)
{
    return value == NULL || json_is_null(value) || json_is_string(value);
}

/* The names of the volumes, with commas between. */
static struct pss_str
volumes_of(struct pss_arena *mem, const json_t *section)
{
    struct pss_buf list = {0};
    size_t n = 0;
    /* The library's walk wants its argument writable, but only reads. */
    json_t *volumes = (json_t *)(uintptr_t)json_object_get(section, "Volumes");
    const char *path;
    json_t *ignored;
    json_object_foreach(volumes, path, ignored)
    {
        if (path[0] != '/' || strchr(path, ',') || ++n > PSS_MAX_IMAGE_PATHS)
            continue;
        if (list.n > 0)
            pss_buf_putc(&list, ',');
        pss_buf_puts(&list, path);
    }
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&list));
    pss_buf_release(&list);
    return copy;
}

const struct pss_err *
pss_image_config_of(struct pss_image_config *out, struct pss_image_configs *configs,
    const char *path, const json_t *section)
{
    const json_t *user = json_object_get(section, "User");
    if (!is_text_or_none(user))
        return pss_err_at(configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s: 'User' is not a text, so this is not the configuration of an image",
            path);
    struct pss_str text =
        pss_arena_copy(configs->mem, pss_image_member(section, "User"));
    out->user = pss_image_user_of(text);
    out->writes = volumes_of(configs->mem, section);
    out->from = pss_arena_copy(configs->mem, pss_str_of(path));
    return NULL;
}
