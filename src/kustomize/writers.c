/* The pods of two renders of one root, side by side. */
#include "pss/base.h"

#include "ksteps.h"
#include "pss/refuse.h"
#include "pss/table.h"
#include "pss/writers.h"

/* ---- pairing ---- */

static const struct pss_err *
read_pods(struct pss_pods *out, struct pss_arena *mem, const struct pss_kinds *kinds,
    struct pss_str text)
{
    const struct pss_doc *doc = pss_doc_new(mem, "", text);
    struct pss_chunks chunks = {0};
    const struct pss_err *err = pss_cut(&chunks, doc);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        err = pss_tree_parse(tree, doc, &chunks.items[i]);
        if (!err && tree->root)
            pss_locate(out, tree, kinds);
    }
    return err;
}

/* What a pod is known by. `orders` counts the pods of one name. */
static struct pss_str
name_of(struct pss_arena *mem, struct pss_table *orders, const struct pss_pod *pod)
{
    const struct pss_object *object = pod->object;
    struct pss_str name = pss_arena_printf(mem, "%.*s\n%.*s\n%.*s\n%.*s\n%.*s",
        PSS_FMT(object->api_version), PSS_FMT(object->kind), PSS_FMT(object->space),
        PSS_FMT(object->name), PSS_FMT(pod->path));
    size_t order = (*pss_table_at(orders, mem, name))++;
    return pss_arena_printf(mem, "%.*s\n%zu", PSS_FMT(name), order);
}

static void
pair(struct pss_kpods *out, const struct pss_pods *truth, const struct pss_pods *marked)
{
    struct pss_table orders = {0};
    struct pss_table by_name = {0};
    for (size_t i = 0; i < marked->n; i++)
        *pss_table_at(
            &by_name, out->mem, name_of(out->mem, &orders, &marked->items[i])) = i + 1;
    orders = (struct pss_table){0};
    for (size_t i = 0; i < truth->n; i++) {
        struct pss_kpod pod = {
            .truth = &truth->items[i], .leaves_values = out->marks->leaves_values};
        const size_t *number =
            pss_table_find(&by_name, name_of(out->mem, &orders, pod.truth));
        if (number)
            pod.marked = &marked->items[*number - 1];
        PSS_PUSH(out->mem, out, pod);
    }
}

/* ---- marks ---- */

static bool
has_image(const struct pss_node *map)
{
    return pss_get(map, "image") != NULL;
}

/* True if mark `a` is more likely than `b` to have been there first. */
static bool
is_earlier(const struct pss_marks *marks, size_t a, size_t b)
{
    const struct pss_mark *x = &marks->marks.items[a];
    const struct pss_mark *y = &marks->marks.items[b];
    bool x_is_object = x->form == PSS_FORM_OBJECT;
    if (x_is_object != (y->form == PSS_FORM_OBJECT))
        return x_is_object;
    /* Who adds a container says what runs in it. */
    if (x->kind == PSS_MARK_CONTAINER && has_image(x->node) != has_image(y->node))
        return has_image(x->node);
    bool x_is_operation = x->form == PSS_FORM_OPERATION;
    if (x_is_operation != (y->form == PSS_FORM_OPERATION))
        return x_is_operation; /* its value took the place of all that was there */
    return a < b;
}

/* The marks among the keys of a rendered mapping. */
static struct pss_writers
writers_of(
    const struct pss_marks *marks, struct pss_arena *mem, const struct pss_node *map)
{
    struct pss_writers out = {.first = PSS_NOWHERE};
    const struct pss_node *real = pss_node_real(map);
    if (!real || real->kind != PSS_MAP)
        return out;
    out.marks = PSS_NEW_N(mem, size_t, real->n + 1);
    for (const struct pss_node *it = real->first; it; it = it->next) {
        size_t mark = pss_mark_of_key(marks, pss_value_of(it->key).text);
        if (mark == PSS_NOWHERE)
            continue;
        out.marks[out.n++] = mark;
        if (out.first == PSS_NOWHERE || is_earlier(marks, mark, out.first))
            out.first = mark;
    }
    return out;
}

static void
name_writers(struct pss_kpods *out, struct pss_kpod *pod)
{
    size_t n = pod->truth->n_containers;
    pod->spec.first = PSS_NOWHERE;
    pod->containers = PSS_NEW_N(out->mem, struct pss_writers, n + 1);
    for (size_t i = 0; i < n; i++)
        pod->containers[i].first = PSS_NOWHERE;
    if (!pod->marked)
        return;
    pod->spec = writers_of(out->marks, out->mem, pod->marked->spec);
    for (size_t i = 0; i < n && i < pod->marked->n_containers; i++)
        pod->containers[i] =
            writers_of(out->marks, out->mem, pod->marked->containers[i].map);
    /* Some kinds have lists of containers, and no pod spec. */
    for (size_t i = 0; i < n && pod->spec.first == PSS_NOWHERE; i++)
        pod->spec.first = pod->containers[i].first;
}

const struct pss_err *
pss_kpods_read(struct pss_kpods *out, struct pss_arena *mem,
    const struct pss_marks *marks, const struct pss_kinds *kinds, struct pss_str truth,
    struct pss_str marked)
{
    struct pss_pods *pods = PSS_NEW_N(mem, struct pss_pods, 2);
    *out = (struct pss_kpods){.marks = marks, .mem = mem};
    const struct pss_err *err = read_pods(&pods[0], mem, kinds, truth);
    if (!err)
        err = read_pods(&pods[1], mem, kinds, marked);
    if (err)
        return err;
    pair(out, &pods[0], &pods[1]);
    for (size_t i = 0; i < out->n; i++)
        name_writers(out, &out->items[i]);
    return NULL;
}

/* Several pods of an object may have one path: the lists of a Task. */
static struct pss_str
place_of(struct pss_arena *mem, struct pss_table *orders, const struct pss_node *root,
    struct pss_str path)
{
    struct pss_str place =
        pss_arena_printf(mem, "%zu %.*s", pss_node_start(root), PSS_FMT(path));
    size_t order = (*pss_table_at(orders, mem, place))++;
    return pss_arena_printf(mem, "%.*s %zu", PSS_FMT(place), order);
}

static void
number_pods(struct pss_kpods *pods, const struct pss_result *result)
{
    struct pss_table orders = {0};
    bool is_new = pods->places.n == 0;
    for (size_t i = 0; is_new && i < pods->n; i++) {
        const struct pss_pod *pod = pods->items[i].truth;
        *pss_table_at(&pods->places, pods->mem,
            place_of(pods->mem, &orders, pod->object->root, pod->path)) = i + 1;
    }
    orders = (struct pss_table){0};
    pods->result = result;
    pods->numbers = PSS_NEW_N(pods->mem, size_t, result->pods.n + 1);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        const size_t *number = NULL;
        if (pod->object)
            number = pss_table_find(&pods->places,
                place_of(pods->mem, &orders, pod->object->root, pod->path));
        pods->numbers[i] = number ? *number : 0;
    }
}

const struct pss_kpod *
pss_kpods_find(struct pss_kpods *pods, const struct pss_result *result, size_t number)
{
    if (pods->result != result)
        number_pods(pods, result);
    size_t found = pods->numbers[number];
    return found ? &pods->items[found - 1] : NULL;
}

/* ---- owners ---- */

size_t
pss_kwant_item(const struct pss_want *want)
{
    bool is_of_item = want->act == PSS_WISH_DROP || want->act == PSS_WISH_RESPELL;
    const struct pss_node *list =
        is_of_item && want->value ? want->value->parent : NULL;
    size_t index = 0;
    if (!list || list->kind != PSS_SEQ)
        return PSS_NOWHERE;
    for (const struct pss_node *it = list->first; it != want->value; it = it->next)
        index++;
    return index;
}

const struct pss_object *
pss_kpod_source(const struct pss_marks *marks, const struct pss_kpod *pod)
{
    if (pod->spec.first == PSS_NOWHERE)
        return NULL;
    const struct pss_mark *mark = &marks->marks.items[pod->spec.first];
    struct pss_objects objects = {0};
    if (mark->form != PSS_FORM_OBJECT)
        return NULL;
    pss_locate_objects(&objects, mark->tree);
    for (const struct pss_node *it = mark->node; it; it = it->parent)
        for (size_t i = 0; i < objects.n; i++)
            if (objects.items[i]->root == it)
                return objects.items[i];
    return NULL;
}

/* The rendered mapping of the scope, in one of the texts. */
static const struct pss_node *
scope_of(const struct pss_pod *pod, const struct pss_want *want)
{
    if (want->scope == PSS_WANT_SPEC)
        return pod->spec;
    if (want->scope == PSS_WANT_METADATA)
        return pod->meta;
    for (size_t i = 0; want->scope == PSS_WANT_CONTAINER && i < pod->n_containers;
         i++) {
        const struct pss_node *map = pod->containers[i].map;
        const struct pss_node *list = map ? map->parent : NULL;
        bool is_list = list && list->kind == PSS_SEQ && list->key &&
                       pss_str_eq(pss_key_text(list->key), want->list);
        if (!is_list)
            continue;
        struct pss_kstep step = {.is_index = true, .index = want->index};
        return pss_kstep_into(list, &step);
    }
    return NULL;
}

const struct pss_node *
pss_kpod_scope(const struct pss_pod *pod, const struct pss_want *want)
{
    return pod ? scope_of(pod, want) : NULL;
}

/* The mark of a rendered value, or of the first value below it. */
static size_t
mark_at(const struct pss_marks *marks, const struct pss_node *node)
{
    for (const struct pss_node *it = node; it; it = pss_node_after(it, node)) {
        struct pss_value value = pss_value_of(it);
        size_t mark = value.type == PSS_STRING ? pss_mark_of_value(marks, value.text)
                                               : PSS_NOWHERE;
        if (mark != PSS_NOWHERE)
            return mark;
    }
    return PSS_NOWHERE;
}

static bool
leads_somewhere(const struct pss_node *node, struct pss_str path, char separator)
{
    struct pss_kstep step;
    while (node && pss_kstep_next(&step, &path, separator) && !step.is_index)
        node = pss_kstep_into(node, &step);
    return node != NULL;
}

/* Where values carry no marks, the last of the writers that has the value. */
static size_t
owner_by_text(const struct pss_marks *marks, const struct pss_writers *writers,
    struct pss_str path, char separator)
{
    size_t owner = PSS_NOWHERE;
    for (size_t i = 0; i < writers->n; i++) {
        size_t mark = writers->marks[i];
        if (leads_somewhere(marks->marks.items[mark].node, path, separator) &&
            (owner == PSS_NOWHERE || is_earlier(marks, owner, mark)))
            owner = mark;
    }
    return owner;
}

size_t
pss_kpod_owner(bool *is_absent, const struct pss_marks *marks,
    const struct pss_kpod *pod, const struct pss_want *want)
{
    struct pss_arena *mem = marks->mem;
    const struct pss_node *node = pod->marked ? scope_of(pod->marked, want) : NULL;
    struct pss_writers top = writers_of(marks, mem, node);
    struct pss_writers deepest = top;
    struct pss_str rest = want->path;
    struct pss_kstep step;
    *is_absent = false;
    while (node && pss_kstep_next(&step, &rest, want->separator)) {
        const struct pss_node *next = pss_node_real(pss_kstep_into(node, &step));
        *is_absent = !next;
        if (!next)
            break;
        node = next;
        struct pss_writers here = writers_of(marks, mem, node);
        if (here.n > 0)
            deepest = here;
    }
    if (!node || *is_absent)
        return deepest.first;
    if (node->kind == PSS_SEQ && pss_kwant_item(want) != PSS_NOWHERE) {
        struct pss_kstep item = {.is_index = true, .index = pss_kwant_item(want)};
        const struct pss_node *there = pss_kstep_into(node, &item);
        return there ? mark_at(marks, there) : PSS_NOWHERE;
    }
    if (want->act == PSS_WISH_EMPTY_DIR || want->act == PSS_WISH_APPEND) {
        bool is_empty_list = node->kind == PSS_SEQ && node->n == 0;
        size_t mark = is_empty_list ? PSS_NOWHERE : mark_at(marks, node);
        return mark != PSS_NOWHERE ? mark : deepest.first;
    }
    size_t mark = mark_at(marks, node);
    if (mark == PSS_NOWHERE && pod->leaves_values)
        mark = owner_by_text(marks, &top, want->path, want->separator);
    return mark;
}
