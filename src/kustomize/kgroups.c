/* Each file of a planned source points to another one of its group, or to itself. */
#include "pss/base.h"

#include "pss/kgroups.h"

struct grouping {
    struct pss_kgroups *out;
    struct pss_arena *mem;
    const struct pss_kroots *work;
    const struct pss_ksources *sources;
    const struct pss_kplan *plan;
    struct pss_table
        numbers; /* of files by path, from 1; those that change come first */
    struct {
        size_t *items; /* by the number of the file */
        size_t n, cap;
    } next;
};

static size_t
top_of(const struct grouping *grouping, size_t number)
{
    size_t *next = grouping->next.items;
    while (next[number] != number)
        number = next[number] = next[next[number]];
    return number;
}

/* The number of a file, from 1. */
static size_t
file_at(struct grouping *grouping, const char *path)
{
    size_t *number = pss_table_at(&grouping->numbers, grouping->mem, pss_str_of(path));
    if (*number == 0) {
        size_t made = grouping->next.n;
        PSS_PUSH(grouping->mem, &grouping->next, made);
        *number = made + 1;
    }
    return *number;
}

static void
join(struct grouping *grouping, size_t *first, const char *path)
{
    size_t number = path ? file_at(grouping, path) : *first;
    if (number == 0)
        return;
    if (*first > 0)
        grouping->next.items[top_of(grouping, number - 1)] =
            top_of(grouping, *first - 1);
    *first = number;
}

/* A patch of ours belongs to the kustomization that names it. */
static void
join_edited(struct grouping *grouping, size_t *first)
{
    const struct pss_kplan *plan = grouping->plan;
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_kwish *wish = &plan->wishes.items[i];
        size_t source = grouping->sources->instances.items[plan->instances[i]].source;
        if (!wish->is_placed)
            continue;
        join(grouping, &first[source], wish->path);
        if (wish->level >= PSS_NEW_PATCH)
            join(grouping, &first[source], wish->kustomization);
    }
}

/* Where its pods and their findings are reported: the object, and all that wrote to it. */
static void
join_reported(
    struct grouping *grouping, size_t *first, const struct pss_ksource *source)
{
    join(grouping, first, source->path);
    for (size_t i = 0; i < source->instances.n; i++) {
        const struct pss_kinstance *instance =
            &grouping->sources->instances.items[source->instances.items[i]];
        const struct pss_kpod *pod = instance->kpod;
        const struct pss_marks *marks =
            grouping->work->roots.items[instance->root].pods.marks;
        for (size_t k = 0; pod && k < pod->spec.n; k++)
            join(grouping, first, pss_mark_file(marks, pod->spec.marks[k])->path);
    }
}

static void
join_files(struct grouping *grouping)
{
    const struct pss_ksources *sources = grouping->sources;
    size_t *first = PSS_NEW_N(grouping->mem, size_t, sources->n);
    join_edited(grouping, first);
    for (size_t i = 0; i < sources->n; i++)
        if (sources->items[i].is_planned)
            join_reported(grouping, &first[i], &sources->items[i]);
}

/* If the run is killed in between, no kustomization names a file that is not there. */
static int
rank(const struct grouping *grouping, const struct pss_kchange *change)
{
    const struct pss_kfile *file =
        pss_ksnapshot_find(&grouping->work->snapshot, pss_str_of(change->path));
    if (change->is_new)
        return 0;
    return file && file->number > 0 ? 2 : 1;
}

static void
make_groups(struct grouping *grouping)
{
    struct pss_kgroups *out = grouping->out;
    size_t n = grouping->plan->changes.n;
    size_t *group_of = PSS_NEW_N(grouping->mem, size_t, grouping->next.n);
    for (int wanted = 0; wanted <= 2; wanted++)
        for (size_t i = 0; i < n; i++) {
            const struct pss_kchange *change = &grouping->plan->changes.items[i];
            size_t top = top_of(grouping, i);
            if (rank(grouping, change) != wanted)
                continue;
            if (group_of[top] == 0) {
                PSS_PUSH(grouping->mem, out, (struct pss_kgroup){0});
                group_of[top] = out->n;
            }
            PSS_PUSH(grouping->mem, &out->items[group_of[top] - 1].changes, change);
        }
    for (size_t i = 0; i < grouping->numbers.cap; i++) {
        const struct pss_table_slot *slot = &grouping->numbers.slots[i];
        if (!slot->key.p)
            continue;
        size_t group = group_of[top_of(grouping, slot->value - 1)];
        if (group > 0)
            *pss_table_at(&out->numbers, grouping->mem, slot->key) = group;
    }
}

static void
note_root(struct grouping *grouping, size_t root, const char *path)
{
    struct pss_kgroups *out = grouping->out;
    const size_t *number = pss_table_find(&out->numbers, pss_str_of(path));
    if (!number)
        return;
    struct pss_kgroup *group = &out->items[*number - 1];
    if (group->roots.n == 0 || group->roots.items[group->roots.n - 1] != root)
        PSS_PUSH(grouping->mem, &group->roots, root);
}

void
pss_kgroups_find(struct pss_kgroups *out, struct pss_arena *mem,
    const struct pss_kroots *work, const struct pss_ksources *sources,
    const struct pss_kplan *plan)
{
    struct grouping grouping = {
        .out = out, .mem = mem, .work = work, .sources = sources, .plan = plan};
    *out = (struct pss_kgroups){0};
    for (size_t i = 0; i < plan->changes.n; i++)
        file_at(&grouping, plan->changes.items[i].path);
    join_files(&grouping);
    make_groups(&grouping);
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kclosure *closure = &work->roots.items[i].closure;
        for (size_t k = 0; k < pss_kclosure_count(closure); k++)
            note_root(&grouping, i, pss_kclosure_file(closure, &work->all, k));
    }
}

/* ---- files that others change meanwhile ---- */

static const char *
stale_of(const struct pss_kroots *work, const bool *is_stale, const char *path)
{
    const size_t *number = pss_table_find(&work->snapshot.numbers, pss_str_of(path));
    return number && is_stale[*number - 1] ? path : NULL;
}

const char **
pss_kroots_stale(struct pss_arena *mem, const struct pss_kroots *work)
{
    const struct pss_ksnapshot *snapshot = &work->snapshot;
    const char **out = PSS_NEW_N(mem, const char *, work->roots.n);
    bool *is_stale = PSS_NEW_N(mem, bool, snapshot->files.n);
    for (size_t i = 0; i < snapshot->files.n; i++) {
        const struct pss_kfile *file = snapshot->files.items[i];
        struct stat now;
        is_stale[i] =
            !file->is_new && (stat(file->file.path, &now) != 0 ||
                                 !pss_file_is_unchanged(&file->file.st, &now));
    }
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kclosure *closure = &work->roots.items[i].closure;
        for (size_t k = 0; k < pss_kclosure_count(closure) && !out[i]; k++)
            out[i] =
                stale_of(work, is_stale, pss_kclosure_file(closure, &work->all, k));
    }
    return out;
}
