/* Files and directories that tell what images are. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

#include "imageread.h"
#include "ocilayout.h"
#include "pss/imageevidence.h"

static const struct pss_err *
failure(struct pss_image_configs *configs, const char *path, const char *what)
{
    return pss_err_at(
        configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "%s: %s", path, what);
}

/* ---- one file ---- */

/* Keeps a configuration under a name that the file itself gives. */
static const struct pss_err *
put_as(size_t *n_names, struct pss_image_configs *configs, struct pss_str name,
    const struct pss_image_config *config)
{
    struct pss_image_ref ref;
    name = pss_arena_copy(configs->mem, name);
    if (!pss_image_ref_parse(&ref, configs->mem, configs->registries, name))
        return NULL; /* `<none>:<none>` */
    (*n_names)++;
    return pss_image_configs_put(configs, &ref, config);
}

static const struct pss_err *
put_listed(size_t *n_names, struct pss_image_configs *configs, const json_t *names,
    const struct pss_image_config *config)
{
    const struct pss_err *err = NULL;
    for (size_t i = 0; !err && i < json_array_size(names); i++) {
        const json_t *name = json_array_get(names, i);
        if (json_is_string(name))
            err = put_as(n_names, configs,
                (struct pss_str){json_string_value(name), json_string_length(name)},
                config);
    }
    return err;
}

/* What `docker image inspect` prints of one image. */
static const struct pss_err *
take_inspected(struct pss_image_configs *configs, const char *path, const json_t *root,
    const struct pss_image_ref *ref)
{
    struct pss_image_config config;
    const json_t *section = json_object_get(root, "Config");
    if (!json_is_object(section))
        return failure(configs, path,
            "an entry has no 'Config', so this is not what 'docker image inspect' "
            "prints");
    const struct pss_err *err = pss_image_config_of(&config, configs, path, section);
    if (err)
        return err;
    if (ref)
        return pss_image_configs_put(configs, ref, &config);
    size_t n_names = 0;
    err = put_listed(&n_names, configs, json_object_get(root, "RepoTags"), &config);
    if (!err)
        err = put_listed(
            &n_names, configs, json_object_get(root, "RepoDigests"), &config);
    if (!err && n_names == 0)
        err = failure(configs, path, "an image has no name; write IMAGE=FILE");
    return err;
}

static const struct pss_err *
take_list(struct pss_image_configs *configs, const char *path, const json_t *root,
    const struct pss_image_ref *ref)
{
    size_t n = json_array_size(root);
    if (n == 0 || (ref && n > 1))
        return failure(configs, path,
            n == 0 ? "the list is empty"
                   : "the list holds several images; leave IMAGE= out");
    const struct pss_err *err = NULL;
    for (size_t i = 0; !err && i < n; i++)
        err = take_inspected(configs, path, json_array_get(root, i), ref);
    return err;
}

/* What is wrong with a file that is neither of them. */
static const char *
refusal(const json_t *root)
{
    if (json_object_get(root, "schemaVersion"))
        return "this is a manifest; give the configuration, as 'crane config' prints "
               "it";
    if (json_object_get(root, "Digest") && json_object_get(root, "RepoTags"))
        return "this is what 'skopeo inspect' prints, which does not tell the user; "
               "use "
               "'skopeo inspect --config'";
    return "this is not the configuration of an image; give what 'skopeo inspect "
           "--config', 'crane config' or 'docker image inspect' print";
}

static const struct pss_err *
take_root(struct pss_image_configs *configs, const char *path, const json_t *root,
    const struct pss_image_ref *ref)
{
    if (json_is_array(root))
        return take_list(configs, path, root, ref);
    if (json_is_object(json_object_get(root, "Config")))
        return take_inspected(configs, path, root, ref);
    if (!pss_image_is_config(root))
        return failure(configs, path, refusal(root));
    if (!ref)
        return failure(configs, path,
            "this does not name its image; write IMAGE=FILE, as nginx:1.27=FILE");
    struct pss_image_config config;
    const struct pss_err *err =
        pss_image_config_of(&config, configs, path, json_object_get(root, "config"));
    return err ? err : pss_image_configs_put(configs, ref, &config);
}

static const struct pss_err *
take_file(struct pss_image_configs *configs, const char *path,
    const struct pss_image_ref *ref)
{
    struct pss_str bytes;
    json_t *root = NULL;
    const struct pss_err *err = pss_image_read(&bytes, configs, path);
    if (!err)
        err = pss_image_parse(&root, configs, path, bytes);
    if (err)
        return err;
    err = take_root(configs, path, root, ref);
    json_decref(root);
    return err;
}

/* ---- a directory whose files are named by references ---- */

struct place {
    struct pss_str name; /* below the directory; "" is the directory itself */
    size_t level;
};

struct tour {
    struct pss_image_configs *configs;
    struct pss_str top;
    struct place *items; /* directories still to be visited */
    size_t n;
    size_t cap;
};

static int
by_name(const void *a, const void *b)
{
    return pss_str_cmp(*(const struct pss_str *)a, *(const struct pss_str *)b);
}

/* The names in a directory, sorted, without those that begin with a dot. */
static const struct pss_err *
list_names(struct pss_str **out, size_t *n, struct pss_arena *mem, const char *path)
{
    struct {
        struct pss_str *items;
        size_t n, cap;
    } names = {0};
    DIR *dir = opendir(path);
    if (!dir)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE, "cannot read %s: %s",
            path, strerror(errno));
    for (struct dirent *entry;
         (entry = readdir(dir)) && names.n <= PSS_MAX_IMAGE_FILES;)
        if (entry->d_name[0] != '.')
            PSS_PUSH(mem, &names, pss_arena_copy(mem, pss_str_of(entry->d_name)));
    closedir(dir);
    if (names.n > 0)
        qsort(names.items, names.n, sizeof names.items[0], by_name);
    *out = names.items;
    *n = names.n;
    return NULL;
}

static const struct pss_err *
take_named_file(struct tour *tour, const char *path, struct pss_str name)
{
    struct pss_str ending = PSS_STR(".json");
    if (!pss_str_ends(name, ending))
        return NULL;
    struct pss_image_ref ref;
    name.n -= ending.n;
    if (!pss_image_ref_parse(&ref, tour->configs->mem, tour->configs->registries, name))
        return failure(tour->configs, path,
            "its path is not a reference to an image; name it like "
            "docker.io/library/nginx:1.27.json");
    return take_file(tour->configs, path, &ref);
}

static const struct pss_err *
take_entry(struct tour *tour, struct pss_str name, size_t level)
{
    struct pss_image_configs *configs = tour->configs;
    const char *path =
        pss_arena_printf(configs->mem, "%.*s/%.*s", PSS_FMT(tour->top), PSS_FMT(name))
            .p;
    struct stat st;
    if (lstat(path, &st) != 0)
        return failure(configs, path, strerror(errno));
    if (S_ISLNK(st.st_mode))
        return failure(configs, path,
            "this is a symbolic link, which is not followed here; copy the file");
    if (S_ISREG(st.st_mode))
        return take_named_file(tour, path, name);
    if (!S_ISDIR(st.st_mode))
        return NULL;
    if (level >= PSS_MAX_IMAGE_DIRS)
        return failure(configs, path, "directories lie too deep in each other");
    struct place place = {name, level + 1};
    PSS_PUSH(configs->mem, tour, place);
    return NULL;
}

static const struct pss_err *
take_dir(struct pss_image_configs *configs, struct pss_str top)
{
    struct tour tour = {.configs = configs, .top = top};
    struct place start = {PSS_STR(""), 0};
    size_t n_before = configs->n;
    PSS_PUSH(configs->mem, &tour, start);
    for (size_t at = 0; at < tour.n; at++) {
        struct place place = tour.items[at];
        const char *slash = place.name.n ? "/" : "";
        struct pss_str *names = NULL;
        size_t n = 0;
        const struct pss_err *err = list_names(&names, &n, configs->mem,
            pss_arena_printf(
                configs->mem, "%.*s%s%.*s", PSS_FMT(top), slash, PSS_FMT(place.name))
                .p);
        for (size_t i = 0; !err && i < n; i++)
            err = take_entry(&tour,
                pss_arena_printf(configs->mem, "%.*s%s%.*s", PSS_FMT(place.name), slash,
                    PSS_FMT(names[i])),
                place.level);
        if (err)
            return err;
        if (tour.n > PSS_MAX_IMAGE_FILES)
            return failure(configs, top.p, "there are too many directories in it");
    }
    if (configs->n > n_before)
        return NULL;
    return failure(configs, top.p,
        "there is no configuration of an image in this directory; name files like "
        "docker.io/library/nginx:1.27.json");
}

/* ---- the argument ---- */

/* Parts IMAGE=PATH; *ref is NULL if there is no image. */
static struct pss_str
split_argument(struct pss_image_ref *room, struct pss_image_ref **ref,
    struct pss_image_configs *configs, struct pss_str argument)
{
    size_t equals = pss_str_find(argument, PSS_STR("="), 0);
    *ref = NULL;
    if (equals == SIZE_MAX)
        return argument;
    struct pss_str image = {argument.p, equals};
    if (!pss_image_ref_parse(room, configs->mem, configs->registries, image))
        return argument;
    *ref = room;
    return (struct pss_str){argument.p + equals + 1, argument.n - equals - 1};
}

const struct pss_err *
pss_image_evidence_add(struct pss_image_configs *configs, struct pss_str argument)
{
    struct pss_image_ref room;
    struct pss_image_ref *ref;
    struct pss_str path = pss_arena_copy(configs->mem,
        split_argument(&room, &ref, configs, pss_arena_copy(configs->mem, argument)));
    while (path.n > 1 && path.p[path.n - 1] == '/')
        path = pss_arena_copy(configs->mem, (struct pss_str){path.p, path.n - 1});
    struct stat st;
    if (stat(path.p, &st) != 0 || !S_ISDIR(st.st_mode))
        return take_file(configs, path.p, ref);
    if (pss_oci_is_layout(path.p))
        return pss_oci_read(configs, path.p, ref);
    if (ref)
        return failure(configs, path.p,
            "behind IMAGE= stands a file or an image layout, and not a directory of "
            "files");
    return take_dir(configs, path);
}
