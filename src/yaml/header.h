/* The headers of block scalars in the parse image, and the lines that they look at. */
#ifndef YAML_HEADER_H
#define YAML_HEADER_H

#include "mask.h"

struct pss_mask_line {
    size_t at;
    size_t end; /* before the line feed */
};

bool pss_mask_is_blank(const char *p, size_t at, size_t end);
/* Number of blanks that the line begins with. */
size_t pss_mask_indentation(const char *p, struct pss_mask_line line);
/* Offset of the `|` or `>` if what stands before `end` may be a block scalar's header,
 * else line.end. */
size_t pss_header_before(const char *p, struct pss_mask_line line, size_t end);
/* Cures what follows a header. `above` is the last line with text before this one. */
void pss_header_fit(struct pss_mask *image, struct pss_mask_line above,
    struct pss_mask_line line, size_t header);

#endif
