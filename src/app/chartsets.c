/* Sets of values, from everywhere. */
#include "pss/base.h"

#include "chartsets.h"
#include "pss/directory.h"
#include "pss/release.h"
#include "pss/report.h"
#include "pss/repository.h"
#include "pss/table.h"
#include "pss/usage.h"

struct gathering {
    struct pss_inputs *inputs;
    const struct pss_opts *opts;
    struct pss_arena *mem;
    struct pss_directories directories;
    struct pss_table charts; /* real directories: number of their input, from 1 */
};

/* ---- named ---- */

/* The same set twice is rendered once. */
static bool
is_known(const struct pss_chart *chart, const struct pss_value_set *set)
{
    for (size_t i = 0; i + 1 < chart->sets.n; i++) {
        const struct pss_value_set *other = &chart->sets.items[i];
        bool is_same = other->files.n == set->files.n && other->values.n == 0 &&
                       other->sets.n == 0 && other->space[0] == '\0';
        for (size_t k = 0; is_same && k < set->files.n; k++)
            is_same = strcmp(other->files.items[k], set->files.items[k]) == 0;
        if (is_same)
            return true;
    }
    return false;
}

static void
add_files(struct pss_chart *chart, struct pss_arena *mem, const char *name,
    const struct pss_words *files, const char *top)
{
    struct pss_value_set *set =
        pss_chart_add_files(chart, mem, name, files->items, files->n, top);
    if (!set->err && is_known(chart, set))
        chart->sets.n--;
}

/* --helm-values: the files count from the current directory. */
static const struct pss_err *
add_from_options(
    struct gathering *work, struct pss_chart *chart, const struct pss_opts *opts)
{
    for (size_t i = 0; i < opts->helm_values.n; i++) {
        struct pss_str rest = opts->helm_values.items[i];
        struct pss_str word;
        struct pss_words files = {0};
        while (pss_option_word(&word, &rest))
            PSS_PUSH(work->mem, &files, word);
        add_files(chart, work->mem, opts->helm_values.items[i].p, &files, NULL);
        struct pss_value_set *set = &chart->sets.items[chart->sets.n - 1];
        if (set->err)
            return pss_usage_error(
                work->mem, "--helm-values: %.*s", PSS_FMT(set->err->message));
    }
    return NULL;
}

static const char *
tree_of(struct gathering *work, const struct pss_chart *chart)
{
    const char *top = pss_git_top(work->mem, chart->real);
    return top ? top : chart->real;
}

/* `charts:` of a configuration: the files count from the chart. */
static void
add_from_settings(struct gathering *work, struct pss_chart *chart,
    const struct pss_chart_settings *settings)
{
    for (size_t i = 0; settings && i < settings->sets.n; i++) {
        const struct pss_words *words = &settings->sets.items[i];
        struct pss_words files = {0};
        struct pss_buf name = {0};
        for (size_t k = 0; k < words->n; k++) {
            pss_buf_puts(&name, k > 0 ? "," : "");
            pss_buf_add(&name, words->items[k]);
            PSS_PUSH(work->mem, &files,
                pss_path_join(work->mem, pss_str_of(chart->real), words->items[k]));
        }
        add_files(chart, work->mem, pss_arena_copy(work->mem, pss_buf_str(&name)).p,
            &files, tree_of(work, chart));
        pss_buf_release(&name);
    }
}

static const struct pss_err *
begin_chart(struct gathering *work, struct pss_input *input)
{
    struct pss_chart *chart = input->charts.chart;
    const struct pss_opts *opts = input->opts;
    const struct pss_chart_settings *settings = pss_opts_chart(
        opts, pss_directories_full(&work->directories, pss_str_of(chart->dir)));
    struct pss_str asked = settings && settings->kube_version.n > 0
                               ? settings->kube_version
                               : opts->kube_version;
    input->charts.is_literal = settings && settings->is_literal;
    pss_chart_choose_kube(chart, work->mem, asked, opts->fixing.policy.version);
    pss_chart_add_own_sets(chart, work->mem);
    add_from_settings(work, chart, settings);
    return add_from_options(work, chart, opts);
}

/* ---- releases ---- */

static void
note(struct gathering *work, const struct pss_release *release, const char *what)
{
    struct pss_buf file = {0};
    pss_report_clean(&file, pss_str_of(release->file));
    pss_buf_puts(&file, ": ");
    pss_report_clean(&file, pss_str_of(release->name));
    const struct pss_err *err = pss_err_at(work->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%.*s %s", PSS_FMT(pss_buf_str(&file)), what);
    struct pss_walk_issue issue = {
        .path = release->file, .err = err, .is_warning = true, .is_note = true};
    PSS_PUSH(work->mem, &work->inputs->walk.issues, issue);
    pss_buf_release(&file);
}

/* A path of a release counts from the top of a repository. Which directory that is, is not
 * said, so each directory above the release may be it. Returns the chart; NULL: none of the
 * run. */
static struct pss_chart *
deploy(struct gathering *work, const struct pss_release *release)
{
    const char *real = pss_real_path(work->mem, release->file);
    struct pss_str dir =
        real && release->path.n > 0 ? pss_path_parent(pss_str_of(real)) : PSS_STR("");
    while (dir.n > 0) {
        struct pss_str path = pss_path_join(work->mem, dir, release->path);
        const size_t *number =
            path.n > dir.n ? pss_table_find(&work->charts, path) : NULL;
        if (number && *number > 0) {
            struct pss_chart *chart = work->inputs->items[*number - 1].charts.chart;
            pss_chart_add_release(
                chart, work->mem, release, pss_arena_copy(work->mem, dir).p);
            return chart;
        }
        dir = pss_path_parent(dir);
    }
    note(work, release, "is not rendered: its chart is not among these files");
    return NULL;
}

/* Sets of values that one file holds. */
struct deployed {
    struct pss_chart *chart;
    size_t set;
};

static void
read_releases(struct gathering *work, const struct pss_input *input)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file file;
    struct pss_releases releases = {0};
    if (!pss_input_read(&file, scratch, input) && pss_may_hold_releases(file.bytes))
        pss_releases_of(
            &releases, work->mem, pss_doc_new(scratch, input->name, file.bytes));
    struct deployed *sets = PSS_NEW_N(scratch, struct deployed, releases.n);
    bool is_shared = false;
    size_t n = 0;
    for (size_t i = 0; i < releases.n; i++) {
        struct pss_chart *chart = deploy(work, &releases.items[i]);
        if (!chart)
            continue;
        is_shared = is_shared || (n > 0 && chart != sets[0].chart);
        sets[n++] = (struct deployed){chart, chart->sets.n - 1};
    }
    /* Each chart is written by itself, so only one may have its values in a file. */
    for (size_t i = 0; i < n; i++)
        sets[i].chart->sets.items[sets[i].set].part.is_shared = is_shared;
    pss_arena_release(scratch);
}

const struct pss_err *
pss_chart_sets_find(struct pss_inputs *inputs, const struct pss_opts *opts)
{
    struct gathering work = {
        .inputs = inputs, .opts = opts, .mem = opts->mem, .directories.mem = opts->mem};
    for (size_t i = 0; i < inputs->n; i++) {
        struct pss_input *input = &inputs->items[i];
        struct pss_chart *chart = input->charts.chart;
        const struct pss_err *err = chart ? begin_chart(&work, input) : NULL;
        if (err)
            return err;
        if (chart)
            *pss_table_at(&work.charts, work.mem, pss_str_of(chart->real)) = i + 1;
    }
    for (size_t i = 0; work.charts.n > 0 && i < inputs->n; i++)
        read_releases(&work, &inputs->items[i]);
    return NULL;
}
