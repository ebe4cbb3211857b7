/* Roots that are not rendered, and what that means for files of others. */
#include "pss/base.h"

#include "roottelling.h"

struct telling {
    struct pss_walk *out;
    const struct pss_kroots *work;
    const char *(*printed)(void *context, const char *path);
    void *context;
};

static void
warn(const struct telling *telling, const char *path, bool is_error,
    struct pss_str message)
{
    struct pss_arena *mem = telling->work->mem;
    const struct pss_err *err = pss_err_at(
        mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "%s: %.*s", path, PSS_FMT(message));
    struct pss_walk_issue issue = {.path = path, .err = err, .is_warning = !is_error};
    PSS_PUSH(mem, &telling->out->issues, issue);
}

static void
tell_root(const struct telling *telling, const struct pss_kroot *root)
{
    enum { MOST_NAMED = 3 };
    struct pss_buf text = {0};
    const char *path = telling->printed(
        telling->context, telling->work->all.items[root->number - 1]->file);
    if (root->err) {
        pss_buf_printf(
            &text, "this root is not rendered: %.*s", PSS_FMT(root->err->message));
    } else if (root->without.n > 0) {
        pss_buf_puts(&text, "this root is rendered without ");
        for (size_t k = 0; k < root->without.n && k < MOST_NAMED; k++)
            pss_buf_printf(
                &text, "%s%.*s", k > 0 ? ", " : "", PSS_FMT(root->without.items[k]));
        if (root->without.n > MOST_NAMED)
            pss_buf_printf(&text, " and %zu more", root->without.n - MOST_NAMED);
    }
    if (text.n > 0)
        warn(telling, path, root->err && root->is_named, pss_buf_str(&text));
    pss_buf_release(&text);
}

/* ---- files of roots that are not rendered ---- */

static void
note(struct pss_table *out, struct pss_arena *mem, const char *path, size_t root)
{
    size_t *known = pss_table_at(out, mem, pss_str_of(path));
    *known = *known ? *known : root + 1;
}

void
pss_roots_note_failed(struct pss_table *out, const struct pss_kroots *work)
{
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kclosure *closure = &work->roots.items[i].closure;
        if (!work->roots.items[i].err)
            continue;
        for (size_t k = 0; k < pss_kclosure_count(closure); k++)
            note(out, work->mem, pss_kclosure_file(closure, &work->all, k), i);
    }
}

static void
tell_file(const struct telling *telling, const struct pss_kresult *file,
    const struct pss_table *failed)
{
    const size_t *root = pss_table_find(failed, pss_str_of(file->path));
    if (!root || file->result->changes.n == 0)
        return;
    warn(telling, file->result->path, false,
        pss_arena_printf(telling->work->mem,
            "also used by %s, which could not be rendered",
            telling->work->roots.items[*root - 1].name));
}

void
pss_roots_tell(struct pss_walk *out, const struct pss_kroots *work,
    const struct pss_kresults *results, const struct pss_table *failed,
    const char *(*printed)(void *context, const char *path), void *context)
{
    struct telling telling = {out, work, printed, context};
    for (size_t i = 0; i < work->roots.n; i++)
        if (work->roots.items[i].is_target)
            tell_root(&telling, &work->roots.items[i]);
    for (size_t i = 0; i < results->files.n; i++)
        tell_file(&telling, &results->files.items[i], failed);
}

void
pss_roots_tell_deployers(struct pss_walk *out, const struct pss_kroots *work,
    const struct pss_deployers *deployers)
{
    struct telling telling = {.out = out, .work = work};
    for (size_t i = 0; i < deployers->n; i++) {
        const struct pss_deployer *it = &deployers->items[i];
        for (size_t k = 0; k < work->roots.n && it->means.n > 0; k++) {
            const struct pss_kroot *root = &work->roots.items[k];
            if (!root->is_target || root->err ||
                !pss_str_is(it->dir, work->all.items[root->number - 1]->dir))
                continue;
            struct pss_str place =
                pss_arena_printf(work->mem, "%s:%zu", it->path, it->line);
            warn(&telling, place.p, false,
                pss_arena_printf(work->mem,
                    "%.*s changes what %s renders, in the cluster: %.*s; that is not "
                    "judged",
                    PSS_FMT(it->name), root->name, PSS_FMT(it->means)));
        }
    }
}
