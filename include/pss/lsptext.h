/* The text of a document that an editor changes piece by piece. Places are those of the
 * Language Server Protocol: lines end at LF, CR LF or CR alone. */
#ifndef PSS_LSPTEXT_H
#define PSS_LSPTEXT_H

#include "pss/buf.h"

/* How editors count within a line. */
enum pss_lsp_units { PSS_LSP_UTF16, PSS_LSP_UTF8 };

struct pss_lsp_position {
    size_t line;      /* from 0 */
    size_t character; /* from 0, in units */
};

/* A gap, where the last edit was, makes edits near each other cheap: many cursors edit
 * from one end of the text to the other. Zero is valid and empty. */
struct pss_lsp_text {
    struct pss_buf
        bytes;  /* `n` counts without the gap; what is behind the gap stands at
                             the end of the block */
    size_t gap; /* where the gap is */
    /* a line and its first byte, from which others are looked for */
    size_t line;
    size_t line_at;
};

void pss_lsp_text_set(struct pss_lsp_text *text, struct pss_str all);
/* Puts `now` in the place of what is between two positions. A position behind the end of
 * its line stands for the end of the line, one behind the last line for the end of the
 * text; an end before the start, for the start. */
void pss_lsp_text_replace(struct pss_lsp_text *text, enum pss_lsp_units units,
    struct pss_lsp_position start, struct pss_lsp_position end, struct pss_str now);
/* Appends the whole text. */
void pss_lsp_text_put(struct pss_buf *out, const struct pss_lsp_text *text);
void pss_lsp_text_release(struct pss_lsp_text *text);

/* Units that the code point takes whose first byte this is; 0 for a byte that continues
 * one. */
static inline size_t
pss_lsp_units_of(char byte, enum pss_lsp_units units)
{
    unsigned char c = (unsigned char)byte;
    if (units == PSS_LSP_UTF8)
        return 1;
    return (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
}

#endif
