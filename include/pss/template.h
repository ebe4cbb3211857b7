/* A template of a chart, read as YAML: its images, and the places in it that can hold a
 * securityContext. */
#ifndef PSS_TEMPLATE_H
#define PSS_TEMPLATE_H

#include "pss/actions.h"
#include "pss/err.h"
#include "pss/tree.h"

/* One document of one image, parsed. Offsets in its tree are offsets in the source, but its
 * bytes are those of the image: what stands in the source is read from `source`. */
struct pss_reading {
    size_t image; /* number of the image */
    struct pss_span span;
    struct pss_tree tree;
    const struct pss_err *err; /* NULL: it was read */
};

struct pss_owner;

struct pss_template {
    const struct pss_doc *source;
    struct pss_arena *mem;
    struct pss_actions actions;
    size_t n_images;
    struct {
        struct pss_reading *items;
        size_t n, cap;
    } readings;
    /* Lines of the source that are blank in the images, although they hold text. */
    struct {
        struct pss_span *items;
        size_t n, cap;
    } unread;
    bool *is_branch_read; /* by branch: one of the images shows it and was read */
    size_t *
        unread_branches; /* by action: how many actions before it open a branch that was
                             not read */
    /* Pod specs and containers, in the order of the text; none before pss_owners_find. */
    struct {
        struct pss_owner *items;
        size_t n, cap;
    } owners;
    /* Nothing may be edited: Go would refuse the template, or no image of it was read. `err`
     * says why, with a place in the source. */
    bool is_opaque;
    const struct pss_err *err;
};

/* Parses the images of a template. All of it lives in source->mem. */
void pss_template_parse(struct pss_template *out, const struct pss_doc *source);
/* True if every branch that touches the span was read, and no line of it is left out that
 * holds `word`. */
bool pss_template_is_sure(
    const struct pss_template *template, struct pss_span span, struct pss_str word);

#endif
