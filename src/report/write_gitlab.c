/* GitLab Code Quality: one array. GitLab drops entries with a fingerprint that was there
 * before, so equal findings of a file are counted into it. */
#include "pss/base.h"

#include <inttypes.h>

#include "fingerprint.h"
#include "pss/alert.h"
#include "pss/dump.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "writers.h"

/* Of what stays when lines move. */
static uint64_t
hash_of(const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    const struct pss_object *object = alert->pod ? alert->pod->object : NULL;
    uint64_t hash = pss_fingerprint_mix(0, pss_str_of(alert->rule));
    hash = pss_fingerprint_mix(hash, alerts->name);
    hash = pss_fingerprint_mix(hash, object ? object->kind : PSS_STR(""));
    hash = pss_fingerprint_mix(hash, object ? object->space : PSS_STR(""));
    hash = pss_fingerprint_mix(hash, object ? object->name : PSS_STR(""));
    if (alert->finding)
        return pss_fingerprint_mix(hash, alert->finding->field);
    return pss_fingerprint_mix(hash, alert->message);
}

static json_t *
entry_of(const struct pss_alerts *alerts, const struct pss_alert *alert,
    const struct pss_result *result, uint64_t hash, size_t count)
{
    char fingerprint[64];
    snprintf(fingerprint, sizeof(fingerprint), "%016" PRIx64 "%zx", hash, count);
    struct pss_buf description = {0};
    pss_buf_printf(&description, "%s: ", alert->rule);
    pss_buf_add(&description, alert->message);
    pss_alert_put_start(&description, result, alert);
    json_t *out = pss_dump_object();
    pss_set_text(out, "description", pss_buf_str(&description));
    pss_buf_release(&description);
    pss_set_word(out, "check_name", alert->rule);
    pss_set_word(out, "fingerprint", fingerprint);
    pss_set_word(out, "severity",
        alert->kind == PSS_ALERT_NOTE  ? "info"
        : alert->severity == PSS_ERROR ? "major"
                                       : "minor");
    json_t *location = pss_set_object(out, "location");
    pss_set_text(location, "path", alerts->name);
    json_t *lines = pss_set_object(location, "lines");
    pss_set_number(lines, "begin", alert->start.line);
    pss_set_number(lines, "end", alert->end.line);
    return out;
}

static void
write_begin(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    pss_buf_putc(out, '[');
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    uint64_t *hashes = PSS_NEW_N(alerts.mem, uint64_t, alerts.n);
    for (size_t i = 0; i < alerts.n; i++)
        hashes[i] = hash_of(&alerts, &alerts.items[i]);
    const size_t *counts = pss_fingerprint_count(alerts.mem, hashes, alerts.n);
    for (size_t i = 0; i < alerts.n; i++) {
        const struct pss_alert *alert = &alerts.items[i];
        if (!alert->is_gone && !alert->is_suppressed)
            pss_dump_element(out, report->n_findings++ == 0,
                entry_of(&alerts, alert, result, hashes[i], counts[i]));
    }
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    pss_buf_puts(out, report->n_findings > 0 ? "\n]\n" : "]\n");
}

const struct pss_writer pss_writer_gitlab = {
    .name = "gitlab",
    .takes_notes = true,
    .help = "GitLab Code Quality",
    .is_rooted = true,
    .begin = write_begin,
    .file = write_file,
    .end = write_end,
};
