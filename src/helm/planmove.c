/* What a pod cannot say for all its containers, these say for themselves. */
#include "pss/base.h"

#include "planwork.h"

/* ---- what is rendered ---- */

static const struct pss_node *
map_of(const struct pss_pod *pod, const struct plan_target *target)
{
    if (plan_is_pod_level(target))
        return target->is_metadata ? pod->meta : pod->spec;
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_container *it = &pod->containers[i];
        if (pss_str_starts(it->path, target->list) &&
            pss_str_has_at(it->path, target->list.n, PSS_STR("[")) &&
            pss_str_eq(it->name, target->name))
            return it->map;
    }
    return NULL;
}

void
plan_see_rendered(struct plan_work *work, struct plan_pod *pod)
{
    for (size_t s = 0; s < work->planning->sets.n; s++) {
        const struct plan_view *view = &work->views[s];
        for (size_t i = 0; i < view->pods.n; i++)
            for (size_t k = 0; view->numbers[i] == pod->number && k < pod->targets.n;
                 k++) {
                struct plan_target *it = &pod->targets.items[k];
                const struct pss_node *map = map_of(&view->pods.items[i], it);
                if (map && pss_find(map, it->field).value)
                    it->is_rendered = true;
            }
    }
}

/* ---- from the pod to its containers ---- */

bool
plan_may_move(const struct plan_target *target)
{
    static const char *const keys[] = {"securityContext.runAsNonRoot",
        "securityContext.runAsUser", "securityContext.seccompProfile.type"};
    for (size_t i = 0; i < target->demands.n; i++) {
        bool is_one = false;
        for (size_t k = 0; k < PSS_COUNT(keys); k++)
            is_one = is_one || pss_str_is(target->demands.items[i].path, keys[k]);
        if (!is_one || target->demands.items[i].act != PSS_WISH_SET)
            return false;
    }
    return plan_is_pod_level(target) && !target->is_metadata;
}

/* The security context of a container that is rendered; without a list if it has no place. */
static struct plan_target
target_of_container(const struct pss_container *container)
{
    struct plan_target target = {
        .name = container->name, .field = PSS_STR("securityContext")};
    size_t bracket = pss_str_find(container->path, PSS_STR("["), 0);
    if (bracket == SIZE_MAX || !container->map)
        return target;
    target.list = (struct pss_str){container->path.p, bracket};
    for (size_t i = bracket + 1; i < container->path.n && container->path.p[i] != ']';
         i++)
        target.index = target.index * 10 + (size_t)(container->path.p[i] - '0');
    return target;
}

static void
copy_demands(
    struct plan_work *work, struct plan_target *to, const struct plan_target *from)
{
    for (size_t i = 0; i < from->demands.n; i++) {
        bool is_known = false;
        for (size_t k = 0; k < to->demands.n; k++)
            is_known = is_known || pss_str_eq(to->demands.items[k].path,
                                       from->demands.items[i].path);
        if (!is_known)
            PSS_PUSH(work->mem, &to->demands, from->demands.items[i]);
    }
}

/* True if all containers of a rendered pod are fed by values. */
static bool
has_fed_containers(
    struct plan_work *work, const struct plan_pod *pod, const struct pss_pod *rendered)
{
    for (size_t k = 0; k < rendered->n_containers; k++) {
        struct plan_target container = target_of_container(&rendered->containers[k]);
        if (container.list.n > 0 && !plan_is_fed(work, pod, &container))
            return false;
    }
    return rendered->n_containers > 0;
}

bool
plan_are_containers_fed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target)
{
    bool is_fed = false;
    if (!plan_may_move(target) || plan_is_fed(work, pod, target))
        return false;
    for (size_t i = 0; i < target->demands.n; i++)
        if (target->demands.items[i].want->value)
            return false;
    for (size_t s = 0; s < work->planning->sets.n; s++) {
        const struct plan_view *view = &work->views[s];
        for (size_t i = 0; i < view->pods.n; i++) {
            if (view->numbers[i] != pod->number)
                continue;
            if (!has_fed_containers(work, pod, &view->pods.items[i]))
                return false;
            is_fed = true;
        }
    }
    return is_fed;
}

void
plan_move_to_containers(struct plan_work *work, struct plan_pod *pod, size_t target)
{
    struct plan_target from = pod->targets.items[target];
    for (size_t s = 0; s < work->planning->sets.n; s++) {
        const struct plan_view *view = &work->views[s];
        for (size_t i = 0; i < view->pods.n; i++) {
            const struct pss_pod *its = &view->pods.items[i];
            for (size_t k = 0; view->numbers[i] == pod->number && k < its->n_containers;
                 k++) {
                struct plan_target like = target_of_container(&its->containers[k]);
                if (like.list.n == 0)
                    continue;
                struct plan_target *to = plan_target_of(
                    work, pod, like.list, like.index, like.name, false, from.field);
                copy_demands(work, to, &from);
            }
        }
    }
    pod->targets.items[target].demands.n = 0;
    plan_see_rendered(work, pod);
}
