/* Which namespaces are nearest to restricted. */
#include "pss/base.h"

#include "ready_page.h"

static int
compare(size_t a, size_t b)
{
    return a < b ? -1 : a > b;
}

static bool
is_others(const struct pss_ready_space *space)
{
    return space->is_exempt || space->is_system;
}

/* Nothing is left to do. */
static bool
is_done(const struct pss_ready_space *space)
{
    return is_others(space) || !pss_ready_asks_less(space, PSS_ENFORCE, PSS_RESTRICTED);
}

static int
by_effort(const void *a, const void *b)
{
    static const enum pss_repair hardest_first[] = {PSS_UNSAFE, PSS_REPLACE};
    const struct pss_ready_space *x = *(const struct pss_ready_space *const *)a;
    const struct pss_ready_space *y = *(const struct pss_ready_space *const *)b;
    int order = compare(is_others(x), is_others(y));
    /* What was not judged needs a person, too. */
    if (order == 0)
        order = compare(
            x->reach[PSS_MANUAL] + x->n_doubts, y->reach[PSS_MANUAL] + y->n_doubts);
    for (size_t i = 0; order == 0 && i < PSS_COUNT(hardest_first); i++)
        order = compare(x->reach[hardest_first[i]], y->reach[hardest_first[i]]);
    if (order == 0)
        order = compare(x->violations, y->violations);
    return order != 0 ? order : pss_str_cmp(x->name, y->name);
}

void
pss_ready_order(struct pss_ready_page *page)
{
    const struct pss_readiness *readiness = page->readiness;
    page->spaces =
        PSS_NEW_N(readiness->mem, const struct pss_ready_space *, readiness->spaces.n);
    for (size_t i = 0; i < readiness->spaces.n; i++)
        if (readiness->top == 0 || !is_done(&readiness->spaces.items[i]))
            page->spaces[page->n++] = &readiness->spaces.items[i];
    if (readiness->is_by_effort && page->n > 1)
        qsort(page->spaces, page->n, sizeof(page->spaces[0]), by_effort);
    if (readiness->top > 0 && page->n > readiness->top)
        page->n = readiness->top;
}
