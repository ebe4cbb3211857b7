/* What kustomize sees lies in the copy, and what it makes stays there. */
#include "pss/base.h"

#include "pss/ksnapshot.h"
#include "pss/within.h"

enum { MOST_BYTES = 64 << 20 }; /* of one file */

static const struct pss_err *
put(struct pss_ksnapshot *snapshot, const char *view, const char *path,
    struct pss_str text)
{
    return pss_private_copy_put(
        snapshot->copy, pss_arena_printf(snapshot->mem, "%s/%s", view, path), text);
}

const struct pss_err *
pss_ksnapshot_new(struct pss_ksnapshot *out, struct pss_arena *mem,
    struct pss_kustomizations *all, unsigned doors)
{
    *out = (struct pss_ksnapshot){.mem = mem, .all = all, .doors = doors};
    const struct pss_err *err = pss_private_copy_new(&out->copy, mem);
    if (err)
        return err;
    out->dir = pss_private_copy_dir(out->copy);
    err = pss_private_copy_make_dir(out->copy, PSS_STR("home"));
    if (!err)
        err = pss_private_copy_make_dir(out->copy, PSS_STR("home/bin"));
    return err;
}

void
pss_ksnapshot_release(struct pss_ksnapshot *snapshot)
{
    pss_private_copy_remove(snapshot->copy);
    snapshot->copy = NULL;
}

struct pss_kfile *
pss_ksnapshot_find(const struct pss_ksnapshot *snapshot, struct pss_str path)
{
    const size_t *number = pss_table_find(&snapshot->numbers, path);
    return number ? snapshot->files.items[*number - 1] : NULL;
}

const struct pss_err *
pss_ksnapshot_show(struct pss_ksnapshot *snapshot, const char *view,
    struct pss_kfile *file, struct pss_str text)
{
    if (strcmp(view, "tree") == 0)
        file->now = text;
    if (file->number > 0) {
        struct pss_kleaving how = {.top = snapshot->all->top,
            .one = snapshot->all->items[file->number - 1],
            .doors = snapshot->doors,
            .adds_origins = file->has_origins};
        text = pss_kleave_out(&file->left, snapshot->mem, &how, text);
    }
    return put(snapshot, view, file->path, text);
}

static struct pss_kfile *
add_file(struct pss_ksnapshot *snapshot, const char *path, size_t number)
{
    struct pss_kfile *file = PSS_NEW(snapshot->mem, struct pss_kfile);
    *file = (struct pss_kfile){.path = path, .number = number};
    PSS_PUSH(snapshot->mem, &snapshot->files, file);
    *pss_table_at(&snapshot->numbers, snapshot->mem, pss_str_of(path)) =
        snapshot->files.n;
    return file;
}

struct pss_kfile *
pss_ksnapshot_new_file(struct pss_ksnapshot *snapshot, const char *path)
{
    struct pss_kfile *file = add_file(snapshot, path, 0);
    file->is_new = true;
    file->file.path = pss_arena_join(snapshot->mem, snapshot->all->top, "/", path);
    file->file.bytes = file->now = (struct pss_str){pss_alloc(snapshot->mem, 64), 0};
    return file;
}

static const struct pss_err *
copy_file(struct pss_ksnapshot *snapshot, const char *path, size_t number, bool is_root)
{
    struct pss_kfile *file = pss_ksnapshot_find(snapshot, pss_str_of(path));
    struct pss_within within = {{snapshot->all->top}};
    bool is_known = file != NULL;
    if (is_known && (!is_root || file->has_origins))
        return NULL;
    if (!file)
        file = add_file(snapshot, path, number);
    file->has_origins = is_root;
    if (!is_known) {
        const char *full = pss_arena_join(snapshot->mem, snapshot->all->top, "/", path);
        const struct pss_err *err =
            pss_within_read(&file->file, snapshot->mem, &within, full);
        if (!err && file->file.bytes.n > MOST_BYTES)
            err = pss_err_at(snapshot->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
                "%s has more than %d MB", path, MOST_BYTES >> 20);
        if (err)
            return err;
    }
    return pss_ksnapshot_show(snapshot, "tree", file, file->file.bytes);
}

static const struct pss_err *
put_link(struct pss_ksnapshot *snapshot, const char *view, const struct pss_klink *link)
{
    return pss_private_copy_link(snapshot->copy,
        pss_arena_printf(snapshot->mem, "%s/%s", view, link->path),
        pss_arena_printf(snapshot->mem, "%s/%s", view, link->to));
}

/* Names lead to more links while files are read. */
static const struct pss_err *
put_links(struct pss_ksnapshot *snapshot)
{
    const struct pss_kustomizations *all = snapshot->all;
    const struct pss_err *err = NULL;
    for (; snapshot->n_links < all->links.n && !err; snapshot->n_links++)
        err = put_link(snapshot, "tree", &all->links.items[snapshot->n_links]);
    return err;
}

const struct pss_err *
pss_ksnapshot_link(struct pss_ksnapshot *snapshot, const char *view)
{
    const struct pss_kustomizations *all = snapshot->all;
    const struct pss_err *err = NULL;
    for (size_t i = 0; i < all->links.n && !err; i++)
        err = put_link(snapshot, view, &all->links.items[i]);
    return err;
}

const struct pss_err *
pss_ksnapshot_add(struct pss_ksnapshot *snapshot, const struct pss_kclosure *closure)
{
    const struct pss_err *err = closure->err;
    for (size_t i = 0; i < closure->members.n && !err; i++) {
        size_t number = closure->members.items[i];
        err =
            copy_file(snapshot, snapshot->all->items[number - 1]->file, number, i == 0);
    }
    for (size_t i = 0; i < closure->files.n && !err; i++)
        err = copy_file(snapshot, closure->files.items[i], 0, false);
    return err ? err : put_links(snapshot);
}

const struct pss_err *
pss_ksnapshot_build(struct pss_str *out, struct pss_arena *mem,
    const struct pss_ksnapshot *snapshot, const char *view,
    const struct pss_kprogram *program, size_t number)
{
    struct pss_kbuild what = {
        .program = *program,
        .doors = snapshot->doors,
        .home = pss_arena_join(mem, snapshot->dir, "/home", ""),
        .tree = pss_arena_join(mem, snapshot->dir, "/", view),
        .dir = snapshot->all->items[number - 1]->dir,
    };
    return pss_kbuild_run(out, mem, &what);
}
