/* A tree in the making: what tree.c, build.c, gap.c and strict.c share. */
#ifndef YAML_BUILD_H
#define YAML_BUILD_H

#include "pss/tree.h"

#include "mask.h"
#include "names.h"
#include "scan.h"

/* An open collection. */
struct pss_level {
    size_t column; /* of the innermost block collection's entries; PSS_NOWHERE: none */
    bool is_explicit; /* a mapping: the key whose value comes next has a `?` */
    size_t key_at;    /* where that key starts, in the image */
};

struct pss_builder {
    const struct pss_doc *doc;
    struct pss_scan *scan;
    struct pss_mask image; /* of the chunk */
    size_t base;            /* offset of the chunk in the document */
    size_t pos;             /* everything before it (in the image) has its owner */
    size_t blank_end;       /* tabs up to here have been looked at */
    bool is_json;
    bool has_tabs;
    bool is_key_allowed; /* as libyaml has it: then no tab may come in block style */
    bool has_aliases;
    bool has_comments;
    size_t n;         /* nodes so far */
    size_t failed_at; /* where libfyaml stopped; PSS_NOWHERE: it did not */
    struct pss_node *root;
    struct pss_node *parent; /* open collection; NULL above the root */
    struct pss_node *key;    /* of the open mapping, whose value comes next */
    struct {
        struct pss_level *items;
        size_t n, cap;
    } levels; /* one for each open collection */
    struct pss_names anchors;
    struct pss_conditions conditions;
    const struct pss_err *err;
};

/* Sets the error at an offset of the image, if there is none yet. */
void pss_build_fail(
    struct pss_builder *b, enum pss_err_code code, size_t at, const char *message);
/* Offset in the document of an offset in the image. */
size_t pss_build_shift(const struct pss_builder *b, size_t at);
/* Column of the innermost block collection, PSS_NOWHERE if there is none. */
size_t pss_build_column(const struct pss_builder *b);

/* The node of an event and of the gap before it, not yet attached; b->pos is behind it. */
struct pss_node *pss_build_node(struct pss_builder *b, const struct pss_event *event,
    enum pss_node_kind kind, enum pss_node_style style);

/* Of an alias, or of a node with an anchor or a tag. */
static inline struct pss_props *
pss_build_props(struct pss_node *node)
{
    assert(node->has_props);
    return (struct pss_props *)(void *)(node + 1);
}

/* Notes the conditions of the comments in the gap up to `end`, … */
void pss_build_comments(struct pss_builder *b, size_t end);
/* … and settles them for the whole tree. */
void pss_conditions_settle(struct pss_tree *tree);

static inline bool
pss_build_is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

#endif
