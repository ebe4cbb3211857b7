/* Most texts have no block scalar, no escape and no tab. Each byte of the parse image would
 * be that of the source, and what stands between two nodes is known without a look at it: a
 * colon behind each key, a dash or a comma before an item, and comments. */
#include "pss/base.h"

#include "pss/until.h"

#include "build.h"
#include "plaintree.h"
#include "skimevents.h"

struct plain {
    const struct pss_doc *doc;
    uint32_t base;         /* offset of the text in the document */
    struct pss_node *next; /* the next one that is free */
    struct pss_node *root;
    struct pss_node *parent; /* the open collection; NULL above the root */
    struct pss_node *key;    /* of the open mapping, whose value comes next */
    bool has_signs;          /* `#` is somewhere in the text */
    bool is_sound;
};

/* True if a `#` stands in the text after which a condition of a template language may come;
 * see condition.c. */
static bool
may_have_conditions(struct pss_str text)
{
    const char *end = text.p + text.n;
    const char *at = text.p;
    while (at < end && (at = memchr(at, '#', (size_t)(end - at))) != NULL) {
        at++;
        while (at < end && *at == ' ')
            at++;
        if (at < end && pss_is_one_of(*at, "@{<["))
            return true;
    }
    return false;
}

/* True if the mask would change nothing, and comments are only comments. */
static bool
needs_no_mask(const struct pss_doc *doc, struct pss_str text)
{
    if (doc->look & PSS_LOOK_HIGH)
        for (size_t i = 0; i < text.n; i++)
            if ((unsigned char)text.p[i] >= 0x80)
                return false;
    if ((doc->look & PSS_LOOK_TAB) && memchr(text.p, '\t', text.n))
        return false;
    if ((doc->look & PSS_LOOK_RETURN) && memchr(text.p, '\r', text.n))
        return false;
    return pss_until(text.p, 0, text.n, '\\', '|', '>') == text.n &&
           !may_have_conditions(text);
}

/* The sign before `at` in the document, behind which only blanks stand. PSS_NOWHERE: there
 * is another one, or a comment may be between. */
static size_t
sign_before(const struct plain *b, size_t at, char sign)
{
    const char *p = b->doc->src.p;
    while (at > b->base && (p[at - 1] == ' ' || (p[at - 1] == '\n' && !b->has_signs)))
        at--;
    return at > b->base && p[at - 1] == sign ? at - 1 : PSS_NOWHERE;
}

/* The comma before a node in brackets goes to the node before it. */
static bool
give_comma(struct plain *b, const struct pss_node *node)
{
    if (b->parent->style != PSS_FLOW || !b->parent->last)
        return true;
    size_t comma = sign_before(b, node->span.at, ',');
    b->parent->last->comma = (uint32_t)comma;
    return comma != PSS_NOWHERE;
}

/* What has no JSON form begins with another byte: numbers that are none, and null. */
static bool
is_sound_key(const struct pss_node *key)
{
    char c = key->doc->src.p[key->span.at];
    return key->style != PSS_PLAIN || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_sound_value(const struct pss_node *node)
{
    char c = node->doc->src.p[node->span.at];
    return node->style != PSS_PLAIN || (c != '.' && c != '+' && c != '-');
}

/* Puts a node in its place. False: it is not as plain as it looks. */
static bool
attach(struct plain *b, struct pss_node *node)
{
    struct pss_node *parent = b->parent;
    if (!parent) {
        b->root = node;
        return true;
    }
    if (parent->kind == PSS_MAP && !b->key) {
        b->key = node;
        b->is_sound = b->is_sound && is_sound_key(node);
        return node->kind == PSS_SCALAR && give_comma(b, node);
    }
    if (parent->kind == PSS_MAP) {
        node->key = b->key;
        node->lead = b->key->lead;
        node->colon = b->key->span.end;
        b->key = NULL;
    } else if (parent->style == PSS_BLOCK) {
        size_t dash = sign_before(b, node->span.at, '-');
        if (dash == PSS_NOWHERE)
            return false;
        node->lead = (uint32_t)dash;
    } else if (!give_comma(b, node)) {
        return false;
    }
    b->is_sound = b->is_sound && (node->kind != PSS_SCALAR || is_sound_value(node));
    pss_build_child(parent, node);
    return true;
}

static struct pss_node *
take(struct plain *b, enum pss_node_kind kind, enum pss_node_style style, size_t at,
    size_t end)
{
    struct pss_node *node = b->next++;
    struct pss_span span = {b->base + (uint32_t)at, b->base + (uint32_t)end};
    *node = (struct pss_node){
        .kind = kind,
        .style = style,
        .span = span,
        .lead = span.at,
        .doc = b->doc,
        .parent = b->parent,
    };
    return node;
}

static bool
open_collection(struct plain *b, const struct pss_event *event)
{
    bool is_flow = event->end > event->at;
    struct pss_node *node = take(b, event->kind == PSS_EVENT_MAP ? PSS_MAP : PSS_SEQ,
        is_flow ? PSS_FLOW : PSS_BLOCK, event->at, event->at);
    if (!attach(b, node))
        return false;
    b->parent = node;
    b->key = NULL;
    return true;
}

static void
close_collection(struct plain *b, const struct pss_event *event)
{
    struct pss_node *node = b->parent;
    if (node->style == PSS_FLOW)
        node->span.end = b->base + (uint32_t)event->end;
    else if (node->last)
        node->span.end = node->last->span.end;
    b->parent = node->parent;
    b->key = NULL;
}

static bool
add_scalar(struct plain *b, const struct pss_event *event)
{
    size_t at = event->at;
    size_t end = event->end;
    enum pss_node_style style = event->style;
    if (at == PSS_NOWHERE) {
        if (!b->key) /* the place of its dash is not known */
            return false;
        at = end = b->key->span.end + 1 - b->base;
        style = PSS_MISSING;
    } else if (style == PSS_SINGLE || style == PSS_DOUBLE) {
        at--;
        end++;
    } else if (style != PSS_PLAIN || b->doc->src.p[b->base + at] == '<') {
        return false;
    }
    return attach(b, take(b, PSS_SCALAR, style, at, end));
}

static bool
build(struct plain *b, const struct pss_events *events)
{
    for (size_t i = 0; i < events->n; i++) {
        const struct pss_event *event = &events->items[i];
        switch (event->kind) {
        case PSS_EVENT_MAP:
        case PSS_EVENT_SEQ:
            if (!open_collection(b, event))
                return false;
            break;
        case PSS_EVENT_MAP_END:
        case PSS_EVENT_SEQ_END:
            close_collection(b, event);
            break;
        case PSS_EVENT_SCALAR:
            if (!add_scalar(b, event))
                return false;
            break;
        case PSS_EVENT_ALIAS:
            return false;
        case PSS_EVENT_END:
            return true;
        }
    }
    return false;
}

/* True if one of the `#` of the text is in none of the nodes, which stand in the order of
 * the text. */
static bool
has_comments(const struct plain *b, const struct pss_node *nodes, size_t end)
{
    const char *p = b->doc->src.p;
    const struct pss_node *node = nodes;
    for (size_t at = b->base; at < end; at++) {
        const char *sign = memchr(p + at, '#', end - at);
        if (!sign)
            return false;
        at = (size_t)(sign - p);
        while (node < b->next && (node->kind != PSS_SCALAR || node->span.end <= at))
            node++;
        if (node == b->next || node->span.at > at)
            return true;
    }
    return false;
}

bool
pss_plain_tree(struct pss_plain *out, const struct pss_doc *doc, struct pss_span span)
{
    struct pss_str text = pss_doc_text(doc, span.at, span.end);
    struct pss_events events;
    if (text.n == 0 || !needs_no_mask(doc, text) ||
        !pss_skim_source(&events, pss_arena_scratch(doc->mem), text))
        return false;
    struct pss_node *nodes =
        pss_alloc_raw(doc->mem, events.n * sizeof(struct pss_node));
    struct plain b = {
        .doc = doc,
        .base = span.at,
        .next = nodes,
        .has_signs = memchr(text.p, '#', text.n) != NULL,
        .is_sound = true,
    };
    if (!build(&b, &events))
        return false;
    *out = (struct pss_plain){
        .root = b.root,
        .n = (size_t)(b.next - nodes),
        .has_comments = b.has_signs && has_comments(&b, nodes, span.end),
        .is_sound = b.is_sound,
    };
    return true;
}
