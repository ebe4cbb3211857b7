/* Names of files in quotes, as git prints them. */
#ifndef PSS_QUOTENAME_H
#define PSS_QUOTENAME_H

#include <stdbool.h>

#include "pss/buf.h"
#include "pss/str.h"

/* True if a name stands in quotes where git prints it: some of its characters nobody sees,
 * or a log would obey them. */
bool pss_name_needs_quotes(struct pss_str name);
/* What then stands between the quotes. */
void pss_name_quote(struct pss_buf *out, struct pss_str name);

#endif
