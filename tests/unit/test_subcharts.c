/* Whose the charts in charts/ are: each form in which the chart around them can say it. */
#include "unit.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pss/buf.h"
#include "pss/chart.h"
#include "pss/file.h"

struct row {
    const char *file; /* that says something of charts/db: below the chart */
    const char *text; /* with %s: the directory around the chart */
    enum pss_subchart_kind kind;
};

#define NAMED(REPOSITORY)                                                              \
    "name: web\ndependencies:\n  - name: db\n    repository: " REPOSITORY "\n"

static char top[] = "/tmp/pss-subcharts-XXXXXX";
static struct pss_arena *mem;

static const char *
below(const char *name)
{
    return pss_arena_printf(mem, "%s/%s", top, name).p;
}

static void
put(const char *name, const char *text)
{
    FILE *file = fdopen(creat(below(name), 0600), "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

/* A chart `web` with charts/db, which holds charts/lib; and another directory, lib/db. */
static int
setup(void **state)
{
    static const char *const dirs[] = {".git", "lib", "lib/db", "web", "web/templates",
        "web/other", "web/charts", "web/charts/db", "web/charts/db/templates",
        "web/charts/db/charts", "web/charts/db/charts/lib"};
    (void)state;
    mem = pss_arena_new();
    assert_non_null(mkdtemp(top));
    for (size_t i = 0; i < PSS_COUNT(dirs); i++)
        assert_int_equal(mkdir(below(dirs[i]), 0700), 0);
    put("lib/db/Chart.yaml", "name: db\n");
    put("web/other/Chart.yaml", "name: db\n");
    put("web/charts/db/charts/lib/Chart.yaml", "name: lib\n");
    put("web/charts/db/templates/a.yaml", "");
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0)
        execlp("rm", "rm", "-rf", top, (char *)NULL);
    while (wait(NULL) > 0)
        continue;
    pss_arena_release(mem);
    return 0;
}

static void
begin(void)
{
    static const char *const lists[] = {"web/requirements.yaml", "web/Chart.lock",
        "web/requirements.lock", "web/charts/db/requirements.yaml"};
    for (size_t i = 0; i < PSS_COUNT(lists); i++)
        unlink(below(lists[i]));
    put("web/Chart.yaml", "name: web\n");
    put("web/charts/db/Chart.yaml", "name: db\n");
}

static struct pss_chart *
open_chart(void)
{
    struct pss_chart *chart =
        pss_chart_open(mem, below("web"), below("web/Chart.yaml"));
    assert_null(chart->err);
    assert_int_equal(chart->subcharts.n, 2);
    return chart;
}

static void
check(const struct row *row)
{
    begin();
    struct pss_str text = pss_arena_copy(mem, pss_str_of(row->text));
    size_t at = pss_str_find(text, PSS_STR("%s"), 0);
    if (at != SIZE_MAX)
        text = pss_arena_printf(mem, "%.*s%s%s", (int)at, text.p, top, text.p + at + 2);
    put(row->file, text.p);
    const struct pss_chart *chart = open_chart();
    const struct pss_subchart *db =
        pss_chart_subchart(chart, PSS_STR("charts/db/templates/a.yaml"));
    const struct pss_subchart *lib =
        pss_chart_subchart(chart, PSS_STR("charts/db/charts/lib/templates/a.yaml"));
    if (db->kind != row->kind)
        fail_msg("%s:\n%s\nis %d", row->file, row->text, (int)db->kind);
    assert_string_equal(db->dir, "charts/db");
    assert_string_equal(lib->dir, "charts/db/charts/lib");
    assert_int_equal(lib->kind, row->kind);
    assert_int_equal(
        pss_chart_is_own_template(chart, PSS_STR("charts/db/templates/a.yaml")),
        row->kind == PSS_SUBCHART_OWN);
}

static void
each_form_has_an_owner(void **state)
{
    static const struct row rows[] = {
        {"web/Chart.yaml", "name: web\n", PSS_SUBCHART_OWN},
        {"web/Chart.yaml", "name: web\ndependencies: [{name: db, version: 1.0.0}]\n",
            PSS_SUBCHART_OWN},
        {"web/Chart.yaml", NAMED("\"\""), PSS_SUBCHART_OWN},
        {"web/Chart.yaml", NAMED("file://charts/db"), PSS_SUBCHART_OWN},
        {"web/Chart.yaml", NAMED("file://./charts/../charts/db/"), PSS_SUBCHART_OWN},
        {"web/Chart.yaml", NAMED("file://%s/web/charts/db"), PSS_SUBCHART_OWN},
        /* Nothing is at web/db: charts/db is the only one. */
        {"web/Chart.yaml", NAMED("file://db"), PSS_SUBCHART_OWN},
        {"web/requirements.yaml", NAMED("file://charts/db"), PSS_SUBCHART_OWN},
        {"web/requirements.yaml", "dependencies: [{name: db}]\n", PSS_SUBCHART_OWN},
        {"web/Chart.lock", "dependencies: [{name: db, repository: ''}]\n",
            PSS_SUBCHART_OWN},
        {"web/Chart.lock", "dependencies: [{name: x, repository: 'https://x'}]\n",
            PSS_SUBCHART_OWN},

        {"web/Chart.yaml", NAMED("file://../lib/db"), PSS_SUBCHART_COPIED},
        {"web/Chart.yaml", NAMED("file://%s/lib/db"), PSS_SUBCHART_COPIED},
        {"web/Chart.yaml", NAMED("file://other"), PSS_SUBCHART_COPIED},
        {"web/requirements.yaml", NAMED("file://../lib/db"), PSS_SUBCHART_COPIED},

        {"web/Chart.yaml", NAMED("https://charts.example.com"), PSS_SUBCHART_FETCHED},
        {"web/Chart.yaml", NAMED("oci://registry.example.com/charts"),
            PSS_SUBCHART_FETCHED},
        {"web/Chart.yaml", NAMED("\"@stable\""), PSS_SUBCHART_FETCHED},
        {"web/Chart.yaml", NAMED("alias:stable"), PSS_SUBCHART_FETCHED},
        {"web/requirements.yaml", NAMED("https://charts.example.com"),
            PSS_SUBCHART_FETCHED},
        /* These lead out of the tree, or to nothing. */
        {"web/Chart.yaml", NAMED("file:///"), PSS_SUBCHART_FETCHED},
        {"web/Chart.yaml", NAMED("file://../db"), PSS_SUBCHART_FETCHED},
        {"web/Chart.yaml", NAMED("file://"), PSS_SUBCHART_FETCHED},
        /* One use of two is of another's. */
        {"web/Chart.yaml",
            "name: web\ndependencies:\n- {name: db}\n"
            "- {name: db, alias: b, repository: 'https://x'}\n",
            PSS_SUBCHART_FETCHED},
        /* Only a lock names it, or none can be read. */
        {"web/Chart.lock", "dependencies: [{name: db, repository: 'https://x'}]\n",
            PSS_SUBCHART_FETCHED},
        {"web/requirements.lock", "dependencies: [{name: db, repository: '@x'}]\n",
            PSS_SUBCHART_FETCHED},
        {"web/Chart.lock", "dependencies: [\n", PSS_SUBCHART_FETCHED},
        /* The directory is named otherwise than the chart in it. */
        {"web/charts/db/Chart.yaml", "name: store\n", PSS_SUBCHART_OWN},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

static void
a_list_beats_a_lock(void **state)
{
    (void)state;
    begin();
    put("web/Chart.lock", "dependencies: [{name: db, repository: 'https://x'}]\n");
    put("web/Chart.yaml", "name: web\ndependencies: [{name: db}]\n");
    assert_int_equal(open_chart()->subcharts.items[0].kind, PSS_SUBCHART_OWN);
}

static void
a_chart_within_is_judged_by_its_own_holder(void **state)
{
    (void)state;
    begin();
    put("web/charts/db/requirements.yaml",
        "dependencies: [{name: lib, repository: 'https://x'}]\n");
    const struct pss_chart *chart = open_chart();
    assert_int_equal(chart->subcharts.items[0].kind, PSS_SUBCHART_OWN);
    assert_int_equal(chart->subcharts.items[1].kind, PSS_SUBCHART_FETCHED);
    assert_true(pss_str_is(chart->subcharts.items[1].from, "https://x"));
}

static void
only_templates_are_edited(void **state)
{
    static const struct {
        const char *file;
        bool is_own;
    } rows[] = {{"templates/a.yaml", true}, {"charts/db/templates/a.yaml", true},
        {"charts/db/charts/lib/templates/a.tpl", true}, {"Chart.yaml", false},
        {"charts/db/values.yaml", false}, {"charts/none/templates/a.yaml", false},
        {"charts/db/charts/none/templates/a.yaml", false}, {"/lib/templates/a", false}};
    (void)state;
    begin();
    const struct pss_chart *chart = open_chart();
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        assert_int_equal(
            pss_chart_is_own_template(chart, pss_str_of(rows[i].file)), rows[i].is_own);
}

static void
aliases_are_names_again(void **state)
{
    (void)state;
    begin();
    put("web/Chart.yaml", "name: web\ndependencies: [{name: db, alias: store}]\n");
    put("web/charts/db/requirements.yaml", "dependencies: [{name: lib, alias: l}]\n");
    put("web/charts/db/charts/lib/values.yaml", "");
    const struct pss_chart *chart = open_chart();
    struct pss_str source = pss_chart_source(
        mem, chart, PSS_STR("# Source: web/charts/store/templates/a.yaml\n"));
    assert_true(pss_str_is(source, "charts/db/templates/a.yaml"));
    source = pss_chart_source(
        mem, chart, PSS_STR("# Source: web/charts/store/charts/l/values.yaml\n"));
    assert_true(pss_str_is(source, "charts/db/charts/lib/values.yaml"));
    source = pss_chart_source(mem, chart, PSS_STR("# Source: web//etc/passwd\n"));
    assert_true(pss_str_is(source, "Chart.yaml"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_form_has_an_owner),
        cmocka_unit_test(a_list_beats_a_lock),
        cmocka_unit_test(a_chart_within_is_judged_by_its_own_holder),
        cmocka_unit_test(only_templates_are_edited),
        cmocka_unit_test(aliases_are_names_again),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
