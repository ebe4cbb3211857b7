/* A user namespace for a pod that needs root (class `userns`). */
#include "pss/base.h"

#include "runs.h"

/* True if the check lets a pod in a user namespace run as root. */
static bool
is_relaxed(const struct pss_plan *plan, const struct pss_check *check)
{
    return check->level == PSS_RESTRICTED && check->pardon.kind == PSS_NO_HOST_USERS &&
           check->pardon.since <= plan->policy.minor;
}

static bool
fails_relaxed(const struct pss_plan *plan)
{
    for (size_t i = 0; i < plan->verdict.n; i++)
        if (is_relaxed(plan, plan->verdict.items[i].check) &&
            pss_around_selects(plan->task->around, plan->verdict.items[i].check->id))
            return true;
    return false;
}

static bool
is_true(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_BOOL && value.is_true;
}

/* The API server takes no user namespace beside those of the node, and none for raw
 * devices. */
static bool
can_have_userns(const struct pss_pod *pod)
{
    static const char *const others[] = {"hostNetwork", "hostPID", "hostIPC"};
    bool is_plain = pod->kind && pod->kind->schema; /* so the field is there */
    if (!is_plain || pss_pod_has_rule(pod, PSS_KIND_CONTAINERS_ONLY) ||
        pss_get(pod->spec, "hostUsers"))
        return false;
    for (size_t i = 0; i < PSS_COUNT(others); i++)
        if (is_true(pss_get(pod->spec, others[i])))
            return false;
    for (size_t i = 0; i < pod->n_containers; i++)
        if (pss_get(pod->containers[i].map, "volumeDevices"))
            return false;
    return true;
}

/* A container that needs root, or has no other user. One for which the author vouches gets
 * a number. */
static bool
is_for_root(const struct pss_who *run)
{
    const unsigned bits = 1u << PSS_WHY_NEEDS_ROOT | 1u << PSS_WHY_ROOT_IMAGE;
    bool is_vouched = (run->vouched & 1u << PSS_WHY_NEEDS_ROOT) != 0;
    return run->number > 0 && (run->whys & bits) != 0 && !is_vouched;
}

static bool
wants_userns(const struct pss_plan *plan)
{
    const struct pss_pod *pod = plan->pod;
    bool is_for_any = false;
    if (!(plan->fixing->repairs & PSS_MAY_USERNS) ||
        plan->fixing->user_mode != PSS_USER_AUTO || !fails_relaxed(plan) ||
        !can_have_userns(pod))
        return false;
    for (size_t i = 0; i < pod->n_containers; i++) {
        if (!is_for_root(&plan->runs[i]))
            continue;
        /* The kubelet refuses root beside runAsNonRoot all the same. */
        if (pss_plan_says_non_root(plan, i))
            return false;
        is_for_any = true;
    }
    return is_for_any;
}

/* The container runs as the user of its image, root or not. Root there has no
 * capabilities, so what needs root may still fail. */
static void
leave_to_namespace(struct pss_who *run)
{
    bool needs_root = (run->whys & 1u << PSS_WHY_NEEDS_ROOT) != 0;
    size_t n = 0;
    run->start = needs_root ? PSS_START_UNKNOWN : PSS_START_LIKELY;
    run->number = -1;
    run->is_left = false;
    run->scratch = PSS_STR("");
    run->sets_fs_group = false;
    for (size_t i = 0; i < run->n_reasons; i++)
        if (run->reasons[i].why == PSS_WHY_LOW_PORT ||
            run->reasons[i].why == PSS_WHY_FILE_CAPABILITY)
            run->reasons[n++] = run->reasons[i];
    run->n_reasons = n;
}

static void
leave_all(struct pss_plan *plan)
{
    for (size_t i = 0; i < plan->pod->n_containers; i++)
        if (plan->runs[i].number > 0)
            leave_to_namespace(&plan->runs[i]);
}

void
pss_plan_heed_userns(struct pss_plan *plan)
{
    plan->wants_userns = wants_userns(plan);
    const struct pss_check *check = pss_check_find(PSS_STR("runAsNonRoot"));
    if (plan->pod->has_no_host_users && is_relaxed(plan, check))
        leave_all(plan);
}

bool
pss_plan_userns(struct pss_plan *plan, const struct pss_check *check, size_t finding)
{
    if (!plan->wants_userns || !is_relaxed(plan, check))
        return false;
    struct pss_finding *items = plan->result->findings.items;
    if (plan->has_userns) {
        if (finding != plan->userns_finding)
            pss_finding_go_with(&items[finding], plan->userns_finding);
        items[finding].repair = items[plan->userns_finding].repair;
        return true;
    }
    plan->has_userns = true;
    plan->userns_finding = finding;
    struct pss_wish wish = {
        .act = PSS_WISH_SET,
        .repair = PSS_HARDEN,
        .map = plan->pod->spec,
        .path = PSS_STR("hostUsers"),
        .text = PSS_STR("false"),
        .finding = finding,
    };
    pss_plan_wish(plan, wish);
    leave_all(plan);
    pss_plan_note(plan, 0, PSS_WHY_USER_NAMESPACE,
        PSS_STR(
            "the pod gets a user namespace (hostUsers: false) in place of a number, "
            "which takes Kubernetes v1.35, Linux 6.3, containerd 2.0 or CRI-O 1.25, "
            "and runc 1.2 or crun 1.9, or newer ones"));
    return true;
}
