/* From operations to edits of files. */
#include "pss/base.h"

#include "newvalue.h"
#include "planwork.h"
#include "pss/buf.h"
#include "pss/contextedits.h"
#include "pss/newentry.h"

/* One file that grows edits. Values of several sets may stand in one. */
static struct pss_chart_edits *
file_named(struct pss_chart_plan *out, struct plan_work *work, const char *name,
    const char *path, const char *real, const struct pss_doc *doc)
{
    for (size_t i = 0; i < out->files.n; i++)
        if (strcmp(out->files.items[i].real, real) == 0)
            return &out->files.items[i];
    struct pss_chart_edits made = {.name = name,
        .path = path,
        .real = real,
        .doc = doc,
        .edits = {.mem = work->mem}};
    PSS_PUSH(work->mem, &out->files, made);
    return &out->files.items[out->files.n - 1];
}

/* ---- values ---- */

static bool
is_same_wish(const struct pss_wish *a, const struct pss_wish *b)
{
    return a->act == b->act && a->map == b->map && a->node == b->node &&
           pss_str_eq(a->path, b->path) && pss_str_eq(a->text, b->text) &&
           !a->item == !b->item &&
           (!a->item || pss_str_eq(a->item->first ? a->item->first->text : a->text,
                            b->item->first ? b->item->first->text : b->text));
}

static bool
contradicts(const struct pss_wish *a, const struct pss_wish *b)
{
    bool is_add = a->act == PSS_WISH_APPEND || b->act == PSS_WISH_APPEND;
    bool is_item = pss_wish_is_of_item(a) || pss_wish_is_of_item(b);
    return a->map == b->map && !is_add && !is_item && pss_str_eq(a->path, b->path) &&
           !is_same_wish(a, b);
}

static enum values_level
level_of(const struct plan_work *work, const struct plan_op *op)
{
    bool is_pod =
        plan_is_pod_level(&work->pods.items[op->pod].targets.items[op->target]);
    return is_pod ? VALUES_OF_PODS : VALUES_OF_CONTAINERS;
}

static const char *
emit_values(struct pss_chart_plan *out, struct plan_work *work, struct plan_ops *ops,
    size_t number)
{
    const struct values_file *values =
        number == PLAN_SCHEMA ? &work->schema : &work->values.items[number];
    struct pss_wishes wishes = {0};
    for (size_t i = 0; i < ops->n; i++) {
        struct plan_op *op = &ops->items[i];
        if (op->act != PLAN_VALUE || op->values != number)
            continue;
        op->tag = PSS_NOWHERE;
        for (size_t k = 0; k < wishes.n && op->tag == PSS_NOWHERE; k++) {
            if (contradicts(&op->wish, &wishes.items[k]))
                return "two users of one value want it to be different";
            if (is_same_wish(&op->wish, &wishes.items[k]))
                op->tag = k;
        }
        if (op->tag != PSS_NOWHERE)
            continue;
        op->tag = wishes.n;
        PSS_PUSH(work->mem, &wishes, op->wish);
        struct pss_wish *wish = &wishes.items[wishes.n - 1];
        if (!wish->map && (wish->act == PSS_WISH_SET || wish->act == PSS_WISH_APPEND))
            wish->seat = values_seat(work->mem, values, wish->path, level_of(work, op));
    }
    if (wishes.n == 0)
        return NULL;
    size_t *tags = PSS_NEW_N(work->mem, size_t, wishes.n);
    struct pss_chart_edits *file = file_named(out, work, values->name, values->path,
        values->real, values->whole ? values->whole : values->doc);
    size_t before = file->edits.n;
    size_t base = file->n_tags;
    file->is_values = true;
    file->n_tags += wishes.n;
    if (values->whole)
        PSS_PUSH(work->mem, &file->parts, values->part);
    const char *why =
        values_place(tags, &file->edits, work->mem, values, wishes.items, wishes.n);
    for (size_t i = before; i < file->edits.n; i++)
        if (file->edits.items[i].finding != PSS_NOWHERE)
            file->edits.items[i].finding += base;
    for (size_t i = 0; !why && i < ops->n; i++) {
        struct plan_op *op = &ops->items[i];
        if (op->act != PLAN_VALUE || op->values != number)
            continue;
        op->file = (size_t)(file - out->files.items);
        op->tag = base + tags[op->tag];
    }
    return why;
}

/* ---- templates ---- */

/* The keys of all operations like `like`, each once. */
static const char *
gather_keys(struct pss_context_keys *out, struct plan_work *work,
    const struct plan_ops *ops, const struct plan_op *like)
{
    struct {
        struct pss_context_key *items;
        size_t n, cap;
    } keys = {0};
    for (size_t i = 0; i < ops->n; i++) {
        const struct plan_op *op = &ops->items[i];
        if (op->act != like->act || op->owner != like->owner)
            continue;
        size_t at = 0;
        bool is_known = false;
        while (at < keys.n && pss_str_cmp(keys.items[at].path, op->key.path) < 0)
            at++;
        for (size_t k = at; k < keys.n && pss_str_eq(keys.items[k].path, op->key.path);
             k++) {
            bool is_equal = pss_str_eq(keys.items[k].text, op->key.text);
            if (!is_equal && !op->key.is_item)
                return "two pods of one template want it to be different";
            is_known = is_known || is_equal;
        }
        if (is_known)
            continue;
        PSS_PUSH(work->mem, &keys, op->key);
        for (size_t k = keys.n - 1; k > at; k--)
            keys.items[k] = keys.items[k - 1];
        keys.items[at] = op->key;
    }
    *out = (struct pss_context_keys){keys.items, keys.n};
    return NULL;
}

/* The items of all operations for one list, each once. */
static const char *
insert_items(struct pss_edits *edits, struct plan_work *work,
    const struct plan_ops *ops, const struct plan_op *like)
{
    struct pss_new_items items = {0};
    for (size_t i = 0; i < ops->n; i++) {
        const struct plan_op *op = &ops->items[i];
        bool is_known = false;
        if (op->act != PLAN_ITEMS || op->owner != like->owner ||
            !pss_str_eq(op->text, like->text))
            continue;
        for (size_t k = 0; k < items.n; k++)
            is_known = is_known ||
                       pss_str_eq(items.items[k]->first->text, op->item->first->text);
        if (!is_known)
            PSS_PUSH(work->mem, &items, op->item);
    }
    return pss_list_insert(
        edits, &like->template->template, like->owner, like->text, &items);
}

static const char *
emit_op(struct pss_chart_edits *file, struct plan_work *work,
    const struct plan_ops *ops, const struct plan_op *op)
{
    const struct pss_template *template = &op->template->template;
    struct pss_edits *edits = &file->edits;
    struct pss_context_keys keys = {0};
    if (op->act == PLAN_INSERT || op->act == PLAN_SET || op->act == PLAN_HOIST) {
        const char *why = gather_keys(&keys, work, ops, op);
        if (why)
            return why;
    }
    switch (op->act) {
    case PLAN_INSERT:
        return pss_context_insert(edits, template, op->owner, keys);
    case PLAN_KNOB:
        return pss_context_insert_knob(edits, template, op->owner, op->text);
    case PLAN_SET:
        return pss_context_set(edits, template, op->owner, keys);
    case PLAN_HOIST:
        return pss_context_hoist(edits, template, op->owner, keys);
    case PLAN_DELETE:
        return pss_template_delete(edits, template, op->node, op->is_replaced);
    case PLAN_REPLACE:
        return pss_template_replace(edits, template, op->node, op->text);
    case PLAN_ITEMS:
        return insert_items(edits, work, ops, op);
    case PLAN_VALUE:
        break;
    }
    return NULL;
}

/* True if both are one edit. */
static bool
is_same_op(const struct plan_op *a, const struct plan_op *b)
{
    return a->act == b->act && a->template == b->template && a->owner == b->owner &&
           a->node == b->node && pss_str_eq(a->text, b->text);
}

static const char *
emit_template(struct pss_chart_plan *out, struct plan_work *work, struct plan_ops *ops,
    const struct plan_template *template)
{
    struct pss_chart_edits *file = NULL;
    for (size_t i = 0; i < ops->n; i++) {
        struct plan_op *op = &ops->items[i];
        if (op->act == PLAN_VALUE || op->template != template)
            continue;
        if (!file)
            file = file_named(out, work, template->name, template->doc->path,
                pss_arena_join(
                    work->mem, work->planning->chart->real, "/", template->name),
                template->doc);
        op->file = out->files.n - 1;
        op->tag = i;
        for (size_t k = 0; k < i && op->tag == i; k++)
            if (ops->items[k].act != PLAN_VALUE && is_same_op(&ops->items[k], op))
                op->tag = k;
        if (op->tag != i)
            continue;
        size_t before = file->edits.n;
        const char *why = emit_op(file, work, ops, op);
        if (why)
            return why;
        for (size_t k = before; k < file->edits.n; k++)
            file->edits.items[k].finding = i;
    }
    return NULL;
}

/* ---- all ---- */

static const char *
finish(struct pss_chart_edits *file, struct plan_work *work)
{
    struct pss_buf text = {0};
    if (pss_edits_settle(&file->edits))
        return "its edits meet those of another pod";
    pss_edits_apply(&text, file->doc->src, &file->edits);
    file->text = pss_arena_copy(work->mem, pss_buf_str(&text));
    pss_buf_release(&text);
    return NULL;
}

static int
by_real(const void *a, const void *b)
{
    const struct pss_chart_edits *x = a;
    const struct pss_chart_edits *y = b;
    return strcmp(x->real, y->real);
}

/* By their names; the operations follow. */
static void
sort_files(struct pss_chart_plan *out, struct plan_work *work, struct plan_ops *ops)
{
    size_t n = out->files.n;
    const char **was = PSS_NEW_N(work->mem, const char *, n);
    for (size_t i = 0; i < n; i++)
        was[i] = out->files.items[i].real;
    if (n > 1)
        qsort(out->files.items, n, sizeof out->files.items[0], by_real);
    for (size_t i = 0; i < ops->n; i++)
        for (size_t k = 0; k < n; k++)
            if (out->files.items[k].real == was[ops->items[i].file]) {
                ops->items[i].file = k;
                break;
            }
}

const char *
plan_emit(struct pss_chart_plan *out, struct plan_work *work, struct plan_ops *ops)
{
    out->files.n = 0;
    for (size_t i = 0; i < work->values.n; i++) {
        const char *why = emit_values(out, work, ops, i);
        if (why)
            return why;
    }
    const char *wrong = emit_values(out, work, ops, PLAN_SCHEMA);
    if (wrong)
        return wrong;
    for (size_t i = 0; i < work->templates.n; i++) {
        const char *why = emit_template(out, work, ops, &work->templates.items[i]);
        if (why)
            return why;
    }
    for (size_t i = 0; i < out->files.n; i++) {
        const char *why = finish(&out->files.items[i], work);
        if (why)
            return why;
    }
    sort_files(out, work, ops);
    return NULL;
}
