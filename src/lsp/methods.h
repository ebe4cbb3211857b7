/* What the server does about each message. */
#ifndef LSP_METHODS_H
#define LSP_METHODS_H

#include "client.h"
#include "lspview.h"
#include "message.h"
#include "opendocs.h"

enum pss_lsp_state {
    PSS_LSP_FRESH, /* `initialize` did not come yet */
    PSS_LSP_RUNNING,
    PSS_LSP_SHUT, /* `shutdown` came */
    PSS_LSP_OVER, /* nothing is taken any more */
};

struct pss_lsp_session {
    struct pss_lsp_command command;
    struct pss_lsp_client client;
    struct pss_lsp_docs docs;
    enum pss_lsp_state state;
    struct pss_buf out;
    size_t n_requests; /* of the server's own */
    int code;          /* of the process */
};

struct pss_lsp_method {
    const char *name;
    /* Of a request: its result; NULL: `fault` says why there is none. */
    json_t *(*answer)(struct pss_lsp_session *session, const json_t *params,
        struct pss_lsp_fault *fault);
    /* Of a notification. */
    void (*take)(struct pss_lsp_session *session, const json_t *params);
};

/* NULL if there is none of this name. */
const struct pss_lsp_method *pss_lsp_method_find(struct pss_str name);
/* The text as it was judged; judges it if need be. NULL: nobody knows the text. */
const struct pss_view *pss_session_view(
    struct pss_lsp_session *session, struct pss_lsp_doc *doc);
/* Sends what is found in a text, if the client does not ask for it by itself. */
void pss_session_tell(struct pss_lsp_session *session, struct pss_lsp_doc *doc);

#endif
