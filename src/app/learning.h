/* What CustomResourceDefinitions tell of kinds (--crds, and those among the inputs). */
#ifndef APP_LEARNING_H
#define APP_LEARNING_H

#include "batchstate.h"

/* Names the files that may hold definitions; none is read. An error: what --crds names is
 * not there. */
const struct pss_err *pss_learning_start(struct pss_batch *batch);
/* With -v: says once of each kind who has taught it, and where its pods are. */
void pss_learning_tell(struct pss_batch *batch, const struct pss_result *result);
/* Says what could not be read of that which the user named. */
void pss_learning_end(struct pss_batch *batch);

#endif
