/* From a rendered document to the file of the chart that it is from. */
#include "pss/base.h"

#include "pss/chart.h"
#include "pss/file.h"
#include "pss/within.h"

/* What follows `# Source: ` in the first line with text. */
static struct pss_str
named_source(struct pss_str document)
{
    const struct pss_str sign = PSS_STR("# Source: ");
    size_t at = 0;
    while (at < document.n && pss_is_one_of(document.p[at], " \t\r\n"))
        at++;
    if (!pss_str_has_at(document, at, sign))
        return PSS_STR("");
    at += sign.n;
    size_t end = pss_line_end(document, at);
    return (struct pss_str){document.p + at, end - at};
}

/* Takes the part up to the next slash off. */
static struct pss_str
take_part(struct pss_str *path)
{
    size_t n = pss_str_find(*path, PSS_STR("/"), 0);
    struct pss_str part = {path->p, n == SIZE_MAX ? path->n : n};
    size_t step = part.n + (n != SIZE_MAX);
    *path = (struct pss_str){path->p + step, path->n - step};
    return part;
}

struct pss_str
pss_chart_printed_source(struct pss_str document)
{
    struct pss_str path = named_source(document);
    take_part(&path); /* the name of the chart */
    return path;
}

/* The dependency that a source calls by its alias or its name; NULL if there is none. */
static const struct pss_chart_dependency *
find_dependency(const struct pss_chart_dependencies *all, struct pss_str name)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct pss_chart_dependency *it = &all->items[i];
        if (pss_str_eq(it->alias.n > 0 ? it->alias : it->name, name))
            return it;
    }
    return NULL;
}

/* A file of a chart beside this one. Only what lies in that chart is one. */
static const char *
local_file(struct pss_arena *mem, const struct pss_chart_dependency *dependency,
    struct pss_str rest)
{
    if (!dependency || !dependency->real)
        return NULL;
    const char *path =
        pss_arena_printf(mem, "%s/%.*s", dependency->real, PSS_FMT(rest)).p;
    const char *real = pss_real_path(mem, path);
    bool is_inside = real && real[strlen(dependency->real)] == '/' &&
                     pss_path_is_below(real, dependency->real);
    return is_inside && pss_file_is_ordinary(real) ? real : NULL;
}

/* Replaces aliases by names. What lies in another chart becomes absolute: `is_elsewhere`. */
static struct pss_str
without_aliases(struct pss_arena *mem, const struct pss_chart *chart,
    struct pss_str source, bool *is_elsewhere)
{
    const struct pss_chart_dependencies *dependencies = &chart->dependencies;
    struct pss_str dir = PSS_STR("");
    struct pss_str rest = source;
    while (dependencies && pss_str_starts(rest, PSS_STR("charts/"))) {
        take_part(&rest);
        struct pss_str name = take_part(&rest);
        const struct pss_chart_dependency *it = find_dependency(dependencies, name);
        const char *file = local_file(mem, it, rest);
        *is_elsewhere = file;
        if (file)
            return pss_str_of(file);
        dir = pss_arena_printf(
            mem, "%.*scharts/%.*s/", PSS_FMT(dir), PSS_FMT(it ? it->name : name));
        const struct pss_subchart *subchart = pss_chart_subchart(chart, dir);
        dependencies = subchart ? &subchart->dependencies : NULL;
    }
    return pss_arena_printf(mem, "%.*s%.*s", PSS_FMT(dir), PSS_FMT(rest));
}

struct pss_str
pss_chart_source(
    struct pss_arena *mem, const struct pss_chart *chart, struct pss_str document)
{
    struct pss_str path = pss_chart_printed_source(document);
    bool is_elsewhere = false;
    path = without_aliases(mem, chart, path, &is_elsewhere);
    if (is_elsewhere || (path.n > 0 && pss_chart_find(chart, path)))
        return path;
    return pss_chart_find(chart, PSS_STR("Chart.yaml")) ? PSS_STR("Chart.yaml")
                                                        : PSS_STR("Chart.yml");
}
