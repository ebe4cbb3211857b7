/* Memory with one lifetime: allocate freely, release everything at once.
 * Out of memory ends the process with a message and exit code 2; files are
 * written atomically, so none is left half done. */
#ifndef PSS_ARENA_H
#define PSS_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "pss/str.h"

struct pss_arena;

struct pss_arena *pss_arena_new(void);
/* One that is used again and again for the same kind of work: cleared, it keeps the memory
 * that most of this work needs. */
struct pss_arena *pss_arena_new_kept(void);
void pss_arena_clear(struct pss_arena *mem);
/* Gives back every byte; NULL is fine. */
void pss_arena_release(struct pss_arena *mem);
/* True if the byte lies in memory that the arena has handed out, or will hand out. */
bool pss_arena_has(const struct pss_arena *mem, const void *p);
/* The arena for short-lived memory. It is released with `mem`, or earlier by clearing
 * it. A function that works on a pod, or on a mapping of a pod, clears it at its
 * end. */
struct pss_arena *pss_arena_scratch(struct pss_arena *mem);
void pss_arena_clear_scratch(struct pss_arena *mem);
/* n bytes, zeroed, aligned for any type; n == 0 gives a valid pointer. */
void *pss_alloc(struct pss_arena *mem, size_t n);
/* The same, but not zeroed: for bytes that are all written at once. */
void *pss_alloc_raw(struct pss_arena *mem, size_t n);
/* So many bytes can be had without a new block. */
size_t pss_arena_room(const struct pss_arena *mem);
/* The last piece that was handed out, of `was` bytes, keeps the first n. */
void pss_arena_cut(struct pss_arena *mem, const char *piece, size_t was, size_t n);
/* A zeroed array of n elements of `size` bytes; checks the product. */
void *pss_alloc_n(struct pss_arena *mem, size_t n, size_t size);
/* A copy, with a NUL behind it that does not count. */
struct pss_str pss_arena_copy(struct pss_arena *mem, struct pss_str s);
/* Three texts in a row, with a NUL behind them. */
const char *pss_arena_join(
    struct pss_arena *mem, const char *a, const char *b, const char *c);
/* printf into the arena; a NUL stands behind the text. */
struct pss_str pss_arena_printf(struct pss_arena *mem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The same for a va_list. */
struct pss_str pss_arena_vprintf(struct pss_arena *mem, const char *format,
    va_list args) __attribute__((format(printf, 2, 0)));
/* Grows an array in the arena: if n == *cap, doubles *cap and may move the elements.
 * Returns the array. Pointers to its old place are invalid. An array with a *cap must
 * come from this function. New elements are not zeroed. */
void *pss_arena_grow(
    struct pss_arena *mem, void *items, size_t n, size_t *cap, size_t size);
/* Tests only: the n-th block taken from now on (1-based, over all arenas and
 * buffers) fails; 0 switches that off. PSS_FIX_FAIL_ALLOC sets it from outside. */
void pss_alloc_fail_at(unsigned long n);
/* Says "out of memory" and ends the process with exit code 2. */
_Noreturn void pss_oom(void);

#define PSS_NEW(mem, type) ((type *)pss_alloc((mem), sizeof(type)))
#define PSS_NEW_N(mem, type, n) ((type *)pss_alloc_n((mem), (n), sizeof(type)))
/* Appends to an arena array: `type *items; size_t n, cap;` in *list. */
#define PSS_PUSH(mem, list, value)                                                     \
    do {                                                                               \
        (list)->items = pss_arena_grow(                                                \
            (mem), (list)->items, (list)->n, &(list)->cap, sizeof((list)->items[0]));  \
        (list)->items[(list)->n++] = (value);                                          \
    } while (0)

#endif
