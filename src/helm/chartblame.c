/* Values are blamed before templates: a template can do without them. */
#include "pss/base.h"

#include "chartblame.h"

static void
bar(struct pss_blame *blame, const struct pss_chart_claim *claim,
    enum pss_chart_route route, struct pss_str why)
{
    struct pss_chart_bar made = {.pod = claim->pod, .route = route, .why = why};
    for (size_t i = 0; i < blame->bars.n; i++)
        if (blame->bars.items[i].pod == made.pod && blame->bars.items[i].route == route)
            return;
    PSS_PUSH(blame->mem, &blame->bars, made);
}

/* The way that the pod takes; of two, that of the values. */
static enum pss_chart_route
route_of(const struct pss_chart_claim *claim)
{
    return claim->uses[PSS_ROUTE_VALUES] ? PSS_ROUTE_VALUES : PSS_ROUTE_TEMPLATE;
}

bool
pss_blame_pod(struct pss_blame *blame, size_t pod, struct pss_str why)
{
    for (size_t i = 0; i < blame->plan->claims.n; i++) {
        const struct pss_chart_claim *claim = &blame->plan->claims.items[i];
        if (claim->pod != pod || !claim->is_claimed)
            continue;
        bar(blame, claim, route_of(claim), why);
        return true;
    }
    return false;
}

static bool
has_edit_in(const struct pss_chart_claim *claim, size_t file)
{
    for (size_t i = 0; i < claim->answers.n; i++)
        if (claim->answers.items[i].file == file)
            return true;
    return false;
}

bool
pss_blame_file(struct pss_blame *blame, size_t file, struct pss_str why)
{
    bool has_any = false;
    bool is_values = blame->plan->files.items[file].is_values;
    for (size_t i = 0; i < blame->plan->claims.n; i++) {
        const struct pss_chart_claim *claim = &blame->plan->claims.items[i];
        if (!claim->is_claimed || !has_edit_in(claim, file))
            continue;
        bar(blame, claim, is_values ? PSS_ROUTE_VALUES : PSS_ROUTE_TEMPLATE, why);
        has_any = true;
    }
    return has_any;
}

/* Pods of this route, and of this template unless `source` is "". */
static bool
blame_route(struct pss_blame *blame, enum pss_chart_route route, struct pss_str source,
    struct pss_str why)
{
    bool has_any = false;
    for (size_t i = 0; i < blame->plan->claims.n; i++) {
        const struct pss_chart_claim *claim = &blame->plan->claims.items[i];
        if (!claim->is_claimed || !claim->uses[route] ||
            (source.n > 0 && !pss_str_eq(claim->source, source)))
            continue;
        bar(blame, claim, route, why);
        has_any = true;
    }
    return has_any;
}

void
pss_blame_source(struct pss_blame *blame, struct pss_str source, struct pss_str why)
{
    const struct pss_str all = PSS_STR("");
    if ((source.n > 0 && blame_route(blame, PSS_ROUTE_VALUES, source, why)) ||
        blame_route(blame, PSS_ROUTE_VALUES, all, why) ||
        (source.n > 0 && blame_route(blame, PSS_ROUTE_TEMPLATE, source, why)) ||
        blame_route(blame, PSS_ROUTE_TEMPLATE, all, why))
        return;
    for (size_t i = 0; i < blame->plan->claims.n; i++)
        if (blame->plan->claims.items[i].is_claimed)
            bar(blame, &blame->plan->claims.items[i],
                route_of(&blame->plan->claims.items[i]), why);
}

void
pss_blame_render(struct pss_blame *blame, struct pss_str said, struct pss_str why)
{
    bool has_any = false;
    for (size_t i = 0; i < blame->plan->files.n; i++) {
        const struct pss_chart_edits *file = &blame->plan->files.items[i];
        if (!file->is_values && file->name[0] != '/' &&
            pss_str_find(said, pss_str_of(file->name), 0) != SIZE_MAX)
            has_any |= pss_blame_file(blame, i, why);
    }
    if (!has_any)
        pss_blame_source(blame, PSS_STR(""), why);
}
