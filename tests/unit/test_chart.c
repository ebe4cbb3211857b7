/* Charts without Helm: versions that a chart takes, sources, and places in templates. */
#include "unit.h"

#include "pss/chart.h"

static struct pss_arena *mem;

static int
setup(void **state)
{
    (void)state;
    mem = pss_arena_new();
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    pss_arena_release(mem);
    return 0;
}

/* ---- versions ---- */

static void
constraints_take_versions(void **state)
{
    static const struct {
        const char *text;
        unsigned lowest; /* minor versions: 100 is none */
        unsigned no; /* one that it does not take; 100: it takes all from the lowest */
    } rows[] = {
        {"", 0, 100},
        {"*", 0, 100},
        {">=1.21.0-0", 21, 100},
        {">= 1.21.3", 22, 100},
        {">1.21", 22, 100},
        {"> 1.21.0", 22, 100},
        {">=1.16.0-0 <1.22.0-0", 16, 22},
        {">=1.16.0-0, <1.22", 16, 22},
        {"<=1.22", 0, 23},
        {"^1.20", 20, 100},
        {"^2.0.0", 100, 33},
        {"~1.20", 20, 21},
        {"~1.20.0", 20, 21},
        {"~>1.20", 20, 21},
        {"1.20", 20, 21},
        {"=1.20.0", 20, 21},
        {"v1.20.x", 20, 21},
        {"1.x", 0, 100},
        {"1.20.*", 20, 19},
        {"!=1.20", 0, 20},
        {"1.19 - 1.21", 19, 22},
        {"1.19.0-0 - 1.21.0", 19, 22},
        {"<1.10 || >=1.30", 0, 20},
        {"1.18 || 1.20", 18, 19},
        {"what is this", 0, 100},
        {">=", 0, 100},
        {"||", 0, 100},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_str text = pss_str_of(rows[i].text);
        unsigned lowest = 0;
        while (lowest < 100 && !pss_kube_fits(text, lowest))
            lowest++;
        if (lowest != rows[i].lowest)
            print_error("%s\n", rows[i].text);
        assert_int_equal(lowest, rows[i].lowest);
        if (rows[i].no < 100)
            assert_false(pss_kube_fits(text, rows[i].no));
        else if (lowest < 100)
            assert_true(pss_kube_fits(text, 99));
    }
}

static const char *
chosen(const char *needs, const char *asked, const char *policy)
{
    struct pss_chart chart = {.needs = pss_str_of(needs)};
    pss_chart_choose_kube(&chart, mem, pss_str_of(asked), pss_str_of(policy));
    return chart.kube;
}

static void
a_version_is_chosen(void **state)
{
    (void)state;
    assert_string_equal(chosen("", "", "latest"), "1.33.0");
    assert_string_equal(chosen("", "", "v1.25"), "1.25.0");
    assert_string_equal(chosen("", "1.30.4", "v1.25"), "1.30.4");
    assert_string_equal(chosen(">=1.28", "", "latest"), "1.33.0");
    assert_string_equal(chosen(">=1.35", "", "latest"), "1.35.0");
    assert_string_equal(chosen("<1.22", "", "v1.25"), "1.0.0");
    assert_string_equal(chosen(">=1.19 <1.22", "", "v1.25"), "1.19.0");
    assert_string_equal(chosen(">=7", "", "latest"), "1.33.0");
    assert_string_equal(chosen(">=7", "1.2", "latest"), "1.2");
}

/* ---- sources ---- */

static void
a_source_is_a_file_of_the_chart(void **state)
{
    static struct pss_chart_file files[] = {{"Chart.yaml", 1},
        {"charts/db/templates/a.yaml", 1}, {"templates/a b.yaml", 1},
        {"templates/a.yaml", 1}};
    static struct pss_chart_dependency dependencies[] = {
        {{"db", 2}, {"store", 5}, {"", 0}}};
    static const char *const rows[][2] = {
        {"\n# Source: web/templates/a.yaml\nkind: Pod\n", "templates/a.yaml"},
        {"# Source: web/templates/a b.yaml\r\nkind: Pod\n", "templates/a b.yaml"},
        {"# Source: web/charts/db/templates/a.yaml\n", "charts/db/templates/a.yaml"},
        {"# Source: web/charts/store/templates/a.yaml\n", "charts/db/templates/a.yaml"},
        {"# Source: web/charts/other/templates/a.yaml\n", "Chart.yaml"},
        {"# Source: web/../a.yaml\n", "Chart.yaml"},
        {"# Source: /etc/passwd\n", "Chart.yaml"},
        {"# Source: \n", "Chart.yaml"},
        {"# Source: ", "Chart.yaml"},
        {"kind: Pod\n# Source: web/templates/a.yaml\n", "Chart.yaml"},
        {"", "Chart.yaml"},
    };
    (void)state;
    struct pss_chart chart = {.files = {files, PSS_COUNT(files), 0},
        .dependencies = {dependencies, PSS_COUNT(dependencies), 0}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_str source = pss_chart_source(mem, &chart, pss_str_of(rows[i][0]));
        assert_true(pss_str_is(source, rows[i][1]));
    }
}

/* ---- places ---- */

static const char template_text[] = "kind: Service\n" /* 1 */
                                    "---\n"
                                    "kind: Deployment\n"
                                    "spec:\n"
                                    "  containers:\n" /* 5 */
                                    "    - name: web\n"
                                    "      runAsUser: 0\n"
                                    "    - name: \"side\"\n"
                                    "      runAsUser: 1\n"
                                    "---\r\n" /* 10 */
                                    "kind: 'Deployment'\r\n"
                                    "    - name: web\r\n"
                                    "      hostPort: 1\r\n";

static size_t
line_of(const char *kind, size_t number, const char *container, const char *key)
{
    char *text = pss_alloc(mem, sizeof(template_text) + 64);
    memcpy(text, template_text, sizeof(template_text) - 1);
    const struct pss_doc *doc =
        pss_doc_new(mem, "a.yaml", (struct pss_str){text, sizeof(template_text) - 1});
    struct pss_chart_spot spot = {
        pss_str_of(kind), number, pss_str_of(container), pss_str_of(key)};
    struct pss_span span = pss_chart_place(pss_chart_lines_of(mem, doc), &spot);
    return pss_lines_at(&doc->lines, span.at).line;
}

static void
a_place_is_a_line_with_the_same_text(void **state)
{
    (void)state;
    assert_int_equal(line_of("Deployment", 0, "", ""), 3);
    assert_int_equal(line_of("Deployment", 1, "", ""), 11);
    assert_int_equal(line_of("Deployment", 7, "", ""), 11);
    assert_int_equal(line_of("Deployment", 0, "web", ""), 6);
    assert_int_equal(line_of("Deployment", 0, "web", "runAsUser"), 7);
    assert_int_equal(line_of("Deployment", 0, "side", "runAsUser"), 9);
    assert_int_equal(line_of("Deployment", 1, "web", ""), 12);
    assert_int_equal(line_of("Deployment", 1, "web", "hostPort"), 13);
    assert_int_equal(line_of("Deployment", 0, "other", "runAsUser"), 3);
    assert_int_equal(line_of("Deployment", 0, "", "containers"), 5);
    assert_int_equal(line_of("Job", 0, "web", "runAsUser"), 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(constraints_take_versions),
        cmocka_unit_test(a_version_is_chosen),
        cmocka_unit_test(a_source_is_a_file_of_the_chart),
        cmocka_unit_test(a_place_is_a_line_with_the_same_text),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
