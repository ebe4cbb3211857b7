/* What every fuzz target begins with. The same file is linked with libFuzzer
 * (scripts/fuzz) and with driver.c, which replays tests/fuzz/corpus in `make check`. */
#ifndef FUZZ_H
#define FUZZ_H

#include "pss/base.h"

#include "pss/arena.h"
#include "pss/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Like assert, but never compiled out. */
#define FUZZ_CHECK(claim)                                                              \
    do {                                                                               \
        if (!(claim)) {                                                                \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #claim);      \
            abort();                                                                   \
        }                                                                              \
    } while (0)

/* A copy with the 64 zero bytes that a document needs behind it. */
static inline struct pss_str
fuzz_text(struct pss_arena *mem, const uint8_t *data, size_t n)
{
    char *copy = pss_alloc(mem, n + 64);
    if (n > 0)
        memcpy(copy, data, n);
    return (struct pss_str){copy, n};
}

#endif
