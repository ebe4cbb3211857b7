/* Reads index, manifests and configurations of an image layout: JSON files alone. */
#include "pss/base.h"

#include "imageread.h"
#include "ocilayout.h"
#include "pss/file.h"
#include "pss/sha256.h"

struct layout {
    struct pss_image_configs *configs;
    const char *dir;
};

/* What a descriptor came to. */
struct image {
    bool is_known; /* `config` holds */
    struct pss_image_config config;
};

static const struct pss_err *bad(const struct layout *layout, const char *path,
    const char *format, ...) __attribute__((format(printf, 3, 4)));
static const struct pss_err *
bad(const struct layout *layout, const char *path, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str what = pss_arena_vprintf(layout->configs->mem, format, args);
    va_end(args);
    return pss_err_at(layout->configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: %.*s; this is not an image layout as 'skopeo copy' writes them", path,
        PSS_FMT(what));
}

static const char *
path_in(const struct layout *layout, const char *name)
{
    return pss_arena_printf(layout->configs->mem, "%s/%s", layout->dir, name).p;
}

bool
pss_oci_is_layout(const char *dir)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_str path = pss_arena_printf(mem, "%s/oci-layout", dir);
    bool is_one = pss_file_is_ordinary(path.p);
    pss_arena_release(mem);
    return is_one;
}

/* ---- blobs ---- */

/* Reads the file that a descriptor means, and checks that it is this file. */
static const struct pss_err *
read_blob(json_t **out, const char **path, const struct layout *layout,
    const char *index, const json_t *descriptor)
{
    struct pss_str digest = pss_image_member(descriptor, "digest");
    if (!pss_image_is_sha256(digest))
        return bad(
            layout, index, "the digest of a descriptor is not 'sha256:' and 64 digits");
    const char *hex = digest.p + strlen("sha256:");
    *path = path_in(
        layout, pss_arena_printf(layout->configs->mem, "blobs/sha256/%.64s", hex).p);
    struct pss_str bytes;
    const struct pss_err *err = pss_image_read(&bytes, layout->configs, *path);
    if (err)
        return err;
    const json_t *size = json_object_get(descriptor, "size");
    if (!json_is_integer(size) || json_integer_value(size) != (json_int_t)bytes.n)
        return bad(layout, *path, "its size is not the one that %s says", index);
    char sum[65];
    pss_sha256_hex(sum, bytes);
    if (memcmp(sum, hex, 64) != 0)
        return bad(
            layout, *path, "its content does not have the digest that is its name");
    return pss_image_parse(out, layout->configs, *path, bytes);
}

static bool
is_type(const json_t *descriptor, const char *oci, const char *docker)
{
    struct pss_str type = pss_image_member(descriptor, "mediaType");
    return pss_str_is(type, oci) || pss_str_is(type, docker);
}

static bool
is_manifest(const json_t *descriptor)
{
    return is_type(descriptor, "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.v2+json");
}

static bool
is_index(const json_t *descriptor)
{
    return is_type(descriptor, "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json");
}

/* ---- from a descriptor to a configuration ---- */

static const struct pss_err *
read_manifest(struct image *out, const struct layout *layout, const char *path,
    const json_t *manifest)
{
    const json_t *descriptor = json_object_get(manifest, "config");
    if (!json_is_object(descriptor))
        return bad(layout, path, "the manifest names no configuration");
    if (!is_type(descriptor, "application/vnd.oci.image.config.v1+json",
            "application/vnd.docker.container.image.v1+json"))
        return NULL; /* something else than an image is kept in the same way */
    json_t *root = NULL;
    const char *name = NULL;
    const struct pss_err *err = read_blob(&root, &name, layout, path, descriptor);
    if (err)
        return err;
    if (pss_image_is_config(root))
        err = pss_image_config_of(
            &out->config, layout->configs, name, json_object_get(root, "config"));
    else
        err = bad(layout, name, "it is not the configuration of an image");
    out->is_known = !err;
    json_decref(root);
    return err;
}

/* True for a manifest of an index that no pod of Linux runs. */
static bool
is_other_platform(const json_t *descriptor)
{
    struct pss_str os = pss_image_member(json_object_get(descriptor, "platform"), "os");
    return os.n > 0 && !pss_str_is(os, "linux");
}

static const struct pss_err *read_image(struct image *out, const struct layout *layout,
    const char *index, const json_t *descriptor, size_t level);

/* The images of an index are builds of one; where their users differ, nothing is known of
 * it. */
static const struct pss_err *
read_index(struct image *out, const struct layout *layout, const char *path,
    const json_t *index, size_t level)
{
    const json_t *manifests = json_object_get(index, "manifests");
    if (!json_is_array(manifests))
        return bad(layout, path, "'manifests' is not a list");
    bool is_clear = true;
    for (size_t i = 0; i < json_array_size(manifests); i++) {
        const json_t *descriptor = json_array_get(manifests, i);
        if (is_other_platform(descriptor))
            continue;
        struct image one = {0};
        const struct pss_err *err =
            read_image(&one, layout, path, descriptor, level + 1);
        if (err)
            return err;
        if (one.is_known && out->is_known)
            is_clear &= pss_image_user_is_same(&one.config.user, &out->config.user);
        else if (one.is_known)
            *out = one;
    }
    out->is_known &= is_clear;
    return NULL;
}

static const struct pss_err *
read_image(struct image *out, const struct layout *layout, const char *index,
    const json_t *descriptor, size_t level)
{
    if (!json_is_object(descriptor))
        return bad(layout, index, "an entry of 'manifests' is not an object");
    if (level > PSS_MAX_IMAGE_INDEXES)
        return bad(layout, index, "indexes lie more than %d levels deep",
            PSS_MAX_IMAGE_INDEXES);
    if (!is_manifest(descriptor) && !is_index(descriptor))
        return NULL;
    struct pss_str digest = pss_image_member(descriptor, "digest");
    struct pss_image_ref ref = {.digest = digest};
    const struct pss_image_config *known =
        pss_image_configs_find(layout->configs, &ref);
    if (known) {
        *out = (struct image){true, *known};
        return NULL;
    }
    json_t *root = NULL;
    const char *path = NULL;
    const struct pss_err *err = read_blob(&root, &path, layout, index, descriptor);
    if (err)
        return err;
    err = is_index(descriptor) ? read_index(out, layout, path, root, level)
                               : read_manifest(out, layout, path, root);
    json_decref(root);
    if (!err && out->is_known)
        err = pss_image_configs_put_digest(layout->configs, digest, &out->config);
    return err;
}

/* ---- the index of the layout ---- */

/* The name that a descriptor gives its image: a tag alone, or a whole reference. */
static struct pss_str
name_of(const json_t *descriptor)
{
    const json_t *notes = json_object_get(descriptor, "annotations");
    struct pss_str whole = pss_image_member(notes, "io.containerd.image.name");
    if (whole.n > 0)
        return whole;
    return pss_image_member(notes, "org.opencontainers.image.ref.name");
}

/* Puts a known image under the whole name that it has in the layout. */
static const struct pss_err *
put_named(
    const struct layout *layout, const json_t *descriptor, const struct image *image)
{
    struct pss_image_ref ref;
    struct pss_str name = pss_arena_copy(layout->configs->mem, name_of(descriptor));
    bool is_whole =
        name.n > 0 && (memchr(name.p, '/', name.n) || memchr(name.p, ':', name.n));
    if (!image->is_known || !is_whole ||
        !pss_image_ref_parse(
            &ref, layout->configs->mem, layout->configs->registries, name))
        return NULL;
    return pss_image_configs_put(layout->configs, &ref, &image->config);
}

static const struct pss_err *
read_all(const struct layout *layout, const char *path, const json_t *manifests)
{
    for (size_t i = 0; i < json_array_size(manifests); i++) {
        const json_t *descriptor = json_array_get(manifests, i);
        struct image image = {0};
        const struct pss_err *err = read_image(&image, layout, path, descriptor, 0);
        if (!err)
            err = put_named(layout, descriptor, &image);
        if (err)
            return err;
    }
    return NULL;
}

/* The descriptor that a reference means: the only one, or the one of its tag. */
static const json_t *
descriptor_of(const json_t *manifests, const struct pss_image_ref *ref)
{
    if (json_array_size(manifests) == 1)
        return json_array_get(manifests, 0);
    for (size_t i = 0; i < json_array_size(manifests); i++) {
        const json_t *descriptor = json_array_get(manifests, i);
        if (pss_str_eq(name_of(descriptor), ref->tag) ||
            (ref->digest.n > 0 &&
                pss_str_eq(pss_image_member(descriptor, "digest"), ref->digest)))
            return descriptor;
    }
    return NULL;
}

static const struct pss_err *
read_one(const struct layout *layout, const char *path, const json_t *manifests,
    const struct pss_image_ref *ref)
{
    const json_t *descriptor = descriptor_of(manifests, ref);
    if (!descriptor)
        return pss_err_at(layout->configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s: none of %zu images has the tag '%.*s'; leave IMAGE= out, or name one "
            "of "
            "them",
            path, json_array_size(manifests), PSS_FMT(ref->tag));
    struct image image = {0};
    const struct pss_err *err = read_image(&image, layout, path, descriptor, 0);
    if (err)
        return err;
    if (!image.is_known)
        return pss_err_at(layout->configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s: this says nothing of the user: it is not an image, or its builds for "
            "several platforms differ",
            path);
    return pss_image_configs_put(layout->configs, ref, &image.config);
}

const struct pss_err *
pss_oci_read(
    struct pss_image_configs *configs, const char *dir, const struct pss_image_ref *ref)
{
    struct layout layout = {configs, dir};
    const char *path = path_in(&layout, "index.json");
    struct pss_str bytes;
    const struct pss_err *err = pss_image_read(&bytes, configs, path);
    json_t *root = NULL;
    if (!err)
        err = pss_image_parse(&root, configs, path, bytes);
    if (err)
        return err;
    const json_t *manifests = json_object_get(root, "manifests");
    if (!json_is_array(manifests))
        err = bad(&layout, path, "'manifests' is not a list");
    else
        err = ref ? read_one(&layout, path, manifests, ref)
                  : read_all(&layout, path, manifests);
    json_decref(root);
    return err;
}
