/* Several instances may be written by one node. What not all of them want is not written
 * there. */
#include "pss/base.h"

#include "kplan.h"

struct pss_kapart {
    struct pss_table *wants; /* by root: pods, with what each wants */
    struct pss_table apart;  /* sources, with what is written in patches for them */
    struct pss_table known;  /* owners, with what is asked of them: 1 shared, 2 apart */
};

/* What is wanted, in words. Two instances of one object have containers of the same names,
 * in any order. */
static struct pss_str
words_of(struct pss_arena *mem, size_t number, const struct pss_want *want)
{
    bool is_named = want->container.n > 0;
    return pss_arena_printf(mem, "%zu %d %d %.*s %.*s %zu %d %.*s %.*s", number,
        (int)want->act, (int)want->scope, PSS_FMT(want->list), PSS_FMT(want->container),
        is_named ? 0 : want->index, (int)want->repair, PSS_FMT(want->path),
        PSS_FMT(want->text));
}

struct pss_kapart *
pss_kapart_new(const struct planning *planning)
{
    const struct pss_kroots *work = planning->work;
    struct pss_kapart *apart = PSS_NEW(planning->mem, struct pss_kapart);
    apart->wants = PSS_NEW_N(planning->mem, struct pss_table, work->roots.n);
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kroot *root = &work->roots.items[i];
        for (size_t k = 0; !root->err && k < root->result->wants.n; k++) {
            const struct pss_want *want = &root->result->wants.items[k];
            *pss_table_at(&apart->wants[i], planning->mem,
                words_of(planning->mem, want->pod, want)) = 1;
        }
    }
    return apart;
}

bool
pss_kapart_wants(const struct planning *planning, const struct pss_kinstance *instance,
    const struct pss_want *want)
{
    struct pss_str words = words_of(planning->mem, instance->pod, want);
    return instance->state == PSS_KWANTS &&
           pss_table_find(&planning->apart->wants[instance->root], words) != NULL;
}

bool
pss_kapart_is(
    const struct planning *planning, size_t source, const struct pss_want *want)
{
    return pss_table_find(
               &planning->apart->apart, words_of(planning->mem, source, want)) != NULL;
}

/* ---- who else is written by the node ---- */

/* The place of the container in the list of another pod; PSS_NOWHERE: it has none of this
 * name. */
static size_t
index_in(const struct pss_pod *pod, const struct pss_want *want)
{
    if (want->container.n == 0)
        return want->index;
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        const struct pss_node *list = map ? map->parent : NULL;
        if (!list || !list->key || !pss_str_eq(pss_key_text(list->key), want->list) ||
            !pss_str_eq(pss_text_at(map, "name"), want->container))
            continue;
        size_t index = 0;
        for (const struct pss_node *it = list->first; it && it != map; it = it->next)
            index++;
        return index;
    }
    return PSS_NOWHERE;
}

/* True if the node that owns what is wanted owns the same of this instance. */
static bool
is_written_by(const struct planning *planning, size_t owner,
    const struct pss_kinstance *instance, const struct pss_want *want)
{
    const struct pss_marks *marks = &planning->work->marks;
    struct pss_want there = *want;
    bool is_absent;
    if (!instance->kpod || !instance->kpod->marked)
        return false;
    if (want->scope == PSS_WANT_CONTAINER)
        there.index = index_in(instance->kpod->marked, want);
    return there.index != PSS_NOWHERE &&
           pss_kpod_owner(&is_absent, marks, instance->kpod, &there) == owner;
}

static bool
is_other(const struct planning *planning, const struct pss_kwish *wish, size_t owner,
    size_t number)
{
    const struct pss_kinstance *other = &planning->sources->instances.items[number];
    const size_t *file =
        pss_table_find(&planning->work->snapshot.numbers, pss_str_of(wish->path));
    return other->state == PSS_KWANTS && file &&
           planning->has[other->root][*file - 1] &&
           !pss_kapart_wants(planning, other, wish->want) &&
           is_written_by(planning, owner, other, wish->want);
}

/* True if an instance that wants other things would get this one, too. What an object
 * says is for its own instances; a patch may be for many objects. */
static bool
is_for_others(const struct planning *planning, const struct pss_kwish *wish,
    size_t owner, const struct pss_ksource *source)
{
    const struct pss_marks *marks = &planning->work->marks;
    bool is_object = marks->marks.items[owner].form == PSS_FORM_OBJECT;
    size_t n = is_object ? source->instances.n : planning->sources->instances.n;
    for (size_t i = 0; i < n; i++)
        if (is_other(planning, wish, owner, is_object ? source->instances.items[i] : i))
            return true;
    return false;
}

static bool
must_be_apart(struct planning *planning, const struct pss_kwish *wish,
    const struct pss_ksource *source)
{
    bool is_absent;
    size_t owner =
        pss_kpod_owner(&is_absent, &planning->work->marks, wish->pod, wish->want);
    if (owner == PSS_NOWHERE)
        return false;
    size_t *known = pss_table_at(&planning->apart->known, planning->mem,
        words_of(planning->mem, owner, wish->want));
    if (*known == 0)
        *known = is_for_others(planning, wish, owner, source) ? 2 : 1;
    return *known == 2;
}

bool
pss_kapart_find(struct planning *planning)
{
    const struct pss_kplan *plan = planning->plan;
    bool is_found = false;
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_kwish *wish = &plan->wishes.items[i];
        size_t source = planning->sources->instances.items[plan->instances[i]].source;
        if (!wish->is_placed || wish->level > PSS_AT_PATCHES ||
            !must_be_apart(planning, wish, &planning->sources->items[source]))
            continue;
        size_t *number = pss_table_at(&planning->apart->apart, planning->mem,
            words_of(planning->mem, source, wish->want));
        is_found = is_found || *number == 0;
        *number = 1;
    }
    return is_found;
}
