/* Half-open range of byte offsets, 0-based, into the bytes of one document. Trees hold
 * many of them, so they are short: pss_cut refuses what is too long for them. */
#ifndef PSS_SPAN_H
#define PSS_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* In the place of an offset or of a number: there is none. */
#define PSS_NOWHERE ((size_t)-1)

struct pss_span {
    uint32_t at;
    uint32_t end;
};

static inline struct pss_span
pss_span_of(size_t at, size_t end)
{
    return (struct pss_span){(uint32_t)at, (uint32_t)end};
}

static inline bool
pss_span_empty(struct pss_span s)
{
    return s.at >= s.end;
}

#endif
