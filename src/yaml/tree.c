/* From events to a span tree. Events give the content of nodes; the gaps between them
 * hold the rest (dashes, colons, commas, anchors, tags, comments). */
#include "pss/base.h"

#include "pss/tree.h"

#include "build.h"
#include "find.h"
#include "gap.h"
#include "strict.h"

/* A chunk is read again after each cure of its image. */
enum { MAX_READS = 32 };

void
pss_build_fail(
    struct pss_builder *b, enum pss_err_code code, size_t at, const char *message)
{
    if (!b->err)
        b->err = pss_err_at(b->doc->mem, code,
            b->base + pss_image_source(&b->image, at), "%s", message);
}

size_t
pss_build_column(const struct pss_builder *b)
{
    return b->levels.n > 0 ? b->levels.items[b->levels.n - 1].column : PSS_NOWHERE;
}

static size_t
shift(const struct pss_builder *b, size_t at)
{
    return at == PSS_NOWHERE ? at : pss_image_source(&b->image, at) + b->base;
}

static struct pss_span
shift_span(const struct pss_builder *b, struct pss_span span)
{
    if (pss_span_empty(span))
        return (struct pss_span){0};
    return (struct pss_span){shift(b, span.at), shift(b, span.end)};
}

/* What the source has where the image has something else. */
static char
source_byte(const struct pss_builder *b, size_t at)
{
    return b->doc->src.p[shift(b, at)];
}

/* libfyaml takes what follows an empty block scalar for its text, unless the image has
 * a plain one there. */
static void
check_block_end(struct pss_builder *b, const struct pss_event *event, size_t end)
{
    if (event->at == PSS_NOWHERE)
        return;
    while (end < event->end && pss_build_is_space(b->image.p[end]))
        end++;
    if (end < event->end)
        pss_build_fail(b, PSS_ERR_YAML, end,
            "it is not clear whether this belongs to the block scalar above; write "
            "`\"\"` for an empty one");
}

/* Sets style and span; the latter in the image. */
static void
set_scalar(struct pss_node *node, struct pss_builder *b, const struct pss_event *event,
    const struct pss_gap *gap)
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
    case PSS_FOLDED:
        node->span.at = gap->header;
        node->span.end = pss_gap_block_end(b, gap->header);
        pss_strict_block(b, gap->header, node->span.end);
        check_block_end(b, event, node->span.end);
        break;
    case PSS_PLAIN:
        pss_strict_plain(b, event->at, event->end);
        /* an empty block scalar, for which the image has a plain one */
        if (b->image.p[event->at] == PSS_IMAGE_EMPTY_BLOCK) {
            char c = source_byte(b, event->at);
            if (c != '|' && c != '>')
                break;
            node->style = c == '|' ? PSS_LITERAL : PSS_FOLDED;
            node->span.end = pss_gap_block_end(b, event->at);
            pss_strict_block(b, event->at, node->span.end);
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
give_comma(struct pss_builder *b, size_t comma)
{
    if (comma != PSS_NOWHERE && b->parent && b->parent->last && !b->key)
        b->parent->last->comma = shift(b, comma);
}

static void
attach(struct pss_builder *b, struct pss_node *node)
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
        node->is_merge = pss_key_is_merge(b->key);
        parent->has_merges = parent->has_merges || node->is_merge;
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
name_anchor(struct pss_builder *b, struct pss_node *node)
{
    if (pss_span_empty(node->anchor))
        return;
    struct pss_str name = pss_doc_text(b->doc, node->anchor.at + 1, node->anchor.end);
    pss_names_add(&b->anchors, name, node);
}

/* Where the node's own text begins, less what libfyaml's marks leave out. */
static size_t
text_start(const struct pss_builder *b, const struct pss_event *event)
{
    bool is_block = event->style == PSS_LITERAL || event->style == PSS_FOLDED;
    if (event->kind == PSS_EVENT_SCALAR && is_block)
        return event->at == PSS_NOWHERE ? b->image.n
                                        : event->at; /* header ends the gap */
    if (event->at == PSS_NOWHERE)
        return pss_gap_missing_end(b, event);
    bool is_quoted = event->style == PSS_SINGLE || event->style == PSS_DOUBLE;
    bool has_sign = event->kind == PSS_EVENT_ALIAS ||
                    (event->kind == PSS_EVENT_SCALAR && is_quoted);
    return event->at - has_sign;
}

/* The dash or `?` of a block entry, else the node's first byte. */
static size_t
lead_of(
    const struct pss_builder *b, const struct pss_node *node, const struct pss_gap *gap)
{
    size_t sign = PSS_NOWHERE;
    if (b->parent && !b->key && b->parent->kind == PSS_MAP)
        sign = gap->question;
    else if (b->parent && b->parent->kind == PSS_SEQ && b->parent->style == PSS_BLOCK)
        sign = gap->dash;
    return sign == PSS_NOWHERE ? pss_node_start(node) : shift(b, sign);
}

/* What libyaml says about the place of a node that is about to be attached. */
static void
check_place(struct pss_builder *b, const struct pss_node *node,
    const struct pss_gap *gap, size_t text)
{
    bool is_key = b->parent && b->parent->kind == PSS_MAP && !b->key;
    bool is_implicit = is_key && gap->question == PSS_NOWHERE;
    if (is_implicit && b->parent->style == PSS_BLOCK && node->style == PSS_MISSING &&
        pss_span_empty(gap->anchor) && pss_span_empty(gap->tag))
        pss_build_fail(b, PSS_ERR_YAML, text,
            "Kubernetes expects a key here; write `? ` before the colon if it is "
            "empty");
    bool has_anchor = !pss_span_empty(gap->anchor);
    bool has_tag = !pss_span_empty(gap->tag);
    size_t start = text;
    if (has_anchor && gap->anchor.at < start)
        start = gap->anchor.at;
    if (has_tag && gap->tag.at < start)
        start = gap->tag.at;
    bool is_written = start < text || node->kind == PSS_ALIAS ||
                      (node->kind == PSS_SCALAR && node->style != PSS_MISSING &&
                          node->style != PSS_LITERAL && node->style != PSS_FOLDED) ||
                      (node->kind != PSS_SCALAR && node->style == PSS_FLOW);
    if (is_key) {
        struct pss_level *level = &b->levels.items[b->levels.n - 1];
        level->is_explicit = !is_implicit;
        level->key_at = start;
    }
    if (!is_written)
        return;
    /* A block collection may stand where it likes: its first entry is a key or item. */
    bool is_block = node->style == PSS_BLOCK;
    pss_strict_place(b, start, is_block ? start : text, is_implicit);
    if (has_anchor && has_tag)
        pss_strict_place(b, gap->anchor.at > gap->tag.at ? gap->anchor.at : gap->tag.at,
            is_block ? start : text, is_implicit);
}

/* The gap before `end`, every byte of which has its meaning. */
static struct pss_gap
read_gap(struct pss_builder *b, size_t end)
{
    struct pss_gap gap = pss_gap_read(b, end);
    give_comma(b, gap.comma);
    if (gap.stray != PSS_NOWHERE)
        pss_build_fail(b, PSS_ERR_YAML, gap.stray,
            "Kubernetes reads this otherwise than it looks, or not at all; quote the "
            "text");
    return gap;
}

static struct pss_node *
new_node(struct pss_builder *b, const struct pss_event *event, enum pss_node_kind kind,
    enum pss_node_style style)
{
    struct pss_event seen = *event;
    size_t added_end = 0;
    if (kind == PSS_SCALAR && event->style == PSS_PLAIN && event->at != PSS_NOWHERE &&
        pss_image_is_added(&b->image, event->at)) {
        added_end = event->end;
        seen.at = seen.end = PSS_NOWHERE;
    }
    size_t text = text_start(b, &seen);
    struct pss_gap gap = read_gap(b, text);
    if (gap.header != PSS_NOWHERE)
        text = gap.header;
    pss_strict_gap(b, text < b->image.n ? text : b->image.n);

    struct pss_node *node = PSS_NEW(b->doc->mem, struct pss_node);
    node->kind = kind;
    node->style = style;
    node->doc = b->doc;
    node->comma = PSS_NOWHERE;
    node->colon = b->key ? shift(b, gap.colon) : PSS_NOWHERE;
    node->anchor = shift_span(b, gap.anchor);
    node->tag = shift_span(b, gap.tag);
    if (kind == PSS_SCALAR)
        set_scalar(node, b, &seen, &gap);
    else
        node->span = (struct pss_span){text, kind == PSS_ALIAS ? event->end : text};
    size_t behind = node->span.end > added_end ? node->span.end : added_end;
    node->span = (struct pss_span){shift(b, node->span.at), shift(b, node->span.end)};
    node->lead = lead_of(b, node, &gap);
    if (!pss_span_empty(gap.anchor))
        pss_strict_name(b, gap.anchor.at + 1,
            pss_doc_text(b->doc, node->anchor.at + 1, node->anchor.end));
    pss_strict_tag(b, gap.tag);
    bool is_block_scalar = node->style == PSS_LITERAL || node->style == PSS_FOLDED;
    if (is_block_scalar && b->parent && b->parent->style == PSS_FLOW)
        pss_build_fail(b, PSS_ERR_YAML, text,
            "Kubernetes takes no block scalar between brackets; quote the text");
    if (b->key)
        pss_strict_colon(b, gap.colon);
    check_place(b, node, &gap, text);
    if (gap.header != PSS_NOWHERE && pss_gap_comment_end(b, gap.header) > behind)
        behind = pss_gap_comment_end(b, gap.header);
    if (behind > b->pos)
        b->pos = behind;
    if (gap.end > b->pos)
        b->pos = gap.end;
    return node;
}

static bool
is_bracket(const struct pss_builder *b, size_t at, const char *brackets)
{
    return at < b->image.n && strchr(brackets, b->image.p[at]) != NULL &&
           b->image.p[at] != 0;
}

/* `[a: b]`: the mapping has no brackets, and libfyaml's mark points behind its key. */
static size_t
single_pair_start(const struct pss_builder *b)
{
    size_t at = b->pos;
    while (at < b->image.n && (pss_build_is_space(b->image.p[at]) ||
                                  b->image.p[at] == ',' || b->image.p[at] == '#'))
        at = b->image.p[at] == '#' ? pss_gap_comment_end(b, at) : at + 1;
    return at;
}

static size_t
column_in_image(const struct pss_builder *b, size_t at)
{
    struct pss_str image = {b->image.p, b->image.n};
    return at - pss_line_start(image, at);
}

static void
open_collection(
    struct pss_builder *b, const struct pss_event *event, enum pss_node_kind kind)
{
    struct pss_event opening = *event;
    bool is_bracketed = event->end > event->at && is_bracket(b, event->at, "{[");
    bool is_in_flow = b->parent && b->parent->style == PSS_FLOW;
    if (is_in_flow && !is_bracketed)
        opening.at = opening.end = single_pair_start(b);
    bool is_flow = is_bracketed || is_in_flow;
    struct pss_node *node = new_node(b, &opening, kind, is_flow ? PSS_FLOW : PSS_BLOCK);
    struct pss_level level = {.column = pss_build_column(b)};
    if (!is_flow)
        level.column = column_in_image(b, opening.at);
    attach(b, node);
    name_anchor(b, node);
    b->parent = node;
    b->key = NULL;
    b->is_key_allowed = true;
    PSS_PUSH(b->doc->mem, &b->levels, level);
    if (is_bracketed)
        b->pos = event->end;
    if (b->levels.n > PSS_MAX_DEPTH)
        pss_build_fail(
            b, PSS_ERR_LIMIT, event->at, "nested more than 10000 levels deep");
}

static void
close_collection(struct pss_builder *b, const struct pss_event *event)
{
    struct pss_node *node = b->parent;
    bool is_bracketed = event->end > event->at && is_bracket(b, event->at, "}]");
    if (is_bracketed) {
        read_gap(b, event->at);
        pss_strict_gap(b, event->at);
        node->span.end = shift(b, event->end);
        b->pos = event->end;
        b->is_key_allowed = false;
    } else if (node->last) {
        node->span.end = node->last->span.end;
    }
    b->parent = node->parent;
    /* A collection that is a key has been attached as one; nothing else is open. */
    b->key = NULL;
    if (b->parent && b->parent->kind == PSS_MAP && node->key == NULL)
        b->key = node;
    b->levels.n--;
}

static void
add_scalar(struct pss_builder *b, const struct pss_event *event)
{
    struct pss_node *node = new_node(b, event, PSS_SCALAR, PSS_PLAIN);
    attach(b, node);
    name_anchor(b, node);
    if (node->style != PSS_MISSING && node->style != PSS_PLAIN)
        b->is_key_allowed = node->style == PSS_LITERAL || node->style == PSS_FOLDED;
}

/* True for a collection that has not been closed yet. */
static bool
is_open(const struct pss_node *node)
{
    return (node->kind == PSS_MAP || node->kind == PSS_SEQ) &&
           node->span.end == node->span.at;
}

static void
link_alias(struct pss_node *alias)
{
    alias->alias = alias->target->alias;
    alias->target->alias = alias;
    alias->target->uses++;
}

static void
add_alias(struct pss_builder *b, const struct pss_event *event)
{
    struct pss_node *node = new_node(b, event, PSS_ALIAS, PSS_PLAIN);
    struct pss_str name = pss_doc_text(b->doc, node->span.at + 1, node->span.end);
    attach(b, node);
    pss_strict_name(b, event->at, name);
    node->target = pss_names_find(&b->anchors, name);
    b->is_key_allowed = false;
    b->has_aliases = true;
    if (!node->target)
        pss_build_fail(b, PSS_ERR_YAML, event->at - 1,
            "this alias has no anchor before it in its document");
    else if (is_open(node->target))
        pss_build_fail(b, PSS_ERR_YAML, event->at - 1,
            "this alias leads to a node that it stands in");
    else
        link_alias(node);
}

/* After the root: only blanks, comments and `...` may come, since Kubernetes drops
 * the rest without a word. */
static void
check_tail(struct pss_builder *b)
{
    pss_strict_gap(b, b->image.n);
    for (size_t at = b->pos; at < b->image.n;) {
        char c = b->image.p[at];
        bool starts_line = at == 0 || b->image.p[at - 1] == '\n';
        if (pss_build_is_space(c)) {
            at++;
        } else if (c == '#') {
            at = pss_gap_comment_end(b, at);
        } else if (starts_line && b->image.n - at >= 3 &&
                   memcmp(b->image.p + at, "...", 3) == 0) {
            at += 3;
        } else {
            pss_build_fail(b, PSS_ERR_YAML, at,
                "ignored-content: Kubernetes drops this text without a word, since the "
                "document ends before it; put `---` before it or mend the indentation");
            return;
        }
    }
}

static const struct pss_err *
scan_error(struct pss_builder *b)
{
    size_t at;
    struct pss_str message = pss_scan_error(b->scan, &at);
    b->failed_at = at;
    return pss_err_at(
        b->doc->mem, PSS_ERR_YAML, shift(b, at), "%.*s", PSS_FMT(message));
}

static void
build(struct pss_builder *b)
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

/* Reads the image once. */
static void
read_image(struct pss_builder *b)
{
    b->failed_at = PSS_NOWHERE;
    b->is_key_allowed = true;
    b->scan = pss_scan_open(b->doc->mem, b->image.p, b->image.n);
    if (!b->scan)
        pss_oom();
    if (!b->is_json)
        pss_strict_start(b);
    build(b);
    pss_scan_close(b->scan);
}

const struct pss_err *
pss_tree_parse(
    struct pss_tree *out, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    *out = (struct pss_tree){.doc = doc, .chunk = *chunk};
    if (chunk->err)
        return chunk->err;
    if (chunk->span.end - chunk->span.at > PSS_MAX_INPUT)
        return pss_err_at(doc->mem, PSS_ERR_LIMIT, chunk->span.at,
            "larger than 1 GiB; split the file");
    struct pss_span span = chunk->span;
    struct pss_str text = pss_doc_text(doc, span.at, span.end);
    struct pss_str mark = PSS_STR("\xef\xbb\xbf"); /* no column, even between files */
    if (pss_str_starts(text, mark))
        span.at += mark.n;
    struct pss_builder fresh = {
        .doc = doc,
        .base = span.at,
        .is_json = chunk->is_json,
    };
    fresh.has_tabs = !chunk->is_json && text.n > 0 && memchr(text.p, '\t', text.n);
    pss_image_of(&fresh.image, doc, span, chunk->is_json);
    struct pss_builder b;
    int reads = 0;
    do {
        b = fresh;
        read_image(&b);
    } while (b.failed_at != PSS_NOWHERE && ++reads < MAX_READS &&
             pss_image_mend(&fresh.image, b.failed_at));
    out->root = b.root;
    out->has_aliases = b.has_aliases;
    out->has_odd_breaks = doc->has_odd_breaks && pss_doc_is_odd(text);
    return b.err;
}
