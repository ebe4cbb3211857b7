/* The parse image: a copy of a chunk in which every byte that upsets libfyaml is
 * replaced by a harmless one (docs/decisions.md, "Reading with libfyaml"). Offsets in the
 * image are offsets in the chunk, less what was added before them. */
#ifndef YAML_MASK_H
#define YAML_MASK_H

#include <stdbool.h>
#include <stddef.h>

/* What stands in the image for the first byte of an empty block scalar's header. */
enum { PSS_MASK_EMPTY_BLOCK = '~' };

struct pss_mask {
    char *p; /* with a line end and 64 NUL bytes behind it */
    size_t n;
    const char *src; /* the source of each byte */
    size_t lead;     /* bytes before it that libfyaml is to read, too: `--- ` or none */
    /* Where a scalar was added (two bytes each): dashes without item, at which libfyaml
     * stumbles in a list that stands in its key's column. */
    struct {
        size_t *items;
        size_t n, cap;
    } added;
};

/* The two below, of an image to which something was added. */
size_t pss_mask_source_added(const struct pss_mask *image, size_t at);
bool pss_mask_has_added(const struct pss_mask *image, size_t at);

/* Offset in the chunk of an offset in the image. */
static inline size_t
pss_mask_source(const struct pss_mask *image, size_t at)
{
    return image->added.n == 0 ? at : pss_mask_source_added(image, at);
}

/* True if the scalar at `at` was added. */
static inline bool
pss_mask_is_added(const struct pss_mask *image, size_t at)
{
    return image->added.n > 0 && pss_mask_has_added(image, at);
}

#endif
