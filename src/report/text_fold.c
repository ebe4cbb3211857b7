/* Blocks where many pods fail: those that --fix repairs are one line per file. At the end,
 * the pods that are left are counted by what they wait for. */
#include "pss/base.h"

#include "paint.h"
#include "pss/groups.h"
#include "pss/tally.h"
#include "pss/words.h"
#include "text.h"

enum {
    FOLD_ABOVE = 20,   /* failing pods: then pods that --fix repairs are folded */
    MOST_REASONS = 25, /* that are listed at the end */
};

enum { OPEN, FOLDED }; /* parts that wait until it is known whether blocks are folded */

/* `deploy/web.yaml  TEXT`, in two lines where one is too long. */
static void
put_file_line(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const char *colour, struct pss_str text)
{
    struct pss_buf path = {0};
    pss_report_path(&path, pss_str_of(result->path));
    pss_buf_putc(&path, '\0');
    size_t columns =
        pss_words_columns(pss_buf_str(&path)) + 1 + pss_words_columns(text);
    pss_paint(out, report, colour, path.p);
    bool is_long = report->width > 0 && columns > report->width;
    pss_buf_puts(out, is_long ? "\n    " : "  ");
    pss_buf_add(out, text);
    pss_buf_putc(out, '\n');
    pss_buf_release(&path);
}

/* `deploy/web.yaml  2 warnings: unknown-kind` */
static void
put_folded_warnings(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result)
{
    const char *rules[PSS_MAX_RULES];
    size_t n_rules = 0;
    size_t n = 0;
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        if (finding->severity == PSS_ERROR || finding->pod < result->pods.n ||
            finding->home || !pss_text_shows(report, finding))
            continue;
        n++;
        size_t k = 0;
        while (k < n_rules && strcmp(rules[k], finding->rule) != 0)
            k++;
        assert(k < PSS_MAX_RULES);
        if (k == n_rules)
            rules[n_rules++] = finding->rule;
    }
    if (n == 0)
        return;
    struct pss_buf text = {0};
    pss_tally_count(&text, n, "warning", "warnings");
    for (size_t i = 0; i < n_rules; i++)
        pss_buf_printf(&text, "%s%s", i == 0 ? ": " : ", ", rules[i]);
    put_file_line(out, report, result, "", pss_buf_str(&text));
    pss_buf_release(&text);
}

/* `deploy/web.yaml  3 pods, 12 violations: --fix repairs them` */
static void
put_fold(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result)
{
    struct pss_tally one = {0};
    pss_tally_add(&one, result);
    if (one.fixable == 0)
        return;
    struct pss_buf text = {0};
    pss_tally_count(&text, one.fixable, "pod", "pods");
    pss_buf_puts(&text, ", ");
    pss_tally_count(&text, one.violations_of_fixable, "violation", "violations");
    bool is_one = one.fixable == 1 && one.violations_of_fixable == 1;
    pss_buf_puts(&text, is_one ? ": --fix repairs it" : ": --fix repairs them");
    put_file_line(out, report, result, PSS_BOLD, pss_buf_str(&text));
    pss_buf_release(&text);
}

/* Pods that are left, by what they wait for. */
static struct pss_groups *
left_of(struct pss_report *report)
{
    if (!report->mem)
        report->mem = pss_arena_new();
    if (!report->left) {
        report->left = PSS_NEW(report->mem, struct pss_groups);
        report->left->mem = report->mem;
    }
    return report->left;
}

/* A file: its lines, then the blocks of pods that need a person. A blank line is between
 * a line and a block. */
static void
put_folded(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    size_t start = out->n;
    put_fold(out, report, result);
    put_folded_warnings(out, report, result);
    report->ends_with_fold |= out->n > start;
    struct pss_buf blocks = {0};
    pss_text_put_blocks(&blocks, report, result, true);
    if (blocks.n > 0) {
        pss_buf_puts(out, report->ends_with_fold ? "\n" : "");
        pss_buf_add(out, pss_buf_str(&blocks));
        report->ends_with_fold = false;
    }
    pss_buf_release(&blocks);
}

void
pss_text_blocks(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    size_t failing = 0;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        failing += pss_pod_fails(pod);
        if (pod->object && pss_text_is_left(pod))
            pss_groups_add_left(left_of(report), result, pod);
    }
    bool may_fold = !report->is_verbose && !report->is_rest && !report->is_fix;
    bool was_open = report->failing <= FOLD_ABOVE;
    report->failing += failing;
    if (!may_fold) {
        pss_text_put_blocks(out, report, result, false);
        return;
    }
    bool is_open = report->failing <= FOLD_ABOVE;
    struct pss_buf *folded = is_open ? &report->parts[FOLDED] : out;
    if (was_open && !is_open)
        pss_buf_add(out, pss_buf_str(&report->parts[FOLDED]));
    put_folded(folded, report, result);
    if (is_open)
        pss_text_put_blocks(&report->parts[OPEN], report, result, false);
}

void
pss_text_end_blocks(struct pss_buf *out, struct pss_report *report)
{
    if (report->failing <= FOLD_ABOVE)
        pss_buf_add(out, pss_buf_str(&report->parts[OPEN]));
    else if (report->ends_with_fold)
        pss_buf_putc(out, '\n');
    struct pss_groups *left = left_of(report);
    size_t n = report->tally->left + report->tally->broken;
    if (left->n == 0 || report->is_quiet || n < 2)
        return;
    pss_buf_puts(out, report->is_coloured ? PSS_BOLD : "");
    pss_tally_count(out, n, "pod is", "pods are");
    pss_buf_puts(out, " left, by what they wait for first:");
    pss_buf_puts(out, report->is_coloured ? PSS_PLAIN "\n" : "\n");
    pss_groups_sort_most(left);
    pss_groups_write_left(out, left, MOST_REASONS, report->width);
    pss_buf_putc(out, '\n');
}
