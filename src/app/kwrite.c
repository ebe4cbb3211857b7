/* The proof holds for the files that were read, so all files of a root are looked at once
 * more before one of them is written. */
#include "pss/base.h"

#include <pthread.h>

#include "kwrite.h"
#include "pss/replaceall.h"

struct pss_kwrite {
    struct pss_kwrites *writes;
    const struct pss_kgroup *group;
    bool is_claimed;
    bool is_done;
    const struct pss_err *err;
    struct pss_str note;
};

struct pss_kwrites {
    pthread_mutex_t turn;
    struct pss_arena *mem; /* for whose turn it is */
    const struct pss_kroots *work;
    struct pss_kgroups groups;
    struct pss_kwrite *items; /* by the number of the group */
    const char **names; /* in reports, by the number of the file in the snapshot */
    const char **stale; /* by root; NULL: nobody has looked yet */
};

/* The number of a file in the snapshot. The plan has put all its files there. */
static size_t
number_of(const struct pss_kwrites *writes, const char *path)
{
    const size_t *number =
        pss_table_find(&writes->work->snapshot.numbers, pss_str_of(path));
    assert(number);
    return *number - 1;
}

struct pss_kwrites *
pss_kwrites_new(struct pss_arena *mem, const struct pss_kroots *work,
    const struct pss_ksources *sources, const struct pss_kplan *plan,
    const char *(*printed)(void *context, const char *path), void *context)
{
    struct pss_kwrites *out = PSS_NEW(mem, struct pss_kwrites);
    const struct pss_ksnapshot *snapshot = &work->snapshot;
    out->work = work;
    out->mem = pss_arena_new();
    pthread_mutex_init(&out->turn, NULL);
    pss_kgroups_find(&out->groups, mem, work, sources, plan);
    out->items = PSS_NEW_N(mem, struct pss_kwrite, out->groups.n);
    for (size_t i = 0; i < out->groups.n; i++)
        out->items[i] = (struct pss_kwrite){
            .writes = out, .group = &out->groups.items[i], .note = PSS_STR("")};
    out->names = PSS_NEW_N(mem, const char *, snapshot->files.n);
    for (size_t i = 0; i < snapshot->files.n; i++)
        out->names[i] = printed(context, snapshot->files.items[i]->path);
    return out;
}

void
pss_kwrites_release(struct pss_kwrites *writes)
{
    pss_arena_release(writes->mem);
    pthread_mutex_destroy(&writes->turn);
}

struct pss_kwrite *
pss_kwrites_find(struct pss_kwrites *writes, const char *path)
{
    const size_t *number = pss_table_find(&writes->groups.numbers, pss_str_of(path));
    return number ? &writes->items[*number - 1] : NULL;
}

bool
pss_kwrite_claim(struct pss_kwrite *group)
{
    bool is_first = !group->is_claimed;
    group->is_claimed = true;
    return is_first;
}

/* A file that is not edited counts, too. */
static const struct pss_err *
check(struct pss_kwrites *writes, const struct pss_kgroup *group)
{
    if (!writes->stale)
        writes->stale = pss_kroots_stale(writes->mem, writes->work);
    for (size_t i = 0; i < group->roots.n; i++) {
        const char *path = writes->stale[group->roots.items[i]];
        if (path)
            return pss_err_at(writes->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                "%s was changed by someone else in the meantime, so what was proved need "
                "not hold any more; run again",
                writes->names[number_of(writes, path)]);
    }
    return NULL;
}

static const struct pss_err *
replace(struct pss_kwrite *it, bool write_through)
{
    struct pss_kwrites *writes = it->writes;
    struct pss_arena *mem = writes->mem;
    size_t n = it->group->changes.n;
    struct pss_new_bytes *files = PSS_NEW_N(mem, struct pss_new_bytes, n);
    for (size_t i = 0; i < n; i++) {
        const struct pss_kchange *change = it->group->changes.items[i];
        size_t number = number_of(writes, change->path);
        files[i] = (struct pss_new_bytes){.bytes = change->after,
            .is_new = change->is_new,
            .was = writes->work->snapshot.files.items[number]->file};
        files[i].was.path = writes->names[number];
    }
    const struct pss_err *err = pss_files_replace(mem, files, n, write_through);
    for (size_t i = 0; i < n && !err; i++)
        if (files[i].note.n > 0)
            it->note = pss_arena_printf(mem, "%.*s%s%.*s", PSS_FMT(it->note),
                it->note.n > 0 ? "; " : "", PSS_FMT(files[i].note));
    return err;
}

static void
write_group(struct pss_kwrite *it, bool write_through)
{
    const struct pss_err *err = check(it->writes, it->group);
    size_t n = it->group->changes.n;
    if (!err)
        err = replace(it, write_through);
    if (err && n > 1)
        err = pss_err_at(it->writes->mem, err->code, err->at,
            "%.*s (%zu files are written together or not at all)",
            PSS_FMT(err->message), n);
    it->err = err;
    it->is_done = true;
}

const struct pss_err *
pss_kwrite_do(struct pss_kwrite *group, bool write_through)
{
    pthread_mutex_lock(&group->writes->turn);
    if (!group->is_done)
        write_group(group, write_through);
    pthread_mutex_unlock(&group->writes->turn);
    return group->err;
}

struct pss_str
pss_kwrite_note(const struct pss_kwrite *group)
{
    return group->note;
}
