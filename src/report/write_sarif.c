/* SARIF 2.1.0, with what GitHub's code scanning asks for and the repairs as fixes. Of its
 * limits the one on results can be met: a run with more is refused, so the worst come
 * first and the rest is left out. There is one run, a location a result, and a rule has
 * four tags at most. */
#include "pss/base.h"

#include <inttypes.h>

#include "fingerprint.h"
#include "pss/alert.h"
#include "pss/dump.h"
#include "pss/notice.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/start.h"
#include "pss/tally.h"
#include "sarifparts.h"
#include "writers.h"

enum { HASH_TEXT = 64 };
enum { MOST_RESULTS = 25000 };                      /* of a run */
enum { GRAVE, SERIOUS, MILD, SUPPRESSED, N_RANKS }; /* parts that wait */
_Static_assert((int)N_RANKS <= (int)PSS_REPORT_PARTS, "a part for each rank");

/* ---- rules ---- */

static json_t *
rule_of(const char *id, const char *title, const char *rationale, bool is_error)
{
    json_t *out = pss_dump_object();
    pss_set_word(out, "id", id);
    pss_sarif_message(out, "shortDescription", pss_str_of(title));
    pss_sarif_message(out, "fullDescription", pss_str_of(rationale));
    struct pss_buf help = {0};
    pss_buf_printf(&help,
        "%s\n\npss-fix --explain=%s names the fields and what a repair does.",
        rationale, id);
    json_t *texts = pss_set_object(out, "help");
    pss_set_text(texts, "text", pss_buf_str(&help));
    help.n = 0;
    pss_buf_printf(&help,
        "%s\n\n`pss-fix --explain=%s` names the fields and what a repair does.",
        rationale, id);
    pss_set_text(texts, "markdown", pss_buf_str(&help));
    help.n = 0;
    pss_rule_page(&help, id);
    pss_set_text(out, "helpUri", pss_buf_str(&help));
    pss_buf_release(&help);
    json_t *configuration = pss_set_object(out, "defaultConfiguration");
    pss_set_word(configuration, "level", is_error ? "error" : "warning");
    return out;
}

/* Numbers as GitHub ranks them: what breaks out of the baseline is high. */
static json_t *
rule_of_check(const struct pss_check *check)
{
    json_t *out = rule_of(check->id, check->title, check->rationale, true);
    json_t *properties = pss_set_object(out, "properties");
    json_t *tags = pss_set_array(properties, "tags");
    pss_append(tags, json_string("security"));
    pss_append(tags, json_string("kubernetes"));
    pss_append(tags, json_string("pod-security-standards"));
    pss_append(tags, json_string(pss_level_name(check->level)));
    pss_set_word(properties, "precision", "very-high");
    pss_set_word(
        properties, "security-severity", check->level == PSS_BASELINE ? "8.0" : "5.0");
    return out;
}

static json_t *
rule_of_notice(const struct pss_notice *notice)
{
    bool is_error = strcmp(notice->id, PSS_NOTICE_REFUSED) == 0;
    json_t *out = rule_of(notice->id, notice->title, notice->rationale, is_error);
    json_t *tags = pss_set_array(pss_set_object(out, "properties"), "tags");
    pss_append(tags, json_string("kubernetes"));
    return out;
}

static json_t *
driver_of(void)
{
    json_t *out = pss_dump_object();
    pss_set_word(out, "name", PACKAGE_NAME);
    pss_set_word(out, "version", PACKAGE_VERSION);
    pss_set_word(out, "semanticVersion", PACKAGE_VERSION);
    pss_set_word(out, "informationUri", PACKAGE_URL);
    json_t *rules = pss_set_array(out, "rules");
    for (size_t i = 0; pss_check_at(i); i++)
        pss_append(rules, rule_of_check(pss_check_at(i)));
    for (size_t i = 0; pss_notice_at(i); i++)
        pss_append(rules, rule_of_notice(pss_notice_at(i)));
    return out;
}

/* The number of a rule in the list above. */
static size_t
index_of(const char *rule)
{
    size_t n = 0;
    for (; pss_check_at(n); n++)
        if (strcmp(pss_check_at(n)->id, rule) == 0)
            return n;
    for (size_t i = 0; pss_notice_at(i); i++)
        if (strcmp(pss_notice_at(i)->id, rule) == 0)
            return n + i;
    return SIZE_MAX;
}

/* ---- places ---- */

static void
set_location(
    json_t *out, const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    json_t *location = pss_dump_object();
    pss_append(pss_set_array(out, "locations"), location);
    json_t *place = pss_set_object(location, "physicalLocation");
    pss_sarif_artifact(place, alerts);
    pss_sarif_region(place, "region", alert->start, alert->end);
    if (!alert->pod || !alert->pod->object)
        return;
    struct pss_buf name = {0};
    pss_report_object(&name, alert->pod->object);
    json_t *object = pss_dump_object();
    pss_set_text(object, "fullyQualifiedName", pss_buf_str(&name));
    pss_set_word(object, "kind", "resource");
    pss_append(pss_set_array(location, "logicalLocations"), object);
    pss_buf_release(&name);
}

/* ---- results ---- */

static void
set_fingerprint(
    json_t *out, const struct pss_line_prints *prints, const struct pss_alert *alert)
{
    size_t line = alert->start.line - 1;
    if (line >= prints->n)
        return;
    char text[HASH_TEXT];
    snprintf(text, sizeof(text), "%" PRIx64 ":%zu", prints->hashes[line],
        prints->counts[line]);
    pss_set_word(
        pss_set_object(out, "partialFingerprints"), "primaryLocationLineHash", text);
}

static void
set_properties(
    json_t *out, const struct pss_result *result, const struct pss_alert *alert)
{
    const struct pss_finding *finding = alert->finding;
    if (!finding)
        return;
    json_t *properties = pss_set_object(out, "properties");
    if (finding->field.n > 0)
        pss_set_text(properties, "field", finding->field);
    if (finding->container.n > 0)
        pss_set_text(properties, "container", finding->container);
    pss_set_word(properties, "remedy", pss_report_remedy(result, finding));
    if (alert->pod && alert->pod->n_runs > 0)
        pss_set_word(properties, "start", pss_start_name(pss_start_of(alert->pod)));
    if (!alert->has_reasons)
        return;
    json_t *reasons = pss_set_array(properties, "reasons");
    for (size_t i = 0; i < alert->pod->n_reasons; i++)
        pss_append(reasons, pss_dump_text(alert->pod->reasons[i]));
}

static json_t *
result_of(const struct pss_report *report, const struct pss_result *result,
    const struct pss_alerts *alerts, const struct pss_alert *alert,
    const struct pss_line_prints *prints)
{
    json_t *out = pss_dump_object();
    pss_set_word(out, "ruleId", alert->rule);
    size_t index = index_of(alert->rule);
    if (index != SIZE_MAX)
        pss_set_number(out, "ruleIndex", index);
    pss_set_word(out, "level",
        alert->kind == PSS_ALERT_NOTE  ? "note"
        : alert->severity == PSS_ERROR ? "error"
                                       : "warning");
    pss_sarif_message(out, "message", alert->message);
    set_location(out, alerts, alert);
    pss_sarif_roots(out, report, alerts, alert);
    set_fingerprint(out, prints, alert);
    pss_sarif_fixes(out, report, alerts, alert);
    if (alert->is_suppressed) {
        const struct pss_suppression *by = &alert->finding->suppression;
        json_t *suppression = pss_dump_object();
        bool is_outside = by->by == PSS_SILENCED_BY_BASELINE;
        pss_set_word(suppression, "kind", is_outside ? "external" : "inSource");
        if (by->reason.n > 0)
            pss_set_text(suppression, "justification", by->reason);
        pss_append(pss_set_array(out, "suppressions"), suppression);
    }
    set_properties(out, result, alert);
    return out;
}

/* ---- the file ---- */

static void
write_begin(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    pss_buf_puts(out, "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
                      "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":");
    pss_dump(out, driver_of());
    pss_buf_puts(out,
        "},\n\"columnKind\":\"unicodeCodePoints\",\"originalUriBaseIds\":{\"" PSS_SARIF_ROOT
        "\":{\"description\":{\"text\":\"The top of the repository, or the directory "
        "that "
        "pss-fix ran in.\"}}},\n\"results\":[");
}

/* What cannot be judged, or breaks out of the baseline, is the worst. */
static size_t
rank_of(const struct pss_alert *alert)
{
    if (alert->is_suppressed)
        return SUPPRESSED;
    if (alert->severity == PSS_WARNING)
        return MILD;
    const struct pss_check *check = alert->finding ? alert->finding->check : NULL;
    return check && check->level == PSS_RESTRICTED ? SERIOUS : GRAVE;
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    (void)out;
    struct pss_alerts alerts;
    pss_alerts_of(&alerts, report, result);
    struct pss_line_prints prints = {0};
    if (alerts.n > 0 && result->doc)
        pss_fingerprint_lines(
            &prints, alerts.mem, result->is_written ? result->text : result->doc->src);
    for (size_t i = 0; i < alerts.n; i++) {
        size_t rank = rank_of(&alerts.items[i]);
        if (alerts.items[i].is_gone || report->rows[rank]++ >= MOST_RESULTS)
            continue;
        pss_dump_element(&report->parts[rank], false,
            result_of(report, result, &alerts, &alerts.items[i], &prints));
    }
}

/* The first n results of a rank, each a comma and a line. */
static void
put_results(struct pss_buf *out, struct pss_str part, size_t n, bool is_first)
{
    size_t end = 0;
    if (n == 0)
        return;
    for (size_t i = 0; i < n; i++) {
        end = pss_str_find(part, PSS_STR(",\n"), end + 1);
        end = end == SIZE_MAX ? part.n : end;
    }
    size_t start = is_first && end > 0 ? 1 : 0;
    pss_buf_add(out, (struct pss_str){part.p + start, end - start});
}

static void
put_notification(struct pss_buf *out, size_t *n, struct pss_str message)
{
    if (message.n == 0)
        return;
    json_t *notification = pss_dump_object();
    pss_set_word(notification, "level", "warning");
    pss_sarif_message(notification, "message", message);
    pss_buf_puts(out, *n == 0 ? ",\"toolExecutionNotifications\":[" : "");
    pss_dump_element(out, (*n)++ == 0, notification);
}

/* What had no room, and what was not looked at. */
static void
put_notifications(struct pss_buf *out, const struct pss_report *report)
{
    size_t n = 0;
    struct pss_buf text = {0};
    put_notification(out, &n, pss_buf_str(&report->warning));
    for (size_t i = 0; pss_tally_gap(&text, report->tally, i); i++) {
        put_notification(out, &n, pss_buf_str(&text));
        text.n = 0;
    }
    pss_buf_puts(out, n > 0 ? "\n]" : "");
    pss_buf_release(&text);
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    size_t all = 0;
    size_t room = MOST_RESULTS;
    for (size_t i = 0; i < N_RANKS; i++) {
        size_t n = report->rows[i] < room ? report->rows[i] : room;
        put_results(out, pss_buf_str(&report->parts[i]), n, room == MOST_RESULTS);
        all += report->rows[i];
        room -= n;
    }
    if (all > MOST_RESULTS) {
        pss_tally_number(&report->warning, all);
        pss_buf_puts(&report->warning, " results, and code scanning takes ");
        pss_tally_number(&report->warning, MOST_RESULTS);
        pss_buf_puts(&report->warning, " of a run: the worst are in the report, ");
        pss_tally_number(&report->warning, all - MOST_RESULTS);
        pss_buf_puts(&report->warning, " are left out");
    }
    bool is_whole = report->tally->refused == 0 && !report->has_failed;
    pss_buf_printf(out, "\n],\"invocations\":[{\"executionSuccessful\":%s",
        is_whole ? "true" : "false");
    put_notifications(out, report);
    pss_buf_puts(out, "}]}]}\n");
}

const struct pss_writer pss_writer_sarif = {
    .name = "sarif",
    .takes_notes = true,
    .help = "SARIF 2.1.0 with fixes, as GitHub's code scanning wants it",
    .is_rooted = true,
    .begin = write_begin,
    .file = write_file,
    .end = write_end,
};
