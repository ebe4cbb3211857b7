/* Code actions: one fix a pod, comments that suppress, and all fixes at once. */
#ifndef LSP_CODEACTIONS_H
#define LSP_CODEACTIONS_H

#include "client.h"
#include "lspview.h"
#include "opendocs.h"

/* What is offered for the range and the kinds that the parameters of
 * `textDocument/codeAction` name; NULL: they are not such parameters. */
json_t *pss_actions_dump(const struct pss_lsp_client *client,
    const struct pss_lsp_doc *doc, const struct pss_view *view, const json_t *params);

#endif
