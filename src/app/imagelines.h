/* What a run says of images beside its report. */
#ifndef APP_IMAGELINES_H
#define APP_IMAGELINES_H

#include "pss/opts.h"
#include "pss/result.h"

struct pss_image_lines {
    struct pss_words needed; /* images of which nothing is known */
    bool is_openshift;       /* the texts hold objects of OpenShift … */
    bool writes_numbers;     /* … and users are written that nobody asked for */
};

/* Takes in what a result says. */
void pss_image_lines_add(struct pss_image_lines *lines, const struct pss_opts *opts,
    const struct pss_result *result);
/* --list-images=needed: each image once. */
void pss_image_lines_list(struct pss_buf *out, struct pss_image_lines *lines);
/* The warning about numbers in OpenShift, if it is due. */
void pss_image_lines_warn(struct pss_buf *err, const struct pss_image_lines *lines);

#endif
