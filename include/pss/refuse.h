/* What Kubernetes' reader refuses although it is YAML: its way from YAML to JSON. */
#ifndef PSS_REFUSE_H
#define PSS_REFUSE_H

#include "pss/tree.h"

/* NULL if the tree has a JSON form; else the error of the chunk: a key that is a
 * mapping, a list or null, a scalar without JSON form (.nan, a bad !!int), a merge of
 * something that is no mapping. */
const struct pss_err *pss_refuse(const struct pss_tree *tree);

#endif
