/* Makes findings: one for each check and setter, at the offending value or at the
 * nearest parent key. */
#include "pss/base.h"

#include "plan.h"
#include "pss/layout.h"

static struct pss_str
setter_path(const struct pss_plan *plan, const struct pss_hit *hit)
{
    const struct pss_pod *pod = plan->pod;
    switch (hit->scope) {
    case PSS_CONTAINER:
        return hit->map == pod->spec ? PSS_STR("") : pod->containers[hit->index].path;
    case PSS_VOLUME:
        return pod->volumes[hit->index].path;
    case PSS_POD:
    case PSS_ANNOTATION:
        break;
    }
    return PSS_STR("");
}

static struct pss_str
field_of(const struct pss_plan *plan, const struct pss_hit *hit)
{
    bool is_spec = plan->pod->shape != PSS_POD_TEMPLATE;
    const char *part = is_spec                        ? ""
                       : hit->scope == PSS_ANNOTATION ? "metadata"
                                                      : "spec";
    struct pss_str setter = setter_path(plan, hit);
    struct pss_str holder = plan->pod->path;
    struct pss_str field = pss_pod_field(plan->pod, hit->path);
    return pss_arena_printf(plan->mem, "%.*s%s%s%s%.*s%s%.*s", PSS_FMT(holder),
        holder.n && !is_spec ? "." : "", part,
        setter.n && (holder.n || !is_spec) ? "." : "", PSS_FMT(setter),
        field.n ? "." : "", PSS_FMT(field));
}

/* The deepest key on the way to a field that is not there. */
static const struct pss_node *
nearest(const struct pss_hit *hit)
{
    if (!hit->map)
        return NULL;
    struct pss_str path = hit->path;
    const char *bracket = path.n ? memchr(path.p, '[', path.n) : NULL;
    if (bracket)
        path.n = (size_t)(bracket - path.p);
    const struct pss_node *found = NULL;
    const struct pss_node *map = hit->map;
    while (path.n && map) {
        const char *dot = memchr(path.p, '.', path.n);
        size_t n = dot ? (size_t)(dot - path.p) : path.n;
        const struct pss_node *raw = pss_find(map, (struct pss_str){path.p, n}).value;
        if (!raw)
            break;
        found = raw;
        map = pss_is_null(raw) ? NULL : pss_node_real(raw);
        path = dot ? (struct pss_str){dot + 1, path.n - n - 1} : PSS_STR("");
    }
    return found;
}

static struct pss_span
span_of(const struct pss_plan *plan, const struct pss_hit *hit)
{
    const struct pss_node *node = hit->node;
    bool is_at_value = node && node->style != PSS_MISSING && node->kind == PSS_SCALAR;
    if (is_at_value || (node && node->kind == PSS_ALIAS))
        return node->span;
    node = node ? node : nearest(hit);
    if (node && node->key)
        return node->key->span;
    if (node)
        return node->span;
    const struct pss_pod *pod = plan->pod;
    if (hit->scope == PSS_CONTAINER) {
        const struct pss_node *map = pod->containers[hit->index].map;
        if (map && map->first)
            return map->first->key->span;
        if (map && map->parent && map->parent->key) /* `- {}` */
            return map->parent->key->span;
    }
    const struct pss_node *spec = pod->written_spec;
    if (spec && spec->key)
        return spec->key->span;
    return pod->holder->span;
}

static struct pss_str
container_of(const struct pss_plan *plan, const struct pss_hit *hit)
{
    if (hit->scope != PSS_CONTAINER)
        return PSS_STR("");
    return plan->pod->containers[hit->index].name;
}

/* The mapping of the setter of the hit, even if the edit would stand in another
 * mapping. */
static const struct pss_node *
setter_of(const struct pss_plan *plan, const struct pss_hit *hit)
{
    const struct pss_pod *pod = plan->pod;
    switch (hit->scope) {
    case PSS_CONTAINER:
        return pod->containers[hit->index].map;
    case PSS_VOLUME:
        return pod->volumes[hit->index].map;
    case PSS_POD:
        return pod->spec;
    case PSS_ANNOTATION:
        break;
    }
    return NULL;
}

struct pss_subject
pss_plan_subject(const struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit)
{
    return (struct pss_subject){
        .rule = check->id,
        .at = span_of(plan, hit).at,
        .setter = setter_of(plan, hit),
        .container = container_of(plan, hit),
        .object = plan->object,
        .field = plan->task->known.n ? pss_known_field(plan->mem, field_of(plan, hit),
                                           container_of(plan, hit))
                                     : PSS_STR(""),
    };
}

void
pss_plan_find(struct pss_plan *plan, const struct pss_violation *violation,
    const struct pss_hit *hits, size_t n)
{
    const struct pss_hit *hit = &hits[0];
    struct pss_result *result = plan->result;
    struct pss_finding finding = {
        .rule = violation->check->id,
        .check = violation->check,
        .level = plan->policy.level,
        .severity = PSS_ERROR,
        .said = violation->said,
        .message = pss_say(plan->mem, violation->check, plan->pod, hits, n),
        .span = span_of(plan, hit),
        .field = field_of(plan, hit),
        .container = container_of(plan, hit),
        .pod = result->pods.n,
        .document = plan->pod->tree->chunk.number,
        .order = result->findings.n - plan->first_finding,
    };
    pss_finding_open(&finding);
    for (size_t i = 0; i < n; i++)
        finding.is_explicit =
            finding.is_explicit ||
            !(hits[i].is_missing || hits[i].rule->demand == PSS_HOLDS);
    if (hit->node && hit->node->style != PSS_MISSING)
        finding.value = pss_node_text(hit->node);
    PSS_PUSH(plan->mem, &result->findings, finding);
}
