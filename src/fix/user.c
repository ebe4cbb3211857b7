/* The user that a container runs as. */
#include "pss/base.h"

#include "plan.h"
#include "pss/who.h"
#include "runs.h"

static void
write_number(struct pss_plan *plan, struct pss_wish wish, int64_t number)
{
    wish.act = PSS_WISH_SET;
    wish.is_string = false;
    wish.text = pss_arena_printf(plan->mem, "%lld", (long long)number);
    plan->writes_user = true;
    pss_plan_wish(plan, wish);
}

static bool
has_user(const struct pss_node *map)
{
    return pss_field_at(map, "securityContext.runAsUser").value != NULL;
}

/* False for a container of which no number is known, where only known ones are written. */
static bool
has_number_for(const struct pss_plan *plan, size_t i)
{
    return plan->fixing->user_mode != PSS_USER_KNOWN ||
           (plan->runs && plan->runs[i].number > 0);
}

/* True if each container that takes its user from the pod has a number. */
static bool
has_numbers(const struct pss_plan *plan)
{
    const struct pss_pod *pod = plan->pod;
    for (size_t i = 0; i < pod->n_containers; i++)
        if (pod->containers[i].map && !has_user(pod->containers[i].map) &&
            !has_number_for(plan, i))
            return false;
    return pod->n_containers > 0 || plan->fixing->user_mode != PSS_USER_KNOWN;
}

/* The pod's number goes. Containers of which one is known get that. */
static void
write_known_users(struct pss_plan *plan, struct pss_wish wish)
{
    const struct pss_pod *pod = plan->pod;
    wish.act = PSS_WISH_DELETE;
    pss_plan_wish(plan, wish);
    for (size_t i = 0; i < pod->n_containers; i++) {
        wish.map = pod->containers[i].map;
        if (wish.map && !has_user(wish.map) && has_number_for(plan, i))
            write_number(plan, wish, pss_plan_number_of(plan, i));
    }
}

/* The number of the first container that takes it from the pod, for the pod. Containers
 * of another number get their own. */
static void
write_pod_user(struct pss_plan *plan, struct pss_wish wish)
{
    const struct pss_pod *pod = plan->pod;
    bool has_first = false;
    int64_t first = 0;
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        if (!map || has_user(map))
            continue;
        int64_t number = pss_plan_number_of(plan, i);
        wish.map = has_first ? map : pod->spec;
        if (!has_first || number != first)
            write_number(plan, wish, number);
        first = has_first ? first : number;
        has_first = true;
    }
    wish.map = pod->spec;
    if (!has_first)
        write_number(plan, wish, pss_plan_number_of(plan, 0));
}

static bool
may_write_user(const struct pss_plan *plan)
{
    return plan->fixing->user_mode != PSS_USER_IMAGE && !plan->pod->is_windows &&
           !pss_pod_has_rule(plan->pod, PSS_KIND_NO_USER);
}

void
pss_plan_write_user(struct pss_plan *plan, struct pss_wish wish)
{
    const struct pss_pod *pod = plan->pod;
    if (!may_write_user(plan)) {
        wish.act = PSS_WISH_DELETE;
        pss_plan_wish(plan, wish);
        return;
    }
    if (wish.map == pod->spec) {
        (has_numbers(plan) ? write_pod_user : write_known_users)(plan, wish);
        return;
    }
    /* Containers are asked for in their order, so the search goes on where it ended. */
    for (size_t k = 0; k < pod->n_containers; k++) {
        size_t i = (plan->next_user + k) % pod->n_containers;
        if (pod->containers[i].map != wish.map)
            continue;
        plan->next_user = i + 1;
        wish.act = PSS_WISH_DELETE;
        if (has_number_for(plan, i))
            write_number(plan, wish, pss_plan_number_of(plan, i));
        else
            pss_plan_wish(plan, wish);
        return;
    }
}

static bool
is_true(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_BOOL && value.is_true;
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

bool
pss_plan_says_non_root(const struct pss_plan *plan, size_t i)
{
    const struct pss_node *own =
        pss_field_at(plan->pod->containers[i].map, "securityContext.runAsNonRoot")
            .value;
    const struct pss_node *pods =
        pss_field_at(plan->pod->spec, "securityContext.runAsNonRoot").value;
    return is_true(own ? own : pods);
}

/* Containers without a number, and what they want. */
struct users {
    bool *wants; /* of each container */
    size_t n;    /* that want a number */
    bool is_one; /* all want the same … */
    int64_t number;
    size_t keepers; /* that keep the user of their image */
    int64_t known;  /* the number that is not the default one; 0: none, -1: several */
    bool is_shared; /* a securityContext is written for several of them */
};

/* A container that says runAsNonRoot keeps the user of its image, unless it is known that
 * the kubelet would refuse that one. */
static bool
is_keeper(const struct pss_plan *plan, size_t i, const size_t *finding_of)
{
    const struct pss_node *own =
        pss_field_at(plan->pod->containers[i].map, "securityContext.runAsNonRoot")
            .value;
    const struct pss_node *pods =
        pss_field_at(plan->pod->spec, "securityContext.runAsNonRoot").value;
    if (finding_of[i] == PSS_NOWHERE || !has_number_for(plan, i))
        return true;
    return is_true(own ? own : pods) && (!plan->runs || plan->runs[i].number < 0);
}

static void
gather_users(struct users *out, const struct pss_plan *plan, const size_t *finding_of)
{
    out->is_one = true;
    for (size_t i = 0; i < plan->pod->n_containers; i++) {
        const struct pss_node *map = plan->pod->containers[i].map;
        if (!map || has_user(map))
            continue;
        bool is_image = plan->runs && plan->runs[i].keeps_image;
        if (is_image || is_keeper(plan, i, finding_of)) {
            out->keepers++;
            continue;
        }
        int64_t number = pss_plan_number_of(plan, i);
        const struct pss_node *context =
            pss_find(map, PSS_STR("securityContext")).value;
        out->is_shared |= context && pss_node_is_shared(pss_node_real(context));
        if (number != PSS_DEFAULT_USER && number != out->known)
            out->known = out->known == 0 ? number : -1;
        out->wants[i] = true;
        out->is_one = out->n == 0 || (out->is_one && number == out->number);
        out->number = number;
        out->n++;
    }
}

/* One number for the pod, or for the containers that want one. */
static void
write_users(struct pss_plan *plan, struct pss_wish wish, const size_t *finding_of)
{
    const struct pss_pod *pod = plan->pod;
    struct users users = {0};
    users.wants = PSS_NEW_N(plan->mem, bool, pod->n_containers + 1);
    gather_users(&users, plan, finding_of);
    /* Where containers share what is written, an image of which no number is known runs as
     * the other one. */
    if (!users.is_one && users.is_shared && users.known > 0) {
        users.is_one = true;
        users.number = users.known;
    }
    bool is_apart = pss_pod_has_rule(pod, PSS_KIND_CONTAINERS_ONLY);
    if (users.n > 0 && users.is_one && users.keepers == 0 && !is_apart) {
        wish.map = pod->spec;
        write_number(plan, wish, users.number);
        return;
    }
    for (size_t i = 0; i < pod->n_containers; i++) {
        if (!users.wants[i])
            continue;
        wish.map = pod->containers[i].map;
        wish.finding = finding_of[i];
        write_number(plan, wish, pss_plan_number_of(plan, i));
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
    write_users(plan, wish, finding_of);
}

void
pss_plan_users_beside(struct pss_plan *plan, size_t first)
{
    const struct pss_pod *pod = plan->pod;
    bool has_any = false;
    if (!plan->runs || plan->writes_user || !may_write_user(plan) ||
        has_user(pod->spec))
        return;
    size_t *finding_of = PSS_NEW_N(plan->mem, size_t, pod->n_containers + 1);
    for (size_t i = 0; i < pod->n_containers; i++) {
        bool is_due = plan->runs[i].number > 0 && pss_plan_says_non_root(plan, i);
        finding_of[i] = is_due ? first : PSS_NOWHERE;
        has_any |= is_due;
    }
    struct pss_wish wish = {
        .repair = PSS_HARDEN,
        .path = PSS_STR("securityContext.runAsUser"),
        .finding = first,
    };
    if (has_any)
        write_users(plan, wish, finding_of);
}

/* The number of a runAsUser that the author wrote; -1 if there is none. */
static int64_t
written_user(const struct pss_node *map)
{
    struct pss_value value =
        pss_value_of(pss_field_at(map, "securityContext.runAsUser").value);
    return value.type == PSS_INT ? value.integer : -1;
}

/* The first chosen wish that writes a user; NULL if there is none. */
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

/* Where the number of a wish is from. */
static void
name_number(const struct pss_plan *plan, struct pss_pod_user *user)
{
    static const char *const names[] = {[PSS_EVIDENCE_NONE] = "default",
        [PSS_EVIDENCE_SETTING] = "configuration",
        [PSS_EVIDENCE_CONFIG] = "image-config",
        [PSS_EVIDENCE_DOCKERFILE] = "dockerfile",
        [PSS_EVIDENCE_TABLE] = "table"};
    user->from = "default";
    user->source = PSS_STR("");
    if (plan->fixing->user_mode == PSS_USER_NUMBER) {
        user->from = "option";
        user->source = PSS_STR("runAsUser");
        return;
    }
    for (size_t i = 0; plan->runs && i < plan->pod->n_containers; i++) {
        const struct pss_who *run = &plan->runs[i];
        if (run->number != user->number || !run->is_documented)
            continue;
        user->from = names[run->source];
        user->source = run->named;
        return;
    }
}

void
pss_plan_name_user(const struct pss_plan *plan, struct pss_pod_result *out)
{
    const struct pss_pod *pod = plan->pod;
    const struct pss_wish *wish = find_user_wish(plan);
    out->user = (struct pss_pod_user){.number = -1};
    if (pod->is_windows || !pod->spec)
        return;
    if (wish) {
        out->user.number = strtoll(wish->text.p, NULL, 10);
        name_number(plan, &out->user);
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
