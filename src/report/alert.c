/* Collects alerts and puts them in order. */
#include "pss/base.h"

#include "pss/alert.h"
#include "pss/moved.h"
#include "pss/name.h"
#include "pss/notice.h"
#include "pss/pod.h"
#include "pss/start.h"

struct collector {
    struct pss_alerts *alerts;
    const struct pss_report *report;
    const struct pss_result *result;
    struct pss_moved moved;
};

/* ---- places ---- */

static struct pss_place
place_at(const struct collector *c, size_t at)
{
    if (!c->result->doc || at == PSS_ERR_NOWHERE)
        return (struct pss_place){1, 1, 1};
    return pss_moved_place(&c->moved, at);
}

/* ---- messages ---- */

/* `Deployment/web: ` */
static void
put_object(struct pss_buf *out, const struct pss_object *object)
{
    if (!object)
        return;
    pss_report_object(out, object);
    pss_buf_puts(out, ": ");
}

static struct pss_str
take(const struct collector *c, struct pss_buf *text)
{
    struct pss_str copy = pss_arena_copy(c->alerts->mem, pss_buf_str(text));
    pss_buf_release(text);
    return copy;
}

static struct pss_str
message_of(
    const struct collector *c, const struct pss_object *object, struct pss_str message)
{
    struct pss_buf text = {0};
    put_object(&text, object);
    pss_report_clean(&text, message);
    return take(c, &text);
}

static struct pss_str
reasons_of(const struct collector *c, const struct pss_pod_result *pod)
{
    struct pss_buf text = {0};
    pss_report_object(&text, pod->object);
    pss_buf_puts(&text, pod->is_edited ? " still fails: " : " is left as it is: ");
    for (size_t i = 0; i < pod->n_reasons; i++) {
        pss_buf_puts(&text, i > 0 ? "; " : "");
        pss_report_clean(&text, pod->reasons[i]);
    }
    return take(c, &text);
}

/* ---- alerts ---- */

static void
add(struct collector *c, struct pss_alert alert, size_t at, size_t end)
{
    alert.order = c->alerts->n;
    alert.at = at;
    alert.start = place_at(c, at);
    alert.end = place_at(c, end);
    PSS_PUSH(c->alerts->mem, c->alerts, alert);
}

static void
add_findings(struct collector *c)
{
    const struct pss_result *result = c->result;
    const size_t *order = pss_report_order(result);
    if (result->findings.n > 0 && !c->moved.after) {
        pss_fixes_of(&c->alerts->fixes, result, order);
        c->alerts->has_fixes = true;
    }
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[order[i]];
        const struct pss_pod_result *pod = pss_report_pod(result, finding);
        struct pss_alert alert = {
            .kind = PSS_ALERT_FINDING,
            .severity = finding->severity,
            .finding = finding,
            .pod = pod,
            .rule = finding->rule,
            .message =
                message_of(c, pod ? pod->object : finding->object, finding->message),
            .is_gone = finding->outcome == PSS_FIXED,
            .is_suppressed = finding->outcome == PSS_SUPPRESSED,
            .number = i,
        };
        add(c, alert, finding->span.at, finding->span.end);
    }
}

/* True if no finding says that something is wrong with the pod. */
static bool
is_silent(const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_kustomized *more =
        pod->rendered ? pod->rendered->kustomized : NULL;
    if (more && more->is_follower)
        return false;
    for (size_t i = 0; more && i < more->n_told; i++)
        if (more->told[i].finding->severity == PSS_ERROR &&
            more->told[i].finding->outcome != PSS_SUPPRESSED)
            return false;
    for (size_t i = 0; i < pod->n_findings; i++) {
        const struct pss_finding *finding =
            &result->findings.items[pod->first_finding + i];
        if (finding->severity == PSS_ERROR && finding->outcome != PSS_SUPPRESSED)
            return false;
    }
    return true;
}

/* Such a pod makes the run exit with 1: it must not be missing. */
static void
add_left(struct collector *c)
{
    for (size_t i = 0; i < c->result->pods.n; i++) {
        const struct pss_pod_result *pod = &c->result->pods.items[i];
        if (!pod->object || pod->outcome != PSS_LEFT || !is_silent(c->result, pod))
            continue;
        struct pss_alert alert = {
            .kind = PSS_ALERT_LEFT,
            .severity = PSS_WARNING,
            .pod = pod,
            .rule = PSS_NOTICE_LEFT,
            .message = reasons_of(c, pod),
        };
        add(c, alert, pod->at, pod->at);
    }
}

/* Where a writer tells of notes, and they are wanted everywhere (--notes=all). */
static void
add_notes(struct collector *c)
{
    for (size_t i = 0; i < c->result->pods.n; i++) {
        const struct pss_pod_result *pod = &c->result->pods.items[i];
        struct pss_note_walk walk = {.with_quiet = true};
        struct pss_note note;
        if (!pod->is_noted_everywhere || !pss_notes_are_told(pod))
            continue;
        while (pss_notes_next(&note, &walk, pod)) {
            struct pss_alert alert = {
                .kind = PSS_ALERT_NOTE,
                .severity = PSS_WARNING,
                .pod = pod,
                .rule = note.name,
                .message = message_of(c, pod->object, note.text),
            };
            add(c, alert, pod->at, pod->at);
        }
    }
}

static void
add_errors(struct collector *c)
{
    for (size_t i = 0; i < c->result->failures.n; i++) {
        const struct pss_err *err = c->result->failures.items[i].err;
        struct pss_alert alert = {
            .kind = PSS_ALERT_ERROR,
            .severity = PSS_ERROR,
            .rule = PSS_NOTICE_REFUSED,
            .message = message_of(c, NULL, err->message),
        };
        add(c, alert, err->at, err->at);
    }
}

static int
by_place(const void *a, const void *b)
{
    const struct pss_alert *x = a;
    const struct pss_alert *y = b;
    /* What has no place comes first. */
    size_t x_at = x->at + 1;
    size_t y_at = y->at + 1;
    if (x_at != y_at)
        return x_at < y_at ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Chooses the violation that says why a pod is left. */
static void
mark_reasons(struct pss_alerts *alerts, const struct pss_result *result)
{
    bool *is_told = PSS_NEW_N(alerts->mem, bool, result->pods.n);
    const struct pss_pod_result *home = NULL;
    for (size_t i = 0; i < alerts->n; i++) {
        struct pss_alert *alert = &alerts->items[i];
        bool is_open = alert->kind == PSS_ALERT_FINDING &&
                       alert->severity == PSS_ERROR && !alert->is_gone &&
                       !alert->is_suppressed;
        if (!is_open || !alert->pod || alert->pod->outcome != PSS_LEFT)
            continue;
        if (alert->finding->home) { /* it may stand in another file */
            alert->has_reasons = alert->pod != home;
            home = alert->pod;
            continue;
        }
        size_t pod = (size_t)(alert->pod - result->pods.items);
        alert->has_reasons = !is_told[pod];
        is_told[pod] = true;
    }
}

void
pss_alerts_of(
    struct pss_alerts *out, struct pss_report *report, const struct pss_result *result)
{
    if (!result->doc && !report->mem)
        report->mem = pss_arena_new();
    *out = (struct pss_alerts){.mem = result->doc ? result->doc->mem : report->mem};
    out->name = pss_name_below(&out->is_outside, out->mem,
        report->top ? report->top : report->cwd, report->cwd, result->path);
    struct collector c = {.alerts = out, .report = report, .result = result};
    pss_moved_start(&c.moved, out->mem, result, result->is_written);
    if (result->doc)
        add_findings(&c);
    add_left(&c);
    if (report->writer->takes_notes)
        add_notes(&c);
    add_errors(&c);
    if (out->n > 0)
        qsort(out->items, out->n, sizeof(out->items[0]), by_place);
    mark_reasons(out, result);
}

const char *
pss_alert_start(const struct pss_result *result, const struct pss_alert *alert)
{
    const struct pss_pod_result *pod = alert->pod;
    bool is_first = alert->finding && pod && pod->n_runs > 0 &&
                    alert->finding->pod < result->pods.n &&
                    alert->finding == &result->findings.items[pod->first_finding];
    return is_first && pss_outcome_is_done(alert->finding->outcome)
               ? pss_start_name(pss_start_of(pod))
               : "";
}

void
pss_alert_put_start(
    struct pss_buf *out, const struct pss_result *result, const struct pss_alert *alert)
{
    const char *start = pss_alert_start(result, alert);
    if (start[0] != '\0')
        pss_buf_printf(out, " (starts: %s)", start);
}

size_t
pss_alerts_count_fixes(const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    return alerts->has_fixes && alert->finding
               ? pss_fixes_count(&alerts->fixes, alert->number)
               : 0;
}

const char *
pss_alert_remedy(const struct pss_result *result, const struct pss_alert *alert)
{
    bool is_error = alert->kind == PSS_ALERT_FINDING && alert->severity == PSS_ERROR;
    return is_error ? pss_report_remedy(result, alert->finding) : "";
}
