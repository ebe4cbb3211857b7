/* Are the places that a tree's nodes name the places where they stand? */
#ifndef YAML_SPANS_H
#define YAML_SPANS_H

#include "pss/tree.h"

#include "events.h"

/* "" if all is well, else what is wrong, in words. `events` are the tree's own. */
struct pss_str spans_check(
    struct pss_arena *mem, const struct pss_tree *tree, const struct events *events);

#endif
