/* JSON files about images, within limits. */
#ifndef IMAGE_IMAGEREAD_H
#define IMAGE_IMAGEREAD_H

#include "pss/dump.h"
#include "pss/imageconfig.h"

/* Reads a small file; the limits of `configs` count it. */
const struct pss_err *pss_image_read(
    struct pss_str *out, struct pss_image_configs *configs, const char *path);
/* The JSON value in bytes of that file; the caller releases it. */
const struct pss_err *pss_image_parse(json_t **out, struct pss_image_configs *configs,
    const char *path, struct pss_str bytes);
/* What a configuration says; `section` is its part `config` (of docker: `Config`), which may
 * be NULL. */
const struct pss_err *pss_image_config_of(struct pss_image_config *out,
    struct pss_image_configs *configs, const char *path, const json_t *section);
/* True if a value is the configuration of an image, as the registry keeps it. */
bool pss_image_is_config(const json_t *root);
/* The text of a member, or "" if there is none. Lives as long as the value. */
struct pss_str pss_image_member(const json_t *object, const char *key);

#endif
