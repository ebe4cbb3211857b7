/* Sets of replicas that a newer one of the same owner replaced. */
#include "pss/base.h"

#include "siblings.h"

static int
by_owner(const struct pss_ready_row *x, const struct pss_ready_row *y)
{
    int order = pss_str_cmp(x->space, y->space);
    if (order == 0)
        order = pss_str_cmp(x->kind, y->kind);
    if (order == 0)
        order = pss_str_cmp(x->owner_kind, y->owner_kind);
    if (order == 0)
        order = pss_str_cmp(x->owner_name, y->owner_name);
    return order != 0 ? order : pss_str_cmp(x->owner_uid, y->owner_uid);
}

/* Of one owner those that run come first. */
static int
by_owner_and_replicas(const void *a, const void *b)
{
    const struct pss_ready_row *x = *(struct pss_ready_row *const *)a;
    const struct pss_ready_row *y = *(struct pss_ready_row *const *)b;
    int order = by_owner(x, y);
    return order != 0 ? order : x->is_idle - y->is_idle;
}

void
pss_siblings_settle(struct pss_readiness *readiness)
{
    size_t n = 0;
    struct pss_ready_row **sets =
        PSS_NEW_N(readiness->mem, struct pss_ready_row *, readiness->rows.n);
    for (size_t i = 0; i < readiness->rows.n; i++) {
        struct pss_ready_row *row = &readiness->rows.items[i];
        if (row->is_scaled && row->counts == PSS_READY_OWN)
            sets[n++] = row;
    }
    if (n < 2)
        return;
    qsort(sets, n, sizeof sets[0], by_owner_and_replicas);
    const struct pss_ready_row *first = sets[0]; /* of its owner */
    for (size_t i = 1; i < n; i++) {
        if (by_owner(first, sets[i]) != 0)
            first = sets[i];
        else if (!first->is_idle && sets[i]->is_idle)
            sets[i]->counts = PSS_READY_OLD;
    }
}
