/* Borrowed bytes with a length: not terminated, never owned, NULs allowed. */
#ifndef PSS_STR_H
#define PSS_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct pss_str {
    const char *p;
    size_t n; /* bytes */
};

/* A string literal as a pss_str. */
#define PSS_STR(literal) ((struct pss_str){"" literal, sizeof(literal) - 1})
/* Two arguments for a "%.*s" conversion. */
#define PSS_FMT(s) (int)(s).n, (s).n ? (s).p : ""

static inline struct pss_str
pss_str_of(const char *z)
{
    return (struct pss_str){z, strlen(z)};
}

static inline bool
pss_str_eq(struct pss_str a, struct pss_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool
pss_str_is(struct pss_str a, const char *z)
{
    return pss_str_eq(a, pss_str_of(z));
}

/* True if the byte is in the set. NUL is in no set: strchr() finds it at the end of each. */
static inline bool
pss_is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* Blanks inside of a line. */
static inline bool
pss_is_blank_in_line(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Offset of the first byte in [at, end) that is not blank, or `end`. */
static inline size_t
pss_skip_blanks(struct pss_str s, size_t at, size_t end)
{
    while (at < end && pss_is_blank_in_line(s.p[at]))
        at++;
    return at;
}

/* Bytewise order: negative, zero, positive. */
int pss_str_cmp(struct pss_str a, struct pss_str b);
bool pss_str_starts(struct pss_str s, struct pss_str prefix);
/* True if `part` stands at this offset, which may lie behind the end. */
bool pss_str_has_at(struct pss_str s, size_t at, struct pss_str part);
bool pss_str_ends(struct pss_str s, struct pss_str suffix);
/* Offset of `part` in `s` at or after `from`, or SIZE_MAX. */
size_t pss_str_find(struct pss_str s, struct pss_str part, size_t from);
/* Length in bytes of the code point at the start of `s`, which is written to `*point`; 0
 * if there is none, or no valid UTF-8. */
size_t pss_str_point(uint32_t *point, struct pss_str s);
/* That length alone. */
static inline size_t
pss_str_utf8(struct pss_str s)
{
    uint32_t point;
    bool is_ascii = s.n > 0 && (unsigned char)s.p[0] < 0x80;
    return is_ascii ? 1 : pss_str_point(&point, s);
}
/* Equal but for the case of ASCII letters. */
bool pss_str_same_letters(struct pss_str a, struct pss_str b);

#endif
