/* A page of readiness, as text, as Markdown or as HTML. */
#ifndef REPORT_READY_PAGE_H
#define REPORT_READY_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "pss/readiness.h"

struct pss_ready_page {
    struct pss_buf *out;
    const struct pss_readiness *readiness;
    bool is_markdown;
    bool is_html; /* what is written is in an element for text as it stands */
    size_t width; /* of lines; 0: any */
    const struct pss_ready_space **spaces; /* that are shown, in that order */
    size_t n;
};

/* Fills in the namespaces that are shown: all of them by name, or by least effort, and
 * with --top the first of those that have something left to do. */
void pss_ready_order(struct pss_ready_page *page);

/* What stands below the table: the obstacles, the doubts, the labels, the roll-out. */
void pss_ready_body(struct pss_ready_page *page);
/* A page for a browser. */
void pss_readiness_write_html(
    struct pss_buf *out, const struct pss_readiness *readiness);

/* What can be set today beyond the labels that are there: `enforce=baseline,warn`. */
void pss_ready_put_labels(struct pss_buf *out, const struct pss_ready_space *space);
/* The level that is enforced; "exempt", "-" or "?". */
const char *pss_ready_enforced(const struct pss_ready_space *space);

/* Text from a manifest, with which a line may begin. */
void pss_ready_put_text(const struct pss_ready_page *page, struct pss_str text);
void pss_ready_put_title(const struct pss_ready_page *page, const char *title);

/* The table of namespaces. */
void pss_ready_table(const struct pss_ready_page *page);
/* The steps of the roll-out, each with its commands. */
void pss_ready_put_steps(const struct pss_ready_page *page);

#endif
