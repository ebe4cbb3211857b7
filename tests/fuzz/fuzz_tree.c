/* Cutting, parsing and refusing: whatever the bytes are, chunks and nodes lie in them in
 * order, nested, and every byte has one owner: a node, or the blanks, comments and marks
 * between them. So the spans print back to the input. */
#include "fuzz.h"

#include "pss/buf.h"
#include "pss/path.h"
#include "pss/pod.h"
#include "pss/refuse.h"

struct printer {
    struct pss_arena *mem;
    const struct pss_doc *doc;
    struct pss_buf out; /* what the spans print, from the chunk's start */
    size_t at;          /* the place up to which all bytes are printed */
    bool is_begun;      /* `---` has come, or a node */
    /* Nodes that wait for their turn, the next one last. */
    struct {
        struct waiting {
            const struct pss_node *node;
            size_t close; /* not a node: the byte of a closing bracket, or a comma */
            size_t end;   /* and the end of the collection there */
        } * items;
        size_t n, cap;
    } waiting;
};

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Length of the line end at the start of the text, YAML 1.1's own included. */
static size_t
line_end_at(struct pss_str text)
{
    if (text.n > 0 && (text.p[0] == '\n' || text.p[0] == '\r'))
        return 1;
    if (pss_str_starts(text, PSS_STR("\xc2\x85")))
        return 2;
    bool is_separator = pss_str_starts(text, PSS_STR("\xe2\x80\xa8")) ||
                        pss_str_starts(text, PSS_STR("\xe2\x80\xa9"));
    return is_separator ? 3 : 0;
}

/* Length of what may stand between nodes: a blank, a line end, a byte order mark, a
 * comment, before the root and behind it `...`, which Kubernetes passes over, and before
 * the root one `---` that cuts nothing. */
static size_t
skip_one(struct printer *printer, struct pss_str text, bool starts_line, bool is_edge)
{
    if (is_blank(text.p[0]))
        return 1;
    if (line_end_at(text) > 0)
        return line_end_at(text);
    if (pss_str_starts(text, PSS_STR("\xef\xbb\xbf")))
        return 3;
    if (is_edge && starts_line && pss_str_starts(text, PSS_STR("...")))
        return 3;
    if (!printer->is_begun && starts_line && pss_str_starts(text, PSS_STR("---"))) {
        printer->is_begun = true;
        return 3;
    }
    FUZZ_CHECK(text.p[0] == '#');
    size_t n = 1;
    while (n < text.n && !line_end_at((struct pss_str){text.p + n, text.n - n}))
        n++;
    return n;
}

static void
print_gap(struct printer *printer, size_t end, bool is_edge)
{
    FUZZ_CHECK(printer->at <= end);
    bool starts_line = printer->at == pss_line_start(printer->doc->src, printer->at);
    for (size_t at = printer->at; at < end;) {
        struct pss_str left = pss_doc_text(printer->doc, at, end);
        at += skip_one(printer, left, starts_line, is_edge);
        starts_line = line_end_at(left) > 0 ||
                      (starts_line && pss_str_starts(left, PSS_STR("\xef\xbb\xbf")));
    }
    pss_buf_add(&printer->out, pss_doc_text(printer->doc, printer->at, end));
    printer->at = end;
}

static void
print_span(struct printer *printer, size_t at, size_t end, bool is_edge)
{
    FUZZ_CHECK(at <= end && end <= printer->doc->src.n);
    print_gap(printer, at, is_edge);
    printer->is_begun = true;
    pss_buf_add(&printer->out, pss_doc_text(printer->doc, at, end));
    printer->at = end;
}

static void
print_sign(struct printer *printer, size_t at, const char *signs)
{
    print_span(printer, at, at + 1, false);
    FUZZ_CHECK(strchr(signs, printer->doc->src.p[at]));
}

static void
push(struct printer *printer, const struct pss_node *node, size_t close, size_t end)
{
    struct waiting waiting = {node, close, end};
    PSS_PUSH(printer->mem, &printer->waiting, waiting);
}

static void
print_names(struct printer *printer, const struct pss_node *node, bool is_root)
{
    struct pss_span first = pss_node_anchor(node);
    struct pss_span second = pss_node_tag(node);
    if (pss_span_empty(first) || (!pss_span_empty(second) && second.at < first.at)) {
        first = pss_node_tag(node);
        second = pss_node_anchor(node);
    }
    if (!pss_span_empty(first))
        print_span(printer, first.at, first.end, is_root);
    if (!pss_span_empty(second))
        print_span(printer, second.at, second.end, is_root);
}

/* Entries of a collection, in the order of the text: each waits behind what stands
 * before it. */
static void
push_entries(struct printer *printer, const struct pss_node *node)
{
    const struct pss_node **entries =
        PSS_NEW_N(printer->mem, const struct pss_node *, node->n);
    size_t n = 0;
    for (const struct pss_node *entry = node->first; entry; entry = entry->next) {
        FUZZ_CHECK(entry->parent == node && n < node->n);
        FUZZ_CHECK((entry->key != NULL) == (node->kind == PSS_MAP));
        entries[n++] = entry;
    }
    FUZZ_CHECK(n == node->n && (n == 0 || entries[n - 1] == node->last));
    while (n-- > 0) {
        if (entries[n]->comma != 0)
            push(printer, NULL, entries[n]->comma, PSS_NOWHERE);
        push(printer, entries[n], 0, 0);
        if (!entries[n]->key)
            continue;
        if (entries[n]->colon != 0)
            push(printer, NULL, entries[n]->colon, PSS_NOWHERE);
        push(printer, entries[n]->key, 0, 0);
    }
}

/* The mapping of `[a: b]` has no brackets. */
static bool
has_brackets(const struct pss_node *node)
{
    return node->style == PSS_FLOW && !(node->kind == PSS_MAP && node->first &&
                                          node->first->lead == node->span.at);
}

static void
print_node(struct printer *printer, const struct pss_node *node)
{
    bool is_root = !node->parent;
    const struct pss_node *parent = node->parent;
    if (!is_root && node->kind != PSS_MAP && parent &&
        node->span.end > parent->span.end)
        FUZZ_CHECK(node->style == PSS_MISSING);
    FUZZ_CHECK(node->span.at <= node->span.end);
    print_names(printer, node, is_root);
    if (node->kind == PSS_SCALAR || node->kind == PSS_ALIAS) {
        print_span(printer, node->span.at, node->span.end, is_root);
        return;
    }
    if (!has_brackets(node)) {
        FUZZ_CHECK(node->first);
        print_gap(printer, node->span.at, is_root);
        printer->is_begun = true;
        push_entries(printer, node);
        return;
    }
    print_span(printer, node->span.at, node->span.at + 1, is_root);
    push(printer, NULL, node->span.end - 1, node->span.end);
    push_entries(printer, node);
}

/* `-` and `?`, if this node is the first thing of an entry. */
static void
print_lead(struct printer *printer, const struct pss_node *node)
{
    size_t lead = node->lead;
    if (!node->parent || lead < printer->at || lead == pss_node_start(node))
        return;
    print_sign(printer, lead, "-?");
}

static void
print_key_lead(struct printer *printer, const struct pss_node *key)
{
    size_t at = printer->at;
    const char *src = printer->doc->src.p;
    while (at < pss_node_start(key) && src[at] != '?')
        at += skip_one(
            printer, pss_doc_text(printer->doc, at, pss_node_start(key)), false, false);
    if (at < pss_node_start(key) && src[at] == '?')
        print_sign(printer, at, "?");
}

static void
print_tree(struct printer *printer, const struct pss_tree *tree)
{
    printer->at = tree->chunk.span.at;
    if (tree->root)
        push(printer, tree->root, 0, 0);
    while (printer->waiting.n > 0) {
        struct waiting next = printer->waiting.items[--printer->waiting.n];
        if (!next.node) {
            print_sign(printer, next.close, next.end == PSS_NOWHERE ? ":," : "]}");
            continue;
        }
        if (next.node->parent && !next.node->key && next.node->parent->kind == PSS_MAP)
            print_key_lead(printer, next.node);
        else if (!next.node->key)
            print_lead(printer, next.node);
        print_node(printer, next.node);
    }
    print_gap(printer, tree->chunk.span.end, true);
    FUZZ_CHECK(pss_str_eq(pss_buf_str(&printer->out),
        pss_doc_text(printer->doc, tree->chunk.span.at, tree->chunk.span.end)));
}

static void
check_error(const struct pss_err *err, const struct pss_doc *doc)
{
    FUZZ_CHECK(err->code != PSS_ERR_BUG);
    FUZZ_CHECK(err->message.n > 0);
    FUZZ_CHECK(err->at == PSS_ERR_NOWHERE || err->at <= doc->src.n);
}

static void
check_chunk(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_tree tree;
    const struct pss_err *err = pss_tree_parse(&tree, doc, chunk);
    if (err) {
        check_error(err, doc);
        return;
    }
    struct printer printer = {.mem = doc->mem, .doc = doc};
    print_tree(&printer, &tree);
    pss_buf_release(&printer.out);
    err = pss_refuse(&tree);
    if (err) {
        check_error(err, doc);
        return;
    }
    struct pss_pods pods = {0};
    pss_locate(&pods, &tree, &pss_kinds_builtin);
    for (size_t i = 0; i < pods.n; i++)
        FUZZ_CHECK(
            pss_path_of(doc->mem, pods.items[i].holder, tree.root).n < doc->src.n + 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc =
        pss_doc_new(mem, "fuzz.yaml", fuzz_text(mem, data, size));
    struct pss_chunks chunks = {0};
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err)
        check_error(err, doc);
    size_t end = 0;
    for (size_t i = 0; !err && i < chunks.n; i++) {
        const struct pss_chunk *chunk = &chunks.items[i];
        FUZZ_CHECK(chunk->span.at >= end && chunk->span.at < chunk->span.end);
        FUZZ_CHECK(chunk->span.end <= size && chunk->number == i);
        end = chunk->span.end;
        check_chunk(doc, chunk);
    }
    pss_arena_release(mem);
    return 0;
}
