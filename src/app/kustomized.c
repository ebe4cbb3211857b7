/* From inputs to the roots of their work trees, and from what these render back to inputs. */
#include "pss/base.h"

#include "kustomized.h"
#include "pss/beyond.h"
#include "pss/directory.h"
#include "pss/kresults.h"
#include "pss/rendercompare.h"
#include "pss/repository.h"
#include "pss/run.h"
#include "pss/spacefiles.h"
#include "pss/table.h"
#include "pss/usage.h"
#include "rootcounts.h"
#include "roots.h"

struct rendering {
    struct pss_inputs *inputs;
    const struct pss_opts *opts;
    struct pss_settings *settings;
    struct pss_arena *mem;
    struct pss_kroots *work;
    const struct pss_globs *readonly; /* NULL: none */
    struct pss_table names;           /* of real paths: number of the input, from 1 */
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
    const struct pss_opts *opts = root->rules;
    struct pss_around around;
    struct pss_fixing fixing = opts->fixing;
    (void)context;
    pss_opts_around(&around, opts);
    around.names_patch = NULL;
    around.is_found = false;
    around.baseline = NULL;
    if (around.demand)
        around.spaces = opts;
    fixing.lists_wants = true;
    fixing.is_partial = false;
    fixing.adds_ignores = false;
    out->path = root->name;
    pss_run_bytes(out, mem, &fixing, &around, root->name, text);
}

static bool
may_edit(void *context, const char *path)
{
    struct rendering *rendering = context;
    if (rendering->readonly &&
        pss_globs_match(rendering->readonly, pss_str_of(path)) == PSS_MATCH)
        return false;
    return !pss_settings_excludes(rendering->settings, printed(rendering, path));
}

/* ---- what is told ---- */

static void
warn(struct rendering *rendering, const struct pss_kroot *root, bool is_error,
    struct pss_str message)
{
    const char *path =
        printed(rendering, rendering->work->all.items[root->number - 1]->file);
    const struct pss_err *err = pss_err_at(rendering->mem, PSS_ERR_USAGE,
        PSS_ERR_NOWHERE, "%s: %.*s", path, PSS_FMT(message));
    struct pss_walk_issue issue = {.path = path, .err = err, .is_warning = !is_error};
    PSS_PUSH(rendering->mem, &rendering->inputs->walk.issues, issue);
}

static void
tell_roots(struct rendering *rendering)
{
    const struct pss_kroots *work = rendering->work;
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kroot *root = &work->roots.items[i];
        struct pss_buf text = {0};
        if (!root->is_target)
            continue;
        if (root->err) {
            pss_buf_printf(
                &text, "this root is not rendered: %.*s", PSS_FMT(root->err->message));
            warn(rendering, root, root->is_named, pss_buf_str(&text));
        } else if (root->without.n > 0) {
            pss_buf_puts(&text, "this root is rendered without ");
            for (size_t k = 0; k < root->without.n && k < 3; k++)
                pss_buf_printf(&text, "%s%.*s", k > 0 ? ", " : "",
                    PSS_FMT(root->without.items[k]));
            if (root->without.n > 3)
                pss_buf_printf(&text, " and %zu more", root->without.n - 3);
            warn(rendering, root, false, pss_buf_str(&text));
        }
        pss_buf_release(&text);
    }
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

/* ---- a work tree ---- */

static const struct pss_err *
render_tree(struct rendering *rendering)
{
    struct pss_kroots *work = rendering->work;
    struct pss_ksources *sources = PSS_NEW(rendering->mem, struct pss_ksources);
    struct pss_kresults results;
    struct pss_kplan plan = {.where = (enum pss_kwhere)rendering->opts->kustomize_where,
        .level_name = pss_level_name(rendering->opts->fixing.policy.level),
        .permits = pss_fixing_render_permits(&rendering->opts->fixing),
        .may_edit = may_edit,
        .context = rendering};
    work->judge = judge;
    work->context = rendering;
    const struct pss_err *err = pss_kroots_build(work);
    if (!err) {
        pss_ksources_find(sources, rendering->mem, work);
        if (rendering->opts->fixing.repairs)
            pss_kplan_make(&plan, work, sources);
        pss_kresults_make(
            &results, rendering->mem, work, sources, &plan, printed, rendering);
        tell_roots(rendering);
        pss_root_counts_add(&rendering->inputs->roots, work, &results);
        for (size_t i = 0; i < results.files.n; i++)
            take_result(rendering, &results.files.items[i]);
    }
    pss_ksnapshot_release(&work->snapshot);
    return err;
}

static const struct pss_err *
begin_tree(struct rendering *rendering, const char *top)
{
    const struct pss_opts *opts = rendering->opts;
    struct pss_arena *mem = rendering->mem;
    struct pss_kroots *work = PSS_NEW(mem, struct pss_kroots);
    work->mem = mem;
    work->doors = opts->kustomize_doors;
    work->jobs = opts->jobs;
    work->kinds = pss_fixing_kinds(&opts->fixing);
    rendering->work = work;
    PSS_PUSH(mem, &rendering->inputs->works, work);
    const struct pss_err *err =
        pss_kprogram_find(&work->program, mem, opts->kustomize_program);
    if (err)
        return err;
    if (!work->program.path)
        return pss_usage_error(mem,
            "--kustomize: there is neither kustomize nor kubectl on PATH; install one, or "
            "name the program: --kustomize=/path/to/kustomize");
    if (opts->kustomize_readonly.n > 0)
        err = pss_globs_new(&rendering->readonly, mem, opts->kustomize_readonly.items,
            opts->kustomize_readonly.n);
    if (err)
        return err;
    pss_kustomizations_find(&work->all, mem, top, opts->walk.is_git_ignored);
    err = pss_roots_choose(work, opts, printed, rendering);
    for (size_t i = 0; i < work->roots.n; i++) {
        struct pss_kroot *root = &work->roots.items[i];
        root->rules = pss_settings_of(rendering->settings,
            printed(rendering, work->all.items[root->number - 1]->file));
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
    if (!pss_opts_runs_kustomize(opts))
        return NULL;
    rendering.cwd = pss_directories_full(&directories, PSS_STR("."));
    note_names(&rendering);
    for (size_t i = 0; i < opts->args.n && !err; i++) {
        const char *top = top_of(&rendering, opts->args.items[i]);
        size_t *known = top ? pss_table_at(&tops, opts->mem, pss_str_of(top)) : NULL;
        if (known && (*known)++ == 0)
            err = begin_tree(&rendering, top);
    }
    if (!err)
        add_more(&rendering);
    inputs->kustomizations =
        pss_roots_record(opts->mem, inputs->works.items, inputs->works.n);
    return err;
}
