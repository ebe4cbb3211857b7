/* Hand-written texts for compare.c. */
#ifndef YAML_CASES_H
#define YAML_CASES_H

#include <stddef.h>

#include "pss/buf.h"

/* NULL past the end. */
const char *cases_at(size_t i);
/* Texts of which it is known that we and libyaml disagree; NULL past the end. */
const char *cases_exception_at(size_t i);
/* Large texts of one shape, each of which was or could be read in quadratic time. */
size_t cases_n_shapes(void);
/* Appends the text and returns what it is. */
const char *cases_shape(struct pss_buf *out, size_t i);

#endif
