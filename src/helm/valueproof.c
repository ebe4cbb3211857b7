/* The old values are looked for in the new text. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/refuse.h"
#include "pss/table.h"
#include "valueproof.h"

enum { MOST_LEVELS = 200 };

struct check {
    const struct pss_edits *edits;
    struct pss_arena *mem;
    const char *wrong;
};

/* True if an edit replaces bytes of the node. */
static bool
is_replaced(const struct check *check, const struct pss_node *node)
{
    const struct pss_edits *edits = check->edits;
    struct pss_span span = node->span;
    if (node->style == PSS_MISSING)
        return true; /* whatever is inserted there */
    size_t i = PSS_BELOW(edits->items, edits->n, end, span.at + 1);
    return i < edits->n && edits->items[i].at < span.end &&
           edits->items[i].end > edits->items[i].at;
}

/* True if an edit takes all of the node away. */
static bool
is_deleted(const struct check *check, const struct pss_node *node)
{
    const struct pss_edits *edits = check->edits;
    struct pss_span span = node->span;
    size_t i = PSS_BELOW(edits->items, edits->n, end, span.end);
    return i < edits->n && edits->items[i].at <= span.at && span.at < span.end &&
           edits->items[i].text.n == 0;
}

static bool
is_empty(const struct pss_node *node)
{
    return pss_is_null(node) || (node->kind != PSS_SCALAR && node->n == 0);
}

static bool keeps(struct check *check, const struct pss_node *was,
    const struct pss_node *is, int level);

/* A list may only grow at its end, and lose items to edits. */
static bool
keeps_items(struct check *check, const struct pss_node *was, const struct pss_node *is,
    int level)
{
    const struct pss_node *now = is->first;
    for (const struct pss_node *it = was->first; it; it = it->next) {
        if (is_deleted(check, it))
            continue;
        if (!now || !keeps(check, it, now, level + 1))
            return false;
        now = now->next;
    }
    return true;
}

static bool
keeps_entries(struct check *check, const struct pss_node *was,
    const struct pss_node *is, int level)
{
    struct pss_table now = {0};
    for (const struct pss_node *it = is->first; it; it = it->next) {
        size_t *at = pss_table_at(&now, check->mem, pss_key_text(it->key));
        *at = (size_t)(uintptr_t)it;
    }
    for (const struct pss_node *it = was->first; it; it = it->next) {
        const size_t *at = pss_table_find(&now, pss_key_text(it->key));
        const struct pss_node *found =
            at ? (const struct pss_node *)(uintptr_t)*at : NULL;
        if (found ? !keeps(check, it, found, level + 1) : !is_deleted(check, it))
            return false;
    }
    return true;
}

/* The recursion is at most MOST_LEVELS deep: what lies deeper must be the same text. */
static bool
keeps(struct check *check, const struct pss_node *was, const struct pss_node *is,
    int level)
{
    was = pss_node_real(was);
    is = pss_node_real(is);
    bool is_same_kind = was->kind == is->kind;
    if (is_empty(was) || (!is_same_kind && is_replaced(check, was)))
        return true;
    if (!is_same_kind)
        return false;
    if (level == MOST_LEVELS)
        return pss_str_eq(pss_node_text(was), pss_node_text(is));
    if (was->kind == PSS_MAP)
        return keeps_entries(check, was, is, level);
    if (was->kind == PSS_SEQ)
        return keeps_items(check, was, is, level);
    struct pss_value a = pss_value_of(was);
    struct pss_value b = pss_value_of(is);
    return is_replaced(check, was) || (a.type == b.type && pss_str_eq(a.text, b.text));
}

static size_t
count_doubled(const struct pss_tree *tree)
{
    size_t n = 0;
    struct pss_seen *seen = pss_seen_new(tree->doc->mem);
    for (const struct pss_node *it = tree->root; it;
         it = pss_node_after(it, tree->root)) {
        struct pss_entries entries = {0};
        if (it->kind == PSS_MAP)
            pss_entries_seen(&entries, seen, it);
        for (size_t i = 0; i < entries.n; i++)
            n += entries.items[i].found.map == it ? entries.items[i].found.duplicates
                                                  : 0;
    }
    return n;
}

static const char *
compare(struct check *check, const struct pss_doc *was, const struct pss_doc *is)
{
    struct pss_tree before;
    struct pss_tree after;
    if (pss_tree_read_only(&after, is, "values are one document"))
        return "the new text would not be YAML";
    if (pss_tree_read_only(&before, was, "values are one document"))
        return "it is not YAML";
    if (count_doubled(&after) > count_doubled(&before))
        return "a key would stand twice";
    if (!before.root)
        return NULL;
    if (!after.root || !keeps(check, before.root, after.root, 0))
        return "a value would be lost";
    return NULL;
}

const char *
pss_values_wrong(const struct pss_chart_edits *file)
{
    enum { PADDING = 64 };
    struct pss_arena *mem = pss_arena_new();
    char *text = pss_alloc(mem, file->text.n + PADDING);
    if (file->text.n > 0)
        memcpy(text, file->text.p, file->text.n);
    struct check check = {.edits = &file->edits, .mem = mem};
    const char *wrong = compare(&check, pss_doc_new(mem, file->path, file->doc->src),
        pss_doc_new(mem, file->path, (struct pss_str){text, file->text.n}));
    pss_arena_release(mem);
    return wrong;
}
