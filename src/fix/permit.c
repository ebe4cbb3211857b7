/* Which wishes may be carried out: those of the permitted classes, unless their new
 * value would clash with a value that stays. */
#include "pss/base.h"

#include "plan.h"
#include "pss/index.h"

/* The values that the permitted wishes delete or replace. */
struct taken {
    struct pss_index privileges;    /* by the mapping of the container */
    struct pss_index users;         /* by the mapping: it gets another user, or none */
    struct pss_index items;         /* list items */
    const struct pss_index *before; /* as `users`, by other parts of the pod */
};

static void
note_taken(struct taken *out, const struct pss_plan *plan)
{
    struct pss_arena *scratch = pss_arena_scratch(plan->mem);
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_wish *wish = &plan->wishes.items[i];
        if (!pss_fixing_permits(plan->fixing, wish->repair))
            continue;
        if (pss_str_is(wish->path, "securityContext.privileged"))
            pss_index_at(&out->privileges, scratch, wish->map);
        if (pss_str_is(wish->path, "securityContext.runAsUser"))
            pss_index_at(&out->users, scratch, wish->map);
        if (wish->act == PSS_WISH_DROP)
            pss_index_at(&out->items, scratch, wish->node);
    }
}

/* The API refuses allowPrivilegeEscalation: false beside privileged: true, or beside
 * CAP_SYS_ADMIN. */
static bool
clashes(const struct pss_wish *wish, const struct taken *taken)
{
    if (wish->act != PSS_WISH_SET ||
        !pss_str_is(wish->path, "securityContext.allowPrivilegeEscalation"))
        return false;
    struct pss_value privileged =
        pss_value_of(pss_field_at(wish->map, "securityContext.privileged").value);
    if (privileged.type == PSS_BOOL && privileged.is_true &&
        !pss_index_find(&taken->privileges, wish->map))
        return true;
    const struct pss_node *adds =
        pss_field_at(wish->map, "securityContext.capabilities.add").value;
    const struct pss_node *admin = NULL;
    for (const struct pss_node *it = adds ? adds->first : NULL; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        if (value.type == PSS_STRING && pss_str_is(value.text, "CAP_SYS_ADMIN"))
            admin = it;
    }
    return admin && !pss_index_find(&taken->items, admin);
}

static bool
is_root(const struct pss_node *map, const struct taken *taken)
{
    if (taken->before && pss_index_find(taken->before, map))
        return false;
    struct pss_value user =
        pss_value_of(pss_field_at(map, "securityContext.runAsUser").value);
    return user.type == PSS_INT && user.integer == 0 &&
           !pss_index_find(&taken->users, map);
}

/* The kubelet does not start a container with runAsNonRoot: true and runAsUser: 0. True
 * if the wish would make such a container, because the 0 has to stay. */
static bool
locks_out(
    const struct pss_plan *plan, const struct pss_wish *wish, const struct taken *taken)
{
    static const char user[] = "securityContext.runAsUser";
    const struct pss_pod *pod = plan->pod;
    if (wish->act != PSS_WISH_SET ||
        !pss_str_is(wish->path, "securityContext.runAsNonRoot"))
        return false;
    bool is_pod_root = is_root(pod->spec, taken);
    if (wish->map != pod->spec)
        return is_root(wish->map, taken) ||
               (is_pod_root && !pss_field_at(wish->map, user).value);
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        bool inherits = !pss_field_at(map, "securityContext.runAsNonRoot").value;
        bool has_user = pss_field_at(map, user).value != NULL;
        if (inherits && (has_user ? is_root(map, taken) : is_pod_root))
            return true;
    }
    return false;
}

/* True for a wish that replaces no value. The user that goes with a runAsNonRoot is
 * such a wish, too. */
static bool
adds(const struct pss_wish *wish)
{
    static const char user[] = "securityContext.runAsUser";
    return wish->repair == PSS_HARDEN ||
           (pss_str_is(wish->path, user) && !pss_field_at(wish->map, user).value);
}

struct pss_wishes
pss_plan_permitted(struct pss_plan *plan, bool only_explicit)
{
    struct pss_wishes out = {.items = plan->wishes.items};
    struct taken taken = {.before = plan->zeros};
    note_taken(&taken, plan);
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_wish *wish = &plan->wishes.items[i];
        if (!pss_fixing_permits(plan->fixing, wish->repair))
            continue;
        if (only_explicit && adds(wish))
            continue;
        struct pss_str filled =
            plan->pod->tree->has_comments ? pss_wish_filled(wish) : PSS_STR("");
        if (filled.n) {
            if (!plan->verdict.placeholder) /* else the reason of the pod names it */
                pss_plan_because(
                    plan, pss_arena_printf(plan->mem,
                              "indeterminate: something else fills in %.*s",
                              PSS_FMT(filled)));
            continue;
        }
        if (clashes(wish, &taken)) {
            pss_plan_because(plan,
                PSS_STR("allowPrivilegeEscalation: false beside privileged: true or "
                        "CAP_SYS_ADMIN is refused by the API"));
            continue;
        }
        if (locks_out(plan, wish, &taken)) {
            pss_plan_because(plan,
                PSS_STR("runAsNonRoot: true beside runAsUser: 0, which is to stay, "
                        "would keep a container from starting"));
            continue;
        }
        out.items[out.n++] = *wish;
    }
    return out;
}
