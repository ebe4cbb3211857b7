/* What the configuration of an image says of its user. */
#ifndef PSS_IMAGECONFIG_H
#define PSS_IMAGECONFIG_H

#include "pss/err.h"
#include "pss/imageref.h"
#include "pss/imagerow.h"
#include "pss/table.h"

/* Limits on what a user gives as evidence. */
enum {
    PSS_MAX_IMAGE_JSON = 4 * 1024 * 1024,    /* bytes of one file */
    PSS_MAX_IMAGE_BYTES = 256 * 1024 * 1024, /* of all files together */
    PSS_MAX_IMAGE_FILES = 10000,
    PSS_MAX_IMAGE_PATHS =
        64, /* directories of one image: each is looked for in all mounts */
    PSS_MAX_IMAGE_DIRS = 16,   /* directories, one in the other */
    PSS_MAX_IMAGE_INDEXES = 4, /* the same of indexes */
};

/* The `User` of an image: a name or a number, perhaps with a group. */
struct pss_image_user {
    enum pss_image_kind kind;
    int64_t number;      /* PSS_IMAGE_NUMBER; else -1 */
    struct pss_str name; /* PSS_IMAGE_NAMED */
};

/* Lives as long as `text`. A number that Kubernetes cannot ask for counts as a name. */
struct pss_image_user pss_image_user_of(struct pss_str text);
bool pss_image_user_is_same(
    const struct pss_image_user *a, const struct pss_image_user *b);

/* What was read of one image. */
struct pss_image_config {
    struct pss_image_user user;
    struct pss_str writes; /* its volumes, with commas between */
    struct pss_str from;   /* the file */
};

/* What is known by digest and by reference. */
struct pss_image_configs {
    struct pss_arena *mem;
    const struct pss_registries *registries;
    struct pss_image_config *items;
    size_t n;
    size_t cap;
    struct pss_table names; /* `name:tag`, or a digest: number in `items` + 1 */
    size_t n_files;         /* that were read */
    size_t n_bytes;
};

void pss_image_configs_begin(struct pss_image_configs *configs, struct pss_arena *mem,
    const struct pss_registries *registries);
/* Keeps what is known of an image under its tag and under its digest. The error is that
 * something else is known already. */
const struct pss_err *pss_image_configs_put(struct pss_image_configs *configs,
    const struct pss_image_ref *ref, const struct pss_image_config *config);
/* The same under a digest alone. */
const struct pss_err *pss_image_configs_put_digest(struct pss_image_configs *configs,
    struct pss_str digest, const struct pss_image_config *config);
/* What is known of an image, by its digest or else by its name; NULL: nothing. */
const struct pss_image_config *pss_image_configs_find(
    const struct pss_image_configs *configs, const struct pss_image_ref *ref);

#endif
