/* Looks ahead in a text for a few bytes, sixteen at a time where the processor can, else
 * one by one. At least 16 readable bytes must follow the text. Both forms give the same. */
#ifndef PSS_UNTIL_H
#define PSS_UNTIL_H

#include <stddef.h>
#include <string.h>

/* Offset of the first of these bytes in [at, end), or `end`. A byte may be named twice. */
static inline size_t
pss_until_plain(const char *p, size_t at, size_t end, char a, char b, char c)
{
    while (at < end && p[at] != a && p[at] != b && p[at] != c)
        at++;
    return at;
}

/* Offset of the first byte in [at, end) that is not this one, or `end`. */
static inline size_t
pss_past_plain(const char *p, size_t at, size_t end, char c)
{
    while (at < end && p[at] == c)
        at++;
    return at;
}

/* Offset of the first byte in [at, end) that JSON does not take as it is in a text: a
 * quote, a backslash, or one below a blank; or `end`. */
static inline size_t
pss_until_special_plain(const char *p, size_t at, size_t end)
{
    while (at < end && p[at] != '"' && p[at] != '\\' && (unsigned char)p[at] >= ' ')
        at++;
    return at;
}

#if defined(__SSE2__)

enum { PSS_STEP = 16 };

/* The bytes of a step, and the outcome of comparing them: all bits of a byte, or none. */
typedef signed char pss_step __attribute__((vector_size(16)));

static inline pss_step
pss_step_load(const char *p)
{
    pss_step bytes;
    memcpy(&bytes, p, sizeof bytes);
    return bytes;
}

static inline pss_step
pss_step_all(char c)
{
    signed char s = (signed char)c;
    return (pss_step){s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s};
}

static inline pss_step
pss_step_equal(pss_step bytes, char c)
{
    return (pss_step)(bytes == pss_step_all(c));
}

/* Each byte plus one; 0xff becomes 0. */
static inline pss_step
pss_step_next(pss_step bytes)
{
    typedef unsigned char plain __attribute__((vector_size(16)));
    return (pss_step)((plain)bytes + 1);
}

/* The highest bit of each byte, that of the first byte lowest. */
static inline unsigned
pss_step_bits(pss_step bytes)
{
    typedef char plain __attribute__((vector_size(16)));
    return (unsigned)__builtin_ia32_pmovmskb128((plain)bytes);
}

static inline size_t
pss_until(const char *p, size_t at, size_t end, char a, char b, char c)
{
    for (; at < end; at += PSS_STEP) {
        pss_step bytes = pss_step_load(p + at);
        pss_step any = pss_step_equal(bytes, a);
        if (b != a)
            any |= pss_step_equal(bytes, b);
        if (c != a && c != b)
            any |= pss_step_equal(bytes, c);
        unsigned hits = pss_step_bits(any);
        if (hits == 0)
            continue;
        at += (size_t)__builtin_ctz(hits);
        return at < end ? at : end;
    }
    return end;
}

static inline size_t
pss_past(const char *p, size_t at, size_t end, char c)
{
    for (; at < end; at += PSS_STEP) {
        unsigned same = pss_step_bits(pss_step_equal(pss_step_load(p + at), c));
        unsigned others = ~same & 0xffff;
        if (others == 0)
            continue;
        at += (size_t)__builtin_ctz(others);
        return at < end ? at : end;
    }
    return end;
}

static inline size_t
pss_until_special(const char *p, size_t at, size_t end)
{
    for (; at < end; at += PSS_STEP) {
        pss_step bytes = pss_step_load(p + at);
        pss_step below = (pss_step)(bytes < pss_step_all(' ')) & ~bytes;
        unsigned hits = pss_step_bits(
            below | pss_step_equal(bytes, '"') | pss_step_equal(bytes, '\\'));
        if (hits == 0)
            continue;
        at += (size_t)__builtin_ctz(hits);
        return at < end ? at : end;
    }
    return end;
}

#else

static inline size_t
pss_until_special(const char *p, size_t at, size_t end)
{
    return pss_until_special_plain(p, at, end);
}

static inline size_t
pss_until(const char *p, size_t at, size_t end, char a, char b, char c)
{
    return pss_until_plain(p, at, end, a, b, c);
}

static inline size_t
pss_past(const char *p, size_t at, size_t end, char c)
{
    return pss_past_plain(p, at, end, c);
}

#endif

static inline size_t
pss_until_feed(const char *p, size_t at, size_t end)
{
    return pss_until(p, at, end, '\n', '\n', '\n');
}

#endif
