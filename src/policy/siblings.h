/* Sets of replicas of one owner. */
#ifndef POLICY_SIBLINGS_H
#define POLICY_SIBLINGS_H

#include "pss/readiness.h"

/* For pss_readiness_settle: where the owner of a set is not in the run, a set of 0 replicas
 * beside one that runs is an old revision. A set alone may be one that is scaled down. */
void pss_siblings_settle(struct pss_readiness *readiness);

#endif
