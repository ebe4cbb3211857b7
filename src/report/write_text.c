/* Text: a line per finding for programs that read lines, a block per pod for people. */
#include "pss/base.h"

#include "excerpt.h"
#include "notes.h"
#include "paint.h"
#include "pss/pod.h"
#include "text.h"
#include "writers.h"

const char pss_text_still_rejected[] =
    "admission knows no suppressions and would still reject the pod: put it in a "
    "namespace of its own";

void
pss_text_failure(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_err *err)
{
    if (err->code != PSS_ERR_SYSTEM)
        pss_report_failure(out, report, result, err);
}

bool
pss_text_shows(const struct pss_report *report, const struct pss_finding *finding)
{
    if (report->is_verbose)
        return true;
    if (finding->outcome == PSS_SUPPRESSED)
        return false;
    if (report->is_fix && finding->outcome == PSS_FIXED)
        return false; /* it is not there any more */
    if (!report->is_rest)
        return true;
    return !pss_outcome_is_done(finding->outcome) && finding->severity == PSS_ERROR;
}

void
pss_text_place(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, size_t at)
{
    struct pss_place place = pss_moved_place(&report->places, at);
    pss_report_path(out, pss_str_of(result->path));
    pss_buf_printf(out, ":%zu:%zu: ", place.line, place.column);
}

void
pss_text_silencer(struct pss_buf *out, const struct pss_suppression *suppression)
{
    pss_buf_printf(out, " (suppressed by %s", pss_silencer_name(suppression->by));
    if (suppression->reason.n > 0) {
        pss_buf_puts(out, ": ");
        pss_report_clean(out, suppression->reason);
    }
    pss_buf_putc(out, ')');
}

void
pss_text_finding(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_finding *finding)
{
    bool is_error = finding->severity == PSS_ERROR;
    bool is_fixed = report->is_fix && finding->outcome == PSS_FIXED;
    if (is_fixed)
        pss_paint(out, report, PSS_GREEN, "fixed:");
    else
        pss_paint(out, report, is_error ? PSS_RED : PSS_YELLOW,
            is_error ? "error:" : "warning:");
    pss_buf_putc(out, ' ');
    pss_report_clean(out, finding->message);
    pss_buf_printf(out, " [%s]", finding->rule);
    if (finding->outcome == PSS_SUPPRESSED)
        pss_text_silencer(out, &finding->suppression);
    else if (is_error && !is_fixed)
        pss_buf_printf(out, " (%s)", pss_report_remedy(result, finding));
    pss_buf_putc(out, '\n');
    if (report->is_verbose)
        pss_excerpt_put(out, report, finding->span);
}

void
pss_text_reasons(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_reasons; i++) {
        pss_text_place(out, report, result, pod->at);
        pss_buf_puts(out, "note: ");
        if (pod->object) {
            pss_report_object(out, pod->object);
            pss_buf_puts(
                out, pod->is_edited ? " still fails: " : " is left as it is: ");
        }
        pss_report_clean(out, pod->reasons[i]);
        pss_buf_putc(out, '\n');
    }
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    if (!result->doc)
        return;
    if (report->is_blocks)
        pss_text_blocks(out, report, result);
    else
        pss_text_lines(out, report, result);
    pss_notes_gather(report, result);
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    if (report->is_blocks)
        pss_text_end_blocks(out, report);
    pss_notes_put(out, report);
}

const struct pss_writer pss_writer_text = {
    .name = "text",
    .help = "for people: one line per finding, on a terminal one block per pod",
    .is_log = true,
    .file = write_file,
    .end = write_end,
};
