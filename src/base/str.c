/* Comparing and searching borrowed bytes. */
#include "pss/base.h"

#include "pss/str.h"

int
pss_str_cmp(struct pss_str a, struct pss_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order != 0)
        return order;
    return (a.n > b.n) - (a.n < b.n);
}

bool
pss_str_starts(struct pss_str s, struct pss_str prefix)
{
    return s.n >= prefix.n && pss_str_eq((struct pss_str){s.p, prefix.n}, prefix);
}

bool
pss_str_has_at(struct pss_str s, size_t at, struct pss_str part)
{
    return at <= s.n && pss_str_starts((struct pss_str){s.p + at, s.n - at}, part);
}

bool
pss_str_ends(struct pss_str s, struct pss_str suffix)
{
    if (s.n < suffix.n)
        return false;
    return suffix.n == 0 || memcmp(s.p + (s.n - suffix.n), suffix.p, suffix.n) == 0;
}

/* Goes from one place of the first byte to the next, which is quick in most texts. If the
 * first byte stands at too many places, another search does the rest. */
static const char *
find(struct pss_str s, struct pss_str part)
{
    enum { FEW = 64, APART = 12 };
    const char *at = s.p;
    const char *last = s.p + (s.n - part.n); /* where the part may start */
    for (size_t misses = 0; at <= last; misses++) {
        if (misses > FEW + (size_t)(at - s.p) / APART)
            return memmem(at, (size_t)(last - at) + part.n, part.p, part.n);
        at = memchr(at, part.p[0], (size_t)(last - at) + 1);
        if (!at)
            return NULL;
        if (at[part.n - 1] == part.p[part.n - 1] && memcmp(at, part.p, part.n) == 0)
            return at;
        at++;
    }
    return NULL;
}

size_t
pss_str_find(struct pss_str s, struct pss_str part, size_t from)
{
    if (from > s.n || part.n > s.n - from)
        return SIZE_MAX;
    if (part.n == 0)
        return from;
    const char *hit = part.n == 1
                          ? memchr(s.p + from, part.p[0], s.n - from)
                          : find((struct pss_str){s.p + from, s.n - from}, part);
    return hit ? (size_t)(hit - s.p) : SIZE_MAX;
}

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool
pss_str_same_letters(struct pss_str a, struct pss_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return false;
    return true;
}

size_t
pss_str_point(uint32_t *point, struct pss_str s)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *p = (const unsigned char *)s.p;
    if (s.n == 0)
        return 0;
    *point = p[0];
    if (p[0] < 0x80)
        return 1;
    size_t n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    if (p[0] < 0xC2 || p[0] > 0xF4 || n > s.n)
        return 0;
    *point = p[0] & (0x7Fu >> n);
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
        *point = *point << 6 | (p[i] & 0x3Fu);
    }
    bool is_surrogate = *point >= 0xD800 && *point < 0xE000;
    return *point < least[n] || is_surrogate || *point > 0x10FFFF ? 0 : n;
}
