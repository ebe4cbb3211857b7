/* Lines that fit a terminal. */
#ifndef PSS_WORDS_H
#define PSS_WORDS_H

#include "pss/buf.h"

/* How many columns of a terminal a clean text takes. */
size_t pss_words_columns(struct pss_str text);
/* Adds a clean text word by word; what stands between 'quotes' is one word. The first line begins in column `column`. Each further
 * line begins with `indent` blanks. No line is longer than `width`, but for a word that is
 * longer than a line. `width` 0: one line. */
void pss_words_wrap(struct pss_buf *out, struct pss_str text, size_t column,
    size_t indent, size_t width);

#endif
