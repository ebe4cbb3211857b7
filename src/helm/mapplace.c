/* From a rendered node to its place in the template, by what the map says of it. */
#include "pss/base.h"

#include "mapplace.h"
#include "pss/below.h"
#include "pss/path.h"
#include "pss/table.h"
#include "pss/templatemap.h"

enum {
    MOST_LOOKS = 1 << 16, /* at owners and actions of one template … */
};

struct pss_map_places {
    struct pss_template template;
    struct pss_path_walk walk;
    /* Of "POD NAME": the number of the container, from 1; SIZE_MAX: there are several. */
    struct pss_table names;
    struct pss_index lists; /* what is known of a list: list_state */
    size_t looks;           /* … so far. Behind them the map does not tell. */
};

static bool
may_look(struct pss_map_places *places, size_t n)
{
    places->looks += n;
    return places->looks <= MOST_LOOKS;
}

static struct pss_str
name_key(struct pss_arena *mem, size_t pod, struct pss_str name)
{
    return pss_arena_printf(mem, "%zu %.*s", pod, PSS_FMT(name));
}

struct pss_map_places *
pss_map_places_of(const struct pss_doc *template)
{
    struct pss_arena *mem = template->mem;
    struct pss_map_places *places = PSS_NEW(mem, struct pss_map_places);
    *places = (struct pss_map_places){.walk = {.mem = mem}};
    pss_template_read(&places->template, template);
    for (size_t i = 0; i < places->template.owners.n; i++) {
        const struct pss_owner *it = &places->template.owners.items[i];
        if (it->pod == PSS_NOWHERE || it->define != PSS_NOWHERE || it->container.n == 0)
            continue;
        size_t *number =
            pss_table_at(&places->names, mem, name_key(mem, it->pod, it->container));
        *number = *number == 0 ? i + 1 : SIZE_MAX;
    }
    return places;
}

struct pss_str
pss_map_last_key(struct pss_str field)
{
    size_t start = field.n;
    while (start > 0 && field.p[start - 1] != '.')
        start--;
    struct pss_str key = {field.p + start, field.n - start};
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == '[')
            key.n = i;
    return key;
}

/* ---- owners ---- */

bool
pss_map_take_container(struct pss_rendered *out, struct pss_str *field)
{
    static const char *const lists[] = {
        "containers[", "initContainers[", "ephemeralContainers["};
    for (size_t i = 0; i < PSS_COUNT(lists); i++) {
        struct pss_str list = pss_str_of(lists[i]);
        if (!pss_str_starts(*field, list))
            continue;
        size_t at = list.n;
        out->list = (struct pss_str){list.p, list.n - 1};
        for (out->index = 0; at < field->n && field->p[at] != ']'; at++)
            out->index = out->index * 10 + (size_t)(field->p[at] - '0');
        at += at < field->n;
        at += at < field->n && field->p[at] == '.';
        *field = (struct pss_str){field->p + at, field->n - at};
        return true;
    }
    return false;
}

const struct pss_owner *
pss_map_pod(struct pss_map_places *places, const struct pss_rendered *rendered)
{
    const struct pss_template *template = &places->template;
    return !template->is_opaque && may_look(places, 2 * template->owners.n)
               ? pss_owner_of_pod(template, rendered)
               : NULL;
}

const struct pss_owner *
pss_map_container(struct pss_map_places *places, const struct pss_owner *pod,
    const struct pss_rendered *rendered)
{
    const struct pss_template *template = &places->template;
    const struct pss_owner *owners = template->owners.items;
    size_t number = (size_t)(pod - owners);
    struct pss_str key = name_key(places->walk.mem, number, rendered->container);
    size_t *known = pss_table_at(&places->names, places->walk.mem, key);
    if (*known > 0 && *known != SIZE_MAX &&
        (rendered->list.n == 0 || pss_str_eq(owners[*known - 1].list, rendered->list)))
        return &owners[*known - 1];
    size_t end = PSS_BELOW(owners, template->owners.n, at, pod->span.end);
    if (!may_look(places, end - number))
        return NULL;
    const struct pss_owner *found = pss_owner_of_container(template, pod, rendered);
    if (*known == 0 && found)
        *known = (size_t)(found - owners) + 1;
    return found;
}

/* ---- lines ---- */

/* From `at` to the last text of its line. */
static struct pss_span
line_from(const struct pss_map_places *places, size_t at)
{
    struct pss_str src = places->template.source->src;
    size_t end = pss_line_end(src, at);
    while (end > at && pss_is_blank_in_line(src.p[end - 1]))
        end--;
    return pss_span_of(at, end);
}

/* The line of a text of the source without the blanks and dashes before it. */
static struct pss_span
line_of(const struct pss_map_places *places, size_t at)
{
    struct pss_str src = places->template.source->src;
    size_t start = pss_line_start(src, at);
    while (start < at && (pss_is_blank_in_line(src.p[start]) || src.p[start] == '-'))
        start++;
    return line_from(places, start);
}

struct pss_span
pss_map_kind(const struct pss_map_places *places, const struct pss_owner *pod)
{
    struct pss_str src = places->template.source->src;
    return pod->kind.n > 0 ? line_of(places, (size_t)(pod->kind.p - src.p))
                           : pss_span_of(0, 0);
}

/* The line of the item, or of the key that holds the pod spec. */
static struct pss_span
line_of_owner(const struct pss_map_places *places, const struct pss_owner *owner)
{
    struct pss_str src = places->template.source->src;
    if (owner->level == PSS_OWNER_CONTAINER && owner->container.n > 0)
        return line_of(places, (size_t)(owner->container.p - src.p));
    return line_of(places, owner->at);
}

/* ---- fields ---- */

/* What actions do in a list of the template. */
enum list_state { NOT_KNOWN, WHOLE, WITH_BRANCHES, PRINTED };

static size_t
look_at_list(struct pss_map_places *places, const struct pss_node *list)
{
    size_t *known = pss_index_at(&places->lists, places->walk.mem, list);
    const struct pss_actions *actions = &places->template.actions;
    if (*known != NOT_KNOWN)
        return *known;
    *known = WHOLE;
    for (size_t i = pss_actions_before(actions, list->span.at);
         i < actions->n && actions->items[i].span.at < list->span.end; i++) {
        const struct pss_action *it = &actions->items[i];
        bool is_word = list->doc->src.p[it->span.at] == 'x';
        if (!may_look(places, 1) || (pss_action_prints(it) && !is_word))
            *known = PRINTED;
        else if (*known == WHOLE && !pss_action_prints(it))
            *known = WITH_BRANCHES;
    }
    return *known;
}

/* Takes an index off the path. Where branches hold items, only one item may have the key
 * that comes next; where an action prints items, nobody can say which one it is. */
static const struct pss_node *
take_item(
    struct pss_map_places *places, const struct pss_node *list, struct pss_str *path)
{
    const struct pss_node *found = NULL;
    size_t state = list->kind == PSS_SEQ ? look_at_list(places, list) : PRINTED;
    size_t end = pss_str_find(*path, PSS_STR("]."), 0);
    if (state == WHOLE)
        return pss_path_step(&places->walk, list, path);
    if (state == PRINTED || end == SIZE_MAX || !may_look(places, list->n))
        return NULL;
    struct pss_str rest = {path->p + end + 1, path->n - end - 1};
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_str next = rest;
        if (!pss_path_step(&places->walk, it, &next))
            continue;
        if (found)
            return NULL;
        found = it;
    }
    *path = rest;
    return found;
}

/* The node of the field in one image, or the nearest around it. `left`: the bytes of the
 * path that lead no further. */
static const struct pss_node *
follow(struct pss_map_places *places, const struct pss_node *map, struct pss_str path,
    size_t *left)
{
    const struct pss_node *keyed = NULL;
    const struct pss_node *node = map;
    *left = path.n;
    while (path.n > 0 && node) {
        node = path.p[0] == '[' ? take_item(places, node, &path)
                                : pss_path_step(&places->walk, node, &path);
        if (node)
            *left = path.n;
        if (node && node->key)
            keyed = node;
    }
    return keyed;
}

/* Where a value stands that is written in the template. `left` as above, the least of all
 * images. */
static const struct pss_node *
find_value(struct pss_map_places *places, const struct pss_owner *owner,
    const struct pss_finding *finding, struct pss_str path, size_t *left)
{
    const struct pss_node *best = NULL;
    bool is_equal = false;
    *left = SIZE_MAX;
    for (size_t i = 0; i < owner->n_maps; i++) {
        size_t rest;
        const struct pss_node *node = follow(places, owner->maps[i], path, &rest);
        bool is_same = node && pss_str_eq(pss_node_text(node), finding->value);
        if (!node || rest > *left || (rest == *left && (is_equal || !is_same)))
            continue;
        best = node;
        is_equal = is_same;
        *left = rest;
    }
    return best;
}

/* The action that prints the whole securityContext, if the field is of one. */
static struct pss_span
fill_of(const struct pss_map_places *places, const struct pss_owner *owner,
    struct pss_str field)
{
    const struct pss_context *context = &owner->context;
    return context->state == PSS_CONTEXT_FILLED && context->fill != PSS_NOWHERE &&
                   pss_str_starts(field, PSS_STR("securityContext"))
               ? line_from(
                     places, places->template.actions.items[context->fill].span.at)
               : pss_span_of(0, 0);
}

struct pss_span
pss_map_field(struct pss_map_places *places, const struct pss_owner *pod,
    const struct pss_finding *finding, struct pss_str field)
{
    struct pss_rendered rendered = {.container = finding->container, .index = SIZE_MAX};
    const struct pss_template *template = &places->template;
    bool is_below = pss_map_take_container(&rendered, &field);
    bool is_of_container = is_below || finding->container.n > 0;
    const struct pss_owner *container =
        is_of_container ? pss_map_container(places, pod, &rendered) : NULL;
    const struct pss_owner *owner = is_below ? container : pod;
    if (!owner)
        return pss_span_of(0, 0);
    size_t left = 0;
    const struct pss_node *node =
        finding->is_explicit ? find_value(places, owner, finding, field, &left) : NULL;
    if (node && left == 0)
        return line_from(places, node->key->span.at);
    struct pss_span fill = fill_of(places, owner, field);
    if (fill.end == 0 && container)
        fill = fill_of(places, container, field);
    if (fill.end > 0)
        return fill;
    bool is_sure =
        !finding->is_explicit ||
        (may_look(places, template->unread.n) &&
            pss_template_is_sure(template, owner->span, pss_map_last_key(field)));
    if (!is_sure || (is_of_container && !container))
        return pss_span_of(0, 0);
    return node ? line_from(places, node->key->span.at)
                : line_of_owner(places, container ? container : pod);
}
