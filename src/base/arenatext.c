/* Texts in arenas. */
#include "pss/base.h"

#include "print.h"
#include "pss/arena.h"

enum { SMALL_TEXT = 256 }; /* bytes that are printed in one go */

struct pss_str
pss_arena_copy(struct pss_arena *mem, struct pss_str s)
{
    if (s.n == SIZE_MAX)
        pss_oom();
    char *copy = pss_alloc_raw(mem, s.n + 1);
    if (s.n > 0)
        memcpy(copy, s.p, s.n);
    copy[s.n] = '\0';
    return (struct pss_str){copy, s.n};
}

const char *
pss_arena_join(struct pss_arena *mem, const char *a, const char *b, const char *c)
{
    size_t n_a = strlen(a);
    size_t n_b = strlen(b);
    size_t n_c = strlen(c);
    char *text = pss_alloc_raw(mem, n_a + n_b + n_c + 1);
    memcpy(text, a, n_a);
    memcpy(text + n_a, b, n_b);
    memcpy(text + n_a + n_b, c, n_c + 1);
    return text;
}

struct pss_str
pss_arena_vprintf(struct pss_arena *mem, const char *format, va_list args)
{
    char small[SMALL_TEXT];
    va_list again;
    va_copy(again, args);
    int n = pss_print(small, sizeof(small), format, again);
    va_end(again);
    assert(n >= 0);
    char *text = pss_alloc_raw(mem, (size_t)n + 1);
    if ((size_t)n < sizeof(small))
        memcpy(text, small, (size_t)n + 1);
    else
        pss_print(text, (size_t)n + 1, format, args);
    return (struct pss_str){text, (size_t)n};
}

struct pss_str
pss_arena_printf(struct pss_arena *mem, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str text = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return text;
}
