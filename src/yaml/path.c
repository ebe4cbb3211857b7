/* A node's path, read off its parents. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/path.h"
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

/* In quotes, on one line. */
static void
add_quoted(struct pss_buf *out, struct pss_str key)
{
    pss_buf_puts(out, "[\"");
    for (size_t i = 0; i < key.n; i++) {
        unsigned char c = (unsigned char)key.p[i];
        if (c == '"' || c == '\\')
            pss_buf_putc(out, '\\');
        if (c < 0x20 || c == 0x7f)
            pss_buf_printf(out, "\\u%04x", c);
        else
            pss_buf_putc(out, (char)c);
    }
    pss_buf_puts(out, "\"]");
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
    struct pss_str key = pss_key_text(node->key);
    if (!is_bare(key)) {
        add_quoted(out, key);
        return;
    }
    if (out->n > 0)
        pss_buf_putc(out, '.');
    pss_buf_add(out, key);
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
