/* From a rendered document to the file of the chart that it is from. */
#include "pss/base.h"

#include "pss/chart.h"

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

/* The directory of a sub-chart that the source calls by its alias. */
static struct pss_str
real_name(const struct pss_chart *chart, struct pss_str name)
{
    for (size_t i = 0; i < chart->dependencies.n; i++)
        if (pss_str_eq(chart->dependencies.items[i].alias, name))
            return chart->dependencies.items[i].name;
    return name;
}

struct pss_str
pss_chart_source(
    struct pss_arena *mem, const struct pss_chart *chart, struct pss_str document)
{
    struct pss_str path = named_source(document);
    take_part(&path); /* the name of the chart */
    if (path.n > 0 && pss_chart_find(chart, path))
        return path;
    struct pss_str rest = path;
    if (pss_str_is(take_part(&rest), "charts")) {
        struct pss_str name = real_name(chart, take_part(&rest));
        path = pss_arena_printf(mem, "charts/%.*s/%.*s", PSS_FMT(name), PSS_FMT(rest));
        if (pss_chart_find(chart, path))
            return path;
    }
    return pss_chart_find(chart, PSS_STR("Chart.yaml")) ? PSS_STR("Chart.yaml")
                                                        : PSS_STR("Chart.yml");
}
