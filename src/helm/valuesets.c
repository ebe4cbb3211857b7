/* The sets of values that lie in a chart or that somebody names. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/chart.h"
#include "pss/file.h"
#include "pss/within.h"

static struct pss_value_set *
add_set(struct pss_chart *chart, struct pss_arena *mem, const char *name)
{
    struct pss_value_set set = {.name = name, .space = ""};
    PSS_PUSH(mem, &chart->sets, set);
    return &chart->sets.items[chart->sets.n - 1];
}

/* ---- of the chart itself ---- */

static bool
has_ending(struct pss_str *stem, struct pss_str name)
{
    static const char *const endings[] = {".yaml", ".yml"};
    for (size_t i = 0; i < PSS_COUNT(endings); i++) {
        struct pss_str ending = pss_str_of(endings[i]);
        if (!pss_str_ends(name, ending))
            continue;
        *stem = (struct pss_str){name.p, name.n - ending.n};
        return true;
    }
    return false;
}

/* "ci/web-values.yaml", as chart-testing names them; "values-prod.yaml" and
 * "values.prod.yaml" beside Chart.yaml. */
static bool
is_values_file(struct pss_str name)
{
    struct pss_str stem;
    struct pss_str rest = {name.p + 3, name.n - 3};
    if (!has_ending(&stem, name))
        return false;
    if (pss_str_starts(name, PSS_STR("ci/")))
        return !memchr(rest.p, '/', rest.n) && pss_str_ends(stem, PSS_STR("-values"));
    return !memchr(name.p, '/', name.n) &&
           (pss_str_starts(stem, PSS_STR("values-")) ||
               pss_str_starts(stem, PSS_STR("values.")));
}

void
pss_chart_add_own_sets(struct pss_chart *chart, struct pss_arena *mem)
{
    add_set(chart, mem, "defaults");
    for (size_t i = 0; i < chart->files.n; i++) {
        const char *name = chart->files.items[i].name;
        if (strlen(name) < 3 || !is_values_file(pss_str_of(name)))
            continue;
        struct pss_value_set *set = add_set(chart, mem, name);
        PSS_PUSH(mem, &set->files, pss_arena_printf(mem, "%s/%s", chart->real, name).p);
    }
}

/* ---- named by somebody ---- */

static const struct pss_err *
add_file(struct pss_value_set *set, struct pss_arena *mem, struct pss_str name,
    const char *top)
{
    const char *path = pss_arena_copy(mem, name).p;
    if (memchr(name.p, '\0', name.n))
        return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "the name of a file of values holds a NUL byte");
    struct pss_within within = {{top}};
    const struct pss_err *err = top ? pss_within_check(&within, mem, path) : NULL;
    const char *real = pss_real_path(mem, path);
    if (err)
        return err;
    if (!real || !pss_file_is_ordinary(real))
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s is not a file that can be read", path);
    PSS_PUSH(mem, &set->files, real);
    return NULL;
}

struct pss_value_set *
pss_chart_add_files(struct pss_chart *chart, struct pss_arena *mem, const char *name,
    const struct pss_str *files, size_t n, const char *top)
{
    struct pss_value_set *set = add_set(chart, mem, name);
    for (size_t i = 0; i < n && !set->err; i++)
        set->err = add_file(set, mem, files[i], top);
    return set;
}
