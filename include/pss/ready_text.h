/* Readiness, printed: a table, what stands in the way, the order of the roll-out. */
#ifndef PSS_READY_TEXT_H
#define PSS_READY_TEXT_H

#include "pss/readiness.h"

enum pss_ready_format {
    PSS_READY_TEXT,
    PSS_READY_JSON,
    PSS_READY_MARKDOWN,
    PSS_READY_HTML,
};
/* `width`: columns of the terminal; 0: lines are not wrapped. */
void pss_readiness_write(struct pss_buf *out, const struct pss_readiness *readiness,
    enum pss_ready_format format, size_t width);
/* A line for each thing that was not judged. */
void pss_ready_put_doubts(struct pss_buf *out, const struct pss_readiness *readiness,
    enum pss_ready_format format);
void pss_readiness_write_json(
    struct pss_buf *out, const struct pss_readiness *readiness);

#endif
