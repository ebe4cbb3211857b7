/* Text from manifests in Markdown: nothing in it is markup, a link or a mention, wherever
 * the page is shown. */
#ifndef PSS_MARKDOWN_H
#define PSS_MARKDOWN_H

#include "pss/buf.h"

/* Text as a code span. */
void pss_markdown_code(struct pss_buf *out, struct pss_str text);
/* Of a longer text, as many whole characters as fit into n bytes, and dots. */
void pss_markdown_start(struct pss_buf *out, struct pss_str text, size_t n);
/* The same as pss_markdown_code in a cell of a table, which a `|` would end. */
void pss_markdown_cell(struct pss_buf *out, struct pss_str text);

#endif
