/* Documents that are almost nothing but aliases. */
#ifndef YAML_EXCESS_H
#define YAML_EXCESS_H

#include "pss/tree.h"

/* The error if goyaml would say "document contains excessive aliasing", or if aliases lead
 * to more nodes than we take; else NULL. */
const struct pss_err *pss_excess_of(const struct pss_tree *tree);

#endif
