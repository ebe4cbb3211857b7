/* Documents with the same bytes are paired first, and never read. */
#include "pss/base.h"

#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/table.h"
#include "renderpairs.h"

static struct pss_str
source_of(struct pss_str text)
{
    const struct pss_str sign = PSS_STR("# Source: ");
    size_t at = 0;
    while (at < text.n && pss_is_one_of(text.p[at], " \t\r\n"))
        at++;
    if (!pss_str_has_at(text, at, sign))
        return PSS_STR("");
    at += sign.n;
    return (struct pss_str){text.p + at, pss_line_end(text, at) - at};
}

const struct pss_err *
pss_rendered_cut(
    struct pss_rendered_list *out, struct pss_arena *mem, struct pss_str text)
{
    const struct pss_doc *doc = pss_doc_new(mem, "", text);
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err)
        return err;
    *out = (struct pss_rendered_list){.doc = doc, .n = chunks.n};
    out->items = PSS_NEW_N(mem, struct pss_rendered, chunks.n);
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_rendered *it = &out->items[i];
        struct pss_span span = chunks.items[i].span;
        *it = (struct pss_rendered){.chunk = chunks.items[i],
            .text = pss_doc_text(doc, span.at, span.end),
            .partner = PSS_NOWHERE};
        it->source = source_of(it->text);
    }
    return NULL;
}

void
pss_rendered_read(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    struct pss_arena *mem = list->doc->mem;
    if (rendered->is_known)
        return;
    rendered->is_known = true;
    rendered->err = pss_tree_read(&rendered->tree, list->doc, &rendered->chunk);
    pss_arena_clear_scratch(mem);
    const struct pss_node *root = rendered->err ? NULL : rendered->tree.root;
    rendered->key = pss_arena_printf(mem, "%.*s\n%.*s\n%.*s\n%.*s\n%.*s",
        PSS_FMT(rendered->source), PSS_FMT(pss_text_at(root, "apiVersion")),
        PSS_FMT(pss_text_at(root, "kind")),
        PSS_FMT(pss_text_at(root, "metadata.namespace")),
        PSS_FMT(pss_text_at(root, "metadata.name")));
}

/* ---- pairs ---- */

typedef struct pss_str (*key_of)(
    const struct pss_rendered_list *list, struct pss_rendered *rendered);

static struct pss_str
by_bytes(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    (void)list;
    return rendered->text;
}

static struct pss_str
by_name(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    pss_rendered_read(list, rendered);
    return rendered->key;
}

/* What is left: its name may be random. */
static struct pss_str
by_kind(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    pss_rendered_read(list, rendered);
    const struct pss_node *root = rendered->err ? NULL : rendered->tree.root;
    return pss_arena_printf(list->doc->mem, "%.*s\n%.*s", PSS_FMT(rendered->source),
        PSS_FMT(pss_text_at(root, "kind")));
}

/* Pairs documents with the same key, in their order, of those that have no partner yet. */
static void
pair_by(struct pss_rendered_list *a, struct pss_rendered_list *b, key_of key)
{
    struct pss_arena *mem = a->doc->mem;
    struct pss_table first = {0}; /* of each key: number in `b`, from 1 … */
    size_t *next = PSS_NEW_N(mem, size_t, b->n + 1); /* … and then the one behind it */
    for (size_t i = b->n; i-- > 0;) {
        if (b->items[i].partner != PSS_NOWHERE)
            continue;
        size_t *at = pss_table_at(&first, mem, key(b, &b->items[i]));
        next[i] = *at;
        *at = i + 1;
    }
    for (size_t i = 0; i < a->n && first.n > 0; i++) {
        if (a->items[i].partner != PSS_NOWHERE)
            continue;
        size_t *at = pss_table_find(&first, key(a, &a->items[i]));
        if (!at || *at == 0)
            continue;
        size_t found = *at - 1;
        *at = next[found];
        a->items[i].partner = found;
        b->items[found].partner = i;
        a->items[i].is_same = key == by_bytes;
    }
}

void
pss_rendered_pair(struct pss_rendered_list *a, struct pss_rendered_list *b)
{
    pair_by(a, b, by_bytes);
    pair_by(a, b, by_name);
    pair_by(a, b, by_kind);
}

struct pss_str
pss_rendered_name(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    pss_rendered_read(list, rendered);
    const struct pss_node *root = rendered->err ? NULL : rendered->tree.root;
    struct pss_str kind = pss_text_at(root, "kind");
    struct pss_str name = pss_text_at(root, "metadata.name");
    if (kind.n == 0)
        return PSS_STR("a document");
    return pss_arena_printf(list->doc->mem, "%.*s%s%.*s", PSS_FMT(kind),
        name.n > 0 ? " " : "", PSS_FMT(name));
}
