/* Markdown for people: the summary of a CI job, as $GITHUB_STEP_SUMMARY shows it. */
#include "pss/base.h"

#include "pss/alert.h"
#include "pss/markdown.h"
#include "pss/moved.h"
#include "pss/report.h"
#include "pss/summary.h"
#include "pss/tally.h"
#include "writers.h"

enum { REFUSED, OPEN, DONE, WORKLOADS }; /* parts that wait */
/* A summary may hold 1 MiB; what is in its lists is bounded in rows and in bytes. */
enum { MOST_ROWS = 300, MOST_BYTES = 1000, MOST_OF_A_LIST = 300000 };

/* - `PATH:LINE` `MESSAGE` (REMEDY) */
static void
put_alert(struct pss_buf *out, const struct pss_alerts *alerts,
    const struct pss_alert *alert, const char *remedy)
{
    struct pss_buf place = {0};
    pss_buf_printf(&place, "%.*s:%zu", PSS_FMT(alerts->name), alert->start.line);
    pss_buf_puts(out, "- ");
    pss_markdown_start(out, pss_buf_str(&place), MOST_BYTES);
    pss_buf_putc(out, ' ');
    pss_markdown_start(out, alert->message, MOST_BYTES);
    pss_buf_release(&place);
    if (remedy[0] != '\0')
        pss_buf_printf(out, " (%s)", remedy);
    pss_buf_putc(out, '\n');
}

/* - `PATH:LINE` `KIND/NAME`, and what a reviewer asks of it */
static void
put_workload(struct pss_buf *out, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    struct pss_buf text = {0};
    size_t line = pss_moved_place(&report->places, pod->at).line;
    pss_buf_printf(&text, "%.*s:%zu", PSS_FMT(alerts->name), line);
    pss_buf_puts(out, "- ");
    pss_markdown_start(out, pss_buf_str(&text), MOST_BYTES);
    text.n = 0;
    pss_report_object(&text, pod->object);
    pss_buf_putc(out, ' ');
    pss_markdown_start(out, pss_buf_str(&text), MOST_BYTES);
    pss_buf_putc(out, '\n');
    pss_buf_release(&text);
    pss_summary_facts(out, result, pod, "  - ");
}

/* True if there is room for one more row of a list. */
static bool
take_row(struct pss_report *report, size_t list)
{
    report->rows[list]++;
    if (report->shown[list] == MOST_ROWS || report->parts[list].n > MOST_OF_A_LIST)
        return false;
    report->shown[list]++;
    return true;
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
        if (take_row(report, list))
            put_alert(
                &report->parts[list], &alerts, alert, pss_alert_remedy(result, alert));
    }
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        bool is_changed = pss_outcome_is_done(pod->outcome) || pod->is_edited;
        if (pod->object && is_changed && take_row(report, WORKLOADS))
            put_workload(&report->parts[WORKLOADS], report, &alerts, result, pod);
    }
}

static void
put_rules(struct pss_buf *out, const struct pss_tally *tally)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    pss_tally_rules(rows, tally);
    if (tally->n_rules > 0)
        pss_buf_puts(out, "\n| rule | violations | by --fix | warnings |\n"
                          "|---|--:|--:|--:|\n");
    for (size_t i = 0; i < tally->n_rules; i++) {
        pss_buf_printf(out, "| %s | ", rows[i].rule);
        pss_tally_number(out, rows[i].n - rows[i].n_warnings);
        pss_buf_puts(out, " | ");
        pss_tally_number(out, rows[i].n_done);
        pss_buf_puts(out, " | ");
        pss_tally_number(out, rows[i].n_warnings);
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
    if (n > report->shown[list]) {
        pss_buf_puts(out, "- and ");
        pss_tally_number(out, n - report->shown[list]);
        pss_buf_puts(out, " more\n");
    }
    pss_buf_puts(out, "\n</details>\n");
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    const struct pss_tally *tally = report->tally;
    pss_buf_puts(out, "### pss-fix\n\n");
    pss_tally_summarise(out, tally, report->is_policy_mixed ? NULL : &report->policy,
        report->is_fix ? PSS_DID_FIX : PSS_CHECKED);
    put_rules(out, tally);
    put_list(out, report, REFUSED, "Errors");
    put_list(out, report, OPEN, "Left to you");
    put_list(out, report, WORKLOADS,
        report->is_fix ? "Workloads that changed" : "Workloads that --fix changes");
    pss_summary_command(
        out, report->rows[WORKLOADS] > 0 ? report->command : PSS_STR(""));
    put_list(out, report, DONE, report->is_fix ? "Fixed" : "Fixable with --fix");
}

const struct pss_writer pss_writer_summary = {
    .name = "summary",
    .help = "Markdown for people, as $GITHUB_STEP_SUMMARY shows it",
    .is_rooted = true,
    .file = write_file,
    .end = write_end,
};
