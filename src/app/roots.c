/* Targets and witnesses. */
#include "pss/base.h"

#include "pss/directory.h"
#include "pss/usage.h"
#include "pss/within.h"
#include "roots.h"

struct choosing {
    struct pss_kroots *work;
    const struct pss_opts *opts;
    struct pss_arena *mem;
    const char *(*printed)(void *context, const char *path);
    void *context;
    struct pss_table shared; /* files of targets */
    bool *is_chosen;         /* by number, less one */
};

static const char *
full_of(const struct choosing *choosing, const char *path)
{
    const char *top = choosing->work->all.top;
    return path[0] ? pss_arena_join(choosing->mem, top, "/", path) : top;
}

/* The directory, as its file is printed. */
static const char *
name_of(const struct choosing *choosing, const struct pss_kustomization *one)
{
    struct pss_str file = pss_str_of(choosing->printed(choosing->context, one->file));
    struct pss_str dir = pss_path_parent(file);
    return dir.n > 0 ? pss_arena_copy(choosing->mem, dir).p : ".";
}

static void
add(struct choosing *choosing, size_t number, bool is_target, bool is_named)
{
    struct pss_kroots *work = choosing->work;
    if (choosing->is_chosen[number - 1])
        return;
    choosing->is_chosen[number - 1] = true;
    struct pss_kroot root = {.number = number,
        .name = name_of(choosing, work->all.items[number - 1]),
        .is_target = is_target,
        .is_named = is_named};
    PSS_PUSH(choosing->mem, &work->roots, root);
}

static bool
is_below_argument(const struct choosing *choosing, const char *path)
{
    const char *full = full_of(choosing, path);
    for (size_t i = 0; i < choosing->opts->args.n; i++) {
        const char *real = pss_real_path(choosing->mem, choosing->opts->args.items[i]);
        if (real && pss_path_is_below(full, real))
            return true;
    }
    return false;
}

/* True if `is` holds for a file of the root. */
static bool
has_file(struct choosing *choosing, size_t number,
    bool (*is)(const struct choosing *choosing, const char *path))
{
    const struct pss_kustomizations *all = &choosing->work->all;
    struct pss_kclosure closure;
    pss_kclosure_of(&closure, choosing->mem, all, number);
    for (size_t i = 0; i < pss_kclosure_count(&closure); i++)
        if (is(choosing, pss_kclosure_file(&closure, all, i)))
            return true;
    return false;
}

static bool
is_shared(const struct choosing *choosing, const char *path)
{
    return pss_table_find(&choosing->shared, pss_str_of(path)) != NULL;
}

static void
note_shared(struct choosing *choosing, size_t number)
{
    const struct pss_kustomizations *all = &choosing->work->all;
    struct pss_kclosure closure;
    pss_kclosure_of(&closure, choosing->mem, all, number);
    for (size_t i = 0; i < pss_kclosure_count(&closure); i++)
        *pss_table_at(&choosing->shared, choosing->mem,
            pss_str_of(pss_kclosure_file(&closure, all, i))) = 1;
}

static const struct pss_err *
add_named(struct choosing *choosing, struct pss_str dir)
{
    struct pss_kustomizations *all = &choosing->work->all;
    struct pss_directories directories = {.mem = choosing->mem};
    struct pss_str full = pss_directories_full(&directories, dir);
    const char *real =
        pss_real_path(choosing->mem, pss_arena_copy(choosing->mem, full).p);
    if (real && !pss_path_is_below(real, all->top))
        return NULL; /* it is of another work tree */
    const char *below = real ? real + strlen(all->top) : "";
    size_t number =
        real ? pss_kustomizations_at(all, pss_str_of(below + (below[0] == '/'))) : 0;
    if (number == 0)
        return pss_usage_error(choosing->mem,
            "--kustomize-root: there is no kustomization.yaml in %.*s", PSS_FMT(dir));
    add(choosing, number, true, true);
    return NULL;
}

const struct pss_err *
pss_roots_choose(struct pss_kroots *work, const struct pss_opts *opts,
    const char *(*printed)(void *context, const char *path), void *context)
{
    struct pss_kustomizations *all = &work->all;
    const struct pss_words *named = &opts->kustomize_roots;
    struct choosing choosing = {.work = work,
        .opts = opts,
        .mem = work->mem,
        .printed = printed,
        .context = context,
        .is_chosen = PSS_NEW_N(work->mem, bool, all->n + named->n)};
    const struct pss_err *err = NULL;
    for (size_t i = 0; i < named->n && !err; i++)
        err = add_named(&choosing, named->items[i]);
    for (size_t i = 0; i < all->n && named->n == 0; i++)
        if (pss_kustomization_is_root(all->items[i]) &&
            has_file(&choosing, i + 1, is_below_argument))
            add(&choosing, i + 1, true, false);
    size_t n_targets = work->roots.n;
    for (size_t i = 0; i < n_targets; i++)
        note_shared(&choosing, work->roots.items[i].number);
    for (size_t i = 0; i < all->n && !err; i++)
        if (!choosing.is_chosen[i] && pss_kustomization_is_root(all->items[i]) &&
            has_file(&choosing, i + 1, is_shared))
            add(&choosing, i + 1, false, false);
    return err;
}
