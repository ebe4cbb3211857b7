/* Levels and versions, as k8s.io/pod-security-admission/api reads them. */
#include "pss/base.h"

#include <setjmp.h>

#include <cmocka.h>

#include "pss/level.h"

static void
levels_are_three_words(void **state)
{
    (void)state;
    static const enum pss_level levels[] = {
        PSS_PRIVILEGED, PSS_BASELINE, PSS_RESTRICTED};
    for (size_t i = 0; i < PSS_COUNT(levels); i++) {
        enum pss_level level = PSS_PRIVILEGED;
        assert_true(pss_level_parse(&level, pss_str_of(pss_level_name(levels[i]))));
        assert_int_equal(level, levels[i]);
    }
    static const char *const bad[] = {
        "", "Restricted", "restricted ", "restrict", "none"};
    for (size_t i = 0; i < PSS_COUNT(bad); i++) {
        enum pss_level level = PSS_BASELINE;
        assert_false(pss_level_parse(&level, pss_str_of(bad[i])));
        assert_int_equal(level, PSS_BASELINE);
    }
}

static void
versions_are_clipped_to_the_newest(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned minor;
    } good[] = {
        {"latest", PSS_NEWEST_MINOR},
        {"v1.0", 0},
        {"v1.7", 7},
        {"v1.25", 25},
        {"v1.37", 37},
        {"v1.38", PSS_NEWEST_MINOR},
        {"v1.10000", PSS_NEWEST_MINOR},
        {"v1.4294967296", PSS_NEWEST_MINOR}, /* no wrap to v1.0 */
        {"v1.9223372036854775807", PSS_NEWEST_MINOR},
    };
    for (size_t i = 0; i < PSS_COUNT(good); i++) {
        struct pss_policy policy = {.level = PSS_RESTRICTED};
        assert_true(pss_version_parse(&policy, pss_str_of(good[i].text)));
        assert_int_equal(policy.minor, good[i].minor);
        assert_int_equal(policy.level, PSS_RESTRICTED);
        assert_true(pss_str_is(policy.version, good[i].text));
    }
}

static void
other_versions_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "1.25", "v1", "v1.", "v1.025", "v1.00",
        "v2.0", "V1.25", "Latest", "v1.2.3", "v1.-1", "v1.+1", "v1. 1", "v1.1 ",
        "v1.9223372036854775808", "v1.99999999999999999999"};
    for (size_t i = 0; i < PSS_COUNT(bad); i++) {
        struct pss_policy policy = {.minor = 3};
        assert_false(pss_version_parse(&policy, pss_str_of(bad[i])));
        assert_int_equal(policy.minor, 3);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels_are_three_words),
        cmocka_unit_test(versions_are_clipped_to_the_newest),
        cmocka_unit_test(other_versions_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
