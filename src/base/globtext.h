/* Globs as regexes; what they mean is said in pss/pattern.h. */
#ifndef BASE_GLOBTEXT_H
#define BASE_GLOBTEXT_H

#include "pss/buf.h"
#include "pss/str.h"

/* Appends the glob as a regex for whole paths; `below`: one for what may follow in a
 * directory that matches. */
void pss_glob_text(struct pss_buf *out, struct pss_str glob, const char *below);

#endif
