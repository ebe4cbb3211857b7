/* A page of readiness, as text or as Markdown. */
#ifndef REPORT_READY_PAGE_H
#define REPORT_READY_PAGE_H

#include "pss/ready_text.h"

struct pss_ready_page {
    struct pss_buf *out;
    const struct pss_readiness *readiness;
    bool is_markdown;
};

/* The table of namespaces. */
void pss_ready_table(const struct pss_ready_page *page);

#endif
