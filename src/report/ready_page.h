/* A page of readiness, as text or as Markdown. */
#ifndef REPORT_READY_PAGE_H
#define REPORT_READY_PAGE_H

#include <stdbool.h>
#include <stddef.h>

struct pss_buf;
struct pss_readiness;

struct pss_ready_page {
    struct pss_buf *out;
    const struct pss_readiness *readiness;
    bool is_markdown;
    size_t width; /* of lines; 0: any */
};

/* The table of namespaces. */
void pss_ready_table(const struct pss_ready_page *page);

#endif
