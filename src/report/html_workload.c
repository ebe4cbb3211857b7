/* Writes one workload. */
#include "pss/base.h"

#include "html.h"
#include "html_workload.h"
#include "pss/apply.h"
#include "pss/pod.h"
#include "pss/spaces.h"
#include "pss/start.h"
#include "pss/tally.h"
#include "pss/udiff.h"
#include "rows.h"
#include "text.h"
#include "waits.h"

enum {
    CONTEXT = 3,        /* lines around an edit */
    MOST_APART = 4096,  /* bytes between two edits of one piece of a diff */
    MOST_PIECE = 20000, /* bytes of the text under one piece */
};

struct pss_str
pss_html_space(const struct pss_pod_result *pod)
{
    return pod->standing ? pod->standing->space : pod->object->space;
}

/* ---- edits ---- */

void
pss_html_edits_of(struct pss_html_edits *out, const struct pss_result *result)
{
    struct pss_arena *mem = result->doc->mem;
    size_t n = result->edits.n;
    size_t pods = result->pods.n;
    out->items = PSS_NEW_N(mem, const struct pss_edit *, n);
    out->starts = PSS_NEW_N(mem, size_t, pods + 2);
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < n; i++) {
            const struct pss_edit *edit = &result->edits.items[i];
            size_t pod = edit->finding < result->findings.n
                             ? result->findings.items[edit->finding].pod
                             : PSS_NOWHERE;
            if (pod >= pods)
                continue;
            if (pass == 0)
                out->starts[pod + 2]++;
            else
                out->items[out->starts[pod + 1]++] = edit;
        }
        for (size_t i = 2; pass == 0 && i < pods + 2; i++)
            out->starts[i] += out->starts[i - 1];
    }
}

/* Some lines before and behind a run of edits. */
static struct pss_span
piece_around(const struct pss_lines *lines, size_t at, size_t end)
{
    at = pss_lines_start(lines, at);
    for (int i = 0; i < CONTEXT && at > 0; i++)
        at = pss_lines_start(lines, at - 1);
    end = pss_lines_next(lines, end);
    for (int i = 1; i < CONTEXT; i++)
        end = pss_lines_next(lines, end);
    return pss_span_of(at, end);
}

/* The hunks of a diff, behind the lines that name the file and the place. */
static void
put_hunks(struct pss_buf *out, struct pss_str diff)
{
    size_t at = pss_str_find(diff, PSS_STR("\n@@"), 0);
    while (at < diff.n) {
        at = pss_line_next(diff, at + 1);
        size_t next = pss_str_find(diff, PSS_STR("\n@@"), at);
        size_t end = next < diff.n ? next + 1 : diff.n;
        pss_html_diff(out, (struct pss_str){diff.p + at, end - at});
        if (next < diff.n)
            pss_buf_puts(out, "\xE2\x8B\xAE\n");
        at = next;
    }
}

static void
put_piece(struct pss_buf *out, const struct pss_result *result,
    const struct pss_edit *const *items, size_t n)
{
    struct pss_arena *mem = result->doc->mem;
    struct pss_str src = result->doc->src;
    struct pss_span span =
        piece_around(&result->doc->lines, items[0]->at, items[n - 1]->end);
    pss_buf_printf(
        out, "<pre>line %zu\n", pss_lines_at(&result->doc->lines, items[0]->at).line);
    if (span.end - span.at > MOST_PIECE) {
        pss_buf_puts(out, "too long for this page: pss-fix -d shows it</pre>\n");
        return;
    }
    struct pss_edits moved = {.mem = mem};
    for (size_t i = 0; i < n; i++) {
        struct pss_edit edit = *items[i];
        edit.at -= span.at;
        edit.end -= span.at;
        pss_edits_add(&moved, edit);
    }
    struct pss_buf diff = {0};
    if (!pss_edits_settle(&moved))
        pss_udiff_write(&diff, PSS_STR("x"),
            (struct pss_str){src.p + span.at, span.end - span.at}, &moved, false);
    put_hunks(out, pss_buf_str(&diff));
    pss_buf_release(&diff);
    pss_buf_puts(out, "</pre>\n");
}

/* The edits of one pod stand together, or at anchors far away. */
static void
put_diff(struct pss_buf *out, const struct pss_result *result,
    const struct pss_html_edits *edits, size_t number)
{
    const struct pss_edit *const *items = edits->items + edits->starts[number];
    size_t n = edits->starts[number + 1] - edits->starts[number];
    for (size_t first = 0, i = 1; i <= n; i++) {
        if (i < n && items[i]->at - items[i - 1]->end <= MOST_APART)
            continue;
        put_piece(out, result, items + first, i - first);
        first = i;
    }
}

/* ---- what is said ---- */

static bool
is_shown(const struct pss_report *report, const struct pss_finding *finding)
{
    (void)report;
    return finding->severity == PSS_ERROR || finding->outcome != PSS_SUPPRESSED;
}

/* One row per rule: line, rule, class, Kubernetes' sentence. */
static void
put_rules(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    struct pss_rows rows;
    pss_rows_of(&rows, report, result, pod, is_shown);
    if (rows.n == 0)
        return;
    pss_buf_puts(out, "<table class=\"rules\">");
    for (size_t i = 0; i < rows.n; i++) {
        const struct pss_row *row = &rows.items[i];
        pss_buf_printf(out, "<tr><td>%zu</td><td>%s",
            pss_moved_place(&report->places, row->first->span.at).line,
            row->first->rule);
        bool is_silent = row->first->outcome == PSS_SUPPRESSED;
        bool is_warning = row->first->severity != PSS_ERROR;
        pss_buf_printf(out, "</td><td>%s</td><td>",
            is_silent    ? "suppressed"
            : is_warning ? "warning"
                         : pss_repair_name(row->repair));
        pss_html_text(out, row->message);
        pss_buf_puts(out, "</td></tr>\n");
    }
    pss_buf_puts(out, "</table>\n");
}

/* The texts of the notes stand at the end of the page, each once. */
static void
put_start(struct pss_buf *out, const struct pss_pod_result *pod)
{
    if (pod->n_runs == 0 || !pss_notes_are_told(pod))
        return;
    pss_buf_printf(out, "<p>starts: %s", pss_start_name(pss_start_of(pod)));
    struct pss_note_walk walk = {0};
    struct pss_note note;
    const char *last = "";
    while (pss_notes_next(&note, &walk, pod)) {
        bool is_new = strcmp(last, note.name) != 0;
        if (is_new)
            pss_buf_printf(out, "; <a href=\"#notes\">%s</a>", note.name);
        last = note.name;
        if (note.container.n > 0) {
            pss_buf_puts(out, is_new ? " " : ", ");
            pss_html_text(out, note.container);
        }
    }
    if (pod->user.from && pod->user.number >= 0)
        pss_buf_printf(out, "; user %lld", (long long)pod->user.number);
    if (pss_apply_of(pod) != PSS_APPLY_NONE)
        pss_buf_printf(out, "; on apply: %s", pss_apply_say(pod));
    pss_buf_puts(out, "</p>\n");
}

static void
put_left(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    if (!pss_text_is_left(pod))
        return;
    struct pss_buf text = {0};
    pss_waits_say(&text, result, pod);
    pss_buf_puts(out, pod->is_edited ? "<p>still fails: " : "<p>left: ");
    pss_html_text(out, pss_buf_str(&text));
    pss_buf_puts(out, "</p>\n");
    pss_buf_release(&text);
}

/* ---- the workload ---- */

/* What becomes of the pod: a word for the filter, a colour, a text. */
struct fate {
    const char *word;
    const char *colour;
    const char *text;
};

static struct fate
fate_of(const struct pss_pod_result *pod)
{
    switch (pod->outcome) {
    case PSS_COMPLIANT:
        return (struct fate){"passes", "ok", "passes"};
    case PSS_FIXED:
        return (struct fate){"fixed", "ok", "fixed"};
    case PSS_FIXABLE:
        return (struct fate){"fixable", "fix", "--fix repairs the pod"};
    case PSS_SUPPRESSED:
        return (struct fate){"suppressed", "more", "suppressed"};
    case PSS_LEFT:
        if (pod->reach != PSS_MANUAL)
            return (struct fate){"more", "more", pss_tally_option(pod->reach)};
        return (struct fate){"hand", "hand", "needs a person"};
    case PSS_OUTCOME_ERROR:
    case PSS_TEMPLATE:
        break;
    }
    return (struct fate){"hand", "hand", "cannot be judged"};
}

static void
put_attributes(struct pss_buf *out, const struct pss_pod_result *pod,
    const struct fate *fate, struct pss_str owners)
{
    pss_buf_printf(out, " data-w=\"%s\" data-namespace=\"", fate->word);
    pss_html_text(out, pss_html_space(pod));
    pss_buf_puts(out, "\" data-owner=\"");
    pss_html_text(out, owners);
    pss_buf_puts(out, "\">");
}

static void
put_head(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod,
    const struct fate *fate)
{
    struct pss_buf name = {0};
    pss_report_object(&name, pod->object);
    pss_buf_puts(out, "<b>");
    pss_html_text(out, pss_buf_str(&name));
    pss_buf_release(&name);
    pss_buf_puts(out, "</b> <span class=\"dim\">");
    pss_html_text(out, pss_str_of(result->path));
    pss_buf_printf(out, ":%zu</span> <span class=\"tag %s\">%s</span>",
        pss_moved_place(&report->places, pod->at).line, fate->colour, fate->text);
}

void
pss_html_workload(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_html_edits *edits, size_t number,
    struct pss_str owners)
{
    const struct pss_pod_result *pod = &result->pods.items[number];
    struct fate fate = fate_of(pod);
    if (pod->outcome == PSS_COMPLIANT && pod->n_findings == 0) {
        pss_buf_puts(out, "<p class=\"pass\"");
        put_attributes(out, pod, &fate, owners);
        put_head(out, report, result, pod, &fate);
        pss_buf_puts(out, "</p>\n");
        return;
    }
    pss_buf_puts(out, "<details open");
    put_attributes(out, pod, &fate, owners);
    pss_buf_puts(out, "<summary>");
    put_head(out, report, result, pod, &fate);
    pss_buf_puts(out, "</summary><div>\n");
    if (!pod->is_allowed && pss_pod_is_judged(pod, false) && pod->n_findings > 0)
        pss_buf_printf(out, "<p>would violate PodSecurity &quot;%s:%.*s&quot;</p>\n",
            pss_level_name(pod->policy.level), PSS_FMT(pod->policy.version));
    put_rules(out, report, result, pod);
    put_left(out, result, pod);
    put_diff(out, result, edits, number);
    put_start(out, pod);
    pss_buf_puts(out, "</div></details>\n");
}
