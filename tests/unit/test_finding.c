/* What becomes of a finding: from its start to the bytes that are out, and who answers whom. */
#include "unit.h"

#include "pss/finding.h"

enum { N = 4 };

static void
open_all(struct pss_finding items[N])
{
    for (size_t i = 0; i < N; i++) {
        items[i] = (struct pss_finding){.rule = "privileged"};
        pss_finding_open(&items[i]);
    }
}

static void
begins_as_left(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    assert_int_equal(items[0].outcome, PSS_LEFT);
    assert_false(items[0].has_edit);
    assert_false(pss_findings_trace(items, 0));
}

/* Only what is planned is fixed when the bytes are out. */
static void
is_fixed_when_written(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    pss_finding_fix(&items[0]);
    pss_finding_silence(
        &items[1], (struct pss_suppression){PSS_SILENCED_BY_COMMENT, PSS_STR("why")});
    pss_finding_refuse(&items[2]);
    for (size_t i = 0; i < N; i++)
        pss_finding_written(&items[i]);
    assert_int_equal(items[0].outcome, PSS_FIXED);
    assert_int_equal(items[1].outcome, PSS_SUPPRESSED);
    assert_str(items[1].suppression.reason, "why");
    assert_int_equal(items[2].outcome, PSS_OUTCOME_ERROR);
    assert_int_equal(items[3].outcome, PSS_LEFT);
}

static void
is_left_again(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    pss_finding_fix(&items[0]);
    pss_finding_edit(&items[0]);
    pss_finding_leave(&items[0]);
    assert_int_equal(items[0].outcome, PSS_LEFT);
    assert_false(items[0].has_edit);
    pss_finding_written(&items[0]);
    assert_int_equal(items[0].outcome, PSS_LEFT);
    /* What is suppressed is not left. */
    pss_finding_silence(
        &items[1], (struct pss_suppression){.by = PSS_SILENCED_BY_BASELINE});
    pss_finding_leave(&items[1]);
    assert_int_equal(items[1].outcome, PSS_SUPPRESSED);
}

/* A chain of answers leads to the finding that has the edit, and is cut short. */
static void
traces_to_the_edit(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    pss_finding_edit(&items[0]);
    for (size_t i = 1; i < N; i++)
        pss_finding_answered_by(&items[i], i - 1);
    assert_true(pss_findings_trace(items, 3));
    assert_int_equal(items[3].edit_of, 0);
    assert_int_equal(items[2].edit_of, 1);
    pss_finding_leave(&items[0]);
    assert_false(pss_findings_trace(items, 3));
}

/* Two findings never answer each other. */
static void
answers_without_a_circle(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    pss_findings_answer(items, 0, 1);
    assert_int_equal(items[1].edit_of, 0);
    pss_findings_answer(items, 1, 0);
    assert_int_equal(items[1].edit_of, PSS_NOWHERE);
    assert_int_equal(items[0].edit_of, 1);
    pss_findings_answer(items, 1, 1);
    assert_true(pss_findings_trace(items, 0));
    assert_true(pss_findings_trace(items, 1));
    /* The first answer stays. */
    pss_findings_answer(items, 2, 0);
    assert_int_equal(items[0].edit_of, 1);
}

/* Without its edits a finding is as it was planned. */
static void
forgets_edits(void **state)
{
    (void)state;
    struct pss_finding items[N];
    open_all(items);
    pss_finding_go_with(&items[1], 0);
    pss_finding_edit(&items[1]);
    items[1].note = PSS_STR("what it means");
    pss_finding_forget(&items[1]);
    assert_false(items[1].has_edit);
    assert_int_equal(items[1].edit_of, 0);
    assert_int_equal(items[1].goes_with, 0);
    assert_int_equal(items[1].note.n, 0);
}

static void
follows_a_move(void **state)
{
    (void)state;
    static const size_t now[] = {7, PSS_NOWHERE};
    struct pss_finding items[N];
    open_all(items);
    pss_finding_go_with(&items[2], 5);
    pss_finding_renumber(&items[2], 5, now);
    assert_int_equal(items[2].edit_of, 7);
    assert_int_equal(items[2].goes_with, 7);
    pss_finding_go_with(&items[3], 6);
    pss_finding_renumber(&items[3], 5, now);
    assert_int_equal(items[3].edit_of, PSS_NOWHERE);
    assert_int_equal(items[3].goes_with, PSS_NOWHERE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begins_as_left),
        cmocka_unit_test(is_fixed_when_written),
        cmocka_unit_test(is_left_again),
        cmocka_unit_test(traces_to_the_edit),
        cmocka_unit_test(answers_without_a_circle),
        cmocka_unit_test(forgets_edits),
        cmocka_unit_test(follows_a_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
