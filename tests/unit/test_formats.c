/* Report formats: what is escaped, and where a finding is after --fix. */
#include "unit.h"

#include "pss/doc.h"
#include "pss/report.h"
#include "pss/tally.h"

static struct pss_str
report_on(struct pss_arena *mem, const char *format, const struct pss_result *result)
{
    struct pss_tally tally = {0};
    pss_tally_add(&tally, result);
    struct pss_report report = {
        .writer = pss_writer_find(pss_str_of(format)), .tally = &tally, .cwd = "/work"};
    pss_version_parse(&report.policy, PSS_STR("latest"));
    report.policy.level = PSS_RESTRICTED;
    struct pss_buf out = {0};
    pss_report_begin(&out, &report);
    pss_report_file(&out, &report, result);
    pss_report_end(&out, &report);
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_report_release(&report);
    pss_buf_release(&out);
    return text;
}

/* A file that could not be read: there is neither a document nor a place. */
static void
expect_unreadable(const char *format, const char *want)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_failure failure = {
        pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE, "no <%%> \n::x: \xFF"),
        (size_t)-1};
    struct pss_result result = {
        .path = "./a,b:\n%.yaml", .failures = {.items = &failure, .n = 1}};
    struct pss_str got = report_on(mem, format, &result);
    if (pss_str_find(got, pss_str_of(want), 0) == SIZE_MAX)
        fail_msg("%s: no \"%s\" in \"%.*s\"", format, want, PSS_FMT(got));
    pss_arena_release(mem);
}

static void
texts_are_escaped(void **state)
{
    (void)state;
    expect_unreadable("github",
        "::error file=a%2Cb%3A\\x0a%25.yaml,line=1,endLine=1,col=1,endColumn=1,"
        "title=pss-fix (refused)::no <%25> \\x0a::x: \\xff\n");
    expect_unreadable("junit",
        "<testcase classname=\"a,b:\\x0a%.yaml\" name=\"refused\" "
        "file=\"a,b:\\x0a%.yaml\" line=\"1\"><error type=\"refused\" message=\"no "
        "&lt;%&gt; \\x0a::x: \\xff\">");
    expect_unreadable("sarif", "\"uri\":\"a%2Cb%3A%0A%25.yaml\"");
    expect_unreadable("sarif", "\"executionSuccessful\":false");
    expect_unreadable("rdjson", "\"message\":\"no <%> \\\\x0a::x: \\\\xff\"");
    expect_unreadable("rdjsonl", "\"severity\":\"ERROR\"");
    expect_unreadable(
        "gitlab", "\"description\":\"refused: no <%> \\\\x0a::x: \\\\xff\"");
    expect_unreadable("summary", "- `a,b:\\x0a%.yaml:1` `no <%> \\x0a::x: \\xff`\n");
    expect_unreadable("jsonl", "{\"type\":\"error\",\"path\":\"./a,b:\\n%.yaml\"");
}

/* A document with a finding at its second line; an edit before and one behind it. */
static struct pss_result
two_lines(struct pss_arena *mem, struct pss_finding *finding, struct pss_edit edits[2])
{
    struct pss_str src = pss_arena_copy(mem, PSS_STR("one: 1\ntwo: 2\nthree: 3\n"));
    *finding = (struct pss_finding){.rule = "invalid-type",
        .severity = PSS_ERROR,
        .message = PSS_STR("wrong"),
        .span = {12, 13},
        .outcome = PSS_LEFT,
        .pod = (size_t)-1,
        .edit_of = (size_t)-1,
        .goes_with = (size_t)-1};
    edits[0] = (struct pss_edit){.at = 0, .end = 3, .text = PSS_STR("zero: 0\nuno")};
    edits[1] = (struct pss_edit){.at = 14, .end = 14, .text = PSS_STR("more: 2\n")};
    return (struct pss_result){
        .doc = pss_doc_new(mem, "x.yaml", src),
        .path = "x.yaml",
        .findings = {.items = finding, .n = 1},
        .edits = {.mem = mem, .items = edits, .n = 2},
        .text = pss_arena_copy(
            mem, PSS_STR("zero: 0\nuno: 1\ntwo: 2\nmore: 2\nthree: 3\n")),
        .documents = 1,
    };
}

static void
places_move_when_edits_are_written(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_finding finding;
    struct pss_edit edits[2];
    struct pss_result result = two_lines(mem, &finding, edits);
    struct pss_str before = report_on(mem, "rdjson", &result);
    assert_true(pss_str_find(before,
                    PSS_STR("\"range\":{\"start\":{\"line\":2,\"column\":6},"
                            "\"end\":{\"line\":2,\"column\":7}}"),
                    0) != SIZE_MAX);
    result.is_written = true;
    struct pss_str after = report_on(mem, "rdjson", &result);
    assert_true(pss_str_find(after,
                    PSS_STR("\"range\":{\"start\":{\"line\":3,\"column\":6},"
                            "\"end\":{\"line\":3,\"column\":7}}"),
                    0) != SIZE_MAX);
    assert_true(pss_str_find(after, PSS_STR("suggestions"), 0) == SIZE_MAX);
    pss_arena_release(mem);
}

static void
suppressed_findings_are_marked(void **state)
{
    (void)state;
    static const struct {
        const char *format;
        const char *mark; /* NULL: not there at all */
    } rows[] = {
        {"json", "\"suppressed\":true"},
        {"sarif", "\"suppressions\":[{\"kind\":\"inSource\"}]"},
        {"junit", "<skipped message=\"wrong\"/>"},
        {"github", NULL},
        {"rdjson", NULL},
        {"rdjsonl", NULL},
        {"gitlab", NULL},
        {"summary", NULL},
    };
    struct pss_arena *mem = pss_arena_new();
    struct pss_finding finding;
    struct pss_edit edits[2];
    struct pss_result result = two_lines(mem, &finding, edits);
    result.edits.n = 0;
    finding.outcome = PSS_SUPPRESSED;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const char *want = rows[i].mark ? rows[i].mark : "wrong";
        struct pss_str got = report_on(mem, rows[i].format, &result);
        bool is_there = pss_str_find(got, pss_str_of(want), 0) != SIZE_MAX;
        if (is_there != (rows[i].mark != NULL))
            fail_msg("%s: %.*s", rows[i].format, PSS_FMT(got));
    }
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_escaped),
        cmocka_unit_test(places_move_when_edits_are_written),
        cmocka_unit_test(suppressed_findings_are_marked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
