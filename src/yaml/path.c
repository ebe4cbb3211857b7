/* A node's path, read off its parents, and the way back. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/path.h"
#include "pss/table.h"
#include "pss/value.h"

/* Keys that need no quotes: `metadata.annotations["a.b/c"]`. */
static bool
is_bare(struct pss_str key)
{
    for (size_t i = 0; i < key.n; i++) {
        char c = key.p[i];
        bool is_fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '$';
        if (!is_fine)
            return false;
    }
    return key.n > 0;
}

void
pss_path_add_key(struct pss_buf *out, struct pss_str key)
{
    if (!is_bare(key)) {
        pss_buf_putc(out, '[');
        pss_buf_quote(out, key);
        pss_buf_putc(out, ']');
        return;
    }
    if (out->n > 0)
        pss_buf_putc(out, '.');
    pss_buf_add(out, key);
}

static size_t
index_of(const struct pss_node *item)
{
    size_t index = 0;
    for (const struct pss_node *before = item->parent->first; before != item;
         before = before->next)
        index++;
    return index;
}

static void
add_step(struct pss_buf *out, const struct pss_node *node)
{
    if (node->parent->kind == PSS_SEQ) {
        pss_buf_printf(out, "[%zu]", index_of(node));
        return;
    }
    pss_path_add_key(out, pss_key_text(node->key));
}

struct pss_str
pss_path_of(
    struct pss_arena *mem, const struct pss_node *node, const struct pss_node *top)
{
    struct {
        const struct pss_node **items;
        size_t n, cap;
    } steps = {0};
    while (node && node != top && node->parent) {
        bool is_key = node->parent->kind == PSS_MAP && !node->key;
        if (!is_key) /* a key's path is that of the mapping around it */
            PSS_PUSH(mem, &steps, node);
        node = node->parent;
    }
    struct pss_buf out = {0};
    while (steps.n > 0)
        add_step(&out, steps.items[--steps.n]);
    struct pss_str path = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return path;
}

/* ---- the way back ---- */

/* Of an item, from the place of the last one that was asked for. */
static const struct pss_node *
item_at(struct pss_path_walk *walk, const struct pss_node *list, size_t index)
{
    size_t *number = pss_index_at(&walk->lists, walk->mem, list);
    if (*number == 0) {
        struct pss_path_mark start = {0, list->first};
        PSS_PUSH(walk->mem, &walk->marks, start);
        *number = walk->marks.n;
    }
    struct pss_path_mark *mark = &walk->marks.items[*number - 1];
    if (index < mark->index)
        *mark = (struct pss_path_mark){0, list->first};
    for (; mark->index < index && mark->item; mark->index++)
        mark->item = mark->item->next;
    return mark->item;
}

/* The entries of a large mapping, made when the first one is asked for. */
static const struct pss_table *
entries_in(struct pss_path_walk *walk, const struct pss_node *map)
{
    size_t *number = pss_index_at(&walk->maps, walk->mem, map);
    if (*number > 0)
        return walk->tables.items[*number - 1];
    struct pss_table *table = PSS_NEW(walk->mem, struct pss_table);
    PSS_PUSH(walk->mem, &walk->tables, table);
    *number = walk->tables.n;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++)
        *pss_table_at(table, walk->mem, entries.items[i].key) =
            (size_t)(uintptr_t)entries.items[i].found.value;
    return table;
}

static const struct pss_node *
value_at(struct pss_path_walk *walk, const struct pss_node *node, struct pss_str key)
{
    enum { LARGE_MAP = 32 };
    if (node->kind != PSS_MAP || node->n <= LARGE_MAP)
        return pss_find(node, key).value;
    const size_t *value = pss_table_find(entries_in(walk, node), key);
    return value ? (const struct pss_node *)(uintptr_t)*value : NULL;
}

/* What stands in brackets: an index, or a key in quotes. */
static const struct pss_node *
step_brackets(
    struct pss_path_walk *walk, const struct pss_node *node, struct pss_str *path)
{
    bool is_quoted = path->n > 1 && path->p[1] == '"';
    size_t end = is_quoted ? pss_str_find(*path, PSS_STR("\"]"), 2)
                           : pss_str_find(*path, PSS_STR("]"), 1);
    struct pss_str inner = *path;
    if (end == SIZE_MAX) {
        path->n = 0;
        return NULL;
    }
    size_t start = is_quoted ? 2 : 1;
    inner = (struct pss_str){path->p + start, end - start};
    end += start;
    *path = (struct pss_str){path->p + end, path->n - end};
    if (is_quoted)
        return value_at(walk, node, inner);
    size_t index = 0;
    for (size_t i = 0; i < inner.n; i++)
        index = index * 10 + (size_t)(inner.p[i] - '0');
    return node->kind == PSS_SEQ ? item_at(walk, node, index) : NULL;
}

const struct pss_node *
pss_path_step(
    struct pss_path_walk *walk, const struct pss_node *node, struct pss_str *path)
{
    static const struct pss_node nothing = {.kind = PSS_SCALAR, .style = PSS_MISSING};
    node = node ? pss_node_real(node) : &nothing;
    if (path->p[0] == '[')
        return pss_node_real(step_brackets(walk, node, path));
    if (path->p[0] == '.')
        *path = (struct pss_str){path->p + 1, path->n - 1};
    size_t end = 0;
    while (end < path->n && path->p[end] != '.' && path->p[end] != '[')
        end++;
    struct pss_str key = {path->p, end};
    *path = (struct pss_str){path->p + end, path->n - end};
    return pss_node_real(value_at(walk, node, key));
}
