/* Buffers: one block that doubles. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include "arenablock.h"
#include "print.h"
#include "pss/arena.h"
#include "pss/buf.h"

enum { FIRST_CAP = 256 };

void
pss_buf_reserve(struct pss_buf *buf, size_t more)
{
    if (more <= buf->cap - buf->n)
        return;
    if (more > SIZE_MAX / 2 - buf->n)
        pss_oom();
    size_t need = buf->n + more;
    size_t cap = buf->cap < FIRST_CAP ? FIRST_CAP : buf->cap;
    while (cap < need)
        cap *= 2;
    buf->p = pss_block_resize(buf->p, cap);
    buf->cap = cap;
}

void
pss_buf_add(struct pss_buf *buf, struct pss_str s)
{
    if (s.n == 0)
        return;
    pss_buf_reserve(buf, s.n);
    memcpy(buf->p + buf->n, s.p, s.n);
    buf->n += s.n;
}

void
pss_buf_puts(struct pss_buf *buf, const char *z)
{
    pss_buf_add(buf, pss_str_of(z));
}

void
pss_buf_putc(struct pss_buf *buf, char c)
{
    pss_buf_reserve(buf, 1);
    buf->p[buf->n++] = c;
}

void
pss_buf_quote(struct pss_buf *buf, struct pss_str s)
{
    enum { DELETE = 0x7f };
    pss_buf_putc(buf, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            pss_buf_putc(buf, '\\');
        if (c < ' ' || c == DELETE)
            pss_buf_printf(buf, "\\u%04x", c);
        else
            pss_buf_putc(buf, s.p[i]);
    }
    pss_buf_putc(buf, '"');
}

void
pss_buf_printf(struct pss_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    va_list again;
    va_copy(again, args);
    size_t room = buf->cap - buf->n;
    int n = pss_print(room ? buf->p + buf->n : NULL, room, format, again);
    va_end(again);
    assert(n >= 0);
    if ((size_t)n >= room) {
        pss_buf_reserve(buf, (size_t)n + 1);
        pss_print(buf->p + buf->n, (size_t)n + 1, format, args);
    }
    va_end(args);
    buf->n += (size_t)n;
}

void
pss_buf_release(struct pss_buf *buf)
{
    free(buf->p);
    *buf = (struct pss_buf){0};
}
