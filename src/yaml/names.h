/* Anchors by name. */
#ifndef YAML_NAMES_H
#define YAML_NAMES_H

#include "pss/node.h"

struct pss_names {
    struct pss_name *slots; /* a hash table; a NULL node is a free slot */
    size_t n;
    size_t cap; /* a power of two */
};

/* A later node of the same name hides the earlier one. */
void pss_names_add(struct pss_names *names, struct pss_str name, struct pss_node *node);
struct pss_node *pss_names_find(const struct pss_names *names, struct pss_str name);

#endif
