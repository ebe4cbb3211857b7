/* From wishes for nodes to wishes for fields. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/index.h"
#include "pss/want.h"

struct wanting {
    struct pss_arena *mem;
    const struct pss_pod *pod;
    struct pss_index containers; /* mappings: the number of the container, from 1 */
    struct pss_index items;      /* of lists that were numbered: the place, from 1 */
};

/* The place of an item in its list, from 0. Each list is numbered once. */
static size_t
place_in_list(struct wanting *work, const struct pss_node *item)
{
    const size_t *known = pss_index_find(&work->items, item);
    if (known)
        return *known - 1;
    size_t n = 0;
    for (const struct pss_node *it = item->parent->first; it; it = it->next)
        *pss_index_at(&work->items, work->mem, it) = ++n;
    return *pss_index_find(&work->items, item) - 1;
}

/* Adds one step of a path that is made from its end. */
static struct pss_str
step_before(struct wanting *work, const struct pss_node *node, struct pss_str rest,
    char separator)
{
    if (node->parent->kind == PSS_SEQ) {
        bool has_dot = rest.n > 0 && rest.p[0] != '[';
        return pss_arena_printf(work->mem, "[%zu]%.*s%.*s", place_in_list(work, node),
            has_dot, &separator, PSS_FMT(rest));
    }
    struct pss_str key = pss_value_of(node->key).text;
    bool has_dot = rest.n > 0 && rest.p[0] != '[';
    return pss_arena_printf(
        work->mem, "%.*s%.*s%.*s", PSS_FMT(key), has_dot, &separator, PSS_FMT(rest));
}

static void
set_container(struct pss_want *want, struct wanting *work, const struct pss_node *map)
{
    const size_t *number = pss_index_find(&work->containers, map);
    const struct pss_container *container = &work->pod->containers[*number - 1];
    const struct pss_node *list = map->parent;
    want->scope = PSS_WANT_CONTAINER;
    want->container = container->name;
    want->index = place_in_list(work, map);
    want->list = list->key ? pss_value_of(list->key).text : PSS_STR("");
}

/* Walks from the mapping of the wish up to the container, the spec or the metadata that
 * holds it. */
static void
find_scope(struct pss_want *want, struct wanting *work, const struct pss_node *map)
{
    const struct pss_pod *pod = work->pod;
    const struct pss_node *node = map;
    for (; node; node = node->parent) {
        if (pss_index_find(&work->containers, node) && node->parent &&
            node->parent->kind == PSS_SEQ) {
            set_container(want, work, node);
            return;
        }
        if (node == pod->spec || node == pod->meta) {
            want->scope = node == pod->spec ? PSS_WANT_SPEC : PSS_WANT_METADATA;
            return;
        }
        if (!node->parent || node->is_merge)
            break;
        want->path = step_before(work, node, want->path, want->separator);
    }
    want->scope = PSS_WANT_ELSEWHERE;
}

void
pss_wants_add(struct pss_result *result, struct pss_arena *mem,
    const struct pss_pod *pod, size_t entry, const struct pss_wishes *wishes)
{
    struct wanting work = {.mem = mem, .pod = pod};
    for (size_t i = 0; i < pod->n_containers; i++)
        if (pod->containers[i].map)
            *pss_index_at(&work.containers, mem, pod->containers[i].map) = i + 1;
    for (size_t i = 0; i < wishes->n; i++) {
        const struct pss_wish *wish = &wishes->items[i];
        struct pss_want want = {
            .act = wish->act,
            .repair = wish->repair,
            .pod = entry,
            .finding = wish->finding,
            .path = wish->path,
            .separator = wish->separator,
            .text = wish->text,
            .is_string = wish->is_string,
            .item = wish->item,
            .value = wish->node,
        };
        find_scope(&want, &work, wish->map);
        PSS_PUSH(mem, &result->wants, want);
    }
}
