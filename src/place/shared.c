/* Which pods use a node, and whether all of them want the same edit. */
#include "pss/base.h"

#include "pss/shared.h"

enum { MANY = 1 << 30 };

bool
pss_shared_is_known_top(struct pss_str key)
{
    static const char *const keys[] = {"apiVersion", "kind", "metadata", "spec",
        "status", "template", "items", "objects", "data", "stringData",
        "functionConfig"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (pss_str_is(key, keys[i]))
            return true;
    return false;
}

/* The number of ways to a node that has no anchored node above it. */
static size_t
plain_routes(const struct pss_node *node)
{
    while (node->parent && node->parent->parent)
        node = node->parent;
    if (!node->parent || !node->key)
        return 1;
    return pss_shared_is_known_top(pss_key_text(node->key)) ? 1 : 0;
}

static size_t
remember(struct pss_sharing *sharing, const struct pss_node *node, struct pss_str key,
    size_t n)
{
    size_t *last = pss_index_at(&sharing->last_routes, sharing->mem, node);
    struct pss_routes routes = {key, n, *last};
    PSS_PUSH(sharing->mem, &sharing->routes, routes);
    *last = sharing->routes.n;
    return n;
}

/* The count for an entry of a node, or NULL if nothing was counted. */
static const struct pss_routes *
remembered(
    const struct pss_sharing *sharing, const struct pss_node *node, struct pss_str key)
{
    const size_t *last = pss_index_find(&sharing->last_routes, node);
    for (size_t i = last ? *last : 0; i > 0; i = sharing->routes.items[i - 1].before)
        if (pss_str_eq(sharing->routes.items[i - 1].key, key))
            return &sharing->routes.items[i - 1];
    return NULL;
}

static struct pss_str
key_of(const struct pss_node *node)
{
    return node->key ? pss_key_text(node->key) : PSS_STR("");
}

/* The mapping into which an alias is merged, or NULL. */
static const struct pss_node *
merging(const struct pss_node *alias)
{
    const struct pss_node *value = alias->key ? alias : alias->parent;
    return pss_is_merge(value) ? value->parent : NULL;
}

static bool
says_itself(const struct pss_node *map, struct pss_str key)
{
    struct pss_found found = pss_find(map, key);
    return found.value && !found.is_merged;
}

static bool
will_say(
    const struct pss_sharing *sharing, const struct pss_node *map, struct pss_str key)
{
    const size_t *last = pss_index_find(&sharing->last_own_key, map);
    for (size_t i = last ? *last : 0; i > 0; i = sharing->own_keys.items[i - 1].before)
        if (pss_str_eq(sharing->own_keys.items[i - 1].key, key))
            return true;
    return false;
}

static size_t routes_of(struct pss_sharing *sharing, const struct pss_node *node,
    struct pss_str key, int hops);

static size_t
routes_by_alias(struct pss_sharing *sharing, const struct pss_node *alias,
    struct pss_str key, int hops)
{
    const struct pss_node *map = merging(alias);
    if (!map)
        return routes_of(sharing, alias->parent, key_of(alias), hops);
    if (key.n && (says_itself(map, key) || will_say(sharing, map, key)))
        return 0;
    return routes_of(sharing, map, key, hops);
}

/* The recursion goes from anchor to anchor. `hops` limits its depth. */
static size_t
routes_of(struct pss_sharing *sharing, const struct pss_node *node, struct pss_str key,
    int hops)
{
    const struct pss_node *anchored = pss_node_anchored(node);
    if (!anchored)
        return plain_routes(node);
    if (anchored != node) {
        while (node->parent != anchored)
            node = node->parent;
        key = key_of(node);
    }
    const struct pss_routes *known = remembered(sharing, anchored, key);
    if (known)
        return known->n;
    if (hops == 0 || !anchored->parent)
        return MANY;
    size_t n = anchored->parent->parent
                   ? routes_of(sharing, anchored->parent, key_of(anchored), hops - 1)
                   : plain_routes(anchored);
    for (const struct pss_node *it = pss_node_props(anchored)->alias; it && n < MANY;
         it = pss_node_props(it)->alias)
        n += routes_by_alias(sharing, it, key, hops - 1);
    return remember(sharing, anchored, key, n < MANY ? n : MANY);
}

size_t
pss_shared_routes(
    struct pss_sharing *sharing, const struct pss_node *node, struct pss_str key)
{
    return routes_of(sharing, node, key, PSS_MAX_ALIAS_HOPS);
}

/* Follows the wish through aliases and merges to the node where its text stands. */
static struct pss_spot
spot_of(const struct pss_wish *wish)
{
    struct pss_spot spot = {.node = wish->map, .wish = *wish, .rest = wish->path};
    if (pss_wish_is_of_item(wish)) {
        spot.node = wish->node;
        spot.rest = PSS_STR("");
        return spot;
    }
    if (wish->act == PSS_WISH_EMPTY_DIR)
        spot.rest = PSS_STR("hostPath");
    while (spot.rest.n) {
        struct pss_str left = spot.rest;
        struct pss_str key = pss_wish_key(&left, wish->separator);
        const struct pss_node *value = pss_find(spot.node, key).value;
        if (!value)
            return spot;
        spot.rest = left;
        spot.node =
            left.n || wish->act == PSS_WISH_APPEND ? pss_node_real(value) : value;
        if (spot.node->kind != PSS_MAP || spot.node->n == 0)
            return spot;
    }
    return spot;
}

static bool
is_same_wish(const struct pss_spot *a, const struct pss_spot *b)
{
    return a->wish.act == b->wish.act && pss_str_eq(a->rest, b->rest) &&
           pss_str_eq(a->wish.text, b->wish.text);
}

static struct pss_shared_wish *
find(struct pss_sharing *sharing, const struct pss_spot *spot)
{
    const size_t *last = pss_index_find(&sharing->last_wish, spot->node);
    for (size_t i = last ? *last : 0; i > 0; i = sharing->wishes.items[i - 1].before)
        if (is_same_wish(&sharing->wishes.items[i - 1].spot, spot))
            return &sharing->wishes.items[i - 1];
    return NULL;
}

/* Counts a new key of a mapping that merges other mappings. */
static void
note_own_key(struct pss_sharing *sharing, const struct pss_spot *spot)
{
    if (!spot->node->has_merges || spot->rest.n == 0)
        return;
    struct pss_str rest = spot->rest;
    struct pss_own_key own = {.key = pss_wish_key(&rest, spot->wish.separator)};
    if (will_say(sharing, spot->node, own.key))
        return;
    size_t *last = pss_index_at(&sharing->last_own_key, sharing->mem, spot->node);
    own.before = *last;
    PSS_PUSH(sharing->mem, &sharing->own_keys, own);
    *last = sharing->own_keys.n;
}

void
pss_shared_count(struct pss_sharing *sharing, const struct pss_wishes *wishes)
{
    for (size_t i = 0; i < wishes->n; i++) {
        struct pss_spot spot = spot_of(&wishes->items[i]);
        if (!pss_node_is_shared(spot.node)) {
            note_own_key(sharing, &spot);
            continue;
        }
        struct pss_shared_wish *known = find(sharing, &spot);
        if (known) {
            known->users++;
            continue;
        }
        size_t *last = pss_index_at(&sharing->last_wish, sharing->mem, spot.node);
        struct pss_shared_wish fresh = {spot, 1, PSS_NOWHERE, *last};
        PSS_PUSH(sharing->mem, &sharing->wishes, fresh);
        *last = sharing->wishes.n;
    }
}

struct pss_shared_wish *
pss_shared_find(struct pss_sharing *sharing, const struct pss_wish *wish)
{
    struct pss_spot spot = spot_of(wish);
    if (!pss_node_is_shared(spot.node))
        return NULL;
    return find(sharing, &spot);
}

/* True if the aliases of the node, and of those around it, stand at a key of its name. */
static bool
has_one_name(const struct pss_node *node)
{
    for (const struct pss_node *it = pss_node_anchored(node); it;
         it = it->parent ? pss_node_anchored(it->parent) : NULL) {
        const struct pss_node *alias = pss_node_props(it)->alias;
        for (; alias; alias = pss_node_props(alias)->alias)
            if (!it->key || !alias->key || alias->is_merge ||
                !pss_str_eq(key_of(alias), key_of(it)))
                return false;
    }
    return true;
}

/* True if some wish wants the same place to be different. */
static bool
is_contradicted(const struct pss_sharing *sharing, const struct pss_shared_wish *shared)
{
    const struct pss_spot *spot = &shared->spot;
    const size_t *last = pss_index_find(&sharing->last_wish, spot->node);
    for (size_t i = last ? *last : 0; i > 0; i = sharing->wishes.items[i - 1].before) {
        const struct pss_spot *other = &sharing->wishes.items[i - 1].spot;
        if (other != spot && pss_str_eq(other->rest, spot->rest) &&
            (spot->wish.act != PSS_WISH_APPEND || other->wish.act != PSS_WISH_APPEND))
            return true;
    }
    return false;
}

bool
pss_shared_is_wanted_by_all(
    struct pss_sharing *sharing, const struct pss_shared_wish *shared)
{
    struct pss_str rest = shared->spot.rest;
    struct pss_str key = pss_wish_key(&rest, shared->spot.wish.separator);
    if (sharing->is_proved_elsewhere)
        return has_one_name(shared->spot.node) && !is_contradicted(sharing, shared);
    return shared->users == pss_shared_routes(sharing, shared->spot.node, key);
}
