/* Counting, and the sentence at the end that says what to do next. */
#include "pss/base.h"

#include "pss/report.h"

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
add_finding(struct pss_tally *tally, const struct pss_result *result,
    const struct pss_finding *finding)
{
    if (finding->outcome == PSS_SUPPRESSED) {
        tally->silenced++;
        return;
    }
    struct pss_rule_count *row = find_rule(tally, finding->rule);
    row->n++;
    row->n_done += pss_outcome_is_done(finding->outcome);
    if (finding->severity != PSS_ERROR)
        return;
    tally->violations++;
    tally->violations_fixed += finding->outcome == PSS_FIXED;
    if (pss_outcome_is_done(finding->outcome))
        return;
    tally->open++;
    if (finding->pod >= result->pods.n)
        return;
    const struct pss_pod_result *pod = &result->pods.items[finding->pod];
    if (pod->outcome == PSS_LEFT)
        tally->violations_reached[pod->reach]++;
}

static void
add_pod(struct pss_tally *tally, const struct pss_pod_result *pod)
{
    if (!pod->object)
        return; /* a chunk that was refused (a failure tells of it), or a template */
    tally->pods++;
    tally->rejected += pod->n_suppressed > 0;
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

void
pss_tally_add(struct pss_tally *tally, const struct pss_result *result)
{
    tally->files += result->doc != NULL;
    tally->documents += result->documents;
    tally->templates += result->templates;
    tally->refused += result->failures.n;
    tally->silenced += result->forgiven;
    tally->changed += result->edits.n > 0;
    for (size_t i = 0; i < result->pods.n; i++)
        add_pod(tally, &result->pods.items[i]);
    size_t before = tally->violations;
    for (size_t i = 0; i < result->findings.n; i++)
        add_finding(tally, result, &result->findings.items[i]);
    tally->bad_files += tally->violations > before;
}

void
pss_tally_number(struct pss_buf *out, size_t n)
{
    char digits[32];
    int length = snprintf(digits, sizeof(digits), "%zu", n);
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            pss_buf_putc(out, ',');
        pss_buf_putc(out, digits[i]);
    }
}

void
pss_tally_count(struct pss_buf *out, size_t n, const char *one, const char *many)
{
    pss_tally_number(out, n);
    pss_buf_putc(out, ' ');
    pss_buf_puts(out, n == 1 ? one : many);
}

const char *
pss_tally_option(enum pss_repair reach)
{
    static const char *const options[] = {
        [PSS_MANUAL] = "",
        [PSS_HARDEN] = "--repairs=harden",
        [PSS_REPLACE] = "--repairs=harden,replace",
        [PSS_UNSAFE] = "--repairs=all",
    };
    return options[reach];
}

/* `SEPARATOR12 more with --repairs=all`: everything that wider repairs would reach,
 * by the widest of them. */
static void
put_more(struct pss_buf *out, const size_t reached[4], const char *separator)
{
    enum pss_repair widest = PSS_MANUAL;
    size_t n = 0;
    for (int reach = PSS_HARDEN; reach <= PSS_UNSAFE; reach++) {
        n += reached[reach];
        if (reached[reach] > 0)
            widest = (enum pss_repair)reach;
    }
    if (n == 0)
        return;
    pss_buf_puts(out, separator);
    pss_tally_number(out, n);
    pss_buf_puts(out, " more with ");
    pss_buf_puts(out, pss_tally_option(widest));
}

/* After --fix: `12 violations in 4 files, 9 fixed, 2 more with --repairs=all`. */
static void
put_fixed(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t reached = tally->violations_reached[PSS_HARDEN] +
                     tally->violations_reached[PSS_REPLACE] +
                     tally->violations_reached[PSS_UNSAFE];
    pss_buf_puts(out, ", ");
    pss_tally_number(out, tally->violations_fixed);
    pss_buf_puts(out, " fixed");
    put_more(out, tally->violations_reached, ", ");
    if (tally->open > reached) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, tally->open - reached);
        pss_buf_puts(out, " left to you");
    }
}

/* Otherwise, in pods, which change as a whole or not at all:
 * `1,557 fixable with --fix; 248 more with --repairs=all; 135 left to you`. */
static void
put_fixable(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t by_hand = tally->reached[PSS_MANUAL] + tally->broken;
    size_t failing = tally->fixed + tally->fixable + tally->left + tally->broken;
    pss_buf_puts(out, "; of ");
    pss_tally_count(out, failing, "failing pod", "failing pods");
    pss_buf_putc(out, ' ');
    pss_tally_number(out, tally->fixable + tally->fixed);
    pss_buf_puts(out, tally->fixed > 0 ? " fixed" : " fixable with --fix");
    put_more(out, tally->reached, "; ");
    if (by_hand > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_number(out, by_hand);
        pss_buf_puts(out, " left to you");
    }
}

void
pss_tally_warn(struct pss_buf *out, const struct pss_tally *tally)
{
    if (tally->silenced == 0)
        return;
    pss_tally_count(out, tally->silenced, "finding", "findings");
    pss_buf_puts(out, " suppressed");
    if (tally->rejected > 0) {
        pss_buf_puts(out, ": admission would still reject ");
        pss_tally_count(out, tally->rejected, "pod", "pods");
        pss_buf_puts(out, tally->rejected == 1
                              ? ", which belongs in a namespace of its own"
                              : ", which belong in namespaces of their own");
    }
    pss_buf_putc(out, '\n');
}

void
pss_tally_summarise(struct pss_buf *out, const struct pss_tally *tally,
    const struct pss_policy *policy, bool is_fix)
{
    if (tally->violations > 0) {
        pss_tally_count(out, tally->violations, "violation", "violations");
        pss_buf_puts(out, " in ");
        pss_tally_count(out, tally->bad_files, "file", "files");
        if (is_fix)
            put_fixed(out, tally);
        else
            put_fixable(out, tally);
    } else {
        pss_tally_count(out, tally->pods, "pod", "pods");
        pss_buf_puts(out, " in ");
        pss_tally_count(out, tally->files, "file", "files");
        pss_buf_puts(out, ", no violation");
        if (policy)
            pss_buf_printf(out, " of %s:%.*s", pss_level_name(policy->level),
                PSS_FMT(policy->version));
        if (tally->left >
            0) { /* what cannot be known: placeholders, parts of objects */
            pss_buf_puts(out, " that can be told; ");
            pss_tally_count(out, tally->left, "pod", "pods");
            pss_buf_puts(out, " left to you");
        }
    }
    if (tally->refused > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, tally->refused, "error", "errors");
        pss_buf_puts(out, ": what it names was left alone");
    }
    pss_buf_putc(out, '\n');
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

void
pss_tally_statistics(struct pss_buf *out, const struct pss_tally *tally)
{
    struct pss_rule_count rows[PSS_MAX_RULES];
    pss_tally_rules(rows, tally);
    struct pss_buf number = {0};
    for (size_t i = 0; i < tally->n_rules; i++) {
        number.n = 0;
        pss_tally_number(&number, rows[i].n);
        pss_buf_printf(out, "%10.*s  %s", PSS_FMT(pss_buf_str(&number)), rows[i].rule);
        if (rows[i].n_done > 0) {
            bool is_all = rows[i].n_done == rows[i].n;
            pss_buf_puts(out, is_all ? "  (all by --fix" : "  (");
            if (!is_all)
                pss_tally_number(out, rows[i].n_done);
            pss_buf_puts(out, is_all ? ")" : " by --fix)");
        }
        pss_buf_putc(out, '\n');
    }
    pss_buf_release(&number);
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
