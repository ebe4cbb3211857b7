/* What kustomize would have shown. Nothing is run. */
#include "pss/base.h"

#include "pss/directory.h"
#include "pss/kustomizations.h"
#include "pss/kustomize.h"
#include "pss/repository.h"
#include "pss/table.h"
#include "pss/within.h"
#include "unrendered.h"

void
pss_unrendered_note(struct pss_unrendered *unrendered, const struct pss_opts *opts,
    const struct pss_result *result)
{
    bool is_part = result->n_patches > 0;
    for (size_t i = 0; i < result->pods.n; i++) {
        if (result->pods.items[i].rendered)
            return;
        is_part |= result->pods.items[i].is_part;
    }
    if (is_part && opts->kustomize &&
        pss_kustomize_names(opts->kustomize, result->path))
        unrendered->patches++;
    if (!result->is_of_chart && result->charts.changed == 0 && result->changes.n > 0)
        PSS_PUSH(opts->mem, &unrendered->files, result->path);
}

/* ---- counting ---- */

struct counting {
    struct pss_arena *mem;
    struct pss_kustomizations all;
    struct pss_table files; /* by path from the top: 1, or 2 once it is counted */
};

/* From the top of the tree; NULL: the file is not in it. */
static const char *
from_top(const struct counting *counting, const char *path)
{
    const char *real = pss_real_path(counting->mem, path);
    if (!real || !pss_path_is_below(real, counting->all.top))
        return NULL;
    const char *below = real + strlen(counting->all.top);
    return below[0] == '/' ? below + 1 : below;
}

/* `below`: the path of a file from the top. */
static void
read_around(struct counting *counting, const char *below)
{
    size_t number =
        pss_kustomizations_at(&counting->all, pss_path_parent(pss_str_of(below)));
    if (number > 0)
        counting->all.items[number - 1]->is_found = true;
}

static size_t
count_used(struct counting *counting, size_t number)
{
    struct pss_kclosure closure;
    size_t n = 0;
    pss_kclosure_of(&closure, counting->mem, &counting->all, number);
    for (size_t i = 0; i < closure.files.n; i++) {
        const size_t *known =
            pss_table_find(&counting->files, pss_str_of(closure.files.items[i]));
        n += known != NULL;
        if (known)
            *pss_table_at(&counting->files, counting->mem,
                pss_str_of(closure.files.items[i])) = 2;
    }
    return n;
}

static void
count(struct pss_unrendered_counts *out, struct counting *counting)
{
    for (size_t i = 0; i < counting->all.n; i++)
        if (pss_kustomization_is_root(counting->all.items[i]))
            out->roots += count_used(counting, i + 1) > 0;
}

/* What is below this work tree. */
static void
count_below(struct pss_unrendered_counts *out, struct counting *counting,
    const struct pss_unrendered *unrendered, const struct pss_inputs *inputs,
    const char *top)
{
    size_t n = unrendered->files.n;
    const char **files = PSS_NEW_N(counting->mem, const char *, n);
    counting->all = (struct pss_kustomizations){.mem = counting->mem, .top = top};
    for (size_t i = 0; i < n; i++) {
        files[i] = from_top(counting, unrendered->files.items[i]);
        if (!files[i])
            continue;
        *pss_table_at(&counting->files, counting->mem, pss_str_of(files[i])) = 1;
        read_around(counting, files[i]);
    }
    for (size_t i = 0; i < inputs->n; i++) {
        const char *name = inputs->items[i].name;
        const char *below =
            pss_kustomize_is_file(name) ? from_top(counting, name) : NULL;
        if (below)
            read_around(counting, below);
    }
    pss_kustomizations_settle(&counting->all);
    count(out, counting);
    for (size_t i = 0; i < n; i++)
        out->files +=
            files[i] && *pss_table_find(&counting->files, pss_str_of(files[i])) == 2;
}

void
pss_unrendered_count(struct pss_unrendered_counts *out,
    const struct pss_unrendered *unrendered, const struct pss_inputs *inputs,
    const struct pss_opts *opts)
{
    struct counting counting = {.mem = pss_arena_new()};
    *out = (struct pss_unrendered_counts){
        .patches = unrendered->patches, .is_checked = opts->mode == PSS_MODE_CHECK};
    const char *first = unrendered->files.n > 0
                            ? pss_real_path(counting.mem, unrendered->files.items[0])
                            : NULL;
    const char *top =
        first ? pss_git_top(counting.mem, pss_file_dir(counting.mem, first).p) : NULL;
    if (top)
        count_below(out, &counting, unrendered, inputs, top);
    pss_arena_release(counting.mem);
}
