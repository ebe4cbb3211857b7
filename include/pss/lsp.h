/* --lsp: a server for editors, on stdin and stdout. */
#ifndef PSS_LSP_H
#define PSS_LSP_H

#include "pss/arena.h"

/* Serves until the editor says `exit` or closes the pipe; returns the exit code. */
int pss_lsp_run(struct pss_arena *mem, int argc, const char *const *argv);

#endif
