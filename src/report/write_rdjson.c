/* The Reviewdog Diagnostic Format, as one object and as one diagnostic per line. */
#include "pss/base.h"

#include "pss/alert.h"
#include "pss/dump.h"
#include "pss/name.h"
#include "pss/notice.h"
#include "pss/report.h"
#include "writers.h"

/* Columns count bytes, those of a BOM included. */
static void
set_position(json_t *range, const char *key, struct pss_str src, struct pss_place place)
{
    bool has_bom = place.line == 1 && pss_str_starts(src, PSS_STR("\xEF\xBB\xBF"));
    json_t *position = pss_set_object(range, key);
    pss_set_number(position, "line", place.line);
    pss_set_number(position, "column", place.byte_column + (has_bom ? 3 : 0));
}

static void
set_range(json_t *out, struct pss_str src, struct pss_place start, struct pss_place end)
{
    json_t *range = pss_set_object(out, "range");
    set_position(range, "start", src, start);
    set_position(range, "end", src, end);
}

static void
set_source(json_t *out)
{
    json_t *source = pss_set_object(out, "source");
    pss_set_word(source, "name", PACKAGE_NAME);
    pss_set_word(source, "url", PACKAGE_URL);
}

static void
set_suggestions(json_t *out, const struct pss_report *report, struct pss_str src,
    const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    size_t n = pss_alerts_count_fixes(alerts, alert);
    if (n == 0)
        return;
    json_t *suggestions = pss_set_array(out, "suggestions");
    for (size_t i = 0; i < n; i++) {
        const struct pss_edit *edit = pss_fixes_at(&alerts->fixes, alert->number, i);
        json_t *suggestion = pss_dump_object();
        set_range(suggestion, src, pss_lines_at(&report->lines, edit->at),
            pss_lines_at(&report->lines, edit->end));
        pss_set_text(suggestion, "text", edit->text);
        pss_append(suggestions, suggestion);
    }
}

static json_t *
diagnostic_of(const struct pss_report *report, const struct pss_result *result,
    const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    struct pss_str src = result->doc ? result->doc->src : PSS_STR("");
    json_t *out = pss_dump_object();
    struct pss_buf message = {0};
    pss_buf_add(&message, alert->message);
    pss_alert_put_start(&message, result, alert);
    pss_set_text(out, "message", pss_buf_str(&message));
    pss_buf_release(&message);
    json_t *location = pss_set_object(out, "location");
    pss_set_text(location, "path", alerts->name);
    set_range(location, src, alert->start, alert->end);
    pss_set_word(out, "severity",
        alert->kind == PSS_ALERT_NOTE  ? "INFO"
        : alert->severity == PSS_ERROR ? "ERROR"
                                       : "WARNING");
    json_t *code = pss_set_object(out, "code");
    pss_set_word(code, "value", alert->rule);
    struct pss_buf url = {0};
    pss_rule_page(&url, alert->rule);
    pss_set_text(code, "url", pss_buf_str(&url));
    pss_buf_release(&url);
    set_suggestions(out, report, src, alerts, alert);
    return out;
}

/* Edits in other files, from number *next on: a diagnostic for one file. NULL: there are no
 * more. */
static json_t *
away_of(const struct pss_report *report, const struct pss_result *result,
    const struct pss_alerts *alerts, const struct pss_alert *alert, size_t *next)
{
    const struct pss_finding *finding = alert->finding;
    if (!finding || !alerts->has_fixes || *next >= finding->away.n)
        return NULL;
    const struct pss_change *file = finding->away.items[*next].change;
    const struct pss_edit *first = &file->edits->items[finding->away.items[*next].edit];
    bool is_outside = false;
    json_t *out = pss_dump_object();
    json_t *suggestions = json_array();
    pss_set_text(out, "message",
        pss_arena_printf(alerts->mem, "%.*s (an edit for %s)", PSS_FMT(alert->message),
            result->path));
    json_t *location = pss_set_object(out, "location");
    pss_set_text(location, "path",
        pss_name_below(&is_outside, alerts->mem,
            report->top ? report->top : report->cwd, report->cwd, file->path));
    set_range(location, file->before, pss_lines_at(file->lines, first->at),
        pss_lines_at(file->lines, first->end));
    pss_set_word(out, "severity", alert->severity == PSS_ERROR ? "ERROR" : "WARNING");
    pss_set_word(pss_set_object(out, "code"), "value", alert->rule);
    for (; *next < finding->away.n && finding->away.items[*next].change == file;
         ++*next) {
        const struct pss_edit *edit =
            &file->edits->items[finding->away.items[*next].edit];
        json_t *suggestion = pss_dump_object();
        set_range(suggestion, file->before, pss_lines_at(file->lines, edit->at),
            pss_lines_at(file->lines, edit->end));
        pss_set_text(suggestion, "text", edit->text);
        pss_append(suggestions, suggestion);
    }
    pss_set(out, "suggestions", suggestions);
    return out;
}

static bool
is_shown(const struct pss_alert *alert)
{
    return !alert->is_gone && !alert->is_suppressed;
}

static void
write_begin(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    json_t *head = pss_dump_object();
    set_source(head);
    pss_dump(out, head);
    out->n--; /* the object goes on */
    pss_buf_puts(out, ",\"diagnostics\":[");
}

static void
write_elements(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    for (size_t i = 0; i < alerts.n; i++) {
        const struct pss_alert *alert = &alerts.items[i];
        size_t next = 0;
        json_t *one =
            is_shown(alert) ? diagnostic_of(report, result, &alerts, alert) : NULL;
        for (; one; one = away_of(report, result, &alerts, alert, &next))
            pss_dump_element(out, report->n_findings++ == 0, one);
    }
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    pss_buf_puts(out, "\n]}\n");
}

static void
write_lines(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    for (size_t i = 0; i < alerts.n; i++) {
        const struct pss_alert *alert = &alerts.items[i];
        size_t next = 0;
        json_t *one =
            is_shown(alert) ? diagnostic_of(report, result, &alerts, alert) : NULL;
        for (; one; one = away_of(report, result, &alerts, alert, &next)) {
            set_source(one);
            pss_dump(out, one);
            pss_buf_putc(out, '\n');
        }
    }
}

const struct pss_writer pss_writer_rdjson = {
    .name = "rdjson",
    .takes_notes = true,
    .help = "for reviewdog, with suggestions",
    .begin = write_begin,
    .file = write_elements,
    .end = write_end,
};

const struct pss_writer pss_writer_rdjsonl = {
    .name = "rdjsonl",
    .takes_notes = true,
    .help = "the same, one diagnostic per line",
    .file = write_lines,
};
