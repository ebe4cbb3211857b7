/* Walks the old tree and the new one side by side. */
#include "pss/base.h"

#include "ksame.h"
#include "pss/below.h"
#include "pss/index.h"

/* A place in the new text: [at, end) is new. */
struct inserted {
    size_t at;
    size_t end;
};

struct same {
    const struct pss_kedited *file;
    struct pss_index touched; /* 1: the value; 2: its key as well */
    struct inserted *inserted;
    size_t n;
};

static void
note_edits(struct same *same, struct pss_arena *mem)
{
    const struct pss_edits *edits = &same->file->result.edits;
    const struct pss_touched_nodes *touched = &same->file->touched;
    same->inserted = PSS_NEW_N(mem, struct inserted, edits->n + 1);
    size_t grown = 0;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        size_t at = edit->at + grown;
        same->inserted[same->n++] = (struct inserted){at, at + edit->text.n};
        grown += edit->text.n - (edit->end - edit->at);
    }
    for (size_t i = 0; i < touched->n; i++) {
        size_t *it = pss_index_at(&same->touched, mem, touched->items[i].node);
        size_t weight = touched->items[i].with_key ? 2 : 1;
        *it = *it > weight ? *it : weight;
    }
    for (size_t i = 0; i < same->file->texts.n; i++)
        *pss_index_at(&same->touched, mem, same->file->texts.items[i].text->scalar) = 1;
}

static bool
is_inserted(const struct same *same, size_t at)
{
    size_t low = PSS_BELOW(same->inserted, same->n, end, at + 1);
    return low < same->n && same->inserted[low].at <= at;
}

/* The whole entry is new. */
static bool
is_new(const struct same *same, const struct pss_node *node)
{
    if (node->key)
        return is_inserted(same, node->key->span.at);
    return is_inserted(same, node->parent ? node->lead : node->span.at);
}

/* The next node that is not below this one. */
static const struct pss_node *
step_over(const struct pss_node *node, const struct pss_node *root)
{
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? NULL : node->next;
}

static const struct pss_node *
skip_old(
    const struct same *same, const struct pss_node *node, const struct pss_node *root)
{
    const size_t *touched = node ? pss_index_find(&same->touched, node) : NULL;
    while (touched && *touched == 2) {
        node = step_over(node, root);
        touched = node ? pss_index_find(&same->touched, node) : NULL;
    }
    return node;
}

static const struct pss_node *
skip_new(
    const struct same *same, const struct pss_node *node, const struct pss_node *root)
{
    while (node && is_new(same, node))
        node = step_over(node, root);
    return node;
}

static bool
is_same_node(const struct pss_node *a, const struct pss_node *b, bool is_touched)
{
    if (!a->key != !b->key ||
        (a->key && !pss_str_eq(pss_node_text(a->key), pss_node_text(b->key))))
        return false;
    if (is_touched)
        return true;
    bool is_leaf = a->kind == PSS_SCALAR || a->kind == PSS_ALIAS;
    return a->kind == b->kind &&
           (!is_leaf || pss_str_eq(pss_node_text(a), pss_node_text(b)));
}

static bool
is_same_tree(
    const struct same *same, const struct pss_node *old, const struct pss_node *new)
{
    const struct pss_node *a = skip_old(same, old, old);
    const struct pss_node *b = skip_new(same, new, new);
    while (a && b) {
        bool is_touched = pss_index_find(&same->touched, a) != NULL;
        if (!is_same_node(a, b, is_touched))
            return false;
        a = is_touched ? step_over(a, old) : pss_node_after(a, old);
        b = is_touched ? step_over(b, new) : pss_node_after(b, new);
        a = skip_old(same, a, old);
        b = skip_new(same, b, new);
    }
    return !a && !b;
}

/* An edited patch of a Kustomization reads as its edits say. */
static bool
is_text_as_wanted(const struct same *same, struct pss_kedited_text *text,
    const struct pss_ktrees *trees)
{
    const struct pss_edits *edits = &same->file->result.edits;
    size_t at = text->text->scalar->span.at;
    size_t grown = 0;
    struct pss_buf wanted = {0};
    bool is_wanted = false;
    if (pss_edits_settle(&text->edits))
        return false;
    pss_edits_apply(&wanted, text->text->doc->src, &text->edits);
    for (size_t i = 0; i < edits->n && edits->items[i].end <= at; i++)
        grown += edits->items[i].text.n - (edits->items[i].end - edits->items[i].at);
    for (size_t i = 0; i < trees->n; i++) {
        const struct pss_node *root = trees->items[i]->root;
        for (const struct pss_node *it = root; it; it = pss_node_after(it, root))
            if (it->kind == PSS_SCALAR && it->span.at == at + grown)
                is_wanted = pss_str_eq(pss_scalar_text(it), pss_buf_str(&wanted));
    }
    pss_buf_release(&wanted);
    return is_wanted;
}

const char *
pss_kfile_is_same(
    struct pss_kwork *work, const struct pss_kedited *file, struct pss_str after)
{
    struct same same = {.file = file};
    struct pss_ktrees new = {0};
    pss_kwork_read(&new, work->mem, pss_doc_new(work->mem, file->path, after));
    if (new.n < file->trees.n || new.n == 0)
        return "the new text cannot be read";
    note_edits(&same, work->mem);
    for (size_t i = 0; i < file->texts.n; i++)
        if (!is_text_as_wanted(&same, &file->texts.items[i], &new))
            return "the new text of a patch is not what was wanted";
    for (size_t i = 0; i < file->trees.n; i++)
        if (!is_same_tree(&same, file->trees.items[i]->root, new.items[i]->root))
            return "other values would change";
    return NULL;
}
