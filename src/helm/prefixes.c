/* Where the values of charts in charts/ stand. */
#include "pss/base.h"

#include "feeds.h"

/* The prefixes of a chart in charts/ of one with these prefixes and dependencies. */
static struct feed_prefixes
prefixes_below(struct pss_arena *mem, const struct feed_prefixes *prefixes,
    const struct pss_chart_dependencies *dependencies, struct pss_str name)
{
    enum { MOST = 16 };
    struct feed_prefixes below = {0};
    for (size_t k = 0; k < prefixes->n; k++) {
        bool is_named = false;
        for (size_t i = 0; dependencies && i < dependencies->n; i++) {
            const struct pss_chart_dependency *it = &dependencies->items[i];
            if (!pss_str_eq(it->name, name) || below.n >= MOST)
                continue;
            is_named = true;
            PSS_PUSH(mem, &below,
                values_join(
                    mem, prefixes->items[k], it->alias.n > 0 ? it->alias : name));
        }
        if (!is_named && below.n < MOST)
            PSS_PUSH(mem, &below, values_join(mem, prefixes->items[k], name));
    }
    return below;
}

struct feed_prefixes
feed_prefixes_of(
    struct pss_arena *mem, const struct pss_chart *chart, struct pss_str file)
{
    const struct pss_str charts = PSS_STR("charts/");
    const struct pss_chart_dependencies *dependencies = &chart->dependencies;
    struct feed_prefixes prefixes = {0};
    size_t at = 0;
    PSS_PUSH(mem, &prefixes, PSS_STR(""));
    while (pss_str_has_at(file, at, charts)) {
        size_t start = at + charts.n;
        size_t slash = pss_str_find(file, PSS_STR("/"), start);
        if (slash == SIZE_MAX)
            break;
        at = slash + 1;
        prefixes = prefixes_below(mem, &prefixes, dependencies,
            (struct pss_str){file.p + start, slash - start});
        const struct pss_subchart *it =
            pss_chart_subchart(chart, (struct pss_str){file.p, at});
        dependencies = it ? &it->dependencies : NULL;
    }
    return prefixes;
}
