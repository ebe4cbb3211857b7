/* Charts in charts/, and whose they are. One is the chart's own if nothing says that it is
 * written elsewhere. */
#include "pss/base.h"

#include "pss/chart.h"
#include "pss/file.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/repository.h"
#include "pss/within.h"

/* A chart with what lies in its charts/. */
struct holder {
    const struct pss_chart *chart; /* the outermost */
    struct pss_arena *mem;
    const char *dir;  /* below the outermost: "" or "charts/db/" */
    const char *real; /* its directory */
    const struct pss_chart_dependencies *dependencies;
    struct pss_chart_dependencies locked;
    bool is_unread; /* a list of dependencies is there, and cannot be read */
};

static const struct pss_str file_sign = {"file://", 7};

static bool
is_remote(const struct pss_chart_dependency *it)
{
    return it->repository.n > 0 && !pss_str_starts(it->repository, file_sign);
}

static bool
is_local(const struct pss_chart_dependency *it)
{
    return pss_str_starts(it->repository, file_sign);
}

/* ---- lists ---- */

static void
take_list(struct pss_chart_dependencies *out, struct pss_arena *mem,
    const struct pss_node *root)
{
    const struct pss_node *list = root ? pss_get(root, "dependencies") : NULL;
    if (!list || list->kind != PSS_SEQ)
        return;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        struct pss_chart_dependency made = {
            .name = pss_arena_copy(mem, pss_text_at(map, "name")),
            .alias = pss_arena_copy(mem, pss_text_at(map, "alias")),
            .repository = pss_arena_copy(mem, pss_text_at(map, "repository")),
        };
        PSS_PUSH(mem, out, made);
    }
}

/* Reads a file of the chart. False: it is there, and is not YAML. `name` gets the name that
 * it gives to its chart; NULL: that is not wanted. */
static bool
read_list(struct pss_chart_dependencies *out, struct pss_str *name,
    const struct pss_chart *chart, struct pss_arena *mem, struct pss_str file)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file read;
    struct pss_tree tree = {0};
    const char *path =
        pss_arena_printf(scratch, "%s/%.*s", chart->real, PSS_FMT(file)).p;
    bool is_read = true;
    if (pss_chart_find(chart, file)) {
        is_read = !pss_file_read(&read, scratch, path) &&
                  !pss_tree_read_only(&tree, pss_doc_new(scratch, path, read.bytes),
                      "dependencies are one document");
        if (is_read)
            take_list(out, mem, tree.root);
        if (is_read && name && tree.root)
            *name = pss_arena_copy(mem, pss_text_at(tree.root, "name"));
    }
    pss_arena_release(scratch);
    return is_read;
}

/* The file of this name of a chart. */
static struct pss_str
file_of(struct pss_arena *mem, const char *dir, const char *name)
{
    return pss_arena_printf(mem, "%s%s", dir, name);
}

/* ---- `file://` ---- */

/* True for a path that stays in the chart, by its letters. */
static bool
stays_inside(struct pss_str path)
{
    if (path.n == 0 || path.p[0] == '/')
        return false;
    for (size_t at = 0; at < path.n;) {
        size_t slash = pss_str_find(path, PSS_STR("/"), at);
        size_t end = slash == SIZE_MAX ? path.n : slash;
        if (pss_str_is((struct pss_str){path.p + at, end - at}, ".."))
            return false;
        at = end + 1;
    }
    return true;
}

/* Finds what `file://` leads to. Where it names a place in the chart itself, and nothing is
 * there, charts/ holds the only one. */
static void
resolve(struct pss_chart_dependency *it, const struct holder *holder)
{
    struct pss_arena *mem = holder->mem;
    if (!is_local(it) || memchr(it->repository.p, '\0', it->repository.n))
        return;
    struct pss_str path = {
        it->repository.p + file_sign.n, it->repository.n - file_sign.n};
    bool is_inside = stays_inside(path);
    if (path.n > 0 && path.p[0] != '/')
        path = pss_arena_printf(mem, "%s/%.*s", holder->real, PSS_FMT(path));
    const char *real = pss_real_path(mem, pss_arena_copy(mem, path).p);
    struct pss_within within = pss_within_tree(mem, holder->chart->real);
    const char *own =
        pss_arena_printf(mem, "%s/charts/%.*s", holder->real, PSS_FMT(it->name)).p;
    it->is_here = real ? strcmp(real, own) == 0 : is_inside;
    if (real && !it->is_here && pss_within_has(&within, real))
        it->real = real;
}

static void
resolve_all(struct pss_chart_dependencies *all, const struct holder *holder)
{
    for (size_t i = 0; i < all->n; i++)
        resolve(&all->items[i], holder);
}

/* ---- the rule ---- */

static bool
is_named(const struct pss_chart_dependency *it, struct pss_str dir, struct pss_str name)
{
    return pss_str_eq(it->name, dir) || pss_str_eq(it->name, name);
}

static void
set_kind(struct pss_subchart *out, enum pss_subchart_kind kind, struct pss_str from)
{
    out->kind = kind;
    out->from = from;
}

/* `dir` and `name`: of the directory, and of the chart in it. */
static void
decide(struct pss_subchart *out, const struct holder *holder, struct pss_str dir,
    struct pss_str name)
{
    bool is_listed = false;
    set_kind(out, PSS_SUBCHART_OWN, PSS_STR(""));
    for (size_t i = 0; i < holder->dependencies->n; i++) {
        const struct pss_chart_dependency *it = &holder->dependencies->items[i];
        if (!is_named(it, dir, name))
            continue;
        is_listed = true;
        if (is_remote(it) || (is_local(it) && !it->real && !it->is_here)) {
            set_kind(out, PSS_SUBCHART_FETCHED, it->repository);
            return;
        }
        if (it->real)
            set_kind(out, PSS_SUBCHART_COPIED, it->repository);
    }
    for (size_t i = 0; !is_listed && i < holder->locked.n; i++)
        if (is_named(&holder->locked.items[i], dir, name) &&
            is_remote(&holder->locked.items[i])) {
            set_kind(out, PSS_SUBCHART_FETCHED, holder->locked.items[i].repository);
            return;
        }
    if (holder->is_unread)
        set_kind(out, PSS_SUBCHART_FETCHED, PSS_STR(""));
}

/* ---- all of them ---- */

/* Reads what the chart says beside its Chart.yaml. */
static void
read_beside(struct holder *holder, struct pss_chart_dependencies *dependencies)
{
    struct pss_arena *mem = holder->mem;
    const struct pss_chart *chart = holder->chart;
    static const char *const locks[] = {"Chart.lock", "requirements.lock"};
    holder->is_unread |= !read_list(
        dependencies, NULL, chart, mem, file_of(mem, holder->dir, "requirements.yaml"));
    for (size_t i = 0; i < PSS_COUNT(locks); i++)
        holder->is_unread |= !read_list(
            &holder->locked, NULL, chart, mem, file_of(mem, holder->dir, locks[i]));
    resolve_all(dependencies, holder);
    holder->dependencies = dependencies;
}

/* The directory of `charts/NAME/Chart.yaml`, also in others; "" for any other file. */
static struct pss_str
subchart_dir(struct pss_str file)
{
    static const char *const names[] = {"/Chart.yaml", "/Chart.yml"};
    const struct pss_str charts = PSS_STR("charts/");
    for (size_t i = 0; i < PSS_COUNT(names); i++)
        if (pss_str_ends(file, pss_str_of(names[i])))
            file.n -= strlen(names[i]);
    struct pss_str rest = file;
    while (pss_str_starts(rest, charts)) {
        size_t slash = pss_str_find(rest, PSS_STR("/"), charts.n);
        if (slash == SIZE_MAX)
            return file;
        rest = (struct pss_str){rest.p + slash + 1, rest.n - slash - 1};
    }
    return PSS_STR("");
}

static struct pss_str
last_part(struct pss_str dir)
{
    size_t at = dir.n;
    while (at > 0 && dir.p[at - 1] != '/')
        at--;
    return (struct pss_str){dir.p + at, dir.n - at};
}

/* Adds the sub-chart of this Chart.yaml. `holders`: of those that were added before; the
 * first is the chart itself. */
static void
add_subchart(struct pss_chart *chart, struct holder *holders, struct pss_str dir,
    struct pss_str file)
{
    struct pss_arena *mem = holders[0].mem;
    struct pss_str name = PSS_STR("");
    const struct pss_subchart *around = pss_chart_subchart(chart, dir);
    size_t number = around ? (size_t)(around - chart->subcharts.items) + 1 : 0;
    struct pss_subchart made = {.dir = pss_arena_copy(mem, dir).p};
    struct holder *own = &holders[chart->subcharts.n + 1];
    *own = (struct holder){.chart = chart,
        .mem = mem,
        .dir = pss_arena_printf(mem, "%.*s/", PSS_FMT(dir)).p,
        .real = pss_arena_printf(mem, "%s/%.*s", chart->real, PSS_FMT(dir)).p};
    own->is_unread = !read_list(&made.dependencies, &name, chart, mem, file);
    if (around && around->kind != PSS_SUBCHART_OWN)
        set_kind(&made, around->kind, around->from);
    else
        decide(&made, &holders[number], last_part(dir), name);
    struct pss_chart_dependencies *dependencies =
        PSS_NEW(mem, struct pss_chart_dependencies);
    *dependencies = made.dependencies;
    read_beside(own, dependencies);
    made.dependencies = *dependencies;
    PSS_PUSH(mem, &chart->subcharts, made);
    *pss_table_at(&chart->subcharts.numbers, mem, pss_str_of(made.dir)) =
        chart->subcharts.n;
}

void
pss_chart_read_subcharts(
    struct pss_chart *chart, struct pss_arena *mem, const struct pss_node *root)
{
    size_t n = 0;
    take_list(&chart->dependencies, mem, root);
    for (size_t i = 0; i < chart->files.n; i++)
        n += subchart_dir(pss_str_of(chart->files.items[i].name)).n > 0;
    struct holder *holders = PSS_NEW_N(mem, struct holder, n + 1);
    holders[0] =
        (struct holder){.chart = chart, .mem = mem, .dir = "", .real = chart->real};
    read_beside(&holders[0], &chart->dependencies);
    for (size_t i = 0; i < chart->files.n; i++) {
        struct pss_str file = pss_str_of(chart->files.items[i].name);
        struct pss_str dir = subchart_dir(file);
        size_t known = chart->subcharts.n;
        bool is_twin =
            known > 0 && pss_str_is(dir, chart->subcharts.items[known - 1].dir);
        if (dir.n > 0 && dir.n < file.n && !is_twin)
            add_subchart(chart, holders, dir, file);
    }
}

/* ---- asking ---- */

const struct pss_subchart *
pss_chart_subchart(const struct pss_chart *chart, struct pss_str file)
{
    const struct pss_str charts = PSS_STR("charts/");
    const struct pss_subchart *found = NULL;
    size_t at = 0;
    while (pss_str_has_at(file, at, charts)) {
        size_t slash = pss_str_find(file, PSS_STR("/"), at + charts.n);
        if (slash == SIZE_MAX)
            break;
        const size_t *number =
            pss_table_find(&chart->subcharts.numbers, (struct pss_str){file.p, slash});
        if (number && *number > 0)
            found = &chart->subcharts.items[*number - 1];
        at = slash + 1;
    }
    return found;
}

bool
pss_chart_is_own_template(const struct pss_chart *chart, struct pss_str file)
{
    const struct pss_subchart *it = pss_chart_subchart(chart, file);
    size_t n = it ? strlen(it->dir) + 1 : 0;
    return (!it || it->kind == PSS_SUBCHART_OWN) &&
           pss_str_has_at(file, n, PSS_STR("templates/"));
}
