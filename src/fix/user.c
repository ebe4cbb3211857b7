/* The user that a container runs as. */
#include "pss/base.h"

#include "plan.h"

enum { DEFAULT_USER = 65532 };

static bool
may_write_user(const struct pss_plan *plan)
{
    return plan->fixing->user_mode != PSS_USER_IMAGE && !plan->pod->is_windows &&
           !pss_pod_has_rule(plan->pod, PSS_KIND_NO_USER);
}

void
pss_plan_write_user(struct pss_plan *plan, struct pss_wish wish)
{
    const struct pss_fixing *fixing = plan->fixing;
    if (!may_write_user(plan)) {
        wish.act = PSS_WISH_DELETE;
        pss_plan_wish(plan, wish);
        return;
    }
    wish.act = PSS_WISH_SET;
    wish.is_string = false;
    wish.text = PSS_STR("65532");
    if (fixing->user_mode == PSS_USER_NUMBER)
        wish.text = pss_arena_printf(plan->mem, "%lld", (long long)fixing->user);
    pss_plan_wish(plan, wish);
}

static bool
is_true(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_BOOL && value.is_true;
}

static bool
has_user(const struct pss_node *map)
{
    return pss_field_at(map, "securityContext.runAsUser").value != NULL;
}

static bool
is_zero_user(const struct pss_node *map)
{
    struct pss_value value =
        pss_value_of(pss_field_at(map, "securityContext.runAsUser").value);
    return value.type == PSS_INT && value.integer == 0;
}

/* The repair class of the runAsNonRoot wishes: HARDEN if one of them adds a value. */
static enum pss_repair
companion_class(const struct pss_violation *violation)
{
    for (size_t i = 0; i < violation->hits.n; i++)
        if (violation->hits.items[i].is_missing)
            return PSS_HARDEN;
    return PSS_REPLACE;
}

/* Before v1.23 no check forbids `runAsUser: 0`, but the kubelet refuses it beside
 * runAsNonRoot. So the 0 is overwritten where it stands, if that is permitted. */
static void
overwrite_zeros(struct pss_plan *plan, struct pss_wish wish)
{
    if (plan->policy.minor >= 23 || !pss_fixing_permits(plan->fixing, PSS_REPLACE))
        return;
    wish.repair = PSS_REPLACE;
    if (is_zero_user(plan->pod->spec)) {
        wish.map = plan->pod->spec;
        pss_plan_write_user(plan, wish);
    }
    for (size_t i = 0; i < plan->pod->n_containers; i++) {
        wish.map = plan->pod->containers[i].map;
        if (is_zero_user(wish.map))
            pss_plan_write_user(plan, wish);
    }
}

void
pss_plan_user(struct pss_plan *plan, const struct pss_violation *violation,
    size_t first, const size_t *finding_of)
{
    const struct pss_pod *pod = plan->pod;
    struct pss_wish wish = {
        .repair = companion_class(violation),
        .path = PSS_STR("securityContext.runAsUser"),
        .finding = first,
    };
    if (pod->is_windows || plan->policy.level != PSS_RESTRICTED)
        return;
    overwrite_zeros(plan, wish);
    if (!may_write_user(plan) || has_user(pod->spec))
        return;
    bool pod_says =
        is_true(pss_field_at(pod->spec, "securityContext.runAsNonRoot").value);
    size_t keepers = 0;
    size_t others = 0;
    bool *wants = PSS_NEW_N(plan->mem, bool, pod->n_containers + 1);
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        if (!map || has_user(map))
            continue;
        const struct pss_node *own =
            pss_field_at(map, "securityContext.runAsNonRoot").value;
        bool says = finding_of[i] == PSS_NOWHERE || (own ? is_true(own) : pod_says);
        wants[i] = !says;
        keepers += says;
        others += !says;
    }
    bool is_apart = pss_pod_has_rule(pod, PSS_KIND_CONTAINERS_ONLY);
    if (others > 0 && keepers == 0 && !is_apart) {
        wish.map = pod->spec;
        pss_plan_write_user(plan, wish);
        return;
    }
    for (size_t i = 0; i < pod->n_containers; i++) {
        if (!wants[i])
            continue;
        wish.map = pod->containers[i].map;
        wish.finding = finding_of[i];
        pss_plan_write_user(plan, wish);
    }
}

/* The number of a runAsUser that the author wrote; -1 if there is none. */
static int64_t
written_user(const struct pss_node *map)
{
    struct pss_value value =
        pss_value_of(pss_field_at(map, "securityContext.runAsUser").value);
    return value.type == PSS_INT ? value.integer : -1;
}

/* The number of the first chosen wish that writes a user; NULL if there is none. */
static const struct pss_wish *
find_user_wish(const struct pss_plan *plan)
{
    for (size_t i = 0; i < plan->chosen.n; i++) {
        const struct pss_wish *wish = &plan->chosen.items[i];
        if (wish->act == PSS_WISH_SET &&
            pss_str_is(wish->path, "securityContext.runAsUser"))
            return wish;
    }
    return NULL;
}

void
pss_plan_name_user(const struct pss_plan *plan, struct pss_pod_result *out)
{
    const struct pss_pod *pod = plan->pod;
    const struct pss_fixing *fixing = plan->fixing;
    bool is_option = fixing->user_mode == PSS_USER_NUMBER;
    out->user = (struct pss_pod_user){.number = -1};
    if (pod->is_windows || !pod->spec)
        return;
    if (find_user_wish(plan)) {
        out->user.number = is_option ? fixing->user : DEFAULT_USER;
        out->user.from = is_option ? "option" : "default";
        out->user.source = is_option ? PSS_STR("runAsUser") : PSS_STR("");
        return;
    }
    out->user.number = written_user(pod->spec);
    struct pss_str path = PSS_STR("");
    for (size_t i = 0; i < pod->n_containers && out->user.number < 0; i++) {
        out->user.number = written_user(pod->containers[i].map);
        path = pod->containers[i].path;
    }
    bool is_own = out->user.number >= 0;
    out->user.from = is_own ? "manifest" : "image";
    if (is_own)
        out->user.source = pss_arena_printf(plan->mem,
            "%.*s%sspec%s%.*s.securityContext.runAsUser", PSS_FMT(pod->path),
            pod->path.n ? "." : "", path.n ? "." : "", PSS_FMT(path));
}
