/* Text from manifests and names of files, for lines that people and logs read. */
#include "pss/base.h"

#include "pss/hidden.h"
#include "pss/report.h"

static bool
is_hidden(struct pss_str text)
{
    uint32_t point;
    return pss_str_point(&point, text) == 0 || pss_point_is_hidden(point);
}

/* How many bytes are ASCII that everybody sees, and begin no command. */
static size_t
count_plain(struct pss_str text)
{
    size_t n = 0;
    while (n < text.n && text.p[n] >= 0x20 && text.p[n] < 0x7F && text.p[n] != '#')
        n++;
    return n;
}

void
pss_report_clean(struct pss_buf *out, struct pss_str text)
{
    struct pss_str clean = {text.p, 0}; /* seen, and not yet written */
    while (text.n > 0) {
        size_t plain = count_plain(text);
        clean.n += plain;
        text.p += plain;
        text.n -= plain;
        if (text.n == 0)
            break;
        bool is_odd = is_hidden(text) || pss_starts_log_command(text);
        /* All bytes of a hidden character are shown, one after the other. */
        size_t n = pss_str_utf8(text) == 0 ? 1 : pss_str_utf8(text);
        if (is_odd) {
            pss_buf_add(out, clean);
            for (size_t i = 0; i < n; i++)
                pss_buf_printf(out, "\\x%02x", (unsigned char)text.p[i]);
        }
        text.p += n;
        text.n -= n;
        clean = is_odd ? (struct pss_str){text.p, 0}
                       : (struct pss_str){clean.p, clean.n + n};
    }
    pss_buf_add(out, clean);
}

void
pss_report_lead(struct pss_buf *out, struct pss_str text)
{
    size_t start = out->n;
    pss_report_clean(out, text);
    struct pss_str clean = {out->p + start, out->n - start};
    if (!pss_leads_log_command(clean))
        return;
    size_t colon = pss_str_find(clean, PSS_STR(":"), 0);
    struct pss_buf rest = {0};
    pss_buf_add(&rest, (struct pss_str){clean.p + colon + 1, clean.n - colon - 1});
    out->n = start + colon;
    pss_buf_puts(out, "\\x3a");
    pss_buf_add(out, pss_buf_str(&rest));
    pss_buf_release(&rest);
}

void
pss_report_path(struct pss_buf *out, struct pss_str path)
{
    pss_buf_puts(out, pss_leads_log_command(path) ? "./" : "");
    pss_report_clean(out, path);
}

void
pss_report_error(struct pss_buf *out, const struct pss_err *err)
{
    if (err->at == PSS_ERR_NOWHERE) {
        pss_buf_puts(out, "pss-fix: ");
        pss_report_clean(out, err->message);
    } else {
        pss_report_path(out, err->message);
    }
    pss_buf_putc(out, '\n');
}
