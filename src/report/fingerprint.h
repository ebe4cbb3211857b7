/* Marks by which a finding is known again when lines have moved. */
#ifndef REPORT_FINGERPRINT_H
#define REPORT_FINGERPRINT_H

#include <stdint.h>

#include "pss/arena.h"

/* For each hash, how many equal ones stand before it, itself included. */
size_t *pss_fingerprint_count(struct pss_arena *mem, const uint64_t *hashes, size_t n);

/* Of each line, as GitHub's upload action makes them (primaryLocationLineHash). */
struct pss_line_prints {
    uint64_t *hashes; /* by line, from 0 */
    size_t *counts;
    size_t n;
};
void pss_fingerprint_lines(
    struct pss_line_prints *out, struct pss_arena *mem, struct pss_str src);

/* Takes one more text, and where it ends, into a hash (FNV-1a); start with 0. */
uint64_t pss_fingerprint_mix(uint64_t hash, struct pss_str text);

#endif
