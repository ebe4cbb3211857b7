/* The look at every byte, and the looks ahead: both forms give the same. */
#include "unit.h"

#include "pss/look.h"
#include "pss/until.h"

enum { SIZE = 200, BEHIND = 64 };

static unsigned
look(const char *text)
{
    char p[SIZE + BEHIND] = {0};
    assert(strlen(text) < SIZE);
    memcpy(p, text, strlen(text));
    struct pss_str s = {p, strlen(text)};
    assert_int_equal(pss_look_at(s), pss_look_at_each(s));
    return pss_look_at(s);
}

static void
sees_what_is_there(void **state)
{
    (void)state;
    assert_int_equal(look(""), 0);
    assert_int_equal(look("kind: Pod\n- a - b\n -- c --- d-f s-e\n"), 0);
    assert_int_equal(look("a\n\tb"), PSS_LOOK_TAB);
    assert_int_equal(look("a\r\n"), PSS_LOOK_RETURN);
    assert_int_equal(look("\x01"), PSS_LOOK_CONTROL);
    assert_int_equal(look("a\x7f"), PSS_LOOK_CONTROL);
    assert_int_equal(look("Gr\xc3\xb6\xc3\x9f"
                          "e"),
        PSS_LOOK_HIGH);
    assert_int_equal(look("a\n---\nb"), PSS_LOOK_RULE);
    assert_int_equal(look("--- a"), 0);
    assert_int_equal(look("# pss-fix: ignore[ALL] b"), PSS_LOOK_NAME);
    /* wherever it stands in a step of sixteen bytes, or in several steps */
    char text[SIZE] = "";
    for (size_t n = 0; n < 150; n++) {
        memset(text, 'a', n);
        memcpy(text + n, "\n--", 4);
        assert_int_equal(look(text), PSS_LOOK_RULE);
        memcpy(text + n, "s-f", 4);
        assert_int_equal(look(text), PSS_LOOK_NAME);
        memcpy(text + n, "\t", 2);
        assert_int_equal(look(text), PSS_LOOK_TAB);
        memcpy(text + n, "\x1f", 2);
        assert_int_equal(look(text), PSS_LOOK_CONTROL);
    }
}

/* What stands behind the text is none of its business. */
static void
ends_where_the_text_ends(void **state)
{
    (void)state;
    char p[SIZE];
    memset(p, '-', sizeof p);
    p[15] = '\n';
    p[31] = 's';
    p[33] = 'f';
    p[40] = '\t';
    for (size_t n = 0; n < 100; n++) {
        struct pss_str s = {p, n};
        assert_int_equal(pss_look_at(s), pss_look_at_each(s));
        assert_int_equal(pss_until(p, 0, n, '\t', 'x', 'y'), n < 40 ? n : 40);
        assert_int_equal(pss_past(p, 0, n, '-'), n < 15 ? n : 15);
        assert_int_equal(pss_until_feed(p, 0, n), n < 15 ? n : 15);
    }
}

static void
forms_agree(void **state)
{
    (void)state;
    static const char some[] =
        "aaaa bbbb::##\n\n\"\\'--ssff\t\r\x01\x7f\x80\xc3\xff{}[],";
    uint64_t seed = 17;
    char p[SIZE + BEHIND];
    for (int round = 0; round < 3000; round++) {
        for (size_t i = 0; i < sizeof p; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            p[i] = round % 3 == 0 ? (char)(seed >> 56)
                                  : some[(seed >> 33) % (sizeof some - 1)];
        }
        size_t at = (size_t)round % 50;
        size_t n = at + (size_t)(seed >> 40) % (SIZE - 50);
        struct pss_str s = {p + at, n - at};
        assert_int_equal(pss_look_at(s), pss_look_at_each(s));
        assert_int_equal(pss_until(p, at, n, '\n', ':', '#'),
            pss_until_plain(p, at, n, '\n', ':', '#'));
        assert_int_equal(pss_until(p, at, n, '"', '\\', '\n'),
            pss_until_plain(p, at, n, '"', '\\', '\n'));
        assert_int_equal(pss_past(p, at, n, 'a'), pss_past_plain(p, at, n, 'a'));
        assert_int_equal(
            pss_until_special(p, at, n), pss_until_special_plain(p, at, n));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sees_what_is_there),
        cmocka_unit_test(ends_where_the_text_ends),
        cmocka_unit_test(forms_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
