/* Numbers, the last line, and text that a terminal may get. */
#include "unit.h"

#include "pss/report.h"
#include "pss/tally.h"

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
expect_summary(
    const struct pss_tally *tally, enum pss_tally_deed deed, const char *want)
{
    struct pss_buf buf = {0};
    pss_tally_summarise(&buf, tally, &policy, deed);
    assert_str(pss_buf_str(&buf), want);
    pss_buf_release(&buf);
}

static void
summary_says_what_to_do(void **state)
{
    (void)state;
    expect_summary(&(struct pss_tally){.files = 1, .pods = 2, .compliant = 2},
        PSS_CHECKED, "2 pods in 1 file, no violation of restricted:latest\n");
    struct pss_tally tally = {
        .violations = 12460,
        .bad_files = 1111,
        .fixable = 1557,
        .left = 383,
        .reached = {[PSS_MANUAL] = 135, [PSS_UNSAFE] = 248},
    };
    expect_summary(&tally, PSS_CHECKED,
        "12,460 violations in 1,111 files; 1,940 failing pods: 1,557 fixable with "
        "--fix, 248 need --repairs=all, 135 need you\n");
    tally.reached[PSS_UNSAFE] = 0;
    tally.reached[PSS_REPLACE] = 248;
    tally.refused = 1;
    expect_summary(&tally, PSS_CHECKED,
        "12,460 violations in 1,111 files; 1,940 failing pods: 1,557 fixable with "
        "--fix, 248 need --repairs=harden,replace,writable, 135 need you; 1 error: its file or "
        "document was left as it is\n");
    struct pss_tally fixed = {
        .violations = 12,
        .fixed = 9,
        .fixed_files = 4,
        .written_files = 4,
        .left = 3,
        .reached = {[PSS_UNSAFE] = 2, [PSS_MANUAL] = 1},
    };
    expect_summary(&fixed, PSS_DID_FIX,
        "9 pods in 4 files fixed, 3 left (2 need --repairs=all, 1 needs you)\n");
    fixed.fixable = 9;
    fixed.fixed = 0;
    fixed.open_elsewhere = 2;
    expect_summary(&fixed, PSS_WOULD_FIX,
        "Would fix 9 pods in 4 files, 3 left (2 need --repairs=all, 1 needs you); 2 "
        "violations outside of pods need you\n");
}

static void
summary_claims_what_was_looked_at(void **state)
{
    (void)state;
    struct pss_tally tally = {.files = 3, .pods = 2, .compliant = 2, .objects = 4};
    expect_summary(
        &tally, PSS_CHECKED, "2 pods in 3 files, no violation of restricted:latest\n");
    tally.bare = 1;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 2 files, no violation of restricted:latest; no Kubernetes object in "
        "1 file\n");
    tally.bare = 0;
    tally.templates = 3;
    tally.unread = 1;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 2 files, no violation found; 3 templates not checked: render them "
        "first\n");
    tally.templates = tally.unread = 0;
    tally.patches = 5;
    tally.kinds = 2;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 3 files, no violation found; 5 patches judged by what they set "
        "alone; 2 objects of unknown kinds not checked\n");
    tally.patches = tally.kinds = 1;
    tally.refused = 1;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 3 files, no violation found; 1 patch judged by what it sets alone; "
        "1 object of an unknown kind not checked; 1 error: its file or "
        "document was left as it is\n");
    tally.patches = tally.kinds = tally.refused = 0;
    tally.known = 79;
    expect_summary(
        &tally, PSS_CHECKED, "2 pods in 3 files, no new violation (79 known)\n");
    tally.n_ignored = 1;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 3 files, no new violation of the rules looked at (79 known, 1 "
        "rule ignored)\n");
    tally.known = 0;
    tally.hushed = 2;
    expect_summary(&tally, PSS_CHECKED,
        "2 pods in 3 files, no violation of the rules looked at (2 suppressed, 1 rule "
        "ignored)\n");
    tally.violations = 4;
    tally.bad_files = 1;
    tally.known = 1;
    tally.fixable = 1;
    tally.templates = 1;
    expect_summary(&tally, PSS_CHECKED,
        "4 new violations in 1 file (1 known, 2 suppressed, 1 rule ignored); 1 failing "
        "pod: 1 fixable with --fix; 1 template not checked: render it first\n");
}

static void
summary_of_nothing(void **state)
{
    (void)state;
    expect_summary(&(struct pss_tally){.files = 5, .bare = 5}, PSS_CHECKED,
        "no Kubernetes object in 5 files\n");
    expect_summary(&(struct pss_tally){0}, PSS_CHECKED,
        "nothing was checked: there is no YAML or JSON file to look at\n");
    expect_summary(&(struct pss_tally){.files = 2, .unread = 2, .templates = 3},
        PSS_CHECKED, "nothing was checked: 3 templates; render them first\n");
    expect_summary(&(struct pss_tally){.refused = 1}, PSS_CHECKED,
        "nothing was checked; 1 error: its file or document was left as it is\n");
    expect_summary(&(struct pss_tally){.refused = 2}, PSS_CHECKED,
        "nothing was checked; 2 errors: their files or documents were left as they are\n");
    assert_true(pss_tally_is_empty(&(struct pss_tally){0}));
    assert_false(pss_tally_is_empty(&(struct pss_tally){.files = 1, .bare = 1}));
    assert_false(pss_tally_is_empty(&(struct pss_tally){.refused = 1}));
}

/* Findings of the rules for kinds count as objects that nobody checked. */
static void
kinds_are_counted(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_finding findings[] = {
        {.rule = "unknown-kind", .severity = PSS_WARNING, .outcome = PSS_LEFT},
        {.rule = "no-such-kind", .severity = PSS_WARNING, .outcome = PSS_LEFT},
        {.rule = "no-pod-template", .severity = PSS_WARNING, .outcome = PSS_LEFT},
        {.rule = "unknown-kind", .severity = PSS_WARNING, .outcome = PSS_SUPPRESSED},
        {.rule = "field-case", .severity = PSS_WARNING, .outcome = PSS_LEFT},
    };
    struct pss_result result = {.doc = pss_doc_new(mem, "x.yaml", PSS_STR("")),
        .path = "x.yaml",
        .findings = {.items = findings, .n = PSS_COUNT(findings)},
        .n_objects = 4};
    struct pss_tally tally = {0};
    pss_tally_add(&tally, &result);
    assert_int_equal(tally.kinds, 3);
    assert_int_equal(tally.hushed, 1);
    struct pss_buf buf = {0};
    assert_string_equal(pss_tally_gap(&buf, &tally, 6), "kinds");
    assert_str(pss_buf_str(&buf), "3 objects of unknown kinds not checked");
    pss_buf_release(&buf);
    pss_arena_release(mem);
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
    expect_clean(PSS_STR("\xEF\xBF\xBE"), "\\xef\\xbf\\xbe"); /* U+FFFE: none … */
    expect_clean(PSS_STR("\xEF\xBF\xBF"), "\\xef\\xbf\\xbf"); /* … of these is … */
    expect_clean(PSS_STR("\xEF\xB7\x90"), "\\xef\\xb7\\x90"); /* … a character */
    expect_clean(PSS_STR("\xF0\x9F\xBF\xBE"), "\\xf0\\x9f\\xbf\\xbe");
    expect_clean(PSS_STR("\xEF\xBF\xBD"), "\xEF\xBF\xBD"); /* the replacement is */
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
        cmocka_unit_test(summary_claims_what_was_looked_at),
        cmocka_unit_test(summary_of_nothing),
        cmocka_unit_test(kinds_are_counted),
        cmocka_unit_test(control_characters_are_shown),
        cmocka_unit_test(commands_of_logs_are_shown),
        cmocka_unit_test(writers_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
