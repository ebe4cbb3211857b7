/* What the decoder of the API server will complain about, as findings. */
#include "pss/base.h"

#include "pss/schema.h"
#include "schemafindings.h"

/* The rule of an issue, and whether it stops the pod. */
static const char *
rule_of(const struct pss_schema_issue *issue, bool *stops)
{
    *stops = false;
    switch (issue->kind) {
    case PSS_SCHEMA_TYPE:
        *stops = !pss_has_placeholder(issue->node);
        return *stops ? "invalid-type" : NULL;
    case PSS_SCHEMA_DUPLICATE:
        *stops = issue->is_read;
        return "duplicate-key";
    case PSS_SCHEMA_MERGE:
        *stops = true;
        return "ambiguous-merge";
    case PSS_SCHEMA_CASE:
        return "field-case";
    case PSS_SCHEMA_PLACE:
        return "misplaced-field";
    case PSS_SCHEMA_SOURCE:
        return "unknown-volume-source";
    }
    return NULL;
}

/* True if the issue before this one is of the same kind and about the same node: an
 * alias leads to the node once more. */
static bool
is_said_again(const struct pss_schema_issues *issues, size_t i)
{
    const struct pss_schema_issue *issue = &issues->items[i];
    return i > 0 && issue[-1].node == issue->node && issue[-1].kind == issue->kind;
}

bool
pss_schema_findings(struct pss_task *task, const struct pss_pod *pod)
{
    struct pss_schema_issues issues = {0};
    bool has_error = false;
    if (pod->parts != PSS_HAS_ALL) /* its types are not those of a pod */
        return false;
    pss_schema_check(&issues, pod);
    for (size_t i = 0; i < issues.n; i++) {
        const struct pss_schema_issue *issue = &issues.items[i];
        bool stops;
        const char *rule = rule_of(issue, &stops);
        if (is_said_again(&issues, i))
            continue;
        if (!rule || (!stops && !pss_around_selects(task->around, rule)))
            continue;
        const struct pss_node *node = issue->node;
        bool is_text = node->kind == PSS_SCALAR && node->style != PSS_MISSING;
        struct pss_finding finding = {
            .rule = rule,
            .level = task->fixing.policy.level,
            .severity = stops ? PSS_ERROR : PSS_WARNING,
            .message = issue->message,
            .span = is_text || !node->key ? node->span : node->key->span,
            .field = issue->path,
            .value = is_text ? pss_node_text(node) : PSS_STR(""),
            .pod = task->result->pods.n,
            .document = pod->tree->chunk.number,
        };
        pss_finding_open(&finding);
        if (stops)
            pss_finding_refuse(&finding);
        PSS_PUSH(task->mem, &task->result->findings, finding);
        has_error = has_error || stops;
    }
    pss_arena_clear_scratch(task->mem);
    return has_error;
}
