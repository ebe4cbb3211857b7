/* The value of an option as words, and errors about it. */
#ifndef PSS_USAGE_H
#define PSS_USAGE_H

#include "pss/err.h"
#include "pss/node.h"

/* An error about a value of a configuration, with its place. */
const struct pss_err *pss_usage_error_at(
    struct pss_arena *mem, const struct pss_node *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Takes the next element off a list with commas, blanks around it trimmed; false at the
 * end. */
bool pss_option_word(struct pss_str *word, struct pss_str *rest);

#endif
