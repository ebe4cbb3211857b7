/* Texts of a test, and one question about each of them. */
#ifndef TEST_TEXTS_H
#define TEST_TEXTS_H

#include "unit.h"

#include "pss/arena.h"

/* The bytes of a document: some zero bytes follow them, as include/pss/doc.h asks. */
static inline struct pss_str
bytes_of(struct pss_arena *mem, const char *text)
{
    size_t n = strlen(text);
    char *bytes = pss_alloc(mem, n + 64);
    memcpy(bytes, text, n);
    return (struct pss_str){bytes, n};
}

/* Fails with the first text about which `ask` does not say `wanted`. */
#define assert_all(texts, ask, wanted)                                                 \
    do {                                                                               \
        for (size_t i_ = 0; i_ < PSS_COUNT(texts); i_++)                               \
            if (ask((texts)[i_]) != (wanted))                                          \
                fail_msg("%s", (texts)[i_]);                                           \
    } while (0)

#endif
