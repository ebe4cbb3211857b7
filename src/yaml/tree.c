/* From events to a span tree. Events give the content of nodes; the gaps between them
 * hold the rest (dashes, colons, commas, anchors, tags, comments), which is read from
 * the image here, so that every byte has one owner. */
#include "pss/base.h"

#include "pss/tree.h"

#include "image.h"
#include "scan.h"

/* An anchor that has been seen; a later one of the same name hides it. */
struct anchor {
    struct pss_str name;
    struct pss_node *node;
};

struct builder {
    bool has_aliases;
    const struct pss_doc *doc;
    struct pss_scan *scan;
    const char *image; /* of the chunk */
    size_t n;
    size_t base; /* offset of the chunk in the document */
    size_t pos;  /* everything before it (in the image) has its owner */
    struct pss_node *root;
    struct pss_node *parent; /* open collection; NULL above the root */
    struct pss_node *key;    /* of the open mapping, whose value comes next */
    size_t depth;
    const struct pss_err *err;
    struct {
        struct anchor *items;
        size_t n, cap;
    } anchors;
};

/* What a gap holds. Offsets in the image, PSS_NOWHERE where there is none. */
struct gap {
    size_t dash;
    size_t question;
    size_t colon;
    size_t comma;
    size_t header; /* of a block scalar */
    struct pss_span anchor;
    struct pss_span tag;
    size_t end; /* behind the last indicator or property */
};

static void
fail(struct builder *b, enum pss_err_code code, size_t at, const char *message)
{
    if (!b->err)
        b->err = pss_err_at(b->doc->mem, code, b->base + at, "%s", message);
}

static bool
is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_flow_sign(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

static size_t
skip_comment(const struct builder *b, size_t at)
{
    const char *feed = memchr(b->image + at, '\n', b->n - at);
    return feed ? (size_t)(feed - b->image) : b->n;
}

/* End of an anchor, alias name or tag that starts at `at`. */
static size_t
word_end(const struct builder *b, size_t at)
{
    if (b->image[at] == '!' && at + 1 < b->n && b->image[at + 1] == '<') {
        const char *close = memchr(b->image + at, '>', b->n - at);
        return close ? (size_t)(close - b->image) + 1 : b->n;
    }
    while (at < b->n && !is_space(b->image[at]) && !is_flow_sign(b->image[at]))
        at++;
    return at;
}

/* Reads the gap from b->pos up to `end`. With `first_only`, stops behind the first
 * indicator: what follows belongs to the next node (nothing is written between them
 * but the properties that `wants` still counts). */
static struct gap
read_gap(const struct builder *b, size_t end)
{
    struct gap gap = {
        PSS_NOWHERE, PSS_NOWHERE, PSS_NOWHERE, PSS_NOWHERE, PSS_NOWHERE, .end = b->pos};
    for (size_t at = b->pos; at < end;) {
        char c = b->image[at];
        size_t next = at + 1;
        if (c == '#')
            next = skip_comment(b, at);
        else if (c == '-')
            gap.dash = at;
        else if (c == '?')
            gap.question = at;
        else if (c == ':')
            gap.colon = at;
        else if (c == ',')
            gap.comma = at;
        else if (c == '|' || c == '>')
            gap.header = at;
        else if (c == '&')
            gap.anchor = (struct pss_span){at, next = word_end(b, at)};
        else if (c == '!')
            gap.tag = (struct pss_span){at, next = word_end(b, at)};
        if (gap.header != PSS_NOWHERE) /* its indicators and comment, then content */
            break;
        if (!is_space(c) && c != '#')
            gap.end = next;
        at = next;
    }
    return gap;
}

/* Where the gap before a missing scalar ends: behind its indicator and properties. */
static size_t
missing_end(const struct builder *b, const struct pss_event *event)
{
    bool is_value = b->key != NULL;
    bool is_item = b->parent && b->parent->kind == PSS_SEQ;
    bool wants_sign = is_value || (is_item && b->parent->style == PSS_BLOCK);
    bool wants_anchor = event->has_anchor;
    bool wants_tag = event->has_tag;
    size_t end = b->pos;
    for (size_t at = b->pos; at < b->n;) {
        char c = b->image[at];
        size_t next = at + 1;
        if (is_space(c)) {
            at = next;
            continue;
        }
        if (c == '#') {
            at = skip_comment(b, at);
            continue;
        }
        if (wants_sign && c == (is_value ? ':' : '-')) {
            wants_sign = false;
        } else if (is_item && c == '-' && wants_sign) {
            wants_sign = false;
        } else if (!is_value && (c == ',' || c == '?')) {
            /* the comma before this entry, or a key that is not there */
        } else if (c == '&' && wants_anchor) {
            wants_anchor = false;
            next = word_end(b, at);
        } else if (c == '!' && wants_tag) {
            wants_tag = false;
            next = word_end(b, at);
        } else {
            break;
        }
        end = next;
        at = next;
    }
    return end;
}

static struct pss_span
shift(const struct builder *b, struct pss_span span)
{
    if (pss_span_empty(span))
        return span;
    return (struct pss_span){span.at + b->base, span.end + b->base};
}

static size_t
shift_at(const struct builder *b, size_t at)
{
    return at == PSS_NOWHERE ? at : at + b->base;
}

/* The last line of a block scalar's text: blank lines count with `+` only. */
static size_t
block_scalar_end(const struct builder *b, size_t header, size_t content_end)
{
    bool keeps = false;
    for (size_t at = header + 1; at < b->n && at < header + 3; at++)
        keeps = keeps || b->image[at] == '+';
    size_t line_end = skip_comment(b, header);
    while (line_end > header && is_space(b->image[line_end - 1]))
        line_end--;
    size_t end = content_end > line_end ? content_end : line_end;
    if (keeps) { /* less the last line's end */
        while (
            end > line_end && (b->image[end - 1] == ' ' || b->image[end - 1] == '\t'))
            end--;
        if (end > line_end && b->image[end - 1] == '\n')
            end--;
        return end;
    }
    while (end > line_end && is_space(b->image[end - 1]))
        end--;
    return end;
}

static void
set_scalar_span(struct pss_node *node, const struct builder *b,
    const struct pss_event *event, const struct gap *gap)
{
    if (event->at == PSS_NOWHERE && gap->header == PSS_NOWHERE) {
        node->style = PSS_MISSING;
        node->span = (struct pss_span){gap->end, gap->end};
        return;
    }
    node->style = event->style;
    node->span = (struct pss_span){event->at, event->end};
    switch (event->style) {
    case PSS_SINGLE:
    case PSS_DOUBLE:
        node->span.at--;
        node->span.end++;
        break;
    case PSS_LITERAL:
    case PSS_FOLDED: {
        size_t content_end = event->at == PSS_NOWHERE ? gap->header + 1 : event->end;
        node->span.at = gap->header;
        node->span.end = block_scalar_end(b, gap->header, content_end);
        break;
    }
    case PSS_PLAIN:
        /* an empty block scalar, for which the image has a plain one */
        if (b->image[event->at] == PSS_IMAGE_EMPTY_BLOCK) {
            char c = b->doc->src.p[b->base + event->at];
            if (c == '|' || c == '>')
                node->style = c == '|' ? PSS_LITERAL : PSS_FOLDED;
        }
        break;
    case PSS_MISSING:
    case PSS_BLOCK:
    case PSS_FLOW:
        break;
    }
}

/* Hands a comma in a gap to the entry before it. */
static void
give_comma(struct builder *b, size_t comma)
{
    if (comma != PSS_NOWHERE && b->parent && b->parent->last && !b->key)
        b->parent->last->comma = comma + b->base;
}

static void
attach(struct builder *b, struct pss_node *node)
{
    struct pss_node *parent = b->parent;
    node->parent = parent;
    if (!parent) {
        b->root = node;
        return;
    }
    if (parent->kind == PSS_MAP && !b->key) {
        b->key = node;
        return;
    }
    if (parent->kind == PSS_MAP) {
        node->key = b->key;
        node->lead = b->key->lead;
        b->key = NULL;
    }
    if (parent->last)
        parent->last->next = node;
    else
        parent->first = node;
    parent->last = node;
    parent->n++;
}

static void
name_anchor(struct builder *b, struct pss_node *node)
{
    if (pss_span_empty(node->anchor))
        return;
    struct pss_str name = pss_doc_text(b->doc, node->anchor.at + 1, node->anchor.end);
    struct anchor anchor = {name, node};
    PSS_PUSH(b->doc->mem, &b->anchors, anchor);
}

static struct pss_node *
new_node(struct builder *b, const struct pss_event *event, enum pss_node_kind kind)
{
    size_t gap_end = event->at;
    if (event->at == PSS_NOWHERE)
        gap_end = missing_end(b, event);
    if (kind == PSS_ALIAS ||
        (kind == PSS_SCALAR && event->at != PSS_NOWHERE &&
            (event->style == PSS_SINGLE || event->style == PSS_DOUBLE)))
        gap_end--; /* the `*` or the quote */
    if (event->at == PSS_NOWHERE && event->kind == PSS_EVENT_SCALAR &&
        (event->style == PSS_LITERAL || event->style == PSS_FOLDED))
        gap_end = b->n; /* an empty block scalar: its header stops the reading */
    struct gap gap = read_gap(b, gap_end);
    give_comma(b, gap.comma);

    struct pss_node *node = PSS_NEW(b->doc->mem, struct pss_node);
    node->kind = kind;
    node->doc = b->doc;
    node->comma = PSS_NOWHERE;
    node->colon = b->key ? shift_at(b, gap.colon) : PSS_NOWHERE;
    node->anchor = shift(b, gap.anchor);
    node->tag = shift(b, gap.tag);
    if (kind == PSS_SCALAR)
        set_scalar_span(node, b, event, &gap);
    else
        node->span = (struct pss_span){gap_end, event->end};
    size_t behind = node->span.end;
    node->span = (struct pss_span){node->span.at + b->base, node->span.end + b->base};
    node->lead = pss_node_start(node);
    if (b->parent && b->parent->style == PSS_BLOCK && !b->key) {
        if (b->parent->kind == PSS_SEQ && gap.dash != PSS_NOWHERE)
            node->lead = gap.dash + b->base;
        if (b->parent->kind == PSS_MAP && gap.question != PSS_NOWHERE)
            node->lead = gap.question + b->base;
    }
    if (behind > b->pos)
        b->pos = behind;
    if (gap.end > b->pos)
        b->pos = gap.end;
    return node;
}

static bool
is_bracket(const struct builder *b, size_t at, const char *brackets)
{
    return at < b->n && strchr(brackets, b->image[at]) != NULL && b->image[at] != 0;
}

/* `[a: b]`: the mapping has no brackets, and libfyaml's mark points behind its key. */
static size_t
single_pair_start(const struct builder *b)
{
    size_t at = b->pos;
    while (at < b->n &&
           (is_space(b->image[at]) || b->image[at] == ',' || b->image[at] == '#'))
        at = b->image[at] == '#' ? skip_comment(b, at) : at + 1;
    return at;
}

static void
open_collection(
    struct builder *b, const struct pss_event *event, enum pss_node_kind kind)
{
    struct pss_event opening = *event;
    bool is_bracketed = is_bracket(b, event->at, "{[");
    bool is_in_flow = b->parent && b->parent->style == PSS_FLOW;
    if (is_in_flow && !is_bracketed)
        opening.at = opening.end = single_pair_start(b);
    struct pss_node *node = new_node(b, &opening, kind);
    node->style = is_bracketed || is_in_flow ? PSS_FLOW : PSS_BLOCK;
    attach(b, node);
    name_anchor(b, node);
    b->parent = node;
    b->key = NULL;
    if (++b->depth > PSS_MAX_DEPTH)
        fail(b, PSS_ERR_LIMIT, event->at, "nested more than 10000 levels deep");
}

static void
close_collection(struct builder *b, const struct pss_event *event)
{
    struct pss_node *node = b->parent;
    bool is_bracketed = event->end > event->at && is_bracket(b, event->at, "}]");
    if (is_bracketed) {
        struct gap gap = read_gap(b, event->at);
        give_comma(b, gap.comma);
        node->span.end = event->end + b->base;
        b->pos = event->end;
    } else if (node->last) {
        node->span.end = node->last->span.end;
    }
    b->parent = node->parent;
    /* A collection that is a key has been attached as one; nothing else is open. */
    b->key = NULL;
    if (b->parent && b->parent->kind == PSS_MAP && node->key == NULL)
        b->key = node;
    b->depth--;
}

static void
add_scalar(struct builder *b, const struct pss_event *event)
{
    struct pss_node *node = new_node(b, event, PSS_SCALAR);
    attach(b, node);
    name_anchor(b, node);
}

static bool
is_within(const struct pss_node *node, const struct pss_node *above)
{
    for (; node; node = node->parent)
        if (node == above)
            return true;
    return false;
}

static void
link_alias(struct pss_node *alias)
{
    alias->alias = alias->target->alias;
    alias->target->alias = alias;
    alias->target->uses++;
}

static void
add_alias(struct builder *b, const struct pss_event *event)
{
    struct pss_node *node = new_node(b, event, PSS_ALIAS);
    node->style = PSS_PLAIN;
    struct pss_str name = pss_doc_text(b->doc, node->span.at + 1, node->span.end);
    for (size_t i = b->anchors.n; i-- > 0 && !node->target;)
        if (pss_str_eq(b->anchors.items[i].name, name))
            node->target = b->anchors.items[i].node;
    attach(b, node);
    if (!node->target)
        fail(b, PSS_ERR_YAML, node->span.at - b->base,
            "this alias has no anchor before it in its document");
    else if (is_within(node, node->target))
        fail(b, PSS_ERR_YAML, node->span.at - b->base,
            "this alias leads to a node that it stands in");
    else
        link_alias(node);
    b->has_aliases = true;
}

/* After the root: only blanks, comments and `...` may come, since Kubernetes drops
 * the rest without a word. */
static void
check_tail(struct builder *b)
{
    for (size_t at = b->pos; at < b->n;) {
        char c = b->image[at];
        bool starts_line = at == 0 || b->image[at - 1] == '\n';
        if (is_space(c)) {
            at++;
        } else if (c == '#' && (at == 0 || is_space(b->image[at - 1]))) {
            at = skip_comment(b, at);
        } else if (starts_line && b->n - at >= 3 &&
                   memcmp(b->image + at, "...", 3) == 0) {
            at += 3;
        } else {
            fail(b, PSS_ERR_YAML, at,
                "ignored-content: Kubernetes drops this text without a word, since the "
                "document ends before it; put `---` before it or mend the indentation");
            return;
        }
    }
}

static const struct pss_err *
scan_error(struct builder *b)
{
    size_t at;
    struct pss_str message = pss_scan_error(b->scan, &at);
    return pss_err_at(
        b->doc->mem, PSS_ERR_YAML, b->base + at, "%.*s", PSS_FMT(message));
}

static void
build(struct builder *b)
{
    struct pss_event event;
    while (!b->err) {
        if (!pss_scan_next(b->scan, &event)) {
            b->err = scan_error(b);
            return;
        }
        switch (event.kind) {
        case PSS_EVENT_MAP:
            open_collection(b, &event, PSS_MAP);
            break;
        case PSS_EVENT_SEQ:
            open_collection(b, &event, PSS_SEQ);
            break;
        case PSS_EVENT_MAP_END:
        case PSS_EVENT_SEQ_END:
            close_collection(b, &event);
            break;
        case PSS_EVENT_SCALAR:
            add_scalar(b, &event);
            break;
        case PSS_EVENT_ALIAS:
            add_alias(b, &event);
            break;
        case PSS_EVENT_END:
            check_tail(b);
            return;
        }
    }
}

const struct pss_err *
pss_tree_parse(
    struct pss_tree *out, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    *out = (struct pss_tree){.doc = doc, .chunk = *chunk};
    if (chunk->err)
        return chunk->err;
    struct builder b = {
        .doc = doc,
        .base = chunk->span.at,
        .n = chunk->span.end - chunk->span.at,
    };
    if (b.n > PSS_MAX_INPUT)
        return pss_err_at(doc->mem, PSS_ERR_LIMIT, chunk->span.at,
            "larger than 1 GiB; split the file");
    b.image = pss_image_of(doc, chunk);
    b.scan = pss_scan_open(doc->mem, b.image, b.n);
    if (!b.scan)
        pss_oom();
    build(&b);
    pss_scan_close(b.scan);
    out->root = b.root;
    out->has_aliases = b.has_aliases;
    return b.err;
}

const struct pss_node *
pss_node_real(const struct pss_node *node)
{
    return node && node->kind == PSS_ALIAS ? node->target : node;
}

size_t
pss_column(const struct pss_doc *doc, size_t at)
{
    size_t start = pss_line_start(doc->src, at);
    if (start == 0 && pss_str_starts(doc->src, PSS_STR("\xef\xbb\xbf")) && at >= 3)
        start = 3;
    return at - start;
}

const struct pss_node *
pss_node_anchored(const struct pss_node *node)
{
    for (; node; node = node->parent)
        if (node->uses)
            return node;
    return NULL;
}

bool
pss_node_is_shared(const struct pss_node *node)
{
    return pss_node_anchored(node) != NULL;
}

struct pss_str
pss_node_text(const struct pss_node *node)
{
    return pss_doc_text(node->doc, node->span.at, node->span.end);
}

size_t
pss_node_start(const struct pss_node *node)
{
    size_t at = node->span.at;
    if (!pss_span_empty(node->anchor) && node->anchor.at < at)
        at = node->anchor.at;
    if (!pss_span_empty(node->tag) && node->tag.at < at)
        at = node->tag.at;
    return at;
}
