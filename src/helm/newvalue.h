/* Where a new key of a file of values goes, and what stands around it. */
#ifndef HELM_NEWVALUE_H
#define HELM_NEWVALUE_H

#include "pss/newentry.h"
#include "valuesfile.h"

/* What the security context of a path is about. */
enum values_level { VALUES_OF_PODS, VALUES_OF_CONTAINERS };

/* The seat of the first key of a path that is not in the file; NULL: the layout says enough.
 * A security context goes behind another one, else behind the image of its component. */
const struct pss_seat *values_seat(struct pss_arena *mem,
    const struct values_file *file, struct pss_str path, enum values_level level);

#endif
