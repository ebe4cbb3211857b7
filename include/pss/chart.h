/* A Helm chart: its directory, the ways in which it is used, and what Helm makes of it. */
#ifndef PSS_CHART_H
#define PSS_CHART_H

#include "pss/doc.h"
#include "pss/err.h"
#include "pss/helm.h"
#include "pss/node.h"
#include "pss/table.h"

/* A file of the chart. */
struct pss_chart_file {
    const char *name; /* below the directory: "templates/web.yaml" */
    size_t n;         /* bytes */
};

/* An entry of `dependencies:`. */
struct pss_chart_dependency {
    struct pss_str name;
    struct pss_str alias;      /* "" if it has none */
    struct pss_str repository; /* "file://../lib", "" if none */
    /* The chart that a `file://` means, if it lies elsewhere in the same work tree: what is
     * rendered from it is reported there. NULL: none. */
    const char *real;
    bool is_here; /* `file://` means the very directory in charts/ */
};

struct pss_chart_dependencies {
    struct pss_chart_dependency *items;
    size_t n, cap;
};

/* Whose a chart in charts/ is. */
enum pss_subchart_kind {
    PSS_SUBCHART_OWN,     /* it is written in its directory */
    PSS_SUBCHART_FETCHED, /* it is from a repository that is not in this tree */
    PSS_SUBCHART_COPIED,  /* it is written in another directory of the tree */
};

/* A chart in a directory of charts/. */
struct pss_subchart {
    const char *dir; /* below the chart: "charts/db", "charts/db/charts/lib" */
    enum pss_subchart_kind kind;
    struct pss_str from; /* its `repository:`; "" if that is not known */
    struct pss_chart_dependencies dependencies; /* its own */
};

/* One way in which the chart is used: what stands over its own values.yaml. */
struct pss_value_set {
    const char
        *name; /* in reports: "defaults", "ci/web-values.yaml", "Application/web" */
    /* An object that deploys the chart: its file. NULL: none. */
    const char *deployed_by;
    struct {
        const char **items; /* absolute, as they are layered */
        size_t n, cap;
    } files;
    struct pss_str values; /* YAML over the files; "" if none */
    struct {
        struct pss_helm_set *items; /* over all of it */
        size_t n, cap;
    } sets;
    const char *space;         /* "" for none */
    const struct pss_err *err; /* why it cannot be used; NULL: it can */
};

struct pss_chart {
    const char *dir;           /* as it is printed, without a slash at its end */
    const char *prefix;        /* of the printed names of its files: "" or "web/" */
    const char *real;          /* absolute, without symbolic links */
    const char *file;          /* Chart.yaml or Chart.yml, as it is printed */
    struct pss_str name;       /* of Chart.yaml: `# Source:` begins with it */
    struct pss_str needs;      /* its `kubeVersion`, "" if it has none */
    const char *kube;          /* the version for which it is rendered */
    bool is_library;           /* it renders nothing itself */
    const struct pss_err *err; /* why Helm is not run on it; NULL: it may be */
    struct {
        struct pss_chart_file *items; /* all of them, sorted by name */
        size_t n, cap;
    } files;
    struct {
        struct pss_chart_link {
            const char *name; /* as that of a file */
            const char *to;   /* likewise, below the chart; "" for the chart itself */
        } * items;
        size_t n, cap;
    } links; /* symbolic links; all lead into the chart */
    struct pss_chart_dependencies dependencies;
    struct {
        struct pss_subchart *items; /* each behind the one that holds it */
        size_t n, cap;
        struct pss_table numbers; /* of each directory, from 1 */
    } subcharts;
    struct {
        struct pss_value_set *items; /* the defaults come first */
        size_t n, cap;
    } sets;
};

/* Reads Chart.yaml, and looks at what lies in the directory without following a link. A
 * chart with a link that leaves it, with a pipe or a device, or of too many bytes is
 * refused: `err`. No set of values is added. */
struct pss_chart *pss_chart_open(
    struct pss_arena *mem, const char *dir, const char *file);
/* Adds the sets that the chart itself has: the defaults, ci/NAME-values.yaml, and
 * values-NAME.yaml or values.NAME.yaml beside Chart.yaml. */
void pss_chart_add_own_sets(struct pss_chart *chart, struct pss_arena *mem);
/* Adds a set of these files, which are layered. One that cannot be read or that lies outside
 * of `top` makes the set one that cannot be used; NULL: a user named the files. */
struct pss_value_set *pss_chart_add_files(struct pss_chart *chart,
    struct pss_arena *mem, const char *name, const struct pss_str *files, size_t n,
    const char *top);
/* Sets the version: `asked` if it is not "", else the version of the policy ("latest",
 * "v1.29") or 1.33.0, unless `kubeVersion` of the chart asks for another: then the lowest
 * that it takes. */
void pss_chart_choose_kube(struct pss_chart *chart, struct pss_arena *mem,
    struct pss_str asked, struct pss_str policy);
/* True if the constraint of a `kubeVersion` takes the version 1.`minor`.0. What cannot be
 * understood takes every version. */
bool pss_kube_fits(struct pss_str constraint, unsigned minor);
/* The file of this name below the chart's directory; NULL if there is none. */
const struct pss_chart_file *pss_chart_find(
    const struct pss_chart *chart, struct pss_str name);

/* ---- what lies in charts/ ---- */

/* Finds the sub-charts among the files of the chart, and reads all `dependencies:`. `root`
 * is that of Chart.yaml. */
void pss_chart_read_subcharts(
    struct pss_chart *chart, struct pss_arena *mem, const struct pss_node *root);
/* The innermost sub-chart in which a file of the chart lies; NULL: it lies in none that is
 * a directory. */
const struct pss_subchart *pss_chart_subchart(
    const struct pss_chart *chart, struct pss_str file);
/* True for a file in `templates/` of the chart, or of a sub-chart that is its own. */
bool pss_chart_is_own_template(const struct pss_chart *chart, struct pss_str file);

/* ---- what Helm makes of it ---- */

/* One set of values, rendered. */
struct pss_render {
    const struct pss_value_set *set;
    const struct pss_err *err; /* why nothing came out; NULL: the rest is valid */
    struct pss_str text;       /* without tests */
    struct pss_str again; /* rendered once more; the same unless something is random */
    size_t n_tests;       /* pods of tests, which are not in either */
};

/* How a chart is rendered. */
struct pss_chart_rendering {
    const struct pss_chart *chart;
    const char *program;
    unsigned n_threads; /* that render sets beside each other */
    bool is_once;       /* `again` is not asked for, and no test is counted */
};

/* Renders `n` sets. */
void pss_chart_render(struct pss_render *out, struct pss_arena *mem,
    const struct pss_chart_rendering *how, const struct pss_value_set *sets, size_t n);
/* What is asked of Helm for the set. */
struct pss_helm_call pss_chart_call(
    const struct pss_chart *chart, const struct pss_value_set *set);

/* ---- where it is written ---- */

/* The file of the chart that `# Source:` names at the start of a rendered document: below
 * the chart's directory, as "templates/web.yaml" or "charts/db/templates/web.yaml", with
 * an alias replaced by the name of the sub-chart. A file of a `file://` dependency of the
 * same work tree is absolute. "Chart.yaml" if no such file is there: a packed sub-chart. */
struct pss_str pss_chart_source(
    struct pss_arena *mem, const struct pss_chart *chart, struct pss_str document);

/* What `# Source:` says there, without the name of the chart: sub-charts have their alias. */
struct pss_str pss_chart_printed_source(struct pss_str document);

/* The lines of a template by which places are found. */
struct pss_chart_lines;
struct pss_chart_lines *pss_chart_lines_of(
    struct pss_arena *mem, const struct pss_doc *template);

/* A rendered node, as a template may show it. */
struct pss_chart_spot {
    struct pss_str kind; /* of the object: "Deployment" */
    size_t number; /* among the rendered objects of this kind and source, from 0 */
    struct pss_str container; /* "" for the pod itself */
    struct pss_str key; /* the last key of a field that is written; "" if none is */
};
/* Where it stands in the template: at the line of the key, of the container's name, or of
 * the `kind:`; at worst at the first byte. */
struct pss_span pss_chart_place(
    const struct pss_chart_lines *lines, const struct pss_chart_spot *spot);

#endif
