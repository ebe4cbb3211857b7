/* The texts that are open in the editor. */
#ifndef LSP_OPENDOCS_H
#define LSP_OPENDOCS_H

#include "pss/arena.h"
#include "pss/dump.h"
#include "pss/lsptext.h"

struct pss_view;

struct pss_lsp_doc {
    struct pss_buf uri;
    struct pss_lsp_text text;
    json_t *version; /* as the editor counts; NULL: it does not */
    bool is_open;
    bool is_lost;          /* a change could not be read: nobody knows the text */
    bool is_new;           /* it changed, and the editor was not told what is found */
    struct pss_view *view; /* NULL: the text was not judged yet */
    struct pss_buf told;   /* the diagnostics that were pulled last … */
    size_t number;         /* … and how often they were others */
};

struct pss_lsp_docs {
    struct pss_arena *mem;
    struct pss_lsp_doc **items; /* those that are not open are used again */
    size_t n;
    size_t cap;
};

/* NULL if no such text is open. */
struct pss_lsp_doc *pss_docs_find(const struct pss_lsp_docs *docs, struct pss_str uri);
/* What `textDocument/didOpen`, `didChange` and `didClose` say. NULL: nothing that can be
 * understood. */
struct pss_lsp_doc *pss_docs_open(struct pss_lsp_docs *docs, const json_t *params);
struct pss_lsp_doc *pss_docs_change(
    struct pss_lsp_docs *docs, enum pss_lsp_units units, const json_t *params);
void pss_docs_close(struct pss_lsp_doc *doc);
/* What is known of a text does not hold any more. */
void pss_doc_forget(struct pss_lsp_doc *doc);
void pss_docs_release(struct pss_lsp_docs *docs);

#endif
