/* A row of the table of images and their users. */
#ifndef PSS_IMAGEROW_H
#define PSS_IMAGEROW_H

#include <stdint.h>

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

/* A row. Texts are places in one text: pss_image_text gives them. */
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

#endif
