/* The kustomization that gets a patch of ours. */
#include "pss/base.h"

#include "kplan.h"

static bool
wants(const struct planning *planning, const struct pss_kinstance *instance)
{
    return planning->asked ? pss_kapart_wants(planning, instance, planning->asked)
                           : instance->state == PSS_KWANTS;
}

/* Where a patch for an instance may go. */
struct place {
    const char *file; /* of the kustomization */
    size_t size;      /* of its closure: the less, the deeper */
    bool serves;      /* all that it renders of the source wants the same */
};

struct places {
    struct place *items;
    size_t n, cap;
};

/* How often the kustomizations of the root name this one. */
static size_t
n_users(const struct planning *planning, const struct pss_kroot *root, size_t number)
{
    const struct pss_kustomizations *all = &planning->work->all;
    size_t n = 0;
    for (size_t i = 0; i < root->closure.members.n; i++) {
        const struct pss_kustomization *one =
            all->items[root->closure.members.items[i] - 1];
        for (size_t k = 0; k < one->refs.n; k++)
            n += one->refs.items[k].target == number;
    }
    return n;
}

/* False if a root that uses the kustomization renders the source and does not want the
 * edits. If that root is the instance's own, another way may lead there: it is to be tried. */
static bool
may_serve(const struct planning *planning, struct place *place,
    const struct pss_ksource *source, const struct pss_kinstance *instance,
    size_t number)
{
    const size_t *file =
        pss_table_find(&planning->work->snapshot.numbers, pss_str_of(place->file));
    const struct pss_kroot *root = &planning->work->roots.items[instance->root];
    place->serves = true;
    for (size_t i = 0; i < source->instances.n; i++) {
        const struct pss_kinstance *other =
            &planning->sources->instances.items[source->instances.items[i]];
        if (!planning->has[other->root][*file - 1] || wants(planning, other))
            continue;
        if (other->root != instance->root)
            return false;
        place->serves = false;
    }
    return place->serves || n_users(planning, root, number) == 1;
}

/* True if the pod and all its containers are written there. A patch for a container that
 * comes above it would make one of that name. */
static bool
has_containers(const struct planning *planning, const struct pss_kclosure *closure,
    const struct pss_kinstance *instance, const struct pss_marks *marks)
{
    const struct pss_kpod *pod = instance->kpod;
    for (size_t i = 0; i < pod->truth->n_containers; i++) {
        size_t mark = pod->containers[i].first;
        if (mark != PSS_NOWHERE && !pss_kclosure_has(closure, &planning->work->all,
                                       pss_mark_file(marks, mark)->path))
            return false;
    }
    return true;
}

static int
by_size(const void *a, const void *b)
{
    const struct place *x = a;
    const struct place *y = b;
    if (x->serves != y->serves)
        return y->serves - x->serves;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return strcmp(x->file, y->file);
}

static void
add_place(struct planning *planning, struct places *out,
    const struct pss_ksource *source, const struct pss_kinstance *instance,
    size_t number)
{
    const struct pss_kroot *root = &planning->work->roots.items[instance->root];
    struct place place = {.file = planning->work->all.items[number - 1]->file};
    if (!pss_ksnapshot_find(&planning->work->snapshot, pss_str_of(place.file)) ||
        !pss_kplan_may_edit(planning, place.file))
        return;
    const struct pss_kustomizations *all = &planning->work->all;
    const struct pss_kclosure *closure =
        pss_kclosure_kept(planning->closures, planning->mem, all, number);
    place.size = pss_kclosure_count(closure);
    if (pss_kclosure_has(closure, all, source->path) &&
        has_containers(planning, closure, instance, root->pods.marks) &&
        may_serve(planning, &place, source, instance, number))
        PSS_PUSH(planning->mem, out, place);
}

const char *
pss_kplan_deepest(struct planning *planning, const struct pss_ksource *source,
    const struct pss_kinstance *instance)
{
    const struct pss_kroot *root = &planning->work->roots.items[instance->root];
    const char *own = planning->work->all.items[root->number - 1]->file;
    size_t number = (size_t)(source - planning->sources->items);
    struct places places = {0};
    for (size_t i = 0; i < root->closure.members.n; i++)
        add_place(planning, &places, source, instance, root->closure.members.items[i]);
    if (places.n == 0)
        return own;
    qsort(places.items, places.n, sizeof(places.items[0]), by_size);
    if (places.items[0].serves)
        return places.items[0].file;
    if (planning->n_places[number] < places.n)
        planning->n_places[number] = places.n;
    size_t tried = planning->n_tried[number];
    return tried < places.n ? places.items[tried].file : own;
}
