/* Three questions: does every byte have one owner, do spans nest in order, and does the
 * text of a node alone say the same to libyaml? */
#include "pss/base.h"

#include "../../src/yaml/decode.h"
#include "spans.h"

enum {
    /* Collections of more bytes are not read again by themselves: each level would read
     * all that is below it once more. */
    MAX_REREAD = 4096,
};

struct check {
    struct pss_arena *mem;
    const struct pss_doc *doc;
    struct pss_span chunk;
    char *owners; /* a letter for every byte of the chunk, 0: nobody's */
    struct pss_str problem;
};

static void
complain(struct check *c, size_t at, const char *what)
{
    if (c->problem.n > 0)
        return;
    struct pss_buf near = {0};
    size_t end = c->chunk.end - at > 20 ? at + 20 : c->chunk.end;
    events_quote(&near, pss_doc_text(c->doc, at, end));
    c->problem = pss_arena_printf(
        c->mem, "offset %zu (%.*s): %s", at, PSS_FMT(pss_buf_str(&near)), what);
    pss_buf_release(&near);
}

/* The bytes [at, end) belong to one thing. */
static void
own(struct check *c, size_t at, size_t end, char letter)
{
    if (at > end || at < c->chunk.at || end > c->chunk.end) {
        complain(c, c->chunk.at, "a span lies outside the chunk");
        return;
    }
    for (size_t i = at - c->chunk.at; i < end - c->chunk.at; i++) {
        if (c->owners[i])
            complain(c, at, "a byte with two owners");
        c->owners[i] = letter;
    }
}

static void
own_sign(struct check *c, size_t at, const char *signs)
{
    own(c, at, at + 1, 'i');
    if (at < c->chunk.end && !strchr(signs, c->doc->src.p[at]))
        complain(c, at, "another byte than the indicator");
}

static void
own_word(struct check *c, struct pss_span word, char sign)
{
    if (pss_span_empty(word))
        return;
    own(c, word.at, word.end, 'w');
    if (c->doc->src.p[word.at] != sign)
        complain(c, word.at, "an anchor or tag without its sign");
}

static void
own_node(struct check *c, const struct pss_node *node)
{
    own_word(c, pss_node_anchor(node), '&');
    own_word(c, pss_node_tag(node), '!');
    if (node->colon != 0)
        own_sign(c, node->colon, ":");
    if (node->comma != 0)
        own_sign(c, node->comma, ",");
    bool is_item = node->parent && node->parent->kind == PSS_SEQ;
    bool is_key = node->parent && node->parent->kind == PSS_MAP && !node->key;
    size_t start = pss_node_start(node);
    if ((is_item || is_key) && node->lead != start)
        own_sign(c, node->lead, is_item ? "-" : "?");
    if (node->key && node->lead != node->key->lead)
        complain(c, node->span.at, "a value leads elsewhere than its key");
    if (node->kind == PSS_SCALAR || node->kind == PSS_ALIAS) {
        own(c, node->span.at, node->span.end, 's');
        return;
    }
    char first = c->doc->src.p[node->span.at];
    /* `[{a: b}: c]`: the bracket is the key's. */
    bool is_pair = node->first && node->first->key && node->parent &&
                   node->first->key->span.at == node->span.at;
    if (node->style == PSS_FLOW && (first == '[' || first == '{') && !is_pair) {
        own_sign(c, node->span.at, "[{");
        own_sign(c, node->span.end - 1, "]}");
    }
}

/* Blanks, comments, `...` and, before the root, one `---` that cuts nothing are all that
 * nobody may own. */
static void
check_rest(struct check *c)
{
    const char *p = c->doc->src.p;
    bool may_begin = true;
    for (size_t at = c->chunk.at; at < c->chunk.end; at++) {
        may_begin = may_begin && !c->owners[at - c->chunk.at];
        if (c->owners[at - c->chunk.at] || strchr(" \t\r\n", p[at]))
            continue;
        bool is_line_start = pss_column(c->doc, at) == 0;
        if (p[at] == '#') {
            while (at < c->chunk.end && pss_decode_break(c->doc->src, at) == 0)
                if (c->owners[at++ - c->chunk.at])
                    complain(c, at, "part of a comment has an owner");
            at--;
            continue;
        }
        if (is_line_start && c->chunk.end - at >= 3 && memcmp(p + at, "...", 3) == 0) {
            at += 2;
            continue;
        }
        if (may_begin && is_line_start && c->chunk.end - at >= 3 &&
            memcmp(p + at, "---", 3) == 0) {
            may_begin = false;
            at += 2;
            continue;
        }
        if (memcmp(p + at, "\xef\xbb\xbf", 3) == 0 ||
            memcmp(p + at, "\xe2\x80\xa8", 3) == 0 ||
            memcmp(p + at, "\xe2\x80\xa9", 3) == 0) {
            at += 2;
            continue;
        }
        if (memcmp(p + at, "\xc2\x85", 2) == 0) {
            at++;
            continue;
        }
        complain(c, at, "a byte without owner");
        return;
    }
}

/* Nodes come in the order of the text, children inside their parents. */
static void
check_order(struct check *c, const struct events *events)
{
    size_t pos = c->chunk.at;
    const struct pss_node *open = NULL;
    for (size_t i = 0; i < events->n; i++) {
        const struct pss_node *node = events->items[i].node;
        if (!node) {
            if (open->span.end < pos)
                complain(c, open->span.at, "a collection ends before its content");
            pos = open->span.end;
            open = open->parent;
            continue;
        }
        size_t start = pss_node_start(node);
        if (start < pos || node->span.end < node->span.at)
            complain(c, start, "spans out of order");
        if (node->colon != 0 && (node->colon < pos || node->colon >= start))
            complain(c, node->colon, "a colon that is not between key and value");
        if (node->parent != open)
            complain(c, start, "another parent");
        bool is_leaf = node->kind == PSS_SCALAR || node->kind == PSS_ALIAS;
        pos = is_leaf ? node->span.end : node->span.at;
        if (!is_leaf)
            open = node;
    }
}

static void
add_blanks(struct pss_buf *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        pss_buf_putc(out, ' ');
}

/* Ends the line as it is ended in the source. */
static void
add_break(struct pss_buf *out, const struct pss_node *node)
{
    struct pss_str src = node->doc->src;
    size_t end = node->span.end;
    size_t n = pss_decode_break(src, end);
    bool is_block = node->style == PSS_LITERAL || node->style == PSS_FOLDED;
    if (n == 0 && !is_block)
        pss_buf_putc(out, '\n');
    pss_buf_add(out, pss_doc_text(node->doc, end, end + n));
}

/* The column of the first entry of a block collection. */
static size_t
column_of(const struct pss_node *block)
{
    return pss_column(block->doc, block->first ? block->first->lead : block->span.at);
}

/* Writes the node's text with so much around it that it can stand alone. Returns how
 * many events come before its own. */
static size_t
wrap(struct pss_buf *out, const struct pss_node *node)
{
    const struct pss_node *parent = node->parent;
    struct pss_str text = pss_node_text(node);
    size_t before = 0;
    bool is_block = node->style == PSS_BLOCK;
    bool is_key = parent && parent->kind == PSS_MAP && !node->key;
    bool is_implicit =
        is_key && parent->style == PSS_BLOCK && node->lead == pss_node_start(node);
    bool is_flow_key =
        is_key && parent->style == PSS_FLOW && !memchr(text.p, '\n', text.n);
    if (is_block) {
        add_blanks(out, column_of(node));
    } else if (is_flow_key) {
        pss_buf_puts(out, "{");
        before = 1;
    } else if (parent && parent->style == PSS_FLOW) {
        pss_buf_puts(out, "[");
        before = 1;
    } else if (parent && parent->kind == PSS_SEQ) {
        add_blanks(out, column_of(parent));
        pss_buf_puts(out, "- ");
        before = 1;
    } else if (is_implicit) {
        add_blanks(out, column_of(parent));
        before = 1;
    } else if (parent) {
        add_blanks(out, column_of(parent));
        pss_buf_puts(out, is_key ? "? " : "k: ");
        before = is_key ? 1 : 2;
    } else if (node->kind == PSS_SCALAR) {
        pss_buf_puts(out, " "); /* `...` would be a marker */
    }
    pss_buf_add(out, text);
    if (is_flow_key)
        pss_buf_puts(out, " : v}");
    else if (parent && parent->style == PSS_FLOW)
        pss_buf_puts(out, " ]");
    else if (is_implicit)
        pss_buf_puts(out, ": v\n");
    else
        add_break(out, node);
    return before;
}

/* Number of the event behind those of the node at `i`. */
static size_t
events_end(const struct events *events, size_t i)
{
    size_t depth = 0;
    for (;; i++) {
        enum event_kind kind = events->items[i].kind;
        if (kind == EVENT_MAP || kind == EVENT_SEQ)
            depth++;
        else if (kind == EVENT_END)
            depth--;
        if (depth == 0)
            return i + 1;
    }
}

/* What stands before a block collection on its line may be nothing but blanks when it
 * is read again; anchors and tags of its own are not part of its text. */
static void
check_alone(struct check *c, const struct events *events, size_t i)
{
    const struct pss_node *node = events->items[i].node;
    bool is_leaf = node->kind == PSS_SCALAR;
    if (node->kind == PSS_ALIAS || node->style == PSS_MISSING ||
        (!is_leaf && node->span.end - node->span.at > MAX_REREAD))
        return;
    struct pss_str own_text = pss_node_text(node);
    struct pss_str dots = PSS_STR("...");
    if (pss_str_starts(own_text, dots) || pss_str_ends(own_text, dots))
        return; /* it may become a marker */
    if (pss_str_is(own_text, "-") || pss_str_starts(own_text, PSS_STR("-:")))
        return; /* and this the sign of an item */
    struct pss_buf text = {0};
    size_t before = wrap(&text, node);
    struct pss_arena *mem = pss_arena_new();
    struct events again = {0};
    events_of_libyaml(&again, mem, pss_buf_str(&text));
    size_t n = events_end(events, i) - i;
    struct event own_event = events->items[i];
    if (again.n >= before + n) {
        /* Anchor and tag stand before the text. */
        own_event.anchor = own_event.tag = PSS_STR("");
    }
    bool is_same = again.error.n == 0 && again.n >= before + n &&
                   events_differ(&own_event, 1, again.items + before, 1) == SIZE_MAX &&
                   events_differ(events->items + i + 1, n - 1, again.items + before + 1,
                       n - 1) == SIZE_MAX;
    pss_arena_release(mem);
    if (!is_same)
        complain(c, node->span.at, "the text of the span alone says something else");
    pss_buf_release(&text);
}

struct pss_str
spans_check(
    struct pss_arena *mem, const struct pss_tree *tree, const struct events *events)
{
    struct pss_span chunk = tree->chunk.span;
    struct check c = {
        .mem = mem,
        .doc = tree->doc,
        .chunk = chunk,
        .owners = pss_alloc(mem, chunk.end - chunk.at),
    };
    for (size_t i = 0; i < events->n; i++)
        if (events->items[i].node)
            own_node(&c, events->items[i].node);
    check_rest(&c);
    check_order(&c, events);
    /* NEL, LS and PS are breaks and text at once: what is put around a text counts. */
    struct pss_str text = pss_doc_text(tree->doc, chunk.at, chunk.end);
    bool is_odd = tree->chunk.is_json || memchr(text.p, '\xc2', text.n) ||
                  memchr(text.p, '\xe2', text.n);
    for (size_t i = 0; i < events->n && c.problem.n == 0 && !is_odd; i++)
        if (events->items[i].node)
            check_alone(&c, events, i);
    return c.problem;
}
