/* Annotations of GitHub Actions: commands in the log. The runner shows ten of a kind a
 * step, so the worst come first. */
#include "pss/base.h"

#include "pss/alert.h"
#include "pss/report.h"
#include "writers.h"

enum { REFUSED, OPEN, FIXABLE, LEFT, WARNINGS, NOTES, N_RANKS }; /* parts that wait */
_Static_assert((int)N_RANKS <= (int)PSS_REPORT_PARTS, "a part for each rank");

enum { MOST_BYTES = 4096, MOST_END = 40 }; /* of a message, and of words behind it */

/* With what the runner would read as a part of the command written as %XX. */
static void
put_escaped(struct pss_buf *out, struct pss_str text, const char *escaped)
{
    for (size_t i = 0; i < text.n; i++) {
        if (pss_is_one_of(text.p[i], escaped))
            pss_buf_printf(out, "%%%02X", (unsigned char)text.p[i]);
        else
            pss_buf_putc(out, text.p[i]);
    }
}

/* Of a long text, as many whole characters as fit. */
static struct pss_str
cut(struct pss_str text, size_t most)
{
    if (text.n <= most)
        return text;
    while (most > 0 && ((unsigned char)text.p[most] & 0xC0) == 0x80)
        most--;
    return (struct pss_str){text.p, most};
}

static void
put_place(
    struct pss_buf *out, const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    struct pss_buf name = {0};
    pss_report_clean(&name, alerts->name);
    pss_buf_puts(out, "file=");
    put_escaped(out, pss_buf_str(&name), "%\r\n:,");
    pss_buf_release(&name);
    pss_buf_printf(out, ",line=%zu,endLine=%zu", alert->start.line, alert->end.line);
    if (alert->start.line == alert->end.line)
        pss_buf_printf(
            out, ",col=%zu,endColumn=%zu", alert->start.column, alert->end.column);
}

static void
put_alert(struct pss_buf *out, const struct pss_alerts *alerts,
    const struct pss_alert *alert, const struct pss_result *result)
{
    static const char dots[] = "\xE2\x80\xA6";
    const char *remedy = pss_alert_remedy(result, alert);
    const char *start = pss_alert_start(result, alert);
    size_t most = MOST_BYTES - sizeof(dots) - MOST_END;
    struct pss_str message = cut(alert->message, most);
    pss_buf_puts(out, alert->kind == PSS_ALERT_NOTE  ? "::notice "
                      : alert->severity == PSS_ERROR ? "::error "
                                                     : "::warning ");
    put_place(out, alerts, alert);
    pss_buf_puts(out, ",title=pss-fix (");
    put_escaped(out, pss_str_of(alert->rule), "%\r\n:,");
    pss_buf_puts(out, ")::");
    put_escaped(out, message, "%\r\n");
    pss_buf_puts(out, message.n < alert->message.n ? dots : "");
    if (remedy[0] != '\0')
        pss_buf_printf(
            out, " (%s%s%s)", remedy, start[0] != '\0' ? "; starts: " : "", start);
    pss_buf_putc(out, '\n');
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    (void)out;
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    for (size_t i = 0; i < alerts.n; i++) {
        const struct pss_alert *alert = &alerts.items[i];
        if (alert->is_gone || alert->is_suppressed)
            continue;
        bool is_finding = alert->kind == PSS_ALERT_FINDING;
        bool is_error = alert->severity == PSS_ERROR;
        bool is_fixable = is_finding && alert->finding->outcome == PSS_FIXABLE;
        size_t rank = alert->kind == PSS_ALERT_ERROR  ? REFUSED
                      : alert->kind == PSS_ALERT_LEFT ? LEFT
                      : alert->kind == PSS_ALERT_NOTE ? NOTES
                      : !is_error                     ? WARNINGS
                      : is_fixable                    ? FIXABLE
                                                      : OPEN;
        put_alert(&report->parts[rank], &alerts, alert, result);
    }
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    for (size_t i = 0; i < N_RANKS; i++)
        pss_buf_add(out, pss_buf_str(&report->parts[i]));
}

const struct pss_writer pss_writer_github = {
    .name = "github",
    .takes_notes = true,
    .help = "annotations of GitHub Actions, the worst first",
    .is_log = true,
    .is_rooted = true,
    .file = write_file,
    .end = write_end,
};
