/* One event becomes one node, with the gap before it. */
#ifndef YAML_BUILD_H
#define YAML_BUILD_H

#include "builder.h"

#include "gap.h"

struct pss_tree;

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

/* Makes the node the last one of an open collection. */
static inline void
pss_build_child(struct pss_node *parent, struct pss_node *node)
{
    if (parent->last)
        parent->last->next = node;
    else
        parent->first = node;
    parent->last = node;
    parent->n++;
}

/* Notes the conditions of the comments in the gap up to `end`, … */
void pss_build_comments(struct pss_builder *b, size_t end);
/* … and settles them for the whole tree. */
void pss_conditions_settle(struct pss_tree *tree);
/* Reads the gap as pss_gap_read does, for a node or bracket at `end`: its comma goes to the
 * entry before it, and a stray byte is an error. */
struct pss_gap pss_build_gap(struct pss_builder *b, size_t end);

#endif
