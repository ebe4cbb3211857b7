/* Strays as findings: warnings that belong to an object and to no pod. */
#include "pss/base.h"

#include "pss/items.h"
#include "pss/stray.h"
#include "pss/strayfindings.h"

static const char *const rules[] = {
    [PSS_STRAY_NO_SUCH_KIND] = "no-such-kind",
    [PSS_STRAY_NO_TEMPLATE] = "no-pod-template",
    [PSS_STRAY_UNKNOWN] = "unknown-kind",
};

static struct pss_span
span_of(const struct pss_stray *stray)
{
    const struct pss_node *node = stray->node;
    if (stray->is_key && node->key)
        return node->key->span;
    if (node->kind == PSS_SCALAR)
        return node->span;
    const struct pss_node *first = node->first ? node->first->key : NULL;
    return first ? first->span : (struct pss_span){node->span.at, node->span.at};
}

static bool
is_wanted(const struct pss_stray *stray, const struct pss_task *task,
    const struct pss_tree *tree)
{
    if (task->fixing.is_function && pss_object_is_local(stray->object->root))
        return false;
    /* A patch may leave the kind out: the object that it is for has one. */
    bool is_patch = stray->kind != PSS_STRAY_UNKNOWN &&
                    pss_around_names_patch(task->around, tree->doc->path);
    return !is_patch;
}

void
pss_stray_findings(
    struct pss_task *task, struct pss_plans *plans, const struct pss_tree *tree)
{
    struct pss_result *result = task->result;
    struct pss_strays strays = {0};
    pss_locate_strays(&strays, tree, pss_fixing_kinds(&task->fixing));
    for (size_t i = 0; i < strays.n; i++) {
        const struct pss_stray *stray = &strays.items[i];
        if (!is_wanted(stray, task, tree))
            continue;
        if (stray->kind == PSS_STRAY_UNKNOWN && stray->object->kind.n > 0)
            PSS_PUSH(task->mem, &result->strangers, stray->object);
        if (!pss_around_selects(task->around, rules[stray->kind])) {
            result->ignored |= UINT64_C(1) << (PSS_FIRST_STRAY_BIT + stray->kind);
            continue;
        }
        struct pss_finding finding = {
            .rule = rules[stray->kind],
            .level = task->fixing.policy.level,
            .severity = PSS_WARNING,
            .message = stray->message,
            .span = span_of(stray),
            .object = stray->object,
            .field = stray->field,
            .pod = PSS_NOWHERE,
            .document = tree->chunk.number,
        };
        pss_finding_open(&finding);
        finding.value = pss_doc_text(tree->doc, finding.span.at, finding.span.end);
        pss_plans_silence(plans, &finding, stray->object);
        PSS_PUSH(result->doc->mem, &result->findings, finding);
    }
}
