/* The rows of a function: where each finding is from, what became of it, and why. */
#include "pss/base.h"

#include "krmrows.h"
#include "pss/path.h"
#include "pss/plans.h"
#include "pss/start.h"

struct maker {
    struct pss_arena *mem;
    const struct pss_result *result;
    const struct pss_task *task;
    const struct pss_fixing *fixing;
    const struct pss_tree *now;
    struct pss_result again; /* with --partial: the findings in the new text */
    struct pss_path_walk before;
    struct pss_path_walk after;
    struct pss_pods pods; /* of the new text */
    bool has_others; /* findings of the pod in work for which nothing can be done */
    struct pss_items items;
    bool *is_told; /* one per finding: a row was added for it */
    struct pss_krm_rows *rows;
};

/* ---- what became of a finding ---- */

const char *
pss_krm_row_outcome(const struct pss_krm_row *row)
{
    if (row->finding && pss_outcome_is_done(row->finding->outcome))
        return "fixed";
    if (row->note)
        return "note";
    bool is_suppressed = row->finding && row->finding->outcome == PSS_SUPPRESSED;
    return is_suppressed ? "suppressed" : "left";
}

const char *
pss_krm_rank_name(enum pss_krm_rank rank)
{
    static const char *const names[] = {[PSS_RANK_ERROR] = "error",
        [PSS_RANK_WARNING] = "warning",
        [PSS_RANK_INFO] = "info"};
    return names[rank];
}

static enum pss_krm_rank
rank_of(const struct pss_finding *finding)
{
    if (!finding)
        return PSS_RANK_WARNING;
    if (pss_outcome_is_done(finding->outcome) || finding->outcome == PSS_SUPPRESSED)
        return PSS_RANK_INFO;
    bool is_warning =
        finding->severity == PSS_WARNING || pss_text_has_placeholder(finding->value);
    return is_warning ? PSS_RANK_WARNING : PSS_RANK_ERROR;
}

static bool
is_same(const struct pss_node *a, const struct pss_node *b)
{
    if (!a || !b)
        return a == b;
    if (a->kind != b->kind || a->n != b->n)
        return false;
    if (a->kind == PSS_SCALAR) {
        struct pss_value x = pss_value_of(a);
        struct pss_value y = pss_value_of(b);
        return x.type == y.type && pss_str_eq(x.text, y.text);
    }
    return pss_str_eq(pss_node_text(a), pss_node_text(b));
}

/* Finds the values of the field before and after the edits. If an item of a list is
 * deleted, later items move up, so the value after is not known there. */
static void
find_values(struct maker *maker, struct pss_krm_row *row)
{
    const struct pss_finding *finding = row->finding;
    struct pss_str path = finding->field;
    if (path.n == 0 || finding->pod >= maker->pods.n)
        return;
    const struct pss_node *was = row->pod->object->root;
    const struct pss_node *is = maker->pods.items[finding->pod].object->root;
    while (path.n > 0 && was) {
        bool is_item = path.p[0] == '[' && path.n > 1 && path.p[1] != '"';
        if (is_item && is && was->n != is->n)
            is = NULL;
        struct pss_str rest = path;
        is = pss_path_step(&maker->after, is, &rest);
        was = pss_path_step(&maker->before, was, &path);
    }
    for (; path.n > 0 && is;)
        is = pss_path_step(&maker->after, is, &path);
    row->was = pss_is_null(was) ? NULL : was;
    if (pss_outcome_is_done(finding->outcome) && !pss_is_null(is) &&
        !is_same(row->was, is))
        row->is = is;
    row->is_gone = pss_outcome_is_done(finding->outcome) && row->was && pss_is_null(is);
}

/* ---- sentences ---- */

/* Says in a few words what was done. */
static void
put_deed(struct pss_buf *out, const struct pss_krm_row *row)
{
    if (row->is_gone) {
        pss_buf_puts(out, "; removed");
    } else if (!row->is) { /* the edit of another finding fixes this one, too */
        pss_buf_puts(out, "; fixed");
    } else if (row->is->kind == PSS_SCALAR) {
        pss_buf_printf(out, "; set to %.*s", PSS_FMT(pss_value_of(row->is).text));
    } else {
        pss_buf_puts(out, "; set to ");
        for (const struct pss_node *it = row->is->first; it; it = it->next)
            pss_buf_printf(out, "%s%.*s", it == row->is->first ? "" : ", ",
                PSS_FMT(pss_node_text(pss_node_real(it))));
    }
    if (row->finding->note.n)
        pss_buf_printf(out, " (%.*s)", PSS_FMT(row->finding->note));
}

/* Why a violation is left. */
static void
put_reason(
    struct pss_buf *out, const struct maker *maker, const struct pss_krm_row *row)
{
    const struct pss_finding *finding = row->finding;
    if (finding->severity == PSS_WARNING || finding->outcome == PSS_OUTCOME_ERROR)
        return;
    if (finding->outcome == PSS_SUPPRESSED)
        pss_buf_printf(out, "; suppressed by %s%s%.*s",
            pss_silencer_name(finding->suppression.by),
            finding->suppression.reason.n ? ": " : "",
            PSS_FMT(finding->suppression.reason));
    else if (row->pod && row->pod->is_sealed)
        pss_buf_printf(
            out, "; left: %.*s", PSS_FMT(row->pod->reasons[row->pod->n_reasons - 1]));
    else if (finding->repair == PSS_MANUAL)
        pss_buf_printf(out, "; left: %s",
            finding->why ? finding->why : "it is to be fixed by hand");
    else if (!pss_fixing_permits(maker->fixing, finding->repair))
        pss_buf_printf(out, "; left: it takes repairs of the class %s",
            pss_repair_name(finding->repair));
    else if (!maker->has_others && row->pod && row->pod->n_reasons > 0)
        pss_buf_printf(out, "; left: %.*s", PSS_FMT(row->pod->reasons[0]));
    else
        pss_buf_puts(out, "; left, because the pod cannot be brought all the way");
}

static struct pss_str
message_of(const struct maker *maker, const struct pss_krm_row *row)
{
    struct pss_buf out = {0};
    if (!row->finding) {
        pss_buf_puts(&out, "left as it is: ");
        pss_buf_add(&out, row->pod->reasons[0]);
    } else {
        pss_buf_add(&out, row->finding->message);
        if (pss_outcome_is_done(row->finding->outcome))
            put_deed(&out, row);
        else
            put_reason(&out, maker, row);
    }
    struct pss_str message = pss_arena_copy(maker->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return message;
}

/* ---- all of them ---- */

static size_t
index_of(const struct pss_item *item, size_t number)
{
    if (item->path.n == 0)
        return number;
    size_t index = 0;
    for (size_t i = 0; i < item->index.n; i++)
        index = index * 10 + (size_t)(item->index.p[i] - '0');
    return index;
}

static void
add_row(struct maker *maker, const struct pss_pod_result *pod,
    const struct pss_finding *finding)
{
    static const struct pss_item nobody = {0};
    const struct pss_items *items = &maker->items;
    const struct pss_object *object = pod ? pod->object : finding->object;
    size_t number = object ? pss_item_of(object) : PSS_NOWHERE;
    struct pss_krm_row row = {
        .rank = rank_of(finding),
        .finding = finding,
        .pod = pod,
        .object = object,
        .item = number < items->n ? &items->items[number] : &nobody,
        .order = maker->rows->n,
        .is_obstacle = !finding || !pss_fixing_permits(maker->fixing, finding->repair),
    };
    row.index = object ? index_of(row.item, number) : 0;
    if (finding)
        find_values(maker, &row);
    row.message = message_of(maker, &row);
    PSS_PUSH(maker->mem, maker->rows, row);
}

/* What is known of the start of a pod. */
static void
add_notes(struct maker *maker, const struct pss_pod_result *pod)
{
    static const struct pss_item nobody = {0};
    const struct pss_items *items = &maker->items;
    struct pss_note_walk walk = {0};
    struct pss_note note;
    if (!pss_notes_are_told(pod))
        return;
    size_t number = pss_item_of(pod->object);
    while (pss_notes_next(&note, &walk, pod)) {
        struct pss_krm_row row = {
            .rank = PSS_RANK_INFO,
            .note = note.name,
            .pod = pod,
            .object = pod->object,
            .item = number < items->n ? &items->items[number] : &nobody,
            .order = maker->rows->n,
            .message = note.text,
        };
        row.index = index_of(row.item, number);
        PSS_PUSH(maker->mem, maker->rows, row);
    }
}

static int
by_file(const void *a, const void *b)
{
    const struct pss_krm_row *x = a;
    const struct pss_krm_row *y = b;
    int order = pss_str_cmp(x->item->path, y->item->path);
    if (order != 0)
        return order;
    if (x->index != y->index)
        return x->index < y->index ? -1 : 1;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    if (x->finding && y->finding)
        order = pss_str_cmp(x->finding->field, y->finding->field);
    if (order != 0)
        return order;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Adds rows for what is left of a pod. */
static void
add_left(struct maker *maker, const struct pss_pod_result *pod,
    const struct pss_finding *findings)
{
    bool has_open = false;
    maker->has_others = false;
    for (size_t i = 0; i < pod->n_findings; i++) {
        maker->has_others |= !pss_fixing_permits(maker->fixing, findings[i].repair);
        has_open |=
            findings[i].outcome == PSS_LEFT && findings[i].severity == PSS_ERROR;
    }
    for (size_t i = 0; i < pod->n_findings; i++)
        if (!pss_outcome_is_done(findings[i].outcome))
            add_row(maker, pod, &findings[i]);
    if (pod->outcome == PSS_LEFT && !has_open && pod->n_reasons > 0)
        add_row(maker, pod, NULL);
}

/* If a pod is fixed in part, what a second run finds is what is left. An edit may
 * answer only a part of a finding. */
static void
judge_again(struct maker *maker)
{
    struct pss_result *again = &maker->again;
    if (!maker->fixing->is_partial || maker->pods.n != maker->result->pods.n)
        return;
    struct pss_task *task = PSS_NEW(maker->mem, struct pss_task);
    pss_task_judge_again(task, maker->task, again, maker->now->doc);
    struct pss_plans *plans = pss_plans_new(task, maker->now);
    for (size_t i = 0; i < maker->pods.n; i++)
        pss_plans_add(plans, &maker->pods.items[i], again->findings.n,
            maker->result->pods.items[i].is_unsound);
}

static void
add_pod(struct maker *maker, size_t number)
{
    const struct pss_pod_result *pod = &maker->result->pods.items[number];
    const struct pss_finding *findings = pss_findings_of(maker->result, pod);
    bool is_in_part = pod->is_edited && pod->outcome == PSS_LEFT;
    for (size_t i = 0; i < pod->n_findings; i++) {
        maker->is_told[pod->first_finding + i] = true;
        bool is_remark = is_in_part && findings[i].severity == PSS_WARNING;
        if (pss_outcome_is_done(findings[i].outcome) || is_remark)
            add_row(maker, pod, &findings[i]);
    }
    const struct pss_pod_result *again = is_in_part && number < maker->again.pods.n
                                             ? &maker->again.pods.items[number]
                                             : pod;
    if (again != pod)
        findings = pss_findings_of(&maker->again, again);
    add_left(maker, again, findings);
    add_notes(maker, pod);
    /* The new text has no such finding, although the plan left it. */
    if (again->outcome == PSS_COMPLIANT && again != pod && pod->n_reasons > 0)
        add_row(maker, pod, NULL);
}

static void
make_rows(struct maker *maker)
{
    const struct pss_result *result = maker->result;
    maker->is_told = PSS_NEW_N(maker->mem, bool, result->findings.n);
    judge_again(maker);
    for (size_t i = 0; i < result->pods.n; i++)
        if (result->pods.items[i].object)
            add_pod(maker, i);
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        bool has_pod = finding->pod < result->pods.n;
        if (!maker->is_told[i])
            add_row(maker, has_pod ? &result->pods.items[finding->pod] : NULL, finding);
    }
    struct pss_krm_rows *rows = maker->rows;
    if (rows->n > 1)
        qsort(rows->items, rows->n, sizeof rows->items[0], by_file);
}

struct pss_krm_rows *
pss_krm_rows_new(
    const struct pss_task *task, const struct pss_tree *old, const struct pss_tree *now)
{
    struct pss_arena *mem = old->doc->mem;
    struct maker maker = {.mem = mem,
        .task = task,
        .result = task->result,
        .fixing = &task->fixing,
        .now = now,
        .before.mem = mem,
        .after.mem = mem,
        .rows = PSS_NEW(mem, struct pss_krm_rows)};
    pss_items_of(&maker.items, old);
    pss_fixing_locate(&task->fixing, &maker.pods, now);
    make_rows(&maker);
    return maker.rows;
}
