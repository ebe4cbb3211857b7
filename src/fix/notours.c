/* Pods that this program must not edit, whatever repairs are permitted
 * (docs/decisions.md, "Pods that are left"). */
#include "pss/base.h"

#include "plan.h"
#include "pss/condition.h"

static bool
names_windows(const struct pss_node *selector)
{
    static const char *const keys[] = {"kubernetes.io/os", "beta.kubernetes.io/os"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++) {
        struct pss_value value = pss_value_of(pss_get(selector, keys[i]));
        if (value.type == PSS_STRING && pss_str_is(value.text, "windows"))
            return true;
    }
    return false;
}

/* `kubernetes.io/os In [windows]` among a term's expressions. */
static bool
term_names_windows(const struct pss_node *term)
{
    const struct pss_node *list = pss_get(term, "matchExpressions");
    if (!list || list->kind != PSS_SEQ)
        return false;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *expression = pss_node_real(it);
        struct pss_value key = pss_value_of(pss_get(expression, "key"));
        struct pss_value operator= pss_value_of(pss_get(expression, "operator"));
        const struct pss_node *values = pss_get(expression, "values");
        if (key.type != PSS_STRING || operator.type != PSS_STRING || !values ||
                                      values->kind != PSS_SEQ || values->n != 1)
            continue;
        struct pss_value value = pss_value_of(values->first);
        if (pss_str_is(key.text, "kubernetes.io/os") &&
            pss_str_is(operator.text, "In") && value.type == PSS_STRING &&
            pss_str_is(value.text, "windows"))
            return true;
    }
    return false;
}

static bool
is_for_windows(const struct pss_node *spec)
{
    if (names_windows(pss_get(spec, "nodeSelector")))
        return true;
    const struct pss_node *terms = pss_field_at(spec,
        "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution."
        "nodeSelectorTerms")
                                       .value;
    if (!terms || terms->kind != PSS_SEQ || terms->n == 0)
        return false;
    for (const struct pss_node *it = terms->first; it; it = it->next)
        if (!term_names_windows(pss_node_real(it)))
            return false;
    return true;
}

static bool
has_os_name(const struct pss_node *spec)
{
    struct pss_value value = pss_value_of(pss_field_at(spec, "os.name").value);
    return value.type == PSS_STRING && value.text.n > 0;
}

static bool
has_container(const struct pss_pod *pod, struct pss_str name)
{
    for (size_t i = 0; i < pod->n_containers; i++)
        if (name.n > 0 && pss_str_eq(pod->containers[i].name, name))
            return true;
    return false;
}

static bool
names_container(const struct pss_pod *pod, const struct pss_node *trigger)
{
    const struct pss_node *params = pss_get(trigger, "imageChangeParams");
    const struct pss_node *names = params ? pss_get(params, "containerNames") : NULL;
    bool is_list = names && names->kind == PSS_SEQ;
    for (const struct pss_node *it = is_list ? names->first : NULL; it; it = it->next)
        if (has_container(pod, pss_value_of(it).text))
            return true;
    return false;
}

/* OpenShift puts the image of a stream into the containers that a trigger names. */
static bool
gets_image(const struct pss_pod *pod)
{
    const struct pss_node *spec = pss_get(pod->object->root, "spec");
    const struct pss_node *triggers = spec ? pss_get(spec, "triggers") : NULL;
    if (!pss_str_is(pod->object->kind, "DeploymentConfig") || !triggers ||
        triggers->kind != PSS_SEQ)
        return false;
    for (const struct pss_node *it = triggers->first; it; it = it->next) {
        const struct pss_node *trigger = pss_node_real(it);
        if (pss_str_is(pss_text_at(trigger, "type"), "ImageChange") &&
            names_container(pod, trigger))
            return true;
    }
    return false;
}

static bool
has_no_image(const struct pss_pod *pod)
{
    for (size_t i = 0; i < pod->n_containers; i++) {
        struct pss_value image = pss_value_of(pss_get(pod->containers[i].map, "image"));
        if (image.type != PSS_NULL && !(image.type == PSS_STRING && image.text.n == 0))
            return false;
    }
    return pod->n_containers > 0 && !gets_image(pod);
}

/* True if the bytes are somewhere in the input. They are searched once. */
static bool
holds(enum pss_answer *answer, const struct pss_result *result, struct pss_str bytes)
{
    if (*answer == PSS_UNASKED)
        *answer =
            pss_str_find(result->doc->src, bytes, 0) == SIZE_MAX ? PSS_NO : PSS_YES;
    return *answer == PSS_YES;
}

/* True if a key `$patch` stands anywhere in the object. The object is walked only if
 * the bytes are somewhere in the input, which is searched once: many aliases may lead
 * to one large object. */
static bool
has_patch_directive(const struct pss_plan *plan)
{
    const struct pss_node *root = plan->pod->object->root;
    struct pss_str mark = PSS_STR("$patch");
    if (!holds(&plan->task->has_directive, plan->result, mark) ||
        pss_str_find(pss_node_text(root), mark, 0) == SIZE_MAX)
        return false;
    for (const struct pss_node *node = root; node; node = pss_node_after(node, root))
        if (node->key && pss_str_eq(pss_key_text(node->key), mark))
            return true;
    return false;
}

/* True if a comment of ytt, in the document or above it, makes the document an
 * overlay. */
static bool
is_overlay(const struct pss_plan *plan, const struct pss_node *root)
{
    enum { MAX_LINES = 64 };
    struct pss_str mark = PSS_STR("#@overlay/");
    struct pss_str src = root->doc->src;
    if (!holds(&plan->task->has_overlay, plan->result, mark))
        return false;
    if (pss_str_find(pss_node_text(root), mark, 0) != SIZE_MAX)
        return true;
    size_t line = pss_lines_start(&root->doc->lines, root->span.at);
    for (int n = 0; line > 0 && n < MAX_LINES; n++) {
        line = pss_lines_start(&root->doc->lines, line - 1);
        struct pss_str text = pss_doc_text(root->doc, line, src.n);
        if (pss_str_starts(text, mark))
            return true;
        if (text.p[0] != '#' && text.p[0] != '\n' && text.p[0] != '\r' &&
            !pss_str_starts(text, PSS_STR("---")))
            break;
    }
    return false;
}

static bool
is_named_patch(const struct pss_plan *plan)
{
    struct pss_task *task = plan->task;
    if (task->is_named_patch == PSS_UNASKED) {
        bool is_named = pss_around_names_patch(task->around, plan->result->doc->path);
        task->is_named_patch = is_named ? PSS_YES : PSS_NO;
    }
    return task->is_named_patch == PSS_YES;
}

/* True if lines end in a carriage return alone. YAML reads such lines. Tools that count
 * lines, and this program, do not see them. */
static bool
has_lone_returns(const struct pss_pod *pod)
{
    struct pss_str text = pss_node_text(pod->object->root);
    return memchr(text.p, '\r', text.n) && !memchr(text.p, '\n', text.n);
}

bool
pss_plan_is_mirror(const struct pss_pod *pod)
{
    if (!pss_str_is(pod->object->kind, "Pod"))
        return false;
    for (size_t i = 0; i < pod->n_annotations; i++)
        if (pss_str_is(pod->annotations[i].key, "kubernetes.io/config.mirror"))
            return true;
    const struct pss_node *owners = pss_get(pod->meta, "ownerReferences");
    if (!owners || owners->kind != PSS_SEQ)
        return false;
    for (const struct pss_node *it = owners->first; it; it = it->next) {
        struct pss_str version = pss_text_at(pss_node_real(it), "apiVersion");
        bool is_core = version.n == 0 || pss_str_is(version, "v1");
        if (is_core && pss_str_is(pss_text_at(pss_node_real(it), "kind"), "Node"))
            return true;
    }
    return false;
}

void
pss_plan_forgo_repairs(struct pss_plan *plan, size_t own)
{
    for (size_t i = own; i < plan->result->findings.n; i++) {
        struct pss_finding *finding = &plan->result->findings.items[i];
        finding->repair = PSS_MANUAL;
        finding->why = "it is fixed in the manifest on the node";
        pss_finding_leave(finding);
    }
    plan->wishes.n = 0;
}

bool
pss_plan_is_part(const struct pss_plan *plan)
{
    const struct pss_pod *pod = plan->pod;
    return pod->n_containers == 0 || has_no_image(pod) || has_patch_directive(plan);
}

struct pss_str
pss_plan_not_ours(const struct pss_plan *plan, bool *is_partial)
{
    const struct pss_pod *pod = plan->pod;
    *is_partial = false;
    if (pss_plan_is_mirror(pod))
        return PSS_STR(
            "mirror-pod: the kubelet of a node makes this pod from a file of that "
            "node, and takes no change from the API: fix the manifest on the node");
    *is_partial = true;
    if (has_patch_directive(plan))
        return PSS_STR(
            "partial: a $patch directive makes this a patch; the rest of the "
            "object is elsewhere");
    if (is_named_patch(plan))
        return PSS_STR(
            "partial: a kustomization.yaml names this file as a patch; the rest "
            "of the object is elsewhere");
    if (is_overlay(plan, pod->object->root))
        return PSS_STR("partial: an #@overlay comment makes this a patch; the rest of "
                       "the object is elsewhere");
    if (!pod->is_merged && has_no_image(pod))
        return PSS_STR(
            "partial: no container has an image, so the rest of the object is "
            "elsewhere");
    *is_partial = false;
    if (has_lone_returns(pod))
        return PSS_STR("the lines end in carriage returns alone: convert them to line "
                       "feeds first");
    if (!has_os_name(pod->spec) && is_for_windows(pod->spec))
        return PSS_STR(
            "this pod is sent to Windows nodes: set spec.os.name: windows first");
    return PSS_STR("");
}

bool
pss_plan_is_filled(const struct pss_plan *plan)
{
    const struct pss_tree *tree = plan->pod->tree;
    if (tree->conditions.n == 0)
        return false;
    struct pss_str text = pss_condition_within(tree, plan->pod->holder);
    return text.n > 0 && pss_condition_change(text) == 0;
}

struct pss_str
pss_plan_doubt(const struct pss_plan *plan)
{
    const struct pss_node *read = plan->verdict.placeholder;
    const struct pss_tree *tree = plan->pod->tree;
    struct pss_str text = pss_placeholder_of(read);
    if (text.n)
        return pss_arena_printf(plan->mem,
            "indeterminate: a check reads %.*s, which something else fills in",
            PSS_FMT(text));
    text = read ? pss_condition_text(tree, read->lead)
                : pss_condition_within(tree, plan->pod->holder);
    /* What is written into a pod under a condition would stand under it, too. */
    const struct pss_node *holder = plan->pod->holder;
    if (!text.n && !read && pss_is_conditional(tree, holder, plan->pod->object->root))
        text = pss_condition_text(tree, holder->lead);
    if (!text.n)
        return text;
    if (pss_condition_change(text) == 0)
        return pss_arena_printf(plan->mem,
            "indeterminate: something else fills in %.*s, which may be a part of the "
            "pod",
            PSS_FMT(text));
    return pss_arena_printf(plan->mem, "indeterminate: %s under a condition (%.*s)",
        read ? "a check reads what is there only"
             : "a part of the pod, or what is beside it, is there only",
        PSS_FMT(text));
}
