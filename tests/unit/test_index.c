/* Numbers by address. */
#include "unit.h"

#include "pss/index.h"

static void
keeps_many(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_index index = {0};
    static char keys[5000];
    assert_null(pss_index_find(&index, &keys[0]));
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        *pss_index_at(&index, mem, &keys[i]) = i + 1;
    assert_int_equal(index.n, PSS_COUNT(keys));
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        assert_int_equal(*pss_index_find(&index, &keys[i]), i + 1);
    assert_null(pss_index_find(&index, &index));
    pss_arena_release(mem);
}

static void
finds_what_it_made(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_index index = {0};
    int key;
    assert_int_equal(*pss_index_at(&index, mem, &key), 0);
    *pss_index_at(&index, mem, &key) += 3;
    assert_int_equal(*pss_index_at(&index, mem, &key), 3);
    assert_int_equal(index.n, 1);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_many),
        cmocka_unit_test(finds_what_it_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
