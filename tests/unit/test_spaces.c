/* Which namespace asks what: Namespaces, configuration, cluster, defaults. */
#include "yamltext.h"

#include "pss/spaces.h"

static const char cluster_text[] =
    "apiVersion: pod-security.admission.config.k8s.io/v1\n"
    "kind: PodSecurityConfiguration\n"
    "defaults: {enforce: baseline, enforce-version: v1.30, warn: \"\"}\n"
    "exemptions:\n"
    "  usernames: [system:serviceaccount:kube-system:x]\n"
    "  namespaces: [kube-system, gpu]\n"
    "  runtimeClasses: [kata, gvisor.example.com]\n";

/* ---- the cluster's configuration ---- */

static void
a_cluster_is_read(void **state)
{
    (void)state;
    struct yaml y = yaml_of(cluster_text);
    struct pss_cluster cluster;
    assert_null(pss_cluster_read(&cluster, &y.tree));
    assert_int_equal(cluster.defaults.modes[PSS_ENFORCE].policy.level, PSS_BASELINE);
    assert_str(cluster.defaults.modes[PSS_ENFORCE].policy.version, "v1.30");
    assert_int_equal(cluster.defaults.modes[PSS_WARN].policy.level, PSS_PRIVILEGED);
    assert_true(cluster.asks_something);
    assert_true(pss_cluster_names_have(&cluster.namespaces, PSS_STR("gpu")));
    assert_false(pss_cluster_names_have(&cluster.namespaces, PSS_STR("gp")));
    assert_false(pss_cluster_names_have(&cluster.namespaces, PSS_STR("")));
    assert_true(pss_cluster_names_have(&cluster.runtime_classes, PSS_STR("kata")));
    assert_int_equal(cluster.usernames.n, 1);
    pss_arena_release(y.mem);
}

static void
an_admission_configuration_holds_one(void **state)
{
    (void)state;
    struct yaml y =
        yaml_of("apiVersion: apiserver.config.k8s.io/v1\nkind: "
                "AdmissionConfiguration\nplugins:\n"
                "- name: EventRateLimit\n  path: x.yaml\n"
                "- name: PodSecurity\n  configuration:\n"
                "    apiVersion: pod-security.admission.config.k8s.io/v1beta1\n"
                "    kind: PodSecurityConfiguration\n"
                "    defaults: {audit: restricted}\n");
    struct pss_cluster cluster;
    assert_null(pss_cluster_read(&cluster, &y.tree));
    assert_int_equal(cluster.defaults.modes[PSS_AUDIT].policy.level, PSS_RESTRICTED);
    pss_arena_release(y.mem);
}

#define HEAD                                                                           \
    "apiVersion: pod-security.admission.config.k8s.io/v1\n"                            \
    "kind: PodSecurityConfiguration\n"

static void
what_the_api_server_refuses_is_an_error(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t line;
        const char *message;
    } cases[] = {
        {HEAD "defaults: {enforce: Restricted}\n", 3, "unknown level 'Restricted'"},
        {HEAD "defaults: {enforce-version: '1.25'}\n", 3, "unknown version '1.25'"},
        {HEAD "defaults: {audit-version: 1}\n", 3, "to be a string"},
        {HEAD "default: {enforce: restricted}\n", 3, "unknown key 'default'"},
        {HEAD "defaults: {enforced: restricted}\n", 3, "unknown key 'enforced'"},
        {HEAD "exemptions: {namespace: [a]}\n", 3, "unknown key 'namespace'"},
        {HEAD "exemptions:\n  namespaces: [a, b, a]\n", 4, "duplicate name 'a'"},
        {HEAD "exemptions:\n  namespaces:\n  - dev-*\n", 5, "malformed name 'dev-*'"},
        {HEAD "exemptions: {namespaces: [\"\"]}\n", 3, "malformed name ''"},
        {HEAD "exemptions: {namespaces: [a.b]}\n", 3, "malformed name 'a.b'"},
        {HEAD "exemptions: {runtimeClasses: [Kata]}\n", 3, "malformed name 'Kata'"},
        {HEAD "exemptions: {runtimeClasses: [a..b]}\n", 3, "malformed name 'a..b'"},
        {HEAD "exemptions: {usernames: [x, x]}\n", 3, "duplicate name 'x'"},
        {HEAD "exemptions: {usernames: ['']}\n", 3, "malformed name ''"},
        {HEAD "exemptions: {usernames: x}\n", 3, "a list of names"},
        {"apiVersion: v1\nkind: Namespace\n", 1, "not a PodSecurityConfiguration"},
        {"apiVersion: pod-security.admission.config.k8s.io/v2\n"
         "kind: PodSecurityConfiguration\n",
            1, "not a PodSecurityConfiguration"},
        {"[]\n", 1, "not a PodSecurityConfiguration"},
        {"apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\n"
         "plugins: [{name: PodSecurity, path: pss.yaml}]\n",
            3, "give that one, pss.yaml"},
        {"apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\n"
         "plugins: []\n",
            1, "no plugin PodSecurity"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct yaml y = yaml_of(cases[i].text);
        struct pss_cluster cluster;
        const struct pss_err *err = pss_cluster_read(&cluster, &y.tree);
        assert_non_null(err);
        if (pss_str_find(err->message, pss_str_of(cases[i].message), 0) == SIZE_MAX)
            fail_msg("\"%.*s\" for %s", PSS_FMT(err->message), cases[i].text);
        assert_int_equal(pss_lines_at(&y.tree.doc->lines, err->at).line, cases[i].line);
        pss_arena_release(y.mem);
    }
}

/* ---- the configuration ---- */

static const char rules_text[] =
    "web: restricted@v1.30\n"
    "/dev-.+/: baseline\n"
    "/dev-a/: privileged\n"
    "dev-exact: {enforce: privileged, warn: baseline}\n"
    "/team-(a|b)/: {pod-security.kubernetes.io/enforce: restricted, "
    "enforce-version: v1.25}\n";

static void
rules_match_whole_names(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *rule; /* NULL: none */
    } cases[] = {
        {"web", "web"},
        {"webs", NULL},
        {"dev-", NULL},
        {"dev-a", "/dev-.+/"}, /* the first that matches */
        {"my-dev-a", NULL},
        {"dev-exact", "dev-exact"}, /* a name before all patterns */
        {"team-b", "/team-(a|b)/"},
        {"team-bc", NULL},
        {"", NULL},
    };
    struct yaml y = yaml_of(rules_text);
    struct pss_space_rules rules;
    assert_null(pss_space_rules_read(&rules, y.mem, y.tree.root));
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        const struct pss_space_rule *rule;
        assert_null(
            pss_space_rule_find(&rule, y.mem, &rules, pss_str_of(cases[i].name)));
        if (!cases[i].rule)
            assert_null(rule);
        else
            assert_str(rule->name, cases[i].rule);
    }
    pss_arena_release(y.mem);
}

/* Neither one name nor all of them together may take for ever. */
static void
hard_patterns_are_errors(void **state)
{
    (void)state;
    struct yaml y = yaml_of("/(a|a)*1/: baseline\n/(b|b)*1/: baseline\n");
    struct pss_space_rules rules;
    const struct pss_space_rule *rule;
    assert_null(pss_space_rules_read(&rules, y.mem, y.tree.root));
    struct pss_str name = PSS_STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1x");
    const struct pss_err *err = pss_space_rule_find(&rule, y.mem, &rules, name);
    assert_non_null(err);
    assert_true(pss_str_find(err->message, PSS_STR("'/(a|a)*1/'"), 0) != SIZE_MAX);
    assert_null(rule);
    /* 2^10 ways: more than a few, and never too many. */
    name = PSS_STR("bbbbbbbbbb1x");
    for (size_t i = 0; i < 100; i++)
        assert_null(pss_space_rule_find(&rule, y.mem, &rules, name));
    err = NULL;
    for (size_t i = 0; i < 100000 && !err; i++)
        err = pss_space_rule_find(&rule, y.mem, &rules, name);
    assert_non_null(err);
    assert_true(pss_str_find(err->message, PSS_STR("'/(b|b)*1/'"), 0) != SIZE_MAX);
    pss_arena_release(y.mem);
}

static void
bad_rules_are_errors(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *message;
    } cases[] = {
        {"a: strict\n", "'strict' is not a level"},
        {"a: restricted@1.25\n", "'restricted@1.25' is not a level"},
        {"a: {enforce: none}\n", "must be one of privileged, baseline, restricted"},
        {"a: {enforce-version: v2}\n", "must be \"latest\" or \"v1.x\""},
        {"a: {enforces: baseline}\n", "unknown label 'enforces'"},
        {"a: [baseline]\n", "a level, or a mapping of labels"},
        {"a: {enforce: [x]}\n", "a label's value is a string"},
        {"/(/: baseline\n", "the pattern '(' cannot be used"},
        {"a: baseline\na: baseline\n", "stands here twice"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct yaml y = yaml_of(cases[i].text);
        struct pss_space_rules rules;
        const struct pss_err *err = pss_space_rules_read(&rules, y.mem, y.tree.root);
        assert_non_null(err);
        if (pss_str_find(err->message, pss_str_of(cases[i].message), 0) == SIZE_MAX)
            fail_msg("\"%.*s\" for %s", PSS_FMT(err->message), cases[i].text);
        assert_true(err->at < y.tree.doc->src.n);
        pss_arena_release(y.mem);
    }
}

/* ---- what is asked ---- */

#define L "pod-security.kubernetes.io/"

static const char spaces_text[] =
    "apiVersion: v1\nkind: List\nitems:\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {" L
    "enforce: baseline, " L "enforce-version: v1.29, " L "warn: restricted}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: bare, labels: {a: b}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: open, labels: {" L
    "enforce: privileged}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: gpu, labels: {" L
    "enforce: restricted}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: twice, labels: {" L
    "enforce: baseline}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: twice, labels: {" L
    "enforce: restricted}}}\n"
    "- {apiVersion: v1, kind: Namespace, metadata: {name: web}}\n"
    "- {apiVersion: x/v1, kind: Namespace, metadata: {name: no}}\n";

static const char context_text[] =
    "apiVersion: v1\nkind: NamespaceList\nitems:\n"
    "- metadata: {name: shop, labels: {" L "enforce: restricted}}\n"
    "- metadata: {name: far, labels: {" L "audit: baseline}}\n";

struct asked {
    const char *name;
    const char *class;
    enum pss_space_choice choice;
    bool has_cluster;
    enum pss_basis basis;
    const char *policy;
};

static const struct asked cases[] = {
    {"shop", "", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "restricted:latest"},
    {"shop", "", PSS_ENFORCE_LABEL, false, PSS_BY_LABELS, "baseline:v1.29"},
    {"shop", "", PSS_WARN_LABEL, false, PSS_BY_LABELS, "restricted:latest"},
    {"shop", "", PSS_AUDIT_LABEL, false, PSS_BY_LABELS, "privileged:latest"},
    {"bare", "", PSS_STRICTEST_LABEL, false, PSS_BY_FALLBACK, "restricted:v1.31"},
    {"bare", "", PSS_STRICTEST_LABEL, true, PSS_BY_CLUSTER, "baseline:v1.30"},
    {"open", "", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "privileged:latest"},
    {"nowhere", "", PSS_STRICTEST_LABEL, false, PSS_BY_IGNORANCE, "restricted:v1.31"},
    {"nowhere", "", PSS_STRICTEST_LABEL, true, PSS_BY_IGNORANCE, "restricted:v1.31"},
    {"no", "", PSS_STRICTEST_LABEL, false, PSS_BY_IGNORANCE, "restricted:v1.31"},
    {"far", "", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "baseline:latest"},
    {"twice", "", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "restricted:latest"},
    {"gpu", "", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "restricted:latest"},
    {"gpu", "", PSS_STRICTEST_LABEL, true, PSS_BY_EXEMPTION, "privileged:latest"},
    {"shop", "kata", PSS_STRICTEST_LABEL, true, PSS_BY_RUNTIME_EXEMPTION,
        "privileged:latest"},
    {"shop", "kata", PSS_STRICTEST_LABEL, false, PSS_BY_LABELS, "restricted:latest"},
    {"shop", "runc", PSS_STRICTEST_LABEL, true, PSS_BY_LABELS, "restricted:latest"},
    /* The configuration speaks where no label does. */
    {"web", "", PSS_STRICTEST_LABEL, false, PSS_BY_RULE, "restricted:v1.30"},
    {"dev-x", "", PSS_STRICTEST_LABEL, true, PSS_BY_RULE, "baseline:latest"},
    {"dev-exact", "", PSS_ENFORCE_LABEL, false, PSS_BY_RULE, "privileged:latest"},
};

static void
a_namespace_asks(void **state)
{
    (void)state;
    struct yaml run = yaml_of(spaces_text);
    struct yaml context = yaml_of(context_text);
    struct yaml configured = yaml_of(cluster_text);
    struct yaml rules = yaml_of(rules_text);
    struct pss_space_table table = {.mem = run.mem};
    pss_space_table_add(&table, &context.tree, true);
    pss_space_table_add(&table, &run.tree, false);
    struct pss_cluster cluster;
    struct pss_cluster builtin = pss_cluster_builtin();
    pss_space_table_settle(&table, &builtin);
    assert_null(pss_cluster_read(&cluster, &configured.tree));
    struct pss_spaces spaces = {.table = &table};
    spaces.fallback.level = PSS_RESTRICTED;
    assert_true(pss_version_parse(&spaces.fallback, PSS_STR("v1.31")));
    assert_null(pss_space_rules_read(&spaces.rules, rules.mem, rules.tree.root));
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        const struct asked *row = &cases[i];
        struct pss_namespace_demand got;
        spaces.choice = row->choice;
        spaces.cluster = row->has_cluster ? &cluster : &builtin;
        pss_spaces_stand(
            &got, run.mem, &spaces, pss_str_of(row->name), pss_str_of(row->class));
        print_message("# %zu: %s %s\n", i, row->name, row->class);
        assert_int_equal(got.basis, row->basis);
        struct pss_str policy = pss_arena_printf(run.mem, "%s:%.*s",
            pss_level_name(got.policy.level), PSS_FMT(got.policy.version));
        assert_str(policy, row->policy);
        assert_int_equal(got.is_disputed, strcmp(row->name, "twice") == 0);
    }
    pss_arena_release(context.mem);
    pss_arena_release(configured.mem);
    pss_arena_release(rules.mem);
    pss_arena_release(run.mem);
}

/* Many Namespaces of one name ask together what two of them would. */
static void
many_of_one_name_ask_together(void **state)
{
    (void)state;
    static const struct {
        enum pss_space_choice choice;
        const char *policy;
    } rows[] = {
        {PSS_STRICTEST_LABEL, "restricted:latest"},
        {PSS_ENFORCE_LABEL, "baseline:latest"},
        {PSS_AUDIT_LABEL, "restricted:latest"},
    };
    struct yaml y =
        yaml_of("apiVersion: v1\nkind: NamespaceList\nitems:\n"
                "- metadata: {name: many}\n"
                "- metadata: {name: many, labels: {" L "enforce: baseline}}\n"
                "- metadata: {name: many, labels: {" L "enforce: privileged}}\n"
                "- metadata: {name: many, labels: {" L "audit: restricted}}\n"
                "- metadata: {name: many, labels: {" L "enforce: baseline}}\n"
                "- metadata: {name: many}\n"
                "- metadata: {name: other}\n");
    struct pss_cluster cluster = pss_cluster_builtin();
    struct pss_space_table table = {.mem = y.mem};
    pss_space_table_add(&table, &y.tree, false);
    pss_space_table_settle(&table, &cluster);
    size_t n;
    assert_non_null(pss_space_table_find(&table, PSS_STR("many"), &n));
    assert_int_equal(n, 6);
    assert_null(pss_space_table_find(&table, PSS_STR("most"), &n));
    assert_int_equal(n, 0);
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_spaces spaces = {
            .table = &table, .cluster = &cluster, .choice = rows[i].choice};
        struct pss_namespace_demand got;
        pss_spaces_stand(&got, y.mem, &spaces, PSS_STR("many"), PSS_STR(""));
        assert_str(got.space, "many");
        assert_int_equal(got.basis, PSS_BY_LABELS);
        assert_true(got.is_disputed);
        assert_non_null(got.known);
        assert_str(pss_arena_printf(y.mem, "%s:%.*s", pss_level_name(got.policy.level),
                       PSS_FMT(got.policy.version)),
            rows[i].policy);
    }
    pss_arena_release(y.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cluster_is_read),
        cmocka_unit_test(an_admission_configuration_holds_one),
        cmocka_unit_test(what_the_api_server_refuses_is_an_error),
        cmocka_unit_test(rules_match_whole_names),
        cmocka_unit_test(hard_patterns_are_errors),
        cmocka_unit_test(bad_rules_are_errors),
        cmocka_unit_test(a_namespace_asks),
        cmocka_unit_test(many_of_one_name_ask_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
