/* Hashes of texts, for tables. */
#ifndef PSS_HASH_H
#define PSS_HASH_H

#include "pss/str.h"

/* SipHash-1-3 under a key that each process draws for itself, so that nobody can write
 * names that all fall into one slot. All bits are equally good. Numbers differ from run to
 * run: nothing that is printed or written may depend on them. */
size_t pss_str_hash(struct pss_str s);
/* The same under a given key, for tests. */
uint64_t pss_str_siphash(struct pss_str s, const uint64_t key[2]);

#endif
