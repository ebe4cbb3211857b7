/* What is known of the users of public images (data/image-users.tsv). The rows are constant
 * data: nothing is built when the program starts. */
#ifndef PSS_IMAGEUSERS_H
#define PSS_IMAGEUSERS_H

#include "pss/imageref.h"
#include "pss/imagerow.h"

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
