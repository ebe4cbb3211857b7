/* One page for people: where the workloads are, what to do first, and each of them. */
#include "pss/base.h"

#include "html.h"
#include "html_workload.h"
#include "pss/notice.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/start.h"
#include "pss/tally.h"
#include "waits.h"
#include "writers.h"

enum { WORKLOADS, OTHERS, ERRORS }; /* parts that wait */
enum {
    MOST_WORKLOADS = 5000, /* that are shown */
    MOST_BYTES = 16000000, /* … and of them, in bytes */
    MOST_ERRORS = 1000,
    MOST_OTHERS = 1000,
    MOST_NEAREST = 10,
    MOST_NOTES = 1000,
    MOST_ROWS = 50, /* of a table */
};

struct pss_html_page {
    struct pss_groups all; /* one group of all pods */
    struct pss_groups spaces;
    struct pss_groups files;
    struct pss_groups left;
    struct pss_groups notes; /* "NAME: TEXT", of the start of pods */
};

static struct pss_html_page *
page_of(struct pss_report *report)
{
    if (!report->mem)
        report->mem = pss_arena_new();
    if (!report->page) {
        struct pss_arena *mem = report->mem;
        report->page = PSS_NEW(mem, struct pss_html_page);
        report->page->all.mem = mem;
        report->page->spaces.mem = mem;
        report->page->files.mem = mem;
        report->page->left.mem = mem;
        report->page->notes.mem = mem;
    }
    return report->page;
}

/* Each text once. */
static void
count_notes(struct pss_html_page *page, const struct pss_pod_result *pod)
{
    struct pss_note_walk walk = {0};
    struct pss_note note;
    if (pod->n_runs == 0 || !pss_notes_are_told(pod))
        return;
    while (pss_notes_next(&note, &walk, pod)) {
        struct pss_buf key = {0};
        pss_buf_printf(&key, "%s: %.*s", note.name, PSS_FMT(note.text));
        pss_groups_at(&page->notes, pss_buf_str(&key))->pods++;
        pss_buf_release(&key);
    }
}

static void
count(struct pss_html_page *page, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    pss_group_add(pss_groups_at(&page->all, PSS_STR("all")), result, pod);
    pss_group_add(pss_groups_at(&page->spaces, pss_html_space(pod)), result, pod);
    pss_group_add(pss_groups_at(&page->files, pss_str_of(result->path)), result, pod);
    count_notes(page, pod);
    if (pod->outcome == PSS_LEFT || pod->outcome == PSS_OUTCOME_ERROR)
        pss_groups_add_left(&page->left, result, pod);
}

static void
put_errors(struct pss_report *report, const struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++) {
        if (report->rows[ERRORS]++ >= MOST_ERRORS)
            continue;
        struct pss_buf line = {0};
        pss_report_failure(&line, report, result, result->failures.items[i].err);
        pss_buf_puts(&report->parts[ERRORS], "<li>");
        line.n -= line.n > 0; /* its line feed */
        pss_html_text(&report->parts[ERRORS], pss_buf_str(&line));
        pss_buf_puts(&report->parts[ERRORS], "</li>\n");
        pss_buf_release(&line);
    }
}

/* Findings that no pod has: of Namespaces, of unknown kinds, of suppressions. */
static void
put_others(struct pss_report *report, const struct pss_result *result)
{
    struct pss_buf *part = &report->parts[OTHERS];
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        const struct pss_pod_result *pod = pss_report_pod(result, finding);
        if ((pod && pod->object) || finding->outcome == PSS_SUPPRESSED ||
            report->rows[OTHERS]++ >= MOST_OTHERS)
            continue;
        pss_buf_puts(part, "<tr><td>");
        pss_html_text(part, pss_str_of(result->path));
        pss_buf_printf(part, ":%zu</td><td>%s</td><td>%s</td><td>",
            pss_moved_place(&report->places, finding->span.at).line, finding->rule,
            finding->severity == PSS_ERROR ? pss_report_remedy(result, finding)
                                           : "warning");
        pss_html_text(part, finding->message);
        pss_buf_puts(part, "</td></tr>\n");
    }
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    (void)out;
    put_errors(report, result);
    put_others(report, result);
    if (result->pods.n == 0 || !result->doc)
        return;
    struct pss_html_page *page = page_of(report);
    struct pss_str owners = report->owners_of
                                ? report->owners_of(report->owners, result->path)
                                : PSS_STR("");
    struct pss_html_edits edits;
    pss_html_edits_of(&edits, result);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object)
            continue;
        if (!pod->is_merged)
            count(page, result, pod);
        struct pss_buf *part = &report->parts[WORKLOADS];
        if (report->rows[WORKLOADS]++ < MOST_WORKLOADS && part->n < MOST_BYTES) {
            pss_html_workload(part, report, result, &edits, i, owners);
            report->shown[WORKLOADS]++;
        }
    }
}

/* ---- the end ---- */

static void
put_summary(struct pss_buf *out, const struct pss_report *report)
{
    struct pss_buf line = {0};
    pss_tally_summarise(&line, report->tally,
        report->is_policy_mixed ? NULL : &report->policy,
        report->is_fix ? PSS_DID_FIX : PSS_CHECKED);
    pss_buf_puts(out, "<p>");
    pss_html_text(out, (struct pss_str){line.p, line.n - (line.n > 0)});
    pss_buf_puts(out, "</p>\n");
    pss_buf_release(&line);
}

static void
put_rules(struct pss_buf *out, const struct pss_tally *tally)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    pss_tally_rules(rows, tally);
    if (tally->n_rules == 0)
        return;
    pss_html_section(out, "Rules", "");
    pss_buf_puts(out,
        "<table><thead><tr><th scope=\"col\">Rule</th>"
        "<th scope=\"col\" class=\"n\">violations</th>"
        "<th scope=\"col\" class=\"n\">by --fix</th>"
        "<th scope=\"col\" class=\"n\">warnings</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < tally->n_rules; i++) {
        size_t cells[] = {
            rows[i].n - rows[i].n_warnings, rows[i].n_done, rows[i].n_warnings};
        pss_buf_puts(out, "<tr><td><a href=\"");
        pss_rule_page(out, rows[i].rule);
        pss_buf_printf(out, "\">%s</a></td>", rows[i].rule);
        for (size_t k = 0; k < PSS_COUNT(cells); k++) {
            pss_buf_puts(out, "<td class=\"n\">");
            pss_tally_number(out, cells[k]);
            pss_buf_puts(out, "</td>");
        }
        pss_buf_puts(out, "</tr>\n");
    }
    pss_buf_puts(out, "</tbody></table>\n");
}

/* Pods that are left, by what they wait for. */
static void
put_left(struct pss_buf *out, struct pss_groups *left)
{
    if (left->n == 0)
        return;
    pss_groups_sort_most(left);
    pss_html_section(
        out, "What is left", "Pods that --fix leaves, by what they wait for first.");
    pss_buf_puts(out, "<table><thead><tr><th scope=\"col\" class=\"n\">Pods</th>"
                      "<th scope=\"col\">freed by</th>"
                      "<th scope=\"col\">waits for</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < left->n && i < MOST_ROWS; i++) {
        const struct pss_group *group = &left->items[i];
        const char *option = pss_tally_option(group->freed_by);
        pss_buf_puts(out, "<tr><td class=\"n\">");
        pss_tally_number(out, group->pods);
        pss_buf_printf(
            out, "</td><td>%s</td><td>", option[0] != '\0' ? option : "a person");
        pss_html_text(out, (struct pss_str){group->key.p + 1, group->key.n - 1});
        pss_buf_puts(out, "</td></tr>\n");
    }
    pss_buf_puts(out, "</tbody></table>\n");
}

static void
put_notes(struct pss_buf *out, const struct pss_groups *notes)
{
    if (notes->n == 0)
        return;
    pss_buf_puts(out, "<div id=\"notes\">\n");
    pss_html_section(out, "What is known of the start of pods", "");
    pss_buf_puts(out, "<ul>\n");
    for (size_t i = 0; i < notes->n && i < MOST_NOTES; i++) {
        pss_buf_puts(out, "<li>");
        pss_html_text(out, notes->items[i].key);
        pss_buf_puts(out, " (");
        pss_tally_count(out, notes->items[i].pods, "container", "containers");
        pss_buf_puts(out, ")</li>\n");
    }
    pss_buf_puts(out, "</ul></div>\n");
    if (notes->n > MOST_NOTES) {
        pss_buf_puts(out, "<p>and ");
        pss_tally_number(out, notes->n - MOST_NOTES);
        pss_buf_puts(out, " more</p>\n");
    }
}

static void
put_filter(struct pss_buf *out)
{
    pss_buf_puts(out,
        "<form id=\"filter\" hidden>\n"
        "<label>owner<select name=\"owner\"><option value=\"\">all</option></select>"
        "</label>\n<label>namespace<select name=\"namespace\">"
        "<option value=\"\">all</option></select></label>\n"
        "<label>result<select name=\"result\"><option value=\"\">all</option>"
        "<option value=\"fixable\">--fix repairs the pod</option>"
        "<option value=\"fixed\">fixed</option>"
        "<option value=\"more\">more repairs are needed</option>"
        "<option value=\"hand\">needs a person</option>"
        "<option value=\"suppressed\">suppressed</option>"
        "<option value=\"passes\">passes</option></select></label>\n"
        "<label>text<input name=\"text\" type=\"search\"></label>\n"
        "<span id=\"shown\" role=\"status\"></span></form>\n");
}

static void
put_workloads(struct pss_buf *out, const struct pss_report *report)
{
    size_t n = report->rows[WORKLOADS];
    if (n == 0)
        return;
    pss_html_section(out, "Workloads", "");
    put_filter(out);
    pss_buf_add(out, pss_buf_str(&report->parts[WORKLOADS]));
    if (n > report->shown[WORKLOADS]) {
        pss_buf_puts(out, "<p>and ");
        pss_tally_count(
            out, n - report->shown[WORKLOADS], "more workload", "more workloads");
        pss_buf_puts(out, ", for which this page has no room: --format=json has all"
                          "</p>\n");
    }
}

/* A list of which not all has room. */
static void
put_list(struct pss_buf *out, const struct pss_report *report, size_t part,
    const char *title, const char *tag, size_t most)
{
    size_t n = report->rows[part];
    if (n == 0)
        return;
    pss_html_section(out, title, "");
    pss_buf_printf(out, "<%s>\n", tag);
    pss_buf_add(out, pss_buf_str(&report->parts[part]));
    pss_buf_printf(out, "</%s>\n", tag);
    if (n > most) {
        pss_buf_puts(out, "<p>and ");
        pss_tally_number(out, n - most);
        pss_buf_puts(out, " more</p>\n");
    }
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    struct pss_html_page *page = page_of(report);
    pss_html_begin(out, "Pod Security Standards");
    put_summary(out, report);
    if (page->all.n > 0) {
        pss_groups_sort_most(&page->spaces);
        pss_html_section(out, "Where we are",
            "Pods by the repairs after which they pass. Each class needs the ones "
            "before it.");
        pss_html_legend(out);
        pss_html_groups(out, &page->spaces, "Namespace", "(none named)", MOST_ROWS);
        pss_groups_sort_nearest(&page->files);
        if (page->files.n > 0) {
            pss_html_section(out, "What to do first",
                "Files that are nearest to the level: fewest pods that need a person, "
                "then fewest unsafe repairs.");
            pss_html_groups(out, &page->files, "File", "-", MOST_NEAREST);
        }
        put_left(out, &page->left);
    }
    put_rules(out, report->tally);
    put_list(out, report, ERRORS, "What could not be read", "ul", MOST_ERRORS);
    put_list(out, report, OTHERS, "Beside the pods", "table", MOST_OTHERS);
    put_workloads(out, report);
    put_notes(out, &page->notes);
    pss_html_end(out);
}

const struct pss_writer pss_writer_html = {
    .name = "html",
    .help =
        "one page for a browser: bars, what to do first, each workload with its diff",
    .names_owners = true,
    .file = write_file,
    .end = write_end,
};
