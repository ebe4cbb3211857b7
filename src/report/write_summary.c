/* Markdown for people: the summary of a CI job, as $GITHUB_STEP_SUMMARY shows it. */
#include "pss/base.h"

#include "alert.h"
#include "writers.h"

enum { REFUSED, OPEN, DONE, N_LISTS };       /* parts that wait */
enum { MOST_ROWS = 300, MOST_BYTES = 1000 }; /* a summary may hold 1 MiB */

/* Text that means itself: what Markdown or HTML would obey gets a backslash. */
static void
put_text(struct pss_buf *out, struct pss_str raw)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, raw);
    struct pss_str text = pss_buf_str(&clean);
    for (size_t i = 0; i < text.n; i++) {
        bool is_start = ((unsigned char)text.p[i] & 0xC0) != 0x80;
        if (i >= MOST_BYTES && is_start)
            break;
        if (strchr("\\`*_{}[]<>#|~&@$!", text.p[i]))
            pss_buf_putc(out, '\\');
        pss_buf_putc(out, text.p[i]);
    }
    pss_buf_puts(out, text.n > MOST_BYTES ? "\xE2\x80\xA6" : "");
    pss_buf_release(&clean);
}

/* `- PATH:LINE MESSAGE (REMEDY)` */
static void
put_alert(struct pss_buf *out, const struct pss_alerts *alerts,
    const struct pss_alert *alert, const char *remedy)
{
    pss_buf_puts(out, "- ");
    put_text(out, alerts->name);
    pss_buf_printf(out, ":%zu ", alert->start.line);
    put_text(out, alert->message);
    if (remedy[0] != '\0')
        pss_buf_printf(out, " (%s)", remedy);
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
        if (alert->is_suppressed)
            continue;
        bool is_finding = alert->kind == PSS_ALERT_FINDING;
        bool is_done =
            alert->is_gone || (is_finding && alert->finding->outcome == PSS_FIXABLE);
        size_t list = alert->kind == PSS_ALERT_ERROR ? REFUSED : is_done ? DONE : OPEN;
        if (report->rows[list]++ < MOST_ROWS)
            put_alert(
                &report->parts[list], &alerts, alert, pss_alert_remedy(result, alert));
    }
}

static void
put_rules(struct pss_buf *out, const struct pss_tally *tally)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    pss_tally_rules(rows, tally);
    if (tally->n_rules > 0)
        pss_buf_puts(out, "\n| rule | findings | by --fix |\n|---|--:|--:|\n");
    for (size_t i = 0; i < tally->n_rules; i++) {
        pss_buf_puts(out, "| ");
        put_text(out, pss_str_of(rows[i].rule));
        pss_buf_puts(out, " | ");
        pss_tally_number(out, rows[i].n);
        pss_buf_puts(out, " | ");
        pss_tally_number(out, rows[i].n_done);
        pss_buf_puts(out, " |\n");
    }
}

static void
put_list(struct pss_buf *out, const struct pss_report *report, size_t list,
    const char *title)
{
    size_t n = report->rows[list];
    if (n == 0)
        return;
    pss_buf_printf(
        out, "\n<details%s><summary>%s: ", list == DONE ? "" : " open", title);
    pss_tally_number(out, n);
    pss_buf_puts(out, "</summary>\n\n");
    pss_buf_add(out, pss_buf_str(&report->parts[list]));
    if (n > MOST_ROWS) {
        pss_buf_puts(out, "- and ");
        pss_tally_number(out, n - MOST_ROWS);
        pss_buf_puts(out, " more\n");
    }
    pss_buf_puts(out, "\n</details>\n");
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    const struct pss_tally *tally = report->tally;
    pss_buf_puts(out, "### pss-fix\n\n");
    pss_tally_summarise(
        out, tally, report->is_policy_mixed ? NULL : &report->policy, report->is_fix);
    put_rules(out, tally);
    put_list(out, report, REFUSED, "Errors");
    put_list(out, report, OPEN, "Left to you");
    put_list(out, report, DONE, report->is_fix ? "Fixed" : "Fixable with --fix");
}

const struct pss_writer pss_writer_summary = {
    .name = "summary",
    .help = "Markdown for people, as $GITHUB_STEP_SUMMARY shows it",
    .is_rooted = true,
    .file = write_file,
    .end = write_end,
};
