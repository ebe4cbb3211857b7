/* Finds pod specs and containers in the trees of a template by their shape: a `define` has
 * no kind, and a kind may be filled in. */
#include "pss/base.h"

#include "pss/index.h"
#include "pss/templateowners.h"
#include "pss/value.h"

/* An owner in one image. */
struct sighting {
    size_t at;
    enum pss_owner_level level;
    size_t order; /* sightings before it */
    const struct pss_reading *reading;
    const struct pss_node *map;
};

struct finder {
    struct pss_template *template;
    struct pss_arena *mem;
    struct {
        struct sighting *items;
        size_t n, cap;
    } seen;
    struct pss_index numbers; /* of objects in `objects`, from 1, by their nodes */
    struct {
        struct object *items;
        size_t n, cap;
    } objects;
    struct pss_index taken; /* containers so far, by the place of their list */
};

/* What is said of an object that holds owners. */
struct object {
    struct pss_str kind;
    struct pss_str name;
};

static const struct pss_node *
child(const struct pss_node *map, const char *key)
{
    for (const struct pss_node *it = map->first; it; it = it->next)
        if (it->key && pss_str_is(pss_key_text(it->key), key))
            return it;
    return NULL;
}

static bool
is_key(const struct pss_node *node, const char *key)
{
    return node && node->key && pss_str_is(pss_key_text(node->key), key);
}

static bool
is_list_key(const struct pss_node *node)
{
    return is_key(node, "containers") || is_key(node, "initContainers") ||
           is_key(node, "ephemeralContainers");
}

/* True for a list, or for what an action may fill with one. */
static bool
may_be_list(const struct pss_node *value)
{
    return value->kind == PSS_SEQ || value->style == PSS_MISSING ||
           (value->kind == PSS_SCALAR && value->style == PSS_PLAIN);
}

static bool
is_pod_spec(const struct pss_node *map)
{
    if (is_key(map, "properties") || is_list_key(map)) /* of a schema */
        return false;
    bool is_of_template = is_key(map, "spec") && is_key(map->parent, "template");
    for (const struct pss_node *it = map->first; it; it = it->next) {
        if (is_key(it, "containers") && may_be_list(it))
            return it->kind == PSS_SEQ || is_of_template || !map->parent ||
                   is_key(map, "spec");
        if (is_key(it, "initContainers") && it->kind == PSS_SEQ)
            return true;
    }
    return is_of_template;
}

static bool
is_container(const struct pss_node *map)
{
    const struct pss_node *list = map->parent;
    if (list && list->kind == PSS_SEQ && is_list_key(list))
        return true;
    bool is_root = !list || (list->kind == PSS_SEQ && !list->parent);
    return is_root && child(map, "image") && child(map, "name");
}

/* What identifies a mapping in all images. */
static size_t
identity(const struct pss_node *map)
{
    return map->key ? map->key->span.at : map->lead;
}

static void
see(struct finder *finder, const struct pss_reading *reading,
    const struct pss_node *map, enum pss_owner_level level)
{
    struct sighting sighting = {identity(map), level, finder->seen.n, reading, map};
    PSS_PUSH(finder->mem, &finder->seen, sighting);
}

static void
look(struct finder *finder, const struct pss_reading *reading)
{
    const struct pss_node *root = reading->tree.root;
    if (!root)
        return;
    const struct pss_node *kind = root->kind == PSS_MAP ? child(root, "kind") : NULL;
    if (kind && pss_str_is(pss_node_text(kind), "CustomResourceDefinition"))
        return;
    for (const struct pss_node *it = root; it; it = pss_node_after(it, root)) {
        if (it->kind != PSS_MAP)
            continue;
        if (is_pod_spec(it))
            see(finder, reading, it, PSS_OWNER_POD);
        if (is_container(it))
            see(finder, reading, it, PSS_OWNER_CONTAINER);
    }
}

static int
by_identity(const void *left, const void *right)
{
    const struct sighting *a = left;
    const struct sighting *b = right;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    if (a->level != b->level)
        return a->level < b->level ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

/* ---- what is known of an owner ---- */

/* The source of a scalar in an image, without quotes; "" for anything else. */
static struct pss_str
source_of(const struct pss_template *template, const struct pss_node *node)
{
    if (!node || node->kind != PSS_SCALAR || node->style == PSS_MISSING ||
        node->style == PSS_LITERAL || node->style == PSS_FOLDED)
        return PSS_STR("");
    size_t quotes = node->style != PSS_PLAIN;
    if (node->span.end - node->span.at < 2 * quotes)
        return PSS_STR("");
    return pss_doc_text(
        template->source, node->span.at + quotes, node->span.end - quotes);
}

/* The object that holds the mapping: the root, or an item of the root's `items`. */
static const struct pss_node *
object_of(const struct pss_node *map, const struct pss_node *root)
{
    const struct pss_node *below = map;
    for (; map->parent; map = map->parent)
        if (map->parent != root || !is_key(map, "items"))
            below = map;
    bool is_list = below->parent && is_key(below->parent, "items");
    return is_list && below->kind == PSS_MAP ? below : root;
}

/* Its kind and name. They are read once. */
static const struct object *
read_object(struct finder *finder, const struct pss_node *node)
{
    size_t *number = pss_index_at(&finder->numbers, finder->mem, node);
    if (*number == 0) {
        struct object object = {0};
        if (node->kind == PSS_MAP) {
            const struct pss_node *meta = child(node, "metadata");
            object.kind = source_of(finder->template, child(node, "kind"));
            if (meta && meta->kind == PSS_MAP)
                object.name = source_of(finder->template, child(meta, "name"));
        }
        PSS_PUSH(finder->mem, &finder->objects, object);
        *number = finder->objects.n;
    }
    return &finder->objects.items[*number - 1];
}

static void
name_object(
    struct finder *finder, struct pss_owner *owner, const struct sighting *sighting)
{
    const struct object *object =
        read_object(finder, object_of(sighting->map, sighting->reading->tree.root));
    if (owner->kind.n == 0)
        owner->kind = object->kind;
    if (owner->name.n == 0)
        owner->name = object->name;
}

static void
place_container(
    struct finder *finder, struct pss_owner *owner, const struct pss_node *map)
{
    const struct pss_node *list = map->parent;
    if (!list || list->kind != PSS_SEQ)
        return;
    if (list->key)
        owner->list = pss_key_text(list->key);
    const char *place = finder->template->source->src.p + identity(list);
    owner->index = (*pss_index_at(&finder->taken, finder->mem, place))++;
}

/* The `define` around a branch. */
static size_t
define_of(const struct pss_actions *actions, size_t branch)
{
    size_t around = PSS_NOWHERE;
    for (; branch != PSS_NO_BRANCH; branch = actions->branches.items[branch].parent) {
        size_t open = actions->blocks.items[actions->branches.items[branch].block].open;
        if (actions->items[open].kind == PSS_ACTION_DEFINE ||
            actions->items[open].kind == PSS_ACTION_BLOCK)
            around = open;
    }
    return around;
}

/* One owner of the sightings [from, end). */
static void
add_owner(struct finder *finder, size_t from, size_t end)
{
    struct pss_template *template = finder->template;
    const struct sighting *first = &finder->seen.items[from];
    struct pss_owner owner = {
        .level = first->level,
        .at = first->at,
        .branch = pss_branch_at(&template->actions, first->at),
        .span = first->map->span,
        .pod = PSS_NOWHERE,
        .maps = PSS_NEW_N(finder->mem, const struct pss_node *, end - from),
        .n_maps = end - from,
    };
    owner.define = define_of(&template->actions, owner.branch);
    for (size_t i = from; i < end; i++) {
        const struct pss_node *map = finder->seen.items[i].map;
        owner.maps[i - from] = map;
        if (map->span.at < owner.span.at)
            owner.span.at = map->span.at;
        if (map->span.end > owner.span.end)
            owner.span.end = map->span.end;
        name_object(finder, &owner, &finder->seen.items[i]);
        if (owner.level == PSS_OWNER_CONTAINER && owner.container.n == 0)
            owner.container = source_of(template, child(map, "name"));
        owner.has_containers = owner.has_containers || child(map, "containers");
    }
    if (owner.level == PSS_OWNER_CONTAINER)
        place_container(finder, &owner, first->map);
    PSS_PUSH(finder->mem, &template->owners, owner);
}

/* Containers learn which of the pod specs holds them. */
static void
link_to_pods(struct finder *finder)
{
    struct pss_template *template = finder->template;
    for (size_t i = 0; i < template->owners.n; i++) {
        struct pss_owner *owner = &template->owners.items[i];
        const struct pss_node *list = owner->maps[0]->parent;
        if (owner->level != PSS_OWNER_CONTAINER || !list || !list->parent)
            continue;
        size_t at = identity(list->parent);
        size_t low = 0;
        for (size_t high = i; low < high;) {
            size_t middle = low + (high - low) / 2;
            const struct pss_owner *it = &template->owners.items[middle];
            if (it->at < at || (it->at == at && it->level < PSS_OWNER_POD))
                low = middle + 1;
            else
                high = middle;
        }
        const struct pss_owner *pod = &template->owners.items[low];
        if (low < i && pod->at == at && pod->level == PSS_OWNER_POD)
            owner->pod = low;
    }
}

void
pss_owners_find(struct pss_template *template)
{
    struct finder finder = {.template = template, .mem = template->mem};
    for (size_t i = 0; i < template->readings.n; i++)
        if (!template->readings.items[i].err)
            look(&finder, &template->readings.items[i]);
    if (finder.seen.n == 0)
        return;
    qsort(finder.seen.items, finder.seen.n, sizeof finder.seen.items[0], by_identity);
    for (size_t from = 0; from < finder.seen.n;) {
        size_t end = from + 1;
        while (end < finder.seen.n &&
               finder.seen.items[end].at == finder.seen.items[from].at &&
               finder.seen.items[end].level == finder.seen.items[from].level)
            end++;
        add_owner(&finder, from, end);
        from = end;
    }
    link_to_pods(&finder);
}
