/* JSON Lines: the records of json, each a line of its own as soon as it is known. */
#include "pss/base.h"

#include "pss/report.h"
#include "record.h"
#include "writers.h"

static json_t *
record_of(const char *type)
{
    json_t *record = pss_dump_object();
    pss_set_word(record, "type", type);
    return record;
}

static void
put_line(struct pss_buf *out, json_t *record)
{
    pss_dump(out, record);
    pss_buf_putc(out, '\n');
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
        json_t *record = record_of("finding");
        pss_record_finding(
            record, report, result, &fixes, i, &result->findings.items[order[i]]);
        put_line(out, record);
        report->n_findings++;
    }
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    write_findings(out, report, result);
    for (size_t i = 0; i < result->pods.n; i++) {
        json_t *record = record_of("pod");
        pss_record_pod(record, report, result, &result->pods.items[i]);
        put_line(out, record);
    }
    for (size_t i = 0; i < result->failures.n; i++) {
        json_t *record = record_of("error");
        pss_record_error(record, report, result, &result->failures.items[i]);
        put_line(out, record);
    }
}

static void
put_kustomizations(struct pss_buf *out, struct pss_str text)
{
    json_t *list = text.n > 0 ? json_loadb(text.p, text.n, 0, NULL) : NULL;
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *record = record_of("kustomization");
        json_object_update(record, json_array_get(list, i));
        put_line(out, record);
    }
    json_decref(list);
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    put_kustomizations(out, report->kustomizations);
    json_t *record = record_of("summary");
    pss_record_summary(record, report);
    if (report->run.n > 0)
        pss_set(record, "run", json_loadb(report->run.p, report->run.n, 0, NULL));
    put_line(out, record);
}

const struct pss_writer pss_writer_jsonl = {
    .name = "jsonl",
    .tells_run = true,
    .help = "the same, one object per line, as soon as each is known",
    .file = write_file,
    .end = write_end,
};
