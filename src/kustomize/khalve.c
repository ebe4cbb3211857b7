/* Harm to a root of which nobody can say whose it is: edits are tried by halves. */
#include "pss/base.h"

#include "kplan.h"

/* True if the edits of these sources alone, and of those that are not suspected, do it. */
static bool
is_harmful(struct planning *planning, size_t root, const size_t *suspects, size_t n)
{
    struct pss_kroots *work = planning->work;
    bool *touched = PSS_NEW_N(planning->mem, bool, planning->n_files);
    bool *built = PSS_NEW_N(planning->mem, bool, work->roots.n);
    for (size_t i = 0; i < n; i++)
        planning->muted[suspects[i]] = false;
    pss_kplan_place(planning);
    pss_kplan_show(planning, touched);
    built[root] = true;
    pss_kroots_build_again(work, built);
    for (size_t i = 0; i < n; i++)
        planning->muted[suspects[i]] = true;
    return pss_kprove_is_unclear(planning, root);
}

size_t
pss_khalve(struct planning *planning, size_t root, size_t *suspects, size_t n)
{
    struct pss_kplan *plan = planning->plan;
    struct pss_kplan trial = {.where = plan->where,
        .level_name = plan->level_name,
        .permits = plan->permits,
        .may_edit = plan->may_edit,
        .context = plan->context};
    size_t all = n;
    size_t *order = PSS_NEW_N(planning->mem, size_t, n);
    memcpy(order, suspects, n * sizeof(order[0]));
    planning->plan = &trial;
    for (size_t i = 0; i < n; i++)
        planning->muted[suspects[i]] = true;
    while (n > 1) {
        size_t half = n / 2;
        if (is_harmful(planning, root, suspects, half)) {
            n = half;
        } else if (is_harmful(planning, root, suspects + half, n - half)) {
            n -= half;
            memmove(suspects, suspects + half, n * sizeof(suspects[0]));
        } else {
            break; /* they do it together */
        }
    }
    for (size_t i = 0; i < all; i++)
        planning->muted[order[i]] = false;
    planning->plan = plan;
    return n;
}
