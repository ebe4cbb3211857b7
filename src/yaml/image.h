/* The parse image: a same-length copy of a chunk in which every byte that upsets
 * libfyaml is replaced by a harmless one (design/libfyaml-hazards.md). Offsets in the
 * image are offsets in the chunk. */
#ifndef YAML_IMAGE_H
#define YAML_IMAGE_H

#include "pss/cut.h"
#include "pss/doc.h"

/* What stands in the image for the first byte of an empty block scalar's header. */
enum { PSS_IMAGE_EMPTY_BLOCK = '~' };

/* The image lies in doc->mem, with a line end and 64 NUL bytes behind it. */
char *pss_image_of(const struct pss_doc *doc, const struct pss_chunk *chunk);

#endif
