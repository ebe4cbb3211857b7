/* The document of a strategic merge patch: what is wanted, told by keys. */
#include "pss/base.h"

#include "kpatchdoc.h"
#include "ksteps.h"

enum { MOST_LEVELS = 16 }; /* of a list that is copied */

static bool
holds_containers(const struct pss_new *map)
{
    return map->first && pss_str_ends(map->first->key, PSS_STR("ontainers"));
}

struct pss_new *
pss_kdoc_entry(struct pss_arena *mem, struct pss_new *parent, struct pss_str key,
    enum pss_new_kind kind)
{
    for (struct pss_new *it = parent->first; it; it = it->next)
        if (pss_str_eq(it->key, key))
            return it;
    if (!pss_str_is(key, "securityContext") || !holds_containers(parent))
        return pss_new_child(mem, parent, key, kind);
    /* That of the pod stands above its containers. */
    struct pss_new *entry = PSS_NEW(mem, struct pss_new);
    *entry = (struct pss_new){.kind = kind, .key = key, .next = parent->first};
    parent->first = entry;
    return entry;
}

static void
set_text(struct pss_new *entry, struct pss_str text, bool is_string)
{
    entry->kind = PSS_NEW_SCALAR;
    entry->text = text;
    entry->is_string = is_string;
}

void
pss_kdoc_text(
    struct pss_arena *mem, struct pss_new *parent, const char *key, struct pss_str text)
{
    set_text(pss_kdoc_entry(mem, parent, pss_str_of(key), PSS_NEW_SCALAR), text, true);
}

const char *
pss_kdoc_merge_key(struct pss_str list)
{
    static const char *const rows[][2] = {{"containers", "name"},
        {"initContainers", "name"}, {"ephemeralContainers", "name"},
        {"volumes", "name"}, {"volumeMounts", "mountPath"}, {"ports", "containerPort"},
        {"env", "name"}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_str_is(list, rows[i][0]))
            return rows[i][1];
    return NULL;
}

static void
copy_scalar(struct pss_new *out, const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    set_text(out, pss_scalar_text(node), value.type == PSS_STRING);
    if (value.type == PSS_NULL)
        out->text = PSS_STR("null");
}

/* Copies what stands below a rendered node, which has no aliases. */
static void
copy_below(
    struct pss_arena *mem, struct pss_new *out, const struct pss_node *node, int level)
{
    out->source = node;
    if (node->kind == PSS_SCALAR || level == MOST_LEVELS) {
        copy_scalar(out, node);
        return;
    }
    out->kind = node->kind == PSS_MAP ? PSS_NEW_MAP : PSS_NEW_LIST;
    for (const struct pss_node *it = node->first; it; it = it->next) {
        struct pss_str key = it->key ? pss_key_text(it->key) : PSS_STR("");
        struct pss_new *entry = pss_new_last(mem, out, key, PSS_NEW_SCALAR);
        copy_below(mem, entry, pss_node_real(it), level + 1);
    }
}

void
pss_kdoc_copy(struct pss_arena *mem, struct pss_new *out, const struct pss_node *node)
{
    if (node)
        copy_below(mem, out, node, 0);
}

static bool
has_text(const struct pss_new *entry, const struct pss_node *node)
{
    return entry && node->kind == PSS_SCALAR &&
           pss_str_eq(entry->text, pss_scalar_text(node));
}

/* What tells an item of a list from others. */
struct merge_key {
    const char *name;
    const struct pss_node *value;
    const struct pss_node *protocol; /* of a port; NULL: none is written */
};

/* False if it has nothing of that kind. */
static bool
merge_key_of(
    struct merge_key *out, const struct pss_new *list, const struct pss_node *rendered)
{
    *out = (struct merge_key){.name = pss_kdoc_merge_key(list->key)};
    if (!out->name || rendered->kind != PSS_MAP)
        return false;
    out->value = pss_get(rendered, out->name);
    if (pss_str_is(list->key, "ports"))
        out->protocol = pss_get(rendered, "protocol");
    return out->value && out->value->kind == PSS_SCALAR;
}

static struct pss_new *
known_item(const struct pss_new *list, const struct merge_key *key)
{
    for (struct pss_new *it = list->first; it; it = it->next)
        if (it->source && has_text(it->first, key->value) &&
            (!key->protocol || has_text(it->first->next, key->protocol)))
            return it;
    return NULL;
}

static struct pss_new *
add_item(struct pss_arena *mem, struct pss_new *list, const struct pss_node *rendered)
{
    struct merge_key key;
    if (!merge_key_of(&key, list, rendered))
        return NULL;
    struct pss_new *item = known_item(list, &key);
    if (item)
        return item;
    item = pss_new_last(mem, list, PSS_STR(""), PSS_NEW_MAP);
    item->source = rendered;
    copy_scalar(
        pss_new_last(mem, item, pss_str_of(key.name), PSS_NEW_SCALAR), key.value);
    if (key.protocol && key.protocol->kind == PSS_SCALAR)
        copy_scalar(
            pss_new_last(mem, item, PSS_STR("protocol"), PSS_NEW_SCALAR), key.protocol);
    return item;
}

/* The item that stands for the rendered one; NULL if nothing tells that from others. A
 * strategic merge puts the items of the patch first. So all that stand before this one are
 * named, too, and the order stays. */
static struct pss_new *
item_of(struct pss_arena *mem, struct pss_new *list, const struct pss_node *rendered)
{
    struct merge_key key;
    const struct pss_node *all = rendered->parent;
    if (!merge_key_of(&key, list, rendered) || known_item(list, &key))
        return add_item(mem, list, rendered);
    if (all && all->kind == PSS_SEQ) {
        const struct pss_node *last = list->last ? list->last->source : NULL;
        const struct pss_node *it =
            last && last->parent == all ? last->next : all->first;
        for (; it && it != rendered; it = it->next)
            add_item(mem, list, it);
    }
    return add_item(mem, list, rendered);
}

/* Takes an item that was copied from this node out of the list. */
static void
take_out(struct pss_new *list, const struct pss_node *source)
{
    struct pss_new **link = &list->first;
    struct pss_new *last = NULL;
    while (*link) {
        if ((*link)->source == source)
            *link = (*link)->next;
        else {
            last = *link;
            link = &(*link)->next;
        }
    }
    list->last = last;
}

static struct pss_new *
item_from(struct pss_new *list, const struct pss_node *source)
{
    struct pss_new *it = list->first;
    while (it && it->source != source)
        it = it->next;
    return it;
}

/* Lists are written whole, or by their merge keys. `rendered` is the list, or NULL. */
static bool
change_list(struct pss_arena *mem, struct pss_new *list, const struct pss_want *want,
    const struct pss_node *rendered, const struct pss_node *item)
{
    bool is_merged = pss_kdoc_merge_key(list->key) && want->item;
    if (!list->first && !is_merged && rendered && !list->source)
        pss_kdoc_copy(mem, list, rendered);
    list->kind = PSS_NEW_LIST;
    list->source = rendered;
    if (want->act == PSS_WISH_APPEND) {
        struct pss_new *entry = pss_new_last(mem, list, PSS_STR(""), PSS_NEW_SCALAR);
        if (want->item) {
            entry->kind = PSS_NEW_MAP;
            entry->first = want->item->first;
        } else {
            set_text(entry, want->text, want->is_string);
        }
        return true;
    }
    struct pss_new *entry = item_from(list, item);
    if (want->act == PSS_WISH_RESPELL && entry)
        set_text(entry, want->text, want->is_string);
    if (want->act == PSS_WISH_DROP)
        take_out(list, item);
    if (!list->first) /* an empty list would be merged as if it were not there */
        set_text(list, PSS_STR("null"), false);
    return true;
}

static bool
finish(struct pss_arena *mem, struct pss_new *entry, const struct pss_want *want,
    const struct pss_node *rendered)
{
    switch (want->act) {
    case PSS_WISH_SET:
        set_text(entry, want->text, want->is_string);
        return true;
    case PSS_WISH_DELETE:
        set_text(entry, PSS_STR("null"), false);
        return true;
    case PSS_WISH_APPEND:
        return change_list(mem, entry, want, rendered, NULL);
    case PSS_WISH_EMPTY_DIR:
        set_text(pss_kdoc_entry(mem, entry, PSS_STR("hostPath"), PSS_NEW_SCALAR),
            PSS_STR("null"), false);
        pss_kdoc_entry(mem, entry, PSS_STR("emptyDir"), PSS_NEW_MAP);
        return true;
    case PSS_WISH_DROP:
    case PSS_WISH_RESPELL: {
        struct pss_kstep item = {.is_index = true, .index = pss_kwant_item(want)};
        const struct pss_node *there = pss_kstep_into(rendered, &item);
        return there && change_list(mem, entry, want, rendered, pss_node_real(there));
    }
    }
    return false;
}

bool
pss_kdoc_add(struct pss_arena *mem, struct pss_new *scope, const struct pss_want *want,
    const struct pss_node *rendered)
{
    bool is_of_item = want->act == PSS_WISH_DROP || want->act == PSS_WISH_RESPELL;
    struct pss_str rest = want->path;
    struct pss_new *entry = scope;
    const struct pss_node *node = pss_node_real(rendered);
    struct pss_kstep step;
    while (pss_kstep_next(&step, &rest, want->separator)) {
        const struct pss_node *next =
            node ? pss_node_real(pss_kstep_into(node, &step)) : NULL;
        if (step.is_index && is_of_item && rest.n == 0)
            return next && change_list(mem, entry, want, node, next);
        if (step.is_index) {
            entry = next ? item_of(mem, entry, next) : NULL;
            if (!entry)
                return false;
        } else {
            bool is_list =
                (rest.n > 0 && rest.p[0] == '[') || (is_of_item && rest.n == 0);
            enum pss_new_kind kind = is_list      ? PSS_NEW_LIST
                                     : rest.n > 0 ? PSS_NEW_MAP
                                                  : PSS_NEW_SCALAR;
            if (entry->kind != PSS_NEW_MAP)
                return false;
            if (want->act == PSS_WISH_EMPTY_DIR && pss_str_is(step.key, "hostPath"))
                break;
            entry = pss_kdoc_entry(mem, entry, step.key, kind);
        }
        node = next;
    }
    return finish(mem, entry, want, node);
}

struct pss_new *
pss_kdoc_scope(struct pss_arena *mem, struct pss_new *root, const struct pss_kpod *pod,
    const struct pss_want *want)
{
    struct pss_str path = pod->truth->path;
    struct pss_new *entry = root;
    if (memchr(path.p ? path.p : "", '[', path.n) || want->scope == PSS_WANT_ELSEWHERE)
        return NULL;
    while (path.n > 0)
        entry = pss_kdoc_entry(mem, entry, pss_wish_key(&path, '.'), PSS_NEW_MAP);
    if (want->scope == PSS_WANT_METADATA)
        return pss_kdoc_entry(mem, entry, PSS_STR("metadata"), PSS_NEW_MAP);
    if (pod->truth->shape == PSS_POD_TEMPLATE)
        entry = pss_kdoc_entry(mem, entry, PSS_STR("spec"), PSS_NEW_MAP);
    else if (pod->truth->shape != PSS_POD_SPEC)
        return NULL;
    if (want->scope == PSS_WANT_SPEC)
        return entry;
    if (want->container.n == 0)
        return NULL;
    struct pss_new *list = pss_kdoc_entry(mem, entry, want->list, PSS_NEW_LIST);
    const struct pss_node *map = pss_kpod_scope(pod->truth, want);
    return map ? item_of(mem, list, map) : NULL;
}
