/* What a pod says, read once: containers, volumes, annotations, relaxations. */
#include "pss/base.h"

#include "view.h"

/* The node without its alias if it is of this kind; else NULL, and it is noted if
 * something else fills it in. */
static const struct pss_node *
take(struct pss_pod *pod, const struct pss_node *node, enum pss_node_kind kind)
{
    const struct pss_node *real = pss_node_real(node);
    if (real && real->kind == kind)
        return real;
    if (!pod->filled && pss_has_placeholder(node))
        pod->filled = node;
    return NULL;
}

static const struct pss_node *
take_key(struct pss_pod *pod, const struct pss_node *map, struct pss_str key,
    enum pss_node_kind kind)
{
    return take(pod, pss_find(map, key).value, kind);
}

/* The order of every check, whatever the order in the text. */
static const char *const container_lists[] = {
    "initContainers", "containers", "ephemeralContainers"};

/* … and the part that a shape must have for each of them. */
static const enum pss_pod_part container_parts[] = {
    PSS_HAS_INIT_CONTAINERS, PSS_HAS_CONTAINERS, PSS_HAS_REST};

static void
add_container(struct pss_pod *pod, const struct pss_node *item, struct pss_str path)
{
    struct pss_container *c = &pod->containers[pod->n_containers++];
    c->map = take(pod, item, PSS_MAP);
    c->name = pod->context ? PSS_STR("") : pss_text_at(c->map, "name");
    c->path = path;
}

static void
add_containers(struct pss_pod *pod, const struct pss_node *list, const char *name)
{
    size_t index = 0;
    for (const struct pss_node *item = list ? list->first : NULL; item;
         item = item->next)
        add_container(
            pod, item, pss_arena_printf(pod->doc->mem, "%s[%zu]", name, index++));
}

static void
read_containers(struct pss_pod *pod)
{
    const struct pss_node *lists[PSS_COUNT(container_lists)] = {NULL};
    size_t n = 0;
    for (size_t i = 0; i < PSS_COUNT(lists); i++) {
        if (pod->parts & container_parts[i])
            lists[i] =
                take_key(pod, pod->spec, pss_str_of(container_lists[i]), PSS_SEQ);
        n += lists[i] ? lists[i]->n : 0;
    }
    pod->containers = PSS_NEW_N(pod->doc->mem, struct pss_container, n);
    for (size_t i = 0; i < PSS_COUNT(lists); i++)
        add_containers(pod, lists[i], container_lists[i]);
}

static void
add_volumes(struct pss_pod *pod, const struct pss_node *list, const char *name)
{
    struct pss_arena *mem = pod->doc->mem;
    pod->volumes = PSS_NEW_N(mem, struct pss_volume, list->n);
    for (const struct pss_node *item = list->first; item; item = item->next) {
        struct pss_volume *volume = &pod->volumes[pod->n_volumes];
        volume->map = take(pod, item, PSS_MAP);
        volume->name = pss_text_at(volume->map, "name");
        volume->path = pss_arena_printf(mem, "%s[%zu]", name, pod->n_volumes++);
    }
}

static void
read_volumes(struct pss_pod *pod)
{
    const struct pss_node *list = NULL;
    if (pod->parts & PSS_HAS_VOLUMES)
        list = take_key(pod, pod->spec, PSS_STR("volumes"), PSS_SEQ);
    if (list)
        add_volumes(pod, list, "volumes");
}

/* What is not a pod spec: a container, a list of containers, a list of volumes. */
static void
read_piece(struct pss_pod *pod)
{
    size_t skip = pod->path.n + (pod->path.n > 0);
    const char *name = pod->list.n > skip ? pod->list.p + skip : "";
    if (pod->shape == PSS_VOLUME_LIST) {
        add_volumes(pod, pod->holder, name);
        return;
    }
    bool is_list = pod->shape == PSS_CONTAINER_LIST;
    pod->containers =
        PSS_NEW_N(pod->doc->mem, struct pss_container, is_list ? pod->holder->n : 1);
    if (is_list)
        add_containers(pod, pod->holder, name);
    else
        add_container(pod, pod->holder, PSS_STR(""));
}

static void
read_annotations(struct pss_pod *pod)
{
    const struct pss_node *map =
        take_key(pod, pod->meta, PSS_STR("annotations"), PSS_MAP);
    if (!map)
        return;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    pod->annotations = PSS_NEW_N(pod->doc->mem, struct pss_annotation, entries.n);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_node *node = entries.items[i].found.value;
        struct pss_value value = pss_value_of(node);
        if (value.type != PSS_STRING && value.type != PSS_NULL)
            continue;
        pod->annotations[pod->n_annotations++] = (struct pss_annotation){
            .key = entries.items[i].key,
            .value = value.type == PSS_STRING ? value.text : PSS_STR(""),
            .node = node,
        };
    }
}

void
pss_pod_view(struct pss_pod *pod)
{
    if (pod->shape != PSS_POD_TEMPLATE && pod->shape != PSS_POD_SPEC) {
        read_piece(pod);
        return;
    }
    if (pod->shape == PSS_POD_TEMPLATE) {
        pod->meta = take_key(pod, pod->holder, PSS_STR("metadata"), PSS_MAP);
        pod->written_spec = pss_find(pod->holder, PSS_STR("spec")).value;
    }
    pod->spec = take(pod, pod->written_spec, PSS_MAP);
    read_containers(pod);
    read_volumes(pod);
    read_annotations(pod);
    pod->is_windows = pss_str_is(pss_text_at(pod->spec, "os.name"), "windows");
    const struct pss_node *host_users = pss_get(pod->spec, "hostUsers");
    struct pss_value value = pss_value_of(host_users);
    pod->has_no_host_users = value.type == PSS_BOOL && !value.is_true;
}
