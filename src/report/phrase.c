/* Numbers and plurals. */
#include "pss/base.h"

#include "pss/tally.h"

void
pss_tally_number(struct pss_buf *out, size_t n)
{
    char digits[32];
    int length = snprintf(digits, sizeof(digits), "%zu", n);
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            pss_buf_putc(out, ',');
        pss_buf_putc(out, digits[i]);
    }
}

void
pss_tally_count(struct pss_buf *out, size_t n, const char *one, const char *many)
{
    pss_tally_number(out, n);
    pss_buf_putc(out, ' ');
    pss_buf_puts(out, n == 1 ? one : many);
}

void
pss_tally_cell(struct pss_buf *out, size_t n, int width)
{
    struct pss_buf number = {0};
    if (n > 0)
        pss_tally_number(&number, n);
    else
        pss_buf_putc(&number, '-');
    pss_buf_printf(out, "%*.*s", width, PSS_FMT(pss_buf_str(&number)));
    pss_buf_release(&number);
}
