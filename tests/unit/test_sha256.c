/* SHA-256, by the examples that NIST publishes, and at the ends of blocks. */
#include "unit.h"

#include "pss/arena.h"
#include "pss/sha256.h"

static const struct {
    const char *text;
    const char *sum;
} examples[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
};

static void
agrees_with_the_standard(void **state)
{
    (void)state;
    char sum[65];
    for (size_t i = 0; i < PSS_COUNT(examples); i++) {
        pss_sha256_hex(sum, pss_str_of(examples[i].text));
        assert_string_equal(sum, examples[i].sum);
    }
    struct pss_arena *mem = pss_arena_new();
    char *million = pss_alloc(mem, 1000000);
    memset(million, 'a', 1000000);
    pss_sha256_hex(sum, (struct pss_str){million, 1000000});
    assert_string_equal(
        sum, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    pss_arena_release(mem);
}

/* Made by hashlib of Python 3.11: the sum over the sums of 0 to 199 times `x`. */
static void
takes_any_length(void **state)
{
    (void)state;
    char text[200];
    char sums[200 * 64];
    char sum[65];
    memset(text, 'x', sizeof text);
    for (size_t n = 0; n < 200; n++) {
        pss_sha256_hex(sum, (struct pss_str){text, n});
        memcpy(sums + 64 * n, sum, 64);
    }
    pss_sha256_hex(sum, (struct pss_str){sums, sizeof sums});
    assert_string_equal(
        sum, "f61ffcc417e1f0e59eba2da7fa32fbe05b64e478b68c6bacf990455f00248b98");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_the_standard),
        cmocka_unit_test(takes_any_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
