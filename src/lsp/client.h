/* What the editor can do, as it says at the start. */
#ifndef LSP_CLIENT_H
#define LSP_CLIENT_H

#include "pss/dump.h"
#include "pss/lsptext.h"

struct pss_lsp_client {
    enum pss_lsp_units units;
    bool pulls;            /* it asks for diagnostics; else they are sent to it */
    bool refreshes;        /* it can be told to ask again */
    bool takes_related;    /* relatedInformation */
    bool takes_links;      /* codeDescription */
    bool takes_actions;    /* code actions, and not only commands */
    bool takes_changes;    /* documentChanges of edits */
    bool takes_watchers;   /* it can be asked to watch files */
    bool shows_documents;  /* it can be asked to select a text */
    bool prefers_markdown; /* … and nothing else, in a hover */
};

/* `capabilities` is an object; NULL: the editor can do nothing special. */
void pss_lsp_client_read(struct pss_lsp_client *out, const json_t *capabilities);
/* What the server can do for such a client: the result of `initialize`. */
json_t *pss_lsp_offer(const struct pss_lsp_client *client);

#endif
