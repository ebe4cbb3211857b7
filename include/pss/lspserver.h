/* The server of the Language Server Protocol, without its pipes: bytes in, bytes out. */
#ifndef PSS_LSPSERVER_H
#define PSS_LSPSERVER_H

#include <stdbool.h>

#include "pss/buf.h"

struct pss_lsp_server;

/* The command line holds for all texts, and must stay where it is. */
struct pss_lsp_server *pss_lsp_server_new(int argc, const char *const *argv);
void pss_lsp_server_release(struct pss_lsp_server *server);
/* Takes bytes in, and does what the whole messages among them ask for. */
void pss_lsp_server_take(struct pss_lsp_server *server, struct pss_str bytes);
/* Judges what changed, and tells of it. To be called when nothing waits to be taken. */
void pss_lsp_server_settle(struct pss_lsp_server *server);
/* Bytes to be sent. Who sends them sets `n` to 0. */
struct pss_buf *pss_lsp_server_out(struct pss_lsp_server *server);
/* True if the server takes no more; `code` is that of the process, and `why` says what
 * ended it, NULL: the client asked for it. */
bool pss_lsp_server_is_over(
    const struct pss_lsp_server *server, int *code, const char **why);

#endif
