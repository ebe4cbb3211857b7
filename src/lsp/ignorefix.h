/* Comments that suppress a finding. */
#ifndef LSP_IGNOREFIX_H
#define LSP_IGNOREFIX_H

#include "quickfix.h"

/* Adds, for each finding in the range, the comment that suppresses it. */
void pss_ignore_fixes_add(struct pss_lsp_asked *asked);

#endif
