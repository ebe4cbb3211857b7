/* One line per finding, for programs that read lines. */
#include "pss/base.h"

#include "pss/admit.h"
#include "pss/pod.h"
#include "text.h"

static void
put_rejection(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    if (!report->is_verbose || pod->n_suppressed == 0)
        return;
    pss_text_place(out, report, result, pod->at);
    pss_buf_puts(out, "note: ");
    pss_report_object(out, pod->object);
    pss_buf_printf(out, ": %s\n", pss_text_still_rejected);
}

/* What the modes of its namespace say. */
static void
put_admission(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    struct pss_buf before = {0};
    pss_text_place(&before, report, result, pod->at);
    pss_buf_puts(&before, "note: ");
    pss_report_object(&before, pod->object);
    pss_buf_puts(&before, ": ");
    pss_admit_put(out, pod, pss_buf_str(&before), false);
    pss_buf_release(&before);
}

/* True if the pod has lines of its own: a left pod says why, and -v names templates. */
static bool
has_note(const struct pss_report *report, const struct pss_pod_result *pod)
{
    if (pod->outcome == PSS_TEMPLATE)
        return report->is_verbose;
    return pod->outcome == PSS_LEFT && !report->is_quiet && !pss_pod_is_follower(pod);
}

void
pss_text_lines(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    const size_t *order = pss_report_order(result);
    size_t failure = 0;
    size_t pod = 0;
    for (size_t i = 0; i <= result->findings.n; i++) {
        const struct pss_finding *finding =
            i < result->findings.n ? &result->findings.items[order[i]] : NULL;
        for (; failure < result->failures.n; failure++) {
            const struct pss_err *err = result->failures.items[failure].err;
            if (finding && err->at > finding->span.at)
                break;
            pss_text_failure(out, report, result, err);
        }
        for (; pod < result->pods.n; pod++) {
            const struct pss_pod_result *row = &result->pods.items[pod];
            if (finding && row->at > finding->span.at)
                break;
            if (row->standing && report->is_verbose)
                put_admission(out, report, result, row);
            if (has_note(report, row))
                pss_text_reasons(out, report, result, row);
            put_rejection(out, report, result, row);
        }
        if (!finding)
            continue;
        bool is_shown = pss_text_shows(report, finding);
        if (is_shown) {
            pss_text_place(out, report, result, finding->span.at);
            pss_text_finding(out, report, result, finding);
        }
        /* What a fix takes away is told, too, where the finding is gone. */
        bool is_gone = report->is_fix && finding->outcome == PSS_FIXED;
        if ((!is_shown && !is_gone) || finding->note.n == 0 ||
            !pss_outcome_is_done(finding->outcome) || report->is_quiet)
            continue;
        pss_text_place(out, report, result, finding->span.at);
        pss_buf_puts(out, "note: ");
        pss_report_clean(out, finding->note);
        pss_buf_putc(out, '\n');
    }
}
