/* Arenas: aligned, zeroed, apart from each other, released as a whole. */
#include "unit.h"

#include <sys/wait.h>
#include <unistd.h>

#include "pss/arena.h"

static bool
is_zero(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (p[i] != 0)
            return false;
    return true;
}

/* Pieces of all sizes around those of the blocks: each is filled with its own byte,
 * and still has it when all have been taken. */
static void
keeps_pieces_apart(void **state)
{
    (void)state;
    enum { PIECES = 600 };
    struct pss_arena *mem = pss_arena_new();
    char *pieces[PIECES];
    size_t sizes[PIECES];
    for (size_t i = 0; i < PIECES; i++) {
        sizes[i] = i % 7 == 0 ? i * 997 : i % 61;
        pieces[i] = pss_alloc(mem, sizes[i]);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
        assert_true(is_zero(pieces[i], sizes[i]));
        memset(pieces[i], (int)(i % 255) + 1, sizes[i]);
    }
    for (size_t i = 0; i < PIECES; i++)
        for (size_t k = 0; k < sizes[i]; k++)
            assert_int_equal((unsigned char)pieces[i][k], i % 255 + 1);
    pss_arena_release(mem);
}

/* A piece as large as what is left, of which the front is kept: what follows stands behind
 * it, in the same block. */
static void
gives_back_an_end(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t n = 0; n < 100; n += 33) {
        size_t room = pss_arena_room(mem);
        char *piece = pss_alloc_raw(mem, room);
        memset(piece, 'x', room);
        pss_arena_cut(mem, piece, room, n);
        assert_true(pss_arena_room(mem) <= room - n);
        assert_true(pss_arena_room(mem) + n + 48 >= room);
        char *next = pss_alloc(mem, 8);
        assert_true(next >= piece + n && next <= piece + n + 32);
        assert_true(is_zero(next, 8));
        assert_true(n == 0 || piece[n - 1] == 'x');
    }
    pss_arena_release(mem);
}

static void
releases_nothing(void **state)
{
    (void)state;
    pss_arena_release(NULL);
    pss_arena_release(pss_arena_new());
}

static void
copies_and_prints(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str copy = pss_arena_copy(mem, (struct pss_str){"a\0b", 3});
    assert_int_equal(copy.n, 3);
    assert_memory_equal(copy.p, "a\0b\0", 4);
    copy = pss_arena_copy(mem, (struct pss_str){NULL, 0});
    assert_int_equal(copy.n, 0);
    assert_int_equal(copy.p[0], 0);
    struct pss_str text = pss_arena_printf(mem, "%s has %d", "web", 3);
    assert_str(text, "web has 3");
    assert_int_equal(text.p[text.n], 0);
    pss_arena_release(mem);
}

static void
grows_arrays(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct {
        size_t *items;
        size_t n, cap;
    } list = {0};
    for (size_t i = 0; i < 10000; i++)
        PSS_PUSH(mem, &list, i);
    assert_int_equal(list.n, 10000);
    for (size_t i = 0; i < list.n; i++)
        assert_int_equal(list.items[i], i);
    pss_arena_release(mem);
}

/* Several arrays that grow in turns, small and large, with other pieces between them. */
static void
grows_arrays_side_by_side(void **state)
{
    (void)state;
    enum { ARRAYS = 5, MOST = 100000 };
    struct pss_arena *mem = pss_arena_new();
    struct {
        size_t *items;
        size_t n, cap;
    } lists[ARRAYS] = {0};
    for (size_t i = 0; i < MOST; i++) {
        for (size_t k = 0; k < ARRAYS; k++)
            if (i % (k + 1) == 0)
                PSS_PUSH(mem, &lists[k], i * ARRAYS + k);
        if (i % 1000 == 0)
            assert_true(is_zero(pss_alloc(mem, i), i));
    }
    for (size_t k = 0; k < ARRAYS; k++) {
        assert_int_equal(lists[k].n, (MOST + k) / (k + 1));
        for (size_t i = 0; i < lists[k].n; i++)
            assert_int_equal(lists[k].items[i], i * (k + 1) * ARRAYS + k);
    }
    pss_arena_release(mem);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__clang__)
enum { MAY_MOVE = 1 }; /* under AddressSanitizer it always does */
#else
enum { MAY_MOVE = 0 };
#endif

/* Alone in its block, an array stays where it is as long as there is room. */
static void
grows_in_place(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct {
        size_t *items;
        size_t n, cap;
    } list = {0};
    PSS_PUSH(mem, &list, 0);
    const size_t *first = list.items;
    for (size_t i = 1; i < 100; i++)
        PSS_PUSH(mem, &list, i);
    assert_true(MAY_MOVE || list.items == first);
    assert_true(is_zero(pss_alloc(mem, 500), 500));
    pss_arena_release(mem);
}

/* What lay in the scratch arena is gone; the arena itself knows nothing of it. */
static void
clears_scratch(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    pss_arena_clear_scratch(mem); /* there is none yet */
    char *lasting = pss_alloc(mem, 100);
    memset(lasting, 'x', 100);
    for (size_t round = 0; round < 20; round++) {
        struct pss_arena *scratch = pss_arena_scratch(mem);
        assert_ptr_equal(scratch, pss_arena_scratch(mem));
        for (size_t i = 0; i < 50; i++) {
            size_t n = round % 2 ? i : i * 1000;
            char *piece = pss_alloc(scratch, n);
            assert_true(is_zero(piece, n));
            memset(piece, 'y', n);
        }
        pss_alloc(pss_arena_scratch(scratch), 100); /* one of its own goes with it */
        pss_arena_clear_scratch(mem);
    }
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(lasting[i], 'x');
    pss_arena_release(mem);
}

/* What a child process that asks for this comes to: its exit status. */
static int
status_of(void (*act)(struct pss_arena *mem))
{
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr))
            _exit(99);
        act(pss_arena_new());
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void
take_too_many(struct pss_arena *mem)
{
    pss_alloc_n(mem, SIZE_MAX / 2, 4);
}

static void
take_too_much(struct pss_arena *mem)
{
    pss_alloc(mem, SIZE_MAX - 8);
}

static void
take_second_block(struct pss_arena *mem)
{
    pss_alloc_fail_at(2);
    pss_alloc(mem, 100000);
    pss_alloc(mem, 100000);
}

static void
take_first_block(struct pss_arena *mem)
{
    pss_alloc_fail_at(2);
    pss_alloc(mem, 100000);
    pss_alloc_fail_at(0);
    pss_alloc(mem, 100000);
}

static void
ends_when_memory_does(void **state)
{
    (void)state;
    assert_int_equal(status_of(take_too_many), 2);
    assert_int_equal(status_of(take_too_much), 2);
    assert_int_equal(status_of(take_second_block), 2);
    assert_int_equal(status_of(take_first_block), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_pieces_apart),
        cmocka_unit_test(gives_back_an_end),
        cmocka_unit_test(releases_nothing),
        cmocka_unit_test(copies_and_prints),
        cmocka_unit_test(grows_arrays),
        cmocka_unit_test(grows_arrays_side_by_side),
        cmocka_unit_test(grows_in_place),
        cmocka_unit_test(clears_scratch),
        cmocka_unit_test(ends_when_memory_does),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
