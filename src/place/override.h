/* Edits for one user of a shared node, where not all users want the same edit
 * (docs/decisions.md, "Shared nodes"): a key beside `<<`, or a literal in place of an
 * alias. */
#ifndef PLACE_OVERRIDE_H
#define PLACE_OVERRIDE_H

#include "place.h"

/* Turns the wish into new entries of a target that only this user has. False if that is
 * not possible. */
bool pss_override(struct pss_group *group, size_t wish);

#endif
