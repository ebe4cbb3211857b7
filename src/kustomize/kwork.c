/* Files that change, and the wishes for one document. */
#include "pss/base.h"

#include "ktext.h"
#include "kwork.h"
#include "pss/shared.h"

void
pss_kwork_read(struct pss_ktrees *out, struct pss_arena *mem, const struct pss_doc *doc)
{
    struct pss_chunks chunks = {0};
    if (pss_cut(&chunks, doc))
        return;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        if (!pss_tree_parse(tree, doc, &chunks.items[i]) && tree->root)
            PSS_PUSH(mem, out, tree);
    }
}

/* The text of the file, and the trees that are known of it. */
static void
fill_file(struct pss_kwork *work, struct pss_kedited *file,
    const struct pss_marked_file *marked)
{
    if (!marked) {
        file->doc = pss_doc_new(work->mem, file->path, file->src);
        pss_kwork_read(&file->trees, work->mem, file->doc);
        return;
    }
    const struct pss_ktext *text = &work->marks->texts.items[marked->text];
    file->doc = text->doc;
    file->trees = (struct pss_ktrees){text->trees, text->n_trees, text->n_trees};
}

struct pss_kedited *
pss_kwork_file(
    struct pss_kwork *work, struct pss_str *reason, const char *path, bool may_be_new)
{
    struct pss_arena *mem = work->mem;
    size_t *number = pss_table_at(&work->file_numbers, mem, pss_str_of(path));
    if (*number)
        return work->files.items[*number - 1];
    const struct pss_kplacing *placing = work->placing;
    const size_t *known = pss_table_find(&work->mark_files, pss_str_of(path));
    const struct pss_marked_file *marked =
        known ? &work->marks->files.items[*known - 1] : NULL;
    struct pss_str src = {0};
    if (marked)
        src = marked->src;
    else if (placing->text_of)
        src = placing->text_of(placing->tree, path);
    bool is_new = src.p == NULL;
    if ((is_new && !may_be_new) ||
        (placing->may_edit && !placing->may_edit(placing->tree, path))) {
        *reason = pss_arena_printf(mem, "%s is not ours to edit", path);
        return NULL;
    }
    struct pss_kedited *file = PSS_NEW(mem, struct pss_kedited);
    file->path = path;
    file->is_new = is_new;
    file->src = is_new ? PSS_STR("") : src;
    if (!is_new)
        fill_file(work, file, marked);
    file->result.edits.mem = mem;
    file->result.findings.items = work->findings;
    file->result.findings.n = work->n;
    file->patches = (struct pss_new){.kind = PSS_NEW_LIST, .goes_to_end = true};
    file->operations = file->patches;
    PSS_PUSH(mem, &work->files, file);
    *number = work->files.n;
    return file;
}

void
pss_kwork_fail(struct pss_kwork *work, size_t wish, struct pss_str reason)
{
    work->wishes[wish].is_placed = false;
    work->wishes[wish].reason = reason;
    work->wishes[wish].placement = PSS_PLACED_NOWHERE;
}

void
pss_kwork_placed(struct pss_kwork *work, size_t wish, const char *path,
    enum pss_kplacement placement)
{
    work->wishes[wish].is_placed = true;
    work->wishes[wish].path = path;
    work->wishes[wish].placement = placement;
}

static bool
is_below(const struct pss_node *node, const struct pss_node *top)
{
    while (node && node != top)
        node = node->parent;
    return node != NULL;
}

/* The pod that holds the mapping, or what stands for one: new text takes its layout from
 * it. */
static struct pss_pod
pod_of(const struct pss_tree *tree, const struct pss_node *map)
{
    struct pss_pods pods = {0};
    pss_locate(&pods, tree, &pss_kinds_builtin);
    for (size_t i = 0; i < pods.n; i++)
        if ((pods.items[i].spec && is_below(map, pods.items[i].spec)) ||
            (pods.items[i].meta && is_below(map, pods.items[i].meta)))
            return pods.items[i];
    return (struct pss_pod){
        .doc = tree->doc,
        .tree = tree,
        .holder = tree->root,
        .spec = tree->root,
        .written_spec = tree->root->kind == PSS_MAP
                            ? pss_find(tree->root, PSS_STR("spec")).value
                            : NULL,
    };
}

/* All edits of a patch that stands in the file. */
static struct pss_edits *
edits_of(struct pss_kwork *work, struct pss_kedited *file, const struct pss_ktext *text)
{
    for (size_t i = 0; i < file->texts.n; i++)
        if (file->texts.items[i].text == text)
            return &file->texts.items[i].edits;
    struct pss_kedited_text one = {.text = text, .edits = {.mem = work->mem}};
    PSS_PUSH(work->mem, &file->texts, one);
    return &file->texts.items[file->texts.n - 1].edits;
}

bool
pss_kwork_place(struct pss_kwork *work, struct pss_str *reason,
    struct pss_kedited *file, const struct pss_ktext *text, const struct pss_tree *tree,
    struct pss_wishes *wishes)
{
    struct pss_result inner = {0};
    bool is_inline = text && text->scalar;
    struct pss_sharing sharing = {.mem = work->mem};
    inner.edits.mem = work->mem;
    inner.findings.items = work->findings;
    inner.findings.n = work->n;
    struct pss_placing placing = {
        .is_without_overrides = true,
        .result = is_inline ? &inner : &file->result,
        .touched = &file->touched,
    };
    struct pss_pod pod = pod_of(tree, wishes->items[0].map);
    if (tree->has_aliases) {
        pss_shared_count(&sharing, wishes);
        placing.sharing = &sharing;
    }
    if (!pss_place_wishes(&placing, work->mem, &pod, wishes)) {
        *reason = placing.obstacle;
        return false;
    }
    if (!is_inline)
        return true;
    if (pss_edits_settle(&inner.edits)) {
        *reason = PSS_STR("two edits are for the same text");
        return false;
    }
    pss_ktext_lift(&file->result.edits, text, &inner.edits);
    struct pss_edits *all = edits_of(work, file, text);
    for (size_t i = 0; i < inner.edits.n; i++)
        pss_edits_add(all, inner.edits.items[i]);
    return true;
}
