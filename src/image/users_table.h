/* The table of images and their users, and how to find a row of it. */
#ifndef IMAGE_USERS_TABLE_H
#define IMAGE_USERS_TABLE_H

#include "pss/imagerow.h"
#include "pss/pattern.h"

struct pss_image_name {
    uint32_t text; /* its place in the texts */
    uint16_t row;
};

struct pss_image_table {
    const char *texts;
    const struct pss_image_row *rows;
    size_t n_rows;
    const struct pss_image_name *exact; /* sorted by name, then by row */
    size_t n_exact;
    const struct pss_image_name *open; /* those with a star */
    size_t n_open;
    struct pss_regex *tags; /* compiled when one is needed */
};

extern const struct pss_image_table pss_image_table;

#endif
