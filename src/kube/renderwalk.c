/* Goes through two trees side by side, and through a third one which tells what is random. */
#include "pss/base.h"

#include "pss/index.h"
#include "pss/pod.h"
#include "pss/table.h"
#include "renderwalk.h"
#include "renderzones.h"

enum { MOST_LEVELS = 200, MOST_NODES = 2000000 };

struct walk {
    struct pss_arena *mem;
    unsigned permits;
    struct pss_pods pods;
    struct pss_index holders; /* of `pods`: their numbers, from 1 */
    struct pss_seen *seen;
    struct pss_table empty_dirs; /* volumes of the pod in work, as they shall be */
    size_t nodes;
    struct pss_render_difference *out;
};

/* Three nodes that stand at the same place. `again` is NULL where nothing is known. */
struct place {
    const struct pss_node *before; /* NULL: it is not there */
    const struct pss_node *again;
    const struct pss_node *after; /* NULL: it is gone */
    enum pss_zone zone;
    const struct pss_pod *pod;
    int level;
};

static bool same(struct walk *walk, struct place place);

static bool
differ(struct walk *walk, const struct place *place)
{
    if (!walk->out->at)
        walk->out->at = place->after ? place->after : place->before;
    return false;
}

static bool
repaired(struct walk *walk)
{
    walk->out->is_repaired = true;
    return true;
}

/* ---- one value ---- */

static bool
is_scalar_same(const struct pss_node *a, const struct pss_node *b)
{
    struct pss_value x = pss_value_of(a);
    struct pss_value y = pss_value_of(b);
    return x.type == y.type && pss_str_eq(x.text, y.text);
}

static bool
is_random(const struct pss_node *before, const struct pss_node *again)
{
    if (!again || !before)
        return false;
    return before->kind != again->kind ||
           (before->kind == PSS_SCALAR && !is_scalar_same(before, again)) ||
           (before->kind == PSS_SEQ && before->n != again->n);
}

static bool
is_false(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_BOOL && !value.is_true;
}

static bool
is_empty_map(const struct pss_node *node)
{
    return node->kind == PSS_MAP && node->n == 0;
}

/* True if the repairs of this zone may make the difference. */
static bool
may_differ(const struct walk *walk, const struct place *place)
{
    const struct pss_node *after = place->after;
    bool is_unsafe = (walk->permits & PSS_RENDER_UNSAFE) != 0;
    if (place->zone == PSS_ZONE_MAY_GO)
        return is_unsafe && !after;
    if (place->zone == PSS_ZONE_MAY_FAIL)
        return is_unsafe && (!after || is_false(after));
    if (place->zone == PSS_ZONE_EMPTY_DIR)
        return is_unsafe && !place->before && is_empty_map(after);
    if (place->zone == PSS_ZONE_USERNS)
        return (walk->permits & PSS_RENDER_USERNS) && after && is_false(after);
    return place->zone == PSS_ZONE_FREE;
}

static bool
is_special(enum pss_zone zone)
{
    return zone == PSS_ZONE_FREE || zone >= PSS_ZONE_MAY_GO;
}

/* Compares where a difference as a whole is permitted or not. */
static bool
same_whole(struct walk *walk, struct place place)
{
    struct pss_render_difference trial = {0};
    struct pss_render_difference *out = walk->out;
    struct place plain = place;
    plain.zone = PSS_ZONE_PLAIN;
    walk->out = &trial;
    bool is_same = place.before && place.after && same(walk, plain);
    walk->out = out;
    if (is_same)
        return true;
    return may_differ(walk, &place) ? repaired(walk) : differ(walk, &place);
}

/* ---- mappings ---- */

struct keyed {
    struct pss_entries entries;
    struct pss_table numbers; /* of keys: where they stand, from 1; made when needed */
};

static void
read_keys(struct walk *walk, struct keyed *out, const struct pss_node *map)
{
    *out = (struct keyed){0};
    if (map && map->kind == PSS_MAP)
        pss_entries_seen(&out->entries, walk->seen, map);
}

/* What stands at the key; it is mostly where the other one has it. */
static const struct pss_node *
find(struct walk *walk, struct keyed *keyed, struct pss_str key, size_t guess)
{
    const struct pss_entries *entries = &keyed->entries;
    if (guess < entries->n && pss_str_eq(entries->items[guess].key, key))
        return entries->items[guess].found.value;
    for (size_t i = keyed->numbers.n; i < entries->n; i++)
        *pss_table_at(&keyed->numbers, walk->mem, entries->items[i].key) = i + 1;
    const size_t *at = pss_table_find(&keyed->numbers, key);
    return at ? entries->items[*at - 1].found.value : NULL;
}

static struct place
below(const struct place *place, struct pss_str key)
{
    struct pss_str context = PSS_STR("securityContext");
    if (place->pod && place->pod->context)
        context = pss_str_of(place->pod->context);
    return (struct place){.zone = pss_zone_of_key(place->zone, key, context),
        .pod = place->pod,
        .level = place->level + 1};
}

/* The volumes that are empty directories after the change can be mounted. */
static void
note_empty_dirs(struct walk *walk, const struct pss_node *spec)
{
    const struct pss_node *list = spec ? pss_get(spec, "volumes") : NULL;
    walk->empty_dirs = (struct pss_table){0};
    if (!list || list->kind != PSS_SEQ)
        return;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *volume = pss_node_real(it);
        if (volume->kind == PSS_MAP && pss_get(volume, "emptyDir"))
            *pss_table_at(&walk->empty_dirs, walk->mem, pss_text_at(volume, "name")) =
                1;
    }
}

/* Keys that are random are not compared. */
static bool
same_maps(struct walk *walk, const struct place *place)
{
    struct keyed before;
    struct keyed again;
    struct keyed after;
    bool is_same = true;
    bool is_random_keyed = false;
    if (place->zone == PSS_ZONE_SPEC)
        note_empty_dirs(walk, place->after);
    read_keys(walk, &before, place->before);
    read_keys(walk, &again, place->again);
    read_keys(walk, &after, place->after);
    bool has_again = place->again && place->again->kind == PSS_MAP;
    for (size_t i = 0; i < before.entries.n && is_same; i++) {
        struct pss_str key = before.entries.items[i].key;
        struct place at = below(place, key);
        at.before = before.entries.items[i].found.value;
        at.again = has_again ? find(walk, &again, key, i) : NULL;
        at.after = find(walk, &after, key, i);
        if (has_again && !at.again)
            is_random_keyed = true;
        else
            is_same = same(walk, at);
    }
    is_random_keyed =
        is_random_keyed || (has_again && again.entries.n > before.entries.n);
    for (size_t i = 0; i < after.entries.n && is_same && !is_random_keyed; i++) {
        struct place at = below(place, after.entries.items[i].key);
        at.after = after.entries.items[i].found.value;
        if (!find(walk, &before, after.entries.items[i].key, i))
            is_same = same(walk, at);
    }
    return is_same;
}

/* ---- lists ---- */

/* What tells an item of a list that may grow. */
static struct pss_str
name_of(enum pss_zone zone, const struct pss_node *item)
{
    const struct pss_node *map = pss_node_real(item);
    const char *key = zone == PSS_ZONE_VOLUMES ? "name" : "mountPath";
    return map->kind == PSS_MAP ? pss_text_at(map, key) : PSS_STR("");
}

static bool
has_only(const struct pss_node *map, const char *const *keys)
{
    for (const struct pss_node *it = map->first; it; it = it->next) {
        const char *const *key = keys;
        while (*key && !pss_str_is(pss_key_text(it->key), *key))
            key++;
        if (!*key)
            return false;
    }
    return true;
}

/* True for a new empty directory, or a mount of one. */
static bool
may_be_added(struct walk *walk, enum pss_zone zone, const struct pss_node *item)
{
    static const char *const of_volumes[] = {"name", "emptyDir", NULL};
    static const char *const of_mounts[] = {"name", "mountPath", "subPath", NULL};
    const struct pss_node *map = pss_node_real(item);
    if (!(walk->permits & PSS_RENDER_MOUNTS) || map->kind != PSS_MAP)
        return false;
    if (zone == PSS_ZONE_VOLUMES)
        return has_only(map, of_volumes) && pss_get(map, "emptyDir");
    return has_only(map, of_mounts) &&
           pss_table_find(&walk->empty_dirs, pss_text_at(map, "name"));
}

static const struct pss_node *
first_item(const struct pss_node *list)
{
    return list && list->kind == PSS_SEQ ? list->first : NULL;
}

static bool
same_lists(struct walk *walk, const struct place *place)
{
    enum pss_zone zone = place->zone;
    bool may_grow = zone == PSS_ZONE_VOLUMES || zone == PSS_ZONE_MOUNTS;
    const struct pss_node *before = first_item(place->before);
    const struct pss_node *again = first_item(place->again);
    const struct pss_node *after = first_item(place->after);
    while (before || after) {
        struct place at = {before, again, after, pss_zone_of_items(zone), place->pod,
            place->level + 1};
        bool is_pair =
            before && after &&
            (!may_grow || pss_str_eq(name_of(zone, before), name_of(zone, after)));
        if (!is_pair && may_grow && after && may_be_added(walk, zone, after)) {
            repaired(walk);
            after = after->next;
            continue;
        }
        if (!same(walk, at))
            return false;
        before = before ? before->next : NULL;
        again = again ? again->next : NULL;
        after = after ? after->next : NULL;
    }
    return true;
}

/* ---- all of it ---- */

/* A field that one side alone has: only what can be empty is compared further. */
static bool
same_alone(struct walk *walk, const struct place *place)
{
    const struct pss_node *there = place->after ? place->after : place->before;
    bool is_list = place->zone == PSS_ZONE_VOLUMES || place->zone == PSS_ZONE_MOUNTS;
    bool is_map = place->zone == PSS_ZONE_META || place->zone == PSS_ZONE_ANNOTATIONS;
    bool is_null = pss_is_null(there);
    if (is_list && place->after && (is_null || there->kind == PSS_SEQ))
        return same_lists(walk, place);
    if (is_map && (is_null || there->kind == PSS_MAP))
        return same_maps(walk, place);
    return differ(walk, place);
}

static bool
is_null_list(const struct place *place)
{
    return (place->zone == PSS_ZONE_VOLUMES || place->zone == PSS_ZONE_MOUNTS) &&
           pss_is_null(place->before) && place->after->kind == PSS_SEQ;
}

/* The recursion is at most MOST_LEVELS deep; what lies deeper must be the same text. */
static bool
same(struct walk *walk, struct place place)
{
    place.before = pss_node_real(place.before);
    place.again = pss_node_real(place.again);
    place.after = pss_node_real(place.after);
    const size_t *holder =
        place.before ? pss_index_find(&walk->holders, place.before) : NULL;
    if (holder) {
        place.pod = &walk->pods.items[*holder - 1];
        place.zone = pss_zone_of_pod(place.pod);
    }
    if (is_special(place.zone))
        return same_whole(walk, place);
    if (is_random(place.before, place.again))
        return true;
    if (++walk->nodes > MOST_NODES)
        return differ(walk, &place);
    if (!place.before || !place.after)
        return same_alone(walk, &place);
    if (place.level >= MOST_LEVELS)
        return pss_str_eq(pss_node_text(place.before), pss_node_text(place.after)) ||
               differ(walk, &place);
    if (is_null_list(&place))
        return same_lists(walk, &place);
    if (place.before->kind != place.after->kind)
        return differ(walk, &place);
    if (place.before->kind == PSS_MAP)
        return same_maps(walk, &place);
    if (place.before->kind == PSS_SEQ)
        return same_lists(walk, &place);
    return is_scalar_same(place.before, place.after) || differ(walk, &place);
}

void
pss_render_walk(struct pss_render_difference *out, const struct pss_tree *before,
    const struct pss_tree *again, const struct pss_tree *after,
    const struct pss_kinds *kinds, unsigned permits)
{
    struct pss_arena *mem = before->doc->mem;
    struct walk walk = {
        .mem = mem, .permits = permits, .seen = pss_seen_new(mem), .out = out};
    struct place root = {.before = before->root,
        .again = again ? again->root : NULL,
        .after = after->root};
    *out = (struct pss_render_difference){0};
    if (!root.before && !root.after)
        return;
    pss_locate(&walk.pods, before, kinds);
    for (size_t i = 0; i < walk.pods.n; i++)
        if (walk.pods.items[i].holder)
            *pss_index_at(&walk.holders, mem, walk.pods.items[i].holder) = i + 1;
    same(&walk, root);
}
