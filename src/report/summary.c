/* Markdown. All that comes from a manifest stands in code spans. */
#include "pss/base.h"

#include "pss/markdown.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/summary.h"
#include "pss/tally.h"

static bool
is_open(const struct pss_finding *finding)
{
    return finding->severity == PSS_ERROR && !pss_outcome_is_done(finding->outcome) &&
           finding->outcome != PSS_SUPPRESSED;
}

static size_t
line_at(const struct pss_result *result, size_t at)
{
    return pss_lines_at(&result->doc->lines, at).line;
}

/* The rules of a pod that are fixed, each with its number: "privileged, hostPorts (3)". */
static void
put_rules(struct pss_buf *out, const struct pss_finding *findings, size_t n)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    size_t n_rows = 0;
    for (size_t i = 0; i < n; i++) {
        if (!pss_outcome_is_done(findings[i].outcome))
            continue;
        size_t k = 0;
        while (k < n_rows && strcmp(rows[k].rule, findings[i].rule) != 0)
            k++;
        assert(k < PSS_MAX_RULES);
        if (k == n_rows)
            rows[n_rows++] = (struct pss_rule_count){.rule = findings[i].rule};
        rows[k].n++;
    }
    for (size_t i = 0; i < n_rows; i++) {
        pss_buf_printf(out, "%s%s", i > 0 ? ", " : "", rows[i].rule);
        if (rows[i].n > 1)
            pss_buf_printf(out, " (%zu)", rows[i].n);
    }
}

static void
put_pod(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    struct pss_buf name = {0};
    pss_report_object(&name, pod->object);
    pss_buf_puts(out, "- ");
    pss_markdown_code(out, pss_buf_str(&name));
    pss_buf_release(&name);
    pss_buf_printf(out, ", line %zu", line_at(result, pod->at));
    if (pod->standing) /* its namespace decides */
        pss_buf_printf(out, ", %s:%.*s", pss_level_name(pod->policy.level),
            PSS_FMT(pod->policy.version));
    pss_buf_puts(out, ": ");
    if (pod->is_edited || pss_outcome_is_done(pod->outcome)) {
        pss_buf_puts(out, pss_outcome_is_done(pod->outcome) ? "" : "in part: ");
        put_rules(out, pss_findings_of(result, pod), pod->n_findings);
    } else {
        pss_buf_puts(out, "left as it is");
    }
    const char *before = pod->is_edited ? "; still fails: " : ": ";
    for (size_t i = 0; i < pod->n_reasons; i++) {
        pss_buf_puts(out, before);
        pss_markdown_code(out, pod->reasons[i]);
        before = ", ";
    }
    pss_buf_putc(out, '\n');
}

/* Findings and errors that are left, in the order of the file; gives their number. */
static size_t
put_remaining(struct pss_buf *out, const struct pss_result *result)
{
    size_t n = 0;
    static const char heading[] = "\nRemains by hand:\n\n";
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_err *err = result->failures.items[i].err;
        pss_buf_puts(out, n++ == 0 ? heading : "");
        pss_buf_puts(out, "- ");
        if (result->doc && err->at != PSS_ERR_NOWHERE)
            pss_buf_printf(out, "line %zu, ", line_at(result, err->at));
        pss_buf_puts(out, "error: ");
        pss_markdown_code(out, err->message);
        pss_buf_putc(out, '\n');
    }
    const size_t *order = result->doc ? pss_report_order(result) : NULL;
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[order[i]];
        if (!is_open(finding))
            continue;
        pss_buf_puts(out, n++ == 0 ? heading : "");
        pss_buf_printf(
            out, "- line %zu, %s: ", line_at(result, finding->span.at), finding->rule);
        pss_markdown_code(out, finding->message);
        pss_buf_putc(out, '\n');
    }
    return n;
}

static bool
has_line(const struct pss_pod_result *pod)
{
    return pod->object && (pod->is_edited || pss_outcome_is_done(pod->outcome) ||
                              pod->outcome == PSS_LEFT);
}

void
pss_summary_file(struct pss_buf *out, struct pss_summary_counts *counts,
    struct pss_str name, const struct pss_result *result)
{
    struct pss_buf body = {0};
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        counts->workloads += pss_outcome_is_done(pod->outcome);
        if (has_line(pod))
            put_pod(&body, result, pod);
    }
    counts->remaining += put_remaining(&body, result);
    counts->files += result->changes.n;
    if (body.n > 0) {
        pss_buf_puts(out, "\n## ");
        pss_markdown_code(out, name);
        /* One blank line, also before a list of what remains alone. */
        pss_buf_puts(out, body.p[0] == '\n' ? "\n" : "\n\n");
        pss_buf_add(out, pss_buf_str(&body));
    }
    pss_buf_release(&body);
}

void
pss_summary_count(struct pss_buf *out, const struct pss_summary_counts *counts)
{
    pss_tally_count(out, counts->files, "file changes", "files change");
    pss_buf_puts(out, ", ");
    pss_tally_count(out, counts->workloads, "workload is", "workloads are");
    pss_buf_puts(out, " brought all the way");
    if (counts->remaining > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, counts->remaining, "finding remains", "findings remain");
        pss_buf_puts(out, " by hand");
    }
    pss_buf_puts(out, ".\n");
}
