/* What was found, as entries of a ResourceList's `results` (docs/decisions.md,
 * "Hosts"). */
#include "pss/base.h"

#include "krmrows.h"
#include "pss/append.h"
#include "pss/krmresults.h"

/* ---- values ---- */

static void
set_scalar(struct pss_arena *mem, struct pss_new *out, const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    out->text = value.type == PSS_NULL ? PSS_STR("null") : value.text;
    out->is_string = value.type == PSS_STRING || value.type == PSS_REJECTED;
    if (value.type == PSS_REJECTED)
        out->text = pss_scalar_text(node);
    if (out->is_string) {
        struct pss_buf clean = {0};
        pss_report_clean(&clean, out->text);
        out->text = pss_arena_copy(mem, pss_buf_str(&clean));
        pss_buf_release(&clean);
    }
}

static void
set_text(
    struct pss_arena *mem, struct pss_new *parent, const char *key, struct pss_str text)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, text);
    struct pss_new *made = pss_new_last(mem, parent, pss_str_of(key), PSS_NEW_SCALAR);
    made->text = pss_arena_copy(mem, pss_buf_str(&clean));
    made->is_string = true;
    pss_buf_release(&clean);
}

/* True for a scalar, and for a collection that holds only scalars. Deeper values are
 * left out of results: they are long, and the manifest shows them. */
static bool
is_flat(const struct pss_node *node)
{
    for (const struct pss_node *it = node->first; it; it = it->next)
        if (pss_node_real(it)->kind != PSS_SCALAR || it->is_merge)
            return false;
    return true;
}

static void
set_value(struct pss_arena *mem, struct pss_new *parent, const char *key,
    const struct pss_node *node)
{
    if (!node || !is_flat(node))
        return;
    static const enum pss_new_kind kinds[] = {[PSS_SCALAR] = PSS_NEW_SCALAR,
        [PSS_MAP] = PSS_NEW_MAP,
        [PSS_SEQ] = PSS_NEW_LIST};
    struct pss_new *made =
        pss_new_last(mem, parent, pss_str_of(key), kinds[node->kind]);
    if (node->kind == PSS_SCALAR)
        set_scalar(mem, made, node);
    for (const struct pss_node *it = node->first; it; it = it->next) {
        struct pss_str name = it->key ? pss_key_text(it->key) : PSS_STR("");
        set_scalar(mem, pss_new_last(mem, made, name, PSS_NEW_SCALAR), it);
    }
}

/* ---- entries ---- */

static void
add_object(
    struct pss_arena *mem, struct pss_new *entry, const struct pss_object *object)
{
    struct pss_new *ref = pss_new_last(mem, entry, PSS_STR("resourceRef"), PSS_NEW_MAP);
    set_text(mem, ref, "apiVersion", object->api_version);
    set_text(mem, ref, "kind", object->kind);
    if (object->space.n)
        set_text(mem, ref, "namespace", object->space);
    set_text(mem, ref, "name", object->name);
}

static void
add_field(struct pss_arena *mem, struct pss_new *entry, const struct pss_krm_row *row)
{
    if (!row->finding || row->finding->field.n == 0 || !row->object)
        return;
    struct pss_new *field = pss_new_last(mem, entry, PSS_STR("field"), PSS_NEW_MAP);
    set_text(mem, field, "path", row->finding->field);
    set_value(mem, field, "currentValue", row->was);
    set_value(mem, field, "proposedValue", row->is);
}

static void
add_file(struct pss_arena *mem, struct pss_new *entry, const struct pss_krm_row *row)
{
    if (row->item->path.n == 0)
        return;
    struct pss_new *file = pss_new_last(mem, entry, PSS_STR("file"), PSS_NEW_MAP);
    set_text(mem, file, "path", row->item->path);
    pss_new_last(mem, file, PSS_STR("index"), PSS_NEW_SCALAR)->text =
        pss_arena_printf(mem, "%zu", row->index);
}

static void
add_tags(struct pss_arena *mem, struct pss_new *entry, const struct pss_krm_row *row)
{
    struct pss_new *tags = pss_new_last(mem, entry, PSS_STR("tags"), PSS_NEW_MAP);
    const struct pss_finding *finding = row->finding;
    if (finding) {
        set_text(mem, tags, "rule", pss_str_of(finding->rule));
        set_text(mem, tags, "level", pss_str_of(pss_level_name(finding->level)));
        set_text(mem, tags, "repair", pss_str_of(pss_repair_name(finding->repair)));
    }
    if (row->note)
        set_text(mem, tags, "rule", pss_str_of(row->note));
    set_text(mem, tags, "outcome", pss_str_of(pss_krm_row_outcome(row)));
    if (finding && finding->container.n)
        set_text(mem, tags, "container", finding->container);
}

static struct pss_new *
add_entry(struct pss_arena *mem, struct pss_new *list, const struct pss_krm_row *row)
{
    struct pss_new *entry = pss_new_last(mem, list, PSS_STR(""), PSS_NEW_MAP);
    set_text(mem, entry, "message", row->message);
    set_text(mem, entry, "severity", pss_str_of(pss_krm_rank_name(row->rank)));
    if (row->object)
        add_object(mem, entry, row->object);
    add_field(mem, entry, row);
    add_file(mem, entry, row);
    add_tags(mem, entry, row);
    return entry;
}

/* ---- what stands there already ---- */

/* Two results are equal if these texts are equal. */
static const char *const same_paths[] = {"message", "severity",
    "resourceRef.apiVersion", "resourceRef.kind", "resourceRef.namespace",
    "resourceRef.name", "field.path", "file.path", "file.index", "tags.rule",
    "tags.level", "tags.repair", "tags.outcome", "tags.container"};

struct texts {
    struct pss_str *items;
    size_t n;
    size_t cap;
};

static const struct pss_new *
child_of(const struct pss_new *map, struct pss_str key)
{
    const struct pss_new *it = map ? map->first : NULL;
    while (it && !pss_str_eq(it->key, key))
        it = it->next;
    return it;
}

static struct pss_str
text_in_new(const struct pss_new *entry, const char *path)
{
    const char *dot = strchr(path, '.');
    if (!dot) {
        entry = child_of(entry, pss_str_of(path));
    } else {
        entry = child_of(entry, (struct pss_str){path, (size_t)(dot - path)});
        entry = child_of(entry, pss_str_of(dot + 1));
    }
    return entry ? entry->text : PSS_STR("");
}

static struct pss_str
text_in_node(const struct pss_node *entry, const char *path)
{
    const struct pss_node *value = pss_field_at(entry, path).value;
    return value && value->kind == PSS_SCALAR ? pss_scalar_text(value) : PSS_STR("");
}

/* The texts of an entry that is to be added, or of one that the list holds already. */
static struct pss_str
summary_of(
    struct pss_arena *mem, const struct pss_new *made, const struct pss_node *entry)
{
    struct pss_buf out = {0};
    for (size_t i = 0; i < PSS_COUNT(same_paths); i++) {
        pss_buf_add(&out, made ? text_in_new(made, same_paths[i])
                               : text_in_node(entry, same_paths[i]));
        pss_buf_putc(&out, '\0');
    }
    struct pss_str summary = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return summary;
}

static int
by_text(const void *a, const void *b)
{
    return pss_str_cmp(*(const struct pss_str *)a, *(const struct pss_str *)b);
}

static void
read_earlier(struct pss_arena *mem, struct texts *out, const struct pss_tree *tree)
{
    const struct pss_node *list = pss_get(tree->root, "results");
    for (const struct pss_node *it = list ? list->first : NULL; it; it = it->next) {
        const struct pss_node *entry = pss_node_real(it);
        if (entry->kind == PSS_MAP)
            PSS_PUSH(mem, out, summary_of(mem, NULL, entry));
    }
    if (out->n > 1)
        qsort(out->items, out->n, sizeof out->items[0], by_text);
}

static bool
is_there(const struct texts *earlier, struct pss_str summary)
{
    return earlier->n > 0 && bsearch(&summary, earlier->items, earlier->n,
                                 sizeof earlier->items[0], by_text);
}

const struct pss_err *
pss_krm_results_add(
    struct pss_task *task, const struct pss_tree *old, const struct pss_tree *now)
{
    struct pss_arena *mem = old->doc->mem;
    const struct pss_krm_rows *rows = pss_krm_rows_new(task, old, now);
    task->result->rows = rows;
    struct texts earlier = {0};
    read_earlier(mem, &earlier, old);
    struct pss_new list = {.kind = PSS_NEW_LIST, .key = PSS_STR("results")};
    for (size_t i = 0; i < rows->n; i++) {
        struct pss_new *last = list.last;
        struct pss_new *made = add_entry(mem, &list, &rows->items[i]);
        if (!is_there(&earlier, summary_of(mem, made, NULL)))
            continue;
        list.last = last;
        if (last)
            last->next = NULL;
        else
            list.first = NULL;
    }
    return list.first ? pss_list_append(task->result, &task->touched, old, &list)
                      : NULL;
}

/* ---- on stderr ---- */

static void
put_row(struct pss_buf *out, const struct pss_krm_row *row)
{
    if (row->item->path.n) {
        pss_report_path(out, row->item->path);
        pss_buf_puts(out, ": ");
    }
    if (row->object) {
        struct pss_buf object = {0};
        pss_report_object(&object, row->object);
        pss_report_lead(out, pss_buf_str(&object));
        pss_buf_puts(out, ": ");
        pss_buf_release(&object);
    }
    pss_buf_printf(out, "%s: ", pss_krm_rank_name(row->rank));
    pss_report_clean(out, row->message);
    if (row->finding)
        pss_buf_printf(out, " [%s]", row->finding->rule);
    else if (row->note)
        pss_buf_printf(out, " [%s]", row->note);
    pss_buf_putc(out, '\n');
}

/* Findings that stop the whole pod come first, because some hosts show only the first
 * lines. */
static void
put_rows(struct pss_buf *out, const struct pss_report *report,
    const struct pss_krm_rows *rows, bool is_obstacle)
{
    for (size_t i = 0; i < rows->n; i++) {
        const struct pss_krm_row *row = &rows->items[i];
        bool is_open = row->rank != PSS_RANK_INFO &&
                       (!row->finding || row->finding->severity == PSS_ERROR);
        if ((is_open || report->is_verbose) && row->is_obstacle == is_obstacle)
            put_row(out, row);
    }
}

static void
write_rows(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++)
        if (result->failures.items[i].err->code != PSS_ERR_SYSTEM)
            pss_report_failure(out, report, result, result->failures.items[i].err);
    if (!result->rows)
        return;
    put_rows(out, report, result->rows, true);
    put_rows(out, report, result->rows, false);
}

const struct pss_writer pss_krm_writer = {
    .name = "krm", .is_log = true, .file = write_rows};
