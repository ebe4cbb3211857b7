/* From a plan to edits of results. An edit belongs to the first finding that it answers, if
 * both are in one file. */
#include "pss/base.h"

#include "fixingchart.h"

/* The pods of a result by their numbers in the merge; the first that is found counts. */
static void
index_pods(const struct pss_pod_result **out, struct pss_chart_merge *merge,
    const struct pss_result *result)
{
    size_t *numbers = PSS_NEW_N(merge->mem, size_t, result->pods.n);
    pss_chart_merge_numbers(numbers, merge, result);
    for (size_t k = 0; k < result->pods.n; k++)
        if (numbers[k] < merge->pods.n && !out[numbers[k]])
            out[numbers[k]] = &result->pods.items[k];
}

static void
index_all(struct fixing_chart *out, struct pss_chart_merge *merge)
{
    const struct pss_chart_plan *plan = out->fixed->plan;
    const struct pss_chart_planning *planning = out->fixed->planning;
    for (size_t i = 0; i < plan->claims.n; i++)
        if (plan->claims.items[i].pod < merge->pods.n)
            out->claims[plan->claims.items[i].pod] = &plan->claims.items[i];
    for (size_t i = 0; i < planning->sets.n; i++)
        index_pods(out->wished, merge, planning->sets.items[i].result);
    for (size_t i = 0; i < out->fixed->n_after; i++)
        index_pods(out->after, merge, out->fixed->after[i]);
}

/* The part of this file, if it is read as the plan has read it. */
static struct pss_chart_part *
part_of(struct pss_chart_merge *merge, const struct pss_chart_edits *file)
{
    const size_t *known = pss_table_find(&merge->parts.numbers, pss_str_of(file->name));
    struct pss_chart_part *part = known ? merge->parts.items[*known - 1] : NULL;
    return part && pss_str_eq(part->doc->src, file->doc->src) ? part : NULL;
}

static void
begin_file(struct fixing_chart *out, struct pss_chart_merge *merge, size_t i)
{
    const struct pss_chart_edits *file = &out->fixed->plan->files.items[i];
    struct pss_edits *edits = PSS_NEW(merge->mem, struct pss_edits);
    *edits = file->edits;
    edits->items = PSS_NEW_N(merge->mem, struct pss_edit, edits->n);
    edits->cap = 0;
    for (size_t k = 0; k < edits->n; k++) {
        edits->items[k] = file->edits.items[k];
        edits->items[k].finding = PSS_NOWHERE;
    }
    out->parts[i] = part_of(merge, file);
    out->changes[i] = (struct pss_change){.path = file->path,
        .before = file->doc->src,
        .edits = edits,
        .after = file->text,
        .real = file->real,
        .lines = &file->doc->lines};
}

void
pss_fixing_chart_begin(struct fixing_chart *out, struct pss_chart_merge *merge,
    const struct pss_chart_fixed *fixed)
{
    size_t n = merge->pods.n;
    *out = (struct fixing_chart){.fixed = fixed};
    out->claims = PSS_NEW_N(merge->mem, const struct pss_chart_claim *, n);
    out->wished = PSS_NEW_N(merge->mem, const struct pss_pod_result *, n);
    out->after = PSS_NEW_N(merge->mem, const struct pss_pod_result *, n);
    if (!fixed)
        return;
    size_t n_files = fixed->plan->files.n;
    out->changes = PSS_NEW_N(merge->mem, struct pss_change, n_files);
    out->parts = PSS_NEW_N(merge->mem, struct pss_chart_part *, n_files);
    index_all(out, merge);
    for (size_t i = 0; i < n_files; i++)
        begin_file(out, merge, i);
}

/* ---- findings ---- */

static bool
has_answer(const struct pss_finding *finding)
{
    return finding->has_edit || finding->edit_of != PSS_NOWHERE || finding->away.n > 0;
}

static void
answer(struct fixing_chart *fixing, struct pss_chart_merge *merge,
    struct merged_pod *merged, const struct pss_chart_answer *answer)
{
    struct pss_result *result = &merged->part->result;
    size_t number = merged->pod.first_finding + answer->finding;
    struct pss_finding *finding = &result->findings.items[number];
    struct pss_change *change = &fixing->changes[answer->file];
    struct pss_edit *edit = &change->edits->items[answer->edit];
    if (fixing->parts[answer->file] != merged->part) {
        struct pss_away away = {change, answer->edit};
        PSS_PUSH(merge->mem, &finding->away, away);
        return;
    }
    if (edit->finding == PSS_NOWHERE)
        edit->finding = number;
    pss_findings_answer(result->findings.items, edit->finding, number);
}

static bool
is_open(const struct pss_finding *finding)
{
    return finding->outcome != PSS_SUPPRESSED;
}

/* What no edit answers by itself goes with the first finding that has an answer. */
static void
answer_rest(struct pss_finding *items, size_t first, size_t n)
{
    size_t other = first;
    while (other < first + n && !has_answer(&items[other]))
        other++;
    for (size_t i = first; i < first + n; i++) {
        if (!is_open(&items[i]))
            continue;
        if (other < first + n && !has_answer(&items[i])) {
            items[i].away = items[other].away;
            if (items[other].has_edit)
                pss_finding_answered_by(&items[i], other);
            else if (items[other].edit_of != PSS_NOWHERE)
                pss_finding_answered_by(&items[i], items[other].edit_of);
        }
        pss_finding_fix(&items[i]);
    }
}

void
pss_fixing_chart_pod(
    struct fixing_chart *fixing, struct pss_chart_merge *merge, size_t number)
{
    struct merged_pod *merged = &merge->pods.items[number];
    const struct pss_chart_claim *claim = fixing->claims[number];
    struct pss_finding *items = merged->part->result.findings.items;
    for (size_t i = 0; i < claim->answers.n; i++)
        if (claim->answers.items[i].finding < merged->pod.n_findings)
            answer(fixing, merge, merged, &claim->answers.items[i]);
    if (merged->pod.n_findings > 0)
        answer_rest(items, merged->pod.first_finding, merged->pod.n_findings);
}

/* ---- files ---- */

static int
by_path(const void *a, const void *b)
{
    return strcmp(
        ((const struct pss_change *)a)->path, ((const struct pss_change *)b)->path);
}

void
pss_fixing_chart_end(struct pss_chart_results *out, struct fixing_chart *fixing,
    struct pss_chart_merge *merge)
{
    size_t n = fixing->fixed ? fixing->fixed->plan->files.n : 0;
    for (size_t i = 0; i < n; i++) {
        struct pss_chart_part *part = fixing->parts[i];
        if (!part) {
            PSS_PUSH(merge->mem, &out->changes, fixing->changes[i]);
            continue;
        }
        part->result.edits = *fixing->changes[i].edits;
        part->result.text = fixing->changes[i].after;
        PSS_PUSH(merge->mem, &part->result.changes, fixing->changes[i]);
    }
    if (out->changes.n > 1)
        qsort(
            out->changes.items, out->changes.n, sizeof(out->changes.items[0]), by_path);
}
