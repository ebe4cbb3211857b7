/* Charts: a render for each set of values, judged like any other text. */
#include "pss/base.h"

#include "chartfix.h"
#include "chartwork.h"
#include "pss/ready.h"
#include "pss/run.h"
#include "pss/spacefiles.h"
#include "pss/table.h"

enum {
    MOST_SETS = 100,        /* of one chart … */
    MOST_BYTES = 256 << 20, /* … and what they render together */
};

struct chart_work {
    struct pss_chart_told *out;
    struct pss_arena *mem;
    const struct pss_input *input;
    const struct pss_chart *chart;
    const struct pss_around *around;
    struct pss_ready_rows *rows; /* NULL: the pods are judged, not weighed */
    struct pss_table known;      /* of workloads: their number in `rows`, from 1 */
    struct pss_chart_merge *merge;
    size_t n_rendered;              /* sets … */
    size_t n_bytes;                 /* … and what came of them */
    const struct pss_render *first; /* that failed */
    bool is_fixed;                  /* repairs are looked for */
    struct pss_fixing fixing;       /* … of this kind */
    struct pss_chart_fix fix;
};

/* ---- what is not rendered ---- */

static void __attribute__((format(printf, 2, 3)))
warn(struct chart_work *work, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str text = pss_arena_vprintf(work->mem, format, args);
    va_end(args);
    PSS_PUSH(work->mem, &work->out->warnings, text);
}

/* The error for a chart of which nothing is rendered. */
static const struct pss_err *
fail(struct chart_work *work)
{
    const struct pss_render *first = work->first;
    const struct pss_err *err = first->err;
    if (work->chart->err)
        return pss_err_at(work->mem, PSS_ERR_USAGE, 0,
            "this chart is not rendered: %.*s", PSS_FMT(err->message));
    return pss_err_at(work->mem, PSS_ERR_USAGE, 0,
        "this chart is not rendered with %s: %.*s", first->set->name,
        PSS_FMT(err->message));
}

static void
tell_failed(struct chart_work *work)
{
    struct pss_chart_told *out = work->out;
    const struct pss_err *err = fail(work);
    out->counts.failed = 1;
    out->counts.sets = 0;
    out->warnings.n = 0;
    if (work->input->charts.is_named)
        out->err = err;
    else
        warn(work, "%s: %.*s", work->input->name, PSS_FMT(err->message));
    if (!work->rows)
        return;
    struct pss_ready_doubt doubt = {.kind = PSS_DOUBT_CHART,
        .space = PSS_STR(""),
        .what = work->chart->name,
        .place = pss_str_of(work->input->name)};
    PSS_PUSH(work->mem, &work->rows->doubts, doubt);
}

static void
note_failure(struct chart_work *work, const struct pss_render *render)
{
    if (!work->first)
        work->first = render;
    work->out->counts.sets++;
    const char *file = render->set->deployed_by;
    warn(work, "%s is not rendered with %s%s%s%s: %.*s", work->input->name,
        render->set->name, file ? " (" : "", file ? file : "", file ? ")" : "",
        PSS_FMT(render->err->message));
}

/* ---- one set of values ---- */

/* The options for what a set renders: its namespace is that of the release. */
static const struct pss_opts *
options_of(struct chart_work *work, const struct pss_value_set *set)
{
    struct pss_opts *opts = PSS_NEW(work->mem, struct pss_opts);
    *opts = *work->input->opts;
    if (set->space[0])
        opts->space_name = pss_str_of(set->space);
    return opts;
}

/* What the engine knows of rendered text. No file around it speaks of it, and all of it is
 * for Kubernetes. */
static struct pss_around
around_of(const struct chart_work *work, const struct pss_opts *opts)
{
    struct pss_around around = *work->around;
    around.names_patch = NULL;
    around.is_found = false;
    if (around.demand)
        around.spaces = opts;
    return around;
}

static struct pss_result *
judge_text(struct chart_work *work, const struct pss_fixing *fixing,
    const struct pss_opts *opts, struct pss_str text)
{
    struct pss_result *result = PSS_NEW(work->mem, struct pss_result);
    struct pss_around around = around_of(work, opts);
    result->path = work->input->name;
    pss_run_bytes(result, work->mem, fixing, &around, work->input->name, text);
    return result;
}

/* What is not to be repaired. */
static struct pss_fixing
judging(const struct pss_opts *opts)
{
    struct pss_fixing fixing = opts->fixing;
    fixing.repairs = 0;
    fixing.is_partial = false;
    fixing.adds_ignores = false;
    return fixing;
}

/* What is to be repaired. Installers override values, so a number of a user is written only
 * where one is documented. */
static struct pss_fixing
repairing(const struct pss_opts *opts)
{
    struct pss_fixing fixing = opts->fixing;
    fixing.is_partial = false;
    fixing.lists_wants = true;
    if (fixing.user_mode == PSS_USER_AUTO)
        fixing.user_mode = PSS_USER_KNOWN;
    return fixing;
}

static bool
is_repaired(const struct chart_work *work)
{
    const struct pss_fixing *fixing = &work->input->opts->fixing;
    return !work->rows && fixing->repairs != 0 && !fixing->adds_ignores &&
           !pss_fixing_relabels(fixing) && !work->input->charts.is_twin;
}

/* The proof asks this way what the repaired chart comes to. */
static struct pss_result *
judge_repaired(void *context, const struct pss_value_set *set, struct pss_str text)
{
    struct chart_work *work = context;
    return judge_text(work, &work->fixing, options_of(work, set), text);
}

static void
judge_render(struct chart_work *work, const struct pss_render *render)
{
    const struct pss_opts *opts = options_of(work, render->set);
    struct pss_fixing fixing = judging(opts);
    if (work->is_fixed)
        fixing = work->fixing;
    bool is_same = render->again.p == render->text.p;
    const struct pss_result *result = judge_text(work, &fixing, opts, render->text);
    const struct pss_result *again =
        is_same ? result : judge_text(work, &fixing, opts, render->again);
    pss_chart_merge_add(work->merge, render, result, again);
    struct pss_chart_set_wants wants = {render, result};
    if (work->is_fixed)
        PSS_PUSH(work->mem, &work->fix.planning.sets, wants);
}

static void
begin_repair(struct chart_work *work)
{
    work->is_fixed = is_repaired(work);
    work->fixing = repairing(work->input->opts);
    work->fix.planning = (struct pss_chart_planning){.mem = work->mem,
        .chart = work->chart,
        .merge = work->merge,
        .fixing = &work->fixing,
        .is_literal = work->input->charts.is_literal,
        .program = work->input->charts.helm,
        .n_threads = work->input->charts.n_threads};
}

/* ---- weighing ---- */

/* A workload of several sets is one, which meets what all of them meet. */
static void
add_row(struct chart_work *work, const struct pss_ready_row *row)
{
    struct pss_ready_rows *rows = work->rows;
    struct pss_str key =
        pss_arena_printf(work->mem, "%.*s/%.*s/%.*s %.*s", PSS_FMT(row->space),
            PSS_FMT(row->kind), PSS_FMT(row->name), PSS_FMT(row->place));
    size_t *known = pss_table_at(&work->known, work->mem, key);
    if (*known == 0) {
        PSS_PUSH(work->mem, rows, *row);
        *known = rows->n;
        return;
    }
    struct pss_ready_row *other = &rows->items[*known - 1];
    bool is_worse = false;
    for (size_t i = 0; i < PSS_COUNT(row->meets); i++)
        is_worse = is_worse || row->meets[i] < other->meets[i];
    struct pss_ready_row merged = is_worse ? *row : *other;
    for (size_t i = 0; i < PSS_COUNT(row->meets); i++)
        merged.meets[i] =
            row->meets[i] < other->meets[i] ? row->meets[i] : other->meets[i];
    *other = merged;
}

/* Rows come in the order of pods, but not all pods have one: so each row is looked up by
 * the place that it was given, which is its line in the rendered text. */
static void
weigh_render(struct chart_work *work, const struct pss_render *render)
{
    const struct pss_opts *opts = options_of(work, render->set);
    struct pss_around around = around_of(work, opts);
    struct pss_ready_rows rows = {0};
    struct pss_result *result = PSS_NEW(work->mem, struct pss_result);
    struct pss_table places = {0};
    result->path = work->input->name;
    pss_ready_judge(
        &rows, result, work->mem, opts, &around, work->input->name, render->text);
    struct pss_str *where = PSS_NEW_N(work->mem, struct pss_str, result->pods.n);
    pss_chart_merge_places(where, work->merge, result);
    for (size_t i = 0; i < result->pods.n; i++)
        *pss_table_at(&places, work->mem,
            pss_arena_printf(work->mem, "%s:%zu", result->path,
                pss_lines_at(&result->doc->lines, result->pods.items[i].at).line)) =
            i + 1;
    for (size_t i = 0; i < rows.n; i++) {
        const size_t *pod = pss_table_find(&places, rows.items[i].place);
        if (pod)
            rows.items[i].place = where[*pod - 1];
        add_row(work, &rows.items[i]);
    }
    for (size_t i = 0; i < rows.doubts.n; i++) {
        struct pss_ready_doubt doubt = rows.doubts.items[i];
        const size_t *pod = pss_table_find(&places, doubt.place);
        doubt.place = pod ? where[*pod - 1] : pss_str_of(work->input->name);
        PSS_PUSH(work->mem, &work->rows->doubts, doubt);
    }
    work->rows->unread += rows.unread;
}

/* ---- a chart ---- */

static void
take_render(struct chart_work *work, const struct pss_render *render)
{
    struct pss_chart_counts *counts = &work->out->counts;
    if (render->err) {
        note_failure(work, render);
        return;
    }
    work->n_rendered++;
    work->n_bytes += render->text.n;
    if (render->n_tests > counts->tests)
        counts->tests = render->n_tests;
    if (work->rows)
        weigh_render(work, render);
    else
        judge_render(work, render);
}

/* Renders sets from number `i` on, as many as there are threads. Returns the number behind
 * them. */
static size_t
render_some(struct chart_work *work, size_t i)
{
    const struct pss_chart *chart = work->chart;
    struct pss_chart_rendering how = {.chart = chart,
        .program = work->input->charts.helm,
        .n_threads = work->input->charts.n_threads};
    size_t most = chart->sets.n < MOST_SETS ? chart->sets.n : MOST_SETS;
    size_t width = how.n_threads > 1 ? how.n_threads : 1;
    size_t n = most - i < width ? most - i : width;
    struct pss_render *renders = PSS_NEW_N(work->mem, struct pss_render, n);
    pss_chart_render(renders, work->mem, &how, &chart->sets.items[i], n);
    for (size_t k = 0; k < n && work->n_bytes < MOST_BYTES; k++, i++)
        take_render(work, &renders[k]);
    return i;
}

/* All that is rendered of a chart is kept until it is told. */
static void
render_all(struct chart_work *work)
{
    const struct pss_chart *chart = work->chart;
    size_t i = 0;
    while (i < chart->sets.n && i < MOST_SETS && work->n_bytes < MOST_BYTES)
        i = render_some(work, i);
    if (i == chart->sets.n)
        return;
    work->out->counts.sets += chart->sets.n - i;
    warn(work,
        "%s has %zu sets of values, and only the first %zu are rendered: at most %d are, "
        "and no more than %d MB of output",
        work->input->name, chart->sets.n, i, MOST_SETS, MOST_BYTES >> 20);
}

static void
work_on(struct chart_work *work)
{
    *work->out = (struct pss_chart_told){0};
    if (work->chart->is_library)
        return;
    work->merge = pss_chart_merge_new(work->mem, work->chart);
    begin_repair(work);
    render_all(work);
    if (work->n_rendered == 0)
        tell_failed(work);
    else if (!work->rows)
        pss_chart_merge_finish(&work->out->results, work->merge,
            pss_chart_fix_make(&work->fix, judge_repaired, work));
}

void
pss_chart_judge(struct pss_chart_told *out, struct pss_arena *mem,
    const struct pss_input *input, const struct pss_around *around)
{
    struct chart_work work = {.out = out,
        .mem = mem,
        .input = input,
        .chart = input->charts.chart,
        .around = around};
    work_on(&work);
}

void
pss_chart_weigh(struct pss_chart_told *out, struct pss_ready_rows *rows,
    struct pss_arena *mem, const struct pss_input *input,
    const struct pss_around *around)
{
    struct chart_work work = {.out = out,
        .mem = mem,
        .input = input,
        .chart = input->charts.chart,
        .around = around,
        .rows = rows};
    work_on(&work);
}
