/* What one key and all keys of a mapping have in common. */
#ifndef YAML_FIND_H
#define YAML_FIND_H

#include "pss/value.h"

/* Lets what a merge brings count over what was found before it. */
void pss_found_override(struct pss_found *found, struct pss_found merged);

/* True for the key `<<` that merges: what tree.c notes at its value. */
bool pss_key_is_merge(const struct pss_node *key);

#endif
