/* The marked copy of a file. */
#include "pss/base.h"

#include "markwalk.h"
#include "pss/buf.h"
#include "pss/edit.h"
#include "pss/index.h"
#include "pss/marks.h"
#include "pss/pod.h"
#include "pss/value.h"

#include "ktext.h"

/* Marks of one text. */
struct work {
    struct pss_marking marking; /* the first: `put` gets its address */
    struct pss_marks *marks;
    struct pss_edits edits;
    struct pss_index seen;
    const struct pss_tree *tree;
    size_t text;
    enum pss_mark_form form;
};

/* An unknown key before the first one. False if it cannot be written there. */
static bool
add_key(struct work *work, const struct pss_node *map, size_t number)
{
    struct pss_arena *mem = work->marks->mem;
    const struct pss_node *first = map->first;
    struct pss_edit edit = {.finding = PSS_NOWHERE};
    if (pss_node_is_pair(map))
        return false;
    if (map->style == PSS_FLOW) {
        edit.at = map->span.at + 1;
        edit.text =
            pss_arena_printf(mem, "\"pssM%zu\": \"x\"%s", number, first ? ", " : " ");
    } else {
        const struct pss_doc *doc = map->doc;
        size_t column = pss_column(doc, first->lead);
        size_t start = pss_lines_start(&doc->lines, first->lead);
        if (memchr(doc->src.p + start, '\t', first->lead - start))
            return false;
        edit.at = first->lead;
        edit.text = pss_arena_printf(mem, "pssM%zu: x%.*s%*s", number,
            PSS_FMT(pss_lines_eol(&doc->lines, first->lead)), (int)column, "");
    }
    edit.end = edit.at;
    pss_edits_add(&work->edits, edit);
    return true;
}

static bool
replace_value(struct work *work, const struct pss_node *scalar, size_t number)
{
    struct pss_span tag = pss_node_tag(scalar);
    if (work->marks->leaves_values)
        return true; /* the numbers of all marks stay the same */
    if (!pss_span_empty(tag))
        pss_edits_put(&work->edits, tag.at, tag.end, PSS_STR(""));
    pss_edits_put(&work->edits, scalar->span.at, scalar->span.end,
        pss_arena_printf(work->marks->mem, "\"pssM%zux\"", number));
    return true;
}

static void
put(struct pss_marking *marking, const struct pss_node *node, enum pss_mark_kind kind)
{
    struct work *work = (struct work *)(void *)marking;
    struct pss_marks *marks = work->marks;
    size_t *is_seen = pss_index_at(&work->seen, marks->mem, node);
    if ((*is_seen)++)
        return;
    bool is_put = kind == PSS_MARK_SCALAR ? replace_value(work, node, marks->marks.n)
                                          : add_key(work, node, marks->marks.n);
    struct pss_mark mark = {
        .kind = kind,
        .form = work->form,
        .text = work->text,
        .tree = work->tree,
        .node = node,
    };
    if (is_put)
        PSS_PUSH(marks->mem, &marks->marks, mark);
}

static void
mark_operations(struct work *work)
{
    const struct pss_node *list = work->tree->root;
    work->form = PSS_FORM_OPERATION;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *operation = pss_node_real(it);
        struct pss_str op = pss_text_at(operation, "op");
        const struct pss_node *value = pss_get(operation, "value");
        if (value && (pss_str_is(op, "add") || pss_str_is(op, "replace")))
            pss_mark_operation(&work->marking, pss_text_at(operation, "path"), value);
    }
}

/* Marks all documents of a text, and returns the marked one. */
static struct pss_str
mark_text(struct pss_marks *marks, size_t number, bool is_patch)
{
    const struct pss_ktext *text = &marks->texts.items[number];
    struct work work = {
        .marking = {.mem = marks->mem, .put = put},
        .marks = marks,
        .edits = {.mem = marks->mem},
        .text = number,
    };
    for (size_t i = 0; i < text->n_trees; i++) {
        work.tree = text->trees[i];
        work.form = is_patch ? PSS_FORM_MERGE : PSS_FORM_OBJECT;
        if (is_patch && work.tree->root && work.tree->root->kind == PSS_SEQ)
            mark_operations(&work);
        else
            pss_mark_object(&work.marking, work.tree);
    }
    struct pss_str src = text->doc->src;
    if (work.edits.n == 0 || pss_edits_settle(&work.edits))
        return src;
    struct pss_buf out = {0};
    pss_edits_apply(&out, src, &work.edits);
    struct pss_str marked = pss_arena_copy(marks->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return marked;
}

/* A patch that stands in the Kustomization becomes one line in quotes: this copy is for
 * kustomize alone. */
static void
mark_inline(struct pss_marks *marks, size_t file, const struct pss_node *scalar,
    struct pss_edits *edits)
{
    size_t text;
    size_t first = marks->marks.n;
    if (!pss_ktext_add_inline(&text, marks, file, scalar))
        return;
    struct pss_str marked = mark_text(marks, text, true);
    if (marks->marks.n == first)
        return;
    struct pss_buf quoted = {0};
    pss_ktext_quote(&quoted, marked);
    pss_edits_take(edits, scalar->span.at, scalar->span.end, &quoted);
}

static void
mark_list(struct pss_marks *marks, size_t file, const struct pss_node *list,
    const char *field, struct pss_edits *edits)
{
    struct pss_index seen = {0};
    bool is_list = list && list->kind == PSS_SEQ;
    for (const struct pss_node *it = is_list ? list->first : NULL; it; it = it->next) {
        const struct pss_node *item = pss_node_real(it);
        const struct pss_node *patch = field ? pss_get(item, field) : item;
        size_t *is_seen = patch ? pss_index_at(&seen, marks->mem, patch) : NULL;
        if (patch && patch->kind == PSS_SCALAR && !(*is_seen)++ &&
            pss_value_of(patch).type == PSS_STRING)
            mark_inline(marks, file, patch, edits);
    }
}

/* A transformer of kustomize that is a patch. */
static void
mark_transformer(struct pss_marks *marks, size_t file, const struct pss_node *root,
    struct pss_edits *edits)
{
    static const char *const rows[][2] = {{"PatchTransformer", "patch"},
        {"PatchStrategicMergeTransformer", "patches"},
        {"PatchJson6902Transformer", "jsonOp"}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct pss_node *patch = pss_get(root, rows[i][1]);
        if (pss_str_is(pss_text_at(root, "kind"), rows[i][0]) && patch &&
            patch->kind == PSS_SCALAR && pss_value_of(patch).type == PSS_STRING)
            mark_inline(marks, file, patch, edits);
    }
}

/* The Kustomization with its inline patches marked. */
static struct pss_str
mark_kustomization(struct pss_marks *marks, size_t file, size_t number)
{
    const struct pss_ktext text = marks->texts.items[number];
    struct pss_edits edits = {.mem = marks->mem};
    for (size_t i = 0; i < text.n_trees; i++) {
        const struct pss_node *root = text.trees[i]->root;
        if (!root || root->kind != PSS_MAP)
            continue;
        mark_list(marks, file, pss_get(root, "patches"), "patch", &edits);
        mark_list(marks, file, pss_get(root, "patchesJson6902"), "patch", &edits);
        mark_list(marks, file, pss_get(root, "patchesStrategicMerge"), NULL, &edits);
        mark_transformer(marks, file, root, &edits);
    }
    if (edits.n == 0 || pss_edits_settle(&edits))
        return text.doc->src;
    struct pss_buf out = {0};
    pss_edits_apply(&out, text.doc->src, &edits);
    struct pss_str marked = pss_arena_copy(marks->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return marked;
}

void
pss_marks_add(struct pss_marks *marks, const char *path, enum pss_kfile_role role,
    struct pss_str src)
{
    struct pss_marked_file file = {
        .path = path, .role = role, .src = src, .marked = src};
    size_t number = marks->files.n;
    size_t text = PSS_NOWHERE;
    file.err = pss_ktext_add(&text, marks, number, path, src);
    file.text = text;
    PSS_PUSH(marks->mem, &marks->files, file);
    if (file.err)
        return;
    struct pss_str marked = role == PSS_KFILE_KUSTOMIZATION
                                ? mark_kustomization(marks, number, text)
                                : mark_text(marks, text, role == PSS_KFILE_PATCH);
    marks->files.items[number].marked = marked;
}
