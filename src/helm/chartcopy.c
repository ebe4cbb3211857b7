/* All files of a chart go to the copy, since Helm reads all of them. Files of values that
 * lie elsewhere go beside it, if the plan changes them. */
#include "pss/base.h"

#include "chartcopy.h"
#include "pss/file.h"
#include "pss/within.h"
#include "valuepart.h"

/* The directory of the chart in the copy. */
#define PLACE "chart"

/* The plan's bytes of a file of the chart; NULL: it stays as it is. */
static const struct pss_chart_edits *
edits_of(const struct pss_chart_plan *plan, const char *real)
{
    size_t low = 0;
    size_t high = plan->files.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(plan->files.items[middle].real, real);
        if (order == 0)
            return &plan->files.items[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static const struct pss_err *
copy_file(struct pss_chart_copy *out, struct pss_arena *mem,
    const struct pss_chart_plan *plan, const char *name)
{
    struct pss_arena *scratch = pss_arena_new();
    const char *real = pss_arena_join(scratch, out->from, "/", name);
    const struct pss_chart_edits *edits = edits_of(plan, real);
    struct pss_file file = {.bytes = edits ? edits->text : PSS_STR("")};
    const struct pss_err *err = edits ? NULL : pss_file_read(&file, scratch, real);
    if (!err)
        err = pss_private_copy_put(
            out->copy, pss_arena_printf(mem, PLACE "/%s", name), file.bytes);
    else
        err =
            pss_err_at(mem, err->code, PSS_ERR_NOWHERE, "%.*s", PSS_FMT(err->message));
    pss_arena_release(scratch);
    return err;
}

static const struct pss_err *
copy_others(struct pss_chart_copy *out, struct pss_arena *mem,
    const struct pss_chart_plan *plan)
{
    const struct pss_err *err = NULL;
    out->others = PSS_NEW_N(mem, const char *, plan->files.n);
    for (size_t i = 0; i < plan->files.n && !err; i++) {
        const struct pss_chart_edits *file = &plan->files.items[i];
        if (pss_path_is_below(file->real, out->from))
            continue;
        struct pss_str name = pss_arena_printf(mem, "other/%zu.yaml", i);
        out->others[i] =
            pss_arena_join(mem, pss_private_copy_dir(out->copy), "/", name.p);
        err = pss_private_copy_put(out->copy, name, file->text);
    }
    return err;
}

const struct pss_err *
pss_chart_copy_make(struct pss_chart_copy *out, struct pss_arena *mem,
    const struct pss_chart *chart, const struct pss_chart_plan *plan)
{
    *out = (struct pss_chart_copy){.chart = *chart, .from = chart->real};
    const struct pss_err *err = pss_private_copy_new(&out->copy, mem);
    if (err)
        return err;
    out->chart.real = pss_arena_join(mem, pss_private_copy_dir(out->copy), "/", PLACE);
    for (size_t i = 0; i < chart->files.n && !err; i++)
        err = copy_file(out, mem, plan, chart->files.items[i].name);
    for (size_t i = 0; i < chart->links.n && !err; i++) {
        const struct pss_chart_link *link = &chart->links.items[i];
        err = pss_private_copy_link(out->copy,
            pss_arena_printf(mem, PLACE "/%s", link->name),
            pss_arena_printf(mem, PLACE "/%s", link->to));
    }
    return err ? err : copy_others(out, mem, plan);
}

static const char *
place_of(struct pss_arena *mem, const struct pss_chart_copy *copy,
    const struct pss_chart_plan *plan, const char *file)
{
    if (pss_path_is_below(file, copy->from))
        return pss_arena_join(mem, copy->chart.real, file + strlen(copy->from), "");
    const struct pss_chart_edits *edits = edits_of(plan, file);
    return edits ? copy->others[edits - plan->files.items] : file;
}

/* The values of the set as the plan makes them. */
static struct pss_str
values_of(struct pss_arena *mem, const struct pss_chart_plan *plan,
    const struct pss_value_set *set)
{
    const struct pss_chart_edits *edits = set->part.real && set->part.span.end > 0
                                              ? edits_of(plan, set->part.real)
                                              : NULL;
    if (!edits)
        return set->values;
    struct pss_span part = value_part_after(&edits->edits, set->part.span);
    return pss_arena_printf(
        mem, "%.*s\n", (int)(part.end - part.at), edits->text.p + part.at);
}

struct pss_value_set
pss_chart_copy_set(struct pss_arena *mem, const struct pss_chart_copy *copy,
    const struct pss_chart_plan *plan, const struct pss_value_set *set)
{
    struct pss_value_set out = *set;
    out.files.items = PSS_NEW_N(mem, const char *, set->files.n + 1);
    for (size_t i = 0; i < set->files.n; i++)
        out.files.items[i] = place_of(mem, copy, plan, set->files.items[i]);
    out.values = values_of(mem, plan, set);
    return out;
}
