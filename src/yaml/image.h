/* The parse image: a copy of a chunk in which every byte that upsets libfyaml is
 * replaced by a harmless one (design/libfyaml-hazards.md). Offsets in the image are
 * offsets in the chunk, less what was added before them. */
#ifndef YAML_IMAGE_H
#define YAML_IMAGE_H

#include "pss/doc.h"
#include "pss/span.h"

/* What stands in the image for the first byte of an empty block scalar's header. */
enum { PSS_IMAGE_EMPTY_BLOCK = '~' };

struct pss_image {
    char *p; /* with a line end and 64 NUL bytes behind it */
    size_t n;
    size_t lead; /* bytes before it that libfyaml is to read, too: `--- ` or none */
    /* Where a scalar was added (two bytes each): dashes without item, at which libfyaml
     * stumbles in a list that stands in its key's column. */
    struct {
        size_t *items;
        size_t n, cap;
    } added;
};

/* The image lies in the scratch arena of doc->mem. */
/* `span` is the chunk's, less a byte order mark. */
void pss_image_of(struct pss_image *out, const struct pss_doc *doc,
    struct pss_span span, bool is_json);
/* Cures what made libfyaml stop at `at`: a comment without a blank before it, tabs that
 * begin the lines of a quoted scalar. False if it is something else. */
bool pss_image_mend(struct pss_image *image, size_t at);
/* Offset in the chunk of an offset in the image. */
size_t pss_image_source(const struct pss_image *image, size_t at);
/* True if the scalar at `at` was added. */
bool pss_image_is_added(const struct pss_image *image, size_t at);

#endif
