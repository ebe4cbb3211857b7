/* Half-open range of byte offsets, 0-based, into the bytes of one document. */
#ifndef PSS_SPAN_H
#define PSS_SPAN_H

#include <stdbool.h>
#include <stddef.h>

struct pss_span {
    size_t at;
    size_t end;
};

static inline bool
pss_span_empty(struct pss_span s)
{
    return s.at >= s.end;
}

#endif
