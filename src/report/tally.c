/* Counting, and the sentence at the end that says what to do next. */
#include "pss/base.h"

#include "pss/labelfindings.h"
#include "pss/report.h"
#include "pss/tally.h"

static struct pss_rule_count *
find_rule(struct pss_tally *tally, const char *rule)
{
    for (size_t i = 0; i < tally->n_rules; i++)
        if (strcmp(tally->rules[i].rule, rule) == 0)
            return &tally->rules[i];
    assert(tally->n_rules < PSS_MAX_RULES);
    struct pss_rule_count *row = &tally->rules[tally->n_rules++];
    *row = (struct pss_rule_count){.rule = rule};
    return row;
}

static void
add_label(struct pss_label_counts *labels, const struct pss_finding *finding)
{
    labels->set += finding->outcome == PSS_FIXED;
    labels->fixable += finding->outcome == PSS_FIXABLE;
    labels->left += !pss_outcome_is_done(finding->outcome);
}

static void
add_finding(struct pss_tally *tally, const struct pss_result *result,
    const struct pss_finding *finding)
{
    if (finding->outcome == PSS_SUPPRESSED) {
        if (finding->suppression.by == PSS_SILENCED_BY_BASELINE)
            tally->known++;
        else
            tally->hushed++;
        return;
    }
    tally->kinds += pss_tally_is_of_kinds(finding);
    if (finding->object && strcmp(finding->rule, "unknown-kind") == 0)
        pss_unknown_kinds_add(&tally->unknown, finding->object);
    struct pss_rule_count *row = find_rule(tally, finding->rule);
    row->n++;
    row->n_done += pss_outcome_is_done(finding->outcome);
    if (finding->severity != PSS_ERROR) {
        tally->warnings++;
        row->n_warnings++;
        return;
    }
    row->n_of_class[finding->repair]++;
    tally->violations++;
    tally->violations_fixed += finding->outcome == PSS_FIXED;
    if (strcmp(finding->rule, PSS_LABEL_RULE) == 0)
        add_label(&tally->labels, finding);
    const struct pss_pod_result *pod = pss_report_pod(result, finding);
    if (pod && pss_outcome_is_done(pod->outcome))
        tally->violations_of_fixable++;
    if (pss_outcome_is_done(finding->outcome))
        return;
    tally->open++;
    tally->open_elsewhere += !pod;
    if (pod && pod->outcome == PSS_LEFT)
        tally->violations_reached[pod->reach]++;
}

static void
add_pod(struct pss_tally *tally, const struct pss_pod_result *pod)
{
    if (!pod->object)
        return; /* a chunk that was refused (a failure tells of it), or a template */
    if (pod->is_merged) {
        tally->parts++;
        tally->parts_done += pss_outcome_is_done(pod->outcome);
        return;
    }
    tally->pods++;
    tally->patches += pod->is_part;
    tally->unasked += pod->policy.level == PSS_PRIVILEGED;
    tally->rejected += pod->n_suppressed > 0;
    if (pss_outcome_is_done(pod->outcome) && pod->n_runs > 0)
        tally->starts[pss_start_of(pod)]++;
    switch (pod->outcome) {
    case PSS_COMPLIANT:
        tally->compliant++;
        break;
    case PSS_FIXED:
        tally->fixed++;
        break;
    case PSS_FIXABLE:
        tally->fixable++;
        break;
    case PSS_LEFT:
        tally->left++;
        tally->in_part += pod->is_edited;
        tally->reached[pod->reach]++;
        break;
    case PSS_SUPPRESSED:
        tally->suppressed++;
        break;
    case PSS_OUTCOME_ERROR:
        tally->broken++;
        break;
    case PSS_TEMPLATE:
        break;
    }
}

bool
pss_tally_is_of_kinds(const struct pss_finding *finding)
{
    static const char *const rules[] = {
        "unknown-kind", "no-such-kind", "no-pod-template"};
    for (size_t i = 0; i < PSS_COUNT(rules); i++)
        if (strcmp(finding->rule, rules[i]) == 0)
            return finding->outcome != PSS_SUPPRESSED;
    return false;
}

/* True if nothing in the file is for Kubernetes, as far as we can tell. */
static bool
is_bare(const struct pss_result *result)
{
    return result->doc && result->n_objects + result->templates == 0 &&
           result->n_patches + result->failures.n + result->forgiven == 0;
}

/* True if nothing in the file could be judged. */
static bool
is_unread(const struct pss_result *result)
{
    return result->doc && !is_bare(result) &&
           result->n_objects + result->n_patches == 0;
}

static void
add_ignored(struct pss_tally *tally, uint64_t ignored)
{
    tally->ignored |= ignored;
    tally->n_ignored = 0;
    for (uint64_t rest = tally->ignored; rest; rest &= rest - 1)
        tally->n_ignored++;
}

static void
add_charts(struct pss_chart_counts *sum, const struct pss_chart_counts *charts)
{
    sum->unasked += charts->unasked;
    sum->failed += charts->failed;
    sum->sets += charts->sets;
    sum->tests += charts->tests;
    sum->changed += charts->changed;
}

void
pss_tally_add(struct pss_tally *tally, const struct pss_result *result)
{
    tally->files += result->doc != NULL;
    tally->documents += result->documents;
    tally->templates += result->is_of_chart ? 0 : result->templates;
    add_charts(&tally->charts, &result->charts);
    tally->refused += result->failures.n;
    tally->known += result->forgiven;
    tally->objects += result->rows ? result->n_items : result->n_objects;
    tally->bare += is_bare(result);
    tally->unread += is_unread(result);
    tally->patches += result->n_patches;
    add_ignored(tally, result->ignored);
    tally->changed += result->changes.n;
    size_t done = tally->fixed + tally->fixable;
    size_t written = tally->fixed;
    for (size_t i = 0; i < result->pods.n; i++)
        add_pod(tally, &result->pods.items[i]);
    size_t before = tally->violations;
    tally->fixed_files += tally->fixed + tally->fixable > done;
    tally->written_files += tally->fixed > written;
    for (size_t i = 0; i < result->findings.n; i++)
        add_finding(tally, result, &result->findings.items[i]);
    tally->bad_files += tally->violations > before;
}

static int
by_count(const void *a, const void *b)
{
    const struct pss_rule_count *x = a;
    const struct pss_rule_count *y = b;
    if (x->n != y->n)
        return x->n < y->n ? 1 : -1;
    return strcmp(x->rule, y->rule);
}

void
pss_tally_rules(
    struct pss_rule_count rows[PSS_MAX_RULES], const struct pss_tally *tally)
{
    memcpy(rows, tally->rules, sizeof(tally->rules));
    qsort(rows, tally->n_rules, sizeof(rows[0]), by_count);
}

static void
put_rule(struct pss_buf *out, const struct pss_rule_count *row)
{
    static const struct {
        enum pss_repair class;
        int width;
    } cells[] = {{PSS_HARDEN, 6}, {PSS_REPLACE, 8}, {PSS_UNSAFE, 7}, {PSS_MANUAL, 7}};
    for (size_t i = 0; i < PSS_COUNT(cells); i++)
        pss_tally_cell(out, row->n_of_class[cells[i].class], cells[i].width);
    pss_tally_cell(out, row->n - row->n_warnings, 11);
    pss_tally_cell(out, row->n_done, 7);
    pss_tally_cell(out, row->n_warnings, 6);
    pss_buf_printf(out, "  %s\n", row->rule);
}

void
pss_tally_statistics(struct pss_buf *out, const struct pss_tally *tally, size_t most)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    struct pss_rule_count sum = {.rule = "total"};
    pss_tally_rules(rows, tally);
    pss_buf_printf(out, "%6s%8s%7s%7s%11s%7s%6s  %s\n", "HARDEN", "REPLACE", "UNSAFE",
        "MANUAL", "VIOLATIONS", "--FIX", "WARN", "RULE");
    for (size_t i = 0; i < tally->n_rules; i++) {
        if (i < most)
            put_rule(out, &rows[i]);
        sum.n += rows[i].n;
        sum.n_done += rows[i].n_done;
        sum.n_warnings += rows[i].n_warnings;
        for (size_t k = 0; k < PSS_COUNT(sum.n_of_class); k++)
            sum.n_of_class[k] += rows[i].n_of_class[k];
    }
    put_rule(out, &sum);
}

void
pss_tally_show_file(struct pss_buf *out, const struct pss_result *result)
{
    struct pss_tally one = {0};
    pss_tally_add(&one, result);
    pss_report_path(out, pss_str_of(result->path));
    pss_buf_puts(out, ": ");
    pss_tally_count(out, one.documents, "document", "documents");
    if (one.templates > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_count(out, one.templates, "template", "templates");
    }
    if (one.bare > 0) {
        pss_buf_puts(out, ", no Kubernetes object\n");
        return;
    }
    pss_buf_puts(out, ", ");
    pss_tally_count(out, one.pods, "pod", "pods");
    pss_buf_puts(out, ", ");
    pss_tally_count(out, one.violations, "violation", "violations");
    if (one.refused > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_count(out, one.refused, "error", "errors");
    }
    if (one.changed > 0)
        pss_buf_puts(out, result->is_written ? ", changed" : ", would change");
    pss_buf_putc(out, '\n');
}

void
pss_tally_show_fixes(struct pss_buf *out, const struct pss_result *result)
{
    struct pss_tally one = {0};
    pss_tally_add(&one, result);
    const char *before = result->is_written ? ": fixed " : ": would fix ";
    for (size_t i = 0; i < one.n_rules; i++) {
        if (one.rules[i].n_done == 0)
            continue;
        if (before[0] == ':')
            pss_report_path(out, pss_str_of(result->path));
        pss_buf_puts(out, before);
        pss_tally_number(out, one.rules[i].n_done);
        pss_buf_printf(out, " %s", one.rules[i].rule);
        before = ", ";
    }
    if (before[0] == ',')
        pss_buf_putc(out, '\n');
}
