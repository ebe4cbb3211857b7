/* One block per pod, for a person at a terminal. */
#include "pss/base.h"

#include "excerpt.h"
#include "paint.h"
#include "pss/admit.h"
#include "pss/notice.h"
#include "pss/pod.h"
#include "pss/words.h"
#include "rows.h"
#include "text.h"
#include "waits.h"

enum {
    LINE_WIDTH = 5,   /* columns of a row: the line number … */
    RULE_WIDTH = 25,  /* … the rule … */
    CLASS_WIDTH = 7,  /* … the class of the repair … */
    GAP = 2,          /* … and blanks between two of them */
    LEAST_WIDTH = 50, /* of a column of text: else it goes on below the rule */
    MESSAGE_COLUMN = LINE_WIDTH + GAP + RULE_WIDTH + GAP + CLASS_WIDTH + GAP,
};

/* ---- rows ---- */

/* The rule, and where the terminal can, a link to its page. */
static void
put_rule(struct pss_buf *out, const struct pss_report *report,
    const struct pss_finding *finding)
{
    if (report->has_links) {
        pss_buf_puts(out, "\x1b]8;;");
        pss_rule_page(out, finding->rule);
        pss_buf_puts(out, "\x1b\\");
    }
    pss_buf_puts(out, finding->rule);
    if (report->has_links)
        pss_buf_puts(out, "\x1b]8;;\x1b\\");
    for (size_t n = strlen(finding->rule); n < RULE_WIDTH; n++)
        pss_buf_putc(out, ' ');
}

static void
put_class(
    struct pss_buf *out, const struct pss_report *report, const struct pss_row *row)
{
    static const char *const colours[] = {[PSS_HARDEN] = PSS_GREEN,
        [PSS_REPLACE] = PSS_YELLOW,
        [PSS_UNSAFE] = PSS_RED,
        [PSS_MANUAL] = PSS_BOLD};
    const struct pss_finding *first = row->first;
    const char *word = pss_repair_name(row->repair);
    const char *colour = colours[row->repair];
    if (first->outcome == PSS_SUPPRESSED)
        word = "silent", colour = PSS_YELLOW;
    else if (first->severity != PSS_ERROR)
        word = "warning", colour = PSS_YELLOW;
    else if (first->outcome == PSS_FIXED)
        word = "fixed", colour = PSS_GREEN;
    pss_paint(out, report, colour, word);
    for (size_t n = strlen(word); n < CLASS_WIDTH; n++)
        pss_buf_putc(out, ' ');
}

/* Text that goes on below itself, or below the rule where there is little room. */
static void
put_wrapped(struct pss_buf *out, const struct pss_report *report, size_t column,
    struct pss_str text)
{
    bool has_room = report->width >= column + LEAST_WIDTH;
    pss_words_wrap(
        out, text, column, has_room ? column : LINE_WIDTH + GAP + GAP, report->width);
    pss_buf_putc(out, '\n');
}

static void
put_row(struct pss_buf *out, const struct pss_report *report, const struct pss_row *row)
{
    struct pss_place place = pss_moved_place(&report->places, row->first->span.at);
    pss_buf_printf(out, "%*zu%*s", LINE_WIDTH, place.line, GAP, "");
    put_rule(out, report, row->first);
    pss_buf_printf(out, "%*s", GAP, "");
    put_class(out, report, row);
    pss_buf_printf(out, "%*s", GAP, "");
    struct pss_buf text = {0};
    pss_report_clean(&text, row->message);
    if (row->first->outcome == PSS_SUPPRESSED)
        pss_text_silencer(&text, &row->first->suppression);
    put_wrapped(out, report, MESSAGE_COLUMN, pss_buf_str(&text));
    pss_buf_release(&text);
}

/* With -v: the source lines of a row. */
static void
put_excerpts(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod,
    const struct pss_rows *rows, const struct pss_row *row)
{
    if (!report->is_verbose)
        return;
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = row->start;; i = rows->next[i]) {
        pss_excerpt_put(out, report, items[i].span);
        if (i == row->last)
            break;
    }
}

/* A finding that no pod has. */
static void
put_finding(struct pss_buf *out, const struct pss_report *report,
    const struct pss_finding *finding)
{
    struct pss_row row = {
        .first = finding, .message = finding->message, .repair = finding->repair};
    put_row(out, report, &row);
    if (report->is_verbose)
        pss_excerpt_put(out, report, finding->span);
}

/* ---- what is said below the rows ---- */

/* `  WORD TEXT` */
static void
put_remark(struct pss_buf *out, const struct pss_report *report, const char *colour,
    const char *word, struct pss_str text)
{
    pss_buf_printf(out, "%*s", LINE_WIDTH + GAP, "");
    pss_paint(out, report, colour, word);
    pss_buf_putc(out, ' ');
    size_t column = LINE_WIDTH + GAP + strlen(word) + 1;
    pss_words_wrap(out, text, column, column, report->width);
    pss_buf_putc(out, '\n');
}

/* Each text once. */
static void
put_notes(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    struct pss_str last = PSS_STR("");
    for (size_t i = 0; i < pod->n_findings && !report->is_quiet; i++) {
        if (items[i].note.n == 0 || !pss_outcome_is_done(items[i].outcome) ||
            pss_str_eq(items[i].note, last))
            continue;
        last = items[i].note;
        struct pss_buf text = {0};
        pss_report_clean(&text, last);
        put_remark(out, report, "", "note:", pss_buf_str(&text));
        pss_buf_release(&text);
    }
}

static void
put_admission(struct pss_buf *out, const struct pss_report *report,
    const struct pss_pod_result *pod)
{
    struct pss_buf lines = {0};
    pss_admit_put(&lines, pod, PSS_STR(""), true);
    struct pss_str rest = pss_buf_str(&lines);
    while (rest.n > 0) {
        size_t n = pss_str_find(rest, PSS_STR("\n"), 0);
        pss_buf_printf(out, "%*s", LINE_WIDTH + GAP, "");
        pss_words_wrap(out, (struct pss_str){rest.p, n}, LINE_WIDTH + GAP,
            LINE_WIDTH + GAP + GAP, report->width);
        pss_buf_putc(out, '\n');
        rest = (struct pss_str){rest.p + n + 1, rest.n - n - 1};
    }
    pss_buf_release(&lines);
}

/* What is done about the pod, or why nothing. */
static void
put_outcome(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    bool is_done = pss_outcome_is_done(pod->outcome);
    if (pod->outcome == PSS_FIXABLE || (pod->is_edited && !result->is_written))
        put_remark(out, report, PSS_GREEN, "--fix",
            is_done ? PSS_STR("repairs the pod") : PSS_STR("repairs a part of it"));
    if (is_done || pod->is_edited)
        put_notes(out, report, result, pod);
    if (pss_text_is_left(pod)) {
        struct pss_buf text = {0};
        pss_waits_say(&text, result, pod);
        put_remark(out, report, PSS_YELLOW,
            pod->is_edited ? "still fails:" : "left:", pss_buf_str(&text));
        pss_buf_release(&text);
    }
    if (report->is_verbose && pod->n_suppressed > 0)
        put_remark(out, report, "", "note:", pss_str_of(pss_text_still_rejected));
}

/* ---- blocks ---- */

static void
put_head(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, size_t at, const struct pss_object *object)
{
    pss_buf_puts(out, report->is_coloured ? PSS_BOLD : "");
    pss_report_path(out, pss_str_of(result->path));
    pss_buf_printf(out, ":%zu", pss_moved_place(&report->places, at).line);
    pss_buf_puts(out, object ? " " : "");
    if (object)
        pss_report_object(out, object);
    pss_buf_puts(out, report->is_coloured ? PSS_PLAIN "\n" : "\n");
}

static bool
has_notes(const struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings && !report->is_quiet; i++)
        if (items[i].note.n > 0 && pss_outcome_is_done(items[i].outcome))
            return true;
    return false;
}

/* Of a pod that --fix repairs, what it does not. */
static bool
is_warning(const struct pss_report *report, const struct pss_finding *finding)
{
    return pss_text_shows(report, finding) && !pss_outcome_is_done(finding->outcome);
}

/* `is_folded`: a line for the file says what --fix repairs. */
static void
put_block(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod, bool is_folded)
{
    bool is_done = pss_outcome_is_done(pod->outcome);
    struct pss_rows rows;
    pss_rows_of(
        &rows, report, result, pod, is_folded && is_done ? is_warning : pss_text_shows);
    bool is_rest = report->is_rest && is_done;
    if (rows.n == 0 && !pss_text_is_left(pod) &&
        (is_rest || is_folded || !has_notes(report, result, pod)))
        return;
    put_head(out, report, result, pod->at, pod->object);
    for (size_t i = 0; i < rows.n; i++) {
        put_row(out, report, &rows.items[i]);
        put_excerpts(out, report, result, pod, &rows, &rows.items[i]);
    }
    put_admission(out, report, pod);
    put_outcome(out, report, result, pod);
    pss_buf_putc(out, '\n');
}

/* Findings that belong to no pod's block, up to an offset: of patches, of suppressions.
 * Where blocks are folded, a line for the file counts the warnings among them. */
static void
put_others(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, size_t *next, size_t end, bool is_folded)
{
    const struct pss_object *object = NULL;
    bool is_open = false; /* a block */
    for (; *next < end; ++*next) {
        const struct pss_finding *finding = &result->findings.items[*next];
        bool is_counted = is_folded && finding->severity != PSS_ERROR;
        if (is_counted || finding->home || !pss_text_shows(report, finding))
            continue;
        if (!is_open || finding->object != object) {
            pss_buf_puts(out, is_open ? "\n" : "");
            put_head(out, report, result, finding->span.at, finding->object);
        }
        is_open = true;
        object = finding->object;
        put_finding(out, report, finding);
    }
    pss_buf_puts(out, is_open ? "\n" : "");
}

void
pss_text_put_blocks(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, bool is_folded)
{
    size_t failure = 0;
    size_t other = 0;
    for (size_t i = 0; i <= result->pods.n; i++) {
        const struct pss_pod_result *pod =
            i < result->pods.n ? &result->pods.items[i] : NULL;
        put_others(out, report, result, &other,
            pod ? pod->first_finding : result->findings.n, is_folded);
        for (; failure < result->failures.n; failure++) {
            const struct pss_err *err = result->failures.items[failure].err;
            if (pod && err->at > pod->at)
                break;
            pss_text_failure(out, report, result, err);
        }
        if (!pod)
            break;
        if (pod->object && pod->rendered && pod->rendered->kustomized)
            pss_text_put_rendered(out, report, result, pod);
        else if (pod->object)
            put_block(out, report, result, pod, is_folded);
        other = pod->first_finding + pod->n_findings;
        if (pod->outcome == PSS_TEMPLATE && report->is_verbose)
            pss_text_reasons(out, report, result, pod);
    }
}
