/* Pieces of HTML pages: one file, no network, readable without a script. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "pss/buf.h"
#include "pss/groups.h"

/* Text from a manifest, between tags or in an attribute in double quotes: what nobody
 * would see stands as \xNN, and nothing of it is markup. */
void pss_html_text(struct pss_buf *out, struct pss_str text);
/* The same for several lines. */
void pss_html_lines(struct pss_buf *out, struct pss_str text);
/* The page up to the begin of its main part; `title` is plain text. */
void pss_html_begin(struct pss_buf *out, const char *title);
void pss_html_end(struct pss_buf *out);
/* A heading and what it is about, as plain text; "" for nothing. */
void pss_html_section(struct pss_buf *out, const char *title, const char *about);

/* Pods of the page by the class of repairs after which they pass. */
struct pss_html_bar {
    size_t pass;
    size_t needed[4]; /* as in pss_group */
};
/* One bar that fills its cell. It repeats numbers that stand beside it. */
void pss_html_bar(struct pss_buf *out, const struct pss_html_bar *bar);
/* What the colours of bars mean. */
void pss_html_legend(struct pss_buf *out);
/* A table of the first `most` groups with a bar each. `title` names the keys; "" as a key
 * is called `none`. */
void pss_html_groups(struct pss_buf *out, const struct pss_groups *groups,
    const char *title, const char *none, size_t most);

/* A unified diff without its head: lines that go and lines that come are marked. */
void pss_html_diff(struct pss_buf *out, struct pss_str diff);

#endif
