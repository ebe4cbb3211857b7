/* Numbers by text, and the hash that finds them. */
#include "unit.h"

#include "pss/hash.h"
#include "pss/table.h"

/* Computed by another implementation: hash() of Python 3.11 under PYTHONHASHSEED=0. */
static void
is_siphash_1_3(void **state)
{
    (void)state;
    const uint64_t key[2] = {0, 0};
    assert_int_equal(pss_str_siphash(PSS_STR("a"), key), 0x407448d2b89b1813u);
    assert_int_equal(pss_str_siphash(PSS_STR("pss-fix"), key), 0x8705d448038e7e4fu);
    uint16_t order = 1;
    if (*(char *)&order == 1)
        assert_int_equal(
            pss_str_siphash(PSS_STR("ignore.pss-fix.dev/runAsNonRoot"), key),
            0x6b5292beb03df9bbu);
}

static void
depends_on_the_key(void **state)
{
    (void)state;
    const uint64_t one[2] = {1, 2};
    const uint64_t other[2] = {1, 3};
    assert_true(
        pss_str_siphash(PSS_STR("a"), one) == pss_str_siphash(PSS_STR("a"), one));
    assert_true(
        pss_str_siphash(PSS_STR("a"), one) != pss_str_siphash(PSS_STR("a"), other));
    assert_true(pss_str_hash(PSS_STR("a")) == pss_str_hash(PSS_STR("a")));
    assert_true(pss_str_hash((struct pss_str){NULL, 0}) == pss_str_hash(PSS_STR("")));
}

/* The i-th of 2048 texts that FNV-1a without a key puts into one slot of 32,768. */
static struct pss_str
twin(struct pss_arena *mem, size_t i)
{
    static const char *const pairs[][2] = {
        {"xcss1fk5ir", "jxxrwbniyb"},
        {"cbvticin3m", "2x4dfwmmub"},
        {"q0zfiauzjy", "boalgac04h"},
        {"np3o1fxws0", "rjhe5iest0"},
    };
    struct pss_str text = PSS_STR("");
    for (size_t k = 0; k < 11; k++)
        text = pss_arena_printf(mem, "%.*s%s", PSS_FMT(text),
            pairs[k == 0 ? 0 : (k - 1) % 3 + 1][i >> k & 1]);
    return text;
}

static void
spreads_what_was_made_to_collide(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    static unsigned char filled[32768];
    size_t slots = 0;
    for (size_t i = 0; i < 2048; i++) {
        size_t slot = pss_str_hash(twin(mem, i)) & 32767;
        slots += filled[slot] == 0;
        filled[slot] = 1;
    }
    /* 1,985 are to be expected. */
    assert_true(slots > 1800);
    pss_arena_release(mem);
}

static void
keeps_many(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_table table = {0};
    assert_null(pss_table_find(&table, PSS_STR("0")));
    for (size_t i = 0; i < 5000; i++)
        *pss_table_at(&table, mem, pss_arena_printf(mem, "%zu", i)) = i + 1;
    assert_int_equal(table.n, 5000);
    for (size_t i = 0; i < 5000; i++)
        assert_int_equal(
            *pss_table_find(&table, pss_arena_printf(mem, "%zu", i)), i + 1);
    assert_null(pss_table_find(&table, PSS_STR("x")));
    pss_arena_release(mem);
}

static void
takes_the_empty_text(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_table table = {0};
    assert_int_equal(*pss_table_at(&table, mem, (struct pss_str){NULL, 0}), 0);
    *pss_table_at(&table, mem, PSS_STR("")) += 3;
    assert_int_equal(*pss_table_find(&table, PSS_STR("")), 3);
    assert_int_equal(table.n, 1);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_siphash_1_3),
        cmocka_unit_test(depends_on_the_key),
        cmocka_unit_test(spreads_what_was_made_to_collide),
        cmocka_unit_test(keeps_many),
        cmocka_unit_test(takes_the_empty_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
