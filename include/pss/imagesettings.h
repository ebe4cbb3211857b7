/* What the options tell of images. */
#ifndef PSS_IMAGESETTINGS_H
#define PSS_IMAGESETTINGS_H

#include "pss/opts.h"

/* Reads the list `images` of a configuration. Only that of a file may name Dockerfiles. */
const struct pss_err *pss_image_settings_read(
    struct pss_opts *opts, const struct pss_node *list, bool is_file);
/* Reads the mapping `registries`. */
const struct pss_err *pss_registries_read(
    struct pss_opts *opts, const struct pss_node *map);
/* Reads what --image-config names. */
const struct pss_err *pss_images_read(struct pss_opts *opts);
/* --list-images: the built-in table, one row per line, columns parted by tabs. */
void pss_image_rows_list(struct pss_buf *out);

#endif
