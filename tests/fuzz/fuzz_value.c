/* What scalars mean and what keys lead to. Three questions: does a value agree with
 * itself, does every key lead to what the list of entries says, and does the text of a
 * scalar, written in double quotes, read as the same text? */
#include "fuzz.h"

#include <math.h>

#include "pss/buf.h"
#include "pss/refuse.h"
#include "pss/value.h"

/* As JSON writes numbers. */
static bool
is_number(struct pss_str text)
{
    char z[64];
    if (text.n == 0 || text.n >= sizeof z)
        return false;
    memcpy(z, text.p, text.n);
    z[text.n] = '\0';
    return strspn(z, "0123456789+-.eE") == text.n;
}

static void
check_type(const struct pss_value *value)
{
    switch (value->type) {
    case PSS_BOOL:
        FUZZ_CHECK(pss_str_is(value->text, value->is_true ? "true" : "false"));
        break;
    case PSS_INT:
    case PSS_UINT:
        FUZZ_CHECK(is_number(value->text));
        break;
    case PSS_FLOAT:
        FUZZ_CHECK(is_number(value->text));
        FUZZ_CHECK(isfinite(value->number));
        break;
    case PSS_NULL:
    case PSS_STRING:
    case PSS_MAPPING:
    case PSS_SEQUENCE:
    case PSS_REJECTED:
        break;
    }
}

/* The text in double quotes, everything but plain ASCII escaped byte by byte as code
 * points are not ours to decode here: those stay as they are. */
static struct pss_str
quoted(struct pss_arena *mem, struct pss_str text)
{
    struct pss_buf out = {0};
    pss_buf_putc(&out, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\')
            pss_buf_printf(&out, "\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            pss_buf_printf(&out, "\\x%02X", c);
        else
            pss_buf_putc(&out, (char)c);
    }
    pss_buf_puts(&out, "\"\n");
    struct pss_str copy = fuzz_text(mem, (const uint8_t *)out.p, out.n);
    pss_buf_release(&out);
    return copy;
}

static void
check_quoted(struct pss_str text)
{
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc = pss_doc_new(mem, "quoted.yaml", quoted(mem, text));
    struct pss_chunks chunks = {0};
    struct pss_tree tree;
    const struct pss_err *err = pss_cut(&chunks, doc);
    /* Escapes make bytes that may not stand in a text as they are (U+0085, U+FFFE). */
    if (!err && chunks.n == 1 && !pss_tree_parse(&tree, doc, &chunks.items[0])) {
        FUZZ_CHECK(tree.root && tree.root->style == PSS_DOUBLE);
        struct pss_value value = pss_value_of(tree.root);
        FUZZ_CHECK(value.type == PSS_STRING);
        bool has_breaks = pss_str_find(text, PSS_STR("\xc2\x85"), 0) != SIZE_MAX ||
                          pss_str_find(text, PSS_STR("\xe2\x80"), 0) != SIZE_MAX;
        FUZZ_CHECK(has_breaks || pss_str_eq(value.text, text));
    }
    pss_arena_release(mem);
}

static void
check_scalar(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    check_type(&value);
    FUZZ_CHECK(value.type != PSS_MAPPING && value.type != PSS_SEQUENCE);
    FUZZ_CHECK(pss_is_null(node) == (value.type == PSS_NULL));
    if (node->style == PSS_MISSING && pss_span_empty(pss_node_tag(node)))
        FUZZ_CHECK(value.type == PSS_NULL);
    bool is_quoted = node->style != PSS_PLAIN && node->style != PSS_MISSING;
    if (is_quoted && pss_span_empty(pss_node_tag(node)))
        FUZZ_CHECK(value.type == PSS_STRING);
    pss_has_placeholder(node);
    if (value.type == PSS_STRING && value.text.n <= 256)
        check_quoted(value.text);
}

static void
check_map(const struct pss_node *map)
{
    enum { MOST_ENTRIES = 64 };
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    size_t n = entries.n < MOST_ENTRIES ? entries.n : MOST_ENTRIES;
    for (size_t i = 0; i < n; i++) {
        const struct pss_entry *entry = &entries.items[i];
        struct pss_found found = pss_find(map, entry->key);
        FUZZ_CHECK(found.value == entry->found.value && found.value);
        FUZZ_CHECK(found.map == entry->found.map);
        FUZZ_CHECK(found.is_merged == entry->found.is_merged);
        FUZZ_CHECK(found.is_ambiguous == entry->found.is_ambiguous);
        FUZZ_CHECK(found.duplicates == entry->found.duplicates);
        FUZZ_CHECK(found.map == pss_node_real(map) || found.is_merged);
        for (size_t j = 0; j < i; j++)
            FUZZ_CHECK(!pss_str_eq(entry->key, entries.items[j].key));
    }
    FUZZ_CHECK(!pss_find(map, PSS_STR("\xff")).value); /* no text can hold that byte */
}

static void
check_node(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    const struct pss_node *real = pss_node_real(node);
    FUZZ_CHECK(real->kind != PSS_ALIAS);
    if (node->key)
        FUZZ_CHECK(pss_is_merge(node) || pss_key_text(node->key).p);
    if (node->kind == PSS_ALIAS) {
        FUZZ_CHECK(pss_value_of(real).type == value.type);
        FUZZ_CHECK(pss_node_props(real)->uses > 0 && pss_node_is_shared(real));
    } else if (node->kind == PSS_SCALAR) {
        check_scalar(node);
    } else if (node->kind == PSS_MAP) {
        FUZZ_CHECK(value.type == PSS_MAPPING);
        check_map(node);
    } else {
        FUZZ_CHECK(value.type == PSS_SEQUENCE);
    }
}

static void
check_tree(const struct pss_node *root)
{
    for (const struct pss_node *node = root; node;) {
        check_node(node);
        if (node->first) {
            node = node->first;
            continue;
        }
        while (node != root && !node->next)
            node = node->parent;
        node = node == root ? NULL : node->next;
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc =
        pss_doc_new(mem, "fuzz.yaml", fuzz_text(mem, data, size));
    struct pss_chunks chunks = {0};
    if (!pss_cut(&chunks, doc))
        for (size_t i = 0; i < chunks.n; i++) {
            struct pss_tree tree;
            if (!pss_tree_parse(&tree, doc, &chunks.items[i]) && !pss_refuse(&tree))
                check_tree(tree.root);
        }
    pss_arena_release(mem);
    return 0;
}
