/* Numbers, the last line, and text that a terminal may get. */
#include "unit.h"

#include "pss/report.h"

static struct pss_policy policy = {.level = PSS_RESTRICTED, .version = {"latest", 6}};

static void
expect_number(size_t n, const char *want)
{
    struct pss_buf buf = {0};
    pss_tally_number(&buf, n);
    assert_str(pss_buf_str(&buf), want);
    pss_buf_release(&buf);
}

static void
numbers_have_separators(void **state)
{
    (void)state;
    expect_number(0, "0");
    expect_number(999, "999");
    expect_number(1000, "1,000");
    expect_number(1234567, "1,234,567");
    expect_number(100000, "100,000");
}

static void
expect_summary(const struct pss_tally *tally, bool is_fix, const char *want)
{
    struct pss_buf buf = {0};
    pss_tally_summarise(&buf, tally, &policy, is_fix);
    assert_str(pss_buf_str(&buf), want);
    pss_buf_release(&buf);
}

static void
summary_says_what_to_do(void **state)
{
    (void)state;
    expect_summary(&(struct pss_tally){.files = 1, .pods = 2, .compliant = 2}, false,
        "2 pods in 1 file, no violation of restricted:latest\n");
    struct pss_tally tally = {
        .violations = 12460,
        .bad_files = 1111,
        .fixable = 1557,
        .left = 383,
        .reached = {[PSS_MANUAL] = 135, [PSS_UNSAFE] = 248},
    };
    expect_summary(&tally, false,
        "12,460 violations in 1,111 files; of 1,940 failing pods 1,557 fixable with "
        "--fix; 248 more with --repairs=all; 135 left to you\n");
    tally.reached[PSS_UNSAFE] = 0;
    tally.reached[PSS_REPLACE] = 248;
    tally.refused = 1;
    expect_summary(&tally, false,
        "12,460 violations in 1,111 files; of 1,940 failing pods 1,557 fixable with "
        "--fix; 248 more with --repairs=harden,replace; 135 left to you; 1 error: what "
        "it names was left alone\n");
    struct pss_tally fixed = {
        .violations = 12,
        .bad_files = 4,
        .violations_fixed = 9,
        .open = 3,
        .violations_reached = {[PSS_UNSAFE] = 2, [PSS_MANUAL] = 1},
    };
    expect_summary(&fixed, true,
        "12 violations in 4 files, 9 fixed, 2 more with --repairs=all, 1 left to "
        "you\n");
}

static void
expect_clean(struct pss_str text, const char *want)
{
    struct pss_buf buf = {0};
    pss_report_clean(&buf, text);
    assert_str(pss_buf_str(&buf), want);
    pss_buf_release(&buf);
}

static void
control_characters_are_shown(void **state)
{
    (void)state;
    expect_clean(PSS_STR("plain \xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80"),
        "plain \xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80");
    expect_clean(PSS_STR("a\x1B[31mb\n"), "a\\x1b[31mb\\x0a");
    expect_clean(PSS_STR("\x7F\0x"), "\\x7f\\x00x");
    expect_clean(PSS_STR("\xC2\x9B"), "\\xc2\\x9b");          /* a control of 8 bits */
    expect_clean(PSS_STR("\xE2\x80\xA8"), "\\xe2\\x80\\xa8"); /* ends a line for some */
    expect_clean(PSS_STR("\xE2\x80\xAE"), "\\xe2\\x80\\xae"); /* turns direction */
    expect_clean(PSS_STR("\xE2\x81\xA6"), "\\xe2\\x81\\xa6");
    expect_clean(PSS_STR("\xE2\x80\x93 \xE2\x81\x84"), "\xE2\x80\x93 \xE2\x81\x84");
    expect_clean(PSS_STR("\xE2\x80\x8B"), "\\xe2\\x80\\x8b"); /* no width */
    expect_clean(PSS_STR("\xEF\xBB\xBF\xD8\x9C"), "\\xef\\xbb\\xbf\\xd8\\x9c");
    expect_clean(PSS_STR("\xF3\xA0\x81\x81"), "\\xf3\\xa0\\x81\\x81"); /* a tag */
    expect_clean(PSS_STR("\xFF\xC3"), "\\xff\\xc3");          /* no UTF-8, cut short */
    expect_clean(PSS_STR("\xC0\x80"), "\\xc0\\x80");          /* overlong */
    expect_clean(PSS_STR("\xED\xA0\x80"), "\\xed\\xa0\\x80"); /* a surrogate */
    expect_clean(PSS_STR("\xF4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80");
}

static void
commands_of_logs_are_shown(void **state)
{
    (void)state;
    expect_clean(PSS_STR("a ##[error]x"), "a \\x23#[error]x");
    expect_clean(PSS_STR("##vso[a]###[b]"), "\\x23#vso[a]#\\x23#[b]");
    expect_clean(PSS_STR("## a [b] #[c] ##1[d]"), "## a [b] #[c] ##1[d]");
    struct pss_buf buf = {0};
    pss_report_lead(&buf, PSS_STR("::error::x"));
    pss_report_lead(&buf, PSS_STR(" \xE2\x80\x83::error::x"));
    pss_report_lead(&buf, PSS_STR("a::b"));
    assert_str(pss_buf_str(&buf), "\\x3a:error::x \xE2\x80\x83\\x3a:error::xa::b");
    buf.n = 0;
    pss_report_path(&buf, PSS_STR(" ::error::x"));
    pss_report_path(&buf, PSS_STR("a/::b"));
    assert_str(pss_buf_str(&buf), "./ ::error::xa/::b");
    pss_buf_release(&buf);
}

static void
writers_are_found(void **state)
{
    (void)state;
    assert_non_null(pss_writer_find(PSS_STR("text")));
    assert_ptr_equal(pss_writer_find(PSS_STR("json")), pss_writer_at(1));
    assert_null(pss_writer_find(PSS_STR("jso")));
    assert_null(pss_writer_at(1000));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_have_separators),
        cmocka_unit_test(summary_says_what_to_do),
        cmocka_unit_test(control_characters_are_shown),
        cmocka_unit_test(commands_of_logs_are_shown),
        cmocka_unit_test(writers_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
