/* Markdown. All that comes from a manifest stands in code spans. */
#include "pss/base.h"

#include "pss/apply.h"
#include "pss/markdown.h"
#include "pss/pod.h"
#include "pss/report.h"
#include "pss/start.h"
#include "pss/summary.h"
#include "pss/tally.h"

enum { MOST_OF_A_NOTE = 600 }; /* bytes */

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
put_user(struct pss_buf *out, const struct pss_pod_user *user)
{
    static const struct {
        const char *from;
        const char *why;
    } rows[] = {
        {"manifest", "which the manifest names"},
        {"option", "which --run-as-user or runAsUser of the configuration names"},
        {"default", "the default, since nothing names a user (--run-as-user)"},
        {"configuration", "which images of the configuration names"},
        {"image-config", "which the configuration of the image names (--image-config)"},
        {"dockerfile", "which the Dockerfile of the image names"},
        {"table", "which is known of the image (--list-images)"},
    };
    pss_buf_puts(out, "user: ");
    if (user->number < 0) {
        pss_buf_puts(out, "that of the image");
        return;
    }
    pss_buf_printf(out, "%lld", (long long)user->number);
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (strcmp(rows[i].from, user->from) == 0)
            pss_buf_printf(out, ", %s", rows[i].why);
}

/* Findings whose fix puts an empty directory in the place of a directory of the node. */
static size_t
count_emptied(const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_finding *findings = pss_findings_of(result, pod);
    size_t n = 0;
    for (size_t i = 0; i < pod->n_findings; i++) {
        const char *rule = findings[i].rule;
        n += pss_outcome_is_done(findings[i].outcome) && findings[i].has_edit &&
             findings[i].repair == PSS_UNSAFE &&
             (strcmp(rule, "restrictedVolumes") == 0 ||
                 strcmp(rule, "hostPathVolumes") == 0);
    }
    return n;
}

/* Whether the pod starts, and what is known of that. */
static void
put_start(struct pss_buf *out, const struct pss_pod_result *pod, const char *before)
{
    struct pss_note_walk walk = {0};
    struct pss_note note;
    bool has_directory = false;
    if (pod->n_runs == 0)
        return;
    pss_buf_printf(out, "%sstarts: %s\n", before, pss_start_name(pss_start_of(pod)));
    while (pss_notes_next(&note, &walk, pod)) {
        pss_buf_printf(out, "%s%s: ", before, note.name);
        pss_markdown_start(out, note.text, MOST_OF_A_NOTE);
        pss_buf_putc(out, '\n');
        has_directory |= note.why == PSS_WHY_EMPTY_DIRECTORY;
    }
    if (has_directory)
        pss_buf_printf(out, "%semptyDir: %s\n", before, pss_note_of_directories);
}

void
pss_summary_facts(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod, const char *before)
{
    if (!pod->object || (!pod->is_edited && !pss_outcome_is_done(pod->outcome)))
        return;
    if (pod->user.from) {
        pss_buf_puts(out, before);
        put_user(out, &pod->user);
        pss_buf_putc(out, '\n');
    }
    put_start(out, pod, before);
    size_t n = count_emptied(result, pod);
    if (n > 0) {
        pss_buf_printf(out, "%svolumes: ", before);
        pss_tally_count(out, n, "empty directory takes", "empty directories take");
        pss_buf_puts(out, " the place of a directory of the node\n");
    }
    pss_buf_printf(out, "%son apply: %s\n", before, pss_apply_say(pod));
}

void
pss_summary_command(struct pss_buf *out, struct pss_str command)
{
    if (command.n == 0)
        return;
    pss_buf_puts(out, "\nTo make the change again: ");
    pss_markdown_code(out, command);
    pss_buf_putc(out, '\n');
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
    pss_summary_facts(out, result, pod, "  - ");
}

/* Findings and errors that are left, in the order of the file; gives their number. */
static size_t
put_remaining(struct pss_buf *out, const struct pss_result *result)
{
    size_t n = 0;
    static const char heading[] = "\nNeeds you:\n\n";
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
    return pod->object && !pss_pod_is_follower(pod) &&
           (pod->is_edited || pss_outcome_is_done(pod->outcome) ||
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
    counts->errors += result->failures.n;
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
    size_t violations = counts->remaining - counts->errors;
    pss_tally_count(out, counts->files, "file changes", "files change");
    pss_buf_puts(out, ", ");
    pss_tally_count(out, counts->workloads, "pod is fixed", "pods are fixed");
    if (violations > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, violations, "violation needs you", "violations need you");
    }
    if (counts->errors > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, counts->errors,
            "error: its file or document was left as it is",
            "errors: their files or documents were left as they are");
    }
    pss_buf_puts(out, ".\n");
}
