/* SHA-256 (FIPS 180-4), by which image layouts name their files. It is here and not from a
 * library: it is short, will never change, has published examples to be tested with, and no
 * secret depends on it. A library would be needed at each start for one rare option. */
#ifndef PSS_SHA256_H
#define PSS_SHA256_H

#include "pss/str.h"

/* 64 hexadecimal digits and a NUL. */
void pss_sha256_hex(char out[65], struct pss_str bytes);

#endif
