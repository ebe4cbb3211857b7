/* Text: a line a finding for programs that read lines, a block a pod for people. */
#include "pss/base.h"

#include "pss/admit.h"
#include "pss/hidden.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "writers.h"

#define BOLD "\x1b[1m"
#define RED "\x1b[1;31m"
#define GREEN "\x1b[32m"
#define YELLOW "\x1b[33m"
#define END "\x1b[m"

enum { EXCERPT = 100 }; /* bytes of a source line that -v shows */

static void
put_coloured(struct pss_buf *out, const struct pss_report *report, const char *colour,
    const char *z)
{
    pss_buf_puts(out, report->is_coloured ? colour : "");
    pss_buf_puts(out, z);
    pss_buf_puts(out, report->is_coloured ? END : "");
}

/* Files that cannot be read or written are told of by the caller, on stderr. */
static void
put_failure(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_err *err)
{
    if (err->code != PSS_ERR_SYSTEM)
        pss_report_failure(out, report, result, err);
}

static bool
is_shown(const struct pss_report *report, const struct pss_finding *finding)
{
    if (report->is_verbose)
        return true;
    if (finding->outcome == PSS_SUPPRESSED)
        return false;
    if (!report->is_rest)
        return true;
    return !pss_outcome_is_done(finding->outcome) && finding->severity == PSS_ERROR;
}

static void
put_place(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, size_t at)
{
    struct pss_place place = pss_lines_at(&report->lines, at);
    pss_report_path(out, pss_str_of(result->path));
    pss_buf_printf(out, ":%zu:%zu: ", place.line, place.column);
}

/* Goes back n code points from `at`, not before `start`. */
static size_t
step_back(struct pss_str src, size_t start, size_t at, size_t n)
{
    for (; n > 0 && at > start; n--) {
        do
            at--;
        while (at > start && ((unsigned char)src.p[at] & 0xC0) == 0x80);
    }
    return at;
}

/* A piece of a line for eyes: what nobody would see, or a log would obey, is one blank.
 * Tabs stay, so that the caret's line has the same width. */
static void
put_source(struct pss_buf *out, struct pss_str text)
{
    while (text.n > 0) {
        uint32_t point;
        size_t n = pss_str_point(&point, text);
        bool is_odd = n == 0 || (pss_point_is_hidden(point) && point != '\t') ||
                      pss_starts_log_command(text);
        n = n > 0 ? n : 1;
        pss_buf_add(out, is_odd ? PSS_STR(" ") : (struct pss_str){text.p, n});
        text = (struct pss_str){text.p + n, text.n - n};
    }
}

/* The source line and a caret under the place. Of a long line, a piece. */
static void
put_excerpt(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, struct pss_span span)
{
    struct pss_str src = result->doc->src;
    size_t start = pss_line_start(src, span.at);
    size_t line_end = pss_line_end(src, span.at);
    size_t at = span.at < line_end ? span.at : line_end;
    size_t from =
        at - start > EXCERPT / 2 ? step_back(src, start, at, EXCERPT / 2) : start;
    size_t end = line_end - from > EXCERPT ? from + EXCERPT : line_end;
    while (end < line_end && ((unsigned char)src.p[end] & 0xC0) == 0x80)
        end++;
    size_t number = pss_lines_at(&report->lines, span.at).line;
    pss_buf_printf(out, "%7zu | %s", number, from > start ? "..." : "");
    put_source(out, (struct pss_str){src.p + from, end - from});
    pss_buf_printf(out, "%s\n        | %s", end < line_end ? "..." : "",
        from > start ? "   " : "");
    for (size_t i = from; i < at; i++)
        if (src.p[i] == '\t' || ((unsigned char)src.p[i] & 0xC0) != 0x80)
            pss_buf_putc(out, src.p[i] == '\t' ? '\t' : ' ');
    pss_buf_puts(out, report->is_coloured ? GREEN "^" : "^");
    size_t last = span.end < end ? span.end : end;
    for (size_t i = at + 1; i < last; i++)
        if (((unsigned char)src.p[i] & 0xC0) != 0x80)
            pss_buf_putc(out, '~');
    pss_buf_puts(out, report->is_coloured ? END "\n" : "\n");
}

/* ` (suppressed by comment: REASON)` */
static void
put_silencer(struct pss_buf *out, const struct pss_suppression *suppression)
{
    pss_buf_printf(out, " (suppressed by %s", pss_silencer_name(suppression->by));
    if (suppression->reason.n > 0) {
        pss_buf_puts(out, ": ");
        pss_report_clean(out, suppression->reason);
    }
    pss_buf_putc(out, ')');
}

/* `error: MESSAGE [RULE] (REMEDY)` */
static void
put_finding(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_finding *finding)
{
    bool is_error = finding->severity == PSS_ERROR;
    put_coloured(
        out, report, is_error ? RED : YELLOW, is_error ? "error:" : "warning:");
    pss_buf_putc(out, ' ');
    pss_report_clean(out, finding->message);
    pss_buf_printf(out, " [%s]", finding->rule);
    if (finding->outcome == PSS_SUPPRESSED)
        put_silencer(out, &finding->suppression);
    else if (is_error)
        pss_buf_printf(out, " (%s)", pss_report_remedy(result, finding));
    pss_buf_putc(out, '\n');
    if (report->is_verbose)
        put_excerpt(out, report, result, finding->span);
}

/* What a suppression does not do. */
static const char still_rejected[] =
    "admission heeds no suppression and would still reject it: it belongs in a "
    "namespace of its own";

/* ---- one line a finding ---- */

static void
put_reasons(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_reasons; i++) {
        put_place(out, report, result, pod->at);
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
put_rejection(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    if (!report->is_verbose || pod->n_suppressed == 0)
        return;
    put_place(out, report, result, pod->at);
    pss_buf_puts(out, "note: ");
    pss_report_object(out, pod->object);
    pss_buf_printf(out, ": %s\n", still_rejected);
}

/* What the modes of its namespace say. */
static void
put_admission(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    struct pss_buf before = {0};
    put_place(&before, report, result, pod->at);
    pss_buf_puts(&before, "note: ");
    pss_report_object(&before, pod->object);
    pss_buf_puts(&before, ": ");
    pss_admit_put(out, pod, pss_buf_str(&before));
    pss_buf_release(&before);
}

/* Where the lines of a pod that is no finding are due: left pods say why, templates
 * are named with -v. */
static bool
has_note(const struct pss_report *report, const struct pss_pod_result *pod)
{
    if (pod->outcome == PSS_TEMPLATE)
        return report->is_verbose;
    return pod->outcome == PSS_LEFT && !report->is_quiet;
}

static void
write_lines(
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
            put_failure(out, report, result, err);
        }
        for (; pod < result->pods.n; pod++) {
            const struct pss_pod_result *row = &result->pods.items[pod];
            if (finding && row->at > finding->span.at)
                break;
            if (row->standing && report->is_verbose)
                put_admission(out, report, result, row);
            if (has_note(report, row))
                put_reasons(out, report, result, row);
            put_rejection(out, report, result, row);
        }
        if (!finding || !is_shown(report, finding))
            continue;
        put_place(out, report, result, finding->span.at);
        put_finding(out, report, result, finding);
        if (finding->note.n == 0 || !pss_outcome_is_done(finding->outcome) ||
            report->is_quiet)
            continue;
        put_place(out, report, result, finding->span.at);
        pss_buf_puts(out, "note: ");
        pss_report_clean(out, finding->note);
        pss_buf_putc(out, '\n');
    }
}

/* ---- one block a pod ---- */

/* Texts that were said, so that none is said twice. */
struct said {
    struct pss_str items[PSS_MAX_RULES];
    size_t n;
};

/* True the first time. */
static bool
is_news(struct said *said, struct pss_str text)
{
    for (size_t i = 0; i < said->n; i++)
        if (pss_str_eq(said->items[i], text))
            return false;
    if (said->n == PSS_COUNT(said->items))
        return false;
    said->items[said->n++] = text;
    return true;
}

/* The rules of one class whose findings are done: `harden: runAsNonRoot, runAsUser`. */
static bool
put_rules_of(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod, enum pss_repair class, const char *before)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    struct said said = {.n = 0};
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (items[i].repair != class || !pss_outcome_is_done(items[i].outcome) ||
            !is_news(&said, pss_str_of(items[i].rule)))
            continue;
        if (said.n == 1)
            pss_buf_printf(out, "%s%s: ", before, pss_repair_name(class));
        pss_buf_puts(out, said.n == 1 ? "" : ", ");
        pss_buf_puts(out, items[i].rule);
    }
    return said.n > 0;
}

static void
put_rules(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    static const enum pss_repair classes[] = {PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE};
    bool has_some = false;
    for (size_t i = 0; i < PSS_COUNT(classes); i++)
        has_some |= put_rules_of(out, result, pod, classes[i], has_some ? "; " : "");
    pss_buf_putc(out, '\n');
}

static void
put_notes(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    struct said said = {.n = 0};
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (items[i].note.n == 0 || !is_news(&said, items[i].note))
            continue;
        pss_buf_puts(out, "  note: ");
        pss_report_clean(out, items[i].note);
        pss_buf_putc(out, '\n');
    }
}

/* What is done about the pod, or why nothing. */
static void
put_outcome(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    bool is_all = pss_outcome_is_done(pod->outcome);
    bool is_written = result->is_written && pod->is_edited;
    if (is_all || pod->is_edited) {
        pss_buf_puts(out, "  ");
        put_coloured(out, report, GREEN, is_written ? "fixed" : "fixable with --fix");
        pss_buf_puts(out, is_all ? " " : " in part ");
        put_rules(out, result, pod);
        put_notes(out, result, pod);
    }
    if (pod->outcome != PSS_LEFT)
        return;
    for (size_t i = 0; i < pod->n_reasons; i++) {
        pss_buf_puts(out, "  ");
        put_coloured(
            out, report, YELLOW, pod->is_edited ? "still fails:" : "left as it is:");
        pss_buf_putc(out, ' ');
        pss_report_clean(out, pod->reasons[i]);
        pss_buf_putc(out, '\n');
    }
    if (pod->reach != PSS_MANUAL)
        pss_buf_printf(out, "  %s would fix it\n", pss_tally_option(pod->reach));
}

/* Findings that the verdict's sentence does not speak of, or all of them. */
static void
put_findings(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_findings; i++) {
        const struct pss_finding *finding =
            &result->findings.items[pod->first_finding + i];
        bool is_in_verdict = finding->check && !pod->is_allowed;
        if (!is_shown(report, finding) || (is_in_verdict && !report->is_verbose))
            continue;
        struct pss_place place = pss_lines_at(&report->lines, finding->span.at);
        pss_buf_printf(out, "  %zu:%zu: ", place.line, place.column);
        put_finding(out, report, result, finding);
    }
}

static bool
has_block(const struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_findings; i++)
        if (is_shown(report, &result->findings.items[pod->first_finding + i]))
            return true;
    return pod->outcome == PSS_LEFT;
}

static void
put_block(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    pss_buf_puts(out, report->is_coloured ? BOLD : "");
    pss_report_path(out, pss_str_of(result->path));
    pss_buf_printf(out, ":%zu ", pss_lines_at(&report->lines, pod->at).line);
    pss_report_object(out, pod->object);
    pss_buf_puts(out, report->is_coloured ? END "\n" : "\n");
    bool is_said = pss_admit_put(out, pod, PSS_STR("  "));
    if (!pod->is_allowed && !is_said) {
        pss_buf_printf(out, "  would violate PodSecurity \"%s:%.*s\": ",
            pss_level_name(pod->policy.level), PSS_FMT(pod->policy.version));
        pss_report_clean(out, pod->details);
        pss_buf_putc(out, '\n');
    }
    put_findings(out, report, result, pod);
    put_outcome(out, report, result, pod);
    if (report->is_verbose && pod->n_suppressed > 0)
        pss_buf_printf(out, "  note: %s\n", still_rejected);
    pss_buf_putc(out, '\n');
}

/* Findings that belong to no pod's block, up to an offset: of patches, of suppressions. */
static void
put_others(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, size_t *next, size_t end)
{
    for (; *next < end; ++*next) {
        const struct pss_finding *finding = &result->findings.items[*next];
        if (!is_shown(report, finding))
            continue;
        put_place(out, report, result, finding->span.at);
        put_finding(out, report, result, finding);
    }
}

static void
write_blocks(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    size_t failure = 0;
    size_t other = 0;
    for (size_t i = 0; i <= result->pods.n; i++) {
        const struct pss_pod_result *pod =
            i < result->pods.n ? &result->pods.items[i] : NULL;
        put_others(
            out, report, result, &other, pod ? pod->first_finding : result->findings.n);
        for (; failure < result->failures.n; failure++) {
            const struct pss_err *err = result->failures.items[failure].err;
            if (pod && err->at > pod->at)
                break;
            put_failure(out, report, result, err);
        }
        if (!pod)
            break;
        if (pod->object && has_block(report, result, pod))
            put_block(out, report, result, pod);
        other = pod->first_finding + pod->n_findings;
        if (pod->outcome == PSS_TEMPLATE && report->is_verbose)
            put_reasons(out, report, result, pod);
    }
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    if (!result->doc)
        return;
    if (report->is_blocks)
        write_blocks(out, report, result);
    else
        write_lines(out, report, result);
}

const struct pss_writer pss_writer_text = {
    .name = "text",
    .help = "for people: one line a finding, on a terminal one block a pod",
    .is_log = true,
    .file = write_file,
};
