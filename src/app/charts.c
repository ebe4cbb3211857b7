/* From files to charts. */
#include "pss/base.h"

#include <sys/stat.h>

#include "charts.h"
#include "chartsets.h"
#include "pss/directory.h"
#include "pss/name.h"
#include "pss/option.h"
#include "pss/table.h"
#include "pss/usage.h"

struct finding_charts {
    struct pss_inputs *inputs;
    const struct pss_opts *opts;
    struct pss_settings *settings;
    struct pss_arena *mem;
    struct pss_directories directories;
    struct pss_table dirs; /* printed names of charts: number of their input, from 1 */
    struct pss_table args; /* what the command line names, absolute */
    struct pss_table real; /* directories of charts that were opened, without links */
    struct {
        struct pss_input *items; /* brought in by files that are named */
        size_t n, cap;
    } more;
    struct pss_str asked; /* what --helm said last … */
    const char *program;  /* … and the program for it */
};

static const char *const file_names[] = {"Chart.yaml", "Chart.yml"};

/* ---- names ---- */

static bool
is_chart_file(const char *path)
{
    for (size_t i = 0; i < PSS_COUNT(file_names); i++)
        if (strcmp(pss_name_base(path), file_names[i]) == 0)
            return true;
    return false;
}

/* The directory of a file as it is printed: "." for the current one. */
static struct pss_str
dir_of(struct pss_str path)
{
    while (path.n > 0 && path.p[path.n - 1] != '/')
        path.n--;
    if (path.n > 1)
        path.n--;
    return path.n > 0 ? path : PSS_STR(".");
}

/* The directory above, or "" if its name cannot be told without looking around. */
static struct pss_str
above(struct pss_str dir)
{
    if (pss_str_is(dir, ".") || pss_str_is(dir, "/") || pss_str_is(dir, "..") ||
        pss_str_ends(dir, PSS_STR("/..")))
        return PSS_STR("");
    return dir_of(dir);
}

static const char *
in_dir(struct finding_charts *work, struct pss_str dir, const char *name)
{
    if (pss_str_is(dir, "."))
        return name;
    return pss_arena_printf(work->mem, "%.*s/%s", PSS_FMT(dir), name).p;
}

/* ---- charts on the disk ---- */

/* Its Chart.yaml, or NULL. */
static const char *
chart_file(struct finding_charts *work, struct pss_str dir)
{
    struct stat st;
    for (size_t i = 0; i < PSS_COUNT(file_names); i++) {
        const char *path = in_dir(work, dir, file_names[i]);
        if (lstat(path, &st) == 0 && !S_ISDIR(st.st_mode))
            return path;
    }
    return NULL;
}

static bool
has_templates(struct finding_charts *work, struct pss_str dir)
{
    struct stat st;
    return stat(in_dir(work, dir, "templates"), &st) == 0 && S_ISDIR(st.st_mode);
}

/* The chart in whose charts/ this one lies; "" if there is none. */
static struct pss_str
holder_of(struct finding_charts *work, struct pss_str dir)
{
    struct pss_str charts = above(dir);
    bool is_vendored =
        charts.n > 0 &&
        strcmp(pss_name_base(pss_arena_copy(work->mem, charts).p), "charts") == 0;
    struct pss_str holder = is_vendored ? above(charts) : PSS_STR("");
    return holder.n > 0 && chart_file(work, holder) ? holder : PSS_STR("");
}

/* The outermost chart that holds the chart. */
static struct pss_str
outermost(struct finding_charts *work, struct pss_str dir)
{
    struct pss_str holder = holder_of(work, dir);
    while (holder.n > 0) {
        dir = holder;
        holder = holder_of(work, dir);
    }
    return dir;
}

/* The chart in which a file lies; "" if it lies in none. */
static struct pss_str
chart_around(struct finding_charts *work, const char *path)
{
    struct pss_str dir = dir_of(pss_str_of(path));
    for (; dir.n > 0; dir = above(dir))
        if (chart_file(work, dir) && has_templates(work, dir))
            return outermost(work, dir);
    return PSS_STR("");
}

/* ---- Helm ---- */

/* The program that renders for these options; NULL: Helm is not run. */
static const struct pss_err *
find_program(const char **out, struct finding_charts *work, const struct pss_opts *opts)
{
    *out = NULL;
    if (!pss_opts_runs_helm(opts))
        return NULL;
    if (!pss_str_eq(work->asked, opts->helm)) {
        const struct pss_err *err =
            pss_helm_find(&work->program, work->mem, opts->helm);
        if (err)
            return err;
        work->asked = opts->helm;
    }
    *out = work->program;
    return NULL;
}

/* Who asks for Helm on the command line is told that there is none. */
static const struct pss_err *
check_program(struct finding_charts *work)
{
    const char *program;
    const struct pss_opts *opts = work->opts;
    const struct pss_err *err = find_program(&program, work, opts);
    if (err || program || !pss_opts_runs_helm(opts))
        return err;
    return pss_usage_error(work->mem,
        "--helm: there is neither helm nor helm3 nor helm4 on PATH; install Helm, or "
        "name the program: --helm=/path/to/helm");
}

/* ---- the charts of a run ---- */

static struct pss_input *
input_at(struct finding_charts *work, size_t number)
{
    size_t n = work->inputs->n;
    return number <= n ? &work->inputs->items[number - 1]
                       : &work->more.items[number - 1 - n];
}

/* Brings a chart in that the walk did not meet. */
static void
bring_in(struct finding_charts *work, struct pss_str dir)
{
    const char *path = chart_file(work, dir);
    if (!path || pss_table_find(&work->dirs, dir))
        return;
    struct pss_input made = pss_input_of_file(path, false);
    made.opts = pss_settings_of(work->settings, path);
    made.is_found = true;
    PSS_PUSH(work->mem, &work->more, made);
    *pss_table_at(&work->dirs, work->mem, pss_arena_copy(work->mem, dir)) =
        work->inputs->n + work->more.n;
}

/* Where Helm is not run, a vendored chart counts if its holder is not there. */
static void
note_chart_files(struct finding_charts *work)
{
    struct pss_inputs *inputs = work->inputs;
    for (size_t i = 0; i < inputs->n; i++) {
        const char *name = inputs->items[i].name;
        struct pss_str dir = dir_of(pss_str_of(name));
        if (is_chart_file(name) && has_templates(work, dir) &&
            holder_of(work, dir).n == 0 && !pss_table_find(&work->dirs, dir))
            *pss_table_at(&work->dirs, work->mem, dir) = i + 1;
    }
    for (size_t i = 0; i < inputs->n; i++) {
        const struct pss_input *input = &inputs->items[i];
        struct pss_str dir = dir_of(pss_str_of(input->name));
        if (!is_chart_file(input->name) || holder_of(work, dir).n == 0)
            continue;
        struct pss_str outer = outermost(work, dir);
        if (pss_table_find(&work->dirs, outer))
            continue;
        if (pss_opts_runs_helm(input->opts))
            bring_in(work, outer);
        else if (has_templates(work, dir))
            *pss_table_at(&work->dirs, work->mem, dir) = i + 1;
    }
}

static void
note_named(struct finding_charts *work)
{
    struct pss_inputs *inputs = work->inputs;
    for (size_t i = 0; i < inputs->n; i++) {
        const struct pss_input *input = &inputs->items[i];
        if (!inputs->walk.named.items[i] || !pss_opts_runs_helm(input->opts))
            continue;
        struct pss_str dir = chart_around(work, input->name);
        if (dir.n == 0)
            continue;
        bring_in(work, dir);
        const size_t *number = pss_table_find(&work->dirs, dir);
        if (number && !work->opts->walk.is_exclude_forced)
            input_at(work, *number)->charts.is_named = true;
    }
}

/* What the command line names. */
static void
note_arguments(struct finding_charts *work)
{
    for (size_t i = 0; i < work->opts->args.n; i++)
        *pss_table_at(&work->args, work->mem,
            pss_directories_full(
                &work->directories, pss_str_of(work->opts->args.items[i]))) = 1;
}

static const struct pss_err *
open_chart(struct finding_charts *work, struct pss_str dir, struct pss_input *input)
{
    const char *program;
    const struct pss_err *err = find_program(&program, work, input->opts);
    if (err)
        return err;
    input->charts.is_unasked = !program;
    if (!program)
        return NULL;
    const char *name = pss_arena_copy(work->mem, dir).p;
    struct pss_str full = pss_directories_full(&work->directories, dir);
    input->charts.helm = program;
    input->charts.chart = pss_chart_open(work->mem, name, input->name);
    size_t *times =
        pss_table_at(&work->real, work->mem, pss_str_of(input->charts.chart->real));
    input->charts.is_twin = ++*times > 1;
    input->charts.is_named |= pss_table_find(&work->args, full) != NULL;
    return NULL;
}

static const struct pss_err *
open_all(struct finding_charts *work)
{
    const struct pss_err *err = NULL;
    for (size_t i = 0; i < work->dirs.cap && !err; i++) {
        const struct pss_table_slot *slot = &work->dirs.slots[i];
        if (slot->key.p && slot->value > 0)
            err = open_chart(work, slot->key, input_at(work, slot->value));
    }
    return err;
}

/* Charts are rendered beside each other. If there are fewer of them than threads, each has
 * several of its sets of values rendered at once. */
static void
share_threads(struct finding_charts *work)
{
    size_t n_inputs = work->inputs->n + work->more.n;
    size_t n = 0;
    for (size_t i = 1; i <= n_inputs; i++)
        n += input_at(work, i)->charts.chart != NULL;
    for (size_t i = 1; i <= n_inputs; i++)
        input_at(work, i)->charts.n_threads =
            n > 0 && n < work->opts->jobs ? work->opts->jobs / (unsigned)n : 1;
}

/* ---- the files of charts ---- */

/* The number of the chart of which the file is a template, here or in a chart that is
 * vendored; 0: it is none. */
static size_t
chart_of_template(struct finding_charts *work, const char *path)
{
    struct pss_str dir = dir_of(pss_str_of(path));
    bool is_below = false; /* of a directory `templates` */
    for (; dir.n > 0; dir = above(dir)) {
        const size_t *number = is_below ? pss_table_find(&work->dirs, dir) : NULL;
        if (number && *number > 0)
            return *number;
        size_t start = dir.n;
        while (start > 0 && dir.p[start - 1] != '/')
            start--;
        is_below =
            is_below ||
            pss_str_is((struct pss_str){dir.p + start, dir.n - start}, "templates");
    }
    return 0;
}

static int
by_input_name(const void *a, const void *b)
{
    const struct pss_input *x = a;
    const struct pss_input *y = b;
    return strcmp(x->name, y->name);
}

/* A chart that is rendered stands for its templates; in one that is not, they are marked. */
static void
part_templates(struct finding_charts *work)
{
    struct pss_inputs *inputs = work->inputs;
    size_t cap = inputs->n + work->more.n;
    struct pss_input *kept = PSS_NEW_N(work->mem, struct pss_input, cap);
    size_t n = 0;
    for (size_t i = 0; i < inputs->n; i++) {
        struct pss_input *input = &inputs->items[i];
        size_t number = chart_of_template(work, input->name);
        input->charts.is_inside = number > 0;
        if (number == 0 || !input_at(work, number)->charts.chart)
            kept[n++] = *input;
    }
    for (size_t i = 0; i < work->more.n; i++)
        kept[n++] = work->more.items[i];
    if (work->more.n > 0)
        qsort(kept, n, sizeof(kept[0]), by_input_name);
    inputs->items = kept;
    inputs->n = n;
}

const struct pss_err *
pss_charts_find(struct pss_inputs *inputs, const struct pss_opts *opts,
    struct pss_settings *settings)
{
    struct finding_charts work = {.inputs = inputs,
        .opts = opts,
        .settings = settings,
        .mem = opts->mem,
        .directories.mem = opts->mem};
    const struct pss_err *err = check_program(&work);
    if (err)
        return err;
    note_arguments(&work);
    note_chart_files(&work);
    note_named(&work);
    if (work.dirs.n == 0)
        return NULL;
    err = open_all(&work);
    if (err)
        return err;
    share_threads(&work);
    part_templates(&work);
    return pss_chart_sets_find(inputs, opts);
}
