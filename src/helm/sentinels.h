/* Values with keys, words and numbers that nobody else uses. */
#ifndef HELM_SENTINELS_H
#define HELM_SENTINELS_H

#include "candidates.h"

/* What sentinels begin with, and the first of those that must be integers. Go prints
 * a million as 1e+06. */
#define SENTINEL_MARK "pssfix17n"
enum { SENTINEL_NUMBER = 730000 };

/* The values that put a sentinel at the path of each of these candidates, as JSON. A list that
 * holds one is whole, as it stands in `values`, for Helm does not merge lists. */
struct pss_str sentinel_values(struct pss_arena *mem,
    const struct feed_candidates *candidates, const struct values_file *values,
    const size_t *numbers, size_t n);

#endif
