/* Readiness for people: what was not judged, and for which namespaces that matters. */
#include "pss/base.h"

#include "html.h"
#include "pss/markdown.h"
#include "pss/ready_text.h"
#include "pss/report.h"

void
pss_ready_put_doubts(struct pss_buf *out, const struct pss_readiness *readiness,
    enum pss_ready_format format)
{
    bool is_markdown = format == PSS_READY_MARKDOWN;
    void (*put)(struct pss_buf *, struct pss_str) = is_markdown ? pss_markdown_code
                                                    : format == PSS_READY_HTML
                                                        ? pss_html_text
                                                        : pss_report_lead;
    for (size_t i = 0; i < readiness->doubts.n; i++) {
        const struct pss_ready_doubt *doubt = &readiness->doubts.items[i];
        pss_buf_puts(out, is_markdown ? "- " : "  ");
        if (doubt->space.n > 0)
            put(out, doubt->space);
        else
            pss_buf_puts(out, "(any namespace)");
        pss_buf_putc(out, ' ');
        if (doubt->what.n > 0)
            put(out, doubt->what);
        pss_buf_puts(out, doubt->what.n > 0 ? " (" : "(");
        put(out, doubt->place);
        pss_buf_printf(out, ") %s\n", pss_doubt_why(doubt->kind));
    }
}
