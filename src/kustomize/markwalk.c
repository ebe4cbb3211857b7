/* Finds pod specs, containers, volumes and securityContexts by their keys, so that it finds
 * them in parts of objects and in kinds that nobody knows, too. */
#include "pss/base.h"

#include "markwalk.h"
#include "pss/pod.h"
#include "pss/value.h"

static bool
is_one_of(struct pss_str key, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (pss_str_is(key, words[i]))
            return true;
    return false;
}

static bool
is_container_list(struct pss_str key)
{
    static const char *const keys[] = {
        "containers", "initContainers", "ephemeralContainers"};
    return is_one_of(key, keys, PSS_COUNT(keys));
}

/* Values that repairs change, wherever they stand. */
static bool
is_asked_about(struct pss_str key)
{
    static const char *const keys[] = {"hostNetwork", "hostPID", "hostIPC", "hostUsers",
        "hostPort", "hostIP", "mountPropagation"};
    return is_one_of(key, keys, PSS_COUNT(keys));
}

static bool
is_annotation(struct pss_str key)
{
    static const char *const heads[] = {"seccomp.security.alpha.kubernetes.io/",
        "container.seccomp.security.alpha.kubernetes.io/",
        "container.apparmor.security.beta.kubernetes.io/"};
    for (size_t i = 0; i < PSS_COUNT(heads); i++)
        if (pss_str_starts(key, pss_str_of(heads[i])))
            return true;
    return false;
}

static struct pss_str
key_of(const struct pss_node *node)
{
    return node && node->key ? pss_key_text(node->key) : PSS_STR("");
}

/* The key under which a list item stands: that of the list. */
static struct pss_str
list_key_of(const struct pss_node *node)
{
    bool is_item = node->parent && node->parent->kind == PSS_SEQ;
    return is_item ? key_of(node->parent) : PSS_STR("");
}

static bool
has_list(const struct pss_node *map, const char *key)
{
    const struct pss_node *list = pss_get(map, key);
    return list && list->kind == PSS_SEQ;
}

static bool
has_containers(const struct pss_node *map)
{
    return has_list(map, "containers") || has_list(map, "initContainers");
}

/* `- $patch: replace` speaks of the list that it stands in. */
static bool
is_directive(const struct pss_node *map)
{
    return map->n == 1 && pss_find(map, PSS_STR("$patch")).value;
}

static void
put_scalar(struct pss_marking *marking, const struct pss_node *node)
{
    struct pss_str key = key_of(node);
    bool is_command = key.n > 0 && key.p[0] == '$'; /* `$patch: delete` */
    if (node->kind == PSS_SCALAR && !is_command && !pss_is_null(node))
        marking->put(marking, node, PSS_MARK_SCALAR);
}

/* Everything at and below a securityContext. */
static void
mark_context(struct pss_marking *marking, const struct pss_node *top)
{
    for (const struct pss_node *it = top; it; it = pss_node_after(it, top)) {
        if (it->kind == PSS_MAP && !is_directive(it))
            marking->put(marking, it, PSS_MARK_CONTEXT);
        put_scalar(marking, it);
    }
}

/* Whether the mapping is a pod spec, by its place. */
static bool
is_spec(const struct pss_node *map)
{
    if (has_containers(map))
        return true;
    return pss_str_is(key_of(map), "spec") && map->parent->key &&
           pss_str_is(key_of(map->parent), "template");
}

static void
mark_map(struct pss_marking *marking, const struct pss_node *map)
{
    struct pss_str list = list_key_of(map);
    if (is_directive(map))
        return;
    if (is_container_list(list))
        marking->put(marking, map, PSS_MARK_CONTAINER);
    else if (pss_str_is(list, "volumes"))
        marking->put(marking, map, PSS_MARK_VOLUME);
    else if (is_spec(map))
        marking->put(marking, map, PSS_MARK_SPEC);
}

static void
mark_below(struct pss_marking *marking, const struct pss_node *top)
{
    for (const struct pss_node *it = top; it; it = pss_node_after(it, top)) {
        struct pss_str key = key_of(it);
        if (pss_str_is(key, "securityContext"))
            mark_context(marking, it);
        else if (it->kind == PSS_MAP)
            mark_map(marking, it);
        else if (is_asked_about(key) || is_annotation(key) ||
                 pss_str_is(key_of(it->parent), "hostPath"))
            put_scalar(marking, it);
    }
}

/* What the tables of kinds say. */
static void
mark_located(struct pss_marking *marking, const struct pss_tree *tree)
{
    struct pss_pods pods = {0};
    pss_locate(&pods, tree, &pss_kinds_builtin);
    for (size_t i = 0; i < pods.n; i++) {
        const struct pss_pod *pod = &pods.items[i];
        if (pod->spec && pod->spec->kind == PSS_MAP)
            marking->put(marking, pod->spec, PSS_MARK_SPEC);
        for (size_t k = 0; k < pod->n_containers; k++) {
            const struct pss_node *map = pod->containers[k].map;
            if (map && map->kind == PSS_MAP && !is_directive(map))
                marking->put(marking, map, PSS_MARK_CONTAINER);
        }
    }
}

void
pss_mark_object(struct pss_marking *marking, const struct pss_tree *tree)
{
    const struct pss_node *root = tree->root;
    /* The schema of a kind has keys of these names, and holds no pod. */
    if (!root || pss_str_is(pss_text_at(root, "kind"), "CustomResourceDefinition"))
        return;
    mark_located(marking, tree);
    mark_below(marking, root);
}

/* The last step of a path, which is shortened by it. */
static struct pss_str
last_step(struct pss_str *path)
{
    size_t at = path->n;
    while (at > 0 && path->p[at - 1] != '/')
        at--;
    struct pss_str step = {path->p + at, path->n - at};
    path->n = at > 0 ? at - 1 : 0;
    return step;
}

static bool
is_index(struct pss_str step)
{
    return step.n > 0 && (step.p[0] == '-' || (step.p[0] >= '0' && step.p[0] <= '9'));
}

static void
mark_items(
    struct pss_marking *marking, const struct pss_node *list, enum pss_mark_kind kind)
{
    for (const struct pss_node *it = list->first; it; it = it->next)
        if (it->kind == PSS_MAP && !is_directive(it))
            marking->put(marking, it, kind);
}

void
pss_mark_operation(
    struct pss_marking *marking, struct pss_str path, const struct pss_node *value)
{
    struct pss_str whole = pss_arena_printf(marking->mem, "%.*s/", PSS_FMT(path));
    struct pss_str outer = path;
    struct pss_str last = last_step(&outer);
    struct pss_str before = last_step(&outer);
    bool is_item = is_index(last);
    struct pss_str list = is_item ? before : last;
    bool is_map = value->kind == PSS_MAP;
    if (pss_str_find(whole, PSS_STR("/securityContext/"), 0) != SIZE_MAX) {
        mark_context(marking, value);
        return;
    }
    if (is_container_list(list) || pss_str_is(list, "volumes")) {
        enum pss_mark_kind kind =
            is_container_list(list) ? PSS_MARK_CONTAINER : PSS_MARK_VOLUME;
        if (is_item && is_map)
            marking->put(marking, value, kind);
        else if (!is_item && value->kind == PSS_SEQ)
            mark_items(marking, value, kind);
    } else if (is_map && pss_str_is(last, "spec") && pss_str_is(before, "template")) {
        marking->put(marking, value, PSS_MARK_SPEC);
    } else if (is_asked_about(last) ||
               pss_str_find(whole, PSS_STR("/hostPath/"), 0) != SIZE_MAX) {
        put_scalar(marking, value);
    }
    mark_below(marking, value);
}
