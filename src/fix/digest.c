/* FNV-1a over the resolved values. */
#include "pss/base.h"

#include "digest.h"
#include "pss/shared.h"
#include "pss/tree.h"

enum { MAX_LEVELS = 200, MAX_NODES = 2000000 };

struct digest {
    struct pss_seen *seen;
    size_t nodes;
    const struct pss_node **left_out; /* sorted */
    size_t n_left_out;
};

static const uint64_t start = 0xcbf29ce484222325u;

static uint64_t
mix(uint64_t sum, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++)
        sum = (sum ^ p[i]) * 0x100000001b3u;
    return sum;
}

static uint64_t
mix_number(uint64_t sum, uint64_t number)
{
    return mix(sum, &number, sizeof number);
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

static uint64_t visit(struct digest *digest, const struct pss_node *raw, int level);

/* The order of keys does not count. */
static uint64_t
visit_map(struct digest *digest, const struct pss_node *map, int level)
{
    uint64_t sum = start;
    struct pss_entries entries = {0};
    if (is_left_out(digest, map))
        return sum;
    pss_entries_seen(&entries, digest->seen, map);
    for (size_t i = 0; i < entries.n; i++) {
        struct pss_str key = entries.items[i].key;
        if (level == 0 && !pss_shared_is_known_top(key))
            continue;
        sum += mix_number(mix(start, key.p, key.n),
            visit(digest, entries.items[i].found.value, level + 1));
    }
    return sum;
}

/* The recursion is at most MAX_LEVELS deep, whatever the input. */
static uint64_t
visit(struct digest *digest, const struct pss_node *raw, int level)
{
    const struct pss_node *node = pss_node_real(raw);
    if (level == MAX_LEVELS || ++digest->nodes > MAX_NODES)
        return 0;
    struct pss_value value = pss_value_of(node);
    uint64_t sum = mix_number(start, value.type);
    if (node->kind == PSS_MAP)
        return mix_number(sum, visit_map(digest, node, level));
    if (node->kind == PSS_SCALAR)
        return mix(sum, value.text.p, value.text.n);
    for (const struct pss_node *it = node->first; it; it = it->next)
        sum = mix_number(sum, visit(digest, it, level + 1));
    return sum;
}

uint64_t
pss_digest(
    const struct pss_tree *tree, const struct pss_pods *pods, const bool *leave_out)
{
    struct digest digest = {.seen = pss_seen_new(tree->doc->mem)};
    digest.left_out = PSS_NEW_N(tree->doc->mem, const struct pss_node *, pods->n);
    for (size_t i = 0; i < pods->n; i++)
        if (leave_out[i])
            digest.left_out[digest.n_left_out++] = pods->items[i].holder;
    if (digest.n_left_out > 1)
        qsort(
            digest.left_out, digest.n_left_out, sizeof digest.left_out[0], by_address);
    return tree->root ? visit(&digest, tree->root, 0) : 0;
}
