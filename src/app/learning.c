/* Definitions are read by the engine's first question; see crds.h. */
#include "pss/base.h"

#include "learning.h"
#include "pss/table.h"
#include "pss/walk.h"

/* What the options of all inputs name, each name once. */
struct names {
    struct pss_table seen;
    const char **items;
    size_t n;
    size_t cap;
};

static void
add_names(struct names *names, const struct pss_opts *opts, struct pss_arena *mem)
{
    for (size_t i = 0; i < opts->crds.n; i++)
        if ((*pss_table_at(&names->seen, mem, opts->crds.items[i]))++ == 0)
            PSS_PUSH(mem, names, pss_arena_copy(mem, opts->crds.items[i]).p);
}

static const struct pss_err *
add_named(struct pss_batch *batch, const struct names *names)
{
    struct pss_arena *mem = batch->opts->mem;
    struct pss_walk walk = {0};
    struct pss_walk_opts how = {.is_git_ignored = true};
    const struct pss_err *err = pss_walk(&walk, mem, &how, names->items, names->n);
    for (size_t i = 0; !err && i < walk.issues.n; i++)
        if (!walk.issues.items[i].is_warning)
            err = walk.issues.items[i].err;
    for (size_t i = 0; !err && i < walk.paths.n; i++) {
        const char *path = walk.paths.items[i];
        bool is_named = walk.named.items[i];
        pss_crds_add_file(batch->crds, path, is_named ? PSS_CRD_NAMED : PSS_CRD_BELOW);
        if (is_named && !pss_file_is_ordinary(path))
            err = pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                "--crds: %s: there is no file of this name, or it is not a plain file",
                path);
    }
    return err;
}

const struct pss_err *
pss_learning_start(struct pss_batch *batch)
{
    const struct pss_inputs *inputs = &batch->inputs;
    struct names names = {.n = 0};
    const struct pss_err *err = NULL;
    batch->crds = pss_crds_new(batch->opts->mem);
    add_names(&names, batch->opts, batch->opts->mem);
    for (size_t i = 0; i < inputs->n; i++)
        if (i == 0 || inputs->items[i].opts != inputs->items[i - 1].opts)
            add_names(&names, inputs->items[i].opts, batch->opts->mem);
    if (names.n > 0)
        err = add_named(batch, &names);
    for (size_t i = 0; !err && !batch->opts->is_stdin && i < inputs->n; i++)
        pss_crds_add_file(batch->crds, inputs->items[i].name, PSS_CRD_FOUND);
    return err;
}

void
pss_learning_tell(struct pss_batch *batch, const struct pss_result *result)
{
    struct pss_arena *mem = batch->opts->mem;
    for (size_t i = 0; batch->opts->is_verbose && i < result->learned.n; i++) {
        const struct pss_pod_kind *row = result->learned.items[i];
        size_t *times = pss_index_at(&batch->told, mem, row);
        struct pss_buf line = {0};
        if ((*times)++ > 0)
            continue;
        pss_buf_printf(&line,
            "%s (%s/%s) is known by its definition, %s: its pods are "
            "looked for at ",
            row->kind, row->group, row->versions, row->source);
        for (size_t k = 0; k < row->n_paths; k++)
            pss_buf_printf(&line, "%s%s", k > 0 ? ", " : "", row->paths[k].path);
        pss_streams_warn(&batch->streams, true, pss_buf_str(&line));
        pss_buf_release(&line);
    }
}

void
pss_learning_end(struct pss_batch *batch)
{
    const struct pss_err *err;
    for (size_t i = 0; (err = pss_crds_err(batch->crds, i)); i++) {
        pss_streams_error(&batch->streams, err);
        batch->has_failed = true;
    }
}
