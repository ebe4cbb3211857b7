/* Each kind is asked for once, and what was learned becomes a table before the others. */
#include "pss/base.h"

#include "learn.h"

static int
by_kind(const void *a, const void *b)
{
    const struct pss_object *x = *(const struct pss_object *const *)a;
    const struct pss_object *y = *(const struct pss_object *const *)b;
    int order = pss_str_cmp(x->kind, y->kind);
    return order ? order : pss_str_cmp(x->api_version, y->api_version);
}

static bool
is_same_kind(const struct pss_object *a, const struct pss_object *b)
{
    return by_kind(&a, &b) == 0;
}

/* In the order of a table of kinds. */
static int
by_row(const void *a, const void *b)
{
    const struct pss_pod_kind *x = a;
    const struct pss_pod_kind *y = b;
    int order = strcmp(x->kind, y->kind);
    return order ? order : strcmp(x->group, y->group);
}

/* Asks for each kind of the sorted objects. */
static void
ask(struct pss_task *task, const struct pss_object *const *objects, size_t n)
{
    const struct pss_around *around = task->around;
    task->learned = PSS_NEW_N(task->mem, const struct pss_pod_kind *, n);
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && is_same_kind(objects[i - 1], objects[i]))
            continue;
        const struct pss_pod_kind *row =
            around->learn(around->crds, objects[i]->api_version, objects[i]->kind);
        if (row)
            task->learned[task->n_learned++] = row;
    }
}

bool
pss_learn(struct pss_task *task)
{
    const struct pss_object **objects = task->result->strangers.items;
    size_t n = task->result->strangers.n;
    if (!task->around->learn || task->has_learned || n == 0)
        return false;
    task->has_learned = true;
    qsort(objects, n, sizeof(objects[0]), by_kind);
    ask(task, objects, n);
    if (task->n_learned == 0)
        return false;
    struct pss_pod_kind *rows =
        PSS_NEW_N(task->mem, struct pss_pod_kind, task->n_learned);
    struct pss_kinds *kinds = PSS_NEW(task->mem, struct pss_kinds);
    for (size_t i = 0; i < task->n_learned; i++)
        rows[i] = *task->learned[i];
    qsort(rows, task->n_learned, sizeof(rows[0]), by_row);
    *kinds = (struct pss_kinds){
        rows, task->n_learned, pss_fixing_kinds(&task->fixing), NULL};
    task->fixing.kinds = kinds;
    return true;
}
