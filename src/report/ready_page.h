/* A page of readiness, as text or as Markdown. */
#ifndef REPORT_READY_PAGE_H
#define REPORT_READY_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "pss/readiness.h"

struct pss_ready_page {
    struct pss_buf *out;
    const struct pss_readiness *readiness;
    bool is_markdown;
    size_t width;                          /* of lines; 0: any */
    const struct pss_ready_space **spaces; /* that are shown, in that order */
    size_t n;
};

/* Fills in the namespaces that are shown: all of them by name, or by least effort, and
 * with --top the first of those that have something left to do. */
void pss_ready_order(struct pss_ready_page *page);

/* The table of namespaces. */
void pss_ready_table(const struct pss_ready_page *page);

#endif
