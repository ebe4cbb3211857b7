/* Growable output. Owns its bytes until pss_buf_release. Zero is a valid,
 * empty buffer. */
#ifndef PSS_BUF_H
#define PSS_BUF_H

#include "pss/str.h"

struct pss_buf {
    char *p;
    size_t n;
    size_t cap;
};

void pss_buf_add(struct pss_buf *buf, struct pss_str s);
void pss_buf_puts(struct pss_buf *buf, const char *z);
void pss_buf_putc(struct pss_buf *buf, char c);
/* In double quotes, on one line, as JSON and YAML read it. The text is UTF-8. */
void pss_buf_quote(struct pss_buf *buf, struct pss_str s);
void pss_buf_printf(struct pss_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void pss_buf_reserve(struct pss_buf *buf, size_t more);
void pss_buf_release(struct pss_buf *buf);

static inline struct pss_str
pss_buf_str(const struct pss_buf *buf)
{
    return (struct pss_str){buf->p, buf->n};
}

#endif
