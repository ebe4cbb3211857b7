/* FNV-1a over the resolved values. */
#include "pss/base.h"

#include "digest.h"
#include "share.h"

enum { MAX_LEVELS = 200, MAX_NODES = 2000000 };

struct digest {
    uint64_t sum;
    size_t nodes;
    const struct pss_node **left_out; /* sorted */
    size_t n_left_out;
};

static void
mix(struct digest *digest, struct pss_str bytes)
{
    for (size_t i = 0; i < bytes.n; i++) {
        digest->sum ^= (unsigned char)bytes.p[i];
        digest->sum *= 0x100000001b3u;
    }
    digest->sum ^= 0xff; /* a separator that is in no UTF-8 text */
    digest->sum *= 0x100000001b3u;
}

static void
mix_type(struct digest *digest, enum pss_type type)
{
    char byte = (char)type;
    mix(digest, (struct pss_str){&byte, 1});
}

static int
by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t) * (const struct pss_node *const *)a;
    uintptr_t y = (uintptr_t) * (const struct pss_node *const *)b;
    return x < y ? -1 : x > y;
}

static bool
is_left_out(const struct digest *digest, const struct pss_node *node)
{
    return digest->n_left_out > 0 &&
           bsearch(&node, digest->left_out, digest->n_left_out, sizeof node,
               by_address) != NULL;
}

/* Recursion goes MAX_LEVELS deep, whatever the input. */
static void
visit(struct digest *digest, const struct pss_node *raw, int level)
{
    const struct pss_node *node = pss_node_real(raw);
    if (level == MAX_LEVELS || ++digest->nodes > MAX_NODES)
        return;
    struct pss_value value = pss_value_of(node);
    mix_type(digest, value.type);
    if (node->kind == PSS_SCALAR) {
        mix(digest, value.text);
        return;
    }
    if (node->kind == PSS_SEQ) {
        for (const struct pss_node *it = node->first; it; it = it->next)
            visit(digest, it, level + 1);
        mix_type(digest, PSS_NULL);
        return;
    }
    if (is_left_out(digest, node))
        return;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, node);
    for (size_t i = 0; i < entries.n; i++) {
        if (level == 0 && !pss_share_is_known_top(entries.items[i].key))
            continue;
        mix(digest, entries.items[i].key);
        visit(digest, entries.items[i].found.value, level + 1);
    }
    mix_type(digest, PSS_NULL);
}

uint64_t
pss_digest(
    const struct pss_tree *tree, const struct pss_pods *pods, const bool *leave_out)
{
    struct digest digest = {.sum = 0xcbf29ce484222325u};
    digest.left_out = PSS_NEW_N(tree->doc->mem, const struct pss_node *, pods->n);
    for (size_t i = 0; i < pods->n; i++)
        if (leave_out[i])
            digest.left_out[digest.n_left_out++] = pods->items[i].holder;
    if (digest.n_left_out > 1)
        qsort(
            digest.left_out, digest.n_left_out, sizeof digest.left_out[0], by_address);
    if (tree->root)
        visit(&digest, tree->root, 0);
    return digest.sum;
}
