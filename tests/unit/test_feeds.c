/* Which path of the values feeds which field: a stand-in for Helm prints the sentinels. */
#include "unit.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../src/helm/feeds.h"
#include "pss/buf.h"
#include "pss/cut.h"
#include "pss/refuse.h"
#include "texts.h"

static char top[] = "/tmp/pss-feeds-XXXXXX";
static struct pss_arena *mem;

static const char *
below(const char *name)
{
    return pss_arena_printf(mem, "%s/%s", top, name).p;
}

static void
put(const char *name, const char *text, mode_t mode)
{
    FILE *file = fdopen(creat(below(name), mode), "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static const char chart_values[] = "podSecurityContext: {}\n"
                                   "volumes: []\n"
                                   "uid: 1000\n"
                                   "web:\n"
                                   "  securityContext: {}\n"
                                   "  image:\n"
                                   "    repository: example.com/web\n"
                                   "  volumeMounts: []\n"
                                   "db:\n"
                                   "  image: example.com/db\n";

static const char chart_template[] =
    "apiVersion: v1\n"
    "kind: Pod\n"
    "metadata:\n"
    "  name: web\n"
    "spec:\n"
    "  securityContext: {{ toYaml .Values.podSecurityContext | nindent 4 }}\n"
    "  volumes: {{ toYaml .Values.volumes | nindent 4 }}\n"
    "  containers:\n"
    "    - name: web\n"
    "      image: {{ .Values.web.image.repository }}:1\n"
    "      securityContext:\n"
    "        runAsUser: {{ .Values.uid }}\n"
    "        {{- toYaml .Values.web.securityContext | nindent 8 }}\n"
    "      volumeMounts: {{ toYaml .Values.web.volumeMounts | nindent 8 }}\n"
    "    - name: db\n"
    "      image: {{ .Values.db.image }}\n"
    "      securityContext: {{ toYaml .Values.db.securityContext | nindent 8 }}\n";

/* Prints the pod with what the values say at each path. It refuses images if `strict` is
 * there. */
static const char helm[] =
    "#!/bin/sh\n"
    "values=$(cat)\n"
    "at() { printf '%s' \"$values\" | sed -n \"s/.*$1.*/\\\\1/p\"; }\n"
    "mark='\\(pssfix17n[0-9]*\\)'\n"
    "image=$(at \"\\\"repository\\\":\\\"$mark\")\n"
    "[ ! -f \"$3/strict\" ] || [ -z \"$image\" ] || exit 1\n"
    "cat <<END\n"
    "---\n"
    "# Source: web/templates/web.yaml\n"
    "apiVersion: v1\n"
    "kind: Pod\n"
    "metadata:\n"
    "  name: web\n"
    "spec:\n"
    "  securityContext: {$(at \"\\\"podSecurityContext\\\":{\\\"$mark\"): x}\n"
    "  volumes: [{name: $(at \"\\\"volumes\\\":\\[{\\\"name\\\":\\\"$mark\")}]\n"
    "  containers:\n"
    "    - name: web\n"
    "      image: example.com/$image:1\n"
    "      securityContext: {$(at \"\\\"web\\\":{\\\"securityContext\\\":{\\\"$mark\"): x, "
    "runAsUser: $(at '\"uid\":\\([0-9]*\\)')}\n"
    "      volumeMounts: [{name: $(at \"\\\"volumeMounts\\\":\\[{\\\"name\\\":\\\"$mark\")}]\n"
    "    - name: db\n"
    "      image: x$(at \"\\\"db\\\":{.*\\\"image\\\":\\\"$mark\")\n"
    "      securityContext: {$(at \"\\\"db\\\":{.*\\\"securityContext\\\":{\\\"$mark\"): x}\n"
    "END\n";

static int
setup(void **state)
{
    static const char *const dirs[] = {"web", "web/templates"};
    (void)state;
    mem = pss_arena_new();
    assert_non_null(mkdtemp(top));
    for (size_t i = 0; i < PSS_COUNT(dirs); i++)
        assert_int_equal(mkdir(below(dirs[i]), 0700), 0);
    put("web/Chart.yaml", "name: web\n", 0600);
    put("web/values.yaml", chart_values, 0600);
    put("web/templates/web.yaml", chart_template, 0600);
    put("helm", helm, 0700);
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0) {
        execlp("rm", "rm", "-rf", top, (char *)NULL);
        _exit(127);
    }
    waitpid(child, NULL, 0);
    pss_arena_release(mem);
    return 0;
}

/* The pods of a text, as the engine finds them. */
static struct pss_result *
result_of(const char *text)
{
    struct pss_result *result = PSS_NEW(mem, struct pss_result);
    struct pss_chunks chunks;
    struct pss_pods pods = {0};
    result->doc = pss_doc_new(mem, "", bytes_of(mem, text));
    assert_null(pss_cut(&chunks, result->doc));
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        size_t n = pods.n;
        assert_null(pss_tree_read(tree, result->doc, &chunks.items[i]));
        pss_locate(&pods, tree, &pss_kinds_builtin);
        for (; n < pods.n; n++) {
            struct pss_pod_result pod = {.object = pods.items[n].object,
                .path = pods.items[n].path,
                .document = i};
            PSS_PUSH(mem, &result->pods, pod);
        }
    }
    return result;
}

static const struct pss_chart_feeds *
ask(void)
{
    static const char text[] =
        "# Source: web/templates/web.yaml\napiVersion: v1\nkind: Pod\n"
        "metadata: {name: web}\nspec: {containers: [{name: web}, {name: db}]}\n";
    struct pss_chart *chart =
        pss_chart_open(mem, below("web"), below("web/Chart.yaml"));
    struct pss_value_set *set = PSS_NEW(mem, struct pss_value_set);
    struct pss_fixing *fixing = PSS_NEW(mem, struct pss_fixing);
    struct pss_render *render = PSS_NEW(mem, struct pss_render);
    struct pss_result *result = result_of(text);
    assert_null(chart->err);
    *set =
        (struct pss_value_set){.name = "defaults", .space = "", .values = PSS_STR("")};
    chart->kube = "1.33.0";
    render->set = set;
    render->text = render->again = result->doc->src;
    struct pss_chart_planning *planning = PSS_NEW(mem, struct pss_chart_planning);
    *planning = (struct pss_chart_planning){.mem = mem,
        .chart = chart,
        .merge = pss_chart_merge_new(mem, chart),
        .fixing = fixing,
        .program = below("helm")};
    pss_chart_merge_add(planning->merge, render, result, result);
    PSS_PUSH(mem, &planning->sets, ((struct pss_chart_set_wants){render, result}));
    struct values_file *values = PSS_NEW(mem, struct values_file);
    values_file_read(values, mem, chart, below("web/values.yaml"));
    assert_non_null(values->root);
    return feeds_ask(planning, values);
}

/* True if the path feeds the field of the container; "": of the pod. */
static bool
feeds(const struct pss_chart_feeds *of, enum feed_kind kind, const char *path,
    const char *container, const char *field)
{
    for (size_t i = 0; i < of->found.n; i++) {
        const struct feed *it = &of->found.items[i];
        const struct feed_candidate *candidate = &of->candidates.items[it->candidate];
        if (candidate->kind == kind &&
            pss_str_is(values_shown(mem, candidate->path), path) &&
            pss_str_is(it->name, container) && pss_str_is(it->field, field))
            return true;
    }
    return false;
}

static void
paths_feed_fields(void **state)
{
    (void)state;
    const struct pss_chart_feeds *of = ask();
    assert_true(feeds(of, FEED_CONTEXT, "podSecurityContext", "", ""));
    assert_true(feeds(of, FEED_VOLUMES, "volumes", "", ""));
    assert_true(feeds(of, FEED_CONTEXT, "web.securityContext", "web", ""));
    assert_true(feeds(of, FEED_MOUNTS, "web.volumeMounts", "web", ""));
    assert_true(feeds(of, FEED_SCALAR, "uid", "web", "runAsUser"));
    assert_true(feeds(of, FEED_IMAGE, "web.image.repository", "web", ""));
    assert_true(feeds(of, FEED_IMAGE, "db.image", "db", ""));
    /* The template reads it, although the values do not have it. */
    assert_true(feeds(of, FEED_CONTEXT, "db.securityContext", "db", ""));
    assert_int_equal(of->found.n, 8);
}

/* What Helm refuses with images is asked without them. */
static void
images_may_be_refused(void **state)
{
    (void)state;
    put("web/strict", "", 0600);
    const struct pss_chart_feeds *of = ask();
    assert_true(feeds(of, FEED_CONTEXT, "podSecurityContext", "", ""));
    assert_true(feeds(of, FEED_SCALAR, "uid", "web", "runAsUser"));
    assert_true(feeds(of, FEED_CONTEXT, "db.securityContext", "db", ""));
    assert_false(feeds(of, FEED_IMAGE, "web.image.repository", "web", ""));
    assert_int_equal(of->found.n, 6);
    assert_int_equal(unlink(below("web/strict")), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_feed_fields),
        cmocka_unit_test(images_may_be_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
