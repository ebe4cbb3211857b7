/* Code spans. A backslash before a character would not do: services look for mentions and
 * links when the markup is gone. */
#include "pss/base.h"

#include "pss/markdown.h"
#include "pss/report.h"

/* Clean text between one backtick more than any run of them in it. */
static void
put_span(struct pss_buf *out, struct pss_str text)
{
    size_t most = 0;
    size_t run = 0;
    for (size_t i = 0; i < text.n; i++) {
        run = text.p[i] == '`' ? run + 1 : 0;
        most = run > most ? run : most;
    }
    bool is_padded = text.n == 0 || text.p[0] == '`' || text.p[text.n - 1] == '`';
    for (size_t i = 0; i <= most; i++)
        pss_buf_putc(out, '`');
    pss_buf_puts(out, is_padded ? " " : "");
    pss_buf_add(out, text);
    pss_buf_puts(out, is_padded ? " " : "");
    for (size_t i = 0; i <= most; i++)
        pss_buf_putc(out, '`');
}

void
pss_markdown_start(struct pss_buf *out, struct pss_str text, size_t n)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, text);
    if (clean.n > n) {
        while (n > 0 && ((unsigned char)clean.p[n] & 0xC0) == 0x80)
            n--;
        clean.n = n;
        pss_buf_puts(&clean, "\xE2\x80\xA6");
    }
    put_span(out, pss_buf_str(&clean));
    pss_buf_release(&clean);
}

void
pss_markdown_code(struct pss_buf *out, struct pss_str text)
{
    pss_markdown_start(out, text, SIZE_MAX);
}

void
pss_markdown_cell(struct pss_buf *out, struct pss_str text)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, text);
    struct pss_buf cell = {0};
    for (size_t i = 0; i < clean.n; i++) {
        if (clean.p[i] == '|')
            pss_buf_puts(&cell, "\\x7c");
        else
            pss_buf_putc(&cell, clean.p[i]);
    }
    put_span(out, pss_buf_str(&cell));
    pss_buf_release(&cell);
    pss_buf_release(&clean);
}
