/* Marks: whatever the bytes are, the marked text can be read if the text can, and without
 * its marks it says the same. */
#include "fuzz.h"

#include "pss/marks.h"
#include "pss/value.h"

struct trees {
    struct pss_tree **items;
    size_t n, cap;
};

static bool
read_trees(struct trees *out, struct pss_arena *mem, struct pss_str src)
{
    const struct pss_doc *doc = pss_doc_new(mem, "fuzz.yaml", src);
    struct pss_chunks chunks = {0};
    if (pss_cut(&chunks, doc))
        return false;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        if (!pss_tree_parse(tree, doc, &chunks.items[i]) && tree->root)
            PSS_PUSH(mem, out, tree);
    }
    return true;
}

static bool
is_mark(const struct pss_marks *marks, const struct pss_node *node)
{
    return node->key && node->key->kind == PSS_SCALAR &&
           pss_mark_of_key(marks, pss_scalar_text(node->key)) != PSS_NOWHERE;
}

static const struct pss_node *
next_old(const struct pss_marks *marks, const struct pss_node *node,
    const struct pss_node *root)
{
    do
        node = pss_node_after(node, root);
    while (node && is_mark(marks, node));
    return node;
}

/* The scalar of a Kustomization that is a marked patch. */
static bool
is_text(const struct pss_marks *marks, const struct pss_node *node)
{
    for (size_t i = 0; i < marks->texts.n; i++) {
        const struct pss_node *scalar = marks->texts.items[i].scalar;
        if (scalar && scalar->span.at == node->span.at)
            return true;
    }
    return false;
}

static void
check_node(const struct pss_marks *marks, const struct pss_node *old,
    const struct pss_node *new)
{
    size_t n = 0;
    FUZZ_CHECK(old->kind == new->kind);
    FUZZ_CHECK(!old->key == !new->key);
    if (old->key && old->key->kind == PSS_SCALAR)
        FUZZ_CHECK(pss_str_eq(pss_scalar_text(old->key), pss_scalar_text(new->key)));
    for (const struct pss_node *it = new->first; it; it = it->next)
        n += !is_mark(marks, it);
    FUZZ_CHECK(n == old->n);
    if (old->kind != PSS_SCALAR || is_text(marks, old))
        return;
    struct pss_str text = pss_scalar_text(new);
    if (pss_mark_of_value(marks, text) == PSS_NOWHERE)
        FUZZ_CHECK(pss_str_eq(pss_scalar_text(old), text));
}

static void
try_role(struct pss_arena *mem, enum pss_kfile_role role, struct pss_str src)
{
    struct pss_marks marks = {.mem = mem};
    struct trees old = {0};
    struct trees new = {0};
    pss_marks_add(&marks, "fuzz.yaml", role, src);
    if (marks.files.items[0].err || !read_trees(&old, mem, src))
        return;
    struct pss_str marked = marks.files.items[0].marked;
    FUZZ_CHECK(
        read_trees(&new, mem, fuzz_text(mem, (const uint8_t *)marked.p, marked.n)));
    FUZZ_CHECK(old.n == new.n);
    for (size_t i = 0; i < old.n; i++) {
        const struct pss_node *a = old.items[i]->root;
        const struct pss_node *b = new.items[i]->root;
        while (a && b) {
            check_node(&marks, a, b);
            a = pss_node_after(a, old.items[i]->root);
            b = next_old(&marks, b, new.items[i]->root);
        }
        FUZZ_CHECK(!a && !b);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_str src = fuzz_text(mem, data, size);
    if (pss_str_find(src, PSS_STR("pssM"), 0) == SIZE_MAX) {
        try_role(mem, PSS_KFILE_RESOURCE, src);
        try_role(mem, PSS_KFILE_PATCH, src);
        try_role(mem, PSS_KFILE_KUSTOMIZATION, src);
    }
    pss_arena_release(mem);
    return 0;
}
