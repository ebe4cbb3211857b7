/* One event and the gap before it make one node. */
#include "pss/base.h"

#include "build.h"
#include "gap.h"
#include "strict.h"

static struct pss_span
shift_span(const struct pss_builder *b, struct pss_span span)
{
    if (pss_span_empty(span))
        return (struct pss_span){0};
    return pss_span_of(pss_builder_shift(b, span.at), pss_builder_shift(b, span.end));
}

/* What the source has where the image has something else. */
static char
source_byte(const struct pss_builder *b, size_t at)
{
    return b->doc->src.p[pss_builder_shift(b, at)];
}

/* libfyaml takes what follows an empty block scalar for its text, unless the image has
 * a plain one there. */
static void
check_block_end(struct pss_builder *b, const struct pss_event *event, size_t end)
{
    if (event->at == PSS_NOWHERE)
        return;
    while (end < event->end && pss_is_blank(b->image.p[end]))
        end++;
    if (end < event->end)
        pss_builder_fail(b, PSS_ERR_YAML, end,
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
        node->span = pss_span_of(gap->end, gap->end);
        return;
    }
    node->style = event->style;
    node->span = pss_span_of(event->at, event->end);
    switch (event->style) {
    case PSS_SINGLE:
    case PSS_DOUBLE:
        node->span.at--;
        node->span.end++;
        break;
    case PSS_LITERAL:
    case PSS_FOLDED:
        node->span = pss_span_of(gap->header, pss_gap_block_end(b, gap->header));
        pss_strict_block(b, gap->header, node->span.end);
        check_block_end(b, event, node->span.end);
        break;
    case PSS_PLAIN:
        pss_strict_plain(b, event->at, event->end);
        /* an empty block scalar, for which the image has a plain one */
        if (b->image.p[event->at] == PSS_MASK_EMPTY_BLOCK) {
            char c = source_byte(b, event->at);
            if (c != '|' && c != '>')
                break;
            node->style = c == '|' ? PSS_LITERAL : PSS_FOLDED;
            node->span.end = (uint32_t)pss_gap_block_end(b, event->at);
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
        b->parent->last->comma = (uint32_t)pss_builder_shift(b, comma);
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
    return sign == PSS_NOWHERE ? pss_node_start(node) : pss_builder_shift(b, sign);
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
        pss_builder_fail(b, PSS_ERR_YAML, text,
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

struct pss_gap
pss_build_gap(struct pss_builder *b, size_t end)
{
    struct pss_gap gap = pss_gap_read(b, end);
    give_comma(b, gap.comma);
    if (gap.has_comment)
        pss_build_comments(b, end < b->image.n ? end : b->image.n);
    if (gap.stray != PSS_NOWHERE)
        pss_builder_fail(b, PSS_ERR_YAML, gap.stray,
            "Kubernetes reads this otherwise than it looks, or not at all; quote the "
            "text");
    return gap;
}

/* With room for marks if it has any. */
static struct pss_node *
node_of(struct pss_builder *b, enum pss_node_kind kind, const struct pss_gap *gap)
{
    bool has_props =
        kind == PSS_ALIAS || !pss_span_empty(gap->anchor) || !pss_span_empty(gap->tag);
    size_t more = has_props ? sizeof(struct pss_props) : 0;
    struct pss_node *node = pss_alloc(b->doc->mem, sizeof *node + more);
    b->n++;
    node->kind = kind;
    node->doc = b->doc;
    if (b->key && gap->colon != PSS_NOWHERE)
        node->colon = (uint32_t)pss_builder_shift(b, gap->colon);
    node->has_props = has_props;
    if (!has_props)
        return node;
    pss_build_props(node)->anchor = shift_span(b, gap->anchor);
    pss_build_props(node)->tag = shift_span(b, gap->tag);
    return node;
}

struct pss_node *
pss_build_node(struct pss_builder *b, const struct pss_event *event,
    enum pss_node_kind kind, enum pss_node_style style)
{
    struct pss_event seen = *event;
    size_t added_end = 0;
    if (kind == PSS_SCALAR && event->style == PSS_PLAIN && event->at != PSS_NOWHERE &&
        pss_mask_is_added(&b->image, event->at)) {
        added_end = event->end;
        seen.at = seen.end = PSS_NOWHERE;
    }
    size_t text = text_start(b, &seen);
    struct pss_gap gap = pss_build_gap(b, text);
    if (gap.header != PSS_NOWHERE)
        text = gap.header;
    pss_strict_gap(b, text < b->image.n ? text : b->image.n);

    struct pss_node *node = node_of(b, kind, &gap);
    node->style = style;
    if (kind == PSS_SCALAR)
        set_scalar(node, b, &seen, &gap);
    else
        node->span = pss_span_of(text, kind == PSS_ALIAS ? event->end : text);
    size_t behind = node->span.end > added_end ? node->span.end : added_end;
    node->span = pss_span_of(
        pss_builder_shift(b, node->span.at), pss_builder_shift(b, node->span.end));
    node->lead = (uint32_t)lead_of(b, node, &gap);
    if (!pss_span_empty(gap.anchor))
        pss_strict_name(b, gap.anchor.at + 1,
            pss_doc_text(
                b->doc, pss_node_anchor(node).at + 1, pss_node_anchor(node).end));
    pss_strict_tag(b, gap.tag);
    bool is_block_scalar = node->style == PSS_LITERAL || node->style == PSS_FOLDED;
    if (is_block_scalar && b->parent && b->parent->style == PSS_FLOW)
        pss_builder_fail(b, PSS_ERR_YAML, text,
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
