/* JSON-RPC: what goes out. */
#ifndef LSP_MESSAGE_H
#define LSP_MESSAGE_H

#include "pss/dump.h"

/* Codes of errors. */
enum pss_lsp_code {
    PSS_LSP_NO_ERROR = 0,
    PSS_LSP_PARSE_ERROR = -32700,
    PSS_LSP_INVALID_REQUEST = -32600,
    PSS_LSP_METHOD_NOT_FOUND = -32601,
    PSS_LSP_INVALID_PARAMS = -32602,
    PSS_LSP_NOT_INITIALIZED = -32002,
    PSS_LSP_CANCELLED = -32800,
};

/* Why a request has no result. */
struct pss_lsp_fault {
    enum pss_lsp_code code;
    const char *message;
};

/* All append a message and take the JSON over, but `id`, which is copied; NULL: null. */
void pss_lsp_put_result(struct pss_buf *out, const json_t *id, json_t *result);
void pss_lsp_put_fault(
    struct pss_buf *out, const json_t *id, const struct pss_lsp_fault *fault);
void pss_lsp_put_notification(struct pss_buf *out, const char *method, json_t *params);
/* A request to the client. `params` may be NULL. */
void pss_lsp_put_request(
    struct pss_buf *out, size_t number, const char *method, json_t *params);

/* Reads the body of a message: NULL if it is not JSON. Halves of surrogate pairs, which an
 * editor may hold and JSON may not, become U+FFFD. */
json_t *pss_lsp_parse(struct pss_str body);
/* The string at a key; "" if there is none. It lives as long as the object. */
struct pss_str pss_lsp_text_at(const json_t *object, const char *key);

#endif
