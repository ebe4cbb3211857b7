/* What an editor asks actions for. */
#ifndef LSP_QUICKFIX_H
#define LSP_QUICKFIX_H

#include "client.h"
#include "lspview.h"
#include "opendocs.h"

enum { PSS_LSP_MOST_PODS = 8, PSS_LSP_MOST_IGNORES = 16 }; /* of one request */

struct pss_lsp_asked {
    const struct pss_lsp_client *client;
    const struct pss_lsp_doc *doc;
    const struct pss_view *view;
    struct pss_arena *mem; /* of the request */
    size_t at;             /* the range … */
    size_t end;            /* … its end is in it */
    json_t *list;          /* the answer */
};

/* True if the editor shows the alert in the range. */
bool pss_asked_touches(
    const struct pss_lsp_asked *asked, const struct pss_alert *alert);
/* Appends an action. The JSON is taken over. `diagnostics` may be NULL. */
json_t *pss_asked_add(struct pss_lsp_asked *asked, struct pss_str title,
    const char *kind, json_t *diagnostics, const struct pss_edits *edits);

#endif
