/* What is said in an object of which an operator makes a pod. */
#include "pss/base.h"

#include "plan.h"

/* The part of a shape that a field belongs to. */
static const struct {
    enum pss_scope scope;
    const char *head;
    enum pss_pod_part part;
} fields[] = {
    {PSS_POD, "securityContext", PSS_HAS_POD_CONTEXT},
    {PSS_POD, "hostNetwork", PSS_HAS_HOST_NAMESPACES},
    {PSS_POD, "hostPID", PSS_HAS_HOST_NAMESPACES},
    {PSS_POD, "hostIPC", PSS_HAS_HOST_NAMESPACES},
    {PSS_CONTAINER, "securityContext", PSS_HAS_CONTAINER_CONTEXT},
    {PSS_CONTAINER, "ports", PSS_HAS_PORTS},
};

/* A volume is there only if the shape has volumes. */
static enum pss_pod_part
part_of(const struct pss_hit *hit)
{
    struct pss_str head = {hit->rule->field, strcspn(hit->rule->field, ".[")};
    for (size_t i = 0; i < PSS_COUNT(fields); i++)
        if (fields[i].scope == hit->scope && pss_str_is(head, fields[i].head))
            return fields[i].part;
    return hit->scope == PSS_VOLUME ? PSS_HAS_VOLUMES : PSS_HAS_REST;
}

/* True for what is missing in a container that nobody else completes. */
static bool
is_to_be_filled(const struct pss_plan *plan, const struct pss_hit *hit)
{
    if (!plan->pod->is_filled || hit->scope != PSS_CONTAINER)
        return false;
    const struct pss_node *map = plan->pod->containers[hit->index].map;
    return (plan->pod->parts & part_of(hit)) && pss_get(map, "image");
}

static bool
is_said(const struct pss_plan *plan, const struct pss_hit *hit)
{
    bool is_explicit =
        !hit->is_missing && !hit->is_hidden && hit->rule->demand != PSS_HOLDS;
    return is_to_be_filled(plan, hit) ||
           (is_explicit && (plan->pod->parts & part_of(hit)));
}

void
pss_plan_keep_said(struct pss_plan *plan)
{
    size_t kept = 0;
    for (size_t i = 0; i < plan->verdict.n; i++) {
        struct pss_violation violation = plan->verdict.items[i];
        struct pss_hits *hits = &violation.hits;
        size_t n = 0;
        for (size_t k = 0; k < hits->n; k++)
            if (is_said(plan, &hits->items[k]))
                hits->items[n++] = hits->items[k];
        plan->has_gap = plan->has_gap || n < hits->n;
        hits->n = n;
        if (n > 0)
            plan->verdict.items[kept++] = violation;
    }
    plan->verdict.n = kept;
}
