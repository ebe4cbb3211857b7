/* JSON: jansson dumps each finding and each pod as it is made. This file writes what is
 * around them, and keeps in buffers what stands behind the findings of all files. */
#include "pss/base.h"

#include "pss/report.h"
#include "record.h"
#include "writers.h"

enum { PODS, ERRORS }; /* parts that wait */

static void
write_begin(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    pss_buf_puts(out, "{\"version\":1,\"findings\":[");
}

static void
write_findings(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    if (result->findings.n == 0)
        return;
    const size_t *order = pss_report_order(result);
    struct pss_fixes fixes;
    pss_fixes_of(&fixes, result, order);
    for (size_t i = 0; i < result->findings.n; i++) {
        json_t *record = pss_dump_object();
        pss_record_finding(
            record, report, result, &fixes, i, &result->findings.items[order[i]]);
        pss_dump_element(out, report->n_findings == 0, record);
        report->n_findings++;
    }
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    write_findings(out, report, result);
    struct pss_buf *pods = &report->parts[PODS];
    for (size_t i = 0; i < result->pods.n; i++) {
        json_t *record = pss_dump_object();
        pss_record_pod(record, report, result, &result->pods.items[i]);
        pss_dump_element(pods, pods->n == 0, record);
    }
    struct pss_buf *errors = &report->parts[ERRORS];
    for (size_t i = 0; i < result->failures.n; i++) {
        json_t *record = pss_dump_object();
        pss_record_error(record, report, result, &result->failures.items[i]);
        pss_dump_element(errors, errors->n == 0, record);
    }
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    pss_buf_puts(out, "\n],\"pods\":[");
    pss_buf_add(out, pss_buf_str(&report->parts[PODS]));
    pss_buf_puts(out, "\n],\"errors\":[");
    pss_buf_add(out, pss_buf_str(&report->parts[ERRORS]));
    pss_buf_puts(out, "\n],\"summary\":");
    json_t *summary = pss_dump_object();
    pss_record_summary(summary, report);
    pss_dump(out, summary);
    if (report->kustomizations.n > 0)
        pss_buf_printf(
            out, ",\"kustomizations\":%.*s", PSS_FMT(report->kustomizations));
    if (report->run.n > 0)
        pss_buf_printf(out, ",\"run\":%.*s", PSS_FMT(report->run));
    pss_buf_puts(out, "}\n");
}

const struct pss_writer pss_writer_json = {
    .name = "json",
    .tells_run = true,
    .help = "one object: findings with their edits, pods with Kubernetes' verdict, a "
            "summary",
    .begin = write_begin,
    .file = write_file,
    .end = write_end,
};
