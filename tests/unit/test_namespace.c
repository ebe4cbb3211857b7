/* Labels of Pod Security admission: as
 * k8s.io/pod-security-admission/api reads them. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/namespace.h"

#define P PSS_LABEL_PREFIX
#define BAD_LEVEL ": must be one of privileged, baseline, restricted"
#define BAD_VERSION ": must be \"latest\" or \"v1.x\""

struct row {
    const char *why;
    const char *labels;   /* "enforce=baseline warn-version=v1.25": prefix left out */
    const char *defaults; /* the same; NULL: the built-in ones */
    const char *policy;   /* enforce, audit, warn */
    const char *errors;   /* one per line; NULL: none */
};

static const struct row rows[] = {
    {"no labels: the built-in defaults", "", NULL,
        "privileged:latest privileged:latest privileged:latest", NULL},
    {"no labels: the configured defaults, no adjustment of warn", "",
        "enforce=restricted enforce-version=v1.30 audit=baseline",
        "restricted:v1.30 baseline:latest privileged:latest", NULL},
    {"an absent label: the default of its mode", "audit=restricted",
        "enforce=baseline enforce-version=v1.29 warn=baseline",
        "baseline:v1.29 restricted:latest baseline:latest", NULL},
    {"a version alone leaves the level", "enforce-version=v1.25 audit-version=v1.26",
        NULL, "privileged:v1.25 privileged:v1.26 privileged:latest", NULL},
    {"each mode for itself",
        "enforce=baseline enforce-version=v1.24 audit=restricted audit-version=v1.25 "
        "warn=privileged warn-version=v1.26",
        NULL, "baseline:v1.24 restricted:v1.25 privileged:v1.26", NULL},
    {"a bad enforce level is restricted, and warn does not follow it",
        "enforce=Restricted", NULL,
        "restricted:latest privileged:latest privileged:latest",
        "metadata.labels[" P "enforce]: Invalid value: \"Restricted\"" BAD_LEVEL},
    {"an empty enforce level is bad, too", "enforce=", NULL,
        "restricted:latest privileged:latest privileged:latest",
        "metadata.labels[" P "enforce]: Invalid value: \"\"" BAD_LEVEL},
    {"a bad audit or warn level is privileged, whatever the default",
        "audit=none warn=basline", "audit=restricted warn=restricted",
        "privileged:latest privileged:latest privileged:latest",
        "metadata.labels[" P "audit]: Invalid value: \"none\"" BAD_LEVEL "\n"
        "metadata.labels[" P "warn]: Invalid value: \"basline\"" BAD_LEVEL},
    {"a bad warn label still is a label: warn does not follow enforce",
        "enforce=restricted warn=x", NULL,
        "restricted:latest privileged:latest privileged:latest",
        "metadata.labels[" P "warn]: Invalid value: \"x\"" BAD_LEVEL},
    {"a bad version is latest, and keeps the level",
        "enforce=baseline enforce-version=1.25 audit=baseline audit-version=v2.0 "
        "warn=baseline warn-version=",
        "enforce-version=v1.20", "baseline:latest baseline:latest baseline:latest",
        "metadata.labels[" P "enforce-version]: Invalid value: \"1.25\"" BAD_VERSION
        "\n"
        "metadata.labels[" P "audit-version]: Invalid value: \"v2.0\"" BAD_VERSION "\n"
        "metadata.labels[" P "warn-version]: Invalid value: \"\"" BAD_VERSION},
    {"warn follows a stricter enforce, with its version",
        "enforce=restricted enforce-version=v1.28", NULL,
        "restricted:v1.28 privileged:latest restricted:v1.28", NULL},
    {"but keeps its own version",
        "enforce=baseline enforce-version=v1.28 "
        "warn-version=v1.30",
        NULL, "baseline:v1.28 privileged:latest baseline:v1.30", NULL},
    {"a bad warn-version is one",
        "enforce=baseline enforce-version=v1.28 "
        "warn-version=x",
        NULL, "baseline:v1.28 privileged:latest baseline:latest",
        "metadata.labels[" P "warn-version]: Invalid value: \"x\"" BAD_VERSION},
    {"warn does not follow an enforce that is no stricter than its default",
        "enforce=baseline enforce-version=v1.28", "warn=baseline warn-version=v1.20",
        "baseline:v1.28 privileged:latest baseline:v1.20", NULL},
    {"nor with a label of its own", "enforce=restricted warn=baseline", NULL,
        "restricted:latest privileged:latest baseline:latest", NULL},
    {"nor follows it the default of enforce", "audit=baseline", "enforce=restricted",
        "restricted:latest baseline:latest privileged:latest", NULL},
    {"versions that no release has are printed as asked for",
        "enforce=baseline "
        "enforce-version=v1.10000",
        NULL, "baseline:v1.10000 privileged:latest baseline:v1.10000", NULL},
};

static struct pss_str
take(struct pss_str *rest, char end)
{
    const char *at = memchr(rest->p, end, rest->n);
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    struct pss_str out = {rest->p, n};
    *rest = (struct pss_str){rest->p + n + (at != NULL), rest->n - n - (at != NULL)};
    return out;
}

static struct pss_labels
labels_of(struct pss_arena *mem, const char *text)
{
    struct pss_labels labels = {0};
    struct pss_str rest = pss_str_of(text);
    while (rest.n > 0) {
        struct pss_str word = take(&rest, ' ');
        struct pss_str key = take(&word, '=');
        struct pss_label label = {
            pss_arena_printf(mem, "%s%.*s", P, PSS_FMT(key)), word};
        PSS_PUSH(mem, &labels, label);
    }
    return labels;
}

static void
labels_mean_what_they_mean_to_kubernetes(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct row *row = &rows[i];
        struct pss_arena *mem = pss_arena_new();
        struct pss_admission defaults = pss_admission_builtin();
        struct pss_labels labels = labels_of(mem, row->defaults ? row->defaults : "");
        struct pss_admission builtin = defaults;
        pss_admission_of(&defaults, mem, &labels, &builtin);
        if (row->defaults && !strstr(row->defaults, "warn="))
            defaults.modes[PSS_WARN] = builtin.modes[PSS_WARN]; /* nothing follows */
        labels = labels_of(mem, row->labels);
        struct pss_admission got;
        pss_admission_of(&got, mem, &labels, &defaults);
        struct pss_buf policy = {0};
        for (int k = 0; k < PSS_N_MODES; k++)
            pss_buf_printf(&policy, "%s%s:%.*s", k > 0 ? " " : "",
                pss_level_name(got.modes[k].policy.level),
                PSS_FMT(got.modes[k].policy.version));
        print_message("# %s\n", row->why);
        assert_str(pss_buf_str(&policy), row->policy);
        policy.n = 0;
        for (size_t k = 0; k < got.errors.n; k++)
            pss_buf_printf(&policy, "%s%.*s", k > 0 ? "\n" : "",
                PSS_FMT(got.errors.items[k].message));
        assert_str(pss_buf_str(&policy), row->errors ? row->errors : "");
        pss_buf_release(&policy);
        pss_arena_release(mem);
    }
}

static void
what_is_plain_is_known(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *version;
        const char *level;
    } cases[] = {
        {"1.30", "v1.30", ""},
        {"V1.30", "v1.30", ""},
        {" v1.30 ", "v1.30", ""},
        {"v1.30.2", "v1.30", ""},
        {"1.100", "v1.100", ""},
        {"Latest", "latest", ""},
        /* Perhaps 1.30, of which a tool made a number. */
        {"1.3", "", ""},
        {"v1.3", "", ""},
        {"1.030", "", ""},
        {"1.30.", "", ""},
        {"1.30-eks", "", ""},
        {"v2.30", "", ""},
        {"130", "", ""},
        {"", "", ""},
        {"Restricted", "", "restricted"},
        {" baseline", "", "baseline"},
        {"restrcted", "", ""},
    };
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        print_message("# '%s'\n", cases[i].text);
        assert_str(pss_version_meant(mem, pss_str_of(cases[i].text)), cases[i].version);
        assert_str(pss_level_meant(pss_str_of(cases[i].text)), cases[i].level);
    }
    pss_arena_release(mem);
}

static void
sources_are_told_apart(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_admission builtin = pss_admission_builtin();
    struct pss_labels labels = labels_of(mem, "enforce=baseline");
    struct pss_admission got;
    pss_admission_of(&got, mem, &labels, &builtin);
    assert_true(got.has_levels);
    assert_int_equal(got.modes[PSS_ENFORCE].source, PSS_FROM_LABEL);
    assert_int_equal(got.modes[PSS_AUDIT].source, PSS_FROM_DEFAULT);
    assert_int_equal(got.modes[PSS_WARN].source, PSS_FROM_ENFORCE);
    labels = labels_of(mem, "enforce-version=v1.25");
    pss_admission_of(&got, mem, &labels, &builtin);
    assert_false(got.has_levels);
    pss_arena_release(mem);
}

static void
the_strictest_mode_is_found(void **state)
{
    (void)state;
    static const struct {
        const char *labels;
        enum pss_mode_kind mode;
    } cases[] = {
        {"", PSS_ENFORCE},
        {"enforce=baseline audit=restricted warn=baseline", PSS_AUDIT},
        {"enforce=baseline warn=restricted", PSS_WARN},
        {"enforce=baseline audit=baseline warn=baseline", PSS_ENFORCE},
        {"enforce=restricted enforce-version=v1.25 audit=restricted warn=privileged",
            PSS_AUDIT},
    };
    struct pss_arena *mem = pss_arena_new();
    struct pss_admission builtin = pss_admission_builtin();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_labels labels = labels_of(mem, cases[i].labels);
        struct pss_admission got;
        pss_admission_of(&got, mem, &labels, &builtin);
        assert_int_equal(pss_admission_strictest(&got), cases[i].mode);
    }
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_mean_what_they_mean_to_kubernetes),
        cmocka_unit_test(what_is_plain_is_known),
        cmocka_unit_test(sources_are_told_apart),
        cmocka_unit_test(the_strictest_mode_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
