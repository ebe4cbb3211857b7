/* A node of the tree: read-only, with its place in the source. */
#ifndef PSS_NODE_H
#define PSS_NODE_H

#include "pss/doc.h"
#include "pss/span.h"

/* Every limit of the program (README, "Limits"). */
enum pss_limit {
    PSS_MAX_DEPTH = 10000,              /* nesting; Kubernetes' reader stops here too */
    PSS_MAX_ALIAS_HOPS = 200,           /* merges through merges */
    PSS_MAX_ALIASED = 20000,            /* behind aliases, or twice what is written */
    PSS_MAX_INPUT = 1024 * 1024 * 1024, /* bytes of one input */
};

enum __attribute__((packed)) pss_node_kind { PSS_SCALAR, PSS_MAP, PSS_SEQ, PSS_ALIAS };

enum __attribute__((packed)) pss_node_style {
    PSS_MISSING, /* a scalar of which nothing is written: `key:` */
    PSS_PLAIN,
    PSS_SINGLE,
    PSS_DOUBLE,
    PSS_LITERAL,
    PSS_FOLDED,
    PSS_BLOCK, /* collections */
    PSS_FLOW,
};

/* What few nodes have. */
struct pss_props {
    struct pss_span anchor;  /* with `&`; empty if none */
    struct pss_span tag;     /* with `!`; empty if none */
    struct pss_node *target; /* alias: the anchored node */
    size_t uses;             /* anchored: number of aliases that lead here */
    struct pss_node *alias; /* anchored: the last of them; alias: the one before it that
                               leads to the same node */
};

/* A document is mostly nodes, so they are small. */
struct pss_node {
    enum pss_node_kind kind;
    enum pss_node_style style;
    bool is_merge;   /* of a map's value: its key is the `<<` that merges */
    bool has_merges; /* map: one of its values is such */
    bool has_props;  /* its properties stand behind the node: see pss_node_props */
    uint32_t n;      /* children */
    /* The node's text. Quotes, brackets, `|` headers and `*` are in; anchor and
     * tag are out. A block collection runs from its first dash, `?` or key to the
     * end of its last entry's text. A block scalar runs from its header to the end
     * of its last line (blank lines at its end are in only if they count: `|+`).
     * A missing scalar is empty and stands where its text would start: behind the
     * `:`, the dash, or the anchor and tag. */
    struct pss_span span;
    uint32_t lead;  /* where the entry starts: dash of a block item, `?` or the key
                       (its anchor or tag, if any) of a map entry; else own start */
    uint32_t colon; /* of a map's value: offset of `:`, 0 if not written */
    uint32_t comma; /* in flow: offset of the comma behind the entry, else 0 */
    const struct pss_doc *doc;
    struct pss_node *parent;
    struct pss_node *key;   /* of a map's value: its key; NULL for items and the root */
    struct pss_node *first; /* children: a map's values, a list's items */
    struct pss_node *last;
    struct pss_node *next;
};

/* Comments of template languages that open or close a condition (condition.h). */
struct pss_conditions {
    struct pss_condition {
        size_t at;    /* of the `#` */
        int change;   /* conditions that it opens, less those that it closes */
        size_t depth; /* how many are open behind it */
    } * items;
    size_t n;
    size_t cap;
};

/* What the node has of these; of a node that has none, an empty one. */
static inline const struct pss_props *
pss_node_props(const struct pss_node *node)
{
    static const struct pss_props none = {0};
    return node->has_props ? (const struct pss_props *)(const void *)(node + 1) : &none;
}

static inline struct pss_span
pss_node_anchor(const struct pss_node *node)
{
    return pss_node_props(node)->anchor;
}

static inline struct pss_span
pss_node_tag(const struct pss_node *node)
{
    return pss_node_props(node)->tag;
}

/* The node that an alias leads to (through no more than one hop: anchors are on
 * nodes); any other node is returned as it is. NULL stays NULL. */
const struct pss_node *pss_node_real(const struct pss_node *node);
/* The next node below `top` in the order of the text, `top` itself being the first; NULL
 * at the end. Keys are not nodes of this walk. Needs no recursion. */
const struct pss_node *pss_node_after(
    const struct pss_node *node, const struct pss_node *top);
/* Column of an offset: bytes since the line's start (a BOM counts for none). */
size_t pss_column(const struct pss_doc *doc, size_t at);
/* True for the mapping of `[key: value]`, which has no braces and room for no more. */
bool pss_node_is_pair(const struct pss_node *node);
/* True if more than one place of the document leads to this node: it, or a node
 * above it, is anchored and has aliases. */
bool pss_node_is_shared(const struct pss_node *node);
/* The node or its ancestor that carries the anchor, or NULL. */
const struct pss_node *pss_node_anchored(const struct pss_node *node);
/* Source text of the span. */
struct pss_str pss_node_text(const struct pss_node *node);
/* Where the node starts, its anchor and tag included. */
size_t pss_node_start(const struct pss_node *node);
/* Offset of the end of the entry's own text: its value, or what stands for it. */
size_t pss_node_entry_end(const struct pss_node *entry);

#endif
