/* Options from YAML: values, lists, what comes first, and what is refused where. */
#include "pss/base.h"

#include "pss/config.h"
#include "pss/parser.h"
#include "yamltext.h"

struct sheet {
    struct yaml yaml;
    struct pss_opts opts;
};

/* A command line of up to two arguments, and a text. */
static struct sheet
sheet_of(const char *flag, const char *flag2, const char *text)
{
    struct sheet sheet = {.yaml = yaml_of(text)};
    const char *argv[] = {"pss-fix", flag, flag2};
    int argc = flag2 ? 3 : flag ? 2 : 1;
    assert_null(pss_opts_parse(&sheet.opts, sheet.yaml.mem, argc, argv));
    return sheet;
}

static void
apply(struct sheet *sheet, enum pss_config_source source)
{
    const struct pss_err *err =
        pss_config_apply(&sheet->opts, sheet->yaml.tree.root, source);
    if (err)
        fail_msg("%.*s", PSS_FMT(err->message));
}

/* Each value as it arrives in the options, from either source. */
static void
values_are_set(void **state)
{
    (void)state;
    const char *texts[] = {
        "level: baseline\npolicyVersion: v1.30\nrunAsUser: 1000\npartial: true\n"
        "repairs: [harden, unsafe]\nignore: [privileged, hostPorts]\n",
        "{\"level\":\"baseline\",\"policyVersion\":\"v1.30\",\"runAsUser\":\"1000\","
        "\"partial\":\"true\",\"repairs\":\"harden,unsafe\","
        "\"ignore\":\"privileged, hostPorts\"}",
    };
    for (size_t i = 0; i < 2; i++)
        for (int source = PSS_CONFIG_FILE; source <= PSS_CONFIG_FUNCTION; source++) {
            struct sheet s = sheet_of(NULL, NULL, texts[i]);
            apply(&s, (enum pss_config_source)source);
            assert_int_equal(s.opts.fixing.policy.level, PSS_BASELINE);
            assert_int_equal(s.opts.fixing.policy.minor, 30);
            assert_int_equal(s.opts.fixing.user_mode, PSS_USER_NUMBER);
            assert_int_equal(s.opts.fixing.user, 1000);
            assert_true(s.opts.fixing.is_partial);
            assert_int_equal(s.opts.fixing.repairs,
                PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_UNSAFE));
            assert_int_equal(s.opts.ignore.n, 2);
            assert_str(s.opts.ignore.items[1], "hostPorts");
            assert_false(pss_opts_selects(&s.opts, "privileged"));
            assert_true(pss_opts_selects(&s.opts, "runAsNonRoot"));
            pss_arena_release(s.yaml.mem);
        }
}

static void
empty_lists_and_nulls(void **state)
{
    (void)state;
    struct sheet s =
        sheet_of(NULL, NULL, "repairs: []\nlevel: ~\nignore: []\npartial:\n");
    apply(&s, PSS_CONFIG_FILE);
    assert_int_equal(s.opts.fixing.repairs, 0);
    assert_int_equal(s.opts.fixing.policy.level, PSS_RESTRICTED);
    assert_int_equal(s.opts.ignore.n, 0);
    assert_false(s.opts.fixing.is_partial);
    pss_arena_release(s.yaml.mem);

    s = sheet_of(NULL, NULL, "# nothing\n");
    apply(&s, PSS_CONFIG_FILE);
    pss_arena_release(s.yaml.mem);
}

static void
command_line_comes_first(void **state)
{
    (void)state;
    struct sheet s = sheet_of("--level=restricted", "--ignore=hostPorts",
        "level: baseline\nignore: [privileged]\nrunAsUser: image\n");
    apply(&s, PSS_CONFIG_FILE);
    assert_int_equal(s.opts.fixing.policy.level, PSS_RESTRICTED);
    assert_int_equal(s.opts.ignore.n, 1);
    assert_str(s.opts.ignore.items[0], "hostPorts");
    assert_int_equal(s.opts.fixing.user_mode, PSS_USER_IMAGE);
    pss_arena_release(s.yaml.mem);
}

/* The mapping that is applied first wins: that is how `extends` works. */
static void
first_mapping_wins(void **state)
{
    (void)state;
    struct sheet s = sheet_of(NULL, NULL, "ignore: []\nlevel: baseline\n");
    apply(&s, PSS_CONFIG_FILE);
    struct sheet below = sheet_of(
        NULL, NULL, "ignore: [privileged]\nlevel: restricted\npartial: true\n");
    assert_null(pss_config_apply(&s.opts, below.yaml.tree.root, PSS_CONFIG_FILE));
    assert_int_equal(s.opts.ignore.n, 0);
    assert_int_equal(s.opts.fixing.policy.level, PSS_BASELINE);
    assert_true(s.opts.fixing.is_partial);
    pss_arena_release(below.yaml.mem);
    pss_arena_release(s.yaml.mem);
}

static void
mappings_are_kept(void **state)
{
    (void)state;
    struct sheet s =
        sheet_of(NULL, NULL, "namespaces: {prod: {enforce: restricted}}\n");
    apply(&s, PSS_CONFIG_FILE);
    assert_non_null(s.opts.maps[PSS_CONFIG_NAMESPACES]);
    assert_null(s.opts.maps[PSS_CONFIG_PER_PATH_IGNORES]);
    pss_arena_release(s.yaml.mem);
}

/* What is refused, where, and in which words. */
static void
errors_have_a_place(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        enum pss_config_source source;
        size_t line, column;
        const char *message;
    } rows[] = {
        {"levle: baseline\n", PSS_CONFIG_FILE, 1, 1,
            "unknown key 'levle' (did you mean 'level'?)"},
        {"level: baseline\nnothing-like-it: 1\n", PSS_CONFIG_FILE, 2, 1,
            "unknown key 'nothing-like-it'"},
        {"policy-version: v1.30\n", PSS_CONFIG_FILE, 1, 1,
            "unknown key 'policy-version' (did you mean 'policyVersion'?)"},
        {"level: strict\n", PSS_CONFIG_FILE, 1, 8,
            "level: unknown level 'strict': the levels are baseline, restricted, "
            "namespace, namespace:enforce, namespace:audit and namespace:warn"},
        {"ignore: [privileged, hostPort]\n", PSS_CONFIG_FILE, 1, 22,
            "ignore: unknown rule 'hostPort' (did you mean 'hostPorts'?)"},
        {"repairs:\n- harden\n- replce\n", PSS_CONFIG_FILE, 3, 3,
            "repairs: unknown class of repair 'replce' (did you mean 'replace'?): the "
            "classes are harden, replace, writable, unsafe, userns, or all, or none"},
        {"partial: yes\n", PSS_CONFIG_FILE, 1, 10,
            "partial is true or false, not 'yes'"},
        {"level: [baseline]\n", PSS_CONFIG_FILE, 1, 8, "level is a single value"},
        {"ignore: {a: b}\n", PSS_CONFIG_FILE, 1, 9,
            "ignore is a list, or a string with commas"},
        {"ignore: [[privileged]]\n", PSS_CONFIG_FILE, 1, 10,
            "ignore is a list of words; this is not a list"},
        {"level: baseline\nlevel: baseline\n", PSS_CONFIG_FILE, 2, 1,
            "the key 'level' stands here twice; keep one"},
        {"namespaces: 1\n", PSS_CONFIG_FILE, 1, 13, "namespaces is a mapping"},
        {"- level\n", PSS_CONFIG_FILE, 1, 1,
            "options are a mapping, for example 'level: restricted'"},
        {"exitZero: true\n", PSS_CONFIG_FILE, 1, 1,
            "the key 'exitZero' cannot be set in a file, only on the command line or "
            "in "
            "a function's configuration"},
        {"exclude: [a]\n", PSS_CONFIG_FUNCTION, 1, 1,
            "the key 'exclude' cannot be set in the configuration of a function"},
        {"exitZer: true\n", PSS_CONFIG_FUNCTION, 1, 1,
            "unknown key 'exitZer' (did you mean 'exitZero'?)"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct sheet s = sheet_of("--level=baseline", NULL, rows[i].text);
        const struct pss_err *err =
            pss_config_apply(&s.opts, s.yaml.tree.root, rows[i].source);
        assert_non_null(err);
        assert_int_equal(err->code, PSS_ERR_USAGE);
        /* The list of all rules may follow. */
        struct pss_str head = err->message;
        if (pss_str_starts(head, PSS_STR("ignore: unknown rule")))
            head.n = strlen(rows[i].message);
        assert_str(head, rows[i].message);
        struct pss_place place = pss_lines_at(&s.yaml.tree.doc->lines, err->at);
        assert_int_equal(place.line, rows[i].line);
        assert_int_equal(place.column, rows[i].column);
        pss_arena_release(s.yaml.mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_set),
        cmocka_unit_test(empty_lists_and_nulls),
        cmocka_unit_test(command_line_comes_first),
        cmocka_unit_test(first_mapping_wins),
        cmocka_unit_test(mappings_are_kept),
        cmocka_unit_test(errors_have_a_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
