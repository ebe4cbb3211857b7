/* One fix a pod. */
#ifndef LSP_PODFIX_H
#define LSP_PODFIX_H

#include "quickfix.h"

/* Adds the fixes of the pods that have a finding in the range. */
void pss_pod_fixes_add(struct pss_lsp_asked *asked);

#endif
