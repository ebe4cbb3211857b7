/* Where a place of the text that was read stands in the text that was written. */
#ifndef PSS_MOVED_H
#define PSS_MOVED_H

#include "pss/lines.h"
#include "pss/result.h"

/* Zero stands for a result without a document. */
struct pss_moved {
    const struct pss_edits *edits;
    size_t *after;          /* offset in the new text behind the i-th edit; NULL: places
                               count in the text that was read */
    struct pss_lines lines; /* of the text that places count in */
};

/* `is_new`: places count in the new text, if there is one. */
void pss_moved_start(struct pss_moved *out, struct pss_arena *mem,
    const struct pss_result *result, bool is_new);
/* The offset in the text that places count in. If the byte was replaced, the offset of
 * what replaces it. */
size_t pss_moved_offset(const struct pss_moved *moved, size_t at);
struct pss_place pss_moved_place(const struct pss_moved *moved, size_t at);

#endif
