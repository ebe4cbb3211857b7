/* Edits of the engine as edits of an editor. */
#ifndef LSP_TEXTEDITS_H
#define LSP_TEXTEDITS_H

#include "client.h"
#include "opendocs.h"
#include "positions.h"
#include "pss/edit.h"

/* A list of TextEdits of settled edits. Edits that begin at the same byte are one. */
json_t *pss_text_edits_dump(
    const struct pss_positions *positions, const struct pss_edits *edits);
/* A WorkspaceEdit that makes them in this text, and takes the list over. */
json_t *pss_workspace_edit(
    const struct pss_lsp_client *client, const struct pss_lsp_doc *doc, json_t *edits);

#endif
