/* Fields that stand at the wrong level. */
#ifndef KUBE_MISPLACED_H
#define KUBE_MISPLACED_H

#include "pss/str.h"

/* Where a field of a pod belongs, for people; NULL for other fields. `type`
 * is the type that does not know it. */
const char *pss_misplaced_home(const char *type, struct pss_str field);

#endif
