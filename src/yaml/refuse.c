/* What has no JSON form makes the reader refuse the whole document (docs/decisions.md,
 * "Scalars and keys"). */
#include "pss/base.h"

#include "pss/refuse.h"
#include "pss/value.h"

#include "decode.h"
#include "excess.h"

static const struct pss_err *
refuse_key(const struct pss_node *key)
{
    const struct pss_node *real = pss_node_real(key);
    struct pss_arena *mem = key->doc->mem;
    if (real->kind == PSS_MAP || real->kind == PSS_SEQ)
        return pss_err_at(mem, PSS_ERR_YAML, key->span.at,
            "Kubernetes refuses a %s as a key; quote the text if it was meant as a "
            "string",
            real->kind == PSS_MAP ? "mapping" : "list");
    if (pss_key_text(real).p)
        return NULL;
    return pss_err_at(mem, PSS_ERR_YAML, key->span.at,
        "Kubernetes refuses this key: it has no JSON form; quote it");
}

static bool
merges_maps(const struct pss_node *value)
{
    if (pss_node_real(value)->kind == PSS_MAP)
        return true;
    if (value->kind != PSS_SEQ) /* an alias of a list is refused, too */
        return false;
    for (const struct pss_node *it = value->first; it; it = it->next)
        if (pss_node_real(it)->kind != PSS_MAP)
            return false;
    return true;
}

/* JSON has escapes that YAML 1.1 has not. */
static const struct pss_err *
refuse_escape(const struct pss_node *node)
{
    if (node->kind != PSS_SCALAR || node->style != PSS_DOUBLE)
        return NULL;
    struct pss_str text = pss_node_text(node);
    size_t at = memchr(text.p, '\\', text.n) ? pss_decode_bad_escape(text) : text.n;
    if (at == text.n)
        return NULL;
    return pss_err_at(node->doc->mem, PSS_ERR_YAML, node->span.at + at,
        "Kubernetes' YAML reader knows no such escape; write the character itself");
}

/* Only these can be without JSON form: it costs a look at two bytes. */
static bool
may_be_rejected(const struct pss_node *scalar)
{
    if (!pss_span_empty(pss_node_tag(scalar)))
        return true;
    if (scalar->style != PSS_PLAIN)
        return false;
    const char *p = scalar->doc->src.p + scalar->span.at;
    size_t n = scalar->span.end - scalar->span.at;
    return p[0] == '.' || ((p[0] == '+' || p[0] == '-') && n > 1 && p[1] == '.');
}

static const struct pss_err *
refuse_node(const struct pss_node *node)
{
    struct pss_arena *mem = node->doc->mem;
    if (node->key) {
        const struct pss_err *err = refuse_key(node->key);
        if (err)
            return err;
        if (pss_is_merge(node) && !merges_maps(node))
            return pss_err_at(mem, PSS_ERR_YAML, node->span.at,
                "Kubernetes merges mappings and lists of mappings only");
    }
    if (node->kind == PSS_SCALAR && may_be_rejected(node) &&
        pss_value_of(node).type == PSS_REJECTED)
        return pss_err_at(mem, PSS_ERR_YAML, node->span.at,
            "Kubernetes refuses this value: it has no JSON form; quote it");
    return NULL;
}

const struct pss_err *
pss_refuse(const struct pss_tree *tree)
{
    const struct pss_err *excess = pss_excess_of(tree);
    if (excess)
        return excess;
    const struct pss_node *root = tree->root;
    for (const struct pss_node *node = root; node; node = pss_node_after(node, root)) {
        const struct pss_err *err = refuse_node(node);
        if (!err && !tree->chunk.is_json)
            err = refuse_escape(node);
        if (!err && !tree->chunk.is_json && node->key)
            err = refuse_escape(node->key);
        if (err)
            return err;
    }
    return NULL;
}

const struct pss_err *
pss_tree_read(
    struct pss_tree *out, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    const struct pss_err *err = pss_tree_parse(out, doc, chunk);
    return err || out->is_sound ? err : pss_refuse(out);
}

const struct pss_err *
pss_tree_read_only(struct pss_tree *out, const struct pss_doc *doc, const char *several)
{
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    *out = (struct pss_tree){0};
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree;
        err = pss_tree_read(&tree, doc, &chunks.items[i]);
        if (err || !tree.root)
            continue;
        if (out->root)
            return pss_err_at(
                doc->mem, PSS_ERR_YAML, tree.root->span.at, "%s", several);
        *out = tree;
    }
    return err;
}
