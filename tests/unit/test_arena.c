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
        cmocka_unit_test(releases_nothing),
        cmocka_unit_test(copies_and_prints),
        cmocka_unit_test(grows_arrays),
        cmocka_unit_test(ends_when_memory_does),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
