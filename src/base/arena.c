/* Arenas: a chain of blocks. Memory is handed out from the front of the newest one;
 * blocks double in size, and what is large gets a block of its own. Memory is zeroed when
 * it is handed out, so what nobody asks for is never touched. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <stdatomic.h>
#include <unistd.h>

#include "arenablock.h"
#include "pss/arena.h"
#include "temps.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif
#ifdef HAS_ASAN
#include <sanitizer/asan_interface.h>
/* Bytes between two pieces. Nobody may touch them. */
enum { GAP = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
enum { GAP = 0 };
#endif

enum {
    ALIGNMENT = _Alignof(max_align_t),
    FIRST_BLOCK = 4 * 1024,
    FIRST_SCRATCH = 8 * 1024, /* enough for most pods */
    FIRST_KEPT = 32 * 1024,   /* enough for most inputs, the text itself included */
    LARGEST_BLOCK = 1024 * 1024,
    /* A stream of many documents makes many arrays, and most of them stay short. So the
     * first piece of an array holds no more items than this, and no more bytes. */
    MOST_ITEMS = 8,
    FIRST_ARRAY = 256,
    /* An array of this size has a block of its own, which can grow in its place. */
    LARGE_ARRAY = 128 * 1024,
};

struct block {
    struct block *next;
    struct block *before; /* NULL: the first */
    size_t n;             /* bytes behind this header */
    max_align_t bytes[];
};

/* Stands at the start of its first block. */
struct pss_arena {
    struct block *blocks; /* the one in use first */
    char *at;             /* free bytes of the block in use */
    size_t left;
    size_t next_size;
    struct pss_arena *scratch; /* NULL: it was not needed yet */
};

static _Atomic unsigned long blocks_to_failure; /* 0: none fails */
static atomic_flag has_asked_environment = ATOMIC_FLAG_INIT;

void
pss_alloc_fail_at(unsigned long n)
{
    atomic_store(&blocks_to_failure, n);
}

static bool
is_time_to_fail(void)
{
    if (!atomic_flag_test_and_set(&has_asked_environment)) {
        const char *n = getenv("PSS_FIX_FAIL_ALLOC");
        if (n)
            pss_alloc_fail_at(strtoul(n, NULL, 10));
    }
    unsigned long left = atomic_load(&blocks_to_failure);
    while (left > 0)
        if (atomic_compare_exchange_weak(&blocks_to_failure, &left, left - 1))
            return left == 1;
    return false;
}

void
pss_oom(void)
{
    static const char message[] = "pss-fix: out of memory; no file is half written\n";
    ssize_t written = write(STDERR_FILENO, message, sizeof(message) - 1);
    (void)written;
    pss_temps_remove();
    /* Not exit: what is in the buffer of stdout is not whole. */
    _exit(2);
}

void *
pss_block_resize(void *block, size_t n)
{
    void *resized = is_time_to_fail() ? NULL : realloc(block, n);
    if (!resized)
        pss_oom();
    return resized;
}

static struct block *
block_of(size_t n)
{
    if (n > SIZE_MAX - sizeof(struct block))
        pss_oom();
    struct block *block = pss_block_resize(NULL, sizeof(struct block) + n);
    *block = (struct block){.n = n};
    ASAN_POISON_MEMORY_REGION(block->bytes, n);
    return block;
}

static size_t
rounded(size_t n)
{
    if (n > SIZE_MAX - ALIGNMENT - GAP)
        pss_oom();
    return (n + GAP + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Makes an arena at the start of a block. The block is empty or holds this arena already,
 * which then begins anew. */
static struct pss_arena *
arena_in(struct block *block)
{
    size_t taken = rounded(sizeof(struct pss_arena));
    ASAN_UNPOISON_MEMORY_REGION(block->bytes, sizeof(struct pss_arena));
    struct pss_arena *mem = (struct pss_arena *)block->bytes;
    *mem = (struct pss_arena){
        .blocks = block,
        .at = (char *)block->bytes + taken,
        .left = block->n - taken,
        .next_size = 2 * (sizeof(struct block) + block->n),
    };
    return mem;
}

struct pss_arena *
pss_arena_new(void)
{
    return arena_in(block_of(FIRST_BLOCK - sizeof(struct block)));
}

struct pss_arena *
pss_arena_new_kept(void)
{
    return arena_in(block_of(FIRST_KEPT - sizeof(struct block)));
}

/* The block of which these are the first bytes. */
static struct block *
block_of_bytes(void *bytes)
{
    return (struct block *)(void *)((char *)bytes - offsetof(struct block, bytes));
}

/* Gives back all blocks but the one that the arena is in. */
static void
free_others(struct pss_arena *mem)
{
    struct block *own = block_of_bytes(mem);
    struct block *next;
    for (struct block *block = mem->blocks; block; block = next) {
        next = block->next;
        if (block == own)
            continue;
        ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->n);
        free(block);
    }
    own->next = NULL;
}

void
pss_arena_release(struct pss_arena *mem)
{
    if (!mem)
        return;
    pss_arena_release(mem->scratch);
    free_others(mem);
    struct block *own = block_of_bytes(mem);
    ASAN_UNPOISON_MEMORY_REGION(own->bytes, own->n);
    free(own);
}

struct pss_arena *
pss_arena_scratch(struct pss_arena *mem)
{
    if (!mem->scratch)
        mem->scratch = arena_in(block_of(FIRST_SCRATCH - sizeof(struct block)));
    return mem->scratch;
}

/* Makes the arena as it was at first, in the block that it is in. */
static void
begin_anew(struct pss_arena *mem)
{
    struct block *own = block_of_bytes(mem);
    free_others(mem);
    ASAN_POISON_MEMORY_REGION(own->bytes, own->n);
    arena_in(own);
}

void
pss_arena_clear_scratch(struct pss_arena *mem)
{
    struct pss_arena *scratch = mem->scratch;
    if (!scratch)
        return;
    pss_arena_release(scratch->scratch);
    begin_anew(scratch);
}

void
pss_arena_clear(struct pss_arena *mem)
{
    pss_arena_clear_scratch(mem);
    struct pss_arena *scratch = mem->scratch;
    begin_anew(mem);
    mem->scratch = scratch;
}

bool
pss_arena_has(const struct pss_arena *mem, const void *p)
{
    uintptr_t at = (uintptr_t)p;
    for (const struct block *block = mem->blocks; block; block = block->next) {
        uintptr_t start = (uintptr_t)block->bytes;
        if (start <= at && at - start < block->n)
            return true;
    }
    return false;
}

/* The neighbours of a block, which is not the first, learn where it is. */
static void
link_again(struct block *block)
{
    block->before->next = block;
    if (block->next)
        block->next->before = block;
}

/* A block of its own, behind the one in use. */
static void *
alloc_large(struct pss_arena *mem, size_t n, size_t whole)
{
    struct block *block = block_of(whole);
    block->next = mem->blocks->next;
    block->before = mem->blocks;
    link_again(block);
    ASAN_UNPOISON_MEMORY_REGION(block->bytes, n);
    return block->bytes;
}

void *
pss_alloc_raw(struct pss_arena *mem, size_t n)
{
    size_t whole = rounded(n);
    if (whole > mem->left) {
        if (whole > mem->next_size / 4)
            return alloc_large(mem, n, whole);
        struct block *block = block_of(mem->next_size - sizeof(struct block));
        block->next = mem->blocks;
        mem->blocks->before = block;
        mem->blocks = block;
        mem->at = (char *)block->bytes;
        mem->left = block->n;
        if (mem->next_size < LARGEST_BLOCK)
            mem->next_size *= 2;
    }
    char *piece = mem->at;
    mem->at += whole;
    mem->left -= whole;
    ASAN_UNPOISON_MEMORY_REGION(piece, n);
    return piece;
}

size_t
pss_arena_room(const struct pss_arena *mem)
{
    size_t room = mem->left / ALIGNMENT * ALIGNMENT;
    return room > GAP ? room - GAP : 0;
}

void
pss_arena_cut(struct pss_arena *mem, const char *piece, size_t was, size_t n)
{
    size_t back = rounded(was) - rounded(n);
    assert(piece + rounded(was) == mem->at && n <= was);
    ASAN_POISON_MEMORY_REGION(piece + n, was - n);
    mem->at -= back;
    mem->left += back;
}

void *
pss_alloc(struct pss_arena *mem, size_t n)
{
    return memset(pss_alloc_raw(mem, n), 0, n);
}

void *
pss_alloc_n(struct pss_arena *mem, size_t n, size_t size)
{
    if (size > 0 && n > SIZE_MAX / size)
        pss_oom();
    return pss_alloc(mem, n * size);
}

/* A large array in a block that is larger. */
static void *
grow_large(void *items, size_t wanted)
{
    struct block *block = block_of_bytes(items);
    size_t whole = rounded(wanted);
    if (whole > SIZE_MAX - sizeof(struct block))
        pss_oom();
    block = pss_block_resize(block, sizeof(struct block) + whole);
    block->n = whole;
    link_again(block);
    return block->bytes;
}

/* True if the array stands last in the block in use and found room behind it. */
static bool
grow_last(struct pss_arena *mem, const void *items, size_t was, size_t wanted)
{
    const char *end = (const char *)items + rounded(was);
    size_t more = rounded(wanted) - rounded(was);
    if (was == 0 || end != mem->at || more > mem->left)
        return false;
    mem->at += more;
    mem->left -= more;
    return true;
}

/* `was` bytes become `wanted` ones. Under AddressSanitizer an array always moves, so
 * that a reader of its old place is found. */
static void *
grow(struct pss_arena *mem, void *items, size_t was, size_t wanted)
{
    if (GAP == 0 && was >= LARGE_ARRAY)
        return grow_large(items, wanted);
    if (GAP == 0 && wanted < LARGE_ARRAY && grow_last(mem, items, was, wanted))
        return items;
    void *grown = wanted < LARGE_ARRAY ? pss_alloc_raw(mem, wanted)
                                       : alloc_large(mem, wanted, rounded(wanted));
    if (was > 0) {
        memcpy(grown, items, was);
        ASAN_POISON_MEMORY_REGION(items, was);
    }
    return grown;
}

void *
pss_arena_grow(struct pss_arena *mem, void *items, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return items;
    assert(n == *cap);
    size_t first = size < FIRST_ARRAY / MOST_ITEMS ? MOST_ITEMS : FIRST_ARRAY / size;
    size_t more = *cap == 0 ? (first > 0 ? first : 1) : *cap * 2;
    if (more < *cap || more > SIZE_MAX / size)
        pss_oom();
    void *grown = grow(mem, items, *cap * size, more * size);
    *cap = more;
    return grown;
}
