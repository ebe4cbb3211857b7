/* Buffers grow and keep what is in them. */
#include "unit.h"

#include <limits.h>

#include "pss/buf.h"

static void
starts_empty(void **state)
{
    (void)state;
    struct pss_buf buf = {0};
    assert_int_equal(pss_buf_str(&buf).n, 0);
    pss_buf_add(&buf, (struct pss_str){NULL, 0});
    assert_null(buf.p);
    pss_buf_release(&buf);
    assert_null(buf.p);
}

static void
takes_all_kinds(void **state)
{
    (void)state;
    struct pss_buf buf = {0};
    pss_buf_puts(&buf, "one ");
    pss_buf_putc(&buf, 't');
    pss_buf_add(&buf, PSS_STR("wo "));
    pss_buf_printf(&buf, "%s%d", "three", 4);
    assert_str(pss_buf_str(&buf), "one two three4");
    pss_buf_add(&buf, (struct pss_str){"\0", 1});
    assert_int_equal(buf.n, 15);
    pss_buf_release(&buf);
    assert_int_equal(buf.n, 0);
    assert_int_equal(buf.cap, 0);
}

static void
grows(void **state)
{
    (void)state;
    struct pss_buf buf = {0};
    for (int i = 0; i < 5000; i++)
        pss_buf_printf(&buf, "%04d", i);
    assert_int_equal(buf.n, 20000);
    for (int i = 0; i < 5000; i++) {
        char digits[16];
        snprintf(digits, sizeof(digits), "%04d", i);
        assert_memory_equal(buf.p + i * 4, digits, 4);
    }
    size_t cap = buf.cap;
    pss_buf_reserve(&buf, cap - buf.n);
    assert_int_equal(buf.cap, cap);
    pss_buf_reserve(&buf, cap);
    assert_true(buf.cap >= buf.n + cap);
    pss_buf_release(&buf);
}

/* Compares the text with that of the C library, also where it does not fit at first. */
#define PRINTS(...)                                                                    \
    do {                                                                               \
        char wanted[600];                                                              \
        size_t n = (size_t)snprintf(wanted, sizeof(wanted), __VA_ARGS__);              \
        struct pss_buf buf = {0};                                                      \
        for (size_t turn = 0; turn < 3; turn++) {                                      \
            pss_buf_printf(&buf, __VA_ARGS__);                                         \
            assert_int_equal(buf.n, (turn + 1) * n);                                   \
            assert_memory_equal(buf.p + turn * n, wanted, n);                          \
        }                                                                              \
        pss_buf_release(&buf);                                                         \
    } while (0)

static void
prints_as_the_library(void **state)
{
    (void)state;
    char text[256];
    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    PRINTS("plain");
    PRINTS("%s%%%s", text, text);
    PRINTS("%.*s|%.*s|%.*s", 3, text, 0, "", 9, "short");
    PRINTS("%.*s", 10, "ends\0here");
    PRINTS("%.*s", -1, "all of it");
    PRINTS("%d %d %d", 0, INT_MAX, INT_MIN);
    PRINTS("%u %zu", UINT_MAX, SIZE_MAX);
    PRINTS("%lld %lld %llu", LLONG_MIN, LLONG_MAX, ULLONG_MAX);
    PRINTS("%s %5d %-4s| %c %02x %ld %g", "some", 7, "ab", 'c', 10, -3L, 0.5);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(starts_empty),
        cmocka_unit_test(takes_all_kinds),
        cmocka_unit_test(grows),
        cmocka_unit_test(prints_as_the_library),
    };
    return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
