/* Where the options of a file are from: every key of a configuration, set by nothing,
 * by a file, by a flag and by both; variables of the environment; the nearest file.
 * Each test works in a directory of its own, below the one it runs in. */
#include "scratch.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/buf.h"
#include "pss/parser.h"
#include "pss/settings.h"

static int
set_up(void **state)
{
    (void)state;
    unsetenv("PSS_FIX_FORMAT");
    unsetenv("PSS_FIX_CONFIG");
    if (scratch_enter() != 0 || setenv("XDG_CONFIG_HOME", scratch.top, 1) != 0)
        return -1;
    return mkdir(".git", 0777);
}

static void write_file(const char *path, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void
write_file(const char *path, const char *format, ...)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    assert_true(fd >= 0);
    va_list args;
    va_start(args, format);
    assert_true(vdprintf(fd, format, args) >= 0);
    va_end(args);
    assert_int_equal(close(fd), 0);
}

/* Up to two arguments. Options for roots go with --kustomize alone. */
static struct pss_opts *
opts_of(const char *arg, const char *arg2)
{
    struct pss_opts *opts = PSS_NEW(scratch.mem, struct pss_opts);
    const char *argv[] = {"pss-fix", arg, arg2, "--kustomize"};
    bool is_for_roots =
        arg2 && pss_str_starts(pss_str_of(arg2), PSS_STR("--kustomize-"));
    int argc = is_for_roots ? 4 : arg2 ? 3 : arg ? 2 : 1;
    const struct pss_err *err = pss_opts_parse(opts, scratch.mem, argc, argv);
    if (err)
        fail_msg("%.*s", PSS_FMT(err->message));
    return opts;
}

/* What --show-config says. */
static struct pss_str
shown(const char *arg)
{
    struct pss_buf out = {0};
    const struct pss_opts *opts = opts_of("--show-config", arg);
    const struct pss_err *err = pss_config_show(&out, opts);
    if (err)
        fail_msg("%.*s", PSS_FMT(err->message));
    struct pss_str text = pss_arena_copy(scratch.mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static void assert_line(struct pss_str text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void
assert_line(struct pss_str text, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str body = pss_arena_vprintf(scratch.mem, format, args);
    va_end(args);
    struct pss_str line = pss_arena_printf(scratch.mem, "\n%.*s\n", PSS_FMT(body));
    if (pss_str_find(text, line, 0) == SIZE_MAX)
        fail_msg("no line '%.*s' in: %.*s", PSS_FMT(body), PSS_FMT(text));
}

/* Every key of a file but `extends`. */
static const struct row {
    const char *key;
    const char *fallback;
    const char *in_file;
    const char *flag; /* NULL: there is none */
    const char *by_flag;
    const char *name;   /* of the flag */
    const char *parent; /* the mapping that holds the key; NULL: it stands at the top */
} rows[] = {
    {"level", "restricted", "baseline", "--level=restricted", "restricted", "level"},
    {"levelDefault", "restricted", "baseline", "--level-default=privileged",
        "privileged", "level-default"},
    {"namespace", "", "shop", "--namespace=web", "web", "namespace"},
    {"systemNamespaces", "[kube-system, kube-public, kube-node-lease, 'openshift-*']",
        "[ops, 'kube-*']", "--system-namespaces=", "[]", "system-namespaces"},
    {"policyVersion", "latest", "v1.30", "--policy-version=v1.29", "v1.29",
        "policy-version"},
    {"repairs", "[harden, replace, writable]", "[harden]", "--repairs=all", "[all]",
        "repairs"},
    {"runAsUser", "auto", "1000", "--run-as-user=image", "image", "run-as-user"},
    {"builtinImages", "true", "false", "--builtin-images=true", "true",
        "builtin-images"},
    {"fsGroup", "off", "auto", "--fs-group=off", "off", "fs-group"},
    {"lowPorts", "note", "sysctl", "--low-ports=note", "note", "low-ports"},
    {"notes", "on", "off", "--notes=on", "on", "notes"},
    {"partial", "false", "true", "--partial", "true", "partial"},
    {"select", "[]", "[privileged, hostPorts]", "--select=sysctls", "[sysctls]",
        "select"},
    {"ignore", "[]", "[privileged]", "--ignore=hostPorts,sysctls",
        "[hostPorts, sysctls]", "ignore"},
    {"baseline", "", "known.json", "--baseline=x.json", "x.json", "baseline"},
    {"strict", "[none]", "[templates, empty]", "--strict", "[all]", "strict"},
    {"include", "[]", "['**/*.yaml', a]", "--include=b", "[b]", "include"},
    {"exclude", "[]", "[vendor/, 'it''s']", "--exclude=b", "[b]", "exclude"},
    {"perPathIgnores", "{}", NULL, NULL, NULL, NULL},
    {"namespaces", "{}", NULL, NULL, NULL, NULL},
    {"images", "[]", NULL, NULL, NULL, NULL},
    {"registries", "{}", NULL, NULL, NULL, NULL},
    {"kinds", "[]", NULL, NULL, NULL, NULL},
    {"crds", "[]", "[crd, defs.yaml]", "--crds=b", "[b]", "crds"},
    {"charts", "{}", NULL, NULL, NULL, NULL},
    {"root", "[]", "[a, b]", "--kustomize-root=c", "[c]", "kustomize-root",
        "kustomize"},
    {"place", "auto", "base", "--kustomize-place=overlay", "overlay", "kustomize-place",
        "kustomize"},
    {"readonly", "[]", "['up/**']", "--kustomize-readonly=b", "[b]",
        "kustomize-readonly", "kustomize"},
    {"strict", "false", "true", "--kustomize-strict", "true", "kustomize-strict",
        "kustomize"},
};

/* The row's key with this value in a file, from line 2 on. */
static struct pss_str
in_file(const struct row *row, const char *value)
{
    return row->parent ? pss_arena_printf(scratch.mem, "# x\n%s:\n  %s:%s\n",
                             row->parent, row->key, value)
                       : pss_arena_printf(scratch.mem, "# x\n%s:%s\n", row->key, value);
}

static void
precedence_of_every_key(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct row *row = &rows[i];
        const char *indent = row->parent ? "  " : "";
        const char *value =
            pss_arena_join(scratch.mem, " ", row->in_file ? row->in_file : "", "");
        struct pss_str key = pss_arena_printf(scratch.mem, "%s%s", indent, row->key);
        unlink(".pss-fix");
        assert_line(shown(NULL), "%s: %s  # default", key.p, row->fallback);
        if (!row->flag)
            continue;
        assert_line(
            shown(row->flag), "%s: %s  # flag --%s", key.p, row->by_flag, row->name);
        write_file(".pss-fix", "%s", in_file(row, value).p);
        assert_line(shown(NULL), "%s: %s  # .pss-fix:%d", key.p, row->in_file,
            row->parent ? 3 : 2);
        assert_line(
            shown(row->flag), "%s: %s  # flag --%s", key.p, row->by_flag, row->name);
        write_file(".pss-fix", "%s", in_file(row, "").p);
        assert_line(shown(NULL), "%s: %s  # default", key.p, row->fallback);
    }
}

/* True for the line of the row, or of the mapping that holds it. */
static bool
is_row(const struct row *row, struct pss_str key, bool is_below)
{
    bool is_mapping = !is_below && row->parent && pss_str_is(key, row->parent);
    return is_mapping ||
           (is_below == (row->parent != NULL) && pss_str_is(key, row->key));
}

/* A key that is new to the program is new here, too. */
static void
the_rows_are_all_there_are(void **state)
{
    (void)state;
    struct pss_str text = shown(NULL);
    for (size_t at = 0; at < text.n;) {
        size_t end = pss_str_find(text, PSS_STR("\n"), at);
        size_t colon = pss_str_find(text, PSS_STR(":"), at);
        size_t blanks = text.p[at] == ' ' ? 2 : 0;
        struct pss_str key = {text.p + at + blanks, colon - at - blanks};
        size_t i = 0;
        while (i < PSS_COUNT(rows) && !is_row(&rows[i], key, blanks > 0))
            i++;
        if (text.p[at] != '#' && i == PSS_COUNT(rows))
            fail_msg("no row for '%.*s'", PSS_FMT(key));
        at = end + 1;
    }
}

static void
mappings_are_shown(void **state)
{
    (void)state;
    write_file(".pss-fix",
        "perPathIgnores:\n  a/**: privileged\n  '*.x': [hostPorts, sysctls]\n"
        "namespaces: {prod: {enforce: baseline, 'warn-version': \"v1.30\"}}\n");
    struct pss_str text = shown("b.x");
    assert_line(text, "perPathIgnores:  # .pss-fix:1\n  'a/**': privileged\n"
                      "  '*.x': [hostPorts, sysctls]");
    assert_line(text, "namespaces:  # .pss-fix:4\n"
                      "  prod: {enforce: baseline, warn-version: v1.30}");
    assert_line(text, "ignore: []  # default");
    assert_line(text, "# of perPathIgnores hold here: [hostPorts, sysctls]");
}

/* What is shown is a file that says the same. */
static void
what_is_shown_can_be_used(void **state)
{
    (void)state;
    write_file(".pss-fix", "level: baseline\nexclude: [\"a'b\", \"tab\\there\", '~']\n"
                           "perPathIgnores: {a/**: privileged}\nrepairs: []\n");
    struct pss_str before = shown(NULL);
    write_file(".pss-fix", "%.*s", PSS_FMT(before));
    struct pss_str after = shown(NULL);
    assert_line(after, "level: baseline  # .pss-fix:2");
    assert_line(after, "repairs: [none]  # .pss-fix:7");
    assert_line(after, "exclude: ['a''b', \"tab\\x09here\", '~']  # .pss-fix:25");
    assert_line(after, "perPathIgnores:  # .pss-fix:26\n  'a/**': privileged");
}

static void
environment_is_below_flags_and_above_files(void **state)
{
    (void)state;
    write_file(".pss-fix", "level: baseline\n");
    write_file("other", "policyVersion: v1.30\n");
    setenv("PSS_FIX_FORMAT", "json", 1);
    setenv("PSS_FIX_CONFIG", "other", 1);
    struct pss_str text = shown(NULL);
    assert_line(text, "# --format=json: PSS_FIX_FORMAT in the environment");
    assert_line(text, "# --config=other: PSS_FIX_CONFIG in the environment");
    assert_line(text, "level: restricted  # default");
    assert_line(text, "policyVersion: v1.30  # other:1");
    assert_line(shown("--format=text"), "# --format=text: flag --format");
    text = shown("--config=.pss-fix");
    assert_line(text, "# --config=.pss-fix: flag --config");
    assert_line(text, "level: baseline  # .pss-fix:1");
    assert_line(shown("--isolated"), "policyVersion: latest  # default");
    setenv("PSS_FIX_FORMAT", "", 1);
    unsetenv("PSS_FIX_CONFIG");
    text = shown(NULL);
    assert_line(text, "level: baseline  # .pss-fix:1");
    assert_int_equal(pss_str_find(text, PSS_STR("--format"), 0), SIZE_MAX);
}

/* One question after another, as a run asks. */
static void
each_path_has_its_own(void **state)
{
    (void)state;
    mkdir("a", 0777);
    mkdir("a/b", 0777);
    mkdir("a/c", 0777);
    mkdir("a/c/.git", 0777);
    write_file(".pss-fix", "level: baseline\n");
    write_file("a/b/.pss-fix", "policyVersion: v1.30\nperPathIgnores: {x*: sysctls}\n");
    struct pss_settings *settings = pss_settings_new(opts_of(NULL, NULL));
    static const struct {
        const char *path;
        enum pss_level level;
        unsigned minor;
        bool has_sysctls;
    } files[] = {
        {"x.yaml", PSS_BASELINE, PSS_NEWEST_MINOR, true},
        {"a/x.yaml", PSS_BASELINE, PSS_NEWEST_MINOR, true},
        {"a/b/x.yaml", PSS_RESTRICTED, 30, false},
        {"a/b/y.yaml", PSS_RESTRICTED, 30, true},
        {"a/b/x2.yaml", PSS_RESTRICTED, 30, false},
        {"a/b/new/y.yaml", PSS_RESTRICTED, 30, true},
        {"a/c/x.yaml", PSS_RESTRICTED, PSS_NEWEST_MINOR, true},
        {"a/c/../b/../x.yaml", PSS_BASELINE, PSS_NEWEST_MINOR, true},
        {"../elsewhere.yaml", PSS_RESTRICTED, PSS_NEWEST_MINOR, true},
    };
    for (size_t i = 0; i < PSS_COUNT(files); i++) {
        const struct pss_opts *opts = pss_settings_of(settings, files[i].path);
        assert_null(pss_settings_err(settings));
        if (opts->fixing.policy.level != files[i].level ||
            opts->fixing.policy.minor != files[i].minor ||
            pss_opts_selects(opts, "sysctls") != files[i].has_sysctls)
            fail_msg("%s", files[i].path);
    }
}

static void
what_is_left_out(void **state)
{
    (void)state;
    mkdir("a", 0777);
    mkdir("a/v", 0777);
    write_file(".pss-fix", "exclude: [/a/v, '*.gen.yaml']\n");
    write_file("a/v/.pss-fix", "exclude: []\nnot: read\n");
    write_file("a/.pss-fix", "exclude: [w/**]\ninclude: ['*.yaml']\n");
    struct pss_settings *settings = pss_settings_new(opts_of(NULL, NULL));
    static const struct {
        const char *path;
        bool is_out;
    } paths[] = {
        {"x.yaml", false},
        {"x.gen.yaml", true},
        {"a/", false},
        {"a/v/", true},
        {"a/v/x.yaml", true},
        {"a/w/", false},
        {"a/w/x.yaml", true},
        {"w/x.yaml", false},
        {"a/x.gen.yaml", true},
        {"./a/../a/v/x.yaml", true},
    };
    for (size_t i = 0; i < PSS_COUNT(paths); i++)
        if (pss_settings_excludes(settings, paths[i].path) != paths[i].is_out)
            fail_msg("%s", paths[i].path);
    assert_true(pss_settings_includes(settings, "x.json"));
    assert_true(pss_settings_includes(settings, "a/x.yaml"));
    assert_false(pss_settings_includes(settings, "a/x.json"));
    assert_null(pss_settings_err(settings));
    pss_settings_of(settings, "a/v/x.yaml");
    const struct pss_err *err = pss_settings_err(settings);
    assert_non_null(err);
    assert_str(err->message,
        "a/v/.pss-fix:2:1: error: unknown key 'not' (did you mean 'notes'?)");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(precedence_of_every_key, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(
            the_rows_are_all_there_are, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(mappings_are_shown, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(
            what_is_shown_can_be_used, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(
            environment_is_below_flags_and_above_files, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(each_path_has_its_own, set_up, scratch_leave),
        cmocka_unit_test_setup_teardown(what_is_left_out, set_up, scratch_leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
