/* From inputs to the roots of their work trees, and from what these render back to inputs. */
#include "pss/base.h"

#include "kustomized.h"
#include "kwrite.h"
#include "pss/beyond.h"
#include "pss/directory.h"
#include "pss/kresults.h"
#include "pss/rendercompare.h"
#include "pss/repository.h"
#include "pss/run.h"
#include "pss/table.h"
#include "pss/usage.h"
#include "rootbaselines.h"
#include "rootcounts.h"
#include "roots.h"
#include "rootspaces.h"
#include "roottelling.h"

struct rendering {
    struct pss_inputs *inputs;
    const struct pss_opts *opts; /* of the run … */
    const struct pss_opts *tree; /* … and those in force for the work tree */
    struct pss_settings *settings;
    struct pss_arena *mem;
    struct pss_kroots *work;
    struct pss_kwrites *writes;       /* of the same tree */
    const struct pss_globs *readonly; /* NULL: none */
    struct pss_table
        failed; /* files of roots that are not rendered: their number, from 1 */
    struct pss_deployers deployers;
    struct pss_table names; /* of real paths: number of the input, from 1 */
    struct pss_str cwd;
    struct {
        struct pss_input *items;
        size_t n, cap;
    } more;
};

/* ---- names ---- */

static const char *
full_of(const struct rendering *rendering, const char *path)
{
    return pss_arena_join(rendering->mem, rendering->work->all.top, "/", path);
}

/* From the working directory, with `..` where the file lies beside it. */
static const char *
relative(const struct rendering *rendering, struct pss_str full)
{
    struct pss_str cwd = rendering->cwd;
    size_t common = 0;
    for (size_t i = 0; i <= cwd.n && i < full.n; i++) {
        char c = i < cwd.n ? cwd.p[i] : '/';
        if (full.p[i] != c)
            break;
        if (c == '/')
            common = i;
    }
    bool is_below = cwd.n < full.n && full.p[cwd.n] == '/' && pss_str_starts(full, cwd);
    if (is_below)
        return pss_arena_copy(
            rendering->mem, (struct pss_str){full.p + cwd.n + 1, full.n - cwd.n - 1})
            .p;
    struct pss_buf out = {0};
    for (size_t i = common; i < cwd.n; i++)
        if (cwd.p[i] == '/')
            pss_buf_puts(&out, "../");
    pss_buf_add(&out, (struct pss_str){full.p + common + 1, full.n - common - 1});
    const char *text = pss_arena_copy(rendering->mem, pss_buf_str(&out)).p;
    pss_buf_release(&out);
    return text;
}

/* As the input is called, if it is one. */
static const char *
printed(void *context, const char *path)
{
    struct rendering *rendering = context;
    const char *full = full_of(rendering, path);
    const size_t *number = pss_table_find(&rendering->names, pss_str_of(full));
    return number ? rendering->inputs->items[*number - 1].name
                  : relative(rendering, pss_str_of(full));
}

static void
note_names(struct rendering *rendering)
{
    for (size_t i = 0; i < rendering->inputs->n; i++) {
        const char *real =
            pss_real_path(rendering->mem, rendering->inputs->items[i].name);
        if (real)
            *pss_table_at(&rendering->names, rendering->mem, pss_str_of(real)) = i + 1;
    }
}

/* ---- judging ---- */

static void
judge(void *context, struct pss_result *out, struct pss_arena *mem,
    const struct pss_kroot *root, struct pss_str text)
{
    const struct pss_root_rules *rules = root->rules;
    const struct pss_opts *opts = rules->opts;
    struct pss_around around;
    struct pss_fixing fixing = opts->fixing;
    (void)context;
    pss_opts_around(&around, opts);
    around.names_patch = NULL;
    around.is_found = false;
    around.baseline = NULL;
    pss_baselines_tell(&around, &rules->place, opts);
    if (around.demand)
        around.spaces = rules->home;
    fixing.lists_wants = true;
    fixing.is_partial = false;
    fixing.adds_ignores = false;
    out->path = root->name;
    pss_run_bytes(out, mem, &fixing, &around, root->name, text);
}

static void
gather(void *context, const struct pss_kroot *root)
{
    struct rendering *rendering = context;
    pss_root_spaces_take(rendering->work, root, printed, rendering);
}

static bool
may_edit(void *context, const char *path)
{
    struct rendering *rendering = context;
    if (rendering->readonly &&
        pss_globs_match(rendering->readonly, pss_str_of(path)) == PSS_MATCH)
        return false;
    if (rendering->tree->kustomize_is_strict &&
        pss_table_find(&rendering->failed, pss_str_of(path)))
        return false;
    const char *name = printed(rendering, path);
    return !pss_settings_excludes(rendering->settings, name) &&
           !pss_settings_keeps(rendering->settings, name);
}

/* ---- inputs ---- */

static bool
is_worth_telling(const struct pss_result *result)
{
    return result->pods.n + result->findings.n + result->failures.n +
               result->changes.n >
           0;
}

static void
take_result(struct rendering *rendering, const struct pss_kresult *made)
{
    const size_t *number =
        pss_table_find(&rendering->names, pss_str_of(full_of(rendering, made->path)));
    struct pss_input added;
    struct pss_input *input = &added;
    if (number) {
        input = &rendering->inputs->items[*number - 1];
    } else {
        if (!is_worth_telling(made->result))
            return;
        added = made->is_new ? pss_input_of_new_file(made->result->path)
                             : pss_input_of_file(made->result->path, true);
        added.is_found = true;
        added.opts = pss_settings_of(rendering->settings, made->result->path);
    }
    made->result->documents = 1;
    made->result->n_objects = 1; /* kustomize read it */
    input->kustomized = made->result;
    input->together = pss_kwrites_find(rendering->writes, made->path);
    if (!made->is_new && !input->mem) {
        input->mem = pss_arena_new();
        input->file = *made->file;
        input->file.path = input->name;
    }
    if (!number)
        PSS_PUSH(rendering->mem, &rendering->more, added);
}

static int
by_name(const void *a, const void *b)
{
    const struct pss_input *x = a;
    const struct pss_input *y = b;
    return strcmp(x->name, y->name);
}

static void
add_more(struct rendering *rendering)
{
    struct pss_inputs *inputs = rendering->inputs;
    size_t n = inputs->n;
    struct pss_input *items =
        PSS_NEW_N(rendering->mem, struct pss_input, n + rendering->more.n);
    if (rendering->more.n == 0)
        return;
    if (n > 0)
        memcpy(items, inputs->items, n * sizeof(items[0]));
    memcpy(items + n, rendering->more.items, rendering->more.n * sizeof(items[0]));
    inputs->items = items;
    inputs->n += rendering->more.n;
    qsort(items, inputs->n, sizeof(items[0]), by_name);
}

/* The first file of a group reports for all. */
static void
claim_groups(struct pss_inputs *inputs)
{
    for (size_t i = 0; i < inputs->n; i++) {
        struct pss_input *input = &inputs->items[i];
        input->speaks_for_all = input->together && pss_kwrite_claim(input->together);
    }
}

static bool
is_target(const struct pss_kroots *work, size_t number)
{
    for (size_t i = 0; i < work->roots.n; i++)
        if (work->roots.items[i].number == number)
            return work->roots.items[i].is_target;
    return false;
}

/* If roots were named, files that only other roots use are nobody's to judge. */
static void
leave_files(struct rendering *rendering, size_t number)
{
    const struct pss_kustomizations *all = &rendering->work->all;
    struct pss_kclosure closure;
    pss_kclosure_of(&closure, rendering->mem, all, number);
    for (size_t i = 0; i < pss_kclosure_count(&closure); i++) {
        const char *path = pss_kclosure_file(&closure, all, i);
        const size_t *input =
            pss_table_find(&rendering->names, pss_str_of(full_of(rendering, path)));
        if (input && !rendering->inputs->items[*input - 1].kustomized) {
            struct pss_result *nothing = PSS_NEW(rendering->mem, struct pss_result);
            nothing->path = rendering->inputs->items[*input - 1].name;
            nothing->documents = 1;
            rendering->inputs->items[*input - 1].kustomized = nothing;
        }
    }
}

static void
leave_others(struct rendering *rendering)
{
    const struct pss_kroots *work = rendering->work;
    if (rendering->opts->kustomize_roots.n == 0)
        return;
    for (size_t i = 0; i < work->all.n; i++)
        if (pss_kustomization_is_root(work->all.items[i]) && !is_target(work, i + 1))
            leave_files(rendering, i + 1);
}

/* ---- a work tree ---- */

static const struct pss_err *
render_tree(struct rendering *rendering)
{
    struct pss_kroots *work = rendering->work;
    struct pss_ksources *sources = PSS_NEW(rendering->mem, struct pss_ksources);
    struct pss_kresults results;
    struct pss_kplan plan = {.where = (enum pss_kwhere)rendering->tree->kustomize_where,
        .level_name = pss_level_name(rendering->opts->fixing.policy.level),
        .permits = pss_fixing_render_permits(&rendering->opts->fixing),
        .may_edit = may_edit,
        .context = rendering};
    work->judge = judge;
    work->gather = gather;
    work->context = rendering;
    const struct pss_err *err = pss_kroots_build(work);
    if (!err) {
        rendering->failed = (struct pss_table){0};
        pss_roots_note_failed(&rendering->failed, work);
        pss_ksources_find(sources, rendering->mem, work);
        if (rendering->opts->fixing.repairs)
            pss_kplan_make(&plan, work, sources);
        pss_kresults_make(
            &results, rendering->mem, work, sources, &plan, printed, rendering);
        rendering->writes =
            pss_kwrites_new(rendering->mem, work, sources, &plan, printed, rendering);
        PSS_PUSH(rendering->mem, &rendering->inputs->writes, rendering->writes);
        pss_roots_tell(&rendering->inputs->walk, work, &results, &rendering->failed,
            printed, rendering);
        pss_roots_tell_deployers(&rendering->inputs->walk, work, &rendering->deployers);
        pss_root_counts_add(&rendering->inputs->roots, work, &results);
        for (size_t i = 0; i < results.files.n; i++)
            take_result(rendering, &results.files.items[i]);
        leave_others(rendering);
    }
    pss_ksnapshot_release(&work->snapshot);
    return err;
}

/* `arg` is an argument in the tree. */
static const struct pss_err *
begin_tree(struct rendering *rendering, const char *top, const char *arg)
{
    const struct pss_opts *opts = pss_settings_own(rendering->settings);
    struct pss_arena *mem = rendering->mem;
    struct pss_kroots *work = PSS_NEW(mem, struct pss_kroots);
    work->mem = mem;
    work->doors = opts->kustomize_doors;
    work->jobs = opts->jobs;
    work->kinds = pss_fixing_kinds(&opts->fixing);
    rendering->work = work;
    rendering->tree =
        pss_settings_of(rendering->settings, pss_arena_printf(mem, "%s/.", arg).p);
    PSS_PUSH(mem, &rendering->inputs->works, work);
    const struct pss_err *err =
        pss_kprogram_find(&work->program, mem, opts->kustomize_program);
    if (err)
        return err;
    if (!work->program.path)
        return pss_usage_error(mem,
            "--kustomize: there is neither kustomize nor kubectl on PATH; install one, or "
            "name the program: --kustomize=/path/to/kustomize");
    const struct pss_words *readonly = &rendering->opts->kustomize_readonly;
    if (readonly->n > 0)
        err = pss_globs_new(&rendering->readonly, mem, readonly->items, readonly->n);
    if (err)
        return err;
    pss_kustomizations_find(&work->all, mem, top, opts->walk.is_git_ignored);
    err = pss_roots_choose(work, rendering->tree, printed, rendering);
    for (size_t i = 0; i < work->roots.n && !err; i++) {
        struct pss_kroot *root = &work->roots.items[i];
        const struct pss_opts *in_force = pss_settings_of(rendering->settings,
            printed(rendering, work->all.items[root->number - 1]->file));
        err = pss_root_rules_new(root, rendering->inputs, in_force,
            pss_deployers_space(
                &rendering->deployers, work->all.items[root->number - 1]->dir));
    }
    return err ? err : render_tree(rendering);
}

static const char *
top_of(struct rendering *rendering, const char *arg)
{
    struct stat st;
    const char *real = pss_real_path(rendering->mem, arg);
    if (!real || stat(real, &st) != 0)
        return NULL;
    if (!S_ISDIR(st.st_mode))
        real = pss_file_dir(rendering->mem, real).p;
    const char *top = pss_git_top(rendering->mem, real);
    return top ? top : real;
}

const struct pss_err *
pss_kustomized_find(struct pss_inputs *inputs, const struct pss_opts *opts,
    struct pss_settings *settings)
{
    struct rendering rendering = {
        .inputs = inputs, .opts = opts, .settings = settings, .mem = opts->mem};
    struct pss_directories directories = {.mem = opts->mem};
    struct pss_table tops = {0};
    const struct pss_err *err = NULL;
    if (!pss_opts_runs_kustomize(pss_settings_own(settings)) ||
        opts->fixing.adds_ignores || pss_opts_is_about_namespaces(opts))
        return NULL;
    rendering.cwd = pss_directories_full(&directories, PSS_STR("."));
    note_names(&rendering);
    pss_deployers_find(&rendering.deployers, opts->mem, inputs);
    for (size_t i = 0; i < opts->args.n && !err; i++) {
        const char *top = top_of(&rendering, opts->args.items[i]);
        size_t *known = top ? pss_table_at(&tops, opts->mem, pss_str_of(top)) : NULL;
        if (known && (*known)++ == 0)
            err = begin_tree(&rendering, top, opts->args.items[i]);
    }
    if (!err)
        add_more(&rendering);
    claim_groups(inputs);
    inputs->kustomizations =
        pss_roots_record(opts->mem, inputs->works.items, inputs->works.n);
    return err;
}
