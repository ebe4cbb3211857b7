/* What each byte may do. */
#include "pss/base.h"

#include "skimmer.h"

#define FOUR(c, bits)                                                                  \
    [c] = (bits), [(c) + 1] = (bits), [(c) + 2] = (bits), [(c) + 3] = (bits)
#define SIXTEEN(c, bits)                                                               \
    FOUR(c, bits), FOUR((c) + 4, bits), FOUR((c) + 8, bits), FOUR((c) + 12, bits)
/* The 26 letters from `c` on. */
#define LETTERS(c, bits)                                                               \
    SIXTEEN(c, bits), FOUR((c) + 16, bits), FOUR((c) + 20, bits),                      \
        [(c) + 24] = (bits), [(c) + 25] = (bits)

enum {
    WORD = PSS_BYTE_WORD,
    KEY = PSS_BYTE_KEY,
    TEXT = PSS_BYTE_TEXT,
    FLOW = PSS_BYTE_FLOW,
    ALL = WORD | KEY | TEXT | FLOW,
};

const unsigned char pss_skim_bytes[256] = {
    LETTERS('a', ALL),
    LETTERS('A', ALL),
    FOUR('0', ALL),
    FOUR('4', ALL),
    ['8'] = ALL,
    ['9'] = ALL,
    ['_'] = ALL,
    ['$'] = ALL,
    ['/'] = ALL,
    ['-'] = WORD | FLOW, /* as the first byte it may be a dash */
    ['.'] = WORD | TEXT | FLOW,
    ['('] = TEXT | FLOW,
    [')'] = TEXT | FLOW,
    ['+'] = TEXT | FLOW,
    [';'] = TEXT | FLOW,
    ['<'] = TEXT | FLOW,
    ['='] = TEXT | FLOW,
    ['^'] = TEXT | FLOW,
    ['~'] = TEXT | FLOW,
    ['\\'] = TEXT | FLOW,
    SIXTEEN(0x80, TEXT | FLOW),
    SIXTEEN(0x90, TEXT | FLOW),
    SIXTEEN(0xa0, TEXT | FLOW),
    SIXTEEN(0xb0, TEXT | FLOW),
    SIXTEEN(0xc0, TEXT | FLOW),
    SIXTEEN(0xd0, TEXT | FLOW),
    SIXTEEN(0xe0, TEXT | FLOW),
    SIXTEEN(0xf0, TEXT | FLOW),
};
