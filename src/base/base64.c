/* Reads base64: four characters make three bytes. */
#include "pss/base.h"

#include "pss/base64.h"

static int
value_of(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static bool
is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

/* Reads up to four characters; `n` are digits, the rest is padding. False if it is
 * neither. Returns with `at` behind them. */
static bool
read_four(uint32_t *bits, size_t *n, struct pss_str text, size_t *at)
{
    size_t seen = 0;
    *bits = 0;
    *n = 0;
    for (; *at < text.n && seen < 4; ++*at) {
        char c = text.p[*at];
        if (is_line_end(c))
            continue;
        int value = value_of(c);
        if (c == '=' ? *n < 2 : value < 0 || seen > *n)
            return false;
        *bits = *bits << 6 | (c == '=' ? 0 : (uint32_t)value);
        *n += c == '=' ? 0 : 1;
        seen++;
    }
    return seen == 4 || seen == 0;
}

bool
pss_base64_decode(struct pss_str *out, struct pss_arena *mem, struct pss_str text)
{
    char *bytes = pss_alloc(mem, text.n / 4 * 3 + 3);
    size_t length = 0;
    bool is_padded = false;
    for (size_t at = 0; at < text.n;) {
        uint32_t bits;
        size_t n;
        if (!read_four(&bits, &n, text, &at) || (is_padded && n > 0))
            return false;
        for (size_t i = 1; i < n; i++)
            bytes[length++] = (char)(bits >> (24 - 8 * i) & 0xff);
        is_padded = is_padded || n < 4;
    }
    *out = (struct pss_str){bytes, length};
    return true;
}
