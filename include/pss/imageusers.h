/* What is known of the users of public images (data/image-users.tsv). The rows are constant
 * data: nothing is built when the program starts. */
#ifndef PSS_IMAGEUSERS_H
#define PSS_IMAGEUSERS_H

#include "pss/imageref.h"

/* What an image declares as its user. */
enum __attribute__((packed)) pss_image_kind {
    PSS_IMAGE_UNKNOWN,
    PSS_IMAGE_ROOT, /* nothing, or root; a number may be documented all the same */
    PSS_IMAGE_NAMED,
    PSS_IMAGE_NUMBER,
};

/* What happens under another user. */
enum __attribute__((packed)) pss_other_uid {
    PSS_OTHER_UNKNOWN,
    PSS_OTHER_ANY,     /* it works */
    PSS_OTHER_OWN,     /* its directories are its own user's */
    PSS_OTHER_PATHS,   /* it works once its directories are mounted */
    PSS_OTHER_KEEP,    /* the number must not change: others rely on it */
    PSS_OTHER_COMMAND, /* what is started decides */
    PSS_OTHER_ENV,     /* it needs root unless a variable is set */
};

/* A row. Texts are places in one text: see pss_image_text. */
struct pss_image_row {
    int64_t user; /* to run as; -1: not known, or none */
    enum pss_image_kind kind;
    enum pss_other_uid other;
    uint16_t tag;          /* number of the pattern of its tags; 0: any tag, or none */
    uint32_t images;       /* names, with a blank between */
    uint32_t name;         /* of the user */
    uint32_t low_ports;    /* with commas, as all lists below */
    uint32_t writes;       /* directories */
    uint32_t env;          /* the variable of PSS_OTHER_ENV, perhaps `NAME=VALUE` */
    uint32_t scratch;      /* directories that may be mounted empty */
    uint32_t data;         /* directories that need a volume of the author's */
    uint32_t file_caps;    /* `capability:program` */
    uint32_t needs_root;   /* why; "" if it need not be root */
    uint32_t unprivileged; /* an image to use in its place */
    uint32_t source;
};

/* Row by number; NULL past the end. */
const struct pss_image_row *pss_image_row_at(size_t i);
/* A text of a row; a NUL stands behind it. */
struct pss_str pss_image_text(uint32_t place);
/* The pattern of its tags; "" if it has none. */
struct pss_str pss_image_row_tag(const struct pss_image_row *row);
/* The rows that match, the first `most` of them into `out`; returns how many there are. A
 * reference with a digest alone matches only rows for any tag. */
size_t pss_image_rows_find(
    const struct pss_image_row **out, size_t most, const struct pss_image_ref *ref);

/* Takes the next element of a list with commas off its front; false at the end. */
bool pss_image_list_next(struct pss_str *element, struct pss_str *list);

#endif
