/* The way through what kustomizations name, without recursion. */
#include "pss/base.h"

#include "pss/kustomizations.h"

enum { UNSEEN, OPEN, DONE };

struct way {
    struct pss_kclosure *out;
    struct pss_arena *mem;
    const struct pss_kustomizations *all;
    unsigned char *states; /* by number, less one */
    struct pss_table files;
    struct {
        struct step {
            size_t number;
            size_t next; /* of its names: the first that was not looked at */
        } * items;
        size_t n, cap;
    } steps;
};

static const char *
printed(const char *dir)
{
    return dir[0] ? dir : ".";
}

static void
enter(struct way *way, size_t number)
{
    const struct pss_kustomization *one = way->all->items[number - 1];
    way->states[number - 1] = OPEN;
    PSS_PUSH(way->mem, &way->out->members, number);
    PSS_PUSH(way->mem, &way->steps, ((struct step){number, 0}));
    if (one->err && !way->out->err)
        way->out->err = one->err;
}

static void
add_file(struct way *way, const char *path)
{
    size_t *known = pss_table_at(&way->files, way->mem, pss_str_of(path));
    if (*known == 0)
        PSS_PUSH(way->mem, &way->out->files, path);
    *known = 1;
}

static void
follow(struct way *way, const struct pss_kref *ref)
{
    if (ref->path)
        add_file(way, ref->path);
    if (ref->target == 0)
        return;
    unsigned char state = way->states[ref->target - 1];
    if (state == UNSEEN)
        enter(way, ref->target);
    else if (state == OPEN && !way->out->err)
        way->out->err = pss_err_at(way->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s names itself, at once or through others",
            printed(way->all->items[ref->target - 1]->dir));
}

void
pss_kclosure_of(struct pss_kclosure *out, struct pss_arena *mem,
    const struct pss_kustomizations *all, size_t number)
{
    struct way way = {.out = out, .mem = mem, .all = all};
    *out = (struct pss_kclosure){.err = NULL};
    way.states = PSS_NEW_N(mem, unsigned char, all->n);
    enter(&way, number);
    while (way.steps.n > 0) {
        struct step *step = &way.steps.items[way.steps.n - 1];
        const struct pss_kustomization *one = all->items[step->number - 1];
        if (step->next < one->refs.n) {
            follow(&way, &one->refs.items[step->next++]);
            continue;
        }
        way.states[step->number - 1] = DONE;
        way.steps.n--;
    }
}

const struct pss_kclosure *
pss_kclosure_kept(struct pss_kclosure **kept, struct pss_arena *mem,
    const struct pss_kustomizations *all, size_t number)
{
    struct pss_kclosure **slot = &kept[number - 1];
    if (!*slot) {
        *slot = PSS_NEW(mem, struct pss_kclosure);
        pss_kclosure_of(*slot, mem, all, number);
    }
    return *slot;
}

size_t
pss_kclosure_count(const struct pss_kclosure *closure)
{
    return closure->members.n + closure->files.n;
}

const char *
pss_kclosure_file(
    const struct pss_kclosure *closure, const struct pss_kustomizations *all, size_t i)
{
    size_t n = closure->members.n;
    return i < n ? all->items[closure->members.items[i] - 1]->file
                 : closure->files.items[i - n];
}

bool
pss_kclosure_has(const struct pss_kclosure *closure,
    const struct pss_kustomizations *all, const char *path)
{
    for (size_t i = 0; i < pss_kclosure_count(closure); i++)
        if (strcmp(pss_kclosure_file(closure, all, i), path) == 0)
            return true;
    return false;
}
