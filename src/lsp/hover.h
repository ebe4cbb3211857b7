/* What a rule asks for, where a finding of it is shown. */
#ifndef LSP_HOVER_H
#define LSP_HOVER_H

#include "client.h"
#include "lspview.h"

/* What --explain says of the rules of the findings at a place; null: there is none. NULL:
 * these are not the parameters of `textDocument/hover`. */
json_t *pss_hover_dump(const struct pss_lsp_client *client, const struct pss_view *view,
    const json_t *params);

#endif
