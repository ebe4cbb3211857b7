/* JUnit XML: a test case for each finding, and a passing one for each clean file. */
#include "pss/base.h"

#include "pss/alert.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "writers.h"

enum { CASES };                 /* the part that waits: its numbers stand before it */
enum { MOST_BYTES = 30000000 }; /* GitLab reads no larger file */

/* Two numbers that no XML may hold, U+FFFE and U+FFFF, in UTF-8. */
static bool
is_forbidden(struct pss_str text)
{
    return text.n >= 3 && memcmp(text.p, "\xEF\xBF", 2) == 0 &&
           (unsigned char)text.p[2] >= 0xBE;
}

/* Text for content and attributes alike: control characters and what is not UTF-8 are
 * shown as in lines of text, line ends too. */
static void
put_text(struct pss_buf *out, struct pss_str raw)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, raw);
    struct pss_str text = pss_buf_str(&clean);
    for (size_t i = 0; i < text.n; i++) {
        static const char special[] = "&<>\"'";
        static const char *const entities[] = {
            "&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
        const char *found = strchr(special, text.p[i]);
        if (found)
            pss_buf_puts(out, entities[found - special]);
        else if (is_forbidden((struct pss_str){text.p + i, text.n - i}))
            i += 2;
        else
            pss_buf_putc(out, text.p[i]);
    }
    pss_buf_release(&clean);
}

static void
put_attribute(struct pss_buf *out, const char *name, struct pss_str value)
{
    pss_buf_printf(out, " %s=\"", name);
    put_text(out, value);
    pss_buf_putc(out, '"');
}

/* `<testcase classname="FILE" name="KIND/NAME RULE" file="FILE" line="N"`, still open. */
static void
put_case(
    struct pss_buf *out, const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    struct pss_buf name = {0};
    if (alert && alert->pod && alert->pod->object) {
        pss_report_object(&name, alert->pod->object);
        pss_buf_putc(&name, ' ');
    }
    pss_buf_puts(&name, alert ? alert->rule : PACKAGE_NAME);
    pss_buf_puts(out, "  <testcase");
    put_attribute(out, "classname", alerts->name);
    put_attribute(out, "name", pss_buf_str(&name));
    put_attribute(out, "file", alerts->name);
    pss_buf_printf(out, " line=\"%zu\"", alert ? alert->start.line : (size_t)1);
    pss_buf_release(&name);
}

/* `<failure type="RULE" message="…">PATH:LINE:COL: …</failure>` */
static void
put_outcome(struct pss_buf *out, const char *element, const struct pss_alerts *alerts,
    const struct pss_alert *alert, const struct pss_result *result)
{
    pss_buf_printf(out, "><%s type=\"%s\"", element, alert->rule);
    put_attribute(out, "message", alert->message);
    pss_buf_putc(out, '>');
    put_text(out, alerts->name);
    pss_buf_printf(out, ":%zu:%zu: ", alert->start.line, alert->start.column);
    put_text(out, alert->message);
    const char *start = pss_alert_start(result, alert);
    if (alert->finding)
        pss_buf_printf(out, " (%s%s%s)", pss_report_remedy(result, alert->finding),
            start[0] != '\0' ? "; starts: " : "", start);
    for (size_t i = 0; alert->has_reasons && i < alert->pod->n_reasons; i++) {
        pss_buf_puts(out, "\nleft as it is: ");
        put_text(out, alert->pod->reasons[i]);
    }
    pss_buf_printf(out, "</%s></testcase>\n", element);
}

/* The end of a case that passes, or was skipped for a reason. */
static void
put_skipped(struct pss_buf *out, struct pss_str reason)
{
    if (reason.n == 0) {
        pss_buf_puts(out, "/>\n");
        return;
    }
    pss_buf_puts(out, "><skipped");
    put_attribute(out, "message", reason);
    pss_buf_puts(out, "/></testcase>\n");
}

static void
put_alert(struct pss_buf *out, struct pss_report_counts *counts,
    const struct pss_alerts *alerts, const struct pss_alert *alert,
    const struct pss_result *result)
{
    counts->tests++;
    put_case(out, alerts, alert);
    if (alert->is_suppressed) {
        counts->skipped++;
        put_skipped(out, alert->message);
    } else if (alert->is_gone) {
        pss_buf_puts(out, "/>\n");
    } else if (alert->kind == PSS_ALERT_ERROR) {
        counts->errors++;
        put_outcome(out, "error", alerts, alert, result);
    } else if (alert->kind == PSS_ALERT_FINDING && alert->severity == PSS_WARNING) {
        pss_buf_puts(out, "><system-out>warning: ");
        put_text(out, alert->message);
        pss_buf_puts(out, "</system-out></testcase>\n");
    } else {
        counts->failures++;
        put_outcome(out, "failure", alerts, alert, result);
    }
}

/* Why a file without findings is not clean: nothing in it was judged. */
static void
put_skip_reason(struct pss_buf *out, const struct pss_result *result)
{
    struct pss_tally one = {0};
    pss_tally_add(&one, result);
    if (one.bare > 0)
        pss_tally_bare(out, &one);
    else if (one.objects + one.patches == 0 && one.templates > 0)
        pss_tally_gap(out, &one, 0);
}

/* A test for each thing that was not looked at. */
static void
put_gaps(struct pss_buf *out, struct pss_report *report)
{
    struct pss_buf text = {0};
    const char *name;
    for (size_t i = 0; (name = pss_tally_gap(&text, report->tally, i)) != NULL; i++) {
        if (text.n == 0)
            continue;
        report->counts.tests++;
        report->counts.skipped++;
        pss_buf_printf(out, "  <testcase classname=\"pss-fix\" name=\"%s\"", name);
        put_skipped(out, pss_buf_str(&text));
        text.n = 0;
    }
    pss_buf_release(&text);
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    (void)out;
    struct pss_buf *cases = &report->parts[CASES];
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    for (size_t i = 0; i < alerts.n; i++)
        put_alert(cases, &report->counts, &alerts, &alerts.items[i], result);
    if (alerts.n > 0)
        return;
    struct pss_buf skipped = {0};
    put_skip_reason(&skipped, result);
    report->counts.tests++;
    report->counts.skipped += skipped.n > 0;
    put_case(cases, &alerts, NULL);
    put_skipped(cases, pss_buf_str(&skipped));
    pss_buf_release(&skipped);
}

static void
put_counts(struct pss_buf *out, const struct pss_report_counts *counts)
{
    pss_buf_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\"", counts->tests,
        counts->failures, counts->errors);
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    struct pss_report_counts *counts = &report->counts;
    put_gaps(&report->parts[CASES], report);
    if (counts->tests == 0) { /* consumers take an empty suite for a failure */
        counts->tests++;
        pss_buf_puts(&report->parts[CASES],
            "  <testcase classname=\"pss-fix\" name=\"no files\"/>\n");
    }
    pss_buf_puts(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pss-fix\"");
    put_counts(out, counts);
    pss_buf_puts(out, ">\n <testsuite name=\"pss-fix\"");
    put_counts(out, counts);
    pss_buf_printf(out, " skipped=\"%zu\">\n", counts->skipped);
    pss_buf_add(out, pss_buf_str(&report->parts[CASES]));
    if (report->parts[CASES].n > MOST_BYTES)
        pss_buf_puts(&report->warning, "the report is larger than 30 MB, the limit of "
                                       "GitLab; other hosts may take it");
    pss_buf_puts(out, " </testsuite>\n</testsuites>\n");
}

const struct pss_writer pss_writer_junit = {
    .name = "junit",
    .help = "JUnit XML: a test case for each finding and each clean file",
    .file = write_file,
    .end = write_end,
};
