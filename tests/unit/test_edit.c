/* The edit list against an oracle that asks of every byte what becomes of it. */
#include "unit.h"

#include "pss/edit.h"

static void
add(struct pss_edits *edits, size_t at, size_t end, const char *text)
{
    pss_edits_add(
        edits, (struct pss_edit){.at = at, .end = end, .text = pss_str_of(text)});
}

static void
assert_applied(struct pss_edits *edits, const char *src, const char *wanted)
{
    struct pss_buf out = {0};
    assert_null(pss_edits_settle(edits));
    pss_edits_apply(&out, pss_str_of(src), edits);
    assert_str(pss_buf_str(&out), wanted);
    pss_buf_release(&out);
}

static void
applies_in_order_of_place(void **state)
{
    (void)state;
    struct pss_edits edits = {.mem = pss_arena_new()};
    assert_applied(&edits, "abc", "abc");
    add(&edits, 6, 6, "!");
    add(&edits, 0, 1, "A");
    add(&edits, 3, 5, "");
    assert_applied(&edits, "abcdef", "Abcf!");
    pss_arena_release(edits.mem);
}

static void
keeps_order_of_insertions(void **state)
{
    (void)state;
    struct pss_edits edits = {.mem = pss_arena_new()};
    add(&edits, 3, 3, "4");
    add(&edits, 1, 3, "2");
    add(&edits, 1, 1, "1");
    add(&edits, 3, 3, "5");
    add(&edits, 1, 1, "0");
    assert_applied(&edits, "abcd", "a10245d");
    /* Settling again, with one more at the same place, keeps it behind. */
    add(&edits, 3, 3, "6");
    assert_applied(&edits, "abcd", "a102456d");
    pss_arena_release(edits.mem);
}

static void
folds_equal_edits(void **state)
{
    (void)state;
    struct pss_edits edits = {.mem = pss_arena_new()};
    add(&edits, 1, 1, "x");
    add(&edits, 1, 2, "y");
    add(&edits, 1, 1, "z");
    add(&edits, 1, 1, "x");
    add(&edits, 1, 2, "y");
    assert_applied(&edits, "abc", "axzyc");
    assert_int_equal(edits.n, 3);
    pss_arena_release(edits.mem);
}

static void
assert_overlap(size_t at, size_t end, size_t at2, size_t end2, const char *message)
{
    struct pss_edits edits = {.mem = pss_arena_new()};
    add(&edits, at, end, "x");
    add(&edits, at2, end2, "y");
    const struct pss_err *err = pss_edits_settle(&edits);
    assert_non_null(err);
    assert_int_equal(err->code, PSS_ERR_BUG);
    assert_str(err->message, message);
    pss_arena_release(edits.mem);
}

static void
refuses_overlap(void **state)
{
    (void)state;
    assert_overlap(1, 3, 2, 4, "two edits touch the same bytes: 1 to 3 and 2 to 4");
    assert_overlap(2, 4, 1, 3, "two edits touch the same bytes: 1 to 3 and 2 to 4");
    assert_overlap(1, 3, 1, 3, "two edits touch the same bytes: 1 to 3 and 1 to 3");
    assert_overlap(1, 3, 2, 2, "two edits touch the same bytes: 1 to 3 and 2 to 2");
    assert_overlap(3, 1, 5, 5, "an edit ends at byte 1, before its start at byte 3");
}

/* ---- the oracle ---- */

enum { LENGTH = 12, EDITS = 6 };

struct oracle {
    const char *before[LENGTH + 1][EDITS]; /* insertions, in order */
    size_t n_before[LENGTH + 1];
    const char *instead[LENGTH]; /* of the range that starts here */
    bool is_gone[LENGTH];
    bool is_inner[LENGTH + 1]; /* a range goes over this border */
};

/* False if the edit overlaps an earlier one. Equal edits are folded. */
static bool
oracle_add(struct oracle *oracle, size_t at, size_t end, const char *text)
{
    if (at == end) {
        if (oracle->is_inner[at])
            return false;
        for (size_t i = 0; i < oracle->n_before[at]; i++)
            if (strcmp(oracle->before[at][i], text) == 0)
                return true;
        oracle->before[at][oracle->n_before[at]++] = text;
        return true;
    }
    for (size_t i = at; i < end; i++)
        if (oracle->is_gone[i])
            return false;
    for (size_t i = at + 1; i < end; i++)
        if (oracle->n_before[i] > 0)
            return false;
    oracle->instead[at] = text;
    for (size_t i = at; i < end; i++)
        oracle->is_gone[i] = true;
    for (size_t i = at + 1; i < end; i++)
        oracle->is_inner[i] = true;
    return true;
}

static void
oracle_write(struct pss_buf *out, const struct oracle *oracle, const char *src)
{
    for (size_t at = 0; at <= LENGTH; at++) {
        for (size_t i = 0; i < oracle->n_before[at]; i++)
            pss_buf_puts(out, oracle->before[at][i]);
        if (at == LENGTH)
            break;
        if (oracle->instead[at])
            pss_buf_puts(out, oracle->instead[at]);
        if (!oracle->is_gone[at])
            pss_buf_putc(out, src[at]);
    }
}

static unsigned
next_random(unsigned *seed)
{
    *seed = *seed * 1103515245u + 12345u;
    return *seed >> 16;
}

static void
agrees_with_oracle(void **state)
{
    (void)state;
    static const char src[] = "abcdefghijkl";
    static const char *const replacements[] = {"", "X", "YY"};
    static const char *const insertions[] = {"1", "22", "3"};
    unsigned seed = 1;
    size_t refused = 0;
    for (int round = 0; round < 20000; round++) {
        struct pss_edits edits = {.mem = pss_arena_new()};
        struct oracle oracle = {0};
        bool is_fine = true;
        for (int i = 0; i < EDITS; i++) {
            size_t at = next_random(&seed) % (LENGTH + 1);
            size_t end = at + next_random(&seed) % 3;
            end = end > LENGTH ? LENGTH : end;
            const char *text = at == end ? insertions[next_random(&seed) % 3]
                                         : replacements[next_random(&seed) % 3];
            /* Equal ranges are equal edits only with the same text: leave those to
             * folds_equal_edits. */
            is_fine = oracle_add(&oracle, at, end, text) && is_fine;
            bool is_repeated = false;
            for (size_t k = 0; k < edits.n; k++)
                is_repeated |= edits.items[k].at == at && edits.items[k].end == end &&
                               at != end && pss_str_is(edits.items[k].text, text);
            if (is_repeated)
                is_fine = false;
            add(&edits, at, end, is_repeated ? "different" : text);
        }
        const struct pss_err *err = pss_edits_settle(&edits);
        assert_int_equal(err == NULL, is_fine);
        struct pss_buf got = {0};
        struct pss_buf wanted = {0};
        if (!err) {
            pss_edits_apply(&got, pss_str_of(src), &edits);
            oracle_write(&wanted, &oracle, src);
            assert_true(pss_str_eq(pss_buf_str(&got), pss_buf_str(&wanted)));
        }
        refused += err != NULL;
        pss_buf_release(&got);
        pss_buf_release(&wanted);
        pss_arena_release(edits.mem);
    }
    assert_in_range(refused, 1000, 19000);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(applies_in_order_of_place),
        cmocka_unit_test(keeps_order_of_insertions),
        cmocka_unit_test(folds_equal_edits),
        cmocka_unit_test(refuses_overlap),
        cmocka_unit_test(agrees_with_oracle),
    };
    return cmocka_run_group_tests_name("edit", tests, NULL, NULL);
}
