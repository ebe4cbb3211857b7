/* From events to a span tree. Events give the content of nodes; the gaps between them
 * hold the rest (dashes, colons, commas, anchors, tags, comments). */
#include "pss/base.h"

#include "pss/tree.h"

#include "build.h"
#include "find.h"
#include "gap.h"
#include "masking.h"
#include "plaintree.h"
#include "skimevents.h"
#include "strict.h"

/* A chunk is read again after each cure of its image. */
enum { MAX_READS = 32 };
/* All events of a chunk are kept at once, so larger ones go to libfyaml. */
enum { LARGEST_SKIMMED = 1024 * 1024 };

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
    pss_build_child(parent, node);
}

static void
name_anchor(struct pss_builder *b, struct pss_node *node)
{
    struct pss_span anchor = pss_node_anchor(node);
    if (pss_span_empty(anchor))
        return;
    struct pss_str name = pss_doc_text(b->doc, anchor.at + 1, anchor.end);
    pss_names_add(&b->anchors, name, node);
}

static bool
is_bracket(const struct pss_builder *b, size_t at, const char *brackets)
{
    return at < b->image.n && pss_is_one_of(b->image.p[at], brackets) &&
           b->image.p[at] != 0;
}

/* `[a: b]`: the mapping has no brackets, and libfyaml's mark points behind its key. */
static size_t
single_pair_start(const struct pss_builder *b)
{
    size_t at = b->pos;
    while (at < b->image.n && (pss_is_blank(b->image.p[at]) || b->image.p[at] == ',' ||
                                  b->image.p[at] == '#'))
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
    struct pss_node *node =
        pss_build_node(b, &opening, kind, is_flow ? PSS_FLOW : PSS_BLOCK);
    struct pss_level level = {.column = pss_builder_column(b)};
    if (!is_flow)
        level.column = column_in_image(b, opening.at);
    attach(b, node);
    name_anchor(b, node);
    b->parent = node;
    b->key = NULL;
    b->is_key_allowed = true;
    PSS_PUSH(pss_arena_scratch(b->doc->mem), &b->levels, level);
    if (is_bracketed)
        b->pos = event->end;
    if (b->levels.n > PSS_MAX_DEPTH)
        pss_builder_fail(
            b, PSS_ERR_LIMIT, event->at, "nested more than 10000 levels deep");
}

static void
close_collection(struct pss_builder *b, const struct pss_event *event)
{
    struct pss_node *node = b->parent;
    bool is_bracketed = event->end > event->at && is_bracket(b, event->at, "}]");
    if (is_bracketed) {
        pss_build_gap(b, event->at);
        pss_strict_gap(b, event->at);
        node->span.end = (uint32_t)pss_builder_shift(b, event->end);
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
    struct pss_node *node = pss_build_node(b, event, PSS_SCALAR, PSS_PLAIN);
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
    struct pss_props *marks = pss_build_props(alias);
    struct pss_props *of_target = pss_build_props(marks->target);
    marks->alias = of_target->alias;
    of_target->alias = alias;
    of_target->uses++;
}

static void
add_alias(struct pss_builder *b, const struct pss_event *event)
{
    struct pss_node *node = pss_build_node(b, event, PSS_ALIAS, PSS_PLAIN);
    struct pss_str name = pss_doc_text(b->doc, node->span.at + 1, node->span.end);
    attach(b, node);
    pss_strict_name(b, event->at, name);
    struct pss_node *target = pss_names_find(&b->anchors, name);
    pss_build_props(node)->target = target;
    b->is_key_allowed = false;
    b->has_aliases = true;
    if (!target)
        pss_builder_fail(b, PSS_ERR_YAML, event->at - 1,
            "this alias has no anchor before it in its document");
    else if (is_open(target))
        pss_builder_fail(b, PSS_ERR_YAML, event->at - 1,
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
    pss_build_comments(b, b->image.n);
    for (size_t at = b->pos; at < b->image.n;) {
        char c = b->image.p[at];
        bool starts_line = at == 0 || b->image.p[at - 1] == '\n';
        if (pss_is_blank(c)) {
            at++;
        } else if (c == '#') {
            at = pss_gap_comment_end(b, at);
        } else if (starts_line && b->image.n - at >= 3 &&
                   memcmp(b->image.p + at, "...", 3) == 0) {
            at += 3;
        } else {
            pss_builder_fail(b, PSS_ERR_YAML, at,
                "ignored-content: Kubernetes drops this text without a word, since the "
                "document ends before it; put `---` before it or correct the indentation");
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
        b->doc->mem, PSS_ERR_YAML, pss_builder_shift(b, at), "%.*s", PSS_FMT(message));
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
    b->scan = pss_scan_open(b->doc->mem, &b->image, b->known);
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
    bool is_short = text.n <= LARGEST_SKIMMED;
    struct pss_plain plain;
    if (!doc->is_slow && is_short && !chunk->is_json &&
        pss_plain_tree(&plain, doc, span)) {
        out->root = plain.root;
        out->n = plain.n;
        out->has_comments = plain.has_comments;
        out->is_sound = plain.is_sound;
        return NULL;
    }
    struct pss_str mark = PSS_STR("\xef\xbb\xbf"); /* no column, even between files */
    if (pss_str_starts(text, mark))
        span.at += (uint32_t)mark.n;
    struct pss_builder fresh = {
        .doc = doc,
        .base = span.at,
        .is_json = chunk->is_json,
    };
    fresh.has_tabs = !chunk->is_json && text.n > 0 && memchr(text.p, '\t', text.n);
    pss_mask_of(&fresh.image, doc, span, chunk->is_json);
    struct pss_events events;
    bool is_known = !doc->is_slow && is_short &&
                    pss_skim_events(&events, pss_arena_scratch(doc->mem), &fresh.image,
                        chunk->is_json);
    fresh.known = is_known ? &events : NULL;
    struct pss_builder b;
    int reads = 0;
    do {
        b = fresh;
        read_image(&b);
    } while (b.failed_at != PSS_NOWHERE && ++reads < MAX_READS &&
             pss_mask_repair(&fresh.image, b.failed_at));
    out->root = b.root;
    out->n = b.n;
    out->has_aliases = b.has_aliases;
    out->has_comments = b.has_comments;
    out->conditions = b.conditions;
    if (b.conditions.n > 0)
        pss_conditions_settle(out);
    out->has_odd_breaks = doc->has_odd_breaks && pss_doc_is_odd(text);
    return b.err;
}
